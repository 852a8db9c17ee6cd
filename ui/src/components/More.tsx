import { type ReactNode, useState } from "react";

import { screensShowAll } from "../generated/messages";
import { useL10n } from "../l10n";

/** How many entries a list on a page shows before "show all". */
const SHOWN = 8;

/** The first entries of a list, and all of them on demand. A print always has all of them. */
export function More<Item>(props: { items: readonly Item[]; children: (shown: readonly Item[]) => ReactNode }): ReactNode {
  const l10n = useL10n();
  const [all, setAll] = useState(false);
  const { items, children } = props;
  if (all || items.length <= SHOWN + 2) {
    return children(items);
  }
  return (
    <>
      <div className="no-print">
        {children(items.slice(0, SHOWN))}
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {screensShowAll(l10n, { count: items.length })}
        </button>
      </div>
      <div className="print-only">{children(items)}</div>
    </>
  );
}

import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { savedRecent, savedRecentClear, savedTitle } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { RecentSearches, SavedSearches } from "./SearchLists";
import { useSearches } from "./useSearches";

/** How many of each are shown where nothing is asked; all of them stand on their own screen. */
const SHOWN = 5;
/** How many above the results, which must stay in sight. */
const SHOWN_ABOVE = 3;

/** Where nothing is asked yet: the searches that the reader has saved and made before. Nothing, if there are none. */
export default function SearchStart(props: { above: boolean }): ReactNode {
  const l10n = useL10n();
  const { forget } = useSearches();
  const shown = props.above ? SHOWN_ABOVE : SHOWN;
  const saved = useCommand("saved_list", {}).data?.searches ?? [];
  const recent = useCommand("recent_list", {}).data?.searches ?? [];
  if (saved.length === 0 && recent.length === 0) {
    return null;
  }
  return (
    <div className="search-start">
      {saved.length > 0 ? (
        <section>
          <h2>
            <Link to="/saved">{savedTitle(l10n)}</Link>
          </h2>
          <SavedSearches searches={saved.slice(0, shown)} />
        </section>
      ) : null}
      {recent.length > 0 ? (
        <section>
          <h2>{savedRecent(l10n)}</h2>
          <RecentSearches searches={recent.slice(0, shown)} />
          <button type="button" className="link-button" onClick={() => void forget(true)}>
            {savedRecentClear(l10n)}
          </button>
        </section>
      ) : null}
    </div>
  );
}

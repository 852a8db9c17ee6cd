import type { ReactNode } from "react";

import { Icon } from "../../components/Icons";
import { savedSave, screensExport } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { isAsked, type SearchAddress } from "../search/address";
import { useDialogs } from "../shell/dialogs";

/**
 * What can be done with a search as a whole: keep it, export what it finds.
 *
 * It comes with the results: tools that came after them would move the first one away under the pointer.
 */
export function ResultTools(props: { address: SearchAddress; total: number; picked: ReactNode }): ReactNode {
  const l10n = useL10n();
  const dialogs = useDialogs();
  const { address, total, picked } = props;
  return (
    <>
      {isAsked(address) ? (
        <button type="button" className="button plain small" data-testid="save" onClick={() => dialogs.open({ kind: "save", address })}>
          <Icon name="saved" />
          <span>{savedSave(l10n)}</span>
        </button>
      ) : null}
      {picked}
      {total > 0 ? (
        <button
          type="button"
          className="button plain small"
          data-testid="export"
          title={screensExport(l10n)}
          onClick={() => dialogs.open({ kind: "export", what: isAsked(address) ? { search: address } : { everything: true } })}
        >
          <Icon name="export" />
          <span className="visually-hidden">{screensExport(l10n)}</span>
        </button>
      ) : null}
    </>
  );
}

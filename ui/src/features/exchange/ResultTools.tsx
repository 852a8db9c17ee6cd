import { type ReactNode, useEffect, useRef } from "react";

import { Icon } from "../../components/Icons";
import { actionExportRecords, actionPicked, actionPickNone, savedSave, screensExport } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { isAsked, type SearchAddress } from "../search/address";
import { useDialogs } from "../shell/dialogs";
import { pickNone, usePicks } from "./picks";

/** What can be done with a search as a whole: keep it, export what it finds or what is ticked of it. */
export function ResultTools(props: { address: SearchAddress; total: number }): ReactNode {
  const l10n = useL10n();
  const dialogs = useDialogs();
  const picks = usePicks();
  const { address, total } = props;
  const some = picks.length > 0;
  const status = useRef<HTMLSpanElement>(null);
  const cleared = useRef(false);
  // The button that had the focus is gone with the ticks.
  useEffect(() => {
    if (!some && cleared.current) {
      status.current?.focus();
    }
    cleared.current = false;
  }, [some]);
  const clear = (): void => {
    cleared.current = true;
    pickNone();
  };
  return (
    <>
      <span className="visually-hidden" role="status" ref={status} tabIndex={-1}>
        {some ? actionExportRecords(l10n, { count: picks.length }) : ""}
      </span>
      {isAsked(address) ? (
        <button type="button" className="button plain small" onClick={() => dialogs.open({ kind: "save", address })}>
          <Icon name="saved" />
          <span>{savedSave(l10n)}</span>
        </button>
      ) : null}
      {some ? (
        <>
          <button type="button" className="button plain small" onClick={() => dialogs.open({ kind: "export", what: { records: picks } })}>
            <Icon name="export" />
            <span>{actionPicked(l10n, { count: picks.length })}</span>
          </button>
          <button type="button" className="button plain small" onClick={clear}>
            {actionPickNone(l10n)}
          </button>
        </>
      ) : null}
      {total > 0 ? (
        <button
          type="button"
          className="button plain small"
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

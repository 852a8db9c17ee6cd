import { type ReactNode, useEffect, useRef } from "react";

import { Icon } from "../../components/Icons";
import { actionExportRecords, actionPicked, actionPickNone } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useDialogs } from "../shell/dialogs";
import { pickNone, usePicks } from "./picks";

/** What can be done with the results that are ticked: export them, or take their ticks away. */
export function PickedTools(): ReactNode {
  const l10n = useL10n();
  const dialogs = useDialogs();
  const picks = usePicks();
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
    </>
  );
}

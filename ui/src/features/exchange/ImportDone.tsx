import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";

import { Words } from "../../components/Words";
import type { Imported } from "../../generated/api";
import {
  actionImportAnother,
  actionImportDone,
  actionImportLeftOut,
  actionImportPrivate,
  actionImportUndo,
  actionImportUndone,
  exchangeVerdictChanged,
  exchangeVerdictNew,
  exchangeVerdictRejected,
  exchangeVerdictSame,
  windowNavSearch,
} from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { useUndo } from "../action/useAct";

/** What was taken in, in numbers, and the way back. */
export function ImportDone(props: { imported: Imported; action: string | undefined; onAnother: () => void }): ReactNode {
  const l10n = useL10n();
  const undo = useUndo();
  const [undone, setUndone] = useState(false);
  const { imported, action, onAnother } = props;
  const { counts } = imported;
  const rows: [string, number][] = [
    [exchangeVerdictNew(l10n), counts.new],
    [exchangeVerdictChanged(l10n), counts.changed],
    [exchangeVerdictSame(l10n), counts.same],
    [exchangeVerdictRejected(l10n), counts.rejected],
    [actionImportLeftOut(l10n), imported.left_out],
    [actionImportPrivate(l10n), imported.private],
  ];
  return (
    <>
      <p role="status">
        {undone ? (
          actionImportUndone(l10n)
        ) : (
          <Words
            text={actionImportDone(l10n, {
              count: counts.new + counts.changed,
              file: foreign({ text: imported.file, lang: NO_LANGUAGE }),
            })}
          />
        )}
      </p>
      <dl className="fields tight">
        {rows.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{l10n.number(count)}</dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <Link to="/search" search={{ sort: "newest" }} className="button primary">
          {windowNavSearch(l10n)}
        </Link>
        {action !== undefined && !undone ? (
          <button type="button" className="button" onClick={() => void undo(action).then(setUndone)}>
            {actionImportUndo(l10n)}
          </button>
        ) : null}
        <button type="button" className="button" onClick={onAnother}>
          {actionImportAnother(l10n)}
        </button>
      </div>
    </>
  );
}

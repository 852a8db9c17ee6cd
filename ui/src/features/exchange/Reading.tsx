import type { ReactNode } from "react";

import {
  actionImportLines,
  actionImportReading,
  actionImportStop,
  actionImportWaiting,
  actionImportWriting,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { useProgress } from "./useProgress";

/** A file is chosen, read or taken in: how far, and a way to stop. What was begun is taken back. */
export function Reading(props: { writing?: boolean }): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const progress = useProgress(true)?.progress;
  const writing = props.writing ?? false;
  if (progress === undefined || progress.total === 0) {
    return (
      <p className="hint" role="status">
        {writing ? actionImportWriting(l10n) : actionImportWaiting(l10n)}
      </p>
    );
  }
  const percent = Math.min(100, Math.floor((progress.done / progress.total) * 100));
  const label = writing ? actionImportWriting(l10n) : actionImportReading(l10n, { percent });
  return (
    <div className="reading-file">
      <p>{label}</p>
      <progress max={100} value={percent} aria-label={label} />
      {writing ? null : <p className="hint">{actionImportLines(l10n, { count: progress.records })}</p>}
      <button type="button" className="button" onClick={() => void ask("file_cancel", {})}>
        {actionImportStop(l10n)}
      </button>
    </div>
  );
}

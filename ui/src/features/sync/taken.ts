import type { TakenView } from "../../generated/api";
import { syncTaken, syncTakenLater, syncTakenRefused, syncTakenWaiting } from "../../generated/messages";
import type { Localiser } from "../../l10n";

/** What came of changes that were taken in, in sentences; what did not happen is not said. */
export function takenLines(l10n: Localiser, taken: TakenView): string[] {
  return [
    syncTaken(l10n, { accepted: taken.accepted }),
    ...(taken.waiting > 0 ? [syncTakenWaiting(l10n, { count: taken.waiting })] : []),
    ...(taken.later > 0 ? [syncTakenLater(l10n, { count: taken.later })] : []),
    ...(taken.refused > 0 ? [syncTakenRefused(l10n, { count: taken.refused })] : []),
  ];
}

import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";

import { Words } from "../../components/Words";
import type { SyncProgress, SyncReport } from "../../generated/api";
import { syncNewEpoch, syncNow, syncProgress, syncPushed, syncRefusedThere, syncRegistryPast, syncStop, syncWaitingThere } from "../../generated/messages";
import { type Localiser, useL10n } from "../../l10n";
import { call } from "../../platform";
import { dropChanged, useAsk } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { useSession } from "../shell/session";
import { takenLines } from "./taken";

/** How often it is asked how far the exchange is. */
const EVERY_MS = 400;

/** Exchanges with the hub. The reader goes on working meanwhile, and may stop it. */
export function Exchange(props: { ready: boolean }): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const queries = useQueryClient();
  const { lang } = useSession();
  const [running, setRunning] = useState(false);
  const [lines, setLines] = useState<readonly string[]>([]);
  const [error, setError] = useState<string>();
  const progress = useSyncProgress(running);

  const start = async (): Promise<void> => {
    setRunning(true);
    setLines([]);
    setError(undefined);
    try {
      const { output, changed } = await call("sync_start", lang, { hub: null, proxy: null, authorities: null, token_file: null });
      dropChanged(queries, changed);
      setLines(reportLines(l10n, output));
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    } finally {
      setRunning(false);
      // What was taken in before an exchange broke off stands, and the standing is another one.
      void queries.invalidateQueries();
    }
  };

  return (
    <div className="sync-exchange">
      <div className="actions">
        <button type="button" className="button" disabled={!props.ready || running} onClick={() => void start()}>
          {syncNow(l10n)}
        </button>
        {running ? (
          <button type="button" className="button" onClick={() => void ask("sync_stop", {})}>
            {syncStop(l10n)}
          </button>
        ) : null}
      </div>
      <FormError text={error} />
      <div role="status">
        {running && progress !== undefined ? (
          <p className="hint">
            {syncProgress(l10n, { pulled: progress.pulled, left: progress.to_pull, pushed: progress.pushed })}
          </p>
        ) : null}
        {lines.map((line) => (
          <p key={line}>
            <Words text={line} />
          </p>
        ))}
      </div>
    </div>
  );
}

function reportLines(l10n: Localiser, report: SyncReport): string[] {
  return [
    ...(report.new_epoch ? [syncNewEpoch(l10n)] : []),
    ...(report.registry_past ? [syncRegistryPast(l10n)] : []),
    ...takenLines(l10n, report.taken),
    syncPushed(l10n, { count: report.pushed }),
    ...(report.waiting_there > 0 ? [syncWaitingThere(l10n, { count: report.waiting_there })] : []),
    ...(report.refused_there > 0 ? [syncRefusedThere(l10n, { count: report.refused_there })] : []),
  ];
}

function useSyncProgress(running: boolean): SyncProgress | undefined {
  const ask = useAsk();
  const [progress, setProgress] = useState<SyncProgress>();
  useEffect(() => {
    if (!running) {
      return undefined;
    }
    let wanted = true;
    const timer = setInterval(() => {
      ask("sync_progress", {}).then(
        (now) => wanted && setProgress(now),
        // The exchange itself says what went wrong.
        () => undefined,
      );
    }, EVERY_MS);
    return () => {
      wanted = false;
      clearInterval(timer);
      setProgress(undefined);
    };
  }, [running, ask]);
  return progress;
}

import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

import { Choice } from "../../components/Choice";
import { Words } from "../../components/Words";
import type { BundleExtent } from "../../generated/api";
import {
  backupNone,
  syncBundle,
  syncBundleAbout,
  syncBundleAll,
  syncBundleExtent,
  syncBundlePending,
  syncBundleRead,
  syncBundleSince,
  syncBundleSinceHint,
  syncBundleTaken,
  syncBundleWrite,
  syncBundleWritten,
} from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { call } from "../../platform";
import { dropChanged, useAsk } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { useSession } from "../shell/session";
import { requestOf } from "../search/address";
import { takenLines } from "./taken";

/** No words and no filters: every record. */
const EVERYTHING = requestOf({}, 0);

/** Changes on a stick: written here, taken in there, or the other way round. */
export function Bundles(): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const queries = useQueryClient();
  const { lang } = useSession();
  const [extent, setExtent] = useState<BundleExtent>("all");
  const [busy, setBusy] = useState(false);
  const [lines, setLines] = useState<readonly string[]>([]);
  const [error, setError] = useState<string>();
  const file = (name: string): string => foreign({ text: name, lang: NO_LANGUAGE });

  const run = async (work: () => Promise<readonly string[]>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    setLines([]);
    try {
      setLines(await work());
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    } finally {
      setBusy(false);
    }
  };

  const write = async (): Promise<readonly string[]> => {
    const { written } = await ask("bundle_write_chosen", { extent, search: EVERYTHING, records: [] });
    return written === null ? [backupNone(l10n)] : [syncBundleWritten(l10n, { file: file(written.file), count: written.changes })];
  };

  const read = async (): Promise<readonly string[]> => {
    const { output, changed } = await call("bundle_read_chosen", lang, {});
    if (output.read === null) {
      return [backupNone(l10n)];
    }
    dropChanged(queries, changed);
    void queries.invalidateQueries();
    return [syncBundleTaken(l10n, { file: file(output.read.file), date: output.read.written }), output.read.by, ...(output.read.registry_kept === null ? [] : [output.read.registry_kept]), ...takenLines(l10n, output.read.taken)];
  };

  return (
    <div className="sync-bundles">
      <h3>{syncBundle(l10n)}</h3>
      <p className="hint">{syncBundleAbout(l10n)}</p>
      <Choice<BundleExtent>
        legend={syncBundleExtent(l10n)}
        value={extent}
        onChange={setExtent}
        options={[
          { value: "all", label: syncBundleAll(l10n) },
          { value: "pending", label: syncBundlePending(l10n) },
          { value: "since", label: syncBundleSince(l10n), hint: syncBundleSinceHint(l10n) },
        ]}
      />
      <div className="actions">
        <button type="button" className="button" disabled={busy} onClick={() => void run(write)}>
          {syncBundleWrite(l10n)}
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => void run(read)}>
          {syncBundleRead(l10n)}
        </button>
      </div>
      <FormError text={error} />
      <div role="status">
        {lines.map((line) => (
          <p key={line}>
            <Words text={line} />
          </p>
        ))}
      </div>
    </div>
  );
}

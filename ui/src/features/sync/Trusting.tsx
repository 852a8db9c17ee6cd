import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

import { backupNone, syncTrust, syncTrustAbout, syncTrusted } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";

/** Trusts the registry of whoever runs the catalogue: its root comes from a person, never from a hub. */
export function Trusting(): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const queries = useQueryClient();
  const [line, setLine] = useState<string>();
  const [error, setError] = useState<string>();

  const choose = async (): Promise<void> => {
    setLine(undefined);
    setError(undefined);
    try {
      const { status } = await ask("trust_chosen", {});
      setLine(status === null ? backupNone(l10n) : syncTrusted(l10n));
      void queries.invalidateQueries();
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    }
  };

  return (
    <div className="sync-trust">
      <h3>{syncTrust(l10n)}</h3>
      <p className="hint">{syncTrustAbout(l10n)}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => void choose()}>
          {syncTrust(l10n)}
        </button>
      </div>
      <FormError text={error} />
      <div role="status">{line === undefined ? null : <p>{line}</p>}</div>
    </div>
  );
}

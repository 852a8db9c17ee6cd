import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

import {
  backupNone,
  syncAuthorities,
  syncAuthoritiesAbout,
  syncAuthoritiesChoose,
  syncAuthoritiesDrop,
  syncAuthoritiesKept,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useAsk, useCommand } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";

/** Certificates of an organisation's own authority, where its network or its hub needs them. */
export function Authorities(): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const queries = useQueryClient();
  const kept = useCommand("hub_get", {}).data;
  const [line, setLine] = useState<string>();
  const [error, setError] = useState<string>();

  const run = async (work: () => Promise<string | undefined>): Promise<void> => {
    setLine(undefined);
    setError(undefined);
    try {
      setLine(await work());
      await queries.invalidateQueries();
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    }
  };
  const choose = async (): Promise<string | undefined> => {
    const { settings } = await ask("authorities_chosen", {});
    return settings === null ? backupNone(l10n) : undefined;
  };
  const drop = async (): Promise<undefined> => {
    if (kept !== undefined) {
      await ask("hub_set", { ...kept, authorities: null });
    }
    return undefined;
  };

  return (
    <fieldset className="choice sync-authorities">
      <legend>{syncAuthorities(l10n)}</legend>
      <p className="hint">{syncAuthoritiesAbout(l10n)}</p>
      {typeof kept?.authorities === "string" ? <p>{syncAuthoritiesKept(l10n)}</p> : null}
      <div className="actions">
        <button type="button" className="button" onClick={() => void run(choose)}>
          {syncAuthoritiesChoose(l10n)}
        </button>
        {typeof kept?.authorities === "string" ? (
          <button type="button" className="button" onClick={() => void run(drop)}>
            {syncAuthoritiesDrop(l10n)}
          </button>
        ) : null}
      </div>
      <FormError text={error} />
      <div role="status">{line === undefined ? null : <p>{line}</p>}</div>
    </fieldset>
  );
}

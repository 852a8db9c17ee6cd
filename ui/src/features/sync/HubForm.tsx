import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";

import {
  syncAutomatic,
  syncAutomaticHint,
  syncHub,
  syncHubHint,
  syncHubSave,
  syncHubSaved,
  syncProxy,
  syncProxyHint,
  syncToken,
  syncTokenHint,
} from "../../generated/messages";
import { NO_LANGUAGE, useL10n } from "../../l10n";
import { useAsk, useCommand } from "../../queries";
import { Words } from "../../components/Words";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { SecretField } from "../backup/SecretField";

/** How the hub is reached, and whether exchanges with it happen by themselves. */
export function HubForm(): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const queries = useQueryClient();
  const kept = useCommand("hub_get", {});
  const [hub, setHub] = useState("");
  const [proxy, setProxy] = useState("");
  const [token, setToken] = useState("");
  const [automatic, setAutomatic] = useState(true);
  const automaticHint = useId();
  const [said, setSaid] = useState<{ saved?: boolean; error?: string }>({});

  useEffect(() => {
    if (kept.data !== undefined) {
      setHub(kept.data.hub ?? "");
      setProxy(kept.data.proxy ?? "");
      setToken(kept.data.token ?? "");
      // Whoever sets a hub for the first time finds it on, and sees it.
      setAutomatic(kept.data.hub === null || kept.data.automatic);
    }
  }, [kept.data]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaid({});
    try {
      await ask("hub_set", { hub, proxy, token, automatic, authorities: kept.data?.authorities ?? null });
      await queries.invalidateQueries();
      setSaid({ saved: true });
    } catch (failure) {
      setSaid({ error: reasonOf(l10n, failure) });
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <AddressField label={syncHub(l10n)} hint={syncHubHint(l10n)} value={hub} onChange={setHub} />
      <AddressField label={syncProxy(l10n)} hint={syncProxyHint(l10n)} value={proxy} onChange={setProxy} />
      <SecretField label={syncToken(l10n)} hint={syncTokenHint(l10n)} value={token} onChange={setToken} />
      <div className="field">
        <label className="choice-option plain">
          <input type="checkbox" checked={automatic} aria-describedby={automaticHint} onChange={(event) => setAutomatic(event.target.checked)} />
          <span>
            <Words text={syncAutomatic(l10n)} />
          </span>
        </label>
        <p id={automaticHint} className="hint">
          {syncAutomaticHint(l10n)}
        </p>
      </div>
      <FormError text={said.error} />
      <div role="status">{said.saved === true ? <p>{syncHubSaved(l10n)}</p> : null}</div>
      <div className="actions">
        <button type="submit" className="button" disabled={kept.data === undefined}>
          {syncHubSave(l10n)}
        </button>
      </div>
    </form>
  );
}

function AddressField(props: { label: string; hint: string; value: string; onChange: (value: string) => void }): ReactNode {
  const field = useId();
  const hint = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{props.label}</label>
      <input
        id={field}
        type="url"
        lang={NO_LANGUAGE}
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        value={props.value}
        aria-describedby={hint}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <p id={hint} className="hint">
        {props.hint}
      </p>
    </div>
  );
}

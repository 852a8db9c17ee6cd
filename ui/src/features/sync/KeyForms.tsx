import { type FormEvent, type ReactNode, useRef, useState } from "react";

import { Words } from "../../components/Words";
import type { KeyKept as Place } from "../../generated/api";
import {
  backupAgain,
  errorPassphraseShortHint,
  errorPassphraseUnlike,
  keyOpen,
  keyOpenAbout,
  keyOpenHint,
  keyOpenPassphrase,
  keySeal,
  keySealAbout,
  keySealDo,
  keySealPassphrase,
  keyUnseal,
  keyUnsealAbout,
  keyUnsealFile,
  keyUnsealKeychain,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { SecretField } from "../backup/SecretField";

/** Opens the sealed key for as long as the program runs. */
export function OpenKey(props: { done: () => Promise<void> }): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const key = useKey(props.done);
  const [words, setWords] = useState("");

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const passphrase = words;
    setWords("");
    void key.run(() => ask("key_open", { passphrase }));
  };

  return (
    <form ref={key.form} onSubmit={submit} noValidate autoComplete="off">
      <p>
        <Words text={keyOpenAbout(l10n)} />
      </p>
      <SecretField label={keyOpenPassphrase(l10n)} hint={keyOpenHint(l10n)} value={words} unkept onChange={setWords} />
      <FormError text={key.error} />
      <div className="actions">
        <button type="submit" className="button" disabled={key.busy || words === ""}>
          {keyOpen(l10n)}
        </button>
      </div>
    </form>
  );
}

/** Seals the key with a passphrase that is typed twice. */
export function SealKey(props: { done: () => Promise<void> }): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const key = useKey(props.done);
  const [words, setWords] = useState("");
  const [again, setAgain] = useState("");

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (words !== again) {
      key.refuse(errorPassphraseUnlike(l10n));
      return;
    }
    const passphrase = words;
    setWords("");
    setAgain("");
    void key.run(() => ask("key_keep", { place: "sealed", passphrase }));
  };

  return (
    <details>
      <summary>{keySeal(l10n)}</summary>
      <form ref={key.form} onSubmit={submit} noValidate autoComplete="off">
        <p className="hint">
          <Words text={keySealAbout(l10n)} />
        </p>
        <SecretField label={keySealPassphrase(l10n)} hint={errorPassphraseShortHint(l10n)} value={words} unkept onChange={setWords} />
        <SecretField label={backupAgain(l10n)} value={again} unkept onChange={setAgain} />
        <FormError text={key.error} />
        <div className="actions">
          <button type="submit" className="button" disabled={key.busy || words === ""}>
            {keySealDo(l10n)}
          </button>
        </div>
      </form>
    </details>
  );
}

/** Takes the seal off. The passphrase is asked for although the key is open: another may sit at the window by now. */
export function UnsealKey(props: { keychain: boolean; done: () => Promise<void> }): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const key = useKey(props.done);
  const [words, setWords] = useState("");

  const keep = (place: Place): void => {
    const passphrase = words;
    setWords("");
    void key.run(() => ask("key_keep", { place, passphrase }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep(props.keychain ? "keychain" : "file");
  };

  const idle = !key.busy && words !== "";
  return (
    <details>
      <summary>{keyUnseal(l10n)}</summary>
      <form ref={key.form} onSubmit={submit} noValidate autoComplete="off">
        <p className="hint">{keyUnsealAbout(l10n)}</p>
        <SecretField label={keyOpenPassphrase(l10n)} value={words} unkept onChange={setWords} />
        <FormError text={key.error} />
        <div className="actions">
          <button type="submit" className="button" disabled={!idle}>
            {props.keychain ? keyUnsealKeychain(l10n) : keyUnsealFile(l10n)}
          </button>
          {props.keychain ? (
            <button type="button" className="button" disabled={!idle} onClick={() => keep("file")}>
              {keyUnsealFile(l10n)}
            </button>
          ) : null}
        </div>
      </form>
    </details>
  );
}

/** Calls the use cases of the key. What was typed is out of the page before the call, and is typed again after an error. */
function useKey(done: () => Promise<void>): {
  form: React.RefObject<HTMLFormElement | null>;
  busy: boolean;
  error: string | undefined;
  refuse: (text: string) => void;
  run: (work: () => Promise<unknown>) => Promise<void>;
} {
  const l10n = useL10n();
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
      await done();
    } catch (failure) {
      setError(reasonOf(l10n, failure));
      form.current?.querySelector("input")?.focus();
    } finally {
      setBusy(false);
    }
  };
  return { form, busy, error, refuse: setError, run };
}

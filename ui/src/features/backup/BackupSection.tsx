import { type FormEvent, type ReactNode, useState } from "react";

import { Words } from "../../components/Words";
import {
  backupAbout,
  backupAgain,
  backupChooseFile,
  backupChooseSave,
  backupKeep,
  backupMake,
  backupNone,
  backupPassphrase,
  backupReady,
  backupReadyAside,
  backupRestore,
  backupRestoreAbout,
  backupTitle,
  backupWaiting,
  backupWritten,
  errorPassphraseShortHint,
  errorPassphraseUnlike,
} from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { SecretField } from "./SecretField";

/** Keeps everything of this computer in one sealed file, and brings it back. */
export function BackupSection(): ReactNode {
  const l10n = useL10n();
  return (
    <section className="backup">
      <h2>{backupTitle(l10n)}</h2>
      <p className="hint">{backupAbout(l10n)}</p>
      <MakeForm />
      <RestoreForm />
    </section>
  );
}

/** What a form has to say once it was sent. */
interface Said {
  readonly busy: boolean;
  readonly error?: string;
  readonly lines?: readonly string[];
}

function MakeForm(): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const [words, setWords] = useState("");
  const [again, setAgain] = useState("");
  const [said, setSaid] = useState<Said>({ busy: false });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (said.busy) {
      return;
    }
    if (words !== again) {
      setSaid({ busy: false, error: errorPassphraseUnlike(l10n) });
      return;
    }
    setSaid({ busy: true });
    try {
      const { written } = await ask("backup_chosen", { passphrase: words });
      if (written === null) {
        setSaid({ busy: false, lines: [backupNone(l10n)] });
        return;
      }
      // What was typed is not left lying in the window.
      setWords("");
      setAgain("");
      setSaid({ busy: false, lines: [backupWritten(l10n, { file: foreign({ text: written.file, lang: NO_LANGUAGE }) }), backupKeep(l10n)] });
    } catch (failure) {
      setSaid({ busy: false, error: reasonOf(l10n, failure) });
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <h3>{backupMake(l10n)}</h3>
      <SecretField label={backupPassphrase(l10n)} hint={errorPassphraseShortHint(l10n)} value={words} fresh onChange={setWords} />
      <SecretField label={backupAgain(l10n)} value={again} fresh onChange={setAgain} />
      <Outcome said={said} />
      <div className="actions">
        <button type="submit" className="button" disabled={said.busy || words === ""}>
          {backupChooseSave(l10n)}
        </button>
      </div>
    </form>
  );
}

function RestoreForm(): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const [words, setWords] = useState("");
  const [said, setSaid] = useState<Said>({ busy: false });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (said.busy) {
      return;
    }
    setSaid({ busy: true });
    try {
      const { file, aside } = await ask("restore_chosen", { passphrase: words });
      if (file === null) {
        setSaid({ busy: false, lines: [backupNone(l10n)] });
        return;
      }
      setWords("");
      const lines = [backupReady(l10n, { file: foreign({ text: file, lang: NO_LANGUAGE }) })];
      if (aside !== null) {
        lines.push(backupReadyAside(l10n, { path: foreign({ text: aside, lang: NO_LANGUAGE }) }));
      }
      setSaid({ busy: false, lines });
    } catch (failure) {
      setSaid({ busy: false, error: reasonOf(l10n, failure) });
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <h3>{backupRestore(l10n)}</h3>
      <p className="hint">
        <Words text={backupRestoreAbout(l10n)} />
      </p>
      <SecretField label={backupPassphrase(l10n)} value={words} onChange={setWords} />
      <Outcome said={said} />
      <div className="actions">
        <button type="submit" className="button" disabled={said.busy || words === ""}>
          {backupChooseFile(l10n)}
        </button>
      </div>
    </form>
  );
}

function Outcome(props: { said: Said }): ReactNode {
  const l10n = useL10n();
  const { busy, error, lines = [] } = props.said;
  return (
    <>
      <FormError text={error} />
      <div role="status">
        {busy ? <p className="hint">{backupWaiting(l10n)}</p> : null}
        {lines.map((line) => (
          <p key={line}>
            <Words text={line} />
          </p>
        ))}
      </div>
    </>
  );
}

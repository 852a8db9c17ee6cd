import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";

import { FailureView } from "../../components/Feedback";
import type { Kind, Text } from "../../generated/api";
import {
  formNote,
  formNoteHint,
  formSavedPublished,
  formSavedSubmitted,
  formStepCancel,
  formStepDraft,
  formStepPublish,
  formStepSubmit,
  formStepSubmitted,
} from "../../generated/messages";
import { foreign, useL10n } from "../../l10n";
import { useWrite } from "../../queries";
import { useSay } from "../shell/said";
import { useTakeBack } from "./useTakeBack";

/** The next step of a record on its way to be published: to hand it in, then to publish it, each with a reason. */
export default function StandingSteps(props: { kind: Kind; slug: string; title: Text; standing: string }): ReactNode {
  const l10n = useL10n();
  const write = useWrite();
  const say = useSay();
  const takeBack = useTakeBack();
  const { kind, slug, title, standing } = props;
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState("");
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);
  const id = useId();
  const submits = standing === "draft";
  const label = submits ? formStepSubmit(l10n) : formStepPublish(l10n);
  const step = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy.current) {
      return;
    }
    busy.current = true;
    try {
      await write(submits ? "record_submit" : "record_publish", { kind, slug, note });
      const said = { title: foreign(title) };
      say({ text: submits ? formSavedSubmitted(l10n, said) : formSavedPublished(l10n, said), takesFocus: true, action: takeBack });
      setAsking(false);
      setNote("");
      setError(undefined);
    } catch (failure) {
      setError(failure);
    } finally {
      busy.current = false;
    }
  };
  return (
    <div className="note standing-steps no-print">
      <p>{submits ? formStepDraft(l10n) : formStepSubmitted(l10n)}</p>
      {asking ? (
        <form onSubmit={(event) => void step(event)}>
          <label htmlFor={`${id}-note`}>{formNote(l10n)}</label>
          <p className="hint" id={`${id}-hint`}>
            {formNoteHint(l10n)}
          </p>
          <textarea
            id={`${id}-note`}
            rows={2}
            dir="auto"
            autoFocus
            aria-describedby={`${id}-hint`}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          {error === undefined ? null : <FailureView error={error} />}
          <div className="actions">
            <button type="submit" className="button primary">
              {label}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {formStepCancel(l10n)}
            </button>
          </div>
        </form>
      ) : (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {label}
        </button>
      )}
    </div>
  );
}

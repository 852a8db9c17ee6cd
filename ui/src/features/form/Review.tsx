import { type ReactNode, useEffect, useId, useRef, useState } from "react";

import { FailureView } from "../../components/Feedback";
import { Plain } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { CheckView, PlannedValue } from "../../generated/api";
import {
  formAdvice,
  formBack,
  formNote,
  formNoteHint,
  formReviewAfter,
  formReviewBefore,
  formReviewField,
  formReviewNone,
  formReviewNothing,
  formReviewTitle,
  formReviewValue,
} from "../../generated/messages";
import { directionFor, useL10n } from "../../l10n";
import { AlikeList } from "./Alike";
import { labelIn, useFormContext } from "./context";
import { FindingLinks } from "./ErrorSummary";

/** A way to save. */
export interface Saving {
  readonly key: string;
  readonly label: string;
  readonly run: (note: string) => Promise<void>;
}

/** What will be written, before it is: field by field, with advice, possible duplicates, and why. */
export function Review(props: {
  check: CheckView;
  /** The record is there already: what stands now is shown beside. */
  edits: boolean;
  savings: readonly Saving[];
  onBack: (path?: string) => void;
}): ReactNode {
  const l10n = useL10n();
  const { check, edits, savings, onBack } = props;
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const save = async (saving: Saving): Promise<void> => {
    if (busy) {
      return;
    }
    setBusy(true);
    setError(undefined);
    try {
      await saving.run(note);
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <section className="form-review" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {formReviewTitle(l10n)}
      </h2>
      {check.planned.length === 0 ? <p className="not-stated">{formReviewNothing(l10n)}</p> : <PlannedTable check={check} edits={edits} />}
      <AlikeList records={check.alike} />
      {check.advice.length > 0 ? (
        <>
          <h3>{formAdvice(l10n)}</h3>
          <FindingLinks findings={check.advice} onGo={onBack} />
        </>
      ) : null}
      <div className="form-field">
        <label htmlFor={`${id}-note`}>{formNote(l10n)}</label>
        <p className="hint" id={`${id}-hint`}>
          {formNoteHint(l10n)}
        </p>
        <textarea
          id={`${id}-note`}
          rows={2}
          dir="auto"
          aria-describedby={`${id}-hint`}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {error === undefined ? null : <FailureView error={error} />}
      <div className="actions">
        {savings.map((saving, index) => (
          <button
            key={saving.key}
            type="button"
            className={index === 0 ? "button primary" : "button"}
            aria-disabled={busy ? true : undefined}
            onClick={() => void save(saving)}
          >
            {saving.label}
          </button>
        ))}
        <button type="button" className="button" onClick={() => onBack()}>
          {formBack(l10n)}
        </button>
      </div>
    </section>
  );
}

function PlannedTable(props: { check: CheckView; edits: boolean }): ReactNode {
  const l10n = useL10n();
  const { check, edits } = props;
  return (
    <div className="table-scroll" role="group" tabIndex={0} aria-label={formReviewTitle(l10n)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{formReviewField(l10n)}</th>
            {edits ? <th scope="col">{formReviewBefore(l10n)}</th> : null}
            <th scope="col">{edits ? formReviewAfter(l10n) : formReviewValue(l10n)}</th>
          </tr>
        </thead>
        <tbody>
          {check.planned.map(({ path, label, before, after }) => (
            <tr key={path}>
              <th scope="row">
                {label}
                <TextLanguage path={path} />
              </th>
              {edits ? (
                <td>
                  <Value value={before} />
                </td>
              ) : null}
              <td>
                <Value value={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The language of a text, whose path ends with it: `title.fr`. */
function TextLanguage(props: { path: string }): ReactNode {
  const { form } = useFormContext();
  const lang = /^[a-z_]+\.([a-z]{2,3})$/u.exec(props.path)?.[1];
  return lang === undefined ? null : <small className="hint"> {labelIn(form, "language", lang)}</small>;
}

function Value(props: { value: PlannedValue | null }): ReactNode {
  const l10n = useL10n();
  const { value } = props;
  if (value === null) {
    return <span className="not-stated">{formReviewNone(l10n)}</span>;
  }
  return (
    <>
      {value.lang ? (
        <bdi lang={value.lang} dir={directionFor(value.lang)}>
          <Plain text={value.text} lang={value.lang} />
        </bdi>
      ) : (
        <Words text={value.text} />
      )}
      {value.state ? (
        <>
          {" "}
          <span className="state">{value.state}</span>
        </>
      ) : null}
    </>
  );
}

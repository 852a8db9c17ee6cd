import { type ReactNode, useId } from "react";

import type { FormControl, FormOption } from "../../generated/api";
import { formAnswerNone, formAnswerNote } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useFormContext } from "./context";
import type { FieldProps } from "./Field";
import { Group } from "./Frame";
import type { TypedCheck, TypedChecks } from "./typed";

const NOTHING: TypedCheck = { answer: "", note: "" };

/** The ten principles one by one: an answer to each that can be answered, and why. */
export function SelfCheckField(
  props: FieldProps<TypedChecks> & { control: Extract<FormControl, { type: "self-check" }> },
): ReactNode {
  const { form } = useFormContext();
  const { field, path, value, onChange, control } = props;
  const questions = form.lists[control.questions] ?? [];
  const groups = [...new Set(questions.map(({ group }) => group))];
  return (
    <Group field={field} path={path} className="self-check">
      {() =>
        groups.map((group) => (
          <div key={group}>
            <h3>{group}</h3>
            {questions
              .filter((question) => question.group === group)
              .map((question) => (
                <Question
                  key={question.code}
                  question={question}
                  answers={form.lists[control.answers] ?? []}
                  check={value[question.code] ?? NOTHING}
                  onChange={(check) => onChange({ ...value, [question.code]: check })}
                />
              ))}
          </div>
        ))
      }
    </Group>
  );
}

function Question(props: {
  question: FormOption;
  answers: readonly FormOption[];
  check: TypedCheck;
  onChange: (check: TypedCheck) => void;
}): ReactNode {
  const l10n = useL10n();
  const { question, answers, check, onChange } = props;
  const id = useId();
  const choices = [...answers.map(({ code, label }) => ({ code, label })), { code: "", label: formAnswerNone(l10n) }];
  return (
    <fieldset className="self-check-one">
      <legend>{question.label}</legend>
      <div className="self-check-answers">
        {choices.map(({ code, label }) => (
          <label key={code} className="form-tick">
            <input type="radio" name={id} checked={check.answer === code} onChange={() => onChange({ ...check, answer: code })} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {check.answer === "" && check.note === "" ? null : (
        <div className="self-check-note">
          <label htmlFor={`${id}-note`}>{formAnswerNote(l10n)}</label>
          <textarea
            id={`${id}-note`}
            rows={2}
            dir="auto"
            value={check.note}
            onChange={(event) => onChange({ ...check, note: event.target.value })}
          />
        </div>
      )}
    </fieldset>
  );
}

import { type ReactNode, useId } from "react";

import { Words } from "../../components/Words";

/** What is wrong with a form as a whole, where the reader looks next. */
export function FormError(props: { text: string | undefined }): ReactNode {
  return props.text === undefined ? null : (
    <p className="field-error" role="alert">
      <Words text={props.text} />
    </p>
  );
}

/** A field for a few lines in the reader's own words. */
export function NoteField(props: { label: string; hint: string; value: string; onChange: (value: string) => void }): ReactNode {
  const field = useId();
  const hint = useId();
  const { label, value, onChange } = props;
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        rows={2}
        dir={value === "" ? undefined : "auto"}
        maxLength={2000}
        value={value}
        aria-describedby={hint}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={hint} className="hint">
        {props.hint}
      </p>
    </div>
  );
}

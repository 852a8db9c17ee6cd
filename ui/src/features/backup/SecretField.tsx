import { type ReactNode, useId } from "react";

import { NO_LANGUAGE } from "../../l10n";

/** A field whose text is not shown. */
export function SecretField(props: {
  label: string;
  hint?: string;
  value: string;
  /** New words, not those of an old file. */
  fresh?: boolean;
  /** Nothing that a browser or the system should offer to keep. */
  unkept?: boolean;
  onChange: (value: string) => void;
}): ReactNode {
  const field = useId();
  const hint = useId();
  const { label, value, fresh = false, unkept = false, onChange } = props;
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="password"
        lang={NO_LANGUAGE}
        dir="ltr"
        autoComplete={unkept ? "off" : fresh ? "new-password" : "current-password"}
        spellCheck={false}
        value={value}
        aria-describedby={props.hint === undefined ? undefined : hint}
        onChange={(event) => onChange(event.target.value)}
      />
      {props.hint === undefined ? null : (
        <p id={hint} className="hint">
          {props.hint}
        </p>
      )}
    </div>
  );
}

import { type ReactNode, useId } from "react";

/** Something to pick: how it is called, and the language of the name where it is not the reader's. */
export interface Option<T extends string | number> {
  readonly value: T;
  readonly label: string;
  readonly lang?: string;
}

/** A field with one of a few values. Where the value is none of them, the first stands there. */
export function Pick<T extends string | number>(props: {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  /** Ids of what tells more of it. */
  describedBy?: string;
  invalid?: boolean;
}): ReactNode {
  const id = useId();
  const { label, value, options, onChange, describedBy, invalid } = props;
  const pick = (given: string): void => {
    const picked = options.find((option) => String(option.value) === given);
    if (picked) {
      onChange(picked.value);
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} aria-invalid={invalid} aria-describedby={describedBy} onChange={(event) => pick(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang} dir={option.lang === undefined ? undefined : "auto"}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

import { type ReactNode, useId } from "react";

/** A choice of one among many, above a picture; the first option asks for nothing. */
export function Select(props: {
  label: string;
  /** What the first option says. */
  all: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  children: ReactNode;
}): ReactNode {
  const field = useId();
  const { label, all, value, onChange, children } = props;
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <select id={field} value={value ?? ""} onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}>
        <option value="">
          {all}
        </option>
        {children}
      </select>
    </div>
  );
}

import { type ReactNode, useId } from "react";

/** One thing to choose. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** A question with a few answers, one of which holds. */
export function Choice<Value extends string>(props: {
  legend: string;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  hint?: string;
  legendHidden?: boolean;
}): ReactNode {
  const name = useId();
  const hint = useId();
  const { legend, options, value, onChange } = props;
  return (
    <fieldset className="choice" aria-describedby={props.hint ? hint : undefined}>
      <legend className={props.legendHidden ? "visually-hidden" : undefined}>{legend}</legend>
      {props.hint ? (
        <p className="hint" id={hint}>
          {props.hint}
        </p>
      ) : null}
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} className={option.value === value ? "choice-option on" : "choice-option"}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint ? <small>{option.hint}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

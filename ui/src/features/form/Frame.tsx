import { type ReactNode, useId } from "react";

import { Words } from "../../components/Words";
import type { FindingView, FormField } from "../../generated/api";
import { formNeeded } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useFormContext } from "./context";

/** The attributes that tie a control to its hint and to what is wrong with it. */
export interface Tied {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** A field of one control: its label above, then the hint, the control, and what is wrong with it. */
export function Frame(props: { field: FormField; path: string; children: (tied: Tied) => ReactNode }): ReactNode {
  const { field, path, children } = props;
  const { tied, faults, hintId, faultId } = useTied(field, path);
  return (
    <div className="form-field" data-path={path}>
      <label htmlFor={tied.id}>
        <LabelText field={field} />
      </label>
      <Hint id={hintId} text={field.hint} />
      {children(tied)}
      <Faults id={faultId} faults={faults} />
    </div>
  );
}

/** A field of several controls: the same, as a group. */
export function Group(props: { field: FormField; path: string; className?: string; children: (tied: Tied) => ReactNode }): ReactNode {
  const { field, path, children } = props;
  const { tied, faults, hintId, faultId } = useTied(field, path);
  return (
    <fieldset
      className={`form-field ${props.className ?? ""}`}
      data-path={path}
      aria-describedby={tied["aria-describedby"]}
    >
      <legend>
        <LabelText field={field} />
      </legend>
      <Hint id={hintId} text={field.hint} />
      {children(tied)}
      <Faults id={faultId} faults={faults} />
    </fieldset>
  );
}

function useTied(field: FormField, path: string): { tied: Tied; faults: readonly FindingView[]; hintId: string; faultId: string } {
  const id = useId();
  const faults = useFormContext().faults.get(path) ?? [];
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`];
  const described = [field.hint === "" ? "" : hintId, faults.length > 0 ? faultId : ""].filter((one) => one !== "");
  return {
    tied: {
      id,
      "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
      "aria-invalid": faults.length > 0 ? true : undefined,
    },
    faults,
    hintId,
    faultId,
  };
}

function LabelText(props: { field: FormField }): ReactNode {
  const l10n = useL10n();
  return (
    <>
      {props.field.label}
      {props.field.required ? <span className="form-needed"> {formNeeded(l10n)}</span> : null}
    </>
  );
}

function Hint(props: { id: string; text: string }): ReactNode {
  return props.text === "" ? null : (
    <p className="hint" id={props.id}>
      <Words text={props.text} />
    </p>
  );
}

function Faults(props: { id: string; faults: readonly FindingView[] }): ReactNode {
  return props.faults.length === 0 ? null : (
    <div className="field-error" id={props.id}>
      {props.faults.map(({ path, code, message, hint }) => (
        <p key={`${path}:${code}`}>
          <Words text={`${message} ${hint}`.trim()} />
        </p>
      ))}
    </div>
  );
}

import type { FormField, FormView } from "../../generated/api";
import { fieldsOf, isEmptyGroup, type TypedForm, type TypedGroup, type TypedRow } from "./typed";

/** Where in a form a finding belongs. */
export interface Place {
  /** The path of the control: `title`, `budget/currency`, `beneficiaries/r1/place`. */
  readonly path: string;
  /** The key of its section. */
  readonly section: string;
  /** The language of the text, where it is one. */
  readonly lang?: string;
}

/** The path of a part of a field. */
export function below(path: string, ...names: readonly string[]): string {
  return [path, ...names].join("/");
}

/** The deepest control to which the path of a finding leads; `undefined` where the form has no such field. */
export function locate(form: FormView, typed: TypedForm, path: string): Place | undefined {
  const steps = path.replace(/\[(\d+)\]/gu, ".$1").split(".");
  const [root = ""] = steps;
  const section = form.sections.find(({ fields }) => fields.some(({ name }) => name === root));
  const field = fieldsOf(form).find(({ name }) => name === root);
  if (section === undefined || field === undefined) {
    return undefined;
  }
  return { section: section.key, ...descend(field, typed, root, steps.slice(1)) };
}

function descend(field: FormField, typed: TypedGroup, path: string, steps: readonly string[]): Omit<Place, "section"> {
  const { control, name } = field;
  const [step, part] = steps;
  if (step === undefined) {
    return { path };
  }
  switch (control.type) {
    case "texts":
      return { path, lang: step };
    case "group": {
      const inner = control.fields.find((one) => one.name === step);
      return inner ? descend(inner, (typed[name] ?? {}) as TypedGroup, below(path, step), steps.slice(1)) : { path };
    }
    case "rows": {
      // Rows in which nothing is typed are not written: the number is that of the others.
      const rows = ((typed[name] ?? []) as readonly TypedRow[]).filter(({ parts }) => !isEmptyGroup(control.fields, parts));
      const row = rows[Number(step)];
      const inner = control.fields.find((one) => one.name === part);
      if (row === undefined) {
        return { path };
      }
      return inner ? descend(inner, row.parts, below(path, row.key, inner.name), steps.slice(2)) : { path: below(path, row.key) };
    }
    default:
      return { path };
  }
}

import { createContext, useContext } from "react";

import type { FindingView, FormView } from "../../generated/api";
import type { Manner } from "./read";

/** What every field of a form shares. */
export interface FormContext {
  readonly form: FormView;
  readonly manner: Manner;
  /** The language in which texts are written now: the same in every field, as a person writes one language at a time. */
  readonly textLang: string;
  readonly setTextLang: (lang: string) => void;
  /** What is wrong, by the path of the control. */
  readonly faults: ReadonlyMap<string, readonly FindingView[]>;
}

const Current = createContext<FormContext | undefined>(undefined);

export const FormProvider = Current.Provider;

/** What every field of a form shares. */
export function useFormContext(): FormContext {
  const context = useContext(Current);
  if (!context) {
    throw new Error("useFormContext outside FormProvider");
  }
  return context;
}

/** The label of a code of a list; the code itself where the list has none such. */
export function labelIn(form: FormView, list: string, code: string): string {
  return form.lists[list]?.find((option) => option.code === code)?.label ?? code;
}

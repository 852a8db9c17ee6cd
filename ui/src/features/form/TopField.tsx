import { memo, type ReactNode, useCallback } from "react";

import type { FormField } from "../../generated/api";
import { Field } from "./Field";
import type { Typed } from "./typed";

/** Writes what is typed in a field of the form. */
export type Write = (name: string, value: Typed) => void;

/** A field of the form itself. It is drawn anew when it changes, and not with every key in another one. */
export const TopField = memo(function TopField(props: { field: FormField; value: Typed; write: Write }): ReactNode {
  const { field, value, write } = props;
  const { name } = field;
  const change = useCallback((typed: Typed) => write(name, typed), [write, name]);
  return <Field field={field} path={name} value={value} onChange={change} />;
});

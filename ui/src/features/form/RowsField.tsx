import { type ReactNode, useRef } from "react";

import { Icon } from "../../components/Icons";
import type { FormField } from "../../generated/api";
import { formAdd, formRemove, formRow } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { AmountRead } from "./AmountRead";
import { Field, type FieldProps, isShort } from "./Field";
import { Group } from "./Frame";
import { below } from "./locate";
import { emptyOf, newRow, type TypedGroup, type TypedRow } from "./typed";

/** One object: its parts under one heading. */
export function GroupField(props: FieldProps<TypedGroup> & { fields: readonly FormField[] }): ReactNode {
  const { field, path, value, onChange, fields } = props;
  return (
    <Group field={field} path={path} className="form-group">
      {() => <Parts path={path} fields={fields} value={value} onChange={onChange} />}
    </Group>
  );
}

/** Any number of objects, each a group of its own. */
export function RowsField(props: FieldProps<readonly TypedRow[]> & { fields: readonly FormField[] }): ReactNode {
  const l10n = useL10n();
  const { field, path, value, onChange, fields } = props;
  const around = useRef<HTMLDivElement>(null);
  const add = (): void => {
    const row = newRow(fields);
    onChange([...value, row]);
    requestAnimationFrame(() =>
      around.current?.querySelector<HTMLElement>(`[data-path="${below(path, row.key)}"] :is(input, select, textarea, button)`)?.focus(),
    );
  };
  const remove = (key: string): void => {
    onChange(value.filter((row) => row.key !== key));
    around.current?.querySelector<HTMLElement>(".form-add")?.focus();
  };
  return (
    <Group field={field} path={path} className="form-rows">
      {() => (
        <div ref={around}>
          {value.map((row, index) => {
            const name = formRow(l10n, { label: field.label, number: index + 1 });
            return (
              <fieldset key={row.key} className="form-row" data-path={below(path, row.key)}>
                <legend className="visually-hidden">{name}</legend>
                <Parts
                  path={below(path, row.key)}
                  fields={fields}
                  value={row.parts}
                  onChange={(parts) => onChange(value.map((one) => (one.key === row.key ? { ...one, parts } : one)))}
                />
                <button type="button" className="clear form-row-remove" aria-label={formRemove(l10n, { name })} onClick={() => remove(row.key)}>
                  <Icon name="cross" size={12} />
                </button>
              </fieldset>
            );
          })}
          <button type="button" className="button small form-add" onClick={add}>
            <Icon name="plus" size={12} />
            <span>{formAdd(l10n, { label: field.label })}</span>
          </button>
        </div>
      )}
    </Group>
  );
}

function Parts(props: {
  path: string;
  fields: readonly FormField[];
  value: TypedGroup;
  onChange: (parts: TypedGroup) => void;
}): ReactNode {
  const { path, fields, value, onChange } = props;
  return (
    <div className="form-parts">
      {fields.map((field) => (
        <div key={field.name} className={isShort(field.control) ? "form-part" : "form-part wide"}>
          <Field
            field={field}
            path={below(path, field.name)}
            value={value[field.name] ?? emptyOf(field.control)}
            onChange={(part) => onChange({ ...value, [field.name]: part })}
          />
          {field.control.type === "minor" ? (
            <AmountRead
              text={value[field.name]}
              currency={value["currency"]}
              onChange={(text) => onChange({ ...value, [field.name]: text })}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}

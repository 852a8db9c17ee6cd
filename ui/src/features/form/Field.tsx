import type { ReactNode } from "react";

import type { FormControl, FormField } from "../../generated/api";
import { formNo, formYes, recordNotStated } from "../../generated/messages";
import { NO_LANGUAGE, useL10n } from "../../l10n";
import { useFormContext } from "./context";
import { DateField } from "./DateField";
import { Frame } from "./Frame";
import { GroupField, RowsField } from "./RowsField";
import { ListPick, PlacePick } from "./Pick";
import { ManyField } from "./ManyField";
import { RecordField } from "./RecordField";
import { SelfCheckField } from "./SelfCheckField";
import { TextsField } from "./TextsField";
import type { Typed, TypedChecks, TypedGroup, TypedRow, TypedTexts } from "./typed";

/** Lists up to this length are a plain choice; longer ones are searched in. */
const PLAIN_CHOICE = 30;

/** What every kind of field takes. */
export interface FieldProps<Value extends Typed> {
  readonly field: FormField;
  readonly path: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One field of a form, whatever it takes. */
export function Field(props: FieldProps<Typed>): ReactNode {
  const { field, path, value, onChange } = props;
  const { form } = useFormContext();
  const { control } = field;
  const line = { field, path, value: value as string, onChange: onChange as (text: string) => void };
  switch (control.type) {
    case "texts":
      return <TextsField {...line} control={control} value={value as TypedTexts} onChange={onChange} />;
    case "text":
      return <Line {...line} long={control.long} lang={control.lang} />;
    case "address":
      return <Line {...line} inputMode="url" code />;
    case "minor":
    case "number":
      return <Line {...line} inputMode="decimal" short />;
    case "date":
      return <DateField {...line} />;
    case "flag":
      return <Flag {...line} />;
    case "choice":
      return (form.lists[control.list]?.length ?? 0) > PLAIN_CHOICE ? (
        <ListPick {...line} list={control.list} />
      ) : (
        <Choice {...line} list={control.list} />
      );
    case "place":
      return <PlacePick {...line} of={control.of} />;
    case "record":
      return <RecordField {...line} kind={control.kind} />;
    case "many":
      return <ManyField {...line} of={control.of} value={value as readonly string[]} onChange={onChange} />;
    case "group":
      return <GroupField {...line} fields={control.fields} value={value as TypedGroup} onChange={onChange} />;
    case "rows":
      return <RowsField {...line} fields={control.fields} value={value as readonly TypedRow[]} onChange={onChange} />;
    case "self-check":
      return <SelfCheckField {...line} control={control} value={value as TypedChecks} onChange={onChange} />;
  }
}

/** Which controls belong on a line with others. */
export function isShort(control: FormControl): boolean {
  return ["minor", "number", "date", "flag", "choice", "place"].includes(control.type);
}

function Line(
  props: FieldProps<string> & { long?: boolean; short?: boolean; code?: boolean; lang?: string; inputMode?: "url" | "decimal" },
): ReactNode {
  const { field, path, value, onChange, long = false, short = false, code = false, lang, inputMode } = props;
  return (
    <Frame field={field} path={path}>
      {(tied) =>
        long ? (
          <textarea {...tied} rows={3} dir="auto" lang={lang} value={value} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input
            {...tied}
            type="text"
            className={short ? "form-short" : undefined}
            dir={code ? "ltr" : value === "" ? undefined : "auto"}
            lang={code ? NO_LANGUAGE : lang}
            inputMode={inputMode}
            autoComplete="off"
            spellCheck={code || short ? false : undefined}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Frame>
  );
}

function Flag(props: FieldProps<string>): ReactNode {
  const l10n = useL10n();
  const { field, path, value, onChange } = props;
  return (
    <Frame field={field} path={path}>
      {(tied) => (
        <select {...tied} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{recordNotStated(l10n)}</option>
          <option value="yes">{formYes(l10n)}</option>
          <option value="no">{formNo(l10n)}</option>
        </select>
      )}
    </Frame>
  );
}

function Choice(props: FieldProps<string> & { list: string }): ReactNode {
  const l10n = useL10n();
  const { form } = useFormContext();
  const { field, path, value, onChange, list } = props;
  const options = form.lists[list] ?? [];
  const groups = [...new Set(options.map(({ group }) => group))];
  const entries = (group: string): ReactNode =>
    options
      .filter((option) => option.group === group)
      .map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ));
  return (
    <Frame field={field} path={path}>
      {(tied) => (
        <select {...tied} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{recordNotStated(l10n)}</option>
          {groups.map((group) =>
            group === "" ? (
              entries(group)
            ) : (
              <optgroup key={group} label={group}>
                {entries(group)}
              </optgroup>
            ),
          )}
          {value !== "" && options.every(({ code }) => code !== value) ? (
            <option value={value} lang={NO_LANGUAGE}>
              {value}
            </option>
          ) : null}
        </select>
      )}
    </Frame>
  );
}

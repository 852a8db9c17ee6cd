import { type ReactNode, useId } from "react";

import { type Option, Pick } from "../../components/Pick";
import { Words } from "../../components/Words";
import type { ColumnHolds, TableColumns, Term } from "../../generated/api";
import {
  actionColumnsField,
  actionColumnsLanguage,
  actionColumnsLeaveOut,
  actionColumnsNoRole,
  actionColumnsNoSamples,
  actionColumnsRole,
  actionColumnsSamples,
} from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { fieldOf } from "./mapping";

/** One column: how it is called, what stands in it, and what it holds. */
export function MappingColumn(props: {
  table: TableColumns;
  name: string;
  samples: readonly string[];
  holds: ColumnHolds;
  wrong: string | undefined;
  onField: (path: string) => void;
  onChange: (holds: Partial<ColumnHolds>) => void;
}): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const { table, name, samples, holds, wrong, onField, onChange } = props;
  const field = fieldOf(table, holds.field);
  return (
    <fieldset className="mapping-column">
      <legend>
        <Words text={foreign({ text: name, lang: NO_LANGUAGE })} />
      </legend>
      {samples.length > 0 ? (
        <div className="mapping-samples" id={`${id}samples`}>
          <span className="hint">{actionColumnsSamples(l10n)}</span>
          <ul className="plain-list">
            {samples.map((sample) => (
              <li key={sample}>
                <Words text={foreign({ text: sample, lang: NO_LANGUAGE })} />
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="hint" id={`${id}samples`}>
          {actionColumnsNoSamples(l10n)}
        </p>
      )}
      <div className="mapping-fields">
        <Pick
          label={actionColumnsField(l10n)}
          value={field?.path ?? ""}
          options={[{ value: "", label: actionColumnsLeaveOut(l10n) }, ...table.fields.map(({ path, label }) => ({ value: path, label }))]}
          onChange={onField}
          invalid={wrong !== undefined}
          describedBy={wrong === undefined ? `${id}samples` : `${id}wrong ${id}samples`}
        />
        {field?.texts ? (
          <Pick label={actionColumnsLanguage(l10n)} value={holds.lang ?? ""} options={table.languages.map(asOption)} onChange={(lang) => onChange({ lang })} />
        ) : null}
        {field && field.roles.length > 0 ? (
          <Pick
            label={actionColumnsRole(l10n)}
            value={holds.role ?? ""}
            options={[{ value: "", label: actionColumnsNoRole(l10n) }, ...field.roles.map(asOption)]}
            onChange={(role) => onChange({ role: role || null })}
          />
        ) : null}
      </div>
      {wrong === undefined ? null : (
        <p className="field-error" id={`${id}wrong`}>
          <Words text={wrong} />
        </p>
      )}
    </fieldset>
  );
}

function asOption({ code, label }: Term): Option<string> {
  return { value: code, label };
}

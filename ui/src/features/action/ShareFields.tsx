import type { ReactNode } from "react";

import { FieldValue } from "../../components/FieldValue";
import { Code } from "../../components/Words";
import type { ChangedField } from "../../generated/api";
import { actionImportField, actionShareField, screensHistoryValue } from "../../generated/messages";
import { useL10n } from "../../l10n";

/** Every field with its value, to be ticked if it leaves. */
export function ShareFields(props: {
  caption: string;
  fields: readonly ChangedField[];
  held: ReadonlySet<string>;
  onHold: (path: string, hold: boolean) => void;
}): ReactNode {
  const l10n = useL10n();
  const { caption, fields, held, onHold } = props;
  return (
    <div className="table-scroll">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{actionImportField(l10n)}</th>
            <th scope="col">{screensHistoryValue(l10n)}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.path} className={held.has(field.path) ? "held" : undefined}>
              <td>
                <label className="tick">
                  <input
                    type="checkbox"
                    checked={!held.has(field.path)}
                    onChange={(event) => onHold(field.path, !event.target.checked)}
                  />
                  <span>
                    <span className="visually-hidden">{actionShareField(l10n, { field: field.label })}</span>
                    <span aria-hidden="true">{field.label}</span>
                    <br />
                    <Code text={field.path} />
                  </span>
                </label>
              </td>
              <td>
                <FieldValue field={field} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

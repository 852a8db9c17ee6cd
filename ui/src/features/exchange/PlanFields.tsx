import type { ReactNode } from "react";

import { Answer } from "../../components/Answer";
import { FieldValue } from "../../components/FieldValue";
import { Code } from "../../components/Words";
import { actionImportAfter, actionImportBefore, actionImportField, actionImportNothingYet } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";

/** The fields that a line writes: as they are, and as they would be. */
export function PlanFields(props: { plan: string; index: number }): ReactNode {
  const l10n = useL10n();
  const query = useCommand("import_fields", { plan: props.plan, index: props.index });
  return (
    <Answer query={query}>
      {({ fields }) => (
        <table>
          <thead>
            <tr>
              <th scope="col">{actionImportField(l10n)}</th>
              <th scope="col">{actionImportBefore(l10n)}</th>
              <th scope="col">{actionImportAfter(l10n)}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ before, after }) => (
              <tr key={after.path}>
                <th scope="row">
                  {after.label}
                  <br />
                  <Code text={after.path} />
                </th>
                <td>{before ? <FieldValue field={before} /> : <span className="not-stated">{actionImportNothingYet(l10n)}</span>}</td>
                <td>
                  <FieldValue field={after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Answer>
  );
}

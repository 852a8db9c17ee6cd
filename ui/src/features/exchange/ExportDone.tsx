import type { ReactNode } from "react";

import { Code, Words } from "../../components/Words";
import type { ExportReport } from "../../generated/api";
import {
  actionColumnWhy,
  actionExportDone,
  actionExportLeftOut,
  actionExportOtherKinds,
  actionImportColumnRecord,
} from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";

/** What was written, where, and what is not in the file, each with its reason. */
export function ExportDone(props: { report: ExportReport }): ReactNode {
  const l10n = useL10n();
  const { file, records, left_out: leftOut, other_kinds: otherKinds } = props.report;
  return (
    <>
      <p role="status">
        <Words text={actionExportDone(l10n, { count: records, file: foreign({ text: file, lang: NO_LANGUAGE }) })} />
      </p>
      {otherKinds > 0 ? (
        <p className="note">
          <Words text={actionExportOtherKinds(l10n, { count: otherKinds })} />
        </p>
      ) : null}
      {leftOut.length > 0 ? (
        <div className="table-scroll left-out" tabIndex={0} role="region" aria-label={actionExportLeftOut(l10n, { count: leftOut.length })}>
          <table>
            <caption>{actionExportLeftOut(l10n, { count: leftOut.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{actionImportColumnRecord(l10n)}</th>
                <th scope="col">{actionColumnWhy(l10n)}</th>
              </tr>
            </thead>
            <tbody>
              {leftOut.map((left, index) => (
                <tr key={`${left.reference}:${index}`}>
                  <td>
                    <Code text={left.reference} />
                  </td>
                  <td>
                    <Words text={left.reason} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}

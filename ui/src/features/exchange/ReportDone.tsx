import type { ReactNode } from "react";

import { Words } from "../../components/Words";
import type { ReportWritten } from "../../generated/api";
import { actionReportDone, actionReportPages } from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";

/** Which report was written, where, and how many pages it has on paper. */
export function ReportDone(props: { report: ReportWritten }): ReactNode {
  const l10n = useL10n();
  const { file, pages } = props.report;
  return (
    <div role="status">
      <p>
        <Words text={actionReportDone(l10n, { file: foreign({ text: file, lang: NO_LANGUAGE }) })} />
      </p>
      {pages === null ? null : <p className="hint">{actionReportPages(l10n, { count: pages })}</p>}
    </div>
  );
}

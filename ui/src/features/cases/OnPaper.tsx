import { type ReactNode, useState } from "react";

import { Icon } from "../../components/Icons";
import { Words } from "../../components/Words";
import type { ReportSubject } from "../../generated/api";
import { figureSaved, figureSavedNone, workPdf } from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { reasonOf } from "../action/useAct";

/** Saves a case or an assessment as a PDF, every page of it stamped as private. The system asks for the place. */
export function OnPaper(props: { subject: Extract<ReportSubject, { report: "case" | "assessment" }> }): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState("");
  const save = async (): Promise<void> => {
    try {
      const { report } = await ask("report_chosen", { format: "pdf", subject: props.subject });
      setSaid(report === null ? figureSavedNone(l10n) : figureSaved(l10n, { file: foreign({ text: report.file, lang: NO_LANGUAGE }) }));
      setFailed("");
    } catch (error) {
      setSaid("");
      setFailed(reasonOf(l10n, error));
    }
  };
  return (
    <>
      <button type="button" className="button" data-act="pdf" onClick={() => void save()}>
        <Icon name="export" />
        <span>{workPdf(l10n)}</span>
      </button>
      <span role="status" className="hint">
        <Words text={said} />
      </span>
      <span role="alert" className="field-error">
        <Words text={failed} />
      </span>
    </>
  );
}

import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTitle } from "../../components/hooks";
import { Icon } from "../../components/Icons";
import { Words } from "../../components/Words";
import type { ReportSubject } from "../../generated/api";
import { screensPrint, workAssessBack, workCaseBack } from "../../generated/messages";
import { plainText, useL10n } from "../../l10n";
import { OnPaper } from "./OnPaper";

/** The head of a case or an assessment: what it is, and how it gets onto paper. */
export function PaperHead(props: {
  label: string;
  subject: Extract<ReportSubject, { report: "case" | "assessment" }>;
  children: ReactNode;
}): ReactNode {
  const l10n = useL10n();
  const { label, subject, children } = props;
  const [to, back] = subject.report === "case" ? (["/cases", workCaseBack(l10n)] as const) : (["/assess", workAssessBack(l10n)] as const);
  useTitle(plainText(label));
  return (
    <header className="page-head">
      <div>
        <h1>
          <Words text={label} />
        </h1>
        {children}
      </div>
      <div className="actions no-print">
        <Link className="button" to={to}>
          <Icon name="back" />
          <span>{back}</span>
        </Link>
        <OnPaper subject={subject} />
        <button type="button" className="button" onClick={() => window.print()}>
          <Icon name="print" />
          <span>{screensPrint(l10n)}</span>
        </button>
      </div>
    </header>
  );
}

import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";

import { Answer } from "../../components/Answer";
import { Words } from "../../components/Words";
import type { AssessView } from "../../generated/api";
import { workAssessNeeds, workAssessNeedsHint, workAssessNeedsMade } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { reasonOf, useAct } from "../action/useAct";
import { PaperHead } from "../cases/PaperHead";
import { WorkTabs } from "../cases/WorkTabs";
import { SummaryLine } from "./AssessScreen";
import { Changes } from "./Changes";
import { Row } from "./Row";

/** An assessment: what is said of each factor or norm, the needs that follow, what has changed since an earlier one. */
export function AssessmentScreen(): ReactNode {
  const { id } = useParams({ from: "/assess/$id" });
  const query = useCommand("assess_show", { id });
  return (
    <div className="page assess">
      <WorkTabs current="assess" />
      <Answer query={query} level={1}>{(view) => <Page key={view.summary.id} view={view} />}</Answer>
    </div>
  );
}

function Page(props: { view: AssessView }): ReactNode {
  const { view } = props;
  const { summary } = view;
  return (
    <article data-assessment={summary.id}>
      <PaperHead label={summary.label} subject={{ report: "assessment", id: summary.id }}>
        <p className="kind">{summary.method.label}</p>
        <SummaryLine one={summary} />
      </PaperHead>
      <p className="note">
        <Words text={view.private} /> <Words text={view.caution} />
      </p>
      {view.groups.map((group) => (
        <section key={group.dimension?.code ?? "norms"} className="card">
          {group.dimension ? <h2>{group.dimension.label}</h2> : null}
          {group.rows.map((row) => (
            <Row key={row.term.code} id={summary.id} row={row} view={view} />
          ))}
        </section>
      ))}
      <Needs id={summary.id} />
      <Changes summary={summary} />
    </article>
  );
}

function Needs(props: { id: string }): ReactNode {
  const l10n = useL10n();
  const act = useAct();
  const [passed, setPassed] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState("");
  const go = async (): Promise<void> => {
    try {
      const made = await act("assess_needs", { id: props.id, keys: [] }, (output) => workAssessNeedsMade(l10n, { count: output.made.length }));
      setPassed(made.passed);
      setFailed("");
    } catch (error) {
      setFailed(reasonOf(l10n, error));
    }
  };
  return (
    <section className="card no-print">
      <p className="hint">{workAssessNeedsHint(l10n)}</p>
      <button type="button" className="button primary" data-act="needs" onClick={() => void go()}>
        {workAssessNeeds(l10n)}
      </button>
      <ul>
        {passed.map((sentence) => (
          <li key={sentence}>
            <Words text={sentence} />
          </li>
        ))}
      </ul>
      <p role="alert" className="field-error">
        <Words text={failed} />
      </p>
    </section>
  );
}

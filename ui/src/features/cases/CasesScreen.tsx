import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Answer } from "../../components/Answer";
import { useTitle } from "../../components/hooks";
import { Foreign } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { CaseView } from "../../generated/api";
import { workCases, workCasesMatch, workCasesNone } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { Friends } from "./Friends";
import { WorkTabs } from "./WorkTabs";

/** The matches that are followed, and the shortlists. */
export function CasesScreen(): ReactNode {
  const l10n = useL10n();
  const query = useCommand("case_list", {});
  useTitle(workCases(l10n));
  return (
    <div className="page cases">
      <WorkTabs current="cases" />
      <h1>{workCases(l10n)}</h1>
      <Answer query={query}>
        {(list) => (
          <>
            <p className="note">
              <Words text={list.private} />
            </p>
            {list.cases.length === 0 ? (
              <p className="not-stated">
                {workCasesNone(l10n)}{" "}
                <Link to="/match" search={{}}>
                  {workCasesMatch(l10n)}
                </Link>
              </p>
            ) : (
              <ul className="records">
                {list.cases.map((one) => (
                  <Line key={one.id} one={one} />
                ))}
              </ul>
            )}
            <Friends lists={list.friends} />
          </>
        )}
      </Answer>
    </div>
  );
}

function Line(props: { one: CaseView }): ReactNode {
  const { one } = props;
  const last = one.steps.at(-1);
  return (
    <li data-case={one.id}>
      <p className="records-title">
        <Link className="title" to="/cases/$id" params={{ id: one.id }}>
          <Words text={one.label} />
        </Link>
        <span className={one.ended ? "state" : "state running"}>{one.state.label}</span>
      </p>
      <div className="meta">
        {[one.need, one.programme, one.implementer].flatMap((record) =>
          record ? [
            <span key={record.kind + record.slug}>
              <Foreign text={record.title} />
            </span>,
          ] : [],
        )}
      </div>
      {last ? (
        <p className="records-why">
          <Words text={last.sentence} />
        </p>
      ) : null}
    </li>
  );
}

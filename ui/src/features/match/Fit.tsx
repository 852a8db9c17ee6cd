import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { RecordLink } from "../../components/Links";
import { RecordList } from "../../components/RecordList";
import { Foreign } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { CriterionView, MatchResponse, MatchView } from "../../generated/api";
import {
  matchColumnCautions,
  matchingCriterion,
  matchingFit,
  matchingInTheWay,
  matchingKnown,
  matchingMatchIt,
  matchingPrecedents,
  matchingScore,
  matchingWeight,
  matchingWhy,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import type { MatchAddress } from "./address";
import { Bar } from "./Bar";
import { roleLabel } from "./criteria";
import { Keep } from "./Keep";
import { Steps } from "./Steps";
import { Trio } from "./Trio";

/** One that fits: how well, why, what stands in the way; of a three its picture. */
export function Fit(props: { found: MatchView; answer: MatchResponse; address: MatchAddress; place?: ReactNode }): ReactNode {
  const l10n = useL10n();
  const { found, answer, address, place } = props;
  // A programme or an implementer is shown together with whom it would fit best.
  const trio = found.trio ?? bestTrio(found, answer);
  return (
    <article className="fit-of" data-fit={`${found.role}:${found.slug}`}>
      <p className="kind">{roleLabel(l10n, found.role)}</p>
      <h2 className="record-title">{found.trio ? <Words text={found.name} /> : <RecordLink record={found.record} />}</h2>
      <p className="fit-score">
        <strong>{matchingScore(l10n, { score: found.score })}</strong> <span>{matchingKnown(l10n, { percent: Math.round(found.certainty) })}</span>
      </p>
      {place}
      {found.role === "partner" ? null : <Keep found={found} answer={answer} />}
      {found.blockers.length > 0 ? (
        <section className="card match-blockers">
          <h3 className="h2">{matchingInTheWay(l10n)}</h3>
          <ul>
            {found.blockers.map((blocker) => (
              <li key={blocker.code}>
                <Words text={blocker.reason} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {found.cautions.length > 0 ? (
        <section className="card match-cautions">
          <h3 className="h2">{matchColumnCautions(l10n)}</h3>
          <ul>
            {found.cautions.map((caution) => (
              <li key={caution.code}>
                <Words text={caution.reason} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {trio ? <Trio trio={trio} /> : null}
      {found.trio ? null : <Criteria criteria={found.criteria} />}
      {found.role === "triad" ? null : <Steps about={`${found.kind}:${found.slug}`} address={address} />}
      {found.role === "need" || found.role === "partner" ? (
        <p className="actions no-print">
          <Link className="button" to="/match" search={{ of: `${found.kind}:${found.slug}` }}>
            {matchingMatchIt(l10n)}
          </Link>
        </p>
      ) : null}
      {answer.precedents.length > 0 ? (
        <section>
          <h3 className="h2">{matchingPrecedents(l10n)}</h3>
          <RecordList records={answer.precedents.slice(0, 5)} />
        </section>
      ) : null}
    </article>
  );
}

/** The best three in which a programme or an implementer stands. */
function bestTrio(found: MatchView, answer: MatchResponse): MatchView["trio"] {
  const three = answer.matches.find(
    ({ trio }) =>
      trio &&
      ((found.role === "programme" && trio.programme.slug === found.slug) ||
        (found.role === "implementer" && trio.implementer.slug === found.slug)),
  );
  return three?.trio ?? null;
}

/** Each criterion: what it counts, how far it is met, and why. */
function Criteria(props: { criteria: readonly CriterionView[] }): ReactNode {
  const l10n = useL10n();
  return (
    <table className="criteria">
      <thead>
        <tr>
          <th scope="col">{matchingCriterion(l10n)}</th>
          <th scope="col" className="numeric">
            {matchingWeight(l10n)}
          </th>
          <th scope="col">{matchingFit(l10n)}</th>
          <th scope="col">{matchingWhy(l10n)}</th>
        </tr>
      </thead>
      <tbody>
        {props.criteria.map((criterion) => (
          <tr key={criterion.key} data-criterion={criterion.key}>
            <th scope="row">{criterion.label}</th>
            <td className="numeric">{l10n.number(criterion.weight)}</td>
            <td>
              <Bar score={criterion.score} />
            </td>
            <td>
              <Words text={criterion.reason} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The name of one that fits, as a heading of a column says it. */
export function NameOf(props: { found: MatchView }): ReactNode {
  return props.found.trio ? <Words text={props.found.name} /> : <Foreign text={props.found.title} />;
}

import { type ReactNode, useId } from "react";

import { FieldValue } from "../../components/FieldValue";
import { kindLabel } from "../../components/kind";
import { RecordLink } from "../../components/Links";
import { OwnWords } from "../../components/OwnWords";
import { NotStated } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { ProposalGroup, ProposalView, ProposedFieldView, ReviewList } from "../../generated/api";
import {
  reviewingAdopt,
  reviewingAnswered,
  reviewingDecline,
  reviewingDeclineAll,
  reviewingGroups,
  reviewingMoreProposals,
  reviewingProposalField,
  reviewingProposalNew,
  reviewingProposalNow,
  reviewingProposals,
  reviewingProposalsIntro,
  reviewingProposalsNone,
  reviewingProposalThen,
  reviewingReconsider,
} from "../../generated/messages/reviewing";
import { useL10n } from "../../l10n";
import { Differences } from "./Differences";
import { Who } from "./Who";
import { useAnswer, useAnswerAll } from "./useAnswer";

/** What others propose: unanswered first; answered ones are kept and can be looked at. */
export function Proposals(props: { list: ReviewList; onMore: () => void }): ReactNode {
  const l10n = useL10n();
  const { proposed, proposals, answered, groups } = props.list;
  const open = proposed.filter((one) => one.answer === null);
  return (
    <section className="proposals">
      <h2 id="review-proposals" tabIndex={-1}>
        {reviewingProposals(l10n)}
      </h2>
      <p className="hint">{reviewingProposalsIntro(l10n)}</p>
      {open.length === 0 ? <p className="not-stated">{reviewingProposalsNone(l10n)}</p> : null}
      <Groups groups={groups.filter(({ count }) => count > 1)} />
      {open.map((one) => (
        <Proposal key={one.change} proposal={one} />
      ))}
      {open.length < proposals ? <More onMore={props.onMore} /> : null}
      {answered > 0 ? (
        <details>
          <summary>{reviewingAnswered(l10n, { count: answered })}</summary>
          {proposed
            .filter((one) => one.answer !== null)
            .map((one) => (
              <Proposal key={one.change} proposal={one} />
            ))}
          {proposed.length - open.length < answered ? <More onMore={props.onMore} /> : null}
        </details>
      ) : null}
    </section>
  );
}

function More(props: { onMore: () => void }): ReactNode {
  return (
    <button type="button" className="button" onClick={props.onMore}>
      {reviewingMoreProposals(useL10n())}
    </button>
  );
}

/** Where one device proposes more than one thing: whose it is and why they wait, and a way to decline all of it at once. */
function Groups(props: { groups: readonly ProposalGroup[] }): ReactNode {
  const l10n = useL10n();
  const answer = useAnswerAll();
  const heading = useId();
  if (props.groups.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{reviewingGroups(l10n)}</h3>
      <ul className="proposal-groups">
        {props.groups.map(({ device, who, reason, count }, index) => (
          <li key={`${device}:${reason}`}>
            <p className="meta" id={`${heading}-${index}`}>
              <span>
                <Words text={who} />
              </span>
              <span>{reason}</span>
              <span>{l10n.number(count)}</span>
            </p>
            <button
              type="button"
              className="button small no-print"
              id={`${heading}-${index}-decline`}
              aria-labelledby={`${heading}-${index}-decline ${heading}-${index}`}
              onClick={() => void answer(device, "decline", null)}
            >
              {reviewingDeclineAll(l10n)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proposal(props: { proposal: ProposalView }): ReactNode {
  const l10n = useL10n();
  const answer = useAnswer();
  const heading = useId();
  const { proposal } = props;
  const { record, when, from, why, reason } = proposal;
  return (
    <article className="conflict proposal" aria-labelledby={heading} data-change={proposal.change}>
      <h3 id={heading}>
        {record ? <RecordLink record={record} /> : reviewingProposalNew(l10n)} <span className="kind">{kindLabel(l10n, proposal.kind)}</span>{" "}
        {proposal.answer ? <span className="state">{proposal.answer.label}</span> : null}
      </h3>
      <p className="meta">
        <Who of={proposal} />
        <span>{when}</span>
        <span>{from}</span>
        <span>{reason}</span>
      </p>
      {why === null ? null : (
        <p>
          <OwnWords text={why} />
        </p>
      )}
      <Fields fields={proposal.fields} />
      <div className="actions no-print">
        {proposal.answer === null ? (
          <>
            <button type="button" className="button" id={`${heading}-adopt`} aria-labelledby={`${heading}-adopt ${heading}`} onClick={() => void answer(proposal, "adopt")}>
              {reviewingAdopt(l10n)}
            </button>
            <button type="button" className="button" id={`${heading}-decline`} aria-labelledby={`${heading}-decline ${heading}`} onClick={() => void answer(proposal, "decline")}>
              {reviewingDecline(l10n)}
            </button>
          </>
        ) : null}
        {proposal.answer?.code === "declined" ? (
          <button type="button" className="button" onClick={() => void answer(proposal, "reconsider")}>
            {reviewingReconsider(l10n)}
          </button>
        ) : null}
      </div>
    </article>
  );
}

function Fields(props: { fields: readonly ProposedFieldView[] }): ReactNode {
  const l10n = useL10n();
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{reviewingProposalField(l10n)}</th>
            <th scope="col">{reviewingProposalNow(l10n)}</th>
            <th scope="col">{reviewingProposalThen(l10n)}</th>
          </tr>
        </thead>
        <tbody>
          {props.fields.map(({ proposed, present, words }) => (
            <tr key={proposed.path} data-field={proposed.path}>
              <th scope="row">
                <Words text={proposed.label} />
              </th>
              <td>{present ? <FieldValue field={present} /> : <NotStated />}</td>
              <td>{words.length > 0 && proposed.lang !== null ? <Differences words={words} lang={proposed.lang} /> : <FieldValue field={proposed} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { kindLabel } from "../../components/kind";
import { RecordMeta } from "../../components/RecordMeta";
import { Foreign } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { CriterionView, MatchResponse, MatchRole, MatchView } from "../../generated/api";
import {
  matchingBlocked,
  matchingCompare,
  matchingCompareAdd,
  matchingCompareMost,
  matchingCompareShow,
  matchingCompareStop,
  matchingKnown,
  matchingNothingHint,
  matchingNothingOfPart,
  matchingParts,
  matchingRunning,
  matchingRunningAnywhere,
  matchingRunningShow,
  matchingScore,
  matchingUnknown,
} from "../../generated/messages";
import { foreign, useL10n } from "../../l10n";
import { keyOf, type MatchAddress, SIDE_BY_SIDE, toggleCompared } from "./address";
import { Met } from "./Bar";
import { countsOf, roleLabel } from "./criteria";
import { WhyNot } from "./Why";

type OnChange = (next: MatchAddress, replace?: boolean) => void;

/** The parts of the answer, and of one part what fits, best first; below it what cannot, and why. */
export function List(props: {
  address: MatchAddress;
  answer: MatchResponse;
  roles: readonly MatchRole[];
  role: MatchRole;
  compared: number;
  onChange: OnChange;
}): ReactNode {
  const l10n = useL10n();
  const { address, answer, roles, role, compared, onChange } = props;
  const ofRole = answer.matches.filter((found) => found.role === role);
  const free = ofRole.filter((found) => found.blockers.length === 0);
  const blocked = ofRole.filter((found) => found.blockers.length > 0);
  const counts = countsOf(l10n, answer, role);
  return (
    <>
      <nav className="parts" aria-label={matchingParts(l10n)}>
        {roles.map((each) => (
          <Link
            key={each}
            to="/match"
            search={{ ...address, role: each }}
            className={each === role ? "part on" : "part"}
            aria-current={each === role ? "true" : undefined}
            activeProps={{}}
            resetScroll={false}
          >
            {roleLabel(l10n, each)}
          </Link>
        ))}
      </nav>
      <div className="match-counts">
        <strong>{counts.fit}</strong>
        {counts.blocked ? <span>{counts.blocked}</span> : null}
        {compared > 1 ? (
          <button type="button" className="button small" onClick={() => onChange({ ...address, at: "compare" })}>
            {matchingCompareShow(l10n, { count: compared })}
          </button>
        ) : null}
        {compared > 0 ? (
          <button type="button" className="link-button" onClick={() => onChange(without(address))}>
            {matchingCompareStop(l10n)}
          </button>
        ) : null}
        {compared >= SIDE_BY_SIDE ? <span className="hint">{matchingCompareMost(l10n, { most: SIDE_BY_SIDE })}</span> : null}
      </div>
      {answer.overlaps.length > 0 ? <Running address={address} answer={answer} /> : null}
      {ofRole.length === 0 ? (
        <p className="not-stated">
          {matchingNothingOfPart(l10n)} {matchingNothingHint(l10n)}
        </p>
      ) : null}
      <ol className="match-list">
        {free.map((found) => (
          <Item key={keyOf(found)} found={found} address={address} full={compared >= SIDE_BY_SIDE} onChange={onChange} />
        ))}
      </ol>
      {blocked.length > 0 ? (
        <>
          <h2 className="match-blocked-title">{matchingBlocked(l10n)}</h2>
          <ul className="match-list blocked">
            {blocked.map((found) => (
              <Item key={keyOf(found)} found={found} address={address} full={compared >= SIDE_BY_SIDE} onChange={onChange} />
            ))}
          </ul>
        </>
      ) : null}
      {answer.subject.record?.kind === "organisation" ? null : <WhyNot onAsk={(at) => onChange({ ...address, at })} />}
    </>
  );
}

/** Before more is suggested: what already runs on the same subject in the same place. */
function Running(props: { address: MatchAddress; answer: MatchResponse }): ReactNode {
  const l10n = useL10n();
  const { topics, places } = props.answer.subject;
  // How many there are, not how many of them the answer carries.
  const count = props.answer.overlaps_count;
  return (
    <p className="note">
      {places.length === 0 ? matchingRunningAnywhere(l10n, { count }) : matchingRunning(l10n, { count })}{" "}
      <Link
        to="/search"
        search={{
          kind: ["initiative"],
          theme: topics.map((topic) => topic.code),
          place: places.map((place) => place.code),
          status: ["ongoing", "planned"],
        }}
      >
        {matchingRunningShow(l10n)}
      </Link>
    </p>
  );
}

/**
 * The criteria at a glance: each as wide as it weighs, filled as far as it is met, hatched where a fact is missing.
 * Nothing for the ear: the table beside the list says all of it.
 */
function Strip(props: { criteria: readonly CriterionView[] }): ReactNode {
  const l10n = useL10n();
  return (
    <div className="match-strip" aria-hidden="true">
      {props.criteria
        .filter(({ weight }) => weight > 0)
        .map(({ key, label, weight, score }) => (
          <Met key={key} score={score} grow={weight} title={score === null ? `${label} – ${matchingUnknown(l10n)}` : `${label} – ${l10n.number(Math.round(score))}`} />
        ))}
    </div>
  );
}

function Item(props: { found: MatchView; address: MatchAddress; full: boolean; onChange: OnChange }): ReactNode {
  const l10n = useL10n();
  const { found, address, full, onChange } = props;
  const key = keyOf(found);
  const chosen = address.compare?.includes(key) ?? false;
  const name = found.trio ? <Words text={found.name} /> : <Foreign text={found.title} />;
  return (
    <li className={address.at === key ? "match-item on" : "match-item"} data-match={key}>
      <div className="match-line">
        <div className="match-words">
          {found.trio ? null : <span className="kind">{kindLabel(l10n, found.kind)}</span>}
          <Link
            className="title"
            to="/match"
            search={{ ...address, role: found.role, at: key }}
            aria-current={address.at === key ? "true" : undefined}
            activeProps={{}}
            resetScroll={false}
          >
            {name}
          </Link>
          {found.trio ? (
            <div className="meta">
              <Foreign text={found.record.title} />
            </div>
          ) : (
            <RecordMeta record={found.record} />
          )}
          <Strip criteria={found.criteria} />
          {found.blockers.map((blocker) => (
            <p key={blocker.code} className="match-why-not">
              <Words text={blocker.reason} />
            </p>
          ))}
          {found.cautions.map((caution) => (
            <p key={caution.code} className="match-caution">
              <Words text={caution.reason} />
            </p>
          ))}
        </div>
        <div className="match-figures">
          <strong title={matchingScore(l10n, { score: Math.round(found.score) })}>{l10n.number(found.score)}</strong>
          <small>{matchingKnown(l10n, { percent: Math.round(found.certainty) })}</small>
        </div>
      </div>
      <label className="match-compare">
        <input
          type="checkbox"
          checked={chosen}
          disabled={full && !chosen}
          onChange={() => onChange(toggleCompared(address, key), true)}
        />
        <span aria-hidden="true">{matchingCompare(l10n)}</span>
        {/* Not an `aria-label`: an attribute could not say what language a name is in. */}
        <span className="visually-hidden">
          <Words text={matchingCompareAdd(l10n, { name: found.trio ? found.name : foreign(found.title) })} />
        </span>
      </label>
    </li>
  );
}

/** The address with nothing side by side. */
function without(address: MatchAddress): MatchAddress {
  const { compare: _, at, ...rest } = address;
  return at === undefined || at === "compare" ? rest : { ...rest, at };
}

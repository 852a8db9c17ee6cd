import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";

import { Answer } from "../../components/Answer";
import { useMedia, usePaced, WIDE } from "../../components/hooks";
import { Icon } from "../../components/Icons";
import type { MatchResponse } from "../../generated/api";
import { matchingBack, matchingList, matchingOpenHere, matchingTitle, matchingTitleOf } from "../../generated/messages";
import { Words } from "../../components/Words";
import { foreign, useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { keyOf, type MatchAddress, requestOf, ROLES } from "./address";
import { Asked } from "./Asked";
import { Compared } from "./Compared";
import { countsOf, weightsOfPart } from "./criteria";
import { Fit } from "./Fit";
import { List } from "./List";
import { Weights } from "./Weights";
import { aboutOf, WhyFit } from "./Why";

/** What fits: what was asked and the weights, the list, and the one that is open, side by side where there is room. */
export function Matches(props: { address: MatchAddress }): ReactNode {
  const { address } = props;
  const query = useCommand("match_find", requestOf(address));
  // While a slider is dragged the list before stays until the next is there.
  const asked = JSON.stringify({ ...requestOf(address), weights: null });
  const [kept, keep] = useState<{ asked: string; data: MatchResponse }>();
  if (query.data && kept?.data !== query.data) {
    keep({ asked, data: query.data });
  }
  if (!query.data && !query.error && kept?.asked === asked) {
    return <Found address={address} answer={kept.data} />;
  }
  return (
    <Answer query={query} level={1}>
      {(answer) => <Found address={address} answer={answer} />}
    </Answer>
  );
}

function Found(props: { address: MatchAddress; answer: MatchResponse }): ReactNode {
  const l10n = useL10n();
  const { address, answer } = props;
  const navigate = useNavigate({ from: "/match" });
  const wide = useMedia(WIDE);
  const change = (next: MatchAddress, replace = false): void => void navigate({ search: next, replace, resetScroll: false });
  const roles = ROLES.filter((role) => answer.matches.some((found) => found.role === role));
  const role = address.role && roles.includes(address.role) ? address.role : (roles[0] ?? "programme");
  const compared = (address.compare ?? []).flatMap((key) => answer.matches.filter((found) => keyOf(found) === key));
  const open = answer.matches.find((found) => keyOf(found) === address.at);
  const spoken = usePaced(countsOf(l10n, answer, role).fit, 1000);
  const comparing = compared.length > 1 && address.at === "compare";
  const about = aboutOf(address);
  const inDetail = comparing || open !== undefined || about !== undefined;
  return (
    <div className={inDetail ? "three match has-record" : "three match"}>
      <h1 className="visually-hidden">
        <Words text={answer.subject.record ? matchingTitleOf(l10n, { name: foreign(answer.subject.record.title) }) : matchingTitle(l10n)} />
      </h1>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      {wide || !inDetail ? (
        <section className="pane pane-facets match-asked">
          <Asked subject={answer.subject} />
          <Weights
            address={address}
            used={answer.weights}
            shown={weightsOfPart(answer.weights, role, answer.subject.record?.kind)}
            onChange={(next) => change(next, true)}
          />
        </section>
      ) : null}
      {wide || !inDetail ? (
        <section className="pane pane-results" aria-label={matchingList(l10n)}>
          <List address={address} answer={answer} roles={roles} role={role} compared={compared.length} onChange={change} />
        </section>
      ) : null}
      {wide || inDetail ? (
        <section className="pane pane-record match-detail">
          {!wide && inDetail ? (
            <div className="pane-bar">
              <button type="button" className="button" onClick={() => change({ ...address, at: undefined } as MatchAddress)}>
                <Icon name="back" />
                <span>{matchingBack(l10n)}</span>
              </button>
            </div>
          ) : null}
          {comparing ? (
            <Compared matches={compared} address={address} onChange={change} />
          ) : open ? (
            <Fit key={keyOf(open)} found={open} answer={answer} address={address} />
          ) : about !== undefined ? (
            <WhyFit key={about} about={about} answer={answer} address={address} />
          ) : (
            <p className="pane-hint">{matchingOpenHere(l10n)}</p>
          )}
        </section>
      ) : null}
    </div>
  );
}

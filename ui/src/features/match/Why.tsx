import { Link } from "@tanstack/react-router";
import { type ReactNode, useDeferredValue, useId, useState } from "react";

import { Answer } from "../../components/Answer";
import { kindLabel } from "../../components/kind";
import { Foreign } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { MatchResponse } from "../../generated/api";
import { matchingWhyNot, matchingWhyNotFind, matchingWhyNotHint, matchingWhyNotNone } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { requestOf as searchFor } from "../search/address";
import { type MatchAddress, requestOf } from "./address";
import { Fit } from "./Fit";

/** Marks in the address a record that somebody asks about and that need not be in the list. */
const WHY = "why:";
/** How many names are offered. */
const OFFERED = 6;

/** The record that is asked about, `kind:slug`. */
export function aboutOf(address: MatchAddress): string | undefined {
  return address.at?.startsWith(WHY) ? address.at.slice(WHY.length) : undefined;
}

/** How one that was named stands, whether it is in the list or not. */
export function WhyFit(props: { about: string; answer: MatchResponse; address: MatchAddress }): ReactNode {
  const { about, answer, address } = props;
  const query = useCommand("match_why", { asked: requestOf(address), about });
  return (
    <Answer query={query}>
      {(why) => (
        <Fit
          found={why.found}
          answer={answer}
          address={address}
          place={
            <p className="note">
              <Words text={why.place} />
            </p>
          }
        />
      )}
    </Answer>
  );
}

/** Finds a programme or an organisation by its name, to ask why it is not higher, or not there. */
export function WhyNot(props: { address: MatchAddress }): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const { address } = props;
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  return (
    <section className="why-not" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{matchingWhyNot(l10n)}</h2>
      <p className="hint" id={`${id}hint`}>
        {matchingWhyNotHint(l10n)}
      </p>
      <label htmlFor={id}>{matchingWhyNotFind(l10n)}</label>
      <input
        id={id}
        type="text"
        dir={typed === "" ? undefined : "auto"}
        value={typed}
        aria-describedby={`${id}hint`}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      {words === "" ? null : <Offered words={words} address={address} />}
    </section>
  );
}

function Offered(props: { words: string; address: MatchAddress }): ReactNode {
  const l10n = useL10n();
  const { words, address } = props;
  const { data } = useCommand("search", { ...searchFor({ q: words, kind: ["programme", "organisation"] }, 0), limit: OFFERED, facets: false });
  if (data?.hits.length === 0) {
    return <p className="not-stated">{matchingWhyNotNone(l10n)}</p>;
  }
  return (
    <ul className="records">
      {(data?.hits ?? []).map(({ record }) => (
        <li key={`${record.kind}:${record.slug}`}>
          <span className="kind">{kindLabel(l10n, record.kind)}</span>{" "}
          <Link to="/match" search={{ ...address, at: `${WHY}${record.kind}:${record.slug}` }} resetScroll={false}>
            <Foreign text={record.title} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

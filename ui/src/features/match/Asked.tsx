import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useDataLang } from "../../components/dataLang";
import { kindLabel } from "../../components/kind";
import { LeafMark } from "../../components/Leaf";
import { PlaceLink, RecordLink } from "../../components/Links";
import { StandingMarks } from "../../components/StandingMarks";
import type { MatchSubject } from "../../generated/api";
import { matchingAsked, matchingAskedChange } from "../../generated/messages";
import { useL10n } from "../../l10n";

/** What is asked, as it was understood. */
export function Asked(props: { subject: MatchSubject }): ReactNode {
  const l10n = useL10n();
  const lang = useDataLang();
  const { record, topics, places, languages, modes } = props.subject;
  return (
    <section className="match-subject">
      <h2>{matchingAsked(l10n)}</h2>
      <div className="card">
        {record ? (
          <>
            <p className="kind with-leaf">
              {record.kind === "need" ? <LeafMark leaf="beneficiary" /> : null}
              <span>{kindLabel(l10n, record.kind)}</span> <StandingMarks record={record} />
            </p>
            <p className="match-subject-title">
              <RecordLink record={record} className="title" />
            </p>
          </>
        ) : null}
        {topics.length > 0 ? <p>{l10n.list(topics.map((topic) => topic.label))}</p> : null}
        {places.length > 0 ? (
          <ul className="values inline">
            {places.map((place) => (
              <li key={place.code}>
                <PlaceLink place={place} />
              </li>
            ))}
          </ul>
        ) : null}
        {languages.length > 0 ? <p lang={lang}>{l10n.list(languages.map((language) => language.label))}</p> : null}
        {modes.length > 0 ? <p>{l10n.list(modes.map((mode) => mode.label))}</p> : null}
        <Link className="link-button" to="/match" search={{}} activeOptions={{ exact: true, includeSearch: true }}>
          {matchingAskedChange(l10n)}
        </Link>
      </div>
    </section>
  );
}

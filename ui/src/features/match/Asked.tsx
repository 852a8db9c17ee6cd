import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useDataLang } from "../../components/dataLang";
import { kindLabel } from "../../components/kind";
import { LeafMark } from "../../components/Leaf";
import { PlaceLink, RecordLink } from "../../components/Links";
import { StandingMarks } from "../../components/StandingMarks";
import { Foreign } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { MatchSubject } from "../../generated/api";
import { matchAskerPresumed, matchingAsked, matchingAskedBy, matchingAskedChange, matchNotes } from "../../generated/messages";
import { useL10n } from "../../l10n";

/** What is asked, as it was understood. */
export function Asked(props: { subject: MatchSubject }): ReactNode {
  const l10n = useL10n();
  const lang = useDataLang();
  const { record, topics, places, languages, modes, asker, asker_presumed: presumed, notes } = props.subject;
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
        {asker ? (
          <p>
            <Words text={matchingAskedBy(l10n, { asker: presumed ? matchAskerPresumed(l10n, { asker: asker.label }) : asker.label })} />
          </p>
        ) : null}
        {notes.length > 0 ? (
          <>
            <p className="hint">{matchNotes(l10n)}</p>
            <dl className="match-notes">
              {notes.map((note) => (
                <div key={note.label}>
                  <dt>{note.label}</dt>
                  <dd>
                    <Foreign text={note.text} />
                  </dd>
                </div>
              ))}
            </dl>
          </>
        ) : null}
        <Link className="link-button" to="/match" search={{}} activeOptions={{ exact: true, includeSearch: true }}>
          {matchingAskedChange(l10n)}
        </Link>
      </div>
    </section>
  );
}

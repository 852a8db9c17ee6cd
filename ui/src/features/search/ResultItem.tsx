import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { kindLabel } from "../../components/kind";
import { StandingMarks } from "../../components/StandingMarks";
import { RecordMeta } from "../../components/RecordMeta";
import { Foreign, StateLabel } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { Hit } from "../../generated/api";
import { savedHitNew, textStateMachine } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { readSearch, type SearchAddress } from "./address";

/** One result: kind and state, title, a passage, who and where, and why it is here. */
export function ResultItem(props: { hit: Hit; address: SearchAddress; fresh: boolean }): ReactNode {
  const l10n = useL10n();
  const { hit, address, fresh } = props;
  const at = `${hit.kind}:${hit.slug}`;
  const open = address.at === at;
  const { record, snippet } = hit;
  const draft = record.title.state === "machine" || snippet?.state === "machine";
  return (
    <article className={open ? "hit on" : "hit"}>
      <div className="hit-kind">
        {fresh ? <span className="hit-new">{savedHitNew(l10n)}</span> : null}
        <span>{kindLabel(l10n, hit.kind)}</span>
        <StandingMarks record={record} />
        {record.status ? <StateLabel term={record.status} /> : null}
        {draft ? <span className="draft-note">{textStateMachine(l10n)}</span> : null}
      </div>
      <h2 className="hit-title">
        <Link
          to="/search"
          // Read when it is followed: the words may be newer than the results that are shown.
          search={(now) => ({ ...readSearch(now), at, text: undefined })}
          aria-current={open ? "true" : undefined}
          activeProps={{ "aria-current": open ? "true" : undefined }}
        >
          <Foreign text={record.title} marks={hit.title_marks} />
        </Link>
      </h2>
      {snippet ? (
        <p className="hit-snippet">
          <Foreign text={snippet} marks={hit.snippet_marks} />
        </p>
      ) : null}
      <RecordMeta record={record} />
      {hit.why.length > 0 ? (
        <ul className="hit-why">
          {hit.why.map((why) => (
            <li key={`${why.code}:${why.label}`}>
              <Words text={why.label} />
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}

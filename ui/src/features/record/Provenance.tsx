import type { ReactNode } from "react";

import { OutsideLink } from "../../components/Links";
import { Plain, Prose } from "../../components/Texts";
import { Code, Fixed, Words } from "../../components/Words";
import type { ProvenanceView, SourceView } from "../../generated/api";
import {
  screensCitation,
  screensConfidence,
  screensConfirmed,
  screensNeverConfirmed,
  screensNotes,
  recordNotStated,
  screensProvenance,
  screensRecorded,
  screensRecordId,
  screensSource,
  screensSourceNotRead,
  screensSourcePublished,
  screensSourceRead,
  screensSourcesNone,
} from "../../generated/messages";
import { directionFor, NO_LANGUAGE, useL10n } from "../../l10n";
import { Heading } from "./RecordView";

/** Where a record comes from, how far to trust it, and how to cite it. */
export function Provenance(props: { provenance: ProvenanceView; level: 1 | 2; id: string; citation: string }): ReactNode {
  const l10n = useL10n();
  const { provenance, level, id, citation } = props;
  return (
    <section className="provenance">
      <Heading level={level}>{screensProvenance(l10n)}</Heading>
      {provenance.confirmed === null ? <p className="note">{screensNeverConfirmed(l10n)}</p> : null}
      {provenance.sources.length > 0 ? (
        <SourceTable sources={provenance.sources} />
      ) : (
        <p className="not-stated">{screensSourcesNone(l10n)}</p>
      )}
      <dl className="fields">
        {provenance.confirmed === null ? null : (
          <>
            <dt>{screensConfirmed(l10n)}</dt>
            <dd>
              <Words text={provenance.confirmed} />
            </dd>
          </>
        )}
        <dt>{screensConfidence(l10n)}</dt>
        <dd>{provenance.confidence ? provenance.confidence.label : <span className="not-stated">{recordNotStated(l10n)}</span>}</dd>
        <dt>{screensRecorded(l10n)}</dt>
        <dd>{provenance.recorded}</dd>
        {provenance.notes ? (
          <>
            <dt>{screensNotes(l10n)}</dt>
            <dd>
              <Prose text={provenance.notes} />
            </dd>
          </>
        ) : null}
        <dt>{screensRecordId(l10n)}</dt>
        <dd>
          <Code text={id} />
        </dd>
        <dt>{screensCitation(l10n)}</dt>
        <dd className="citation">
          <Words text={citation} />
        </dd>
      </dl>
    </section>
  );
}

function SourceTable(props: { sources: readonly SourceView[] }): ReactNode {
  const l10n = useL10n();
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{screensSource(l10n)}</th>
            <th scope="col">{screensSourcePublished(l10n)}</th>
            <th scope="col">{screensSourceRead(l10n)}</th>
          </tr>
        </thead>
        <tbody>
          {props.sources.map((source) => (
            <tr key={source.url}>
              <td>
                <SourceLink source={source} />
              </td>
              <td>{source.published ?? <span className="not-stated">{recordNotStated(l10n)}</span>}</td>
              <td>
                {source.read ? (
                  (source.accessed ?? <span className="not-stated">{recordNotStated(l10n)}</span>)
                ) : (
                  <span className="not-stated">{screensSourceNotRead(l10n)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A source by its title, with the host it comes from. */
export function SourceLink(props: { source: SourceView }): ReactNode {
  const { source } = props;
  // Where the address stands for the title, its host says as much and is shorter.
  const named = source.title !== "" && source.title !== source.url;
  return (
    <OutsideLink url={source.url}>
      <bdi lang={named ? source.title_lang : NO_LANGUAGE} dir={directionFor(named ? source.title_lang : NO_LANGUAGE)}>
        {named ? <Plain text={source.title} lang={source.title_lang} /> : hostOf(source.url)}
      </bdi>
      {named ? (
        <>
          {" "}
          <small className="host">
            <Fixed lang={NO_LANGUAGE} ltr text={hostOf(source.url)} />
          </small>
        </>
      ) : null}
    </OutsideLink>
  );
}

/** The host of an address, for a reader who wants to know whom to trust. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./u, "");
  } catch {
    return url;
  }
}

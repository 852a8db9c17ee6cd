import type { ReactNode } from "react";

import { UNDETERMINED } from "../../components/dataLang";
import { OutsideLink } from "../../components/Links";
import { Prose } from "../../components/Texts";
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
import { useL10n } from "../../l10n";
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
            <dd>{provenance.confirmed}</dd>
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
          <code dir="ltr">{id}</code>
        </dd>
        <dt>{screensCitation(l10n)}</dt>
        <dd className="citation" dir="auto" translate="no">
          {citation}
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

/** A source by its title, with the host it comes from. Titles stand in the source's own, unrecorded language. */
export function SourceLink(props: { source: SourceView }): ReactNode {
  const { source } = props;
  return (
    <OutsideLink url={source.url}>
      <bdi lang={UNDETERMINED}>{source.title || hostOf(source.url)}</bdi>
      {source.title ? (
        <>
          {" "}
          <small className="host" lang={UNDETERMINED} dir="ltr" translate="no">
            {hostOf(source.url)}
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

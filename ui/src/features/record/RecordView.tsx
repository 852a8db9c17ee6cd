import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";

import { Answer } from "../../components/Answer";
import { CopyButton } from "../../components/CopyButton";
import { useTitle } from "../../components/hooks";
import { Icon } from "../../components/Icons";
import { kindLabel } from "../../components/kind";
import { RecordList } from "../../components/RecordList";
import { Foreign, Prose, StateLabel } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { RecordPage, RecordRequest } from "../../generated/api";
import {
  screensCopyCitation,
  screensCopyLink,
  screensHistory,
  screensNoSummary,
  screensPrint,
  screensRelated,
  screensRelatedNone,
} from "../../generated/messages";
import { useL10n, withLaterTexts } from "../../l10n";
import { linkTo } from "../../platform";
import { useCommand } from "../../queries";
import { EditLink, Steps } from "./Writing";
import { Fields } from "./Fields";
import { Provenance } from "./Provenance";
import { DraftNote, Versions } from "./Versions";

const RecordActions = lazy(() => withLaterTexts(() => import("../action/RecordActions")));
const RecordTranslate = lazy(() => withLaterTexts(() => import("../translate/RecordTranslate")));

/** What a record view needs beside its record. */
interface Props {
  readonly request: RecordRequest;
  /** Level of the title among the headings: 1 on its own screen, 2 beside the results. */
  readonly level: 1 | 2;
  /** Shows the texts in another language; `undefined` is the reader's. */
  readonly onVersion: (lang: string | undefined) => void;
}

/** A record, from its title to its sources. */
export function RecordView(props: Props): ReactNode {
  const { kind, slug, text_lang } = props.request;
  const query = useCommand("record", { kind, slug, text_lang: text_lang ?? null });
  return <Answer query={query} level={props.level}>{(page) => <Page page={page} {...props} />}</Answer>;
}

function Page(props: Props & { page: RecordPage }): ReactNode {
  const l10n = useL10n();
  const { page, level, onVersion } = props;
  const { record } = page;
  const Title = level === 1 ? "h1" : "h2";
  useTitle(level === 1 ? record.title.text : undefined);
  const path = `/record/${record.kind}/${encodeURIComponent(record.slug)}`;
  return (
    <article className="record" data-record={`${record.kind}:${record.slug}`}>
      <div className="record-bar">
        <span className="kind">{kindLabel(l10n, record.kind)}</span>
        <div className="actions no-print">
          <CopyButton icon="copy" label={screensCopyCitation(l10n)} text={() => page.citation} />
          <CopyButton icon="link" label={screensCopyLink(l10n)} text={() => linkTo(path)} />
          {level === 1 ? (
            <button type="button" className="button" onClick={() => window.print()}>
              <Icon name="print" />
              <span>{screensPrint(l10n)}</span>
            </button>
          ) : null}
          <EditLink kind={record.kind} slug={record.slug} />
          <Link className="button" to="/record/$kind/$slug/history" params={{ kind: record.kind, slug: record.slug }}>
            {screensHistory(l10n)}
          </Link>
        </div>
      </div>
      <Title className="record-title">
        {level === 1 ? (
          <Foreign text={record.title} />
        ) : (
          <Link to="/record/$kind/$slug" params={{ kind: record.kind, slug: record.slug }}>
            <Foreign text={record.title} />
          </Link>
        )}
      </Title>
      <p className="tags">
        {page.standing.code === "published" ? null : <span className="state warning">{page.standing.label}</span>}
        {record.visibility ? <span className="state private">{record.visibility.label}</span> : null}
        {record.status ? <StateLabel term={record.status} /> : null}
        {page.themes.map((theme) => (
          <Link key={theme.code} className="state link" to="/search" search={{ theme: [theme.code] }}>
            {theme.label}
          </Link>
        ))}
      </p>
      <Suspense fallback={<p className="record-actions" aria-busy="true" />}>
        <RecordActions page={page} />
      </Suspense>
      <Steps record={record} />
      <Versions versions={page.versions} onChange={onVersion} />
      <DraftNote page={page} onOriginal={onVersion} />
      <Suspense fallback={null}>
        <RecordTranslate page={page} />
      </Suspense>
      {page.summary ? <Prose text={page.summary} className="prose summary" /> : <p className="not-stated">{screensNoSummary(l10n)}</p>}
      <Fields fields={page.fields} />
      <Provenance provenance={page.provenance} level={level} id={page.id} citation={page.citation} />
      <section>
        <Heading level={level}>{screensRelated(l10n)}</Heading>
        {page.related.length > 0 ? (
          <RecordList
            records={page.related.map((related) => related.record)}
            showKind
            note={(_, index) => <p className="records-why">
              <Words text={page.related[index]?.why ?? ""} />
            </p>}
          />
        ) : (
          <p className="not-stated">{screensRelatedNone(l10n)}</p>
        )}
      </section>
    </article>
  );
}

/** A heading right below the title of the record. */
export function Heading(props: { level: 1 | 2; children: ReactNode }): ReactNode {
  return props.level === 1 ? <h2>{props.children}</h2> : <h3 className="h2">{props.children}</h3>;
}

import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Answer } from "../../components/Answer";
import { useTitle } from "../../components/hooks";
import { kindLabel } from "../../components/kind";
import { RecordLink } from "../../components/Links";
import type { Kind, TranslationPage } from "../../generated/api";
import {
  translationBack,
  translationInto,
  translationNext,
  translationPrevious,
  translationRemaining,
} from "../../generated/messages/translation";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { isKind } from "../search/address";
import { NotFound } from "../shell/NotFound";
import { filtersOf, readTranslate, type TranslateAddress } from "./address";
import { Editor } from "./Editor";
import { useRestored } from "./keeping";

/** A record's texts beside their translations. */
export function TranslationScreen(): ReactNode {
  const { lang, kind, slug } = useParams({ from: "/translate/$lang/$kind/$slug" });
  return isKind(kind) ? <Translation lang={lang} kind={kind} slug={slug} /> : <NotFound />;
}

function Translation(props: { lang: string; kind: Kind; slug: string }): ReactNode {
  const address = readTranslate({ ...useSearch({ from: "/translate/$lang/$kind/$slug" }) });
  const { lang, kind, slug } = props;
  const query = useCommand("translation_open", { lang, kind, slug, ...filtersOf(address) });
  return (
    <div className="page translate">
      <Answer query={query} level={1}>
        {(page) => <Page page={page} address={address} />}
      </Answer>
    </div>
  );
}

function Page(props: { page: TranslationPage; address: TranslateAddress }): ReactNode {
  const l10n = useL10n();
  const { page, address } = props;
  const { record } = page;
  const restored = useRestored();
  useTitle(record.title.text);
  return (
    <>
      <nav className="record-bar no-print" aria-label={translationInto(l10n, { language: page.name })}>
        <Link className="button" to="/translate" search={readTranslate({ ...address, lang: page.lang })}>
          {translationBack(l10n)}
        </Link>
        <span className="hint">{translationRemaining(l10n, { count: page.remaining })}</span>
        <span className="actions">
          <Neighbour page={page} address={address} to={page.previous} label={translationPrevious(l10n)} />
          <Neighbour page={page} address={address} to={page.next} label={translationNext(l10n)} />
        </span>
      </nav>
      <p className="kind">
        {kindLabel(l10n, record.kind)} · {translationInto(l10n, { language: page.name })}
      </p>
      <h1 className="record-title">
        <RecordLink record={record} />
      </h1>
      {restored ? <Editor key={`${page.lang} ${record.kind}:${record.slug}`} page={page} address={address} /> : null}
    </>
  );
}

function Neighbour(props: { page: TranslationPage; address: TranslateAddress; to: TranslationPage["next"]; label: string }): ReactNode {
  const { page, address, to, label } = props;
  return to === null ? null : (
    <Link
      className="button"
      to="/translate/$lang/$kind/$slug"
      params={{ lang: page.lang, kind: to.kind, slug: to.slug }}
      search={address}
    >
      {label}
    </Link>
  );
}

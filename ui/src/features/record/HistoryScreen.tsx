import { Link, useParams, useSearch } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";

import { Answer } from "../../components/Answer";
import { useTitle } from "../../components/hooks";
import { Icon } from "../../components/Icons";
import { Loading } from "../../components/Feedback";
import { FieldValue } from "../../components/FieldValue";
import { Foreign } from "../../components/Texts";
import { Code, Words } from "../../components/Words";
import type { ChangedField, HistoryPage, Kind } from "../../generated/api";
import {
  screensHistory,
  pagesHistoryBack,
  pagesHistoryChange,
  pagesHistoryField,
  pagesHistoryFields,
  pagesHistoryOf,
  screensHistoryValue,
} from "../../generated/messages";
import { reviewingAsWas } from "../../generated/messages/reviewing";
import { useL10n, withLaterTexts } from "../../l10n";
import { useCommand } from "../../queries";
import { AsWas } from "../review/AsWas";
import { isKind } from "../search/address";
import { NotFound } from "../shell/NotFound";

const Decisions = lazy(() => withLaterTexts(() => import("../action/Decisions")));
const ChangeNotes = lazy(() => withLaterTexts(() => import("../action/ChangeNotes")));

/** Who changed a record, when, and what. */
export function HistoryScreen(): ReactNode {
  const { kind, slug } = useParams({ from: "/record/$kind/$slug/history" });
  const { at } = useSearch({ from: "/record/$kind/$slug/history" });
  if (!isKind(kind)) {
    return <NotFound />;
  }
  return at === undefined ? <History kind={kind} slug={slug} /> : <AsWas kind={kind} slug={slug} change={at} />;
}

function History(props: { kind: Kind; slug: string }): ReactNode {
  const { kind, slug } = props;
  const query = useCommand("history", { kind, slug, text_lang: null });
  return (
    <div className="page reading">
      <Answer query={query} level={1}>{(page) => <Changes page={page} kind={kind} slug={slug} />}</Answer>
    </div>
  );
}

function Changes(props: { page: HistoryPage; kind: Kind; slug: string }): ReactNode {
  const l10n = useL10n();
  const { page, kind, slug } = props;
  useTitle(pagesHistoryOf(l10n, { title: page.record.title.text }));
  return (
    <>
      <p className="no-print">
        <Link className="button" to="/record/$kind/$slug" params={{ kind, slug }}>
          <Icon name="back" />
          <span>{pagesHistoryBack(l10n)}</span>
        </Link>
      </p>
      <p className="kind">{screensHistory(l10n)}</p>
      <h1>
        <Foreign text={page.record.title} />
      </h1>
      <Suspense fallback={<Loading />}>
        <Decisions changes={page.changes} />
      </Suspense>
      <ol className="history">
        {page.changes.map((change) => (
          <li key={change.id}>
            <h2 id={`change-${change.id}`}>{change.when}</h2>
            <p className="meta">
              <span>
                <Words text={change.who} />
              </span>
              <span>{change.trust}</span>
            </p>
            <Suspense fallback={null}>
              <ChangeNotes change={change} />
            </Suspense>
            <details>
              <summary>{pagesHistoryFields(l10n, { count: change.fields.length })}</summary>
              <FieldTable fields={change.fields} />
            </details>
            <p className="no-print">
              <Link
                className="button small"
                to="/record/$kind/$slug/history"
                params={{ kind, slug }}
                search={{ at: change.id }}
                id={`was-${change.id}`}
                aria-labelledby={`was-${change.id} change-${change.id}`}
              >
                {reviewingAsWas(l10n)}
              </Link>
            </p>
            <p className="change-id">
              {pagesHistoryChange(l10n)} <Code text={change.id} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function FieldTable(props: { fields: readonly ChangedField[] }): ReactNode {
  const l10n = useL10n();
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{pagesHistoryField(l10n)}</th>
            <th scope="col">{screensHistoryValue(l10n)}</th>
          </tr>
        </thead>
        <tbody>
          {props.fields.map((field, index) => (
            <tr key={`${field.path}:${index}`}>
              <td>
                {field.label}
                <br />
                <Code text={field.path} />
              </td>
              <td>
                <FieldValue field={field} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

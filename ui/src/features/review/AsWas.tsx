import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";

import { Answer } from "../../components/Answer";
import { useTitle } from "../../components/hooks";
import { Icon } from "../../components/Icons";
import { kindLabel } from "../../components/kind";
import { Foreign, NotStated } from "../../components/Texts";
import { Code, Words } from "../../components/Words";
import type { AsWasPage, ComparedCell, ComparedField, Kind } from "../../generated/api";
import {
  reviewingAsWasAside,
  reviewingAsWasBack,
  reviewingAsWasIntro,
  reviewingAsWasNothing,
  reviewingAsWasTitle,
  reviewingDiffers,
  reviewingToday,
} from "../../generated/messages/reviewing";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { Values } from "../record/Fields";

/** A record as it stood after one of its changes; what is different today is marked. */
export function AsWas(props: { kind: Kind; slug: string; change: string }): ReactNode {
  const query = useCommand("record_as_was", props);
  return (
    <div className="page reading">
      <Answer query={query} level={1}>{(page) => <Page page={page} />}</Answer>
    </div>
  );
}

function Page(props: { page: AsWasPage }): ReactNode {
  const l10n = useL10n();
  const { record, was, change, counts, fields } = props.page;
  const { kind, slug } = record;
  const { title } = was ?? record;
  useTitle(reviewingAsWasTitle(l10n, { title: title.text }));
  return (
    <article className="record as-was">
      <p className="no-print">
        <Link className="button" to="/record/$kind/$slug/history" params={{ kind, slug }} search={{}}>
          <Icon name="back" />
          <span>{reviewingAsWasBack(l10n)}</span>
        </Link>
      </p>
      <p className="kind">{kindLabel(l10n, kind)}</p>
      <h1>
        <Foreign text={title} />
      </h1>
      <p className="note">{reviewingAsWasIntro(l10n, { when: change.when })}</p>
      {counts ? null : <p className="note">{reviewingAsWasAside(l10n)}</p>}
      <p className="meta">
        <span>
          <Words text={change.author ?? change.who} />
        </span>
        <span>{change.trust}</span>
        <Code text={change.id} />
      </p>
      {was === null ? (
        <p className="not-stated">{reviewingAsWasNothing(l10n)}</p>
      ) : (
        <dl className="fields">
          {fields.map((field) => (
            <Fragment key={field.key}>
              <dt>{field.label}</dt>
              <dd data-field={field.key}>
                <Was field={field} />
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
    </article>
  );
}

function Was(props: { field: ComparedField }): ReactNode {
  const l10n = useL10n();
  const { cells, differs } = props.field;
  const [was, today] = cells;
  return (
    <>
      {was ? <Said cell={was} /> : <NotStated />}
      {differs && today ? (
        <details className="as-was-today">
          <summary>
            <span className="state warning">{reviewingDiffers(l10n)}</span>
          </summary>
          <p className="kind">{reviewingToday(l10n)}</p>
          <Said cell={today} />
        </details>
      ) : null}
    </>
  );
}

function Said(props: { cell: ComparedCell }): ReactNode {
  const { values, note } = props.cell;
  return (
    <>
      {values.length === 0 ? <NotStated /> : <Values values={values} />}
      {note ? (
        <span className="field-note">
          <Words text={note} />
        </span>
      ) : null}
    </>
  );
}

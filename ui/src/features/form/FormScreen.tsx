import { useParams, useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";

import { Answer } from "../../components/Answer";
import { Loading } from "../../components/Feedback";
import { useTitle } from "../../components/hooks";
import { kindLabel } from "../../components/kind";
import { Words } from "../../components/Words";
import type { FormView, Kind, RecordSource, TypedView } from "../../generated/api";
import { formContinue, formDiscard, formEditOf, formFound, formFoundText } from "../../generated/messages";
import { foreign, useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { newLabel } from "../palette/newRecord";
import { isKind } from "../search/address";
import { NotFound } from "../shell/NotFound";
import { useSession } from "../shell/session";
import { type Draft, draftName, headingOf, unpackDraft } from "./draft";
import { type Beginning, Form } from "./Form";
import { readForm } from "./read";
import { emptyGroup, fieldsOf, isEmpty, type JsonFields, newRow, type TypedForm } from "./typed";
import { useDrafts, useKeepDraft, useOpened } from "./useDrafts";
import { writeForm } from "./write";

/** A new record. */
export function NewScreen(): ReactNode {
  const l10n = useL10n();
  const { kind } = useParams({ from: "/write/$kind" });
  const { draft } = useSearch({ from: "/write/$kind" });
  const form = useCommand("form", { kind: isKind(kind) ? kind : "need" });
  if (!isKind(kind)) {
    return <NotFound />;
  }
  return (
    <Answer query={form} level={1}>
      {(view) => (
        <Screen key={`${kind}:${draft}`} heading={newLabel(l10n, kind)} form={view} kind={kind} source={undefined} resume={draft === "continue"} />
      )}
    </Answer>
  );
}

/** A record that is there. */
export function EditScreen(): ReactNode {
  const { kind } = useParams({ from: "/record/$kind/$slug/edit" });
  return isKind(kind) ? <Edit kind={kind} /> : <NotFound />;
}

function Edit(props: { kind: Kind }): ReactNode {
  const l10n = useL10n();
  const { kind } = props;
  const { slug } = useParams({ from: "/record/$kind/$slug/edit" });
  const { draft } = useSearch({ from: "/record/$kind/$slug/edit" });
  const form = useCommand("form", { kind });
  const source = useOpened(kind, slug);
  const names = useCommand("record_names", { references: [`${kind}:${slug}`] });
  return (
    <Answer query={source} level={1}>
      {(opened) => source.isFetchedAfterMount && (
        <Answer query={names} level={1}>
          {({ records }) => (
            <Answer query={form} level={1}>
              {(view) => (
                <Screen
                  key={`${kind}:${slug}:${draft}`}
                  heading={formEditOf(l10n, { title: records[0] ? foreign(records[0].title) : slug })}
                  form={view}
                  kind={kind}
                  source={opened}
                  resume={draft === "continue"}
                />
              )}
            </Answer>
          )}
        </Answer>
      )}
    </Answer>
  );
}

interface ScreenProps {
  readonly heading: string;
  readonly form: FormView;
  readonly kind: Kind;
  readonly source: RecordSource | undefined;
  /** The reader has said already that the form goes on as it was left. */
  readonly resume: boolean;
}

function Screen(props: ScreenProps): ReactNode {
  const l10n = useL10n();
  const drafts = useDrafts();
  const { heading, kind } = props;
  useTitle(heading);
  return (
    <div className="page reading">
      <p className="kind">{kindLabel(l10n, kind)}</p>
      <h1>
        <Words text={heading} />
      </h1>
      {/* A form that was kept a moment ago, on the screen before, is among those that are asked for now. */}
      {drafts.isFetchedAfterMount ? <Answer query={drafts}>{(list) => <Begun {...props} drafts={list} />}</Answer> : <Loading />}
    </div>
  );
}

/** The form, once it is known what it begins with: what was left in it, or what the catalogue has. */
function Begun(props: ScreenProps & { drafts: readonly TypedView[] }): ReactNode {
  const { lang } = useSession();
  const { form, kind, source, resume } = props;
  const { drop } = useKeepDraft();
  // What is kept while this is typed is not left: only what was there at the beginning counts.
  const [view] = useState(() => props.drafts.find(({ name }) => name === draftName(kind, source?.slug)));
  const draft = useMemo(() => (view ? unpackDraft(view.body) : undefined), [view]);
  const [choice, setChoice] = useState<"continue" | "anew" | undefined>(draft === undefined ? "anew" : resume ? "continue" : undefined);
  const [beginning] = useState(() => ({
    anew: beginningOf(form, kind, source, lang),
    // The form may have fields today that it had not when it was left.
    continue: draft
      ? { ...draft, typed: { ...emptyGroup(fieldsOf(form)), ...draft.typed }, isPrivate: isPrivate(kind, source) }
      : undefined,
  }));
  if (view && draft && choice === undefined) {
    return (
      <Found
        view={view}
        draft={draft}
        onContinue={() => setChoice("continue")}
        onDiscard={() => void drop(view.name).then(() => setChoice("anew"))}
      />
    );
  }
  const chosen: Beginning = (choice === "continue" ? beginning.continue : undefined) ?? beginning.anew;
  return <Form form={form} beginning={chosen} />;
}

function beginningOf(form: FormView, kind: Kind, source: RecordSource | undefined, lang: string): Beginning {
  const manner = { lang, minorDigits: form.minor_digits };
  const typed = withRows(form, readForm(form, (source?.fields ?? {}) as JsonFields, manner));
  // What the form itself makes of the record: only what a person changes differs from it.
  const before = source ? writeForm(form, typed, manner) : {};
  const slug = source?.slug;
  const seen = source?.seen;
  return { kind, ...(slug === undefined ? {} : { slug }), ...(seen === undefined ? {} : { seen }), before, lang, typed, isPrivate: isPrivate(kind, source) };
}

/** A list that must have an entry begins with an empty one: it is there to be filled in. */
function withRows(form: FormView, typed: TypedForm): TypedForm {
  const rows = fieldsOf(form).flatMap(({ name, required, control }) =>
    required && control.type === "rows" && isEmpty(control, typed[name]) ? [[name, [newRow(control.fields)]] as const] : [],
  );
  return { ...typed, ...Object.fromEntries(rows) };
}

function isPrivate(kind: Kind, source: RecordSource | undefined): boolean {
  return source?.private ?? kind === "need";
}

/** A form that was left before it was saved: to go on with it, or to begin anew. */
function Found(props: { view: TypedView; draft: Draft; onContinue: () => void; onDiscard: () => void }): ReactNode {
  const l10n = useL10n();
  const { view, draft, onContinue, onDiscard } = props;
  const heading = headingOf(draft);
  return (
    <section className="card form-found">
      <h2>{formFound(l10n, { date: l10n.date(new Date(view.kept_ms).toISOString()) })}</h2>
      {heading ? (
        <p>
          <Words text={foreign(heading)} />
        </p>
      ) : null}
      <p>{formFoundText(l10n)}</p>
      <div className="actions">
        <button type="button" className="button primary" onClick={onContinue}>
          {formContinue(l10n)}
        </button>
        <button type="button" className="button" onClick={onDiscard}>
          {formDiscard(l10n)}
        </button>
      </div>
    </section>
  );
}

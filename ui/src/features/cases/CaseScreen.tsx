import { useParams } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useId, useState } from "react";

import { Answer } from "../../components/Answer";
import { LeafMark } from "../../components/Leaf";
import { RecordLink } from "../../components/Links";
import { OwnWords } from "../../components/OwnWords";
import { NotStated } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { CaseView, Leaf, RecordRef } from "../../generated/api";
import {
  workCaseImplementer,
  workCaseMove,
  workCaseMoved,
  workCaseMoveDo,
  workCaseNeed,
  workCaseNote,
  workCaseNoteBy,
  workCaseNoted,
  workCaseNoteDo,
  workCaseNotes,
  workCaseProgramme,
  workCaseSteps,
  workCaseTo,
  workCaseWhy,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { reasonOf, useAct } from "../action/useAct";
import { PaperHead } from "./PaperHead";
import { WorkTabs } from "./WorkTabs";

/** A match that is followed: the three, what was done, what can come next, notes. */
export function CaseScreen(): ReactNode {
  const { id } = useParams({ from: "/cases/$id" });
  const query = useCommand("case_show", { id });
  return (
    <div className="page case">
      <WorkTabs current="cases" />
      <Answer query={query} level={1}>{(one) => <Page key={one.id} one={one} />}</Answer>
    </div>
  );
}

function Page(props: { one: CaseView }): ReactNode {
  const l10n = useL10n();
  const { one } = props;
  return (
    <article data-case={one.id}>
      <PaperHead label={one.label} subject={{ report: "case", id: one.id }}>
        <p className="tags">
          <span className={one.ended ? "state" : "state running"}>{one.state.label}</span>
        </p>
      </PaperHead>
      <p className="note">
        <Words text={one.private} />
      </p>
      <dl className="fields">
        <Part leaf="beneficiary" label={workCaseNeed(l10n)} record={one.need} />
        <Part leaf="donor" label={workCaseProgramme(l10n)} record={one.programme} />
        <Part leaf="implementer" label={workCaseImplementer(l10n)} record={one.implementer} />
      </dl>
      <section className="card">
        <h2>{workCaseSteps(l10n)}</h2>
        <ol className="case-steps">
          {one.steps.map((step, index) => (
            <li key={index}>
              <Words text={step.sentence} />
            </li>
          ))}
        </ol>
        <p className="hint">
          <Words text={one.next_sentence} />
        </p>
        {one.ended ? null : <Move one={one} />}
      </section>
      <section className="card">
        <h2>{workCaseNotes(l10n)}</h2>
        <ul className="records">
          {one.notes.map((note, index) => (
            <li key={index}>
              <p>
                <OwnWords text={note.text} />
              </p>
              <p className="records-why">
                {note.by === null ? note.when : <Words text={workCaseNoteBy(l10n, { who: note.by ?? "", when: note.when })} />}
              </p>
            </li>
          ))}
        </ul>
        <Note id={one.id} />
      </section>
    </article>
  );
}

function Part(props: { leaf: Leaf; label: string; record: RecordRef | null | undefined }): ReactNode {
  return (
    <>
      <dt className="with-leaf">
        <LeafMark leaf={props.leaf} />
        <span>{props.label}</span>
      </dt>
      <dd>{props.record ? <RecordLink record={props.record} /> : <NotStated />}</dd>
    </>
  );
}

/** The next state, with who and when from the profile and why from here. */
function Move(props: { one: CaseView }): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const act = useAct();
  const { one } = props;
  const [state, setState] = useState(one.next[0]?.code ?? "");
  const [why, setWhy] = useState("");
  const [failed, setFailed] = useState("");
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const to = one.next.some((next) => next.code === state) ? state : (one.next[0]?.code ?? "");
    try {
      await act("case_move", { id: one.id, state: to, why }, () => workCaseMoved(l10n));
      setWhy("");
      setFailed("");
    } catch (error) {
      setFailed(reasonOf(l10n, error));
    }
  };
  return (
    <form className="case-form no-print" onSubmit={(event) => void go(event)} noValidate>
      <h3 className="h2">{workCaseMove(l10n)}</h3>
      <p className="field">
        <label htmlFor={`${id}state`}>{workCaseTo(l10n)}</label>
        <select id={`${id}state`} value={state} onChange={(event) => setState(event.target.value)}>
          {one.next.map((next) => (
            <option key={next.code} value={next.code}>
              {next.label}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}why`}>{workCaseWhy(l10n)}</label>
        <textarea id={`${id}why`} rows={2} dir="auto" value={why} onChange={(event) => setWhy(event.target.value)} />
      </p>
      <p role="alert" className="field-error">
        <Words text={failed} />
      </p>
      <button type="submit" className="button primary">
        {workCaseMoveDo(l10n)}
      </button>
    </form>
  );
}

function Note(props: { id: string }): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const act = useAct();
  const [text, setText] = useState("");
  const [failed, setFailed] = useState("");
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await act("case_note", { id: props.id, text }, () => workCaseNoted(l10n));
      setText("");
      setFailed("");
    } catch (error) {
      setFailed(reasonOf(l10n, error));
    }
  };
  return (
    <form className="case-form no-print" onSubmit={(event) => void go(event)} noValidate>
      <p className="field">
        <label htmlFor={id}>{workCaseNote(l10n)}</label>
        <textarea id={id} rows={3} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      </p>
      <p role="alert" className="field-error">
        <Words text={failed} />
      </p>
      <button type="submit" className="button">
        {workCaseNoteDo(l10n)}
      </button>
    </form>
  );
}

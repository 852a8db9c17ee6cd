import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useId, useState } from "react";

import { Answer } from "../../components/Answer";
import { Choice } from "../../components/Choice";
import { CountryPicker } from "../../components/CountryPicker";
import { useDataLang } from "../../components/dataLang";
import { useTitle } from "../../components/hooks";
import { OwnWords } from "../../components/OwnWords";
import { Words } from "../../components/Words";
import type { AssessList, AssessSummary } from "../../generated/api";
import {
  workAssessBegin,
  workAssessIntro,
  workAssessMethod,
  workAssessName,
  workAssessNameHint,
  workAssessNew,
  workAssessNone,
  workAssessPlace,
  workAssessments,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand, useWrite } from "../../queries";
import { reasonOf } from "../action/useAct";
import { WorkTabs } from "../cases/WorkTabs";
import { useSession } from "../shell/session";

/** The assessments of this computer, and a new one. */
export function AssessScreen(): ReactNode {
  const l10n = useL10n();
  const query = useCommand("assess_list", {});
  useTitle(workAssessments(l10n));
  return (
    <div className="page assess">
      <WorkTabs current="assess" />
      <h1>{workAssessments(l10n)}</h1>
      <p className="lead">{workAssessIntro(l10n)}</p>
      <Answer query={query}>
        {(list) => (
          <>
            <p className="note">
              <Words text={list.private} />
            </p>
            {list.assessments.length === 0 ? <p className="not-stated">{workAssessNone(l10n)}</p> : null}
            <ul className="records">
              {list.assessments.map((one) => (
                <li key={one.id} data-assessment={one.id}>
                  <p className="records-title">
                    <Link className="title" to="/assess/$id" params={{ id: one.id }}>
                      <Words text={one.label} />
                    </Link>
                    <span className="kind">{one.method.label}</span>
                  </p>
                  <SummaryLine one={one} />
                </li>
              ))}
            </ul>
            <Begin list={list} />
          </>
        )}
      </Answer>
    </div>
  );
}

/** Name, place, day and how far it has come. */
export function SummaryLine(props: { one: AssessSummary }): ReactNode {
  const lang = useDataLang();
  const { one } = props;
  return (
    <p className="meta">
      {one.name ? <OwnWords text={one.name} /> : null}
      {one.place ? <bdi lang={lang}>{one.place.label}</bdi> : null}
      <span>{one.when}</span>
      <span>{one.progress}</span>
    </p>
  );
}

function Begin(props: { list: AssessList }): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const write = useWrite();
  const navigate = useNavigate();
  const { settings } = useSession();
  const { methods } = props.list;
  const [method, setMethod] = useState(methods[0]?.code ?? "cmm");
  const [place, setPlace] = useState<string | null>(settings.place ?? null);
  const [name, setName] = useState("");
  const [failed, setFailed] = useState("");
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      const { summary } = await write("assess_start", { method, place, name: name.trim() === "" ? null : name });
      await navigate({ to: "/assess/$id", params: { id: summary.id } });
    } catch (error) {
      setFailed(reasonOf(l10n, error));
    }
  };
  return (
    <form className="card case-form no-print" onSubmit={(event) => void go(event)} noValidate>
      <h2>{workAssessNew(l10n)}</h2>
      <Choice
        legend={workAssessMethod(l10n)}
        options={methods.map((each) => ({ value: each.code, label: each.label }))}
        value={method}
        onChange={setMethod}
      />
      <CountryPicker label={workAssessPlace(l10n)} value={place} onChange={setPlace} />
      <p className="field">
        <label htmlFor={id}>{workAssessName(l10n)}</label>
        <input id={id} type="text" dir="auto" value={name} autoComplete="off" aria-describedby={`${id}hint`} onChange={(event) => setName(event.target.value)} />
        <small id={`${id}hint`} className="hint">
          {workAssessNameHint(l10n)}
        </small>
      </p>
      <p role="alert" className="field-error">
        <Words text={failed} />
      </p>
      <button type="submit" className="button primary">
        {workAssessBegin(l10n)}
      </button>
    </form>
  );
}

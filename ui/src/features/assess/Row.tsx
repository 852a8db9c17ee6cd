import { Link } from "@tanstack/react-router";
import { type ReactNode, useId, useRef, useState } from "react";

import { OwnWords } from "../../components/OwnWords";
import { Words } from "../../components/Words";
import type { AssessRow, AssessSet, AssessView, Term } from "../../generated/api";
import { workAssessNeedOpen, workAssessNotSaid, workAssessSaved, workAssessUnknown } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useWrite } from "../../queries";
import { reasonOf } from "../action/useAct";

type Part = "exists" | "evidence" | "gap" | "help";
const PARTS: readonly Part[] = ["exists", "evidence", "gap", "help"];

/** One factor or norm: what is said of it, and the fields to say it. Each field is kept as soon as it is left. */
export function Row(props: { id: string; row: AssessRow; view: AssessView }): ReactNode {
  const l10n = useL10n();
  const { id, row, view } = props;
  const write = useWrite();
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState("");
  const keep = async (change: Partial<Omit<AssessSet, "id" | "key">>): Promise<void> => {
    try {
      await write("assess_set", { stage: null, wanted: null, exists: null, evidence: null, gap: null, help: null, ...change, id, key: row.term.code });
      setSaid(workAssessSaved(l10n));
      setFailed("");
    } catch (error) {
      setSaid("");
      setFailed(reasonOf(l10n, error));
    }
  };
  const spoken = row.stage ?? row.wanted ?? PARTS.find((part) => row[part]);
  return (
    <details className="assess-row" data-key={row.term.code}>
      <summary>
        <span className="assess-term">{row.term.label}</span>{" "}
        <span className={spoken ? "assess-said" : "not-stated"}>
          {row.stage || row.wanted ? [row.stage?.label ?? workAssessUnknown(l10n), row.wanted?.label ?? workAssessUnknown(l10n)].join(" → ") : spoken ? "✓" : workAssessNotSaid(l10n)}
        </span>
      </summary>
      <div className="assess-fields">
        {view.stages.length > 0 ? (
          <>
            <Stage label={view.columns.stage} stages={view.stages} value={row.stage} onChange={(stage) => void keep({ stage })} />
            <Stage label={view.columns.wanted} stages={view.stages} value={row.wanted} onChange={(wanted) => void keep({ wanted })} />
          </>
        ) : null}
        {PARTS.map((part) => (
          <Text key={part} part={part} label={view.columns[part]} value={row[part] ?? ""} onLeave={(text) => void keep({ [part]: text })} />
        ))}
      </div>
      <p role="status" className="hint">
        {said}
      </p>
      <p role="alert" className="field-error">
        <Words text={failed} />
      </p>
      {row.need ? (
        <p>
          <Link to="/record/$kind/$slug" params={{ kind: "need", slug: row.need.slice(row.need.indexOf(":") + 1) }}>
            {workAssessNeedOpen(l10n)}
          </Link>
        </p>
      ) : null}
    </details>
  );
}

function Stage(props: { label: string; stages: readonly Term[]; value: Term | null | undefined; onChange: (code: string) => void }): ReactNode {
  const l10n = useL10n();
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value?.code ?? ""} onChange={(event) => props.onChange(event.target.value)}>
        <option value="">{workAssessUnknown(l10n)}</option>
        {props.stages.map((stage) => (
          <option key={stage.code} value={stage.code}>
            {stage.label}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A text that is kept when its field is left, and while one rests for a moment: nothing waits for a button. */
function Text(props: { part: Part; label: string; value: string; onLeave: (text: string) => void }): ReactNode {
  const id = useId();
  const { part, label, value, onLeave } = props;
  const [typed, setTyped] = useState(value);
  const kept = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = (text: string): void => {
    clearTimeout(timer.current);
    if (text !== kept.current) {
      kept.current = text;
      onLeave(text);
    }
  };
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="no-print"
        data-part={part}
        rows={2}
        dir="auto"
        value={typed}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => keep(text), 1500);
        }}
        onBlur={() => keep(typed)}
      />
      <span className="print-only">
        <OwnWords text={typed} />
      </span>
    </p>
  );
}

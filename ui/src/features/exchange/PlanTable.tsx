import { type ReactNode, useId, useState } from "react";

import { Icon } from "../../components/Icons";
import { Foreign } from "../../components/Texts";
import { Code, Words } from "../../components/Words";
import type { PlannedLine } from "../../generated/api";
import {
  actionImportColumnDetail,
  actionImportColumnOutcome,
  actionImportColumnPlace,
  actionImportColumnRecord,
  actionImportColumnTake,
  actionImportLeftOut,
  actionImportOpen,
  actionImportTable,
  actionImportTake,
} from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { PlanFields } from "./PlanFields";
import { VERDICTS } from "./PlanFilter";

const COLUMNS = 5;

/** Line by line what would happen; what would be written can be opened and left out. */
export function PlanTable(props: {
  plan: string;
  lines: readonly PlannedLine[];
  leftOut: ReadonlySet<number>;
  onLeave: (index: number, out: boolean) => void;
}): ReactNode {
  const l10n = useL10n();
  const { plan, lines, leftOut, onLeave } = props;
  return (
    <div className="table-scroll">
      <table className="plan-table">
        <caption className="visually-hidden">{actionImportTable(l10n)}</caption>
        <thead>
          <tr>
            <th scope="col">{actionImportColumnTake(l10n)}</th>
            <th scope="col">{actionImportColumnPlace(l10n)}</th>
            <th scope="col">{actionImportColumnOutcome(l10n)}</th>
            <th scope="col">{actionImportColumnRecord(l10n)}</th>
            <th scope="col">{actionImportColumnDetail(l10n)}</th>
          </tr>
        </thead>
        {lines.map((line) => (
          <Line key={line.line.index} plan={plan} planned={line} out={leftOut.has(line.line.index)} onLeave={onLeave} />
        ))}
      </table>
    </div>
  );
}

const TONES = { new: "running", changed: "waiting", same: "", rejected: "warning" } as const;

function Line(props: { plan: string; planned: PlannedLine; out: boolean; onLeave: (index: number, out: boolean) => void }): ReactNode {
  const l10n = useL10n();
  const { plan, planned, out, onLeave } = props;
  const { line, title } = planned;
  const { index } = line;
  const [open, setOpen] = useState(false);
  const fields = useId();
  const writes = line.verdict === "new" || line.verdict === "changed";
  const called = title ? foreign(title) : foreign({ text: line.reference ?? "", lang: NO_LANGUAGE });
  return (
    <tbody data-line={index} className={out ? "held" : undefined}>
      <tr>
        <td>
          {writes ? (
            <label className="tick">
              <input type="checkbox" checked={!out} onChange={(event) => onLeave(index, !event.target.checked)} />
              <span className="visually-hidden">
                <Words text={actionImportTake(l10n, { record: called })} />
              </span>
            </label>
          ) : null}
        </td>
        <td>
          <Words text={line.place} />
        </td>
        <td>
          <span className={`state ${TONES[line.verdict]}`}>{VERDICTS[line.verdict](l10n)}</span>
          {out ? <span className="state">{actionImportLeftOut(l10n)}</span> : null}
        </td>
        <td>
          {title ? <Foreign text={title} /> : null}
          {line.reference ? (
            <div>
              <Code text={line.reference} />
            </div>
          ) : null}
        </td>
        <td>
          {line.reason ? (
            <p>
              <Words text={line.reason} />
            </p>
          ) : null}
          {line.remarks.map((remark) => (
            <p key={remark} className="hint">
              <Words text={remark} />
            </p>
          ))}
          {writes ? (
            <button type="button" className="link-button plan-open" aria-expanded={open} aria-controls={open ? fields : undefined} onClick={() => setOpen(!open)}>
              <Icon name={open ? "down" : "forward"} size={12} />
              <span>
                <Words text={actionImportOpen(l10n, { record: called })} />
              </span>
            </button>
          ) : null}
        </td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={COLUMNS} id={fields} className="plan-fields">
            <PlanFields plan={plan} index={index} />
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

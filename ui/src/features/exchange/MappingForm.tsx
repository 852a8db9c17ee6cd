import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";

import { Pick } from "../../components/Pick";
import type { PlanView, TableColumns, WrongColumn } from "../../generated/api";
import {
  actionColumnsCurrency,
  actionColumnsDates,
  actionColumnsDatesDay,
  actionColumnsDatesIso,
  actionColumnsDatesMonth,
  actionColumnsDecimal,
  actionColumnsDecimalComma,
  actionColumnsDecimalPoint,
  actionColumnsSeparator,
  actionColumnsShow,
  actionColumnsWriting,
  actionColumnsWrong,
  actionImportNone,
  savedCancel,
} from "../../generated/messages";
import { NO_LANGUAGE, useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { changed, type Draft, holding, needsCurrency, proposal, requestOf, wrongAt } from "./mapping";
import { MappingColumn } from "./MappingColumn";
import { Reading } from "./Reading";

const DATES = {
  iso: actionColumnsDatesIso,
  "day-month-year": actionColumnsDatesDay,
  "month-day-year": actionColumnsDatesMonth,
} as const satisfies Record<Draft["dates"], unknown>;

const DECIMALS = {
  point: actionColumnsDecimalPoint,
  comma: actionColumnsDecimalComma,
} as const satisfies Record<Draft["decimal"], unknown>;

/** The columns of a table with what they hold, filled in as far as it can be told. What is wrong stands at its column. */
export function MappingForm(props: {
  table: string;
  columns: TableColumns;
  stale: boolean;
  onPlan: (plan: PlanView) => void;
  onDrop: () => void;
}): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const form = useRef<HTMLFormElement>(null);
  const { table, columns, stale, onPlan, onDrop } = props;
  const [draft, setDraft] = useState<Draft>(() => proposal(columns));
  const [wrong, setWrong] = useState<readonly WrongColumn[]>([]);
  const [error, setError] = useState<string>();
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  // Where something is to be mended, the reader goes on.
  useEffect(() => {
    if (wrong.length > 0) {
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  }, [wrong]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || stale) {
      return;
    }
    setBusy(true);
    setError(undefined);
    setSaid("");
    try {
      const { plan, wrong: found } = await ask("import_map", requestOf(table, columns, draft));
      setWrong(found);
      if (plan) {
        onPlan(plan);
        return;
      }
      setSaid(found.length > 0 ? actionColumnsWrong(l10n, { count: found.length }) : actionImportNone(l10n));
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    }
    setBusy(false);
  };
  const put = (next: Draft, at?: number): void => {
    setDraft(next);
    // What was mended is not wrong any more.
    setWrong((before) => before.filter(({ column }) => column !== null && column !== at));
  };

  return (
    <form ref={form} className="mapping-form" noValidate onSubmit={(event) => void submit(event)}>
      <ul className="plain-list mapping-columns">
        {columns.columns.map((column, at) => (
          <li key={at}>
            <MappingColumn
              table={columns}
              name={column.name}
              samples={column.samples}
              holds={draft.columns[at] ?? column.holds}
              wrong={wrongAt(wrong, at)}
              onField={(path) => put(holding(columns, draft, at, path), at)}
              onChange={(holds) => put(changed(draft, at, holds), at)}
            />
          </li>
        ))}
      </ul>
      <fieldset className="mapping-writing">
        <legend>{actionColumnsWriting(l10n)}</legend>
        <div className="mapping-fields">
          <Pick<Draft["dates"]>
            label={actionColumnsDates(l10n)}
            value={draft.dates}
            options={(Object.keys(DATES) as Draft["dates"][]).map((value) => ({ value, label: DATES[value](l10n) }))}
            onChange={(dates) => put({ ...draft, dates })}
          />
          <Pick<Draft["decimal"]>
            label={actionColumnsDecimal(l10n)}
            value={draft.decimal}
            options={(Object.keys(DECIMALS) as Draft["decimal"][]).map((value) => ({ value, label: DECIMALS[value](l10n) }))}
            onChange={(decimal) => put({ ...draft, decimal })}
          />
          <Sign label={actionColumnsSeparator(l10n)} most={4} value={draft.separator} onChange={(separator) => put({ ...draft, separator })} />
          {needsCurrency(columns, draft) ? (
            <Sign label={actionColumnsCurrency(l10n)} most={3} value={draft.currency} onChange={(currency) => put({ ...draft, currency })} />
          ) : null}
        </div>
      </fieldset>
      <div className="plan-foot">
        {busy ? <Reading /> : <p role="status">{said}</p>}
        <FormError text={wrongAt(wrong, null)} />
        <FormError text={error} />
        <div className="actions">
          <button type="submit" className="button primary" disabled={busy || stale}>
            {actionColumnsShow(l10n)}
          </button>
          <button type="button" className="button" disabled={busy} onClick={onDrop}>
            {savedCancel(l10n)}
          </button>
        </div>
      </div>
    </form>
  );
}

/** A few signs of no language: what stands between values, the code of a currency. */
function Sign(props: { label: string; most: number; value: string; onChange: (value: string) => void }): ReactNode {
  const id = useId();
  const { label, most, value, onChange } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="form-short"
        lang={NO_LANGUAGE}
        dir="ltr"
        maxLength={most}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

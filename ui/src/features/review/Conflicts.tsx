import { type ReactNode, useId, useState } from "react";

import { kindLabel } from "../../components/kind";
import { RecordLink } from "../../components/Links";
import type { RecordRef, ReviewDecision, ReviewList } from "../../generated/api";
import {
  reviewingBulk,
  reviewingChooseAll,
  reviewingChosen,
  reviewingFields,
  reviewingLegend,
  reviewingMore,
  reviewingTakeMine,
  reviewingTakeNone,
  reviewingTakeTheirs,
} from "../../generated/messages/reviewing";
import { useL10n } from "../../l10n";
import { useSay } from "../shell/said";
import { Conflict } from "./Conflict";
import { cardOf, decisionOn, keyOf } from "./decision";
import { useDecide } from "./useDecide";

/** The fields that wait, record by record; several are decided at once by what is ticked. */
export function Conflicts(props: { list: ReviewList; onMore: () => void }): ReactNode {
  const l10n = useL10n();
  const say = useSay();
  const decide = useDecide();
  const { list, onMore } = props;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const all = list.waiting.flatMap(({ record, fields }) => fields.map((field) => ({ record, field, key: keyOf(record, field) })));
  const chosen = all.filter(({ key }) => ticked.includes(key));

  const run = async (decisions: readonly ReviewDecision[], decided: readonly string[]): Promise<boolean> => {
    const next = nextTo(all.map(({ key }) => key), decided);
    const done = await decide(decisions);
    if (done) {
      setTicked((now) => now.filter((key) => !decided.includes(key)));
      // The cards that were decided go; whoever works by keyboard goes on with the one that follows.
      document.getElementById(next === undefined ? "review-title" : cardOf(next))?.focus();
    }
    return done;
  };
  const take = (side: "mine" | "theirs"): void => {
    const taken = chosen.flatMap(({ record, field, key }) => {
      const version = field[side];
      return version === null ? [] : [{ key, decision: decisionOn(record, field, { take: version }) }];
    });
    if (taken.length === 0) {
      say({ text: reviewingTakeNone(l10n), failed: true });
    } else {
      void run(taken.map(({ decision }) => decision), taken.map(({ key }) => key));
    }
  };
  return (
    <>
      <p role="status">{reviewingFields(l10n, { count: list.fields })}</p>
      <p className="hint">{reviewingLegend(l10n)}</p>
      <div className="review-bulk no-print" role="group" aria-label={reviewingBulk(l10n)}>
        <label className="tick">
          <input
            type="checkbox"
            checked={all.length > 0 && chosen.length === all.length}
            onChange={(event) => setTicked(event.target.checked ? all.map(({ key }) => key) : [])}
          />
          <span>{reviewingChooseAll(l10n)}</span>
        </label>
        <span className="review-count">{reviewingChosen(l10n, { count: chosen.length })}</span>
        <button type="button" className="button" disabled={chosen.length === 0} onClick={() => take("mine")}>
          {reviewingTakeMine(l10n)}
        </button>
        <button type="button" className="button" disabled={chosen.length === 0} onClick={() => take("theirs")}>
          {reviewingTakeTheirs(l10n)}
        </button>
      </div>
      {list.waiting.map(({ record, fields }) => (
        <OfRecord key={`${record.kind}:${record.slug}`} record={record}>
          {fields.map((field) => {
            const key = keyOf(record, field);
            return (
              <Conflict
                key={key}
                record={record}
                field={field}
                ticked={ticked.includes(key)}
                onTick={(on) => setTicked((now) => (on ? [...now, key] : now.filter((one) => one !== key)))}
                onDecide={(choice) => run([decisionOn(record, field, choice)], [key])}
              />
            );
          })}
        </OfRecord>
      ))}
      {list.waiting.length < list.records ? (
        <button type="button" className="button" onClick={onMore}>
          {reviewingMore(l10n)}
        </button>
      ) : null}
    </>
  );
}

/** The first that goes on waiting behind what was decided, or else the last before it. */
function nextTo(keys: readonly string[], decided: readonly string[]): string | undefined {
  const last = Math.max(...decided.map((key) => keys.indexOf(key)));
  const open = (key: string): boolean => !decided.includes(key);
  return keys.slice(last + 1).find(open) ?? keys.slice(0, last).findLast(open);
}

function OfRecord(props: { record: RecordRef; children: ReactNode }): ReactNode {
  const l10n = useL10n();
  const heading = useId();
  const { record } = props;
  return (
    <section className="review-record" aria-labelledby={heading} data-record={`${record.kind}:${record.slug}`}>
      <h2 id={heading}>
        <RecordLink record={record} />
      </h2>
      <p className="kind">{kindLabel(l10n, record.kind)}</p>
      {props.children}
    </section>
  );
}


import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

import { Loading } from "../../components/Feedback";
import { Words } from "../../components/Words";
import type { Imported, PlanView, ImportVerdict } from "../../generated/api";
import {
  actionColumnsChange,
  actionImportAccept,
  actionImportAgain,
  actionImportDrop,
  actionImportFollowed,
  actionImportLeaveThese,
  actionImportMore,
  actionImportNeedsPrivate,
  actionImportNeedsShared,
  actionImportNoLines,
  actionImportNothing,
  actionImportPlan,
  actionImportShareNeeds,
  actionImportTakeThese,
} from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { call } from "../../platform";
import { commandKey, dropChanged, useAsk } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { useSession } from "../shell/session";
import { PlanFilter } from "./PlanFilter";
import { PlanTable } from "./PlanTable";
import { Reading } from "./Reading";

/** Lines that one request brings. */
const PAGE = 50;

/** What an import would do, to be looked through: nothing is written before it is accepted. */
export function PlanReview(props: {
  plan: PlanView;
  onAgain: () => void;
  /** Goes back to what the columns hold, for a table that was mapped. */
  onColumns: (() => void) | undefined;
  onDrop: () => void;
  onDone: (imported: Imported, action: string | undefined) => void;
}): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const queries = useQueryClient();
  const { lang } = useSession();
  const { plan, onAgain, onColumns, onDrop, onDone } = props;
  const { counts } = plan;
  const [verdict, setVerdict] = useState<ImportVerdict | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set(plan.left_out));
  const [said, setSaid] = useState("");
  const [share, setShare] = useState(false);
  const [error, setError] = useState<string>();
  const [writing, setWriting] = useState(false);
  const lines = useLines(plan.plan, verdict);
  const shown = lines.data?.pages.flatMap((page) => page.lines) ?? [];
  const all = counts.new + counts.changed + counts.same + counts.rejected;
  const rest = lines.data ? (verdict === null ? all : counts[verdict]) - shown.length : 0;
  const taken = counts.new + counts.changed - leftOut.size;

  const tried = async (work: () => Promise<void>): Promise<void> => {
    setError(undefined);
    try {
      await work();
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    }
  };
  const leave = (which: { lines?: number[]; verdict?: ImportVerdict }, out: boolean): Promise<void> =>
    tried(async () => {
      const left = await ask("import_leave", { plan: plan.plan, lines: which.lines ?? [], verdict: which.verdict ?? null, out });
      setLeftOut(new Set(left.left_out));
      setSaid(left.followed > 0 ? actionImportFollowed(l10n, { count: left.followed }) : "");
    });
  const accept = (): Promise<void> =>
    tried(async () => {
      setWriting(true);
      try {
        const { output, changed } = await call("import_accept", lang, { plan: plan.plan, share_needs: share });
        dropChanged(queries, changed);
        onDone(output, changed.action ?? undefined);
      } finally {
        setWriting(false);
      }
    });
  const drop = (): void => {
    void ask("import_drop", { plan: plan.plan });
    onDrop();
  };

  return (
    <section className="plan" aria-busy={writing}>
      <h2>
        <Words text={actionImportPlan(l10n, { file: foreign({ text: plan.file, lang: NO_LANGUAGE }) })} />
      </h2>
      {plan.remarks.length > 0 ? (
        <ul className="note plain-list">
          {plan.remarks.map((remark) => (
            <li key={remark}>
              <Words text={remark} />
            </li>
          ))}
        </ul>
      ) : null}
      <PlanFilter counts={counts} value={verdict} onChange={setVerdict} />
      {verdict === "new" || verdict === "changed" ? (
        <div className="actions">
          <button type="button" className="button small" onClick={() => void leave({ verdict }, true)}>
            {actionImportLeaveThese(l10n)}
          </button>
          <button type="button" className="button small" onClick={() => void leave({ verdict }, false)}>
            {actionImportTakeThese(l10n)}
          </button>
        </div>
      ) : null}
      {lines.error ? <FormError text={reasonOf(l10n, lines.error)} /> : null}
      {lines.isPending ? (
        <Loading />
      ) : shown.length > 0 ? (
        <PlanTable plan={plan.plan} lines={shown} leftOut={leftOut} onLeave={(index, out) => void leave({ lines: [index] }, out)} />
      ) : (
        <p className="not-stated">{actionImportNoLines(l10n)}</p>
      )}
      {rest > 0 ? (
        <button type="button" className="link-button" disabled={lines.isFetchingNextPage} onClick={() => void lines.fetchNextPage()}>
          {actionImportMore(l10n, { count: rest })}
        </button>
      ) : null}
      <div className="plan-foot">
        {writing ? <Reading writing /> : <p role="status">{said}</p>}
        <FormError text={error} />
        {plan.needs > 0 ? (
          <div className="plan-needs">
            <p role="status">{(share ? actionImportNeedsShared : actionImportNeedsPrivate)(l10n, { count: plan.needs })}</p>
            <label className="tick">
              <input type="checkbox" checked={share} disabled={writing} onChange={(event) => setShare(event.target.checked)} />
              <span>{actionImportShareNeeds(l10n)}</span>
            </label>
          </div>
        ) : null}
        {taken === 0 ? <p className="hint">{actionImportNothing(l10n)}</p> : null}
        <div className="actions">
          <button type="button" className="button primary" disabled={writing || taken === 0} onClick={() => void accept()}>
            {actionImportAccept(l10n, { count: taken })}
          </button>
          {onColumns ? (
            <button type="button" className="button" disabled={writing} onClick={onColumns}>
              {actionColumnsChange(l10n)}
            </button>
          ) : null}
          <button type="button" className="button" disabled={writing} onClick={onAgain}>
            {actionImportAgain(l10n)}
          </button>
          <button type="button" className="button" disabled={writing} onClick={drop}>
            {actionImportDrop(l10n)}
          </button>
        </div>
      </div>
    </section>
  );
}

/** The lines of a plan, page by page, in the reader's language. */
function useLines(plan: string, verdict: ImportVerdict | null) {
  const { lang, settings } = useSession();
  return useInfiniteQuery({
    queryKey: commandKey("import_lines", { plan, verdict }, lang, settings.digits),
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) => call("import_lines", lang, { plan, verdict, from: pageParam, limit: PAGE }, signal),
    getNextPageParam: ({ lines }) => (lines.length < PAGE ? undefined : (lines.at(-1)?.line.index ?? 0) + 1),
    // A plan is only ever looked at once.
    gcTime: 0,
  });
}

import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

import { Code, Words } from "../../components/Words";
import type { ImportLine, ImportVerdict, TranslationPlan } from "../../generated/api";
import {
  actionImportAccept,
  actionImportColumnDetail,
  actionImportColumnOutcome,
  actionImportColumnPlace,
  actionImportColumnRecord,
  actionImportDone,
  actionImportDrop,
  actionImportNothing,
  actionImportPlan,
  actionImportTable,
  actionImportUndo,
  actionImportUndone,
} from "../../generated/messages/action";
import { exchangeVerdictChanged, exchangeVerdictNew, exchangeVerdictRejected, exchangeVerdictSame } from "../../generated/messages/exchange";
import { translationImportMore } from "../../generated/messages/translation";
import { directionOf, foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { call } from "../../platform";
import { dropChanged } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf, useUndo } from "../action/useAct";
import { useSession } from "../shell/session";

const VERDICTS = {
  new: exchangeVerdictNew,
  changed: exchangeVerdictChanged,
  same: exchangeVerdictSame,
  rejected: exchangeVerdictRejected,
} as const satisfies Record<ImportVerdict, unknown>;

/** What a file of translators would write, text by text; nothing is written before it is accepted. */
export function TranslationReview(props: { plan: TranslationPlan; onDrop: () => void }): ReactNode {
  const l10n = useL10n();
  const queries = useQueryClient();
  const undo = useUndo();
  const { lang } = useSession();
  const { plan, onDrop } = props;
  const { counts, file, lines } = plan.report;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [done, setDone] = useState<{ action: string | undefined; undone: boolean }>();
  const taken = counts.new + counts.changed;
  const named = foreign({ text: file, lang: NO_LANGUAGE });

  const accept = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const { changed } = await call("translation_import_accept", lang, { plan: plan.plan });
      dropChanged(queries, changed);
      setDone({ action: changed.action ?? undefined, undone: false });
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    }
    setBusy(false);
  };

  if (done) {
    const { action, undone } = done;
    return (
      <div className="translation-review">
        <p role="status">{undone ? actionImportUndone(l10n) : <Words text={actionImportDone(l10n, { count: taken, file: named })} />}</p>
        {action !== undefined && !undone ? (
          <button type="button" className="button" onClick={() => void undo(action).then((back) => setDone({ action, undone: back }))}>
            {actionImportUndo(l10n)}
          </button>
        ) : null}
      </div>
    );
  }
  return (
    <div className="translation-review" aria-busy={busy}>
      <h3>
        <Words text={actionImportPlan(l10n, { file: named })} />
      </h3>
      <dl className="fields tight">
        {(["new", "changed", "same", "rejected"] as const).map((verdict) => (
          <div key={verdict}>
            <dt>{VERDICTS[verdict](l10n)}</dt>
            <dd>{l10n.number(counts[verdict])}</dd>
          </div>
        ))}
      </dl>
      {lines.length > 0 ? <Lines lines={lines} lang={plan.report.lang} /> : null}
      {plan.more > 0 ? <p className="hint">{translationImportMore(l10n, { count: plan.more })}</p> : null}
      <FormError text={error} />
      {taken === 0 ? <p className="hint">{actionImportNothing(l10n)}</p> : null}
      <div className="actions">
        <button type="button" className="button primary" disabled={busy || taken === 0} onClick={() => void accept()}>
          {actionImportAccept(l10n, { count: taken })}
        </button>
        <button type="button" className="button" disabled={busy} onClick={onDrop}>
          {actionImportDrop(l10n)}
        </button>
      </div>
    </div>
  );
}

function Lines(props: { lines: readonly ImportLine[]; lang: string }): ReactNode {
  const l10n = useL10n();
  const { lines, lang } = props;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={actionImportTable(l10n)}>
      <table>
        <caption className="visually-hidden">{actionImportTable(l10n)}</caption>
        <thead>
          <tr>
            <th scope="col">{actionImportColumnPlace(l10n)}</th>
            <th scope="col">{actionImportColumnOutcome(l10n)}</th>
            <th scope="col">{actionImportColumnRecord(l10n)}</th>
            <th scope="col">{actionImportColumnDetail(l10n)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.index} data-text={line.index}>
              <td>
                <Words text={line.place} />
              </td>
              <td>
                <span className={line.verdict === "rejected" ? "state warning" : "state"}>{VERDICTS[line.verdict](l10n)}</span>
              </td>
              <td>
                {line.reference === null ? null : <Code text={`${line.reference} ${line.fields.join(", ")}`} />}
              </td>
              <td>
                {line.reason === null ? null : (
                  <p>
                    <Words text={line.reason} />
                  </p>
                )}
                {line.remarks.map((remark) => (
                  <p key={remark} className="hint">
                    <Words text={remark} />
                  </p>
                ))}
                {line.title === null ? null : (
                  <p lang={lang} dir={directionOf(lang)}>
                    {line.title}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

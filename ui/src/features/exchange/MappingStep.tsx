import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

import { Loading } from "../../components/Feedback";
import { Pick } from "../../components/Pick";
import { Words } from "../../components/Words";
import type { Kind, PlanView, TableView } from "../../generated/api";
import {
  actionColumnsHead,
  actionColumnsIntro,
  actionColumnsProposed,
  actionColumnsRemembered,
} from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { call } from "../../platform";
import { commandKey } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { useSession } from "../shell/session";
import { KindPick } from "./KindPick";
import { MappingForm } from "./MappingForm";

/** A table whose columns have names of their own: what each one holds is for the reader to say. */
export function MappingStep(props: {
  table: TableView;
  onPlan: (plan: PlanView) => void;
  onDrop: () => void;
}): ReactNode {
  const l10n = useL10n();
  const { lang, settings } = useSession();
  const { table, onPlan, onDrop } = props;
  const [kind, setKind] = useState<Kind>(table.kind);
  const [head, setHead] = useState<number | null>(null);
  const request = { table: table.table, kind, head };
  const query = useQuery({
    queryKey: commandKey("import_table", request, lang, settings.digits),
    queryFn: ({ signal }) => call("import_table", lang, request, signal),
    // Another language or another head: the form stays until the answer is there.
    placeholderData: keepPreviousData,
    // What was used last is offered next time.
    gcTime: 0,
  });
  const columns = query.data;

  return (
    <section className="mapping" aria-busy={query.isPlaceholderData}>
      <p className="summary">
        <Words text={actionColumnsIntro(l10n, { file: foreign({ text: table.file, lang: NO_LANGUAGE }) })} />
      </p>
      <p className="hint">
        <Words text={table.why} />
      </p>
      <div className="mapping-table">
        <KindPick kind={kind} onChange={setKind} />
        {columns ? (
          <Pick<number>
            label={actionColumnsHead(l10n)}
            value={head ?? columns.head}
            options={columns.lines.map(({ line, text }) => ({ value: line, label: `${line}: ${text}`, lang: NO_LANGUAGE }))}
            onChange={setHead}
          />
        ) : null}
      </div>
      {query.error ? <FormError text={reasonOf(l10n, query.error)} /> : null}
      {columns ? (
        <>
          <p className="hint" role="status">
            {(columns.remembered ? actionColumnsRemembered : actionColumnsProposed)(l10n)}
          </p>
          <MappingForm
            // Another kind or head is another proposal; another language is the same one.
            key={`${columns.kind} ${columns.head}`}
            table={table.table}
            columns={columns}
            stale={query.isPlaceholderData}
            onPlan={onPlan}
            onDrop={onDrop}
          />
        </>
      ) : query.error ? null : (
        <Loading />
      )}
    </section>
  );
}

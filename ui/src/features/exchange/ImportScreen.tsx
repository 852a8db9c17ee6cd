import { type ReactNode, useEffect, useRef, useState } from "react";

import { useTitle } from "../../components/hooks";
import { Words } from "../../components/Words";
import type { Imported, PlanView, TableView } from "../../generated/api";
import { actionColumns, actionImport, actionImportChoose, actionImportIntro, actionImportNone } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { ImportDone } from "./ImportDone";
import { MappingStep } from "./MappingStep";
import { PlanReview } from "./PlanReview";
import { Reading } from "./Reading";
import { TemplateForm } from "./TemplateForm";

/** Where an import is. */
type State =
  | { readonly at: "start"; readonly none?: boolean; readonly error?: string }
  | { readonly at: "reading" }
  | { readonly at: "columns"; readonly table: TableView }
  | { readonly at: "plan"; readonly plan: PlanView; readonly table: TableView | undefined }
  | { readonly at: "done"; readonly imported: Imported; readonly action: string | undefined };

/** Takes records in from a file: first the plan, then, if it is accepted, all of it as one action. */
export function ImportScreen(): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const [state, setState] = useState<State>({ at: "start" });
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(state.at);
  useTitle(actionImport(l10n));
  // Where one part takes the place of another, the focus goes with it.
  useEffect(() => {
    if (arrived.current !== state.at) {
      arrived.current = state.at;
      heading.current?.focus();
    }
  }, [state.at]);

  // A file that is read again is read by the same map of its columns.
  const read = async (again: boolean, mapped?: TableView): Promise<void> => {
    setState({ at: "reading" });
    try {
      const { plan, table } = await ask("import_open", { again });
      setState(plan ? { at: "plan", plan, table: mapped } : table ? { at: "columns", table } : { at: "start", none: true });
    } catch (failure) {
      setState({ at: "start", error: reasonOf(l10n, failure) });
    }
  };

  const changeColumns = (table: TableView | undefined): (() => void) | undefined =>
    table && (() => setState({ at: "columns", table }));

  return (
    <div className="page import">
      <h1 ref={heading} tabIndex={-1}>
        {actionImport(l10n)}
      </h1>
      {state.at === "start" ? (
        <>
          <p className="summary">
            <Words text={actionImportIntro(l10n)} />
          </p>
          <FormError text={state.error} />
          <p role="status">{state.none ? actionImportNone(l10n) : ""}</p>
          <button type="button" className="button primary" onClick={() => void read(false)}>
            {actionImportChoose(l10n)}
          </button>
          <TemplateForm />
        </>
      ) : null}
      {state.at === "reading" ? <Reading /> : null}
      {state.at === "columns" ? (
        <>
          <h2>{actionColumns(l10n)}</h2>
          <MappingStep
            key={state.table.table}
            table={state.table}
            onPlan={(plan) => setState({ at: "plan", plan, table: state.table })}
            onDrop={() => setState({ at: "start" })}
          />
        </>
      ) : null}
      {state.at === "plan" ? (
        <PlanReview
          key={state.plan.plan}
          plan={state.plan}
          onAgain={() => void read(true, state.table)}
          onColumns={changeColumns(state.table)}
          onDrop={() => setState({ at: "start" })}
          onDone={(imported, action) => setState({ at: "done", imported, action })}
        />
      ) : null}
      {state.at === "done" ? (
        <ImportDone imported={state.imported} action={state.action} onAnother={() => void read(false)} />
      ) : null}
    </div>
  );
}

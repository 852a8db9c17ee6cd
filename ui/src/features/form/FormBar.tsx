import type { ReactNode } from "react";

import { Words } from "../../components/Words";
import { formKeeping, formKept, formNotKept, formRedoTyping, formUndoTyping } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { Failure } from "../../platform";
import type { Step, Typing } from "./typing";
import type { Kept } from "./useKept";

/** What stands at the foot of a form: on to the review, back and forth in what was typed, whether it is kept. */
export function FormBar(props: { typing: Typing; kept: Kept; onStep: (step: Step) => void; children: ReactNode }): ReactNode {
  const l10n = useL10n();
  const { typing, kept, onStep, children } = props;
  const failed = kept.state === "failed" ? kept.error : undefined;
  return (
    <div className="form-bar">
      <div className="actions">
        {children}
        <button type="button" className="button" disabled={typing.past.length === 0} onClick={() => onStep({ do: "undo" })}>
          {formUndoTyping(l10n)}
        </button>
        {typing.future.length > 0 ? (
          <button type="button" className="button" onClick={() => onStep({ do: "redo" })}>
            {formRedoTyping(l10n)}
          </button>
        ) : null}
      </div>
      {failed === undefined ? (
        <p className="hint" data-kept={kept.state}>
          {kept.state === "keeping" ? formKeeping(l10n) : formKept(l10n)}
        </p>
      ) : (
        <p className="field-error" role="alert">
          <Words text={formNotKept(l10n, { reason: failed instanceof Failure ? `${failed.message} ${failed.hint}` : String(failed) })} />
        </p>
      )}
    </div>
  );
}

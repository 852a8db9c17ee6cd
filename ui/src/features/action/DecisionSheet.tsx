import { type ReactNode, type RefObject, useState } from "react";

import { Sheet } from "../../components/Sheet";
import type { RecordRef } from "../../generated/api";
import {
  actionReason,
  actionReasonHint,
  actionReinstate,
  actionReinstated,
  actionReinstateText,
  actionReinstateTitle,
  actionWithdraw,
  actionWithdrawn,
  actionWithdrawText,
  actionWithdrawTitle,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { ActForm } from "./ActForm";
import { NoteField } from "./Fields";
import { useAct } from "./useAct";

const STEPS = {
  withdraw: { command: "record_withdraw", title: actionWithdrawTitle, text: actionWithdrawText, button: actionWithdraw, done: actionWithdrawn },
  reinstate: { command: "record_restore", title: actionReinstateTitle, text: actionReinstateText, button: actionReinstate, done: actionReinstated },
} as const;

/** Asks for the reason of a decision, and takes it. */
export function DecisionSheet(props: {
  step: keyof typeof STEPS;
  record: RecordRef;
  back: RefObject<HTMLElement | null>;
  onClose: () => void;
}): ReactNode {
  const l10n = useL10n();
  const act = useAct();
  const { record, back, onClose } = props;
  const { command, title, text, button, done } = STEPS[props.step];
  const [note, setNote] = useState("");
  const run = () => act(command, { kind: record.kind, slug: record.slug, note }, () => done(l10n));

  return (
    <Sheet title={title(l10n)} onClose={onClose} back={back}>
      <ActForm button={button(l10n)} run={run} onClose={onClose}>
        <p>{text(l10n)}</p>
        <NoteField label={actionReason(l10n)} hint={actionReasonHint(l10n)} value={note} onChange={setNote} />
      </ActForm>
    </Sheet>
  );
}

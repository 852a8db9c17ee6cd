import { useBlocker } from "@tanstack/react-router";
import { type ReactNode, useRef } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

import { formLeave, formLeaveDiscard, formLeaveKeep, formLeaveStay, formLeaveText } from "../../generated/messages";
import { useL10n } from "../../l10n";

/** Asks before a form is left in which something was typed that is not saved. */
export function LeaveGuard(props: {
  /** Whether there is anything to lose now. */
  unsaved: () => boolean;
  onKeep: () => Promise<void>;
  onDiscard: () => Promise<void>;
}): ReactNode {
  const l10n = useL10n();
  const { unsaved, onKeep, onDiscard } = props;
  // Who has answered is not asked again while the next screen is on its way.
  const answered = useRef(false);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => !answered.current && current.pathname !== next.pathname && unsaved(),
    // What is typed is kept when the window closes; it comes back.
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (blocker.status !== "blocked") {
    return null;
  }
  const { proceed, reset } = blocker;
  const leave = (first: () => Promise<void>): void => {
    answered.current = true;
    void first().finally(proceed);
  };
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && reset()}>
      <Modal className="sheet name-sheet">
        <Dialog className="sheet-body" role="alertdialog">
          <Heading slot="title">{formLeave(l10n)}</Heading>
          <p>{formLeaveText(l10n)}</p>
          <div className="actions">
            <button type="button" className="button primary" autoFocus onClick={reset}>
              {formLeaveStay(l10n)}
            </button>
            <button type="button" className="button" onClick={() => leave(onKeep)}>
              {formLeaveKeep(l10n)}
            </button>
            <button type="button" className="button" onClick={() => leave(onDiscard)}>
              {formLeaveDiscard(l10n)}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

/** A dialog over the screen. Esc and a click beside it close it, unless something is under way. */
export function Sheet(props: {
  title: ReactNode;
  onClose: () => void;
  /** Something is under way that must not be left alone. */
  busy?: boolean;
  wide?: boolean;
  /** What gets the focus afterwards, where what had it before goes away. */
  back?: RefObject<HTMLElement | null>;
  children: ReactNode;
}): ReactNode {
  const { title, onClose, busy = false, wide = false, back, children } = props;
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => giveBack(() => back?.current ?? before), [before, back]);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable={!busy} isKeyboardDismissDisabled={busy} onOpenChange={(open) => !open && onClose()}>
      <Modal className={wide ? "sheet wide-sheet" : "sheet"}>
        <Dialog className="sheet-body">
          <Heading slot="title" className="sheet-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What is closed by an answer, and not by a key, does not give back the focus by itself. */
export function giveBack(to: () => Element | null): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const target = to();
      if (target instanceof HTMLElement && target.isConnected && document.activeElement === document.body) {
        target.focus();
      }
    }),
  );
}

import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

import { Icon } from "../../components/Icons";
import { helpKeys, windowClose } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { ShortcutTable } from "./ShortcutTable";

/** The keyboard sheet, over the screen. */
export default function ShortcutSheet(props: { onClose: () => void }): ReactNode {
  const l10n = useL10n();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && props.onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-body">
          <div className="sheet-head">
            <Heading slot="title">{helpKeys(l10n)}</Heading>
            <button type="button" className="button plain" onClick={props.onClose} aria-label={windowClose(l10n)}>
              <Icon name="cross" />
            </button>
          </div>
          <ShortcutTable />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

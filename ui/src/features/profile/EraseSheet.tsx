import { type ReactNode, type RefObject, useState } from "react";

import { Sheet } from "../../components/Sheet";
import { actionProfileErase, actionProfileEraseText, actionProfileEraseTitle, savedCancel } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";

/** Says what erasing the name does, before it is done: it cannot be taken back. */
export function EraseSheet(props: { onErase: () => Promise<void>; back: RefObject<HTMLElement | null>; onClose: () => void }): ReactNode {
  const l10n = useL10n();
  const { onErase, back, onClose } = props;
  const [error, setError] = useState<string>();
  const erase = async (): Promise<void> => {
    try {
      await onErase();
      onClose();
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    }
  };
  return (
    <Sheet title={actionProfileEraseTitle(l10n)} onClose={onClose} back={back}>
      <p>{actionProfileEraseText(l10n)}</p>
      <FormError text={error} />
      <div className="actions">
        <button type="button" className="button primary" onClick={() => void erase()}>
          {actionProfileErase(l10n)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {savedCancel(l10n)}
        </button>
      </div>
    </Sheet>
  );
}

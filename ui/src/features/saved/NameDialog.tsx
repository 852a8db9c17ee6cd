import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

import { giveBack } from "../../components/Sheet";
import { Words } from "../../components/Words";
import { savedCancel, savedKeep, savedName, savedNameHint, windowErrorUnexpected } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { Failure } from "../../platform";
import { LONGEST_NAME } from "./phrase";

/** Asks for the name of a search. What is wrong with a name is said beside it, and the dialog stays. */
export default function NameDialog(props: {
  title: string;
  proposal: string;
  /** Keeps the name; throws if it cannot be kept. */
  onName: (name: string) => Promise<void>;
  onClose: () => void;
}): ReactNode {
  const l10n = useL10n();
  const { title, proposal, onName, onClose } = props;
  const [name, setName] = useState(proposal);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [before] = useState(() => document.activeElement);
  const ids = { field: useId(), hint: useId(), error: useId() };
  useEffect(() => field.current?.select(), []);
  useEffect(() => () => giveBack(() => before), [before]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) {
      return;
    }
    setBusy(true);
    try {
      await onName(name);
      onClose();
    } catch (failure) {
      setError(failure);
      setBusy(false);
      field.current?.focus();
    }
  };

  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet name-sheet">
        <Dialog className="sheet-body">
          <form onSubmit={(event) => void submit(event)} noValidate>
            <Heading slot="title">{title}</Heading>
            <div className="field">
              <label htmlFor={ids.field}>{savedName(l10n)}</label>
              <input
                ref={field}
                id={ids.field}
                type="text"
                dir={name === "" ? undefined : "auto"}
                autoFocus
                autoComplete="off"
                maxLength={LONGEST_NAME * 2}
                value={name}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? ids.error : ids.hint}
                onChange={(event) => {
                  setName(event.target.value);
                  setError(undefined);
                }}
              />
              {error ? (
                <p id={ids.error} className="field-error" role="alert">
                  <Words text={error instanceof Failure ? `${error.message} ${error.hint}` : windowErrorUnexpected(l10n)} />
                </p>
              ) : (
                <p id={ids.hint} className="hint">
                  {savedNameHint(l10n)}
                </p>
              )}
            </div>
            <div className="actions">
              <button type="submit" className="button primary">
                {savedKeep(l10n)}
              </button>
              <button type="button" className="button" onClick={onClose}>
                {savedCancel(l10n)}
              </button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

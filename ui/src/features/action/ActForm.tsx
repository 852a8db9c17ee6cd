import { type FormEvent, type ReactNode, useState } from "react";

import { savedCancel } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { FormError } from "./Fields";
import { reasonOf } from "./useAct";

/** The form of a step that is asked about: it closes once the step is done, and says why where it is refused. */
export function ActForm(props: {
  /** What the step is called on its button. */
  button: string;
  run: () => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}): ReactNode {
  const l10n = useL10n();
  const { button, run, onClose, children } = props;
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) {
      return;
    }
    setBusy(true);
    try {
      await run();
      onClose();
    } catch (failure) {
      setError(reasonOf(l10n, failure));
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {children}
      <FormError text={error} />
      <div className="actions">
        <button type="submit" className="button primary">
          {button}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {savedCancel(l10n)}
        </button>
      </div>
    </form>
  );
}

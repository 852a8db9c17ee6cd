import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from "react";

import type { ReviewField } from "../../generated/api";
import { reviewingWriteCancel, reviewingWriteField, reviewingWriteSave } from "../../generated/messages/reviewing";
import { directionFor, UNDETERMINED, useL10n } from "../../l10n";

/** Another text in place of all versions; it begins as the version that is shown. */
export function Another(props: { field: ReviewField; onSave: (text: string) => Promise<boolean>; onClose: () => void }): ReactNode {
  const l10n = useL10n();
  const { field, onSave, onClose } = props;
  const id = useId();
  const first = field.versions.find(({ raw }) => raw !== null);
  const [text, setText] = useState(first?.raw ?? "");
  const [busy, setBusy] = useState(false);
  const lang = first?.lang ?? UNDETERMINED;

  const save = async (): Promise<void> => {
    setBusy(true);
    // Where it was saved the card is gone; where it was refused, what was typed stays.
    if (!(await onSave(text))) {
      setBusy(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      onClose();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
  };
  const common = { id, lang, dir: directionFor(lang), value: text, autoFocus: true, onKeyDown };
  return (
    <form
      className="field conflict-another"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id}>{reviewingWriteField(l10n, { field: field.label })}</label>
      {field.control === "paragraph" ? (
        <textarea {...common} rows={5} onChange={(event) => setText(event.target.value)} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={field.control === "number" ? "numeric" : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className="actions">
        <button type="submit" className="button primary" disabled={busy}>
          {reviewingWriteSave(l10n)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {reviewingWriteCancel(l10n)}
        </button>
      </div>
    </form>
  );
}

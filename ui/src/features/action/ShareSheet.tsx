import { type FormEvent, type ReactNode, type RefObject, useCallback, useEffect, useState } from "react";

import { Sheet } from "../../components/Sheet";
import { Words } from "../../components/Words";
import type { ChangedField, RecordRef } from "../../generated/api";
import {
  actionReason,
  actionShare,
  actionShareCount,
  actionShared,
  actionShareFields,
  actionShareNoteHint,
  actionShareNow,
  actionShareText,
  actionShareTitle,
  savedCancel,
  windowLoading,
} from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { Failure } from "../../platform";
import { useAsk } from "../../queries";
import { NoteField } from "./Fields";
import { leaving } from "./leaving";
import { ShareFields } from "./ShareFields";
import { reasonOf, useAct } from "./useAct";

/** Shows exactly which fields of a private record leave, lets each be held back, and shares the rest. */
export function ShareSheet(props: { record: RecordRef; back: RefObject<HTMLElement | null>; onClose: () => void }): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const act = useAct();
  const { record, back, onClose } = props;
  const { kind, slug } = record;
  const [fields, setFields] = useState<readonly ChangedField[]>();
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState("");
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);

  const tell = useCallback(
    (error: unknown) => {
      const findings = error instanceof Failure ? error.findings : [];
      setFaults([reasonOf(l10n, error), ...findings.map((finding) => `${finding.label}: ${finding.message}`)]);
    },
    [l10n],
  );
  // What would leave is asked of the application, which shares: nothing is guessed here.
  useEffect(() => {
    let wanted = true;
    ask("record_share", { kind, slug, ...leaving(fields, held), note: null, dry_run: true }).then(
      ({ output }) => {
        if (wanted) {
          setFields((before) => before ?? output.leaves);
          setFaults([]);
        }
      },
      (error: unknown) => wanted && tell(error),
    );
    return () => {
      wanted = false;
    };
  }, [ask, kind, slug, fields, held, tell]);

  const leave = leaving(fields, held).only.length;
  const hold = (path: string, on: boolean): void => {
    const next = new Set(held);
    if (on) {
      next.add(path);
    } else {
      next.delete(path);
    }
    setHeld(next);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || faults.length > 0 || leave === 0) {
      return;
    }
    setBusy(true);
    try {
      await act("record_share", { kind, slug, ...leaving(fields, held), note, dry_run: false }, ({ record: shared }) =>
        actionShared(l10n, { record: foreign({ text: shared ? `${shared.kind}:${shared.slug}` : "", lang: NO_LANGUAGE }) }),
      );
      onClose();
    } catch (failure) {
      tell(failure);
      setBusy(false);
    }
  };

  return (
    <Sheet title={actionShareTitle(l10n)} onClose={onClose} back={back} wide>
      <form onSubmit={(event) => void submit(event)}>
        <p>{actionShareText(l10n)}</p>
        {fields ? (
          <>
            <ShareFields caption={actionShareFields(l10n)} fields={fields} held={held} onHold={hold} />
            <p className="hint" role="status">
              {actionShareCount(l10n, { leave, stay: fields.length - leave })}
            </p>
            <NoteField label={actionReason(l10n)} hint={actionShareNoteHint(l10n)} value={note} onChange={setNote} />
          </>
        ) : faults.length === 0 ? (
          <p aria-busy="true">{windowLoading(l10n)}</p>
        ) : null}
        {faults.length > 0 ? (
          <div className="field-error" role="alert">
            {faults.map((fault) => (
              <p key={fault}>
                <Words text={fault} />
              </p>
            ))}
          </div>
        ) : null}
        <div className="actions">
          <button type="submit" className="button primary" disabled={leave === 0 || faults.length > 0}>
            {fields ? actionShareNow(l10n) : actionShare(l10n)}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {savedCancel(l10n)}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

import { type ReactNode, type RefObject, useId, useState } from "react";

import { OrganisationPicker } from "../../components/OrganisationPicker";
import { Sheet } from "../../components/Sheet";
import type { RecordRef } from "../../generated/api";
import {
  actionConfirm,
  actionConfirmBy,
  actionConfirmChosen,
  actionConfirmed,
  actionConfirmOn,
  actionConfirmText,
  actionConfirmTitle,
  actionReason,
  actionReasonHint,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { ActForm } from "./ActForm";
import { NoteField } from "./Fields";
import { useAct } from "./useAct";

/** Says that a record was true on a day, in the name of an organisation. */
export function ConfirmSheet(props: { record: RecordRef; back: RefObject<HTMLElement | null>; onClose: () => void }): ReactNode {
  const l10n = useL10n();
  const act = useAct();
  const { record, back, onClose } = props;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [on, setOn] = useState(today);
  const [by, setBy] = useState<string>();
  const [note, setNote] = useState("");
  const day = useId();
  const profile = useCommand("profile", {});
  if (profile.isPending) {
    return null;
  }
  const own = profile.data?.organisation_ref ?? undefined;

  const run = () => {
    const request = { kind: record.kind, slug: record.slug, by: by ?? own?.slug ?? null, on: on === "" ? null : on, note };
    return act("record_confirm", request, () => actionConfirmed(l10n));
  };

  return (
    <Sheet title={actionConfirmTitle(l10n)} onClose={onClose} back={back}>
      <ActForm button={actionConfirm(l10n)} run={run} onClose={onClose}>
        <p>{actionConfirmText(l10n)}</p>
        <div className="field">
          <label htmlFor={day}>{actionConfirmOn(l10n)}</label>
          <input id={day} type="date" max={today} value={on} aria-describedby={`${day}-words`} onChange={(event) => setOn(event.target.value)} />
          {/* The field speaks the language of the system; this is the reader's. */}
          <p id={`${day}-words`} className="hint">
            {on === "" ? "" : actionConfirmChosen(l10n, { date: l10n.date(on) })}
          </p>
        </div>
        <OrganisationPicker label={actionConfirmBy(l10n)} own={own} onChoose={setBy} />
        <NoteField label={actionReason(l10n)} hint={actionReasonHint(l10n)} value={note} onChange={setNote} />
      </ActForm>
    </Sheet>
  );
}

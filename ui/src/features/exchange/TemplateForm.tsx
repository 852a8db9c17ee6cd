import { type FormEvent, type ReactNode, useState } from "react";

import { Choice } from "../../components/Choice";
import { Words } from "../../components/Words";
import type { Kind, TableFormat } from "../../generated/api";
import {
  actionExportFormat,
  actionExportNone,
  actionTemplate,
  actionTemplateHint,
  actionTemplateSave,
  actionTemplateSaved,
} from "../../generated/messages";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { FORMATS } from "./formats";
import { KindPick } from "./KindPick";

/** The formats of tables. */
const TABLES: readonly TableFormat[] = ["xlsx", "csv"];

/** Writes an empty table of a kind to a file, to be filled in and taken in. */
export function TemplateForm(): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const [kind, setKind] = useState<Kind>("initiative");
  const [format, setFormat] = useState<TableFormat>("xlsx");
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [error, setError] = useState<string>();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) {
      return;
    }
    setBusy(true);
    setSaid("");
    setError(undefined);
    try {
      const { file } = await ask("template_chosen", { kind, format });
      setSaid(file === null ? actionExportNone(l10n) : actionTemplateSaved(l10n, { file: foreign({ text: file, lang: NO_LANGUAGE }) }));
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    }
    setBusy(false);
  };

  return (
    <section className="template">
      <h2>{actionTemplate(l10n)}</h2>
      <p className="hint">{actionTemplateHint(l10n)}</p>
      <form onSubmit={(event) => void submit(event)}>
        <KindPick kind={kind} onChange={setKind} />
        <Choice<TableFormat>
          legend={actionExportFormat(l10n)}
          value={format}
          onChange={setFormat}
          options={TABLES.map((value) => ({ value, label: <Words text={FORMATS[value].label(l10n)} /> }))}
        />
        <FormError text={error} />
        <p role="status">
          <Words text={said} />
        </p>
        <button type="submit" className="button" disabled={busy}>
          {actionTemplateSave(l10n)}
        </button>
      </form>
    </section>
  );
}

import { type ReactNode, useState } from "react";

import { Words } from "../../components/Words";
import type { TranslationExportReport, TranslationPlan } from "../../generated/api";
import {
  translationExportChoose,
  translationExportDone,
  translationExportFrom,
  translationExportOthers,
  translationFiles,
  translationImportChoose,
  translationImportDrafts,
  translationTools,
} from "../../generated/messages/translation";
import { actionExportNone, actionImportNone } from "../../generated/messages/action";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { useAsk } from "../../queries";
import { FormError } from "../action/Fields";
import { reasonOf } from "../action/useAct";
import { filtersOf, type TranslateAddress } from "./address";
import { TranslationReview } from "./TranslationReview";

/** The work list as a file for translators' own tools, and what they give back. */
export function FilesForTranslators(props: { address: TranslateAddress; lang: string; languages: readonly { lang: string; name: string }[] }): ReactNode {
  const l10n = useL10n();
  const ask = useAsk();
  const { address, lang, languages } = props;
  const others = languages.filter((one) => one.lang !== lang);
  const [from, setFrom] = useState<string>();
  const [drafts, setDrafts] = useState(false);
  const [plan, setPlan] = useState<TranslationPlan>();
  const [report, setReport] = useState<TranslationExportReport>();
  const [said, setSaid] = useState("");
  const [error, setError] = useState<string>();
  const source = from ?? (others.some((one) => one.lang === "en") ? "en" : (others[0]?.lang ?? "en"));

  const tried = async (work: () => Promise<void>): Promise<void> => {
    setError(undefined);
    setSaid("");
    setReport(undefined);
    try {
      await work();
    } catch (failure) {
      setError(reasonOf(l10n, failure));
    }
  };
  const write = (): Promise<void> =>
    tried(async () => {
      const done = await ask("translation_export_chosen", { lang, from: source, ...filtersOf(address) });
      setReport(done.report ?? undefined);
      setSaid(done.report === null ? actionExportNone(l10n) : "");
    });
  const read = (again: boolean, asDrafts: boolean): Promise<void> =>
    tried(async () => {
      const opened = await ask("translation_import_open", { again, drafts: asDrafts });
      setPlan(opened.plan ?? undefined);
      setSaid(opened.plan === null ? actionImportNone(l10n) : "");
    });

  return (
    <section className="translation-files no-print">
      <h2>{translationFiles(l10n)}</h2>
      <p className="hint">
        <Words
          text={translationTools(l10n, {
            export: foreign({ text: "trefoil translate export", lang: NO_LANGUAGE }),
            import: foreign({ text: "trefoil translate import", lang: NO_LANGUAGE }),
          })}
        />
      </p>
      <div className="field">
        <label>
          <span>{translationExportFrom(l10n)}</span>{" "}
          <select value={source} onChange={(event) => setFrom(event.target.value)}>
            {others.map((one) => (
              <option key={one.lang} value={one.lang}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="actions">
        <button type="button" className="button" onClick={() => void write()}>
          {translationExportChoose(l10n)}
        </button>
        <button type="button" className="button" onClick={() => void read(false, drafts)}>
          {translationImportChoose(l10n)}
        </button>
      </div>
      <label className="choice-option plain">
        <input
          type="checkbox"
          checked={drafts}
          onChange={(event) => {
            setDrafts(event.target.checked);
            if (plan) {
              void read(true, event.target.checked);
            }
          }}
        />
        <span>{translationImportDrafts(l10n)}</span>
      </label>
      <FormError text={error} />
      <div role="status">
        {said === "" ? null : <p>{said}</p>}
        {report ? <Exported report={report} /> : null}
      </div>
      {plan ? <TranslationReview key={plan.plan} plan={plan} onDrop={() => setPlan(undefined)} /> : null}
    </section>
  );
}

function Exported(props: { report: TranslationExportReport }): ReactNode {
  const l10n = useL10n();
  const { file, records, texts, others } = props.report;
  return (
    <>
      <p>
        <Words text={translationExportDone(l10n, { records, texts, file: foreign({ text: file, lang: NO_LANGUAGE }) })} />
      </p>
      {others.map((other) => (
        <p key={other.lang} className="hint">
          {translationExportOthers(l10n, { language: other.name, texts: other.texts })}
        </p>
      ))}
    </>
  );
}

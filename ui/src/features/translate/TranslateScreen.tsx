import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Answer } from "../../components/Answer";
import { useDataLang } from "../../components/dataLang";
import { useTitle } from "../../components/hooks";
import { Words } from "../../components/Words";
import { translationCoverage, translationIntro, translationTitle, translationTools } from "../../generated/messages/translation";
import { foreign, NO_LANGUAGE, useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { readTranslate } from "./address";
import { CoverageTable } from "./CoverageTable";
import { WorkList } from "./WorkList";

/** How far each language is, and what there is to do in one of them. */
export function TranslateScreen(): ReactNode {
  const l10n = useL10n();
  const address = readTranslate({ ...useSearch({ from: "/translate" }) });
  const own = useDataLang();
  const coverage = useCommand("translation_coverage", {});
  useTitle(translationTitle(l10n));
  const lang = address.lang ?? own;
  return (
    <div className="page translate">
      <h1>{translationTitle(l10n)}</h1>
      <p className="hint">{translationIntro(l10n)}</p>
      <h2 id="coverage">{translationCoverage(l10n)}</h2>
      <Answer query={coverage}>{(view) => <CoverageTable view={view} address={address} lang={lang} />}</Answer>
      <WorkList key={lang} address={address} lang={lang} />
      <p className="hint">
        <Words
          text={translationTools(l10n, {
            export: foreign({ text: "trefoil translate export", lang: NO_LANGUAGE }),
            import: foreign({ text: "trefoil translate import", lang: NO_LANGUAGE }),
          })}
        />
      </p>
    </div>
  );
}

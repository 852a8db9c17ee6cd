import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Answer } from "../../components/Answer";
import { useDataLang } from "../../components/dataLang";
import { useTitle } from "../../components/hooks";
import { translationCoverage, translationIntro, translationTitle } from "../../generated/messages/translation";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { readTranslate } from "./address";
import { CoverageTable } from "./CoverageTable";
import { FilesForTranslators } from "./FilesForTranslators";
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
      <FilesForTranslators key={`files-${lang}`} address={address} lang={lang} languages={coverage.data?.languages ?? []} />
    </div>
  );
}

import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useDataLang } from "../../components/dataLang";
import type { RecordPage } from "../../generated/api";
import { translationAsk, translationRecord } from "../../generated/messages/translation";
import { useL10n } from "../../l10n";

/** The ways from a record to its translation: into the language that is shown, or else the reader's. */
export default function RecordTranslate(props: { page: RecordPage }): ReactNode {
  const l10n = useL10n();
  const own = useDataLang();
  const { page } = props;
  const { kind, slug } = page.record;
  const shown = page.versions.find((version) => version.shown && version.state !== "original");
  const lang = shown?.lang ?? own;
  const isOriginal = page.versions.some((version) => version.lang === lang && version.state === "original");
  return (
    <p className="actions no-print translate-links">
      {isOriginal ? null : (
        <Link to="/translate/$lang/$kind/$slug" params={{ lang, kind, slug }} search={{}}>
          {translationRecord(l10n, { language: l10n.languageName(lang) })}
        </Link>
      )}
      {kind === "resource" ? (
        <Link to="/translate/ask/$slug" params={{ slug }}>
          {translationAsk(l10n)}
        </Link>
      ) : null}
    </p>
  );
}

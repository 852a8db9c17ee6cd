import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useDataLang } from "../../components/dataLang";
import type { CoverageView, TranslationState } from "../../generated/api";
import { translationColumnDone, translationColumnLanguage, translationShare } from "../../generated/messages/translation";
import { useL10n } from "../../l10n";
import { stateLabel } from "./stateLabel";
import { readTranslate, type TranslateAddress } from "./address";

const COLUMNS: readonly TranslationState[] = ["original", "reviewed", "machine", "stale", "missing"];

/** A language a line: how much of it can be relied on, as a bar and in numbers. Its name chooses it. */
export function CoverageTable(props: { view: CoverageView; address: TranslateAddress; lang: string }): ReactNode {
  const l10n = useL10n();
  const names = useDataLang();
  const { view, address, lang } = props;
  return (
    <div className="table-scroll">
      <table className="track coverage" aria-labelledby="coverage">
        <thead>
          <tr>
            <th scope="col">{translationColumnLanguage(l10n)}</th>
            <th scope="col" colSpan={2}>
              {translationColumnDone(l10n)}
            </th>
            {COLUMNS.map((state) => (
              <th key={state} scope="col" className="numeric">
                {stateLabel(l10n, state)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.languages.map((one) => (
            <tr key={one.lang} data-lang={one.lang}>
              <th scope="row">
                <Link
                  to="/translate"
                  search={readTranslate({ ...address, lang: one.lang })}
                  aria-current={one.lang === lang ? "true" : undefined}
                >
                  <bdi lang={names}>{one.name}</bdi>
                </Link>
              </th>
              <td className="track-bar" aria-hidden="true">
                <span style={{ inlineSize: `${100 * one.done}%` }} />
              </td>
              {/* Only all of it is a hundred. */}
              <td className="numeric">{translationShare(l10n, { percent: Math.floor(100 * one.done) })}</td>
              {COLUMNS.map((state) => (
                <td key={state} className="numeric">
                  {l10n.number(one.counts[state])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

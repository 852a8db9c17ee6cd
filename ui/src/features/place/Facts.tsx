import type { ReactNode } from "react";

import { RecordLink } from "../../components/Links";
import { Plain } from "../../components/Texts";
import { Words } from "../../components/Words";
import type { FactView } from "../../generated/api";
import {
  screensConfidence,
  pagesFact,
  pagesFacts,
  pagesFactsNone,
  recordNotStated,
  screensSource,
  pagesValue,
  pagesYear,
} from "../../generated/messages";
import { directionFor, useL10n } from "../../l10n";
import { SourceLink } from "../record/Provenance";

/** What is known about a country, each fact with its source and how far to trust it. */
export function Facts(props: { facts: readonly FactView[] }): ReactNode {
  const l10n = useL10n();
  const { facts } = props;
  return (
    <section className="card">
      <h2>{pagesFacts(l10n)}</h2>
      {facts.length === 0 ? (
        <p className="not-stated">{pagesFactsNone(l10n)}</p>
      ) : (
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{pagesFact(l10n)}</th>
                <th scope="col">{pagesValue(l10n)}</th>
                <th scope="col">{pagesYear(l10n)}</th>
                <th scope="col">{screensSource(l10n)}</th>
                <th scope="col">{screensConfidence(l10n)}</th>
              </tr>
            </thead>
            <tbody>
              {facts.map((fact, index) => (
                <tr key={`${fact.fact.code}:${index}`}>
                  <th scope="row">
                    <Words text={fact.fact.label} />
                  </th>
                  <td>
                    {fact.resource ? <RecordLink record={fact.resource} /> : <FactValue fact={fact} />}
                    {fact.note ? (
                      <p className="fact-note" lang="en" dir="ltr">
                        {fact.note}
                      </p>
                    ) : null}
                  </td>
                  <td>{fact.year === null ? <span className="not-stated">{recordNotStated(l10n)}</span> : l10n.year(fact.year)}</td>
                  <td>
                    <SourceLink source={fact.source} />
                  </td>
                  <td>{fact.confidence.label}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function FactValue(props: { fact: FactView }): ReactNode {
  const { value, value_lang: lang } = props.fact;
  return lang === null ? (
    <Words text={value} />
  ) : (
    <bdi lang={lang} dir={directionFor(lang)}>
      <Plain text={value} lang={lang} />
    </bdi>
  );
}

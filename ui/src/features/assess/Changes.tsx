import { type ReactNode, useId, useState } from "react";

import { Answer } from "../../components/Answer";
import { Words } from "../../components/Words";
import type { AssessSummary } from "../../generated/api";
import {
  matchingAskAny,
  workAssessBefore,
  workAssessChanged,
  workAssessCompare,
  workAssessCompareNone,
  workAssessFactor,
  workAssessNow,
  workAssessUnknown,
} from "../../generated/messages";
import { plainText, useL10n } from "../../l10n";
import { useCommand } from "../../queries";

/** What has changed since another assessment by the same method. */
export function Changes(props: { summary: AssessSummary }): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const { summary } = props;
  const { data } = useCommand("assess_list", {});
  const others = (data?.assessments ?? []).filter((other) => other.id !== summary.id && other.method.code === summary.method.code);
  const [earlier, setEarlier] = useState("");
  return (
    <section className="card">
      <h2>{workAssessChanged(l10n)}</h2>
      {others.length === 0 ? (
        <p className="not-stated">{workAssessCompareNone(l10n)}</p>
      ) : (
        <p className="field no-print">
          <label htmlFor={id}>{workAssessCompare(l10n)}</label>
          <select id={id} value={earlier} onChange={(event) => setEarlier(event.target.value)}>
            <option value="">{matchingAskAny(l10n)}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {plainText([other.label, other.name, other.when].filter(Boolean).join(" · "))}
              </option>
            ))}
          </select>
        </p>
      )}
      {earlier === "" ? null : <Compared id={summary.id} earlier={earlier} />}
    </section>
  );
}

function Compared(props: { id: string; earlier: string }): ReactNode {
  const l10n = useL10n();
  const query = useCommand("assess_compare", props);
  return (
    <Answer query={query}>
      {(view) => (
        <>
          {view.summary.map((sentence) => (
            <p key={sentence}>
              <Words text={sentence} />
            </p>
          ))}
          <table data-compared={props.earlier}>
            <thead>
              <tr>
                <th scope="col">{workAssessFactor(l10n)}</th>
                <th scope="col">{workAssessBefore(l10n)}</th>
                <th scope="col">{workAssessNow(l10n)}</th>
                <th scope="col">{workAssessChanged(l10n)}</th>
              </tr>
            </thead>
            <tbody>
              {view.rows.map((row) => (
                <tr key={row.term.code}>
                  <th scope="row">{row.term.label}</th>
                  <td>{row.before?.label ?? workAssessUnknown(l10n)}</td>
                  <td>{row.after?.label ?? workAssessUnknown(l10n)}</td>
                  <td>
                    {row.sentences.map((sentence) => (
                      <p key={sentence}>
                        <Words text={sentence} />
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Answer>
  );
}

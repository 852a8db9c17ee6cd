import type { ReactNode } from "react";

import { Icon } from "../../components/Icons";
import { Words } from "../../components/Words";
import type { CriterionView, MatchView } from "../../generated/api";
import { matchColumnCautions, matchColumnCertainty, matchColumnScore, matchingCompareDiffers, matchingCompareHint, matchingCompareRemove, matchingCompareTitle, matchingCriterion, matchingInTheWay } from "../../generated/messages";
import { foreign, useL10n } from "../../l10n";
import { keyOf, type MatchAddress, toggleCompared } from "./address";
import { Bar } from "./Bar";
import { NameOf } from "./Fit";

/** From how many points apart answers are said to differ. */
const APART = 10;

/** Up to four side by side, criterion by criterion; where they differ is marked by a sign and not by colour alone. */
export function Compared(props: {
  matches: readonly MatchView[];
  address: MatchAddress;
  onChange: (next: MatchAddress, replace?: boolean) => void;
}): ReactNode {
  const l10n = useL10n();
  const { matches, address, onChange } = props;
  const rows = rowsOf(matches);
  return (
    <article className="compared">
      <h2 id="compared" className="record-title">{matchingCompareTitle(l10n)}</h2>
      <p className="hint">{matchingCompareHint(l10n)}</p>
      <div className="table-scroll" role="region" tabIndex={0} aria-labelledby="compared">
        <table>
          <thead>
            <tr>
              <th scope="col">{matchingCriterion(l10n)}</th>
              {matches.map((found) => (
                <th scope="col" key={keyOf(found)}>
                  <NameOf found={found} />{" "}
                  <button
                    type="button"
                    className="clear no-print"
                    onClick={() => onChange(toggleCompared(address, keyOf(found)), true)}
                  >
                    <Icon name="cross" size={12} />
                    <span className="visually-hidden">
                      <Words text={matchingCompareRemove(l10n, { name: found.trio ? found.name : foreign(found.title) })} />
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Numbers label={matchColumnScore(l10n)} values={matches.map((found) => found.score)} />
            <Numbers label={matchColumnCertainty(l10n)} values={matches.map((found) => found.certainty)} />
            {rows.map((row) => (
              <tr key={row.key} className={row.differs ? "differs" : undefined}>
                <RowHead label={row.label} differs={row.differs} />
                {row.cells.map((cell, at) => (
                  <td key={at}>
                    {cell ? (
                      <>
                        <Bar score={cell.score} />
                        <p className="compared-why">
                          <Words text={cell.reason} />
                        </p>
                      </>
                    ) : (
                      "–"
                    )}
                  </td>
                ))}
              </tr>
            ))}
            {matches.some((found) => found.blockers.length > 0) ? (
              <tr>
                <th scope="row">{matchingInTheWay(l10n)}</th>
                {matches.map((found) => (
                  <td key={keyOf(found)}>
                    {found.blockers.length === 0
                      ? "–"
                      : found.blockers.map((blocker) => (
                          <p key={blocker.code} className="compared-why">
                            <Words text={blocker.reason} />
                          </p>
                        ))}
                  </td>
                ))}
              </tr>
            ) : null}
            {matches.some((found) => found.cautions.length > 0) ? (
              <tr>
                <th scope="row">{matchColumnCautions(l10n)}</th>
                {matches.map((found) => (
                  <td key={keyOf(found)}>
                    {found.cautions.length === 0
                      ? "–"
                      : found.cautions.map((caution) => (
                          <p key={caution.code} className="compared-why">
                            <Words text={caution.reason} />
                          </p>
                        ))}
                  </td>
                ))}
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
    </article>
  );
}

function Numbers(props: { label: string; values: readonly number[] }): ReactNode {
  const l10n = useL10n();
  const differs = apart(props.values);
  return (
    <tr className={differs ? "differs" : undefined}>
      <RowHead label={props.label} differs={differs} />
      {props.values.map((value, at) => (
        <td key={at}>
          <strong>{l10n.number(value)}</strong>
        </td>
      ))}
    </tr>
  );
}

function RowHead(props: { label: string; differs: boolean }): ReactNode {
  const l10n = useL10n();
  return (
    <th scope="row">
      {props.differs ? (
        <>
          <span aria-hidden="true">≠ </span>
          <span className="visually-hidden">{matchingCompareDiffers(l10n)}: </span>
        </>
      ) : null}
      {props.label}
    </th>
  );
}

interface Row {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly (CriterionView | undefined)[];
  readonly differs: boolean;
}

/** A row for each criterion that any of them has; what is known of one and not of another differs too. */
function rowsOf(matches: readonly MatchView[]): Row[] {
  const labels = new Map(matches.flatMap((found) => found.criteria.map((criterion) => [criterion.key, criterion.label])));
  return [...labels].map(([key, label]) => {
    const cells = matches.map((found) => found.criteria.find((criterion) => criterion.key === key));
    const scores = cells.map((cell) => cell?.score ?? null);
    const known = scores.filter((score) => score !== null);
    const differs = (known.length > 0 && known.length < scores.length) || apart(known);
    return { key, label, cells, differs };
  });
}

function apart(values: readonly number[]): boolean {
  return values.length > 1 && Math.max(...values) - Math.min(...values) >= APART;
}

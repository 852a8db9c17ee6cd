import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";

import type { ThemeYears } from "../../generated/api";
import {
  pagesThemeYears,
  pagesThemeYearsAsPicture,
  pagesThemeYearsAsTable,
  pagesThemeYearsCell,
  pagesThemeYearsNone,
  pagesThemeYearsTheme,
  pagesThemeYearsTotal,
  pagesThemeYearsUndated,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { ShadeLegend } from "./ShadeLegend";
import { shadeOf } from "./shade";

/** What runs, by theme and year: a picture of shades, and the same numbers as a table. */
export function ThemeYearsFigure(props: { data: ThemeYears; place: string }): ReactNode {
  const l10n = useL10n();
  const { data, place } = props;
  const [numbers, setNumbers] = useState(false);
  const most = Math.max(1, ...data.rows.flatMap((row) => row.counts));
  if (data.years.length === 0) {
    return (
      <section className="card">
        <h2>{pagesThemeYears(l10n)}</h2>
        <p className="not-stated">{pagesThemeYearsNone(l10n)}</p>
      </section>
    );
  }
  return (
    <section className="card">
      <h2 id="theme-years">{pagesThemeYears(l10n)}</h2>
      <div className="table-scroll" role="region" tabIndex={0} aria-labelledby="theme-years">
        {/* One table for eye and ear: the picture only shades its cells and hides their digits from sight. */}
        <table className={numbers ? "strip numbers" : "strip"}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{pagesThemeYearsTheme(l10n)}</span>
              </th>
              {data.years.map((year, index) => (
                <th scope="col" key={year} className="numeric">
                  <span aria-hidden="true">{index === 0 || numbers ? l10n.year(year) : shortYear(year)}</span>
                  <span className="visually-hidden">{l10n.year(year)}</span>
                </th>
              ))}
              <th scope="col" className="numeric">
                {pagesThemeYearsTotal(l10n)}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.theme.code}>
                <th scope="row">
                  <Link to="/search" search={{ theme: [row.theme.code], place: [place], kind: ["initiative"] }}>
                    {row.theme.label}
                  </Link>
                </th>
                {row.counts.map((count, index) => {
                  const year = data.years[index] ?? 0;
                  const said = pagesThemeYearsCell(l10n, { count, year: l10n.year(year), theme: row.theme.label });
                  return (
                    <td key={year} className="numeric" title={said}>
                      <span className={`shade shade-${shadeOf(count, most)}`}>
                        <span className={numbers ? "" : "visually-hidden"}>{l10n.number(count)}</span>
                      </span>
                    </td>
                  );
                })}
                <td className="numeric">{l10n.number(row.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="figure-foot">
        {numbers ? null : <ShadeLegend most={most} />}
        <button type="button" className="link-button no-print" aria-pressed={numbers} onClick={() => setNumbers(!numbers)}>
          {numbers ? pagesThemeYearsAsPicture(l10n) : pagesThemeYearsAsTable(l10n)}
        </button>
        {data.undated > 0 ? <span className="not-stated">{pagesThemeYearsUndated(l10n, { count: data.undated })}</span> : null}
      </div>
    </section>
  );

  /** The last two digits of a year, as in the heads of narrow columns. */
  function shortYear(year: number): string {
    return [...l10n.year(year)].slice(-2).join("");
  }
}

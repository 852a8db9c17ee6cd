import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";

import { Answer } from "../../components/Answer";
import { useTitle } from "../../components/hooks";
import { RecordLink } from "../../components/Links";
import { Words } from "../../components/Words";
import type { PortfolioView, RecordRef } from "../../generated/api";
import {
  gapsRegion,
  matchingPortfolio,
  matchingPortfolioBest,
  matchingPortfolioCapacity,
  matchingPortfolioFloor,
  matchingPortfolioGreedy,
  matchingPortfolioIntro,
  matchingPortfolioNeed,
  matchingPortfolioNone,
  matchingPortfolioPairs,
  matchingPortfolioPlan,
  matchingPortfolioPoints,
  matchingPortfolioProgramme,
  matchingPortfolioSaid,
  matchingPortfolioServed,
  matchingPortfolioWithout,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { RegionSelect } from "../map/RegionSelect";
import { ThemeSelect, useThemes } from "../map/ThemeSelect";
import { type PortfolioAddress, readPortfolio } from "./address";

/** Many needs, few programmes: who gets what, what each gains or gives up, who goes without, and why. */
export function PortfolioScreen(): ReactNode {
  const l10n = useL10n();
  const address = readPortfolio({ ...useSearch({ from: "/portfolio" }) });
  const query = useCommand("portfolio_find", {
    region: address.region ?? null,
    themes: address.theme ? [address.theme] : [],
    capacity: address.capacity ?? null,
    floor: address.floor ?? null,
    weights: null,
  });
  useTitle(matchingPortfolio(l10n));
  return (
    <div className="page portfolio">
      <h1>{matchingPortfolio(l10n)}</h1>
      <p className="lead">{matchingPortfolioIntro(l10n)}</p>
      <Filters address={address} view={query.data} />
      <Answer query={query}>{(view) => (view.needs === 0 ? <p className="not-stated">{matchingPortfolioNone(l10n)}</p> : <Plan view={view} />)}</Answer>
    </div>
  );
}

function Filters(props: { address: PortfolioAddress; view: PortfolioView | undefined }): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const { address, view } = props;
  const navigate = useNavigate({ from: "/portfolio" });
  const themes = useThemes();
  const change = (next: { [Key in keyof PortfolioAddress]?: PortfolioAddress[Key] | undefined }): void =>
    void navigate({
      search: Object.fromEntries(Object.entries({ ...address, ...next }).filter(([, value]) => value !== undefined && value !== "")),
      replace: true,
      resetScroll: false,
    });
  const number = (key: "capacity" | "floor", label: string, least: number): ReactNode => (
    <p className="field">
      <label htmlFor={id + key}>{label}</label>
      <input
        id={id + key}
        type="number"
        min={least}
        max={100}
        value={address[key] ?? view?.[key] ?? ""}
        onChange={(event) => change({ [key]: event.target.value === "" ? undefined : Math.min(100, Math.max(least, Math.round(Number(event.target.value)))) })}
      />
    </p>
  );
  return (
    <div className="picture-filters no-print">
      <RegionSelect label={gapsRegion(l10n)} value={address.region} onChange={(region) => change({ region })} />
      <ThemeSelect themes={themes} value={address.theme} onChange={(theme) => change({ theme })} />
      {number("capacity", matchingPortfolioCapacity(l10n), 1)}
      {number("floor", matchingPortfolioFloor(l10n), 0)}
    </div>
  );
}

function Plan(props: { view: PortfolioView }): ReactNode {
  const l10n = useL10n();
  const { view } = props;
  return (
    <>
      <section className="card">
        <table>
          <thead>
            <tr>
              <th scope="col">{matchingPortfolioPlan(l10n)}</th>
              <th scope="col" className="numeric">
                {matchingPortfolioServed(l10n)}
              </th>
              <th scope="col" className="numeric">
                {matchingPortfolioPoints(l10n)}
              </th>
            </tr>
          </thead>
          <tbody>
            {([["best", matchingPortfolioBest(l10n)], ["greedy", matchingPortfolioGreedy(l10n)]] as const).map(([plan, label]) => (
              <tr key={plan} data-plan={plan}>
                <th scope="row">{label}</th>
                <td className="numeric">{l10n.number(view[plan].served)}</td>
                <td className="numeric">{l10n.number(view[plan].points)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {view.summary.map((sentence) => (
          <p key={sentence}>
            <Words text={sentence} />
          </p>
        ))}
      </section>
      <Rows id="pairs" title={matchingPortfolioPairs(l10n)} rows={view.pairs.map((pair) => [pair.need, pair.programme, pair.sentence])} />
      {view.without.length > 0 ? (
        <Rows id="without" title={matchingPortfolioWithout(l10n)} rows={view.without.map((one) => [one.need, one.nearest ?? undefined, one.sentence])} />
      ) : null}
    </>
  );
}

function Rows(props: { id: string; title: string; rows: readonly (readonly [RecordRef, RecordRef | undefined, string])[] }): ReactNode {
  const l10n = useL10n();
  const { id, title, rows } = props;
  return (
    <section className="card" data-rows={id}>
      <h2>{title}</h2>
      <div className="table-scroll" role="region" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{matchingPortfolioNeed(l10n)}</th>
              <th scope="col">{matchingPortfolioProgramme(l10n)}</th>
              <th scope="col">{matchingPortfolioSaid(l10n)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([need, programme, sentence]) => (
              <tr key={need.slug}>
                <th scope="row">
                  <RecordLink record={need} />
                </th>
                <td>{programme ? <RecordLink record={programme} /> : "–"}</td>
                <td>
                  <Words text={sentence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

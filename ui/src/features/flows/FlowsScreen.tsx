import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";

import { Answer } from "../../components/Answer";
import { Choice } from "../../components/Choice";
import { useDataLang } from "../../components/dataLang";
import { type Cell, Figure, type FigureTable, NARROW, Select, useWidth } from "../../components/figure";
import { useTitle } from "../../components/hooks";
import { PictureTabs } from "../../components/PictureTabs";
import type { FlowsView } from "../../generated/api";
import {
  figureAllStatuses,
  figureAllYears,
  figureFilters,
  flowsAmounts,
  flowsAmountsShow,
  flowsEnd,
  flowsEndPlaces,
  flowsEndThemes,
  flowsFrom,
  flowsIntro,
  flowsNone,
  flowsSummary,
  flowsTitle,
  flowsTo,
  flowsToPlaces,
  flowsToThemes,
  flowsTotal,
  pagesInitiatives,
  screensFacetYearsFrom,
  screensFacetYearsTo,
  searchFacetStatus,
} from "../../generated/messages";
import { type Localiser, useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { RegionSelect } from "../map/RegionSelect";
import { type FlowsAddress, requestOf, searchOf } from "./address";
import { nameOf } from "./flows";
import { Sankey } from "./Sankey";
import { ThemeSelect } from "../map/ThemeSelect";

/** Flows: who pays, who does the work, and where or on what. */
export function FlowsScreen(): ReactNode {
  const l10n = useL10n();
  const address: FlowsAddress = useSearch({ from: "/flows" });
  const query = useCommand("flows_find", requestOf(address));
  useTitle(flowsTitle(l10n));
  return (
    <div className="page">
      <PictureTabs current="flows" />
      <h1>{flowsTitle(l10n)}</h1>
      <p>{flowsIntro(l10n)}</p>
      <Answer query={query}>{(view) => <Flows view={view} address={address} />}</Answer>
    </div>
  );
}

function Flows(props: { view: FlowsView; address: FlowsAddress }): ReactNode {
  const l10n = useL10n();
  const dataLang = useDataLang();
  const { view, address } = props;
  const [watch, width] = useWidth();
  const toThemes = address.end === "themes";
  const title = toThemes ? flowsToThemes(l10n) : flowsToPlaces(l10n);
  const table = useMemo(() => tableOf(l10n, dataLang, view, address.amounts === "true"), [l10n, dataLang, view, address.amounts]);
  const narrow = width > 0 && width < NARROW;
  return (
    <div ref={watch}>
      <Filters view={view} address={address} />
      {view.links.length === 0 ? (
        <p className="not-stated">{flowsNone(l10n)}</p>
      ) : width > 0 ? (
        <Figure
          id="flows"
          name="flows"
          title={title}
          summary={`${flowsTotal(l10n, { count: view.initiatives })} ${flowsSummary(l10n)}`}
          table={table}
          tableFirst={narrow}
        >
          <div className="picture-scroll">
            <div className={narrow ? "picture-wide" : undefined}>
              <Sankey view={view} width={Math.max(width - 34, NARROW)} search={searchOf(address)} />
            </div>
          </div>
        </Figure>
      ) : null}
    </div>
  );
}

/** Every flow as a row. */
function tableOf(l10n: Localiser, dataLang: string, view: FlowsView, amounts: boolean): FigureTable {
  const cell = (place: number): Cell => {
    const node = view.nodes[place];
    return node ? nameOf(l10n, dataLang, node) : "";
  };
  return {
    columns: [
      { label: flowsFrom(l10n) },
      { label: flowsTo(l10n) },
      { label: pagesInitiatives(l10n), numeric: true },
      ...(amounts ? [{ label: flowsAmounts(l10n) }] : []),
    ],
    rows: view.links.map((link) => [
      cell(link.from),
      cell(link.to),
      link.initiatives,
      ...(amounts ? [l10n.list(link.amounts)] : []),
    ]),
  };
}

function Filters(props: { view: FlowsView; address: FlowsAddress }): ReactNode {
  const l10n = useL10n();
  const navigate = useNavigate({ from: "/flows" });
  const { view, address } = props;
  const set = (change: Partial<FlowsAddress>): void => void navigate({ search: { ...address, ...change }, replace: true });
  const years = view.years.map((year) => (
    <option key={year} value={year}>
      {l10n.year(year)}
    </option>
  ));
  return (
    <fieldset className="picture-filters no-print">
      <legend className="visually-hidden">{figureFilters(l10n)}</legend>
      <Choice
        legend={flowsEnd(l10n)}
        options={[
          { value: "places", label: flowsEndPlaces(l10n) },
          { value: "themes", label: flowsEndThemes(l10n) },
        ]}
        value={address.end === "themes" ? "themes" : "places"}
        onChange={(end) => set({ end: end === "themes" ? end : undefined })}
      />
      <ThemeSelect themes={view.themes} value={address.theme} onChange={(theme) => set({ theme })} />
      <RegionSelect value={address.place} onChange={(place) => set({ place })} />
      <Select label={searchFacetStatus(l10n)} all={figureAllStatuses(l10n)} value={address.status} onChange={(status) => set({ status })}>
        {view.statuses.map((status) => (
          <option key={status.code} value={status.code}>
            {status.label}
          </option>
        ))}
      </Select>
      <Select label={screensFacetYearsFrom(l10n)} all={figureAllYears(l10n)} value={address.from} onChange={(from) => set({ from })}>
        {years}
      </Select>
      <Select label={screensFacetYearsTo(l10n)} all={figureAllYears(l10n)} value={address.to} onChange={(to) => set({ to })}>
        {years}
      </Select>
      <label className="tick">
        <input type="checkbox" checked={address.amounts === "true"} onChange={(event) => set({ amounts: event.target.checked ? "true" : undefined })} />
        <span>{flowsAmountsShow(l10n)}</span>
      </label>
    </fieldset>
  );
}

import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";

import { Answer } from "../../components/Answer";
import { useDataLang } from "../../components/dataLang";
import { useTitle } from "../../components/hooks";
import { PictureTabs } from "../../components/PictureTabs";
import { Words } from "../../components/Words";
import type { PlaceEntry } from "../../generated/api";
import { gapsRegion, gapsRows, gapsRowsCountries, gapsRowsRegions, gapsTheme, gapsThemeAll, gapsTitle, gapsTitleOf, gapsWorld } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { requestOf } from "../search/address";
import { type GapsAddress, readGaps } from "./address";
import { Matrix } from "./Matrix";

const WORLD = "001";

/** Where help is wanted, where it is given, and where it is given twice. */
export function GapsScreen(): ReactNode {
  const l10n = useL10n();
  const address = readGaps({ ...useSearch({ from: "/gaps" }) });
  const rows = address.rows ?? (address.region === undefined ? "regions" : "countries");
  const query = useCommand("gaps", { region: address.region ?? null, themes: address.theme ? [address.theme] : [], rows });
  useTitle(gapsTitle(l10n));
  return (
    <div className="page gaps">
      <PictureTabs current="gaps" />
      <h1>{query.data && address.region ? <Words text={gapsTitleOf(l10n, { place: query.data.place.label })} /> : gapsTitle(l10n)}</h1>
      <Filters address={address} rows={rows} />
      <Answer query={query}>{(view) => <Matrix view={view} theme={address.theme} />}</Answer>
    </div>
  );
}

function Filters(props: { address: GapsAddress; rows: "countries" | "regions" }): ReactNode {
  const l10n = useL10n();
  const id = useId();
  const lang = useDataLang();
  const { address, rows } = props;
  const navigate = useNavigate({ from: "/gaps" });
  const { data: places } = useCommand("places", {});
  const { data: all } = useCommand("search", { ...requestOf({}, 0), limit: 1 });
  const regions = (places?.places ?? []).filter((place) => place.is_region && place.code !== WORLD);
  const change = (next: { [Key in keyof GapsAddress]?: GapsAddress[Key] | undefined }): void =>
    void navigate({ search: Object.fromEntries(Object.entries({ ...address, ...next }).filter(([, value]) => value)) });
  return (
    <div className="picture-filters no-print">
      <p className="field">
        <label htmlFor={`${id}region`}>{gapsRegion(l10n)}</label>
        <select id={`${id}region`} value={address.region ?? ""} onChange={(event) => change({ region: event.target.value, rows: undefined })}>
          <option value="">{gapsWorld(l10n)}</option>
          {regions.map((place: PlaceEntry) => (
            <option key={place.code} value={place.code} lang={lang}>
              {place.label}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}theme`}>{gapsTheme(l10n)}</label>
        <select id={`${id}theme`} value={address.theme ?? ""} onChange={(event) => change({ theme: event.target.value })}>
          <option value="">{gapsThemeAll(l10n)}</option>
          {(all?.facets["theme"] ?? []).map((theme) => (
            <option key={theme.value} value={theme.value}>
              {theme.label}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}rows`}>{gapsRows(l10n)}</label>
        <select id={`${id}rows`} value={rows} onChange={(event) => change({ rows: event.target.value === "countries" ? "countries" : "regions" })}>
          <option value="regions">{gapsRowsRegions(l10n)}</option>
          <option value="countries">{gapsRowsCountries(l10n)}</option>
        </select>
      </p>
    </div>
  );
}

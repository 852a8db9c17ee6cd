import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";

import { Answer } from "../../components/Answer";
import { useTitle } from "../../components/hooks";
import { PictureTabs } from "../../components/PictureTabs";
import { Words } from "../../components/Words";
import { gapsRegion, gapsRows, gapsRowsCountries, gapsRowsRegions, gapsTitle, gapsTitleOf } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { RegionSelect } from "../map/RegionSelect";
import { ThemeSelect, useThemes } from "../map/ThemeSelect";
import { type GapsAddress, readGaps } from "./address";
import { Matrix } from "./Matrix";

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
  const { address, rows } = props;
  const navigate = useNavigate({ from: "/gaps" });
  const themes = useThemes();
  const change = (next: { [Key in keyof GapsAddress]?: GapsAddress[Key] | undefined }): void =>
    void navigate({ search: Object.fromEntries(Object.entries({ ...address, ...next }).filter(([, value]) => value)) });
  return (
    <div className="picture-filters no-print">
      <RegionSelect label={gapsRegion(l10n)} value={address.region} onChange={(region) => change({ region, rows: undefined })} />
      <ThemeSelect themes={themes} value={address.theme} onChange={(theme) => change({ theme })} />
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

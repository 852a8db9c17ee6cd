import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";

import { Answer } from "../../components/Answer";
import { Choice } from "../../components/Choice";
import { dataLangOf, useDataLang } from "../../components/dataLang";
import { Figure, type FigureTable, Select, useWidth } from "../../components/figure";
import { useTitle } from "../../components/hooks";
import { PlaceLink } from "../../components/Links";
import { PictureTabs } from "../../components/PictureTabs";
import type { MapPlace, MapShapes, MapView, PlaceList } from "../../generated/api";
import {
  figureAllYears,
  figureFilters,
  gapsFurther,
  gapsFurtherHint,
  gapsUnknown,
  mapColumnNeeds,
  mapColumnOpen,
  mapColumnPast,
  mapColumnRunning,
  mapDisclaimer,
  mapIntro,
  mapMark,
  mapNoteKashmir,
  mapNoteMalvinas,
  mapNoteSudan,
  mapNotDrawn,
  mapOpen,
  mapPart,
  mapRegions,
  mapRunning,
  mapShow,
  mapShowInitiatives,
  mapShowNeeds,
  mapShowOpen,
  mapSource,
  mapSummary,
  mapSummaryYear,
  mapTitle,
  matchGapsCountFurther,
  matchGapsCountUnknown,
  pagesInitiatives,
  pagesPlacesInitiatives,
  pagesPlacesNeeds,
  searchFacetPlace,
  searchFacetYear,
} from "../../generated/messages";
import { foreign, type Localiser, useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { type MapAddress, type Shown, SHOWN, shownOf } from "./address";
import { classesOf } from "./classes";
import { legendOf } from "./legend";
import { RegionSelect } from "./RegionSelect";
import { frameOf, isShown, membersOf } from "./view";
import { WorldMap } from "./WorldMap";
import { ThemeSelect } from "./ThemeSelect";

const TITLES: Record<Shown, (l10n: Localiser) => string> = {
  initiatives: mapShowInitiatives,
  needs: mapShowNeeds,
  open: mapShowOpen,
};
const COUNTS: Record<Shown, (place: MapPlace) => number> = {
  initiatives: (place) => place.initiatives,
  needs: (place) => place.needs,
  open: (place) => place.open,
};

/** The map: what runs, what is needed and what is on offer, by country. */
export function MapScreen(): ReactNode {
  const l10n = useL10n();
  const address: MapAddress = useSearch({ from: "/map" });
  const year = address.year !== undefined && /^\d{4}$/u.test(address.year) ? Number(address.year) : null;
  const query = useCommand("map_find", { themes: address.theme === undefined ? [] : [address.theme], year });
  const shapes = useCommand("map_shapes", {});
  // A part of the world is drawn as that part at once, not as the world before.
  const places = useCommand("places", {});
  useTitle(mapTitle(l10n));
  return (
    <div className="page">
      <PictureTabs current="map" />
      <h1>{mapTitle(l10n)}</h1>
      <p>{mapIntro(l10n)}</p>
      <Answer query={shapes}>
        {(drawn) => (
          <Answer query={places}>
            {(known) => <Answer query={query}>{(view) => <Map view={view} shapes={drawn} places={known.places} address={address} year={year} />}</Answer>}
          </Answer>
        )}
      </Answer>
    </div>
  );
}

function Map(props: { view: MapView; shapes: MapShapes; places: PlaceList["places"]; address: MapAddress; year: number | null }): ReactNode {
  const l10n = useL10n();
  const lang = useDataLang();
  const [watch, width] = useWidth();
  const { view, shapes, places, address, year } = props;
  const shown = shownOf(address);
  const count = COUNTS[shown];
  const { part } = address;
  const members = useMemo(() => (part === undefined ? undefined : membersOf(places, part)), [part, places]);
  const inner = Math.max(width - 34, 240);
  const frame = useMemo(() => frameOf(shapes, inner, members), [shapes, inner, members]);
  const codes = useMemo(() => new Set(shapes.places.map(({ code }) => code)), [shapes]);
  const countries = useMemo(() => {
    const inside = new Set(shapes.places.filter((shape) => isShown(frame, shape)).map(({ code }) => code));
    return view.countries.filter(({ place }) => inside.has(place.code));
  }, [view, shapes, frame]);
  const missing = view.countries.filter((one) => !codes.has(one.place.code) && hasAny(one));
  const labels = useMemo(() => countries.map((one) => markLabel(l10n, one)), [l10n, countries]);
  const classes = useMemo(() => classesOf(view.countries.map(count)), [view, count]);
  const table = useMemo(() => tableOf(l10n, lang, view), [l10n, lang, view]);
  const notes = shapes.notes[l10n.lang] ?? shapes.notes[lang] ?? usualNotes(l10n);
  const title = TITLES[shown](l10n);
  return (
    <div ref={watch}>
      <Filters view={view} address={address} />
      {width > 0 ? (
        <Figure
          id="map"
          name="map"
          title={title}
          summary={year === null ? mapSummary(l10n) : mapSummaryYear(l10n, { year: l10n.year(year) })}
          table={table}
          tableNote={gapsFurtherHint(l10n)}
          source={mapSource(l10n, { source: foreign({ text: shapes.source, lang: "en" }) })}
          disclaimer={notes.join(" ")}
        >
          <WorldMap
            shapes={shapes}
            frame={frame}
            countries={countries}
            labels={labels}
            classes={classes}
            count={count}
            gaps={shown === "needs"}
            legend={legendOf(l10n, classes, shown === "needs")}
          />
        </Figure>
      ) : null}
      <Beside title={mapRegions(l10n)} places={view.regions} />
      <Beside title={mapNotDrawn(l10n)} places={missing} />
    </div>
  );
}

/** The notes of the application; a deployer's map may bring its own. */
function usualNotes(l10n: Localiser): string[] {
  return [mapDisclaimer, mapNoteKashmir, mapNoteSudan, mapNoteMalvinas].map((note) => note(l10n));
}

function hasAny(place: MapPlace): boolean {
  return place.initiatives > 0 || place.needs > 0 || place.open > 0 || place.further > 0;
}

function markLabel(l10n: Localiser, one: MapPlace): string {
  return mapMark(l10n, {
    place: foreign({ text: one.place.label, lang: dataLangOf(l10n) }),
    initiatives: pagesPlacesInitiatives(l10n, { initiatives: one.initiatives }),
    running: counted(l10n, mapRunning(l10n, { count: one.running }), one.unknown, matchGapsCountUnknown),
    needs: pagesPlacesNeeds(l10n, { needs: one.needs }),
    open: counted(l10n, mapOpen(l10n, { count: one.open }), one.further, matchGapsCountFurther),
  });
}

/** A count, and behind it another where there is any. */
function counted(l10n: Localiser, first: string, count: number, second: (l10n: Localiser, args: { count: number }) => string): string {
  return count > 0 ? l10n.list([first, second(l10n, { count })]) : first;
}

/** Every country of which something is known, drawn or not, and the regions behind them. */
function tableOf(l10n: Localiser, lang: string, view: MapView): FigureTable {
  return {
    columns: [
      { label: searchFacetPlace(l10n) },
      ...[pagesInitiatives, mapColumnRunning, mapColumnPast, gapsUnknown, mapColumnNeeds, mapColumnOpen, gapsFurther].map((label) => ({ label: label(l10n), numeric: true })),
    ],
    rows: [...view.countries.filter(hasAny), ...view.regions].map((one) => [
      { text: one.place.label, lang, node: <PlaceLink place={one.place} /> },
      one.initiatives,
      one.running,
      one.past,
      one.unknown,
      one.needs,
      one.open,
      one.further,
    ]),
  };
}

/** Places that the picture cannot show. */
function Beside(props: { title: string; places: readonly MapPlace[] }): ReactNode {
  const l10n = useL10n();
  const { title, places } = props;
  return places.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul className="place-grid">
        {places.map((one) => (
          <li key={one.place.code}>
            <PlaceLink place={one.place} />
            <span className="place-counts">
              {one.initiatives > 0 ? <span>{pagesPlacesInitiatives(l10n, { initiatives: one.initiatives })}</span> : null}
              {one.needs > 0 ? <span>{pagesPlacesNeeds(l10n, { needs: one.needs })}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Filters(props: { view: MapView; address: MapAddress }): ReactNode {
  const l10n = useL10n();
  const navigate = useNavigate({ from: "/map" });
  const { view, address } = props;
  const set = (change: Partial<MapAddress>): void => void navigate({ search: { ...address, ...change }, replace: true });
  return (
    <fieldset className="picture-filters no-print">
      <legend className="visually-hidden">{figureFilters(l10n)}</legend>
      <Choice
        legend={mapShow(l10n)}
        options={SHOWN.map((value) => ({ value, label: TITLES[value](l10n) }))}
        value={shownOf(address)}
        onChange={(show) => set({ show: show === "initiatives" ? undefined : show })}
      />
      <ThemeSelect themes={view.themes} value={address.theme} onChange={(theme) => set({ theme })} />
      <Select label={searchFacetYear(l10n)} all={figureAllYears(l10n)} value={address.year} onChange={(year) => set({ year })}>
        {view.years.map((year) => (
          <option key={year} value={year}>
            {l10n.year(year)}
          </option>
        ))}
      </Select>
      <RegionSelect label={mapPart(l10n)} value={address.part} onChange={(part) => set({ part })} />
    </fieldset>
  );
}

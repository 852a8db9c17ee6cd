import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";

import { Answer } from "../../components/Answer";
import { useDataLang } from "../../components/dataLang";
import { ClearButton } from "../../components/ClearButton";
import { useTitle } from "../../components/hooks";
import type { PlaceEntry } from "../../generated/api";
import {
  pagesPlacesFind,
  pagesPlacesFound,
  pagesPlacesInitiatives,
  pagesPlacesNeeds,
  pagesPlacesNone,
  screensPlacesOwn,
  pagesPlacesRegions,
  pagesPlacesTitle,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { fold } from "../../l10n/fold";
import { useCommand } from "../../queries";
import { useSession } from "../shell/session";
import { countriesUnder, groupsOf } from "./groups";

/** All countries and regions: found by any of their names, or browsed by region; the own country first. */
export function PlacesScreen(): ReactNode {
  const l10n = useL10n();
  const query = useCommand("places", {});
  useTitle(pagesPlacesTitle(l10n));
  return (
    <div className="page">
      <h1>{pagesPlacesTitle(l10n)}</h1>
      <Answer query={query}>{(list) => <Places places={list.places} />}</Answer>
    </div>
  );
}

function Places(props: { places: readonly PlaceEntry[] }): ReactNode {
  const l10n = useL10n();
  const { settings } = useSession();
  const lang = useDataLang();
  const { find } = useSearch({ from: "/places" });
  const navigate = useNavigate({ from: "/places" });
  const [words, setWords] = useState(find ?? "");
  const { places } = props;
  const index = useMemo(
    () => places.map((place) => ({ place, names: [place.label, place.code, ...place.aliases].map(fold) })),
    [places],
  );
  const groups = useMemo(() => groupsOf(places), [places]);
  const wanted = fold(words.trim());
  const own = places.find((place) => place.code === settings.place);
  const matches =
    wanted === ""
      ? undefined
      : index.filter(({ names }) => names.some((name) => name.includes(wanted))).map(({ place }) => place);
  const look = (typed: string): void => {
    setWords(typed);
    const text = typed.trim();
    void navigate({ search: text === "" ? {} : { find: text }, replace: true });
  };
  return (
    <>
      <div className="field narrow">
        <span id="places-find">{pagesPlacesFind(l10n)}</span>
        <span className="clearable">
          <input type="search" value={words} dir="auto" aria-labelledby="places-find" onChange={(event) => look(event.target.value)} />
          {words === "" ? null : <ClearButton onClear={() => look("")} />}
        </span>
      </div>
      <p className="visually-hidden" role="status">
        {matches ? pagesPlacesFound(l10n, { count: matches.length }) : ""}
      </p>
      {matches ? (
        matches.length > 0 ? (
          <PlaceGrid places={matches} />
        ) : (
          <p className="not-stated">{pagesPlacesNone(l10n)}</p>
        )
      ) : (
        <>
          {own ? (
            <section>
              <h2>{screensPlacesOwn(l10n)}</h2>
              <PlaceGrid places={[own]} />
            </section>
          ) : null}
          <nav aria-label={pagesPlacesRegions(l10n)} className="jump no-print">
            {groups.map(({ region }) => (
              <a
                key={region.code}
                href={`#region-${region.code}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(`region-${region.code}`)?.scrollIntoView();
                  document.getElementById(`region-${region.code}`)?.focus();
                }}
              >
                <bdi lang={lang}>{region.label}</bdi>
              </a>
            ))}
          </nav>
          {groups.map((group) => (
            <section key={group.region.code}>
              <h2 id={`region-${group.region.code}`} tabIndex={-1}>
                <PlaceName place={group.region} />
              </h2>
              {countriesUnder(group).map(({ region, countries }) => (
                <div key={region.code} className="subregion">
                  {region.code === group.region.code ? null : (
                    <h3>
                      <PlaceName place={region} />
                    </h3>
                  )}
                  <PlaceGrid places={countries} />
                </div>
              ))}
            </section>
          ))}
        </>
      )}
    </>
  );
}

function PlaceName(props: { place: PlaceEntry }): ReactNode {
  const { place } = props;
  const lang = useDataLang();
  return (
    <Link to="/place/$code" params={{ code: place.code }}>
      <bdi lang={lang}>{place.label}</bdi>
    </Link>
  );
}

function PlaceGrid(props: { places: readonly PlaceEntry[] }): ReactNode {
  const l10n = useL10n();
  return (
    <ul className="place-grid">
      {props.places.map((place) => (
        <li key={place.code}>
          <PlaceName place={place} />
          <span className="place-counts">
            {place.initiatives > 0 ? <span>{pagesPlacesInitiatives(l10n, { initiatives: place.initiatives })}</span> : null}
            {place.needs > 0 ? <span>{pagesPlacesNeeds(l10n, { needs: place.needs })}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

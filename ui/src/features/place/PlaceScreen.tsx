import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Answer } from "../../components/Answer";
import { useDataLang } from "../../components/dataLang";
import { CopyButton } from "../../components/CopyButton";
import { useTitle } from "../../components/hooks";
import { Icon } from "../../components/Icons";
import { LeafMark } from "../../components/Leaf";
import { OrganisationLink, PlaceLink, RecordLink } from "../../components/Links";
import { RecordList } from "../../components/RecordList";
import type { ActiveOrganisation, OpenProgramme, PlacePage } from "../../generated/api";
import {
  screensCopyLink,
  screensExport,
  pagesFigureInitiatives,
  pagesFigureNeeds,
  pagesFigureOrganisations,
  pagesFigureProgrammes,
  pagesInitiatives,
  pagesOrganisation,
  pagesPlaceMembers,
  pagesPlaceNeeds,
  pagesPlaceNeedsNone,
  pagesPlaceOrganisations,
  pagesPlaceOrganisationsNone,
  pagesPlaceProgrammes,
  pagesPlaceProgrammesNone,
  pagesPlaceRegional,
  pagesPlaceResources,
  pagesPlaceResourcesNone,
  pagesPlaceSearch,
  screensPrint,
  pagesRole,
} from "../../generated/messages";
import { useL10n } from "../../l10n";
import { linkTo } from "../../platform";
import { useCommand } from "../../queries";
import { useDialogs } from "../shell/dialogs";
import { Facts } from "./Facts";
import { More } from "../../components/More";
import { ThemeGroups } from "./ThemeGroups";
import { ThemeYearsFigure } from "./ThemeYearsFigure";

/** The page of a country or region: what runs here, what is open, who works here, what is needed, what is known. */
export function PlaceScreen(): ReactNode {
  const { code } = useParams({ from: "/place/$code" });
  const query = useCommand("place", { code });
  return (
    <div className="page">
      <Answer query={query} level={1}>{(page) => <Page page={page} />}</Answer>
    </div>
  );
}

function Page(props: { page: PlacePage }): ReactNode {
  const l10n = useL10n();
  const { page } = props;
  const { figures, place } = page;
  const lang = useDataLang();
  const dialogs = useDialogs();
  useTitle(place.label);
  return (
    <article className="place" data-place={place.code}>
      <header className="page-head">
        <div>
          <h1>
            <bdi lang={lang}>{place.label}</bdi>
          </h1>
          <p className="tags">
            {page.flags.map((flag) => (
              <span key={flag.code} className="state">
                {flag.label}
              </span>
            ))}
            {page.within.map((region) => (
              <PlaceLink key={region.code} place={region} />
            ))}
          </p>
        </div>
        <div className="actions no-print">
          <Link className="button primary" to="/search" search={{ place: [place.code] }}>
            <Icon name="search" />
            <span>{pagesPlaceSearch(l10n)}</span>
          </Link>
          <button type="button" className="button" onClick={() => dialogs.open({ kind: "export", what: { place } })}>
            <Icon name="export" />
            <span>{screensExport(l10n)}</span>
          </button>
          <CopyButton icon="link" label={screensCopyLink(l10n)} text={() => linkTo(`/place/${place.code}`)} />
          <button type="button" className="button" onClick={() => window.print()}>
            <Icon name="print" />
            <span>{screensPrint(l10n)}</span>
          </button>
        </div>
      </header>
      <ul className="figures">
        <Figure value={figures.initiatives} label={pagesFigureInitiatives(l10n, { count: figures.initiatives, ongoing: figures.ongoing })} />
        <Figure value={figures.programmes_open} label={pagesFigureProgrammes(l10n, { count: figures.programmes_open })} />
        <Figure value={figures.organisations} label={pagesFigureOrganisations(l10n, { count: figures.organisations })} />
        <Figure value={figures.needs} label={pagesFigureNeeds(l10n, { count: figures.needs })} />
      </ul>
      <div className="columns">
        <div>
          <ThemeYearsFigure data={page.theme_years} place={place.code} />
          <ThemeGroups themes={page.themes} place={place.code} />
          {page.regional.length > 0 ? (
            <section className="card">
              <h2>{pagesPlaceRegional(l10n)}</h2>
              <More items={page.regional}>{(records) => <RecordList records={records} />}</More>
            </section>
          ) : null}
        </div>
        <div>
          <section className="card">
            <h2>{pagesPlaceOrganisations(l10n)}</h2>
            {page.organisations.length > 0 ? (
              <More items={page.organisations}>{(shown) => <Organisations organisations={shown} />}</More>
            ) : (
              <p className="not-stated">{pagesPlaceOrganisationsNone(l10n)}</p>
            )}
          </section>
          <section className="card">
            <h2>{pagesPlaceProgrammes(l10n)}</h2>
            {page.programmes.length > 0 ? (
              <More items={page.programmes}>{(shown) => <Programmes programmes={shown} />}</More>
            ) : (
              <p className="not-stated">{pagesPlaceProgrammesNone(l10n)}</p>
            )}
          </section>
          <section className="card">
            <h2>{pagesPlaceNeeds(l10n)}</h2>
            {page.needs.length > 0 ? (
              <More items={page.needs}>{(records) => <RecordList records={records} />}</More>
            ) : (
              <p className="not-stated">{pagesPlaceNeedsNone(l10n)}</p>
            )}
          </section>
          <section className="card">
            <h2>{pagesPlaceResources(l10n)}</h2>
            {page.resources.length > 0 ? (
              <More items={page.resources}>{(records) => <RecordList records={records} />}</More>
            ) : (
              <p className="not-stated">{pagesPlaceResourcesNone(l10n)}</p>
            )}
          </section>
          {page.members.length > 0 ? (
            <section className="card">
              <h2>{pagesPlaceMembers(l10n)}</h2>
              <ul className="values inline">
                {page.members.map((member) => (
                  <li key={member.code}>
                    <PlaceLink place={member} />
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </div>
      {page.is_region && page.facts.length === 0 ? null : <Facts facts={page.facts} />}
    </article>
  );
}

function Figure(props: { value: number; label: string }): ReactNode {
  const l10n = useL10n();
  return (
    <li className="card figure">
      <strong>{l10n.number(props.value)}</strong> <span>{props.label}</span>
    </li>
  );
}

function Organisations(props: { organisations: readonly ActiveOrganisation[] }): ReactNode {
  const l10n = useL10n();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{pagesOrganisation(l10n)}</th>
          <th scope="col">{pagesRole(l10n)}</th>
          <th scope="col" className="numeric">
            {pagesInitiatives(l10n)}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.organisations.map((active) => (
          <tr key={active.organisation.slug}>
            <td>
              <OrganisationLink organisation={active.organisation} />
            </td>
            <td>
              {active.leaves.map((leaf) => (
                <span key={leaf} className="with-leaf leaf-line">
                  <LeafMark leaf={leaf} shown />
                </span>
              ))}
            </td>
            <td className="numeric">{l10n.number(active.initiatives)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Programmes(props: { programmes: readonly OpenProgramme[] }): ReactNode {
  return (
    <ul className="records">
      {props.programmes.map((open) => (
        <li key={open.record.slug}>
          <RecordLink record={open.record} className="title" />
          <div className="meta">
            <span>{open.via}</span>
            <span>{open.window}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

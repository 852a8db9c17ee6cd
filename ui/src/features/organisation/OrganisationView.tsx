import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";

import { Answer } from "../../components/Answer";
import { CopyButton } from "../../components/CopyButton";
import { useTitle } from "../../components/hooks";
import { Icon } from "../../components/Icons";
import { kindLabel } from "../../components/kind";
import { LeafMark } from "../../components/Leaf";
import { OrganisationLink, OutsideLink, PlaceLink } from "../../components/Links";
import { More } from "../../components/More";
import { RecordList } from "../../components/RecordList";
import { Foreign, NotStated } from "../../components/Texts";
import { Fixed } from "../../components/Words";
import type { OrganisationPage } from "../../generated/api";
import {
  screensCopyLink,
  screensHistory,
  pagesOrganisationByPlace,
  pagesOrganisationByRole,
  pagesOrganisationByTheme,
  pagesOrganisationCounts,
  pagesOrganisationInitiatives,
  pagesOrganisationInitiativesNone,
  pagesOrganisationKind,
  pagesOrganisationNames,
  pagesOrganisationPartners,
  pagesOrganisationPlace,
  pagesOrganisationProgrammes,
  pagesOrganisationResources,
  pagesOrganisationSearch,
  organisationShared,
  pagesOrganisationTrack,
  pagesOrganisationTrackHint,
  pagesOrganisationWebsite,
  matchingLink,
  screensPrint,
} from "../../generated/messages";
import { NO_LANGUAGE, UNDETERMINED, useL10n, withLaterTexts } from "../../l10n";
import { linkTo } from "../../platform";
import { useCommand } from "../../queries";
import { hostOf } from "../record/Provenance";
import { EditLink, StepsOf } from "../record/Writing";
import { TrackTable } from "./TrackTable";

const RecordWaiting = lazy(() => withLaterTexts(() => import("../review/RecordWaiting")));

/** An organisation: who it is and what it has been part of, counted from the initiatives and not claimed by itself. */
export default function OrganisationView(props: { slug: string; level: 1 | 2 }): ReactNode {
  const query = useCommand("organisation", { slug: props.slug });
  return <Answer query={query} level={props.level}>{(page) => <Page page={page} level={props.level} />}</Answer>;
}

function Page(props: { page: OrganisationPage; level: 1 | 2 }): ReactNode {
  const l10n = useL10n();
  const { page, level } = props;
  const { organisation } = page;
  const Title = level === 1 ? "h1" : "h2";
  const Part = level === 1 ? "h2" : "h3";
  const { slug } = organisation;
  useTitle(level === 1 ? organisation.name.text : undefined);
  return (
    <article className={level === 1 ? "organisation" : "organisation in-pane"} data-record={`organisation:${slug}`}>
      <div className="record-bar">
        <span className="kind">{kindLabel(l10n, "organisation")}</span>
        <div className="actions no-print">
          <Link className="button" to="/search" search={{ organisation: [slug] }}>
            <Icon name="search" />
            <span>{pagesOrganisationSearch(l10n)}</span>
          </Link>
          <Link className="button" to="/match" search={{ of: `organisation:${slug}` }}>
            <Icon name="match" />
            <span>{matchingLink(l10n)}</span>
          </Link>
          <CopyButton icon="link" label={screensCopyLink(l10n)} text={() => linkTo(`/organisation/${slug}`)} />
          {level === 1 ? (
            <button type="button" className="button" onClick={() => window.print()}>
              <Icon name="print" />
              <span>{screensPrint(l10n)}</span>
            </button>
          ) : null}
          <EditLink kind="organisation" slug={slug} />
          <Link className="button" to="/record/$kind/$slug/history" params={{ kind: "organisation", slug }}>
            {screensHistory(l10n)}
          </Link>
        </div>
      </div>
      <div className="title-line">
        <Title className="record-title">
          {level === 1 ? (
            <Foreign text={organisation.name} />
          ) : (
            <Link to="/organisation/$slug" params={{ slug }}>
              <Foreign text={organisation.name} />
            </Link>
          )}
        </Title>
        {organisation.acronym && organisation.acronym !== organisation.name.text ? (
          <Fixed className="acronym" lang={UNDETERMINED} text={organisation.acronym} />
        ) : null}
      </div>
      {level === 1 ? <StepsOf kind="organisation" slug={slug} /> : null}
      {page.conflicts > 0 ? (
        <Suspense fallback={null}>
          <RecordWaiting record={{ kind: "organisation", slug }} conflicts={page.conflicts} />
        </Suspense>
      ) : null}
      <p className="tags">
        {page.leaves.map((leaf) => (
          <span key={leaf} className="state with-leaf">
            <LeafMark leaf={leaf} shown />
          </span>
        ))}
        <span>{pagesOrganisationCounts(l10n, { count: page.initiative_count, ongoing: page.ongoing })}</span>
      </p>
      <dl className="fields">
        <dt>{pagesOrganisationKind(l10n)}</dt>
        <dd>{page.kind ? page.kind.label : <NotStated />}</dd>
        <dt>{pagesOrganisationPlace(l10n)}</dt>
        <dd>{page.place ? <PlaceLink place={page.place} /> : <NotStated />}</dd>
        <dt>{pagesOrganisationWebsite(l10n)}</dt>
        <dd>
          {page.website ? (
            <OutsideLink url={page.website}>
              <Fixed lang={NO_LANGUAGE} ltr text={hostOf(page.website)} />
            </OutsideLink>
          ) : (
            <NotStated />
          )}
        </dd>
        {page.names.length > 0 ? (
          <>
            <dt>{pagesOrganisationNames(l10n)}</dt>
            <dd>
              <ul className="values">
                {page.names.map((name) => (
                  <li key={name.lang}>
                    <Foreign text={name} note />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
      </dl>
      <section>
        <Part className="h2">{pagesOrganisationTrack(l10n)}</Part>
        <p className="hint">{pagesOrganisationTrackHint(l10n)}</p>
        <div className="tracks">
          <TrackTable label={pagesOrganisationByTheme(l10n)} bars={page.by_theme} search={(code) => ({ organisation: [slug], theme: [code] })} />
          <TrackTable label={pagesOrganisationByPlace(l10n)} bars={page.by_place} places search={(code) => ({ organisation: [slug], place: [code] })} />
          <TrackTable label={pagesOrganisationByRole(l10n)} bars={page.by_role} />
        </div>
      </section>
      <section>
        <Part className="h2">{pagesOrganisationInitiatives(l10n)}</Part>
        {page.initiatives.length > 0 ? (
          <More items={page.initiatives}>
            {(shown) => (
              <RecordList
                records={shown.map((part) => part.record)}
                note={(_, index) => <p className="records-why">{l10n.list((shown[index]?.roles ?? []).map((role) => role.label))}</p>}
              />
            )}
          </More>
        ) : (
          <p className="not-stated">{pagesOrganisationInitiativesNone(l10n)}</p>
        )}
      </section>
      {page.programmes.length > 0 ? (
        <section>
          <Part className="h2">{pagesOrganisationProgrammes(l10n)}</Part>
          <More items={page.programmes}>{(records) => <RecordList records={records} />}</More>
        </section>
      ) : null}
      {page.resources.length > 0 ? (
        <section>
          <Part className="h2">{pagesOrganisationResources(l10n)}</Part>
          <More items={page.resources}>{(records) => <RecordList records={records} />}</More>
        </section>
      ) : null}
      {page.partners.length > 0 ? (
        <section>
          <Part className="h2">{pagesOrganisationPartners(l10n)}</Part>
          <More items={page.partners}>
            {(partners) => (
              <ul className="records compact">
                {partners.map((partner) => (
                  <li key={partner.organisation.slug}>
                    <OrganisationLink organisation={partner.organisation} leaf />
                    <span className="place-counts">{organisationShared(l10n, { count: partner.shared })}</span>
                  </li>
                ))}
              </ul>
            )}
          </More>
        </section>
      ) : null}
    </article>
  );
}

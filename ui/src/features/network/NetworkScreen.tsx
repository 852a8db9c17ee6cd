import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";

import { Answer } from "../../components/Answer";
import { Figure, type FigureTable, useWidth } from "../../components/figure";
import { useTitle } from "../../components/hooks";
import { OrganisationPicker } from "../../components/OrganisationPicker";
import { PictureTabs } from "../../components/PictureTabs";
import type { NetworkView } from "../../generated/api";
import {
  figureFilters,
  networkAll,
  networkAround,
  networkIntro,
  networkLeftOut,
  networkMost,
  networkNone,
  networkOf,
  networkShared,
  networkSummary,
  networkTitle,
  networkWith,
  pagesOrganisation,
} from "../../generated/messages";
import { foreign, type Localiser, useL10n } from "../../l10n";
import { useCommand } from "../../queries";
import { Foreign } from "../../components/Texts";
import { RegionSelect } from "../map/RegionSelect";
import { Graph } from "./Graph";
import { ThemeSelect } from "../map/ThemeSelect";

/** What is asked of the network, as it stands in the address. */
interface NetworkAddress {
  readonly of?: string;
  readonly theme?: string;
  readonly place?: string;
}

/** Organisations in the picture; fewer where there is room for fewer. */
const SHOWN = 80;
const SHOWN_NARROW = 36;

/** The network: who works with whom. */
export function NetworkScreen(): ReactNode {
  const l10n = useL10n();
  const address: NetworkAddress = useSearch({ from: "/network" });
  const [watch, width] = useWidth();
  useTitle(networkTitle(l10n));
  return (
    <div className="page">
      <PictureTabs current="network" />
      <h1>{networkTitle(l10n)}</h1>
      <p>{networkIntro(l10n)}</p>
      <div ref={watch}>{width > 0 ? <Asked address={address} width={width} /> : null}</div>
    </div>
  );
}

function Asked(props: { address: NetworkAddress; width: number }): ReactNode {
  const { address, width } = props;
  const query = useCommand("network_find", {
    organisation: address.of ?? null,
    themes: address.theme === undefined ? [] : [address.theme],
    places: address.place === undefined ? [] : [address.place],
    most: width < 600 ? SHOWN_NARROW : SHOWN,
  });
  return <Answer query={query}>{(view) => <Network view={view} address={address} width={width} />}</Answer>;
}

function Network(props: { view: NetworkView; address: NetworkAddress; width: number }): ReactNode {
  const l10n = useL10n();
  const { view, address, width } = props;
  const { organisation } = view;
  const title = organisation ? networkAround(l10n, { name: foreign(organisation.name) }) : networkMost(l10n);
  const table = useMemo(() => tableOf(l10n, view), [l10n, view]);
  return (
    <>
      <Filters view={view} address={address} />
      {view.links.length === 0 ? (
        <p className="not-stated">{networkNone(l10n)}</p>
      ) : (
        <Figure
          id="network"
          name="network"
          title={title}
          summary={view.left_out > 0 ? `${networkSummary(l10n)} ${networkLeftOut(l10n, { count: view.left_out })}` : networkSummary(l10n)}
          table={table}
        >
          <Graph view={view} width={Math.max(width - 34, 240)} />
        </Figure>
      )}
    </>
  );
}

/** Every pair as a row; the number opens what they share. */
function tableOf(l10n: Localiser, view: NetworkView): FigureTable {
  return {
    columns: [{ label: pagesOrganisation(l10n) }, { label: networkWith(l10n) }, { label: networkShared(l10n), numeric: true }],
    rows: view.links.flatMap((link) => {
      const [one, other] = [view.nodes[link.from]?.organisation, view.nodes[link.to]?.organisation];
      return one && other
        ? [
            [
              { ...one.name, node: <Foreign text={one.name} /> },
              { ...other.name, node: <Foreign text={other.name} /> },
              {
                text: String(link.initiatives),
                node: (
                  <Link to="/search" search={{ kind: ["initiative"], organisation: [one.slug, other.slug], together: true }}>
                    {l10n.number(link.initiatives)}
                  </Link>
                ),
              },
            ],
          ]
        : [];
    }),
  };
}

function Filters(props: { view: NetworkView; address: NetworkAddress }): ReactNode {
  const l10n = useL10n();
  const navigate = useNavigate({ from: "/network" });
  const { view, address } = props;
  const set = (change: Partial<NetworkAddress>): void => void navigate({ search: { ...address, ...change }, replace: true });
  const { organisation } = view;
  return (
    <fieldset className="picture-filters no-print">
      <legend className="visually-hidden">{figureFilters(l10n)}</legend>
      <OrganisationPicker
        key={address.of ?? ""}
        label={networkOf(l10n)}
        own={organisation ?? undefined}
        onChoose={(slug) => {
          if (slug !== undefined && slug !== address.of) {
            set({ of: slug });
          }
        }}
      />
      <ThemeSelect themes={view.themes} value={address.theme} onChange={(theme) => set({ theme })} />
      <RegionSelect value={address.place} onChange={(place) => set({ place })} />
      {organisation ? (
        <button type="button" className="button" onClick={() => set({ of: undefined })}>
          {networkAll(l10n)}
        </button>
      ) : null}
    </fieldset>
  );
}

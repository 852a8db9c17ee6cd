import { type PointerEvent, type ReactNode, useMemo, useState } from "react";

import { Label, Legend, type LegendEntry, legendLayout, Mark, Reading, shortened, useRoving, widthOf } from "../../components/figure";
import type { Leaf, NetworkNode, NetworkView } from "../../generated/api";
import {
  networkNode,
  networkPartnerLocal,
  networkPartners,
  organisationRoleDonor,
  organisationRoleImplementer,
  pagesPlacesInitiatives,
  recordNotStated,
} from "../../generated/messages";
import { foreign, type Localiser, plainText, UNDETERMINED, useL10n } from "../../l10n";
import { labelled, layOut, type Placed } from "./layout";

const SIZE = 11;
/** The nearest mark is meant by a pointer that is no further away than this. */
const REACH = 14;

/** The word for a part in the network. */
export function partWord(l10n: Localiser, leaf: Leaf | null | undefined): string {
  switch (leaf) {
    case "donor":
      return organisationRoleDonor(l10n);
    case "implementer":
      return organisationRoleImplementer(l10n);
    case "beneficiary":
      return networkPartnerLocal(l10n);
    default:
      return recordNotStated(l10n);
  }
}

function labelOf(l10n: Localiser, node: NetworkNode): string {
  return networkNode(l10n, {
    name: foreign(node.organisation.name),
    part: partWord(l10n, node.organisation.leaf),
    initiatives: pagesPlacesInitiatives(l10n, { initiatives: node.initiatives }),
    partners: networkPartners(l10n, { count: node.partners }),
  });
}

/** Organisations and what they share; the one that is looked at stands out with those it works with. */
export function Graph(props: { view: NetworkView; width: number }): ReactNode {
  const l10n = useL10n();
  const { view, width } = props;
  const height = Math.round(width < 600 ? width * 1.25 : Math.min(680, width * 0.62));
  const placed = useMemo(() => layOut(view, width, height), [view, width, height]);
  // The alphabet is the order of the keys; the drawing's own order says nothing to who does not see it.
  const order = useMemo(
    () =>
      view.nodes
        .map((node, index) => ({ index, name: plainText(node.organisation.name.text) }))
        .sort((a, b) => l10n.compare(a.name, b.name) || a.index - b.index),
    [view, l10n],
  );
  const labels = useMemo(() => order.map(({ index }) => labelOf(l10n, view.nodes[index] as NetworkNode)), [order, view, l10n]);
  const names = useMemo(() => order.map(({ name }) => name), [order]);
  const roving = useRoving(names, l10n.dir);
  const [at, setAt] = useState<number>();
  const lit = at === undefined ? undefined : order[at]?.index;
  const near = useMemo(() => neighboursOf(view, lit), [view, lit]);
  const short = useMemo(() => view.nodes.map(({ organisation }) => organisation.acronym ?? shortened(organisation.name.text, 150, SIZE)), [view]);
  const named = useMemo(() => labelled(placed, short.map((text) => widthOf(text, SIZE)), width, width < 600 ? 14 : 40), [placed, short, width]);
  const legend = legendOf(l10n, view);

  const nearest = (event: PointerEvent): number | undefined => {
    const box = event.currentTarget.querySelector("svg")?.getBoundingClientRect();
    let found: { index: number; far: number } | undefined;
    order.forEach(({ index }, place) => {
      const node = placed[index];
      const far = node && box ? Math.hypot(node.x - event.clientX + box.x, node.y - event.clientY + box.y) - node.r : Infinity;
      if (far <= REACH && far < (found?.far ?? Infinity)) {
        found = { index: place, far };
      }
    });
    return found?.index;
  };

  return (
    <Reading labels={labels} markAt={nearest} onRead={setAt}>
      <svg
        viewBox={`0 0 ${width} ${height + 8 + legendLayout(legend, width).height}`}
        role="group"
        aria-labelledby="network-title"
        className={lit === undefined ? "network" : "network has-lit"}
        {...roving.around}
      >
        <g>
          {view.links.map((link) => {
            const [from, to] = [placed[link.from], placed[link.to]];
            const touched = link.from === lit || link.to === lit;
            return from && to ? (
              <line
                key={`${link.from}-${link.to}`}
                x1={from.x.toFixed(1)}
                y1={from.y.toFixed(1)}
                x2={to.x.toFixed(1)}
                y2={to.y.toFixed(1)}
                strokeWidth={(0.6 + Math.sqrt(link.initiatives) * 0.7).toFixed(1)}
                className={touched ? "tie lit-tie" : "tie"}
              />
            ) : null;
          })}
        </g>
        {order.map(({ index }, place) => {
          const node = view.nodes[index];
          const spot = placed[index];
          return node && spot ? (
            <Mark
              key={node.organisation.slug}
              index={place}
              roving={roving}
              to={`/organisation/${encodeURIComponent(node.organisation.slug)}`}
              label={labels[place] ?? ""}
              className={near.has(index) ? "organisation near" : "organisation"}
            >
              <rect x={spot.x - 12} y={spot.y - 12} width="24" height="24" className="reach" data-screen-only="" />
              <Shape leaf={node.organisation.leaf ?? undefined} spot={spot} />
            </Mark>
          ) : null;
        })}
        <g>
          {[...named].map((index) => {
            const organisation = view.nodes[index]?.organisation;
            const spot = placed[index];
            return organisation && spot ? (
              <Label
                key={organisation.slug}
                x={spot.x}
                y={spot.y + spot.r + 12}
                text={short[index] ?? ""}
                lang={organisation.acronym ? UNDETERMINED : organisation.name.lang}
                size={SIZE}
                anchor="middle"
                className={lit === undefined || near.has(index) ? "halo" : "halo away"}
              />
            ) : null;
          })}
        </g>
        <Legend entries={legend} y={height + 6} width={width} />
      </svg>
    </Reading>
  );
}

/** The organisation that is looked at and those it shares something with. */
function neighboursOf(view: NetworkView, lit: number | undefined): ReadonlySet<number> {
  const near = new Set<number>();
  if (lit !== undefined) {
    near.add(lit);
    view.links.filter(({ from, to }) => from === lit || to === lit).forEach(({ from, to }) => near.add(from).add(to));
  }
  return near;
}

/** A part by its shape and hue: circle, square, triangle; a diamond where no part is stated. */
function Shape(props: { leaf: Leaf | undefined; spot: Placed }): ReactNode {
  const { leaf, spot: { x, y, r } } = props;
  const at = (dx: number, dy: number): string => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  switch (leaf) {
    case "donor":
      return <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={r.toFixed(1)} className="shape leaf-donor" />;
    case "implementer":
      return <path d={`M${at(-r * 0.88, -r * 0.88)}H${(x + r * 0.88).toFixed(1)}V${(y + r * 0.88).toFixed(1)}H${(x - r * 0.88).toFixed(1)}Z`} className="shape leaf-implementer" />;
    case "beneficiary":
      return <path d={`M${at(0, -r * 1.1)}L${at(r, r * 0.8)}L${at(-r, r * 0.8)}Z`} className="shape leaf-beneficiary" />;
    default:
      return <path d={`M${at(0, -r)}L${at(r, 0)}L${at(0, r)}L${at(-r, 0)}Z`} className="shape leaf-none" />;
  }
}

/** The parts that are in the picture. */
function legendOf(l10n: Localiser, view: NetworkView): LegendEntry[] {
  const parts = [...new Set(view.nodes.map(({ organisation }) => organisation.leaf ?? undefined))];
  const order = ["donor", "implementer", "beneficiary", undefined] as const;
  return order
    .filter((leaf) => parts.includes(leaf))
    .map((leaf) => ({ text: partWord(l10n, leaf), sample: <Shape leaf={leaf} spot={{ x: 9, y: 6, r: 6 }} /> }));
}

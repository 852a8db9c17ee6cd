import { type ReactNode, useMemo } from "react";

import { useDataLang } from "../../components/dataLang";
import { Label, Mark, Reading, useRoving } from "../../components/figure";
import type { FlowNode, FlowsView } from "../../generated/api";
import { flowsEndPlaces, flowsEndThemes, organisationRoleDonor, organisationRoleImplementer } from "../../generated/messages";
import { type Localiser, useL10n } from "../../l10n";
import type { SearchAddress } from "../search/address";
import { layOut, linkLabel, nameOf, NODE, nodeLabel, type PlacedLink, type PlacedNode, plainNames, searchFor } from "./flows";

const HEADS: Record<FlowNode["part"], (l10n: Localiser) => string> = {
  funder: organisationRoleDonor,
  implementer: organisationRoleImplementer,
  place: flowsEndPlaces,
  theme: flowsEndThemes,
};

/** The flows as bands between three columns, in the direction of reading. */
export function Sankey(props: { view: FlowsView; width: number; search: SearchAddress }): ReactNode {
  const l10n = useL10n();
  const dataLang = useDataLang();
  const { view, width, search } = props;
  const { graph, height } = useMemo(() => layOut(view, width), [view, width]);
  const labels = useMemo(
    () => [
      ...view.nodes.map((node) => nodeLabel(l10n, dataLang, node)),
      ...view.links.map((link) => linkLabel(l10n, dataLang, view.nodes, link)),
    ],
    [view, l10n, dataLang],
  );
  const names = useMemo(() => plainNames(labels), [labels]);
  const roving = useRoving(names, l10n.dir);
  const turned = l10n.dir === "rtl";
  const across = (x: number): number => (turned ? width - x : x);
  const parts = [...new Set(view.nodes.map((node) => node.part))];
  const columns = parts.map((_, column) => 1 + (column * (width - NODE - 2)) / Math.max(1, parts.length - 1));

  return (
    <Reading labels={labels}>
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-labelledby="flows-title" className="sankey" {...roving.around}>
        {columns.map((x, column) => {
          const last = column === columns.length - 1;
          const part = parts[column] ?? "funder";
          return (
            <g key={part}>
              <Label
                x={across(last ? x + NODE : x)}
                y={14}
                text={HEADS[part](l10n)}
                weight={600}
                size={13}
                anchor={last !== turned ? "end" : "start"}
              />
            </g>
          );
        })}
        <g>
          {graph.links.map((link) => (
            <Band
              key={link.index}
              link={link}
              across={across}
              mark={{ index: view.nodes.length + (link.index ?? 0), roving, label: labels[view.nodes.length + (link.index ?? 0)] ?? "" }}
              nodes={view.nodes}
              search={search}
            />
          ))}
        </g>
        {graph.nodes.map((node) => (
          <Stop key={node.index} node={node} of={view.nodes[node.index ?? 0]} across={across} turned={turned} width={width} search={search} mark={{ roving, label: labels[node.index ?? 0] ?? "" }} />
        ))}
      </svg>
    </Reading>
  );
}

function Band(props: {
  link: PlacedLink;
  across: (x: number) => number;
  mark: { index: number; roving: ReturnType<typeof useRoving>; label: string };
  nodes: readonly FlowNode[];
  search: SearchAddress;
}): ReactNode {
  const { link, across, mark, nodes, search } = props;
  const [source, target] = [link.source as PlacedNode, link.target as PlacedNode];
  const from = nodes[source.index ?? 0];
  const [x0, x1] = [across(source.x1 ?? 0), across(target.x0 ?? 0)];
  const middle = (x0 + x1) / 2;
  const [y0, y1] = [link.y0 ?? 0, link.y1 ?? 0];
  return (
    <Mark {...mark} to={searchFor(search, [from, nodes[target.index ?? 0]])} className={`band band-${from?.part ?? "funder"}`}>
      <path
        d={`M${x0.toFixed(1)} ${y0.toFixed(1)}C${middle.toFixed(1)} ${y0.toFixed(1)} ${middle.toFixed(1)} ${y1.toFixed(1)} ${x1.toFixed(1)} ${y1.toFixed(1)}`}
        strokeWidth={Math.max(1, link.width ?? 1).toFixed(1)}
      />
    </Mark>
  );
}

function Stop(props: {
  node: PlacedNode;
  of: FlowNode | undefined;
  across: (x: number) => number;
  turned: boolean;
  width: number;
  search: SearchAddress;
  mark: { roving: ReturnType<typeof useRoving>; label: string };
}): ReactNode {
  const l10n = useL10n();
  const dataLang = useDataLang();
  const { node, of, across, turned, width, search, mark } = props;
  if (!of) {
    return null;
  }
  const [x0, x1, y0, y1] = [node.x0 ?? 0, node.x1 ?? 0, node.y0 ?? 0, node.y1 ?? 0];
  const last = of.part === "place" || of.part === "theme";
  const named = of.organisation !== null && of.organisation !== undefined ? true : of.term !== null && of.term !== undefined;
  const name = nameOf(l10n, dataLang, of, true);
  const edge = Math.min(across(x0), across(x1));
  return (
    <Mark {...mark} index={node.index ?? 0} to={searchFor(search, [of])} className={`stop stop-${named ? of.part : "rest"}`}>
      {/* Also the smallest is large enough to be pointed at. */}
      <rect x={edge - 6} y={(y0 + y1) / 2 - Math.max(12, (y1 - y0) / 2)} width={NODE + 12} height={Math.max(24, y1 - y0)} className="reach" data-screen-only="" />
      <rect x={edge} y={y0} width={NODE} height={Math.max(1.5, y1 - y0)} className="bar" />
      <Label
        x={last ? across(x0 - 6) : across(x1 + 6)}
        y={(y0 + y1) / 2 + 4}
        text={name.text}
        {...(name.lang === undefined ? {} : { lang: name.lang })}
        anchor={last !== turned ? "end" : "start"}
        room={width / 3 - 24}
        className={named ? "halo" : "halo quiet"}
      />
    </Mark>
  );
}


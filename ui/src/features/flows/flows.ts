import { type SankeyGraph, sankey, type SankeyLink, type SankeyNode } from "d3-sankey";

import { stringifyAddress } from "../../address";
import { flowsLink, flowsNode, flowsOthers, pagesPlacesInitiatives, recordNotStated } from "../../generated/messages";
import type { FlowLink, FlowNode, FlowsView } from "../../generated/api";
import { foreign, type Localiser, plainText, UNDETERMINED } from "../../l10n";
import type { SearchAddress } from "../search/address";

/** A name with its language; messages have none. */
export interface Name {
  readonly text: string;
  readonly lang?: string;
}

/** The name of a node: whole for the table, short for the drawing. */
export function nameOf(l10n: Localiser, dataLang: string, node: FlowNode, short = false): Name {
  const { organisation, term } = node;
  if (organisation) {
    return short && organisation.acronym ? { text: organisation.acronym, lang: UNDETERMINED } : organisation.name;
  }
  if (term) {
    return node.part === "place" ? { text: term.label, lang: dataLang } : { text: term.label };
  }
  return { text: node.folded > 0 ? flowsOthers(l10n, { count: node.folded }) : recordNotStated(l10n) };
}

/** A name to stand inside a sentence. */
export function within({ text, lang }: Name): string {
  return lang === undefined ? text : foreign({ text, lang });
}

/** What is said of a node. */
export function nodeLabel(l10n: Localiser, dataLang: string, node: FlowNode): string {
  return flowsNode(l10n, {
    name: within(nameOf(l10n, dataLang, node)),
    initiatives: pagesPlacesInitiatives(l10n, { initiatives: node.initiatives }),
  });
}

/** What is said of a flow. */
export function linkLabel(l10n: Localiser, dataLang: string, nodes: readonly FlowNode[], link: FlowLink): string {
  const [from, to] = [nodes[link.from], nodes[link.to]];
  return flowsLink(l10n, {
    from: from ? within(nameOf(l10n, dataLang, from)) : "",
    to: to ? within(nameOf(l10n, dataLang, to)) : "",
    initiatives: pagesPlacesInitiatives(l10n, { initiatives: link.initiatives }),
  });
}

/**
 * The address of the search for what goes through some nodes. What cannot be asked for (the rest, nothing stated) narrows
 * nothing.
 */
export function searchFor(base: SearchAddress, nodes: readonly (FlowNode | undefined)[]): string {
  const organisations = [...new Set(nodes.flatMap((node) => node?.organisation?.slug ?? []))];
  const terms = (part: FlowNode["part"]): string[] => nodes.flatMap((node) => (node?.part === part && node.term ? [node.term.code] : []));
  const places = terms("place");
  const themes = terms("theme");
  return `/search${stringifyAddress({
    ...base,
    place: places.length > 0 ? places : base.place,
    theme: themes.length > 0 ? themes : base.theme,
    organisation: organisations,
    together: organisations.length > 1 ? true : undefined,
  })}`;
}

interface NodeData {
  readonly index: number;
}
interface LinkData {
  readonly index: number;
}
export type PlacedNode = SankeyNode<NodeData, LinkData>;
export type PlacedLink = SankeyLink<NodeData, LinkData>;

/** Width of a node. */
export const NODE = 12;
/** Room above the drawing for the heads of the columns. */
export const HEAD = 28;
const GAP = 15;

/** Where everything stands. Positions are left to right; whoever draws mirrors them for other directions. */
export function layOut(view: FlowsView, width: number): { graph: SankeyGraph<NodeData, LinkData>; height: number } {
  const columns = new Map<FlowNode["part"], number>();
  view.nodes.forEach((node) => columns.set(node.part, (columns.get(node.part) ?? 0) + 1));
  const height = HEAD + 200 + Math.max(1, ...columns.values()) * (GAP + 9);
  const place = sankey<NodeData, LinkData>()
    .nodeWidth(NODE)
    .nodePadding(GAP)
    .nodeSort(null)
    .extent([
      [1, HEAD],
      [width - 1, height - 6],
    ]);
  const graph = place({
    nodes: view.nodes.map((_, index) => ({ index })),
    links: view.links.map((link, index) => ({ index, source: link.from, target: link.to, value: link.initiatives })),
  });
  return { graph, height };
}

/** The order of names in the alphabet, without marks. */
export function plainNames(labels: readonly string[]): string[] {
  return labels.map(plainText);
}

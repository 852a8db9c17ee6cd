import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

import type { NetworkView } from "../../generated/api";

/** An organisation in the drawing. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  /** Half of its size. */
  readonly r: number;
}

/** Steps after which everything stands still; always as many, so that the same data give the same picture. */
const STEPS = 300;
const EDGE = 16;

/**
 * Where the organisations stand: those that share much are near one another. The start and every step are the same each
 * time: the places begin on a spiral, and the only chance in it is a sequence that begins with the same number.
 */
export function layOut(view: NetworkView, width: number, height: number): readonly Placed[] {
  const most = Math.max(1, ...view.nodes.map((node) => node.initiatives));
  const largest = width < 600 ? 13 : 20;
  const nodes = view.nodes.map((node) => ({ r: 4 + (largest - 4) * Math.sqrt(node.initiatives / most), x: 0, y: 0 }));
  nodes.forEach((node, index) => {
    const turn = index * Math.PI * (3 - Math.sqrt(5));
    node.x = 12 * Math.sqrt(index + 0.5) * Math.cos(turn);
    node.y = 12 * Math.sqrt(index + 0.5) * Math.sin(turn);
  });
  const links = view.links.map((link) => ({ source: link.from, target: link.to, shared: link.initiatives }));
  forceSimulation(nodes)
    .randomSource(sequence())
    .force("apart", forceManyBody().strength(-120))
    .force("together", forceLink(links).distance(46).strength((link) => Math.min(0.5, 0.06 * link.shared)))
    .force("across", forceX(0).strength(0.06))
    .force("down", forceY(0).strength((0.06 * width) / height))
    .force("room", forceCollide<(typeof nodes)[number]>((node) => node.r + 5))
    .stop()
    .tick(STEPS);
  return fitted(nodes, width, height);
}

/** Moves and shrinks what came out into the drawing. */
function fitted(nodes: readonly Placed[], width: number, height: number): readonly Placed[] {
  const low = (of: (node: Placed) => number): number => Math.min(...nodes.map((node) => of(node) - node.r));
  const high = (of: (node: Placed) => number): number => Math.max(...nodes.map((node) => of(node) + node.r));
  const [x0, x1] = [low((node) => node.x), high((node) => node.x)];
  const [y0, y1] = [low((node) => node.y), high((node) => node.y)];
  const across = Math.min(1.6, (width - 2 * EDGE) / Math.max(1, x1 - x0));
  // What is wide and low, or narrow and tall, may be stretched a little: distances are no measure of anything.
  const down = Math.min(1.6, across * 1.5, (height - 2 * EDGE) / Math.max(1, y1 - y0));
  const small = Math.min(1, Math.min(across, down) * 1.3);
  return nodes.map(({ x, y, r }) => ({
    x: width / 2 + (x - (x0 + x1) / 2) * Math.min(across, down * 1.5),
    y: height / 2 + (y - (y0 + y1) / 2) * down,
    r: r * small,
  }));
}

/** Numbers between 0 and 1, always the same. */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** The places of labels that stand in nobody's way, the most important first. */
export function labelled(placed: readonly Placed[], widths: readonly number[], width: number, most: number): ReadonlySet<number> {
  const taken: { x0: number; x1: number; y0: number; y1: number }[] = [];
  const chosen = new Set<number>();
  placed.forEach((node, index) => {
    const half = (widths[index] ?? 0) / 2;
    const box = { x0: node.x - half - 2, x1: node.x + half + 2, y0: node.y + node.r + 1, y1: node.y + node.r + 15 };
    const covered = placed.some(
      (other, place) =>
        place !== index && other.x + other.r > box.x0 && other.x - other.r < box.x1 && other.y + other.r > box.y0 && other.y - other.r < box.y1,
    );
    const free = !covered && taken.every((other) => other.x1 < box.x0 || other.x0 > box.x1 || other.y1 < box.y0 || other.y0 > box.y1);
    if (chosen.size < most && half > 0 && box.x0 >= 0 && box.x1 <= width && free) {
      taken.push(box);
      chosen.add(index);
    }
  });
  return chosen;
}

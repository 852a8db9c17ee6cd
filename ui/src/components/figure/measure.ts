/** The fonts of a drawing, as the page loads them. */
const FAMILIES = '"Noto Sans Variable", "Vazirmatn Variable", "Noto Sans SC Variable", sans-serif';

let canvas: CanvasRenderingContext2D | null | undefined;

/** How wide a text is, in pixels. */
export function widthOf(text: string, size: number, weight = 400): number {
  // A machine without a canvas (the unit tests) gets an estimate that is rather too wide.
  canvas ??= typeof CanvasRenderingContext2D === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!canvas) {
    return text.length * size * 0.6;
  }
  canvas.font = `${weight} ${size}px ${FAMILIES}`;
  return canvas.measureText(text).width;
}

/** The text, or its beginning with an ellipsis, so that it is no wider than `room`. */
export function shortened(text: string, room: number, size: number, weight = 400): string {
  if (widthOf(text, size, weight) <= room) {
    return text;
  }
  const letters = [...text];
  let [good, bad] = [0, letters.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (widthOf(`${letters.slice(0, middle).join("").trimEnd()}…`, size, weight) <= room) {
      good = middle;
    } else {
      bad = middle;
    }
  }
  return good === 0 ? "" : `${letters.slice(0, good).join("").trimEnd()}…`;
}

/** The text in lines no wider than `room`, broken where its language breaks. */
export function linesOf(text: string, room: number, size: number, lang: string, weight = 400): string[] {
  const pieces = piecesOf(text, lang);
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && widthOf((line + piece).trimEnd(), size, weight) > room) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** Where a line may end: behind each word and its punctuation; between words where none are parted by spaces. */
function piecesOf(text: string, lang: string): string[] {
  if (!/^zh\b/u.test(lang)) {
    return text.match(/\S+\s*/gu) ?? [];
  }
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    // Closing punctuation never begins a line.
    if (pieces.length > 0 && /^[\p{Pe}\p{Pf}\p{Po}\s]/u.test(segment)) {
      pieces[pieces.length - 1] += segment;
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}

/** A text that keeps its own direction inside a drawing, which is always left to right. */
export function isolated(text: string, dir: "ltr" | "rtl" | "auto"): string {
  return `${dir === "rtl" ? "\u2067" : dir === "ltr" ? "\u2066" : "\u2068"}${text}\u2069`;
}

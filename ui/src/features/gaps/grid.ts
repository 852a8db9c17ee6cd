import { type FocusEvent, type KeyboardEvent, useState } from "react";

/** A cell that can be reached: its row, its column and its name in the drawing. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Names a cell in `data-cell`. */
export const spotKey = (spot: Spot): string => `${spot.row}-${spot.column}`;

/**
 * One stop of the Tab key for all cells; arrow keys go to the next cell that is there, along the row or the column, Home and
 * End to the ends of the row. Arrows along the row follow the direction of reading.
 */
export function useGrid(
  spots: readonly Spot[],
  dir: "ltr" | "rtl",
): { current: string | undefined; around: { onKeyDown: (event: KeyboardEvent) => void; onFocus: (event: FocusEvent) => void } } {
  const [wanted, setWanted] = useState<string>();
  const current = spots.find((spot) => spotKey(spot) === wanted) ?? spots[0];
  return {
    current: current && spotKey(current),
    around: {
      onKeyDown: (event) => {
        if (!current || event.ctrlKey || event.metaKey || event.altKey) {
          return;
        }
        const next = step(spots, current, event.key, dir);
        if (next === undefined) {
          return;
        }
        event.preventDefault();
        setWanted(spotKey(next));
        event.currentTarget.querySelector<SVGElement>(`[data-cell="${spotKey(next)}"]`)?.focus();
      },
      onFocus: (event) => {
        const cell = event.target instanceof Element ? event.target.closest("[data-cell]")?.getAttribute("data-cell") : undefined;
        if (cell !== null && cell !== undefined) {
          setWanted(cell);
        }
      },
    },
  };
}

/** The cell that a key leads to; the same one at an edge, nothing for another key. */
export function step(spots: readonly Spot[], from: Spot, key: string, dir: "ltr" | "rtl"): Spot | undefined {
  const inRow = spots.filter((spot) => spot.row === from.row).sort((a, b) => a.column - b.column);
  const along = dir === "rtl" ? -1 : 1;
  switch (key) {
    case "Home":
      return inRow[0];
    case "End":
      return inRow.at(-1);
    case "ArrowRight":
    case "ArrowLeft":
      return beside(inRow, from, key === "ArrowRight" ? along : -along);
    case "ArrowDown":
    case "ArrowUp":
      return below(spots, from, key === "ArrowDown" ? 1 : -1);
    default:
      return undefined;
  }
}

function beside(inRow: readonly Spot[], from: Spot, by: number): Spot {
  return inRow[inRow.findIndex((spot) => spot.column === from.column) + by] ?? from;
}

/** In the next row that has cells, the one nearest to the column. */
function below(spots: readonly Spot[], from: Spot, by: number): Spot {
  const rows = spots.filter((spot) => (spot.row - from.row) * by > 0).map((spot) => spot.row);
  if (rows.length === 0) {
    return from;
  }
  const row = by > 0 ? Math.min(...rows) : Math.max(...rows);
  const apart = (spot: Spot): number => Math.abs(spot.column - from.column);
  return spots.filter((spot) => spot.row === row).reduce((best, spot) => (apart(spot) < apart(best) ? spot : best));
}

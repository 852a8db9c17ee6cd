import { type FocusEvent, type KeyboardEvent, useState } from "react";

/** What a mark of a drawing needs to be one of many behind one stop of the Tab key. */
export interface Roving {
  /** The index of the mark that Tab stops at. */
  readonly current: number;
  /** For the element around the marks, each of which has `data-mark` with its index. */
  readonly around: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/**
 * One stop of the Tab key for all marks of a drawing, arrow keys among them, Home and End for the first and last.
 *
 * The marks stand in an order that can be told (the alphabet, as a rule); arrows along the line follow the direction of
 * reading. Letters go to the next mark whose name, in `names`, begins with them.
 */
export function useRoving(names: readonly string[], dir: "ltr" | "rtl"): Roving {
  const [wanted, setWanted] = useState(0);
  const count = names.length;
  const current = Math.min(wanted, Math.max(0, count - 1));

  const go = (event: KeyboardEvent, index: number): void => {
    event.preventDefault();
    setWanted(index);
    event.currentTarget.querySelector<SVGElement>(`[data-mark="${index}"]`)?.focus();
  };

  return {
    current,
    around: {
      onKeyDown: (event) => {
        if (count === 0 || event.ctrlKey || event.metaKey || event.altKey) {
          return;
        }
        const along = dir === "rtl" ? -1 : 1;
        const step = STEPS[event.key] ?? (event.key === "ArrowRight" ? along : event.key === "ArrowLeft" ? -along : 0);
        if (step !== 0) {
          go(event, Math.min(count - 1, Math.max(0, current + step)));
        } else if (event.key === "Home" || event.key === "End") {
          go(event, event.key === "Home" ? 0 : count - 1);
        } else if (/^\p{L}$/u.test(event.key)) {
          const letter = event.key.toLocaleLowerCase();
          for (let step = 1; step <= count; step += 1) {
            const index = (current + step) % count;
            if (names[index]?.toLocaleLowerCase().startsWith(letter)) {
              go(event, index);
              return;
            }
          }
        }
      },
      onFocus: (event) => {
        const mark = event.target instanceof Element ? event.target.closest("[data-mark]")?.getAttribute("data-mark") : undefined;
        if (mark !== null && mark !== undefined) {
          setWanted(Number(mark));
        }
      },
    },
  };
}

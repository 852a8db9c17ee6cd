import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";

import { windowTitle } from "../generated/messages";
import { plainText, useL10n } from "../l10n";

/** Names the window after its screen, in the same moment as the screen is drawn. */
export function useTitle(screen: string | undefined): void {
  const l10n = useL10n();
  useLayoutEffect(() => {
    if (screen !== undefined) {
      document.title = plainText(windowTitle(l10n, { screen }));
    }
  }, [l10n, screen]);
}

/** Whether a media condition holds. */
export function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(condition);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(condition).matches,
  );
}

/** Two panes of records fit beside the filters from this width on. */
export const WIDE = "(min-width: 1000px)";

/** The value, but changing at most once in `ms`: for live regions, which would else speak over themselves. */
export function usePaced<Value>(value: Value, ms: number): Value {
  const [paced, setPaced] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    if (value === paced) {
      return undefined;
    }
    const wait = Math.max(0, last.current + ms - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setPaced(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, paced, ms]);
  return paced;
}

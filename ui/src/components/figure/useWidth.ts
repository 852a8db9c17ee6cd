import { type RefCallback, useCallback, useState } from "react";

/** A drawing narrower than this is read as a table first, unless it can be drawn upright. */
export const NARROW = 600;

/** The width of an element in pixels, as it changes; a drawing in pixels keeps its letters at their size. */
export function useWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(0);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) {
      return undefined;
    }
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, width];
}

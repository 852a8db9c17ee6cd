import { useEffect } from "react";

import type { Appearance } from "../../generated/api";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(prefers-contrast: more)";

/** Writes the appearance to the page: the chosen one, or the system's, and follows the system when it changes. */
export function useAppearance(appearance: Appearance): void {
  useEffect(() => {
    const root = document.documentElement;
    if (appearance !== "system") {
      root.dataset["appearance"] = appearance;
      return undefined;
    }
    const lists = [matchMedia(DARK), matchMedia(CONTRAST)];
    const follow = (): void => {
      const [dark, contrast] = lists.map((list) => list.matches);
      root.dataset["appearance"] = dark ? "dark" : contrast ? "contrast" : "light";
    };
    follow();
    lists.forEach((list) => list.addEventListener("change", follow));
    return () => lists.forEach((list) => list.removeEventListener("change", follow));
  }, [appearance]);
}

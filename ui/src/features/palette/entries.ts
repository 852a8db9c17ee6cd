import type { ReactNode } from "react";

import type { IconName } from "../../components/Icons";
import { beginsWords } from "../../l10n/fold";

/** One thing to choose in the palette. */
export interface Entry {
  /** Unique in the palette, the same as long as it means the same. */
  readonly key: string;
  readonly icon: IconName;
  readonly label: ReactNode;
  /** What kind of thing it is, or what distinguishes it, at the end of the line. */
  readonly note?: ReactNode;
  /** Does it, once the palette has closed. */
  readonly run: () => void;
}

/** Entries under a heading. */
export interface Group {
  readonly key: string;
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** An action with the names by which it is found. */
export interface Action extends Entry {
  readonly names: readonly string[];
  /** Offered before anything is typed. */
  readonly main: boolean;
}

/** The actions for what is typed; before that, the main ones. */
export function actionsFor(typed: string, actions: readonly Action[], most: number): Action[] {
  const fitting = typed.trim() === "" ? actions.filter(({ main }) => main) : actions.filter(({ names }) => beginsWords(typed, ...names));
  return fitting.slice(0, most);
}

/** The groups that have entries. */
export function filled(groups: readonly Group[]): Group[] {
  return groups.filter(({ entries }) => entries.length > 0);
}

/** The entry to which a key leads: round and round, for the field keeps the focus. `undefined` is no such key. */
export function moveTo(key: string, entries: readonly Entry[], active: string | undefined): string | undefined {
  const at = entries.findIndex((entry) => entry.key === active);
  const to = (index: number): string | undefined => entries[(index + entries.length) % entries.length]?.key;
  switch (key) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at < 0 ? -1 : at - 1);
    case "PageDown":
      return entries[Math.min(at + 6, entries.length - 1)]?.key;
    case "PageUp":
      return entries[Math.max(at - 6, 0)]?.key;
    default:
      return undefined;
  }
}

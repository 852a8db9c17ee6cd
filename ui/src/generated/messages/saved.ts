// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Cancel */
export function savedCancel(l: Localiser): string {
  return l.format("saved-cancel");
}

/** Delete: { $name } */
export function savedDeleteOf(l: Localiser, args: { name: string }): string {
  return l.format("saved-delete-of", args);
}

/** “{ $name }” is deleted */
export function savedDeleted(l: Localiser, args: { name: string }): string {
  return l.format("saved-deleted", args);
}

/** New */
export function savedHitNew(l: Localiser): string {
  return l.format("saved-hit-new");
}

/** They stay on this computer. Each says how many of its results are new or have changed since you last opened it. */
export function savedIntro(l: Localiser): string {
  return l.format("saved-intro");
}

/** Save */
export function savedKeep(l: Localiser): string {
  return l.format("saved-keep");
}

/** Saved as “{ $name }” */
export function savedKept(l: Localiser, args: { name: string }): string {
  return l.format("saved-kept", args);
}

/** It filters by something that the catalogue no longer has, and cannot be run. */
export function savedLost(l: Localiser): string {
  return l.format("saved-lost");
}

/** Name */
export function savedName(l: Localiser): string {
  return l.format("saved-name");
}

/** It stays on this computer. */
export function savedNameHint(l: Localiser): string {
  return l.format("saved-name-hint");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } new since { $date }
 *    *[other] { $count } new since { $date }
 * }
 * ```
 */
export function savedNew(l: Localiser, args: { count: number; date: string }): string {
  return l.format("saved-new", args);
}

/** Nothing new since { $date } */
export function savedNewNone(l: Localiser, args: { date: string }): string {
  return l.format("saved-new-none", args);
}

/** No search is saved yet. Search for something, then choose “Save this search”. */
export function savedNone(l: Localiser): string {
  return l.format("saved-none");
}

/** Recent searches */
export function savedRecent(l: Localiser): string {
  return l.format("saved-recent");
}

/** Clear the recent searches */
export function savedRecentClear(l: Localiser): string {
  return l.format("saved-recent-clear");
}

/** The recent searches are cleared */
export function savedRecentCleared(l: Localiser): string {
  return l.format("saved-recent-cleared");
}

/** The searches whose results you open will stand here. */
export function savedRecentNone(l: Localiser): string {
  return l.format("saved-recent-none");
}

/** Rename the search */
export function savedRename(l: Localiser): string {
  return l.format("saved-rename");
}

/** Rename: { $name } */
export function savedRenameOf(l: Localiser, args: { name: string }): string {
  return l.format("saved-rename-of", args);
}

/** Save this search */
export function savedSave(l: Localiser): string {
  return l.format("saved-save");
}

/** Saved searches */
export function savedTitle(l: Localiser): string {
  return l.format("saved-title");
}

/** Undo */
export function savedUndo(l: Localiser): string {
  return l.format("saved-undo");
}

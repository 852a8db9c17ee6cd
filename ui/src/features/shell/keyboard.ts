/** What a key means to the window, wherever the focus is. */
export type Shortcut = "search" | "sheet" | "palette" | "back" | "forward";

/** On a Mac, the command key does what Ctrl does elsewhere. */
export const ON_MAC = /^(?:Mac|iP)/u.test(navigator.platform);

/** The part of a key event that decides. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/**
 * Reads a key.
 *
 * Single keys count only where they are switched on and nothing is being typed (WCAG 2.1.4). The key left of the right
 * Shift types a slash on many keyboards and a letter on Arabic ones; both open the search. Keys with Ctrl, Cmd or Alt
 * write nothing, so they work while typing too. K is the letter K, or its key where the keyboard writes another script.
 */
export function shortcutOf(key: Key, typing: boolean, singleKeys: boolean, mac: boolean = ON_MAC): Shortcut | undefined {
  if (key.isComposing) {
    return undefined;
  }
  if (key.ctrlKey || key.metaKey) {
    const one = mac ? key.metaKey && !key.ctrlKey : key.ctrlKey && !key.metaKey;
    const letter = key.key.toLowerCase() === "k" || (key.code === "KeyK" && !/\p{Script=Latin}/u.test(key.key));
    return one && letter && !key.altKey && !key.shiftKey ? "palette" : undefined;
  }
  if (key.altKey) {
    return key.key === "ArrowLeft" ? "back" : key.key === "ArrowRight" ? "forward" : undefined;
  }
  if (typing || !singleKeys) {
    return undefined;
  }
  if (["?", "؟", "？"].includes(key.key)) {
    return "sheet";
  }
  const slash = key.key === "/" || key.key === "、" || (key.code === "Slash" && !key.shiftKey && /\p{Script=Arabic}/u.test(key.key));
  return slash ? "search" : undefined;
}

/** Whether a key pressed here writes text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type)))
  );
}

/** Where the arrows lead in a list of `count`; `undefined` means that the key does not move. */
export function moveInList(key: string, index: number, count: number): number | "out" | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, count - 1);
    case "ArrowUp":
      return index === 0 ? "out" : index - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case "PageDown":
      return Math.min(index + 8, count - 1);
    case "PageUp":
      return Math.max(index - 8, 0);
    case "Escape":
      return "out";
    default:
      return undefined;
  }
}

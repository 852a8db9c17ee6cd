import { plainText } from "../l10n/words";

/** Puts a text on the clipboard, without the invisible marks around the values in it. */
export async function copyText(text: string): Promise<boolean> {
  const plain = plainText(text);
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return copyBySelection(plain);
  }
}

/** Some web views grant the clipboard only to a selection made by the reader's own key or click. */
function copyBySelection(text: string): boolean {
  const holder = document.createElement("textarea");
  const before = document.activeElement;
  holder.value = text;
  holder.className = "visually-hidden";
  document.body.append(holder);
  holder.select();
  const done = document.execCommand("copy");
  holder.remove();
  if (before instanceof HTMLElement) {
    before.focus();
  }
  return done;
}

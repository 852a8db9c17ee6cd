import { MOST } from "./address";

/** What was collected last, for as long as the window is open: the comparison goes on when another record is added to it. */
let collected: readonly string[] = [];

/** Remembers which records stand side by side. */
export function collect(records: readonly string[]): void {
  collected = records;
}

/** The records side by side with one more; the first one gives way to a fifth. */
export function collectedWith(record: string): readonly string[] {
  return [...collected.filter((one) => one !== record), record].slice(-MOST);
}

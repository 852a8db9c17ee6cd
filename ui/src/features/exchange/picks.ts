import { useSyncExternalStore } from "react";

/** The records that are ticked, `kind:slug`, in the order in which they were; they stay while one search follows another. */
let ticked: readonly string[] = [];
const listeners = new Set<() => void>();

function set(next: readonly string[]): void {
  ticked = next;
  for (const listener of listeners) {
    listener();
  }
}

/** Ticks a record, or takes its tick away. */
export function pick(record: string, on: boolean): void {
  const others = ticked.filter((one) => one !== record);
  set(on ? [...others, record] : others);
}

/** Takes all ticks away. */
export function pickNone(): void {
  set([]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The ticked records, as they change. */
export function usePicks(): readonly string[] {
  return useSyncExternalStore(subscribe, () => ticked);
}

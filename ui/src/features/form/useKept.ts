import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";

import { useKeepDraft } from "./useDrafts";

/** How long after the last key a form is kept, and how long a typist who never pauses may go without: no kill costs two seconds. */
const PAUSE_MS = 900;
const LONGEST_MS = 1_500;

/** How far what is typed is kept. */
export type Kept = { readonly state: "kept" | "keeping" } | { readonly state: "failed"; readonly error: unknown };

/**
 * Keeps a form while it is typed: within a second of the last key, and at once when the window is hidden or closed.
 *
 * `body` is what to keep; `undefined` where nothing is typed that is worth keeping, and then what was kept is forgotten.
 */
export function useKept(name: string, typed: boolean, body: () => string | undefined, change: unknown): { kept: Kept; flush: () => Promise<void>; drop: () => Promise<void> } {
  const { keep, drop } = useKeepDraft();
  const [kept, setKept] = useState<Kept>({ state: "kept" });
  const due = useRef<number>(undefined);
  const waiting = useRef(false);
  const write = useEffectEvent(async () => {
    waiting.current = false;
    due.current = undefined;
    const text = body();
    try {
      await (text === undefined ? drop(name) : keep(name, text));
      setKept((now) => (waiting.current ? now : { state: "kept" }));
    } catch (error) {
      setKept({ state: "failed", error });
    }
  });
  const atOnce = useEffectEvent(() => {
    if (waiting.current) {
      void write();
    }
  });
  useEffect(() => {
    if (!typed) {
      return undefined;
    }
    waiting.current = true;
    setKept((now) => (now.state === "failed" ? now : { state: "keeping" }));
    const now = performance.now();
    due.current ??= now + LONGEST_MS;
    const timer = setTimeout(() => atOnce(), Math.max(0, Math.min(PAUSE_MS, due.current - now)));
    return () => clearTimeout(timer);
  }, [typed, change]);

  useEffect(() => {
    const listen = (): void => atOnce();
    window.addEventListener("pagehide", listen);
    document.addEventListener("visibilitychange", listen);
    return () => {
      window.removeEventListener("pagehide", listen);
      document.removeEventListener("visibilitychange", listen);
    };
  }, []);

  const last = useRef({ body, name });
  useEffect(() => {
    last.current = { body, name };
  });
  const flush = useCallback(async () => {
    if (waiting.current) {
      waiting.current = false;
      const text = last.current.body();
      await (text === undefined ? drop(last.current.name) : keep(last.current.name, text));
    }
  }, [keep, drop]);
  const forget = useCallback(async () => {
    waiting.current = false;
    await drop(last.current.name);
  }, [drop]);
  return { kept, flush, drop: forget };
}

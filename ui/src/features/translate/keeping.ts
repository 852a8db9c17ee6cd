import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";

import { call } from "../../platform";
import { useSession } from "../shell/session";
import { keepTyped, typedOf } from "./typed";

/** How long after the last key a text is kept on the machine: a program that is killed loses no more. */
const REST_MS = 800;
/** How long somebody who types without a pause may go without: no kill costs two seconds. */
const LONGEST_MS = 1_500;

/** Begins the name of what was typed in the editor, among the other forms that were left. */
const PREFIX = "translation ";

const nameOf = (lang: string, reference: string): string => `${PREFIX}${lang} ${reference}`;

/** Brings back, once, what was typed before the program was closed. True when it is there. */
export function useRestored(): boolean {
  const { lang } = useSession();
  const query = useQuery({
    queryKey: ["translation_typed"],
    queryFn: async ({ signal }) => {
      const { drafts } = await call("draft_list", lang, {}, signal);
      drafts.forEach(({ name, body }) => restore(name, body));
      return true;
    },
    gcTime: Number.POSITIVE_INFINITY,
  });
  // A store that cannot be read is complained of by the page itself.
  return query.data === true || query.isError;
}

/** Takes over what was kept of one record; what is typed since stands. Anything else of that name is left alone. */
export function restore(name: string, body: string): void {
  const [, lang, reference] = /^translation (\S+) (\S+)$/u.exec(name) ?? [];
  if (lang === undefined || reference === undefined) {
    return;
  }
  const now = typedOf(lang, reference);
  for (const [field, text] of Object.entries(textsOf(body))) {
    if (now[field] === undefined) {
      keepTyped(lang, reference, field, text);
    }
  }
}

function textsOf(body: string): Record<string, string> {
  try {
    const { translation } = JSON.parse(body) as { translation?: unknown };
    const texts = typeof translation === "object" && translation !== null ? Object.entries(translation) : [];
    return Object.fromEntries(texts.filter((pair): pair is [string, string] => typeof pair[1] === "string"));
  } catch {
    return {};
  }
}

/** Keeps on this machine what is typed for one record: `soon` after the last key, `now` at once, as when the window is hidden or closed. */
export function useKeeping(lang: string, reference: string): { readonly soon: () => void; readonly now: () => void } {
  const { lang: reader } = useSession();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const due = useRef<number>(undefined);
  const now = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    due.current = undefined;
    const texts = typedOf(lang, reference);
    const name = nameOf(lang, reference);
    void inOrder(() =>
      Object.keys(texts).length > 0
        ? call("draft_keep", reader, { name, body: JSON.stringify({ translation: texts }) })
        : call("draft_drop", reader, { name }),
    );
  }, [lang, reference, reader]);
  const soon = useCallback(() => {
    clearTimeout(timer.current);
    const at = performance.now();
    due.current ??= at + LONGEST_MS;
    timer.current = setTimeout(now, Math.max(0, Math.min(REST_MS, due.current - at)));
  }, [now]);
  useEffect(() => {
    const atOnce = (): void => {
      if (timer.current !== undefined) {
        now();
      }
    };
    window.addEventListener("pagehide", atOnce);
    document.addEventListener("visibilitychange", atOnce);
    return () => {
      window.removeEventListener("pagehide", atOnce);
      document.removeEventListener("visibilitychange", atOnce);
      atOnce();
    };
  }, [now]);
  return { soon, now };
}

let last: Promise<unknown> = Promise.resolve();

/** The last call holds. One that fails (a store that is read-only) leaves what is typed in memory. */
function inOrder(work: () => Promise<unknown>): Promise<unknown> {
  last = last.then(work, work).catch(() => undefined);
  return last;
}

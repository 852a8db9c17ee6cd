import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";

import type { Kind, RecordSource, TypedView } from "../../generated/api";
import { call } from "../../platform";
import { useSession } from "../shell/session";

const KEY = ["draft_list"] as const;

/** The forms that were left before they were saved, as they stand when a screen opens. */
export function useDrafts(): UseQueryResult<readonly TypedView[]> {
  const { lang } = useSession();
  return useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await call("draft_list", lang, {}, signal)).drafts,
    // What is typed is kept every second and is no news to the screen in which it is typed.
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
  });
}

/** A record as it stands now, to be edited: never from the cache, for an edit names the version that its author saw. */
export function useOpened(kind: Kind, slug: string): UseQueryResult<RecordSource> {
  const { lang } = useSession();
  return useQuery({
    queryKey: ["record_open", kind, slug],
    queryFn: ({ signal }) => call("record_open", lang, { kind, slug, text_lang: null }, signal),
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
  });
}

/** Keeps a form, or forgets it; the last call holds, in whatever order they end. */
export function useKeepDraft(): { keep: (name: string, body: string) => Promise<void>; drop: (name: string) => Promise<void> } {
  const { lang } = useSession();
  const keep = useCallback(
    async (name: string, body: string) => {
      await inOrder(() => call("draft_keep", lang, { name, body }));
    },
    [lang],
  );
  const drop = useCallback(
    async (name: string) => {
      await inOrder(() => call("draft_drop", lang, { name }));
    },
    [lang],
  );
  return { keep, drop };
}

let last: Promise<unknown> = Promise.resolve();

function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

import { keepPreviousData, QueryClient, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";

import type { Changed, Kind, Written } from "./generated/api";
import type { CommandName, Commands } from "./generated/commands";
import { call } from "./platform";
import { useSession } from "./features/shell/session";

/**
 * The cache of answers. The catalogue is on this machine: nothing goes stale by time, nothing waits for a network,
 * and a failure is not tried again behind the reader's back.
 */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        networkMode: "always",
        refetchOnWindowFocus: false,
        retry: false,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}

/** The cache key of a call: what is asked first, who asks last. */
export function commandKey(name: CommandName, request: unknown, lang: string, digits: string): readonly unknown[] {
  return [name, request, lang, digits];
}

/**
 * Asks a use case.
 *
 * While the same question is asked again in another language the old answer stays, so that a change of language keeps
 * the page, its place and the focus.
 */
export function useCommand<Name extends CommandName>(
  name: Name,
  request: Commands[Name]["request"],
): UseQueryResult<Commands[Name]["response"]> {
  const { lang, settings } = useSession();
  const asked = JSON.stringify(request);
  return useQuery<Commands[Name]["response"]>({
    queryKey: commandKey(name, request, lang, settings.digits),
    queryFn: ({ signal }) => call(name, lang, request, signal),
    placeholderData: (previous, query) =>
      query && JSON.stringify(query.queryKey[1]) === asked ? keepPreviousData(previous) : undefined,
  });
}

/** A command that changes something. */
export type WriteName = {
  [Name in CommandName]: Commands[Name]["response"] extends Written<unknown> ? Name : never;
}[CommandName];

/** What a write gives back beside what it has changed. */
export type Output<Name extends WriteName> = Commands[Name]["response"] extends Written<infer T> ? T : never;

/** Calls a use case that only looks, or that opens a dialog of the system: its answer is kept nowhere. */
export function useAsk(): <Name extends CommandName>(
  name: Name,
  request: Commands[Name]["request"],
) => Promise<Commands[Name]["response"]> {
  const { lang } = useSession();
  return useCallback((name, request) => call(name, lang, request), [lang]);
}

/** Calls a use case that writes, and drops from the cache what it has changed. */
export function useWrite(): <Name extends WriteName>(name: Name, request: Commands[Name]["request"]) => Promise<Output<Name>> {
  const queries = useQueryClient();
  const { lang } = useSession();
  return useCallback(
    async <Name extends WriteName>(name: Name, request: Commands[Name]["request"]) => {
      const written = (await call(name, lang, request)) as Written<Output<Name>>;
      dropChanged(queries, written.changed);
      return written.output;
    },
    [queries, lang],
  );
}

/** Drops from the cache what a write has changed, and only that. */
export function dropChanged(queries: QueryClient, changed: Changed): void {
  if (changed.everything) {
    void queries.invalidateQueries();
    return;
  }
  if (changed.settings) {
    // Role and country stand in the profile too.
    void queries.invalidateQueries({ queryKey: ["profile"] });
  }
  for (const record of changed.records) {
    const [kind, slug] = record.split(":", 2) as [Kind, string | undefined];
    void queries.invalidateQueries({
      predicate: ({ queryKey: [name, request] }) =>
        ["record", "history", "organisation", "translation_open"].includes(String(name)) && names(request, kind, slug),
    });
  }
  if (changed.records.length > 0) {
    // Lists name records by their titles and counts: all of them may have changed.
    for (const list of ["search", "compare", "place", "places", "organisation", "palette", "saved_list", "record_names", "unpublished", "translation_list", "translation_coverage"] satisfies CommandName[]) {
      void queries.invalidateQueries({ queryKey: [list] });
    }
  }
  if (changed.searches) {
    for (const list of ["saved_list", "recent_list"] satisfies CommandName[]) {
      void queries.invalidateQueries({ queryKey: [list] });
    }
  }
}

function names(request: unknown, kind: Kind, slug: string | undefined): boolean {
  if (typeof request !== "object" || request === null || !("slug" in request)) {
    return false;
  }
  return request.slug === slug && (!("kind" in request) || request.kind === kind);
}

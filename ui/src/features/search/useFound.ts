import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { kindPluralLabel } from "../../components/kind";
import type { Expansion, FacetValue, Hit, SearchResponse } from "../../generated/api";
import { type Localiser, useL10n } from "../../l10n";
import { call } from "../../platform";
import { commandKey } from "../../queries";
import { useSession } from "../shell/session";
import { isKind, requestOf, type SearchAddress } from "./address";

/** The facets of an answer, by name. */
export type FacetMap = Readonly<Record<string, readonly FacetValue[] | undefined>>;

/** What a search has found so far. */
export interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: FacetMap;
  readonly expansions: readonly Expansion[];
  readonly didYouMean: string | null;
  /** The results are those of the better spelling. */
  readonly corrected: boolean;
  /** No answer yet, not even an older one. */
  readonly waiting: boolean;
  /** The answer shown belongs to older words. */
  readonly outdated: boolean;
  readonly error: unknown;
  readonly more: () => void;
  readonly retry: () => void;
}

/** Searches. The last answer stays until the next is there; answers to older words are dropped. */
export function useFound(address: SearchAddress): Found {
  const l10n = useL10n();
  const { lang, settings } = useSession();
  const request = requestOf(address, 0);
  const query = useInfiniteQuery({
    queryKey: commandKey("search", request, lang, settings.digits),
    queryFn: ({ pageParam, signal }) => call("search", lang, requestOf(address, pageParam), signal),
    initialPageParam: 0,
    getNextPageParam: (last: SearchResponse, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.hits.length, 0);
      return last.hits.length > 0 && shown < last.total ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  const hits = useMemo(() => pages?.flatMap((page) => page.hits) ?? [], [pages]);
  const first = pages?.[0];
  return {
    total: first?.total ?? 0,
    hits,
    facets: useMemo(() => withPluralKinds(l10n, first?.facets ?? {}), [l10n, first]),
    expansions: first?.expansions ?? [],
    didYouMean: first?.did_you_mean ?? null,
    corrected: first?.corrected ?? false,
    waiting: query.isPending,
    outdated: query.isPlaceholderData,
    error: query.isPlaceholderData || first === undefined ? query.error : null,
    more: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) {
        void query.fetchNextPage();
      }
    },
    retry: () => void query.refetch(),
  };
}

/** A filter of kinds speaks of many records, the vocabulary's label of one. */
function withPluralKinds(l10n: Localiser, facets: FacetMap): FacetMap {
  const kinds = facets["kind"]?.map((entry) =>
    isKind(entry.value) ? { ...entry, label: kindPluralLabel(l10n, entry.value) } : entry,
  );
  return kinds ? { ...facets, kind: kinds } : facets;
}

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";

import { useDataLang } from "../../components/dataLang";
import { kindLabel } from "../../components/kind";
import { Foreign } from "../../components/Texts";
import { Fixed, Words } from "../../components/Words";
import type { PaletteResponse } from "../../generated/api";
import {
  paletteActions,
  paletteRecords,
  paletteSearchFor,
  savedNew,
  savedRecent,
  savedTitle,
  windowNavOrganisations,
  windowNavPlaces,
  windowNavSearch,
} from "../../generated/messages";
import { plainText, UNDETERMINED, useL10n } from "../../l10n";
import { hasWords } from "../../l10n/fold";
import { call } from "../../platform";
import { commandKey, useCommand } from "../../queries";
import { Phrase } from "../saved/phrase";
import { useRemember, useSearches } from "../saved/useSearches";
import { addressOf, type SearchAddress } from "../search/address";
import { useSearchFocus } from "../search/focus";
import { ownWords } from "../search/labelLang";
import { useSession } from "../shell/session";
import { type Action, actionsFor, type Entry, filled, type Group } from "./entries";
import { useActions } from "./useActions";
import { toContent, useGo } from "./useGo";

const NOTHING: PaletteResponse = { places: [], organisations: [], records: [] };
/** Most entries of a group while something is typed, so that every group is in sight soon. */
const MOST = 5;

/** What the palette offers for what is typed; `waiting` while that is still the answer to less. */
export function useGroups(typed: string, asked: string): { groups: Group[]; waiting: boolean } {
  const l10n = useL10n();
  const words = typed.trim();
  const found = useNames(asked.trim());
  const saved = useSavedEntries(words);
  const recent = useRecentEntries(words);
  const actions: Action[] = useActions(recent.any);
  const names = useNameEntries(words === "" ? NOTHING : found.data);
  const search = useSearchEntry(words);
  const chosen = actionsFor(words, actions, words === "" ? actions.length : MOST);
  const groups: Group[] =
    words === ""
      ? [
          { key: "recent", heading: savedRecent(l10n), entries: recent.entries.slice(0, MOST) },
          { key: "saved", heading: savedTitle(l10n), entries: saved.slice(0, MOST) },
          { key: "actions", heading: paletteActions(l10n), entries: chosen },
        ]
      : [
          { key: "actions", heading: paletteActions(l10n), entries: chosen },
          ...names,
          { key: "saved", heading: savedTitle(l10n), entries: saved.slice(0, MOST) },
          { key: "recent", heading: savedRecent(l10n), entries: recent.entries.slice(0, MOST) },
          { key: "search", heading: windowNavSearch(l10n), entries: [search] },
        ];
  return { groups: filled(groups), waiting: words !== asked.trim() || (words !== "" && found.waiting) };
}

/** Places, organisations and records by the beginning of their names. */
function useNames(query: string): { data: PaletteResponse; waiting: boolean } {
  const { lang, settings } = useSession();
  const found = useQuery({
    queryKey: commandKey("palette", { query }, lang, settings.digits),
    queryFn: ({ signal }) => call("palette", lang, { query }, signal),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  return { data: found.data ?? NOTHING, waiting: found.isPending || found.isPlaceholderData };
}

function useNameEntries(data: PaletteResponse): Group[] {
  const l10n = useL10n();
  const go = useGo();
  const dataLang = useDataLang();
  const places = data.places.slice(0, MOST).map(
    ({ code, label }): Entry => ({
      key: `place:${code}`,
      icon: "places",
      label: <bdi lang={dataLang}>{label}</bdi>,
      run: () => void go({ to: "/place/$code", params: { code } }),
    }),
  );
  const organisations = data.organisations.slice(0, MOST).map(
    ({ slug, name, acronym }): Entry => ({
      key: `organisation:${slug}`,
      icon: "organisations",
      label: <Foreign text={name} />,
      note:
        acronym !== null && acronym !== name.text ? <Fixed text={acronym} lang={UNDETERMINED} /> : undefined,
      run: () => void go({ to: "/organisation/$slug", params: { slug } }),
    }),
  );
  const records = data.records.map(
    ({ kind, slug, title }): Entry => ({
      key: `record:${kind}:${slug}`,
      icon: "record",
      label: <Foreign text={title} />,
      note: kindLabel(l10n, kind),
      run: () => void go({ to: "/record/$kind/$slug", params: { kind, slug } }),
    }),
  );
  return [
    { key: "places", heading: windowNavPlaces(l10n), entries: places },
    { key: "organisations", heading: windowNavOrganisations(l10n), entries: organisations },
    { key: "records", heading: paletteRecords(l10n), entries: records },
  ];
}

function useSavedEntries(words: string): Entry[] {
  const l10n = useL10n();
  const { open } = useSearches();
  const searches = useCommand("saved_list", {}).data?.searches ?? [];
  return searches
    .filter(({ new: count, name, request, filters }) => count !== null && hasWords(words, name, request.query, ...filters.map(({ label }) => plainText(label))))
    .map(({ name, new: count, seen_on: seen }) => ({
      key: `saved:${name}`,
      icon: "saved",
      label: <Fixed text={name} lang={UNDETERMINED} />,
      note: count ? savedNew(l10n, { count, date: l10n.date(seen) }) : undefined,
      run: () => {
        toContent();
        void open(name);
      },
    }));
}

function useRecentEntries(words: string): { entries: Entry[]; any: boolean } {
  const go = useGo();
  const searches = useCommand("recent_list", {}).data?.searches ?? [];
  const entries = searches
    .filter(({ request, filters }) => hasWords(words, request.query, ...filters.map(({ label }) => plainText(label))))
    .map(
      ({ request, filters }): Entry => ({
        key: `recent:${JSON.stringify(request)}`,
        icon: "recent",
        label: <Phrase request={request} filters={filters} />,
        run: () => void go({ to: "/search", search: addressOf(request) }),
      }),
    );
  return { entries, any: searches.length > 0 };
}

/** The way out that is always there: to search for what was typed. */
function useSearchEntry(words: string): Entry {
  const l10n = useL10n();
  const navigate = useNavigate();
  const remember = useRemember();
  const focus = useSearchFocus();
  return {
    key: "search",
    icon: "search",
    label: <Words text={paletteSearchFor(l10n, { words: ownWords(words) })} />,
    run: () => {
      const address: SearchAddress = { q: words };
      remember(address);
      focus.toBox();
      void navigate({ to: "/search", search: address });
    },
  };
}

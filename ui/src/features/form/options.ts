import { useMemo } from "react";

import type { FormPlaces, FormView, PlaceList } from "../../generated/api";
import { useDataLang } from "../../components/dataLang";
import { NO_LANGUAGE } from "../../l10n";
import { fold } from "../../l10n/fold";
import { useCommand } from "../../queries";

/** One thing to choose, with every name by which it is found. */
export interface Option {
  readonly code: string;
  readonly label: string;
  /** Language of the label where it is not the reader's. */
  readonly lang?: string;
  /** What it belongs to, or what it is called in full. */
  readonly note?: string;
  /** Language of the note where it is not the reader's. */
  readonly noteLang?: string;
  /** Folded names. */
  readonly names: readonly string[];
  /** The folded name of what it belongs to. */
  readonly wider?: string;
}

/** The entries of a list of the form. */
export function useListOptions(form: FormView, list: string): readonly Option[] {
  const dataLang = useDataLang();
  return useMemo(() => {
    const entries = form.lists[list] ?? [];
    if (list === "currency") {
      const names = new Intl.DisplayNames(dataLang, { type: "currency", fallback: "none" });
      return entries.map(({ code }) => {
        const name = names.of(code) ?? "";
        return { code, label: code, lang: NO_LANGUAGE, note: name, noteLang: dataLang, names: [code, name].map(fold) };
      });
    }
    return entries.map(({ code, label, group, also }) => ({ code, label, note: group, names: [label, also, code].map(fold), wider: fold(group) }));
  }, [form, list, dataLang]);
}

/** The places that a field may name; groups of countries before them. */
export function usePlaceOptions(form: FormView, of: FormPlaces): readonly Option[] {
  const { data } = useCommand("places", {});
  const groups = useListOptions(form, "place-group");
  return useMemo(() => {
    const places = data ? placesOf(data, of) : [];
    return of === "or-group" ? [...groups, ...places] : places;
  }, [data, groups, of]);
}

/** Folded once for each language: a form may ask for places in every row of a list. */
const folded = new WeakMap<PlaceList, Map<FormPlaces, readonly Option[]>>();

function placesOf(list: PlaceList, of: FormPlaces): readonly Option[] {
  const known = folded.get(list) ?? new Map<FormPlaces, readonly Option[]>();
  folded.set(list, known);
  let places = known.get(of);
  if (places === undefined) {
    places = list.places
      .filter(({ is_region }) => (of === "country" ? !is_region : of === "region" ? is_region : true))
      .map(({ code, label, aliases }) => ({ code, label, names: [label, code, ...aliases].map(fold) }));
    known.set(of, places);
  }
  return places;
}

/**
 * Whether the option of this label has each typed word somewhere in its names.
 *
 * Where no option has, the words may be those of what options belong to: the theme finds its topics, and stands in no
 * topic's way.
 */
export function fits(options: readonly Option[], label: string, typed: string): boolean {
  const words = fold(typed.trim()).split(/\s+/u).filter((word) => word !== "");
  const own = ({ names }: Option): boolean => words.every((word) => names.some((name) => name.includes(word)));
  const wider = (option: Option): boolean => words.every((word) => option.wider?.includes(word) ?? false);
  const fitting = options.some(own) ? own : wider;
  return options.some((option) => option.label === label && fitting(option));
}

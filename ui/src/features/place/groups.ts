import type { PlaceEntry } from "../../generated/api";

/** The world, above all regions. */
const WORLD = "001";

/** A region of the world with the places below it. */
export interface RegionGroup {
  readonly region: PlaceEntry;
  readonly below: ReadonlyMap<string, readonly PlaceEntry[]>;
}

/** The regions right below the world, each with the tree under it. The order of the list is kept. */
export function groupsOf(places: readonly PlaceEntry[]): RegionGroup[] {
  const below = new Map<string, PlaceEntry[]>();
  for (const place of places) {
    if (place.parent !== null) {
      below.set(place.parent, [...(below.get(place.parent) ?? []), place]);
    }
  }
  return (below.get(WORLD) ?? []).filter((place) => place.is_region).map((region) => ({ region, below }));
}

/** The countries of a region, by the nearest region above them. */
export function countriesUnder(group: RegionGroup): { region: PlaceEntry; countries: PlaceEntry[] }[] {
  const found: { region: PlaceEntry; countries: PlaceEntry[] }[] = [];
  const walk = (region: PlaceEntry, seen: ReadonlySet<string>): void => {
    const members = group.below.get(region.code) ?? [];
    const countries = members.filter((place) => !place.is_region);
    if (countries.length > 0) {
      found.push({ region, countries });
    }
    for (const inner of members) {
      if (inner.is_region && !seen.has(inner.code)) {
        walk(inner, new Set(seen).add(inner.code));
      }
    }
  };
  walk(group.region, new Set([group.region.code]));
  return found;
}

// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Open to { $place } by name */
export function placeViaCountry(l: Localiser, args: { place: string }): string {
  return l.format("place-via-country", args);
}

/** Open to the group: { $flag } */
export function placeViaFlag(l: Localiser, args: { flag: string }): string {
  return l.format("place-via-flag", args);
}

/** Open worldwide */
export function placeViaGlobal(l: Localiser): string {
  return l.format("place-via-global");
}

/** Open to a place inside: { $place } */
export function placeViaMember(l: Localiser, args: { place: string }): string {
  return l.format("place-via-member", args);
}

/** Eligible places not stated */
export function placeViaNotStated(l: Localiser): string {
  return l.format("place-via-not-stated");
}

/** Open to the region: { $region } */
export function placeViaRegion(l: Localiser, args: { region: string }): string {
  return l.format("place-via-region", args);
}

import type { Kind } from "../generated/api";
import {
  kindInitiative,
  kindInitiativePlural,
  kindNeed,
  kindNeedPlural,
  kindOrganisation,
  kindOrganisationPlural,
  kindProgramme,
  kindProgrammePlural,
  kindResource,
  kindResourcePlural,
} from "../generated/messages";
import type { Localiser } from "../l10n";

/** The word for a record kind. */
export function kindLabel(l10n: Localiser, kind: Kind): string {
  switch (kind) {
    case "initiative":
      return kindInitiative(l10n);
    case "programme":
      return kindProgramme(l10n);
    case "need":
      return kindNeed(l10n);
    case "organisation":
      return kindOrganisation(l10n);
    case "resource":
      return kindResource(l10n);
  }
}

/** The word for many records of a kind, as a heading or a filter says it. */
export function kindPluralLabel(l10n: Localiser, kind: Kind): string {
  switch (kind) {
    case "initiative":
      return kindInitiativePlural(l10n);
    case "programme":
      return kindProgrammePlural(l10n);
    case "need":
      return kindNeedPlural(l10n);
    case "organisation":
      return kindOrganisationPlural(l10n);
    case "resource":
      return kindResourcePlural(l10n);
  }
}

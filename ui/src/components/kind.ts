import type { Kind } from "../generated/api";
import { kindInitiative, kindNeed, kindOrganisation, kindProgramme, kindResource } from "../generated/messages";
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

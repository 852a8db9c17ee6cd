import {
  matchRoleImplementer,
  matchRoleNeed,
  matchRolePartner,
  matchRoleProgramme,
  matchRoleTriad,
} from "../../generated/messages";
import type { Kind, MatchRole, WeightsView, WeightView } from "../../generated/api";
import type { Localiser } from "../../l10n";

/** The name of a part of the answer. */
export function roleLabel(l10n: Localiser, role: MatchRole): string {
  switch (role) {
    case "programme":
      return matchRoleProgramme(l10n);
    case "implementer":
      return matchRoleImplementer(l10n);
    case "need":
      return matchRoleNeed(l10n);
    case "triad":
      return matchRoleTriad(l10n);
    case "partner":
      return matchRolePartner(l10n);
  }
}

/** The weights by which a part was weighed: those for organisations where one asks or is asked for. */
export function weightsOfPart(weights: WeightsView, role: MatchRole, asking: Kind | undefined): readonly WeightView[] {
  const ofOrganisation = asking === "organisation" || role === "implementer" || role === "partner";
  return ofOrganisation ? weights.organisations : weights.programmes;
}

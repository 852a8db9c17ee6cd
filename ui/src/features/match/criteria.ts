import {
  matchingCount,
  matchingCountBlocked,
  matchingCountBlockedOf,
  matchingCountOf,
  matchRoleImplementer,
  matchRoleNeed,
  matchRolePartner,
  matchRoleProgramme,
  matchRoleTriad,
} from "../../generated/messages";
import type { Kind, MatchResponse, MatchRole, WeightsView, WeightView } from "../../generated/api";
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

/** How many of a part fit, and how many cannot; where not all are shown, of how many. */
export function countsOf(l10n: Localiser, answer: MatchResponse, role: MatchRole): { fit: string; blocked: string | undefined } {
  const shown = answer.matches.filter((found) => found.role === role);
  const fit = shown.filter((found) => found.blockers.length === 0).length;
  const blocked = shown.length - fit;
  const total = answer.totals.find((each) => each.role === role) ?? { fit, blocked };
  const of = (count: number, all: number): { shown: string; total: string } => ({ shown: l10n.number(count), total: l10n.number(all) });
  return {
    fit: total.fit > fit ? matchingCountOf(l10n, of(fit, total.fit)) : matchingCount(l10n, { count: fit }),
    blocked:
      total.blocked === 0
        ? undefined
        : total.blocked > blocked
          ? matchingCountBlockedOf(l10n, of(blocked, total.blocked))
          : matchingCountBlocked(l10n, { count: blocked }),
  };
}

/** The weights by which a part was weighed: those for organisations where one asks or is asked for. */
export function weightsOfPart(weights: WeightsView, role: MatchRole, asking: Kind | undefined): readonly WeightView[] {
  const ofOrganisation = asking === "organisation" || role === "implementer" || role === "partner";
  return ofOrganisation ? weights.organisations : weights.programmes;
}

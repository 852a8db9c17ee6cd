import {
  matchCriterionLanguage,
  matchCriterionMaturity,
  matchCriterionOwnership,
  matchCriterionPlace,
  matchCriterionPrinciples,
  matchCriterionRecord,
  matchCriterionSize,
  matchCriterionSupport,
  matchCriterionSustainability,
  matchCriterionTiming,
  matchCriterionTopic,
  matchRoleImplementer,
  matchRoleNeed,
  matchRolePartner,
  matchRoleProgramme,
  matchRoleTriad,
} from "../../generated/messages";
import type { MatchRole, MatchView } from "../../generated/api";
import type { Localiser } from "../../l10n";

/** The criteria with their names, in the order in which they are shown. */
export const CRITERIA: readonly (readonly [key: string, label: (l10n: Localiser) => string])[] = [
  ["topic", matchCriterionTopic],
  ["support", matchCriterionSupport],
  ["place", matchCriterionPlace],
  ["language", matchCriterionLanguage],
  ["timing", matchCriterionTiming],
  ["maturity", matchCriterionMaturity],
  ["size", matchCriterionSize],
  ["ownership", matchCriterionOwnership],
  ["record", matchCriterionRecord],
  ["principles", matchCriterionPrinciples],
  ["sustainability", matchCriterionSustainability],
];

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

/** Parts whose answers are weighed by the criteria; threes and partners rest on them. */
const WEIGHED: ReadonlySet<MatchRole> = new Set<MatchRole>(["programme", "need", "implementer"]);

/** The weights by which a part was weighed, as its answers state them. */
export function weightsUsed(matches: readonly MatchView[], role: MatchRole): Record<string, number> | undefined {
  const weighed = matches.filter((found) => WEIGHED.has(found.role));
  const one = weighed.find((found) => found.role === role) ?? weighed[0];
  if (!one) {
    return undefined;
  }
  const stated = new Map(one.criteria.map((criterion) => [criterion.key, criterion.weight]));
  return Object.fromEntries(CRITERIA.map(([key]) => [key, stated.get(key) ?? 0]));
}

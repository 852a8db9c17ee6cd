// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Any */
export function matchingAskAny(l: Localiser): string {
  return l.format("matching-ask-any");
}

/** Who asks */
export function matchingAskAsker(l: Localiser): string {
  return l.format("matching-ask-asker");
}

/** Government of the country */
export function matchingAskAskerPlace(l: Localiser): string {
  return l.format("matching-ask-asker-place");
}

/** Or say what is looked for */
export function matchingAskByHand(l: Localiser): string {
  return l.format("matching-ask-by-hand");
}

/** Show what fits */
export function matchingAskGo(l: Localiser): string {
  return l.format("matching-ask-go");
}

/** Say for what help is looked for, or by whom. You see programmes, implementers and threes that fit together, each with its reasons. */
export function matchingAskIntro(l: Localiser): string {
  return l.format("matching-ask-intro");
}

/** Language that works */
export function matchingAskLanguage(l: Localiser): string {
  return l.format("matching-ask-language");
}

/** Form of delivery */
export function matchingAskMode(l: Localiser): string {
  return l.format("matching-ask-mode");
}

/** Start from a need */
export function matchingAskNeeds(l: Localiser): string {
  return l.format("matching-ask-needs");
}

/** Look through all needs */
export function matchingAskNeedsAll(l: Localiser): string {
  return l.format("matching-ask-needs-all");
}

/** No need is stated here yet. */
export function matchingAskNeedsNone(l: Localiser): string {
  return l.format("matching-ask-needs-none");
}

/** Start from a need of { $place } */
export function matchingAskNeedsOf(l: Localiser, args: { place: string }): string {
  return l.format("matching-ask-needs-of", args);
}

/** Write a need */
export function matchingAskNeedsWrite(l: Localiser): string {
  return l.format("matching-ask-needs-write");
}

/** Start from an organisation */
export function matchingAskOrganisations(l: Localiser): string {
  return l.format("matching-ask-organisations");
}

/** Country */
export function matchingAskPlace(l: Localiser): string {
  return l.format("matching-ask-place");
}

/** Start from a programme */
export function matchingAskProgrammes(l: Localiser): string {
  return l.format("matching-ask-programmes");
}

/** Choose at least one of these first. */
export function matchingAskSomething(l: Localiser): string {
  return l.format("matching-ask-something");
}

/** Theme or topic */
export function matchingAskTheme(l: Localiser): string {
  return l.format("matching-ask-theme");
}

/** What is asked */
export function matchingAsked(l: Localiser): string {
  return l.format("matching-asked");
}

/** Who asks: { $asker } */
export function matchingAskedBy(l: Localiser, args: { asker: string }): string {
  return l.format("matching-asked-by", args);
}

/** Ask for something else */
export function matchingAskedChange(l: Localiser): string {
  return l.format("matching-asked-change");
}

/** Back to the list */
export function matchingBack(l: Localiser): string {
  return l.format("matching-back");
}

/** Cannot, and why */
export function matchingBlocked(l: Localiser): string {
  return l.format("matching-blocked");
}

/** Compare */
export function matchingCompare(l: Localiser): string {
  return l.format("matching-compare");
}

/** Compare { $name } */
export function matchingCompareAdd(l: Localiser, args: { name: string }): string {
  return l.format("matching-compare-add", args);
}

/** differs */
export function matchingCompareDiffers(l: Localiser): string {
  return l.format("matching-compare-differs");
}

/** Rows in which the answers differ by 10 or more are marked with ≠. */
export function matchingCompareHint(l: Localiser): string {
  return l.format("matching-compare-hint");
}

/** At most { $most } can stand side by side. */
export function matchingCompareMost(l: Localiser, args: { most: number }): string {
  return l.format("matching-compare-most", args);
}

/** Take { $name } out of the comparison */
export function matchingCompareRemove(l: Localiser, args: { name: string }): string {
  return l.format("matching-compare-remove", args);
}

/**
 * ```
 * { $count ->
 *     [one] Compare { $count }
 *    *[other] Compare { $count }
 * }
 * ```
 */
export function matchingCompareShow(l: Localiser, args: { count: number }): string {
  return l.format("matching-compare-show", args);
}

/** Stop comparing */
export function matchingCompareStop(l: Localiser): string {
  return l.format("matching-compare-stop");
}

/** Side by side */
export function matchingCompareTitle(l: Localiser): string {
  return l.format("matching-compare-title");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } fits
 *    *[other] { $count } fit
 * }
 * ```
 */
export function matchingCount(l: Localiser, args: { count: number }): string {
  return l.format("matching-count", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } cannot
 *    *[other] { $count } cannot
 * }
 * ```
 */
export function matchingCountBlocked(l: Localiser, args: { count: number }): string {
  return l.format("matching-count-blocked", args);
}

/** Cannot: { $shown } of { $total } shown */
export function matchingCountBlockedOf(l: Localiser, args: { shown: string; total: string }): string {
  return l.format("matching-count-blocked-of", args);
}

/** Fit: { $shown } of { $total } shown */
export function matchingCountOf(l: Localiser, args: { shown: string; total: string }): string {
  return l.format("matching-count-of", args);
}

/** Criterion */
export function matchingCriterion(l: Localiser): string {
  return l.format("matching-criterion");
}

/** Fit */
export function matchingFit(l: Localiser): string {
  return l.format("matching-fit");
}

/** In the way */
export function matchingInTheWay(l: Localiser): string {
  return l.format("matching-in-the-way");
}

/** { $percent } % known */
export function matchingKnown(l: Localiser, args: { percent: number }): string {
  return l.format("matching-known", args);
}

/** Find what fits */
export function matchingLink(l: Localiser): string {
  return l.format("matching-link");
}

/** What fits, best first */
export function matchingList(l: Localiser): string {
  return l.format("matching-list");
}

/** Match this one */
export function matchingMatchIt(l: Localiser): string {
  return l.format("matching-match-it");
}

/** Ask for a wider theme, a region instead of a country, or without a language. */
export function matchingNothingHint(l: Localiser): string {
  return l.format("matching-nothing-hint");
}

/** Nothing of this part fits. */
export function matchingNothingOfPart(l: Localiser): string {
  return l.format("matching-nothing-of-part");
}

/** Choose an entry to read here why it fits. */
export function matchingOpenHere(l: Localiser): string {
  return l.format("matching-open-here");
}

/** Parts of the answer */
export function matchingParts(l: Localiser): string {
  return l.format("matching-parts");
}

/** Portfolio */
export function matchingPortfolio(l: Localiser): string {
  return l.format("matching-portfolio");
}

/** Best plan */
export function matchingPortfolioBest(l: Localiser): string {
  return l.format("matching-portfolio-best");
}

/** Needs that one programme takes */
export function matchingPortfolioCapacity(l: Localiser): string {
  return l.format("matching-portfolio-capacity");
}

/** Lowest score that helps */
export function matchingPortfolioFloor(l: Localiser): string {
  return l.format("matching-portfolio-floor");
}

/** Best pair first */
export function matchingPortfolioGreedy(l: Localiser): string {
  return l.format("matching-portfolio-greedy");
}

/** Many needs and few programmes: the plan that serves all needs together best, beside the one that would take the best pair first. */
export function matchingPortfolioIntro(l: Localiser): string {
  return l.format("matching-portfolio-intro");
}

/** Need */
export function matchingPortfolioNeed(l: Localiser): string {
  return l.format("matching-portfolio-need");
}

/** No need is stated for this choice. */
export function matchingPortfolioNone(l: Localiser): string {
  return l.format("matching-portfolio-none");
}

/** Plan for many needs */
export function matchingPortfolioOpen(l: Localiser): string {
  return l.format("matching-portfolio-open");
}

/** Who gets what */
export function matchingPortfolioPairs(l: Localiser): string {
  return l.format("matching-portfolio-pairs");
}

/** Plan */
export function matchingPortfolioPlan(l: Localiser): string {
  return l.format("matching-portfolio-plan");
}

/** Points */
export function matchingPortfolioPoints(l: Localiser): string {
  return l.format("matching-portfolio-points");
}

/** Programme */
export function matchingPortfolioProgramme(l: Localiser): string {
  return l.format("matching-portfolio-programme");
}

/** What it gains or gives up */
export function matchingPortfolioSaid(l: Localiser): string {
  return l.format("matching-portfolio-said");
}

/** Needs served */
export function matchingPortfolioServed(l: Localiser): string {
  return l.format("matching-portfolio-served");
}

/** Goes without, and why */
export function matchingPortfolioWithout(l: Localiser): string {
  return l.format("matching-portfolio-without");
}

/** Work of the same kind elsewhere */
export function matchingPrecedents(l: Localiser): string {
  return l.format("matching-precedents");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative on the same subject already runs there. Look at it first.
 *    *[other] { $count } initiatives on the same subject already run there. Look at them first.
 * }
 * ```
 */
export function matchingRunning(l: Localiser, args: { count: number }): string {
  return l.format("matching-running", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative on the same subject already runs. Look at it first.
 *    *[other] { $count } initiatives on the same subject already run. Look at them first.
 * }
 * ```
 */
export function matchingRunningAnywhere(l: Localiser, args: { count: number }): string {
  return l.format("matching-running-anywhere", args);
}

/** Show what already runs */
export function matchingRunningShow(l: Localiser): string {
  return l.format("matching-running-show");
}

/** { $score } of 100 */
export function matchingScore(l: Localiser, args: { score: number }): string {
  return l.format("matching-score", args);
}

/** What would make it fit better */
export function matchingSteps(l: Localiser): string {
  return l.format("matching-steps");
}

/** In the way */
export function matchingStepsBlocks(l: Localiser): string {
  return l.format("matching-steps-blocks");
}

/** { $points } points of certainty */
export function matchingStepsCertainty(l: Localiser, args: { points: number }): string {
  return l.format("matching-steps-certainty", args);
}

/** { $points } points */
export function matchingStepsPoints(l: Localiser, args: { points: number }): string {
  return l.format("matching-steps-points", args);
}

/** Match */
export function matchingTitle(l: Localiser): string {
  return l.format("matching-title");
}

/** Matches for { $name } */
export function matchingTitleOf(l: Localiser, args: { name: string }): string {
  return l.format("matching-title-of", args);
}

/** Who pays, who does the work, for whom */
export function matchingTrio(l: Localiser): string {
  return l.format("matching-trio");
}

/** any place */
export function matchingTrioAnywhere(l: Localiser): string {
  return l.format("matching-trio-anywhere");
}

/** asks */
export function matchingTrioAsks(l: Localiser): string {
  return l.format("matching-trio-asks");
}

/** { $donor } pays, { $implementer } does the work, for { $place } */
export function matchingTrioDescription(l: Localiser, args: { donor: string; implementer: string; place: string }): string {
  return l.format("matching-trio-description", args);
}

/** { $donor } offers, { $implementer } does the work, for { $place } */
export function matchingTrioDescriptionOffer(l: Localiser, args: { donor: string; implementer: string; place: string }): string {
  return l.format("matching-trio-description-offer", args);
}

/** does the work */
export function matchingTrioDoes(l: Localiser): string {
  return l.format("matching-trio-does");
}

/** Name */
export function matchingTrioName(l: Localiser): string {
  return l.format("matching-trio-name");
}

/** offers */
export function matchingTrioOffers(l: Localiser): string {
  return l.format("matching-trio-offers");
}

/** Part */
export function matchingTrioPart(l: Localiser): string {
  return l.format("matching-trio-part");
}

/** pays */
export function matchingTrioPays(l: Localiser): string {
  return l.format("matching-trio-pays");
}

/** Shown by records */
export function matchingTrioShown(l: Localiser): string {
  return l.format("matching-trio-shown");
}

/** What ties them */
export function matchingTrioTies(l: Localiser): string {
  return l.format("matching-trio-ties");
}

/** Not shown by any record */
export function matchingTrioUnshown(l: Localiser): string {
  return l.format("matching-trio-unshown");
}

/** Not known */
export function matchingUnknown(l: Localiser): string {
  return l.format("matching-unknown");
}

/** Weight */
export function matchingWeight(l: Localiser): string {
  return l.format("matching-weight");
}

/** { $weight } of 100 */
export function matchingWeightValue(l: Localiser, args: { weight: number }): string {
  return l.format("matching-weight-value", args);
}

/** What matters to you */
export function matchingWeights(l: Localiser): string {
  return l.format("matching-weights");
}

/** Back to the usual weights */
export function matchingWeightsReset(l: Localiser): string {
  return l.format("matching-weights-reset");
}

/** Keep as my weights */
export function matchingWeightsSave(l: Localiser): string {
  return l.format("matching-weights-save");
}

/** The weights always sum to 100: what you give to one is taken from the others. */
export function matchingWeightsSum(l: Localiser): string {
  return l.format("matching-weights-sum");
}

/** Why */
export function matchingWhy(l: Localiser): string {
  return l.format("matching-why");
}

/** Why not another one? */
export function matchingWhyNot(l: Localiser): string {
  return l.format("matching-why-not");
}

/** Programme or organisation */
export function matchingWhyNotFind(l: Localiser): string {
  return l.format("matching-why-not-find");
}

/** Name a programme or an organisation to read how it stands. */
export function matchingWhyNotHint(l: Localiser): string {
  return l.format("matching-why-not-hint");
}

/** Nothing of this name. */
export function matchingWhyNotNone(l: Localiser): string {
  return l.format("matching-why-not-none");
}

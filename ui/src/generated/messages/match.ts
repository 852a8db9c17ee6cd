// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** “{ $reference }” is neither a need, nor a programme, nor an organisation. */
export function errorNotMatchable(l: Localiser, args: { reference: string }): string {
  return l.format("error-not-matchable", args);
}

/** Start from one of these three, or give a theme and a place. */
export function errorNotMatchableHint(l: Localiser): string {
  return l.format("error-not-matchable-hint");
}

/** “{ $about }” is not matched with what is asked. */
export function errorNotMatchedWith(l: Localiser, args: { about: string }): string {
  return l.format("error-not-matched-with", args);
}

/** A need is matched with programmes and organisations, a programme with needs and organisations, an organisation with all three. */
export function errorNotMatchedWithHint(l: Localiser): string {
  return l.format("error-not-matched-with-hint");
}

/** Nothing is asked. */
export function errorNothingAsked(l: Localiser): string {
  return l.format("error-nothing-asked");
}

/** Name a need, a programme or an organisation, or give a theme, a place, a language or a mode. */
export function errorNothingAskedHint(l: Localiser): string {
  return l.format("error-nothing-asked-hint");
}

/** These weights cannot be used. { $reason } */
export function errorWeightsUnfit(l: Localiser, args: { reason: string }): string {
  return l.format("error-weights-unfit", args);
}

/** Give whole numbers from 0 to 100 that sum to 100; what is left out counts nothing. The criteria are { $keys }. */
export function errorWeightsUnfitHint(l: Localiser, args: { keys: string }): string {
  return l.format("error-weights-unfit-hint", args);
}

/** { $asker } (presumed; nobody is named) */
export function matchAskerPresumed(l: Localiser, args: { asker: string }): string {
  return l.format("match-asker-presumed", args);
}

/** Asks for this help itself: { $name } */
export function matchBlockerAsks(l: Localiser, args: { name: string }): string {
  return l.format("match-blocker-asks", args);
}

/** Open to { $eligible } only; who asks: { $asker } */
export function matchBlockerKind(l: Localiser, args: { asker: string; eligible: string }): string {
  return l.format("match-blocker-kind", args);
}

/** No common language: { $asked } asked, { $theirs } offered */
export function matchBlockerLanguage(l: Localiser, args: { asked: string; theirs: string }): string {
  return l.format("match-blocker-language", args);
}

/** { $place } may not ask: open to { $eligible } only */
export function matchBlockerPlace(l: Localiser, args: { place: string; eligible: string }): string {
  return l.format("match-blocker-place", args);
}

/** Known as a beneficiary in { $place }, not as one that does the work: { $name } */
export function matchBlockerReceives(l: Localiser, args: { name: string; place: string }): string {
  return l.format("match-blocker-receives", args);
}

/** Takes no more requests (as of { $date }) */
export function matchBlockerWindow(l: Localiser, args: { date: string }): string {
  return l.format("match-blocker-window", args);
}

/** A government body of { $place }, as who asks may be: { $name } */
export function matchCautionAsks(l: Localiser, args: { name: string; place: string }): string {
  return l.format("match-caution-asks", args);
}

/** Open to { $eligible } only; it is not stated who asks */
export function matchCautionKind(l: Localiser, args: { eligible: string }): string {
  return l.format("match-caution-kind", args);
}

/** Who could help, and why: programmes, implementers, needs, and three that fit together */
export function matchCliAbout(l: Localiser): string {
  return l.format("match-cli-about");
}

/** Kind and short name of a need, a programme or an organisation, as in need:need-fm-strategy */
export function matchCliArgumentReference(l: Localiser): string {
  return l.format("match-cli-argument-reference");
}

/** Supply, demand and overlap by topic and place */
export function matchCliGapsAbout(l: Localiser): string {
  return l.format("match-cli-gaps-about");
}

/** Kind of organisation that asks (government, ngo, academia, private, …); programmes for others only are then in the way; without it, the government of the place is presumed to ask, which shuts nothing out */
export function matchCliOptionAsker(l: Localiser): string {
  return l.format("match-cli-option-asker");
}

/** Rows for UN regions instead of countries */
export function matchCliOptionByRegion(l: Localiser): string {
  return l.format("match-cli-option-by-region");
}

/** How many needs each programme takes, 1 to 100; 1 without it */
export function matchCliOptionCapacity(l: Localiser): string {
  return l.format("match-cli-option-capacity");
}

/** Lowest score that counts, 0 to 100; 40 without it */
export function matchCliOptionFloor(l: Localiser): string {
  return l.format("match-cli-option-floor");
}

/** Language that works there */
export function matchCliOptionLanguage(l: Localiser): string {
  return l.format("match-cli-option-language");
}

/** How many of each */
export function matchCliOptionLimit(l: Localiser): string {
  return l.format("match-cli-option-limit");
}

/** Delivery mode that is wanted */
export function matchCliOptionMode(l: Localiser): string {
  return l.format("match-cli-option-mode");
}

/** Country or UN region that wants it */
export function matchCliOptionPlace(l: Localiser): string {
  return l.format("match-cli-option-place");
}

/** UN region or country; the whole world without it */
export function matchCliOptionRegion(l: Localiser): string {
  return l.format("match-cli-option-region");
}

/** Theme or topic of the help that is wanted */
export function matchCliOptionTheme(l: Localiser): string {
  return l.format("match-cli-option-theme");
}

/** JSON file with weights by criterion that sum to 100 */
export function matchCliOptionWeights(l: Localiser): string {
  return l.format("match-cli-option-weights");
}

/** Say of one record why it fits, or why not, and what it would take: programme:NAME, organisation:NAME or need:NAME */
export function matchCliOptionWhy(l: Localiser): string {
  return l.format("match-cli-option-why");
}

/** Who gets what, when many needs meet few programmes */
export function matchCliPortfolioAbout(l: Localiser): string {
  return l.format("match-cli-portfolio-about");
}

/** Your own weights of the criteria: show, save, reset */
export function matchCliWeightsAbout(l: Localiser): string {
  return l.format("match-cli-weights-about");
}

/** Go back to the usual weights */
export function matchCliWeightsReset(l: Localiser): string {
  return l.format("match-cli-weights-reset");
}

/** Keep the weights of a file as your own, on this computer only */
export function matchCliWeightsSave(l: Localiser): string {
  return l.format("match-cli-weights-save");
}

/** Show the weights that are used */
export function matchCliWeightsShow(l: Localiser): string {
  return l.format("match-cli-weights-show");
}

/** In the way */
export function matchColumnBlockers(l: Localiser): string {
  return l.format("match-column-blockers");
}

/** To be asked first */
export function matchColumnCautions(l: Localiser): string {
  return l.format("match-column-cautions");
}

/** Certainty */
export function matchColumnCertainty(l: Localiser): string {
  return l.format("match-column-certainty");
}

/** Score */
export function matchColumnScore(l: Localiser): string {
  return l.format("match-column-score");
}

/** Language */
export function matchCriterionLanguage(l: Localiser): string {
  return l.format("match-criterion-language");
}

/** Step of maturity */
export function matchCriterionMaturity(l: Localiser): string {
  return l.format("match-criterion-maturity");
}

/** Local ownership */
export function matchCriterionOwnership(l: Localiser): string {
  return l.format("match-criterion-ownership");
}

/** Place */
export function matchCriterionPlace(l: Localiser): string {
  return l.format("match-criterion-place");
}

/** Principles */
export function matchCriterionPrinciples(l: Localiser): string {
  return l.format("match-criterion-principles");
}

/** Track record */
export function matchCriterionRecord(l: Localiser): string {
  return l.format("match-criterion-record");
}

/** Size */
export function matchCriterionSize(l: Localiser): string {
  return l.format("match-criterion-size");
}

/** Type of support */
export function matchCriterionSupport(l: Localiser): string {
  return l.format("match-criterion-support");
}

/** Sustainability */
export function matchCriterionSustainability(l: Localiser): string {
  return l.format("match-criterion-sustainability");
}

/** Timing */
export function matchCriterionTiming(l: Localiser): string {
  return l.format("match-criterion-timing");
}

/** Theme and topic */
export function matchCriterionTopic(l: Localiser): string {
  return l.format("match-criterion-topic");
}

/** Who asks */
export function matchFieldAsker(l: Localiser): string {
  return l.format("match-field-asker");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } further programme
 *    *[other] { $count } further programmes
 * }
 * ```
 */
export function matchGapsCountFurther(l: Localiser, args: { count: number }): string {
  return l.format("match-gaps-count-further", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } need
 *    *[other] { $count } needs
 * }
 * ```
 */
export function matchGapsCountNeeds(l: Localiser, args: { count: number }): string {
  return l.format("match-gaps-count-needs", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } open programme
 *    *[other] { $count } open programmes
 * }
 * ```
 */
export function matchGapsCountOpen(l: Localiser, args: { count: number }): string {
  return l.format("match-gaps-count-open", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } over
 *    *[other] { $count } over
 * }
 * ```
 */
export function matchGapsCountPast(l: Localiser, args: { count: number }): string {
  return l.format("match-gaps-count-past", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } running
 *    *[other] { $count } running
 * }
 * ```
 */
export function matchGapsCountRunning(l: Localiser, args: { count: number }): string {
  return l.format("match-gaps-count-running", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } with status not stated
 *    *[other] { $count } with status not stated
 * }
 * ```
 */
export function matchGapsCountUnknown(l: Localiser, args: { count: number }): string {
  return l.format("match-gaps-count-unknown", args);
}

/** a need, and nothing runs */
export function matchGapsGap(l: Localiser): string {
  return l.format("match-gaps-gap");
}

/** Needs stated, initiatives that run or are planned, initiatives that are over, initiatives whose status is not stated, open programmes, further programmes */
export function matchGapsHint(l: Localiser): string {
  return l.format("match-gaps-hint");
}

/** Nothing is known here: no need, no initiative. */
export function matchGapsNone(l: Localiser): string {
  return l.format("match-gaps-none");
}

/** possible overlap */
export function matchGapsOverlap(l: Localiser): string {
  return l.format("match-gaps-overlap");
}

/** Gaps: { $place } */
export function matchGapsTitle(l: Localiser, args: { place: string }): string {
  return l.format("match-gaps-title", args);
}

/** a need; whether anything runs is not stated */
export function matchGapsUnsure(l: Localiser): string {
  return l.format("match-gaps-unsure");
}

/** { $place }, as a whole */
export function matchGapsWhole(l: Localiser, args: { place: string }): string {
  return l.format("match-gaps-whole", args);
}

/** Stated in words and not compared: a person must read it */
export function matchNotes(l: Localiser): string {
  return l.format("match-notes");
}

/** Nothing fits what was asked. */
export function matchNothing(l: Localiser): string {
  return l.format("match-nothing");
}

/** Shown: { $shown } of { $all } */
export function matchOverlapShown(l: Localiser, args: { shown: number; all: number }): string {
  return l.format("match-overlap-shown", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } more
 *    *[other] { $count } more
 * }
 * ```
 */
export function matchPlacesMore(l: Localiser, args: { count: number }): string {
  return l.format("match-places-more", args);
}

/** Best for all together: needs served { $served }, points { $points } */
export function matchPortfolioBest(l: Localiser, args: { served: string; points: string }): string {
  return l.format("match-portfolio-best", args);
}

/** Something stands in the way of every programme on the subject; the nearest is { $name }: { $why } */
export function matchPortfolioBlocked(l: Localiser, args: { name: string; why: string }): string {
  return l.format("match-portfolio-blocked", args);
}

/** { $name } instead of { $other }: as many points */
export function matchPortfolioEven(l: Localiser, args: { name: string; other: string }): string {
  return l.format("match-portfolio-even", args);
}

/** { $name } instead of { $other }: gains { $points } points */
export function matchPortfolioGains(l: Localiser, args: { name: string; other: string; points: string }): string {
  return l.format("match-portfolio-gains", args);
}

/** Needs: { $needs }; programmes: { $programmes }; needs that each programme takes: { $capacity }; lowest score that counts: { $floor } */
export function matchPortfolioGiven(l: Localiser, args: { needs: string; programmes: string; capacity: string; floor: string }): string {
  return l.format("match-portfolio-given", args);
}

/** { $name } instead of { $other }: gives up { $points } points, so that others gain more */
export function matchPortfolioGives(l: Localiser, args: { name: string; other: string; points: string }): string {
  return l.format("match-portfolio-gives", args);
}

/** Best pair first: needs served { $served }, points { $points } */
export function matchPortfolioGreedy(l: Localiser, args: { served: string; points: string }): string {
  return l.format("match-portfolio-greedy", args);
}

/** No programme fits well enough; the nearest is { $name }, with a score of { $score } */
export function matchPortfolioLow(l: Localiser, args: { name: string; score: string }): string {
  return l.format("match-portfolio-low", args);
}

/** { $name }, where the best pair first would have left it without: gains { $points } points */
export function matchPortfolioNew(l: Localiser, args: { name: string; points: string }): string {
  return l.format("match-portfolio-new", args);
}

/** There is no programme in the catalogue. */
export function matchPortfolioNone(l: Localiser): string {
  return l.format("match-portfolio-none");
}

/** No programme is on what is asked; the nearest is { $name }, on other topics */
export function matchPortfolioOffTopic(l: Localiser, args: { name: string }): string {
  return l.format("match-portfolio-off-topic", args);
}

/** Who gets what */
export function matchPortfolioPairs(l: Localiser): string {
  return l.format("match-portfolio-pairs");
}

/** { $name }, as with the best pair first */
export function matchPortfolioSame(l: Localiser, args: { name: string }): string {
  return l.format("match-portfolio-same", args);
}

/** { $name } fits best, but goes to others, so that all together gain more: { $needs } */
export function matchPortfolioTaken(l: Localiser, args: { name: string; needs: string }): string {
  return l.format("match-portfolio-taken", args);
}

/** Needs that go without */
export function matchPortfolioWithout(l: Localiser): string {
  return l.format("match-portfolio-without");
}

/** At work now: { $title } */
export function matchReasonActiveNow(l: Localiser, args: { title: string }): string {
  return l.format("match-reason-active-now", args);
}

/** The latest known work on the subject began in { $year }, end not stated */
export function matchReasonActiveSince(l: Localiser, args: { year: string }): string {
  return l.format("match-reason-active-since", args);
}

/** The latest known work on the subject ended in { $year } */
export function matchReasonActiveUntil(l: Localiser, args: { year: string }): string {
  return l.format("match-reason-active-until", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative in { $place } between { $from } and { $to }
 *    *[other] Came back to { $place }: { $count } initiatives between { $from } and { $to }
 * }
 * ```
 */
export function matchReasonCameBack(l: Localiser, args: { count: number; place: string; from: string; to: string }): string {
  return l.format("match-reason-came-back", args);
}

/** There once, with { $title } */
export function matchReasonCameOnce(l: Localiser, args: { title: string }): string {
  return l.format("match-reason-came-once", args);
}

/** No common language: { $asked } asked, { $theirs } offered */
export function matchReasonLanguageNone(l: Localiser, args: { asked: string; theirs: string }): string {
  return l.format("match-reason-language-none", args);
}

/** Common language: { $languages } */
export function matchReasonLanguageShared(l: Localiser, args: { languages: string }): string {
  return l.format("match-reason-language-shared", args);
}

/** Help that stays: { $modes } */
export function matchReasonLasting(l: Localiser, args: { modes: string }): string {
  return l.format("match-reason-lasting", args);
}

/** Not asked, so not held against { $name } */
export function matchReasonNotStatedAsked(l: Localiser, args: { name: string }): string {
  return l.format("match-reason-not-stated-asked", args);
}

/** Not stated by { $name } */
export function matchReasonNotStatedTheirs(l: Localiser, args: { name: string }): string {
  return l.format("match-reason-not-stated-theirs", args);
}

/** From elsewhere: { $name } has its seat in { $seat } */
export function matchReasonOwnedElsewhere(l: Localiser, args: { name: string; seat: string }): string {
  return l.format("match-reason-owned-elsewhere", args);
}

/** Of the place: { $name } has its seat in { $place } */
export function matchReasonOwnedHere(l: Localiser, args: { name: string; place: string }): string {
  return l.format("match-reason-owned-here", args);
}

/** Of the region: { $name } has its seat in { $seat } */
export function matchReasonOwnedNear(l: Localiser, args: { name: string; seat: string }): string {
  return l.format("match-reason-owned-near", args);
}

/** Has worked with an organisation of { $place }: { $name } */
export function matchReasonOwnedPartner(l: Localiser, args: { name: string; place: string }): string {
  return l.format("match-reason-owned-partner", args);
}

/** From elsewhere, but handed skills over in { $place } ({ $modes }): { $title } */
export function matchReasonOwnedSkills(l: Localiser, args: { place: string; modes: string; title: string }): string {
  return l.format("match-reason-owned-skills", args);
}

/** Nobody of the place is known to be in it, but it hands skills over: { $modes } */
export function matchReasonOwnedSkillsOffered(l: Localiser, args: { modes: string }): string {
  return l.format("match-reason-owned-skills-offered", args);
}

/** Has worked in a place of the same group ({ $flag }): { $nearest } */
export function matchReasonPlaceAlike(l: Localiser, args: { nearest: string; flag: string }): string {
  return l.format("match-reason-place-alike", args);
}

/** Open to every place, { $place } among them */
export function matchReasonPlaceAnywhere(l: Localiser, args: { place: string }): string {
  return l.format("match-reason-place-anywhere", args);
}

/** Open to every place: { $place } */
export function matchReasonPlaceAnywhereWorld(l: Localiser, args: { place: string }): string {
  return l.format("match-reason-place-anywhere-world", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative for { $region }, of which { $place } is a part
 *    *[other] { $count } initiatives for { $region }, of which { $place } is a part
 * }
 * ```
 */
export function matchReasonPlaceAround(l: Localiser, args: { place: string; region: string; count: number }): string {
  return l.format("match-reason-place-around", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative in { $place }, in { $year }
 *    *[other] { $count } initiatives in { $place }, the latest in { $year }
 * }
 * ```
 */
export function matchReasonPlaceDone(l: Localiser, args: { place: string; count: number; year: string }): string {
  return l.format("match-reason-place-done", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative in { $place }
 *    *[other] { $count } initiatives in { $place }
 * }
 * ```
 */
export function matchReasonPlaceDoneUndated(l: Localiser, args: { place: string; count: number }): string {
  return l.format("match-reason-place-done-undated", args);
}

/** Open to { $place } as one of the group: { $flag } */
export function matchReasonPlaceFlag(l: Localiser, args: { place: string; flag: string }): string {
  return l.format("match-reason-place-flag", args);
}

/** Open to { $place } as part of { $region } */
export function matchReasonPlaceInRegion(l: Localiser, args: { place: string; region: string }): string {
  return l.format("match-reason-place-in-region", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative inside { $place }: { $places }
 *    *[other] { $count } initiatives inside { $place }: { $places }
 * }
 * ```
 */
export function matchReasonPlaceInside(l: Localiser, args: { place: string; places: string; count: number }): string {
  return l.format("match-reason-place-inside", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative, not for the whole world but for: { $places }
 *    *[other] { $count } initiatives, none for the whole world; for: { $places }
 * }
 * ```
 */
export function matchReasonPlaceInsideWorld(l: Localiser, args: { places: string; count: number }): string {
  return l.format("match-reason-place-inside-world", args);
}

/** Names { $place } among those that may ask */
export function matchReasonPlaceNamed(l: Localiser, args: { place: string }): string {
  return l.format("match-reason-place-named", args);
}

/**
 * ```
 * { $count ->
 *     [one] None known in { $place } itself, { $count } near it: { $nearest }
 *    *[other] None known in { $place } itself, { $count } near it: { $nearest }
 * }
 * ```
 */
export function matchReasonPlaceNear(l: Localiser, args: { place: string; nearest: string; count: number }): string {
  return l.format("match-reason-place-near", args);
}

/** No work known in or near { $place } */
export function matchReasonPlaceNone(l: Localiser, args: { place: string }): string {
  return l.format("match-reason-place-none", args);
}

/** Open to { $eligible } only, not to { $place } */
export function matchReasonPlaceNotEligible(l: Localiser, args: { place: string; eligible: string }): string {
  return l.format("match-reason-place-not-eligible", args);
}

/** Open to a part of { $place }: { $eligible } */
export function matchReasonPlacePart(l: Localiser, args: { place: string; eligible: string }): string {
  return l.format("match-reason-place-part", args);
}

/** Has its seat in { $place } */
export function matchReasonPlaceSeat(l: Localiser, args: { place: string }): string {
  return l.format("match-reason-place-seat", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative, for what is asked: { $place }
 *    *[other] { $count } initiatives, among them for what is asked: { $place }
 * }
 * ```
 */
export function matchReasonPlaceWorld(l: Localiser, args: { place: string; count: number }): string {
  return l.format("match-reason-place-world", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } worldwide initiative, { $place } among its places
 *    *[other] { $count } worldwide initiatives, { $place } among their places
 * }
 * ```
 */
export function matchReasonPlaceWorldwide(l: Localiser, args: { place: string; count: number }): string {
  return l.format("match-reason-place-worldwide", args);
}

/**
 * ```
 * { $count ->
 *     [one] Its own check on the principles, { $count } answer: { $percent } per cent followed
 *    *[other] Its own check on the principles, { $count } answers: { $percent } per cent followed
 * }
 * ```
 */
export function matchReasonPrinciples(l: Localiser, args: { count: number; percent: number }): string {
  return l.format("match-reason-principles", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative on the subject, there or near: { $title }
 *    *[other] { $count } initiatives on the subject, there or near, among them { $title }
 * }
 * ```
 */
export function matchReasonRecordDone(l: Localiser, args: { count: number; title: string }): string {
  return l.format("match-reason-record-done", args);
}

/** Only in part on the subject, or for other places; the nearest is { $title } */
export function matchReasonRecordRelated(l: Localiser, args: { title: string }): string {
  return l.format("match-reason-record-related", args);
}

/** Nothing close; the nearest is { $title } */
export function matchReasonRecordWeak(l: Localiser, args: { title: string }): string {
  return l.format("match-reason-record-weak", args);
}

/** Single events only: { $modes } */
export function matchReasonSingle(l: Localiser, args: { modes: string }): string {
  return l.format("match-reason-single", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative of the kind states a budget, { $usual }: within all that the programme has, { $envelope }; the size of a grant is not stated
 *    *[other] { $count } initiatives of the kind state budgets, { $usual } in the middle: within all that the programme has, { $envelope }; the size of a grant is not stated
 * }
 * ```
 */
export function matchReasonSizeEnvelope(l: Localiser, args: { count: number; usual: string; envelope: string }): string {
  return l.format("match-reason-size-envelope", args);
}

/** Initiatives of the kind cost { $usual } in the middle; all that the programme has is { $envelope }; the size of a grant is not stated */
export function matchReasonSizeEnvelopeSmall(l: Localiser, args: { usual: string; envelope: string }): string {
  return l.format("match-reason-size-envelope-small", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative of the kind states a budget, { $usual }: within the grant
 *    *[other] { $count } initiatives of the kind state budgets, { $usual } in the middle: within the grant
 * }
 * ```
 */
export function matchReasonSizeFits(l: Localiser, args: { count: number; usual: string }): string {
  return l.format("match-reason-size-fits", args);
}

/** Initiatives of the kind cost { $usual } in the middle; the smallest grant is { $smallest } */
export function matchReasonSizeLarge(l: Localiser, args: { usual: string; smallest: string }): string {
  return l.format("match-reason-size-large", args);
}

/** Initiatives of the kind cost { $usual } in the middle; the largest grant is { $largest } */
export function matchReasonSizeSmall(l: Localiser, args: { usual: string; largest: string }): string {
  return l.format("match-reason-size-small", args);
}

/** { $modes } mostly serve other stages than “{ $stage }” */
export function matchReasonStepOther(l: Localiser, args: { modes: string; stage: string }): string {
  return l.format("match-reason-step-other", args);
}

/** { $modes } can help to reach the stage “{ $stage }” */
export function matchReasonStepServed(l: Localiser, args: { modes: string; stage: string }): string {
  return l.format("match-reason-step-served", args);
}

/** Gives something else: { $theirs } */
export function matchReasonSupportOther(l: Localiser, args: { theirs: string }): string {
  return l.format("match-reason-support-other", args);
}

/** Gives what is asked: { $kinds } */
export function matchReasonSupportShared(l: Localiser, args: { kinds: string }): string {
  return l.format("match-reason-support-shared", args);
}

/** Says that it works on { $topics }; no initiative here shows it */
export function matchReasonTopicsDeclared(l: Localiser, args: { topics: string }): string {
  return l.format("match-reason-topics-declared", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative on { $topics }, in { $year }
 *    *[other] { $count } initiatives on { $topics }, the latest in { $year }
 * }
 * ```
 */
export function matchReasonTopicsDone(l: Localiser, args: { topics: string; count: number; year: string }): string {
  return l.format("match-reason-topics-done", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative on { $topics }
 *    *[other] { $count } initiatives on { $topics }
 * }
 * ```
 */
export function matchReasonTopicsDoneUndated(l: Localiser, args: { topics: string; count: number }): string {
  return l.format("match-reason-topics-done-undated", args);
}

/** On { $theirs }, under the same theme: { $themes } */
export function matchReasonTopicsNear(l: Localiser, args: { theirs: string; themes: string }): string {
  return l.format("match-reason-topics-near", args);
}

/** On { $theirs }, not on what is asked */
export function matchReasonTopicsOther(l: Localiser, args: { theirs: string }): string {
  return l.format("match-reason-topics-other", args);
}

/** On { $topics } */
export function matchReasonTopicsShared(l: Localiser, args: { topics: string }): string {
  return l.format("match-reason-topics-shared", args);
}

/** Comes in calls; no date is known (as of { $date }) */
export function matchReasonWindowCalls(l: Localiser, args: { date: string }): string {
  return l.format("match-reason-window-calls", args);
}

/** Takes no more requests (as of { $date }) */
export function matchReasonWindowClosed(l: Localiser, args: { date: string }): string {
  return l.format("match-reason-window-closed", args);
}

/** Takes requests until { $date } */
export function matchReasonWindowOpen(l: Localiser, args: { date: string }): string {
  return l.format("match-reason-window-open", args);
}

/** Takes requests (as of { $date }) */
export function matchReasonWindowOpenUndated(l: Localiser, args: { date: string }): string {
  return l.format("match-reason-window-open-undated", args);
}

/** Takes requests from { $date } */
export function matchReasonWindowOpens(l: Localiser, args: { date: string }): string {
  return l.format("match-reason-window-opens", args);
}

/** The last known call closed on { $date }; another may come */
export function matchReasonWindowPast(l: Localiser, args: { date: string }): string {
  return l.format("match-reason-window-past", args);
}

/** Takes requests at any time (as of { $date }) */
export function matchReasonWindowRolling(l: Localiser, args: { date: string }): string {
  return l.format("match-reason-window-rolling", args);
}

/** Implementers */
export function matchRoleImplementer(l: Localiser): string {
  return l.format("match-role-implementer");
}

/** Needs */
export function matchRoleNeed(l: Localiser): string {
  return l.format("match-role-need");
}

/** Already running on the same subject in the same place */
export function matchRoleOverlap(l: Localiser): string {
  return l.format("match-role-overlap");
}

/** Already running on the same subject */
export function matchRoleOverlapAnywhere(l: Localiser): string {
  return l.format("match-role-overlap-anywhere");
}

/** Likely partners */
export function matchRolePartner(l: Localiser): string {
  return l.format("match-role-partner");
}

/** Precedents: work of the same kind */
export function matchRolePrecedent(l: Localiser): string {
  return l.format("match-role-precedent");
}

/** Programmes */
export function matchRoleProgramme(l: Localiser): string {
  return l.format("match-role-programme");
}

/** Donor, implementer and beneficiary together */
export function matchRoleTriad(l: Localiser): string {
  return l.format("match-role-triad");
}

/** New work of { $name } on the subject; the latest known ended in { $year } */
export function matchStepActive(l: Localiser, args: { name: string; year: string }): string {
  return l.format("match-step-active", args);
}

/** New work of { $name } on the subject; the latest known began in { $year } */
export function matchStepActiveSince(l: Localiser, args: { name: string; year: string }): string {
  return l.format("match-step-active-since", args);
}

/** Find another to do the work together with { $name } */
export function matchStepAsks(l: Localiser, args: { name: string }): string {
  return l.format("match-step-asks", args);
}

/** { $name }: work in one of these languages: { $languages } */
export function matchStepLanguage(l: Localiser, args: { name: string; languages: string }): string {
  return l.format("match-step-language", args);
}

/** { $name }: help that stays, beside { $modes } */
export function matchStepLasting(l: Localiser, args: { name: string; modes: string }): string {
  return l.format("match-step-lasting", args);
}

/** { $name }: work with an organisation of the place: { $place } */
export function matchStepLocal(l: Localiser, args: { name: string; place: string }): string {
  return l.format("match-step-local", args);
}

/** Name { $place } itself among those that may ask { $name } */
export function matchStepNamePlace(l: Localiser, args: { name: string; place: string }): string {
  return l.format("match-step-name-place", args);
}

/** Wait for the next call of { $name } */
export function matchStepNextCall(l: Localiser, args: { name: string }): string {
  return l.format("match-step-next-call", args);
}

/** Open { $name } to: { $asker }; or ask together with one of: { $eligible } */
export function matchStepOpenKind(l: Localiser, args: { name: string; asker: string; eligible: string }): string {
  return l.format("match-step-open-kind", args);
}

/** Open { $name } to: { $place } */
export function matchStepOpenPlace(l: Localiser, args: { name: string; place: string }): string {
  return l.format("match-step-open-place", args);
}

/** To be improved by { $name }: { $criterion } */
export function matchStepOther(l: Localiser, args: { name: string; criterion: string }): string {
  return l.format("match-step-other", args);
}

/** { $name }: show more work in such a place on: { $topics } */
export function matchStepRecord(l: Localiser, args: { name: string; topics: string }): string {
  return l.format("match-step-record", args);
}

/** Wait until { $name } opens again (closed as of { $date }) */
export function matchStepReopen(l: Localiser, args: { name: string; date: string }): string {
  return l.format("match-step-reopen", args);
}

/** { $name }: grants of the size that such work usually costs: { $usual } */
export function matchStepSize(l: Localiser, args: { name: string; usual: string }): string {
  return l.format("match-step-size", args);
}

/** { $name }: help of a kind that serves the stage “{ $stage }” */
export function matchStepStage(l: Localiser, args: { name: string; stage: string }): string {
  return l.format("match-step-stage", args);
}

/** To be stated by { $name }: { $criterion } */
export function matchStepState(l: Localiser, args: { name: string; criterion: string }): string {
  return l.format("match-step-state", args);
}

/** To be said when asking: { $criterion } */
export function matchStepStateAsked(l: Localiser, args: { criterion: string }): string {
  return l.format("match-step-state-asked", args);
}

/** To be stated: who asks; { $name } is open only to: { $eligible } */
export function matchStepStateAsker(l: Localiser, args: { name: string; eligible: string }): string {
  return l.format("match-step-state-asker", args);
}

/** To be stated in the need: { $criterion } */
export function matchStepStateNeed(l: Localiser, args: { criterion: string }): string {
  return l.format("match-step-state-need", args);
}

/** { $name }: give also what is asked: { $kinds } */
export function matchStepSupport(l: Localiser, args: { name: string; kinds: string }): string {
  return l.format("match-step-support", args);
}

/** Work on a topic in common: { $name }, { $other } */
export function matchStepTogether(l: Localiser, args: { name: string; other: string }): string {
  return l.format("match-step-together", args);
}

/** More of { $name } on: { $topics } */
export function matchStepTopics(l: Localiser, args: { name: string; topics: string }): string {
  return l.format("match-step-topics", args);
}

/** Wait until { $date }, when { $name } opens */
export function matchStepWait(l: Localiser, args: { name: string; date: string }): string {
  return l.format("match-step-wait", args);
}

/** More work of { $name } in: { $place } */
export function matchStepWorkPlace(l: Localiser, args: { name: string; place: string }): string {
  return l.format("match-step-work-place", args);
}

/** { $name } is part of the programme already */
export function matchTriadInProgramme(l: Localiser, args: { name: string }): string {
  return l.format("match-triad-in-programme", args);
}

/** No language stated by: { $names }; half of the points for a common language */
export function matchTriadLanguageUnstated(l: Localiser, args: { names: string }): string {
  return l.format("match-triad-language-unstated", args);
}

/** A language for all three: { $languages } */
export function matchTriadLanguages(l: Localiser, args: { languages: string }): string {
  return l.format("match-triad-languages", args);
}

/** { $donor } pays, { $implementer } does the work */
export function matchTriadName(l: Localiser, args: { donor: string; implementer: string }): string {
  return l.format("match-triad-name", args);
}

/** { $donor } offers, { $implementer } does the work */
export function matchTriadNameOffer(l: Localiser, args: { donor: string; implementer: string }): string {
  return l.format("match-triad-name-offer", args);
}

/** { $name } offers and does the work itself */
export function matchTriadNameOne(l: Localiser, args: { name: string }): string {
  return l.format("match-triad-name-one", args);
}

/** No initiative shows { $donor } and { $name } together */
export function matchTriadNotTogether(l: Localiser, args: { donor: string; name: string }): string {
  return l.format("match-triad-not-together", args);
}

/** One body in two parts: { $name } offers and does the work */
export function matchTriadOneBody(l: Localiser, args: { name: string }): string {
  return l.format("match-triad-one-body", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $donor } has paid for work of { $name } before: { $count } initiative
 *    *[other] { $donor } has paid for work of { $name } before: { $count } initiatives
 * }
 * ```
 */
export function matchTriadPaidBefore(l: Localiser, args: { donor: string; name: string; count: number }): string {
  return l.format("match-triad-paid-before", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $donor } has paid for work in the place: { $count } initiative
 *    *[other] { $donor } has paid for work in the place: { $count } initiatives
 * }
 * ```
 */
export function matchTriadPaidHere(l: Localiser, args: { donor: string; count: number }): string {
  return l.format("match-triad-paid-here", args);
}

/** There is no criterion “{ $key }”. */
export function matchWeightsCriterion(l: Localiser, args: { key: string }): string {
  return l.format("match-weights-criterion", args);
}

/** Give one JSON object with a whole number for each criterion, as in { $example }. The numbers sum to 100. */
export function matchWeightsFileHint(l: Localiser, args: { example: string }): string {
  return l.format("match-weights-file-hint", args);
}

/** The weights given with this request are used. */
export function matchWeightsGiven(l: Localiser): string {
  return l.format("match-weights-given");
}

/** The weight of “{ $key }” is not a whole number from 0 to 100. */
export function matchWeightsRange(l: Localiser, args: { key: string }): string {
  return l.format("match-weights-range", args);
}

/** Your own weights, saved on this computer, are used. */
export function matchWeightsSaved(l: Localiser): string {
  return l.format("match-weights-saved");
}

/** They sum to { $sum }, not to 100. */
export function matchWeightsSum(l: Localiser, args: { sum: number }): string {
  return l.format("match-weights-sum", args);
}

/** The weight of “{ $key }” is given twice. */
export function matchWeightsTwice(l: Localiser, args: { key: string }): string {
  return l.format("match-weights-twice", args);
}

/** The usual weights are used. */
export function matchWeightsUsual(l: Localiser): string {
  return l.format("match-weights-usual");
}

/** No topic in common in the work of { $name } and { $other } */
export function matchWhyApart(l: Localiser, args: { name: string; other: string }): string {
  return l.format("match-why-apart", args);
}

/** What is asked */
export function matchWhyAsked(l: Localiser): string {
  return l.format("match-why-asked");
}

/** In no list: { $name } has a part in { $programme } already */
export function matchWhyInProgramme(l: Localiser, args: { name: string; programme: string }): string {
  return l.format("match-why-in-programme", args);
}

/** In no list: the catalogue shows no work of { $name } and no role as implementer */
export function matchWhyNoWork(l: Localiser, args: { name: string }): string {
  return l.format("match-why-no-work", args);
}

/** Nothing more: what is stated fits. */
export function matchWhyNothing(l: Localiser): string {
  return l.format("match-why-nothing");
}

/** Place in the list: { $rank } of { $of } */
export function matchWhyRank(l: Localiser, args: { rank: string; of: string }): string {
  return l.format("match-why-rank", args);
}

/** What it would take */
export function matchWhySteps(l: Localiser): string {
  return l.format("match-why-steps");
}

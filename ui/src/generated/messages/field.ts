// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** How much support can be taken in at once. */
export function fieldHintAbsorptiveLimits(l: Localiser): string {
  return l.format("field-hint-absorptive-limits");
}

/** As announced, with the date at which it holds. */
export function fieldHintAmount(l: Localiser): string {
  return l.format("field-hint-amount");
}

/** Countries that benefit; a region only where one is named. */
export function fieldHintBeneficiaries(l: Localiser): string {
  return l.format("field-hint-beneficiaries");
}

/** An organisation, never a person. */
export function fieldHintContact(l: Localiser): string {
  return l.format("field-hint-contact");
}

/** Places whose organisations may apply. */
export function fieldHintEligiblePlaces(l: Localiser): string {
  return l.format("field-hint-eligible-places");
}

/** The steps, and the address at the end. */
export function fieldHintHowToApply(l: Localiser): string {
  return l.format("field-hint-how-to-apply");
}

/** What is measured, with its value at the start, the value wanted and the value reached. */
export function fieldHintIndicators(l: Localiser): string {
  return l.format("field-hint-indicators");
}

/** The name that the organisation itself uses. */
export function fieldHintName(l: Localiser): string {
  return l.format("field-hint-name");
}

/** For other editors, in English. */
export function fieldHintNotes(l: Localiser): string {
  return l.format("field-hint-notes");
}

/** One entry for each organisation and role. */
export function fieldHintOrganisations(l: Localiser): string {
  return l.format("field-hint-organisations");
}

/** What changed. */
export function fieldHintOutcomes(l: Localiser): string {
  return l.format("field-hint-outcomes");
}

/** What was delivered. */
export function fieldHintOutputs(l: Localiser): string {
  return l.format("field-hint-outputs");
}

/** Regions covered. They do not count as beneficiaries. */
export function fieldHintRegions(l: Localiser): string {
  return l.format("field-hint-regions");
}

/** The ten principles of capacity-building (A/75/816). Answer those that you can. */
export function fieldHintSelfCheck(l: Localiser): string {
  return l.format("field-hint-self-check");
}

/** Where this can be read. The first one is cited. */
export function fieldHintSources(l: Localiser): string {
  return l.format("field-hint-sources");
}

/** Only if the need was stated in public. */
export function fieldHintSourcesNeed(l: Localiser): string {
  return l.format("field-hint-sources-need");
}

/** The need in one or two sentences. */
export function fieldHintStatement(l: Localiser): string {
  return l.format("field-hint-statement");
}

/** What it is, in one or two sentences. */
export function fieldHintSummary(l: Localiser): string {
  return l.format("field-hint-summary");
}

/** Whom it serves in these places. */
export function fieldHintTargetGroups(l: Localiser): string {
  return l.format("field-hint-target-groups");
}

/** When support would be of use. */
export function fieldHintTiming(l: Localiser): string {
  return l.format("field-hint-timing");
}

/** The title as it is published. Translations can follow. */
export function fieldHintTitle(l: Localiser): string {
  return l.format("field-hint-title");
}

/** What it is about. Each topic belongs to a theme. */
export function fieldHintTopics(l: Localiser): string {
  return l.format("field-hint-topics");
}

/** Read on */
export function fieldPartAccessed(l: Localiser): string {
  return l.format("field-part-accessed");
}

/** Value reached */
export function fieldPartActual(l: Localiser): string {
  return l.format("field-part-actual");
}

/** Amount */
export function fieldPartAmount(l: Localiser): string {
  return l.format("field-part-amount");
}

/** Baseline */
export function fieldPartBaseline(l: Localiser): string {
  return l.format("field-part-baseline");
}

/** Currency */
export function fieldPartCurrency(l: Localiser): string {
  return l.format("field-part-currency");
}

/** How applications come in */
export function fieldPartHow(l: Localiser): string {
  return l.format("field-part-how");
}

/** Identifier */
export function fieldPartIdentifier(l: Localiser): string {
  return l.format("field-part-identifier");
}

/** Largest grant */
export function fieldPartLargest(l: Localiser): string {
  return l.format("field-part-largest");
}

/** Organisation */
export function fieldPartOrganisation(l: Localiser): string {
  return l.format("field-part-organisation");
}

/** Share of the money, in per cent */
export function fieldPartPercentage(l: Localiser): string {
  return l.format("field-part-percentage");
}

/** Published */
export function fieldPartPublished(l: Localiser): string {
  return l.format("field-part-published");
}

/** Role */
export function fieldPartRole(l: Localiser): string {
  return l.format("field-part-role");
}

/** Register */
export function fieldPartScheme(l: Localiser): string {
  return l.format("field-part-scheme");
}

/** Smallest grant */
export function fieldPartSmallest(l: Localiser): string {
  return l.format("field-part-smallest");
}

/** Target */
export function fieldPartTarget(l: Localiser): string {
  return l.format("field-part-target");
}

/** Unit */
export function fieldPartUnit(l: Localiser): string {
  return l.format("field-part-unit");
}

/** Value date */
export function fieldPartValueDate(l: Localiser): string {
  return l.format("field-part-value-date");
}

/** Classification */
export function fieldSectionClassification(l: Localiser): string {
  return l.format("field-section-classification");
}

/** Dates */
export function fieldSectionDates(l: Localiser): string {
  return l.format("field-section-dates");
}

/** The essentials */
export function fieldSectionMain(l: Localiser): string {
  return l.format("field-section-main");
}

/** Money */
export function fieldSectionMoney(l: Localiser): string {
  return l.format("field-section-money");
}

/** Organisations */
export function fieldSectionPeople(l: Localiser): string {
  return l.format("field-section-people");
}

/** Results */
export function fieldSectionResults(l: Localiser): string {
  return l.format("field-section-results");
}

/** Sources and notes */
export function fieldSectionSources(l: Localiser): string {
  return l.format("field-section-sources");
}

/** Description */
export function fieldSectionTexts(l: Localiser): string {
  return l.format("field-section-texts");
}

/** Maturity factor chosen by the editors */
export function recordFieldCmmFactorInferred(l: Localiser): string {
  return l.format("record-field-cmm-factor-inferred");
}

/** Commitments */
export function recordFieldCommitments(l: Localiser): string {
  return l.format("record-field-commitments");
}

/** Contact */
export function recordFieldContact(l: Localiser): string {
  return l.format("record-field-contact");
}

/** Disbursements */
export function recordFieldDisbursements(l: Localiser): string {
  return l.format("record-field-disbursements");
}

/** Identifiers */
export function recordFieldIdentifiers(l: Localiser): string {
  return l.format("record-field-identifiers");
}

/** Indicators */
export function recordFieldIndicators(l: Localiser): string {
  return l.format("record-field-indicators");
}

/** Links */
export function recordFieldLinks(l: Localiser): string {
  return l.format("record-field-links");
}

/** Outcomes */
export function recordFieldOutcomes(l: Localiser): string {
  return l.format("record-field-outcomes");
}

/** Outputs */
export function recordFieldOutputs(l: Localiser): string {
  return l.format("record-field-outputs");
}

// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** From { $amount } */
export function recordAmountFrom(l: Localiser, args: { amount: string }): string {
  return l.format("record-amount-from", args);
}

/** { $from } to { $to } */
export function recordAmountRange(l: Localiser, args: { from: string; to: string }): string {
  return l.format("record-amount-range", args);
}

/** Up to { $amount } */
export function recordAmountUpTo(l: Localiser, args: { amount: string }): string {
  return l.format("record-amount-up-to", args);
}

/** Associate */
export function recordBeneficiaryAssociate(l: Localiser): string {
  return l.format("record-beneficiary-associate");
}

/** Priority */
export function recordBeneficiaryPriority(l: Localiser): string {
  return l.format("record-beneficiary-priority");
}

/** “{ $title }”, { $organisations }. { -brand-name }, { $reference }, release { $release } of { $date }. */
export function recordCitation(l: Localiser, args: { title: string; organisations: string; reference: string; release: number; date: Date | string }): string {
  return l.format("record-citation", args);
}

/** “{ $title }”. { -brand-name }, { $reference }, release { $release } of { $date }. */
export function recordCitationPlain(l: Localiser, args: { title: string; reference: string; release: number; date: Date | string }): string {
  return l.format("record-citation-plain", args);
}

/** Confirmed on { $date } */
export function recordConfirmed(l: Localiser, args: { date: Date | string }): string {
  return l.format("record-confirmed", args);
}

/** Confirmed by { $organisation } on { $date } */
export function recordConfirmedBy(l: Localiser, args: { organisation: string; date: Date | string }): string {
  return l.format("record-confirmed-by", args);
}

/** How much can be taken in */
export function recordFieldAbsorptiveLimits(l: Localiser): string {
  return l.format("record-field-absorptive-limits");
}

/** Acronym */
export function recordFieldAcronym(l: Localiser): string {
  return l.format("record-field-acronym");
}

/** Address */
export function recordFieldAddress(l: Localiser): string {
  return l.format("record-field-address");
}

/** Where it benefits */
export function recordFieldBeneficiaries(l: Localiser): string {
  return l.format("record-field-beneficiaries");
}

/** Budget */
export function recordFieldBudget(l: Localiser): string {
  return l.format("record-field-budget");
}

/** Closes */
export function recordFieldCloses(l: Localiser): string {
  return l.format("record-field-closes");
}

/** Maturity factor */
export function recordFieldCmmFactor(l: Localiser): string {
  return l.format("record-field-cmm-factor");
}

/** Maturity factors */
export function recordFieldCmmFactors(l: Localiser): string {
  return l.format("record-field-cmm-factors");
}

/** Conditions */
export function recordFieldConditions(l: Localiser): string {
  return l.format("record-field-conditions");
}

/** Confidence */
export function recordFieldConfidence(l: Localiser): string {
  return l.format("record-field-confidence");
}

/** Last confirmed */
export function recordFieldConfirmed(l: Localiser): string {
  return l.format("record-field-confirmed");
}

/** Context */
export function recordFieldContext(l: Localiser): string {
  return l.format("record-field-context");
}

/** Cost to the beneficiary */
export function recordFieldCost(l: Localiser): string {
  return l.format("record-field-cost");
}

/** Kind of document */
export function recordFieldDocumentKind(l: Localiser): string {
  return l.format("record-field-document-kind");
}

/** Who can apply */
export function recordFieldEligibleKinds(l: Localiser): string {
  return l.format("record-field-eligible-kinds");
}

/** Open to */
export function recordFieldEligiblePlaces(l: Localiser): string {
  return l.format("record-field-eligible-places");
}

/** End */
export function recordFieldEnd(l: Localiser): string {
  return l.format("record-field-end");
}

/** Whole envelope */
export function recordFieldEnvelope(l: Localiser): string {
  return l.format("record-field-envelope");
}

/** Funded by */
export function recordFieldFunders(l: Localiser): string {
  return l.format("record-field-funders");
}

/** Gender marker */
export function recordFieldGenderMarker(l: Localiser): string {
  return l.format("record-field-gender-marker");
}

/** Size of a grant */
export function recordFieldGrant(l: Localiser): string {
  return l.format("record-field-grant");
}

/** How to apply */
export function recordFieldHowToApply(l: Localiser): string {
  return l.format("record-field-how-to-apply");
}

/** Implemented by */
export function recordFieldImplementers(l: Localiser): string {
  return l.format("record-field-implementers");
}

/** Part of */
export function recordFieldInitiative(l: Localiser): string {
  return l.format("record-field-initiative");
}

/** Kind */
export function recordFieldKind(l: Localiser): string {
  return l.format("record-field-kind");
}

/** Languages */
export function recordFieldLanguages(l: Localiser): string {
  return l.format("record-field-languages");
}

/** Languages of instruction */
export function recordFieldLanguagesDelivery(l: Localiser): string {
  return l.format("record-field-languages-delivery");
}

/** Available in */
export function recordFieldLanguagesDocument(l: Localiser): string {
  return l.format("record-field-languages-document");
}

/** Languages that work */
export function recordFieldLanguagesWork(l: Localiser): string {
  return l.format("record-field-languages-work");
}

/** Delivery mode */
export function recordFieldModes(l: Localiser): string {
  return l.format("record-field-modes");
}

/** Name */
export function recordFieldName(l: Localiser): string {
  return l.format("record-field-name");
}

/** Norms of responsible State behaviour */
export function recordFieldNorms(l: Localiser): string {
  return l.format("record-field-norms");
}

/** Notes of the editors */
export function recordFieldNotes(l: Localiser): string {
  return l.format("record-field-notes");
}

/** Objectives */
export function recordFieldObjectives(l: Localiser): string {
  return l.format("record-field-objectives");
}

/** Opens */
export function recordFieldOpens(l: Localiser): string {
  return l.format("record-field-opens");
}

/** Organisations */
export function recordFieldOrganisations(l: Localiser): string {
  return l.format("record-field-organisations");
}

/** Other organisations */
export function recordFieldPartners(l: Localiser): string {
  return l.format("record-field-partners");
}

/** Place */
export function recordFieldPlace(l: Localiser): string {
  return l.format("record-field-place");
}

/** Where it works */
export function recordFieldPlacesOfWork(l: Localiser): string {
  return l.format("record-field-places-of-work");
}

/** Planned end */
export function recordFieldPlannedEnd(l: Localiser): string {
  return l.format("record-field-planned-end");
}

/** Planned start */
export function recordFieldPlannedStart(l: Localiser): string {
  return l.format("record-field-planned-start");
}

/** Capacity-building principles */
export function recordFieldPrinciples(l: Localiser): string {
  return l.format("record-field-principles");
}

/** Priority */
export function recordFieldPriority(l: Localiser): string {
  return l.format("record-field-priority");
}

/** Publisher */
export function recordFieldPublisher(l: Localiser): string {
  return l.format("record-field-publisher");
}

/** The document was read */
export function recordFieldRead(l: Localiser): string {
  return l.format("record-field-read");
}

/** Regions covered */
export function recordFieldRegions(l: Localiser): string {
  return l.format("record-field-regions");
}

/** Roles */
export function recordFieldRoles(l: Localiser): string {
  return l.format("record-field-roles");
}

/** Sustainable Development Goals */
export function recordFieldSdgs(l: Localiser): string {
  return l.format("record-field-sdgs");
}

/** Seat */
export function recordFieldSeat(l: Localiser): string {
  return l.format("record-field-seat");
}

/** Seats */
export function recordFieldSeats(l: Localiser): string {
  return l.format("record-field-seats");
}

/** Short name */
export function recordFieldSlug(l: Localiser): string {
  return l.format("record-field-slug");
}

/** Sources */
export function recordFieldSources(l: Localiser): string {
  return l.format("record-field-sources");
}

/** Present stage of maturity */
export function recordFieldStagePresent(l: Localiser): string {
  return l.format("record-field-stage-present");
}

/** Wanted stage of maturity */
export function recordFieldStageWanted(l: Localiser): string {
  return l.format("record-field-stage-wanted");
}

/** Standing */
export function recordFieldStanding(l: Localiser): string {
  return l.format("record-field-standing");
}

/** Start */
export function recordFieldStart(l: Localiser): string {
  return l.format("record-field-start");
}

/** Statement */
export function recordFieldStatement(l: Localiser): string {
  return l.format("record-field-statement");
}

/** Status */
export function recordFieldStatus(l: Localiser): string {
  return l.format("record-field-status");
}

/** Summary */
export function recordFieldSummary(l: Localiser): string {
  return l.format("record-field-summary");
}

/** Type of support */
export function recordFieldSupportTypes(l: Localiser): string {
  return l.format("record-field-support-types");
}

/** Target groups */
export function recordFieldTargetGroups(l: Localiser): string {
  return l.format("record-field-target-groups");
}

/** When help would be of use */
export function recordFieldTiming(l: Localiser): string {
  return l.format("record-field-timing");
}

/** Title */
export function recordFieldTitle(l: Localiser): string {
  return l.format("record-field-title");
}

/** Topics */
export function recordFieldTopics(l: Localiser): string {
  return l.format("record-field-topics");
}

/** Website */
export function recordFieldWebsite(l: Localiser): string {
  return l.format("record-field-website");
}

/** Window */
export function recordFieldWindow(l: Localiser): string {
  return l.format("record-field-window");
}

/** Year */
export function recordFieldYear(l: Localiser): string {
  return l.format("record-field-year");
}

/** Not stated */
export function recordNotStated(l: Localiser): string {
  return l.format("record-not-stated");
}

/** The document was not read for this record */
export function recordNoteAddressNotRead(l: Localiser): string {
  return l.format("record-note-address-not-read");
}

/** As announced; it may cover part of the work or a larger project */
export function recordNoteAnnounced(l: Localiser): string {
  return l.format("record-note-announced");
}

/** Inferred by the editors */
export function recordNoteInferred(l: Localiser): string {
  return l.format("record-note-inferred");
}

/** Planned */
export function recordNotePlanned(l: Localiser): string {
  return l.format("record-note-planned");
}

/** Changed on another device on { $date } */
export function recordRecordedForeign(l: Localiser, args: { date: Date | string }): string {
  return l.format("record-recorded-foreign", args);
}

/** Changed on this device on { $date } */
export function recordRecordedOwn(l: Localiser, args: { date: Date | string }): string {
  return l.format("record-recorded-own", args);
}

/** Bundled release { $number } of { $date } */
export function recordRecordedRelease(l: Localiser, args: { number: number; date: Date | string }): string {
  return l.format("record-recorded-release", args);
}

/** Need stated for { $place } */
export function recordRelatedNeed(l: Localiser, args: { place: string }): string {
  return l.format("record-related-need", args);
}

/** A programme of this initiative */
export function recordRelatedOffers(l: Localiser): string {
  return l.format("record-related-offers");
}

/** Open to { $place } */
export function recordRelatedOpenTo(l: Localiser, args: { place: string }): string {
  return l.format("record-related-open-to", args);
}

/** Same organisation and place */
export function recordRelatedOrganisationPlace(l: Localiser): string {
  return l.format("record-related-organisation-place");
}

/** Same organisation, place and topic */
export function recordRelatedOrganisationPlaceTopic(l: Localiser): string {
  return l.format("record-related-organisation-place-topic");
}

/** Same organisation and topic */
export function recordRelatedOrganisationTopic(l: Localiser): string {
  return l.format("record-related-organisation-topic");
}

/** The initiative that it belongs to */
export function recordRelatedPartOf(l: Localiser): string {
  return l.format("record-related-part-of");
}

/** Same place and topic */
export function recordRelatedPlaceTopic(l: Localiser): string {
  return l.format("record-related-place-topic");
}

/** National strategy or policy: { $place } */
export function recordRelatedStrategy(l: Localiser, args: { place: string }): string {
  return l.format("record-related-strategy", args);
}

/** Closed { $date } */
export function recordWhenClosed(l: Localiser, args: { date: Date | string }): string {
  return l.format("record-when-closed", args);
}

/** Closes { $date } */
export function recordWhenCloses(l: Localiser, args: { date: Date | string }): string {
  return l.format("record-when-closes", args);
}

/** Opens { $date } */
export function recordWhenOpens(l: Localiser, args: { date: Date | string }): string {
  return l.format("record-when-opens", args);
}

/** Planned from { $date } */
export function recordWhenPlanned(l: Localiser, args: { date: Date | string }): string {
  return l.format("record-when-planned", args);
}

/** { $start } – { $end } */
export function recordWhenRange(l: Localiser, args: { start: Date | string; end: Date | string }): string {
  return l.format("record-when-range", args);
}

/** Since { $date } */
export function recordWhenSince(l: Localiser, args: { date: Date | string }): string {
  return l.format("record-when-since", args);
}

/** Start: { $date } */
export function recordWhenStart(l: Localiser, args: { date: Date | string }): string {
  return l.format("record-when-start", args);
}

/** Until { $date } */
export function recordWhenUntil(l: Localiser, args: { date: Date | string }): string {
  return l.format("record-when-until", args);
}

/** Worldwide */
export function recordWorldwide(l: Localiser): string {
  return l.format("record-worldwide");
}

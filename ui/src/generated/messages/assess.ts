// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Answered */
export function assessAnswered(l: Localiser): string {
  return l.format("assess-answered");
}

/** Begun on */
export function assessBegun(l: Localiser): string {
  return l.format("assess-begun");
}

/** Your own view by the factors of the CMM 2021: no assessment by its authors, the Global Cyber Security Capacity Centre of the University of Oxford. */
export function assessCautionCmm(l: Localiser): string {
  return l.format("assess-caution-cmm");
}

/** Your own view of the eleven norms of responsible State behaviour (A/70/174, paragraph 13). */
export function assessCautionNorms(l: Localiser): string {
  return l.format("assess-caution-norms");
}

/** Assess yourself by the CMM or the eleven norms, and draft needs from it; private to this computer */
export function assessCliAbout(l: Localiser): string {
  return l.format("assess-cli-about");
}

/** Number of the earlier assessment */
export function assessCliArgumentEarlier(l: Localiser): string {
  return l.format("assess-cli-argument-earlier");
}

/** Number of the assessment, as in the list */
export function assessCliArgumentId(l: Localiser): string {
  return l.format("assess-cli-argument-id");
}

/** A factor (1.1 to 5.6) or a norm (a to k) */
export function assessCliArgumentKey(l: Localiser): string {
  return l.format("assess-cli-argument-key");
}

/** Factors or norms; every one that asks for something without them */
export function assessCliArgumentKeys(l: Localiser): string {
  return l.format("assess-cli-argument-keys");
}

/** cmm for the factors of the CMM, norms for the eleven norms */
export function assessCliArgumentMethod(l: Localiser): string {
  return l.format("assess-cli-argument-method");
}

/** What has changed since an earlier assessment */
export function assessCliCompare(l: Localiser): string {
  return l.format("assess-cli-compare");
}

/** Every assessment */
export function assessCliList(l: Localiser): string {
  return l.format("assess-cli-list");
}

/** Draft private needs from what is asked for */
export function assessCliNeeds(l: Localiser): string {
  return l.format("assess-cli-needs");
}

/** What the assessment is called */
export function assessCliOptionName(l: Localiser): string {
  return l.format("assess-cli-option-name");
}

/** Country or UN region that is assessed; that of your profile without it */
export function assessCliOptionPlace(l: Localiser): string {
  return l.format("assess-cli-option-place");
}

/** Write an assessment to a file, stamped private */
export function assessCliPrint(l: Localiser): string {
  return l.format("assess-cli-print");
}

/** Say something of one factor or norm; an empty text takes it away */
export function assessCliSet(l: Localiser): string {
  return l.format("assess-cli-set");
}

/** One assessment with everything that is said in it */
export function assessCliShow(l: Localiser): string {
  return l.format("assess-cli-show");
}

/** Begin an assessment */
export function assessCliStart(l: Localiser): string {
  return l.format("assess-cli-start");
}

/** KEY */
export function assessCliValueKey(l: Localiser): string {
  return l.format("assess-cli-value-key");
}

/** METHOD */
export function assessCliValueMethod(l: Localiser): string {
  return l.format("assess-cli-value-method");
}

/** STAGE */
export function assessCliValueStage(l: Localiser): string {
  return l.format("assess-cli-value-stage");
}

/** Evidence */
export function assessColumnEvidence(l: Localiser): string {
  return l.format("assess-column-evidence");
}

/** What exists */
export function assessColumnExists(l: Localiser): string {
  return l.format("assess-column-exists");
}

/** Gap */
export function assessColumnGap(l: Localiser): string {
  return l.format("assess-column-gap");
}

/** Help wanted */
export function assessColumnHelp(l: Localiser): string {
  return l.format("assess-column-help");
}

/** Need drafted from it */
export function assessColumnNeed(l: Localiser): string {
  return l.format("assess-column-need");
}

/** { $label }: { $before } → { $after } */
export function assessCompareLine(l: Localiser, args: { label: string; before: string; after: string }): string {
  return l.format("assess-compare-line", args);
}

/** Nothing differs. */
export function assessCompareSame(l: Localiser): string {
  return l.format("assess-compare-same");
}

/** Factors at a higher stage than before: { $up }; at a lower one: { $down } */
export function assessCompareSum(l: Localiser, args: { up: string; down: string }): string {
  return l.format("assess-compare-sum", args);
}

/** Assessment { $id } */
export function assessLabel(l: Localiser, args: { id: string }): string {
  return l.format("assess-label", args);
}

/** Method */
export function assessMethod(l: Localiser): string {
  return l.format("assess-method");
}

/** Self-assessment by the factors of the CMM */
export function assessMethodCmm(l: Localiser): string {
  return l.format("assess-method-cmm");
}

/** Survey of the eleven norms */
export function assessMethodNorms(l: Localiser): string {
  return l.format("assess-method-norms");
}

/** Draft needs, private to this computer: */
export function assessNeedsMade(l: Localiser): string {
  return l.format("assess-needs-made");
}

/** Drafted from assessment { $id } */
export function assessNeedsNote(l: Localiser, args: { id: string }): string {
  return l.format("assess-needs-note", args);
}

/** Asks for nothing: { $label } */
export function assessNeedsNothing(l: Localiser, args: { label: string }): string {
  return l.format("assess-needs-nothing", args);
}

/** { $label }: from the stage “{ $present }” to the stage “{ $wanted }” */
export function assessNeedsStage(l: Localiser, args: { label: string; present: string; wanted: string }): string {
  return l.format("assess-needs-stage", args);
}

/** { $label }: { $words } */
export function assessNeedsStatement(l: Localiser, args: { label: string; words: string }): string {
  return l.format("assess-needs-statement", args);
}

/** Drafted already for { $label }: { $need } */
export function assessNeedsThere(l: Localiser, args: { label: string; need: string }): string {
  return l.format("assess-needs-there", args);
}

/** Private: stays on this computer until you draft needs from it and share them. */
export function assessPrivate(l: Localiser): string {
  return l.format("assess-private");
}

/** Answered: { $answered } of { $of } */
export function assessProgress(l: Localiser, args: { answered: string; of: string }): string {
  return l.format("assess-progress", args);
}

/** Self-assessment */
export function assessReport(l: Localiser): string {
  return l.format("assess-report");
}

/** There is no “{ $key }” in this assessment. */
export function errorAnswerUnfit(l: Localiser, args: { key: string }): string {
  return l.format("error-answer-unfit", args);
}

/** The assessment names no place, so no need can be drafted from it. */
export function errorAssessmentPlaceless(l: Localiser): string {
  return l.format("error-assessment-placeless");
}

/** State a place in your profile, or begin an assessment with one. */
export function errorAssessmentPlacelessHint(l: Localiser): string {
  return l.format("error-assessment-placeless-hint");
}

/** These two assessments follow different methods. */
export function errorAssessmentsDiffer(l: Localiser): string {
  return l.format("error-assessments-differ");
}

/** Compare two assessments by the CMM, or two surveys of the norms. */
export function errorAssessmentsDifferHint(l: Localiser): string {
  return l.format("error-assessments-differ-hint");
}

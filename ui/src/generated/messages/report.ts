// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Two to four records can be compared; { $count } were named. */
export function errorCompareCount(l: Localiser, args: { count: string }): string {
  return l.format("error-compare-count", args);
}

/** Name two, three or four records. */
export function errorCompareCountHint(l: Localiser): string {
  return l.format("error-compare-count-hint");
}

/** Nothing was found for the report. No file was written. */
export function errorReportEmpty(l: Localiser): string {
  return l.format("error-report-empty");
}

/** Take a filter away, use fewer words, or write them in another language. */
export function errorReportEmptyHint(l: Localiser): string {
  return l.format("error-report-empty-hint");
}

/** Let the name end in .pdf or .html. */
export function errorReportFormatHint(l: Localiser): string {
  return l.format("error-report-format-hint");
}

/** Also under this theme */
export function reportAlso(l: Localiser): string {
  return l.format("report-also");
}

/** Also open to this place */
export function reportAlsoOpen(l: Localiser): string {
  return l.format("report-also-open");
}

/** Amounts are as each source states them. They are not added up: a donor and an implementer often report the same money. */
export function reportCautionMoney(l: Localiser): string {
  return l.format("report-caution-money");
}

/** Names of places and borders imply no opinion on the legal status of any country, territory or area. */
export function reportCautionPlaces(l: Localiser): string {
  return l.format("report-caution-places");
}

/** The records come from public sources, each named with its record. What a record does not state is shown as not stated; that the catalogue knows of nothing does not mean that there is nothing. */
export function reportCautionSources(l: Localiser): string {
  return l.format("report-caution-sources");
}

/** An asterisk marks a machine draft that nobody has reviewed. A text with the name of a language beside it is not available in the language of this report. */
export function reportCautionTexts(l: Localiser): string {
  return l.format("report-caution-texts");
}

/** Before you rely on this */
export function reportCautions(l: Localiser): string {
  return l.format("report-cautions");
}

/** Write a report: a record, a brief, a pack, a comparison or the gaps */
export function reportCliAbout(l: Localiser): string {
  return l.format("report-cli-about");
}

/** A country or region on two pages */
export function reportCliBriefAbout(l: Localiser): string {
  return l.format("report-cli-brief-about");
}

/** Two to four records side by side */
export function reportCliCompareAbout(l: Localiser): string {
  return l.format("report-cli-compare-about");
}

/** Needs beside what could answer them, by theme */
export function reportCliGapsAbout(l: Localiser): string {
  return l.format("report-cli-gaps-about");
}

/** These characters have no shape in the fonts for paper and stand as boxes: { $characters }. An HTML report shows them with the fonts of the reader. */
export function reportCliMissing(l: Localiser, args: { characters: string }): string {
  return l.format("report-cli-missing", args);
}

/** Also unpublished drafts of this machine; the report says so */
export function reportCliOptionDrafts(l: Localiser): string {
  return l.format("report-cli-option-drafts");
}

/** csv, xlsx, iati, jsonl, pdf or html; by the end of the name when not given */
export function reportCliOptionFormat(l: Localiser): string {
  return l.format("report-cli-option-format");
}

/** The file to write, ending in .pdf or .html; one that is there is replaced */
export function reportCliOptionOutput(l: Localiser): string {
  return l.format("report-cli-option-output");
}

/** Also private records of this machine; the report is stamped so */
export function reportCliOptionPrivate(l: Localiser): string {
  return l.format("report-cli-option-private");
}

/** Chosen records by theme, with organisations and sources */
export function reportCliPackAbout(l: Localiser): string {
  return l.format("report-cli-pack-about");
}

/** Pages: { $count } */
export function reportCliPages(l: Localiser, args: { count: number }): string {
  return l.format("report-cli-pages", args);
}

/** Everything that is known of one record */
export function reportCliSheetAbout(l: Localiser): string {
  return l.format("report-cli-sheet-about");
}

/** Records side by side: { $count } */
export function reportComparisonTitle(l: Localiser, args: { count: number }): string {
  return l.format("report-comparison-title", args);
}

/** Contents */
export function reportContents(l: Localiser): string {
  return l.format("report-contents");
}

/** Dates */
export function reportDates(l: Localiser): string {
  return l.format("report-dates");
}

/** Everything in the catalogue */
export function reportEverything(l: Localiser): string {
  return l.format("report-everything");
}

/** For each theme: the needs that were stated in public, the programmes open to this place, and the initiatives that name it or a place inside it. */
export function reportGapsAbout(l: Localiser): string {
  return l.format("report-gaps-about");
}

/** Stated needs and who could answer */
export function reportGapsAnswers(l: Localiser): string {
  return l.format("report-gaps-answers");
}

/** Countries by theme */
export function reportGapsByCountry(l: Localiser): string {
  return l.format("report-gaps-by-country");
}

/** Initiatives that name the country; a ring marks a need stated for it. Countries without either are left out. */
export function reportGapsByCountryAbout(l: Localiser): string {
  return l.format("report-gaps-by-country-about");
}

/** Need stated; nothing under way is known, a programme could be asked */
export function reportGapsCouldAsk(l: Localiser): string {
  return l.format("report-gaps-could-ask");
}

/** A record with two themes is counted under both. A ring marks a stated need. */
export function reportGapsCountedTwice(l: Localiser): string {
  return l.format("report-gaps-counted-twice");
}

/** need stated */
export function reportGapsNeed(l: Localiser): string {
  return l.format("report-gaps-need");
}

/** No need stated; nothing under way is known */
export function reportGapsNoNeed(l: Localiser): string {
  return l.format("report-gaps-no-need");
}

/** No need stated; work is under way or planned */
export function reportGapsNoNeedRuns(l: Localiser): string {
  return l.format("report-gaps-no-need-runs");
}

/** No open programme of this theme is known. */
export function reportGapsNoProgramme(l: Localiser): string {
  return l.format("report-gaps-no-programme");
}

/** Status not stated */
export function reportGapsOther(l: Localiser): string {
  return l.format("report-gaps-other");
}

/** Open programmes */
export function reportGapsProgrammes(l: Localiser): string {
  return l.format("report-gaps-programmes");
}

/** What it says */
export function reportGapsReading(l: Localiser): string {
  return l.format("report-gaps-reading");
}

/** Needs, programmes and initiatives by theme */
export function reportGapsTable(l: Localiser): string {
  return l.format("report-gaps-table");
}

/** Need stated; nothing under way or open is known */
export function reportGapsUnanswered(l: Localiser): string {
  return l.format("report-gaps-unanswered");
}

/** Need stated; work is under way or planned */
export function reportGapsUnderWay(l: Localiser): string {
  return l.format("report-gaps-under-way");
}

/** Brief */
export function reportKindBrief(l: Localiser): string {
  return l.format("report-kind-brief");
}

/** Comparison */
export function reportKindComparison(l: Localiser): string {
  return l.format("report-kind-comparison");
}

/** Gap summary */
export function reportKindGaps(l: Localiser): string {
  return l.format("report-kind-gaps");
}

/** Resource pack */
export function reportKindPack(l: Localiser): string {
  return l.format("report-kind-pack");
}

/** Record sheet */
export function reportKindSheet(l: Localiser): string {
  return l.format("report-kind-sheet");
}

/** { $label }: { $value } */
export function reportLabelled(l: Localiser, args: { label: string; value: string }): string {
  return l.format("report-labelled", args);
}

/** Made on { $date } */
export function reportMade(l: Localiser, args: { date: Date | string }): string {
  return l.format("report-made", args);
}

/**
 * ```
 * { $count ->
 *     [one] and { $count } more in the catalogue
 *    *[other] and { $count } more in the catalogue
 * }
 * ```
 */
export function reportMore(l: Localiser, args: { count: number }): string {
  return l.format("report-more", args);
}

/** Not confirmed */
export function reportNotConfirmed(l: Localiser): string {
  return l.format("report-not-confirmed");
}

/** Organisations and how to reach them */
export function reportOrganisations(l: Localiser): string {
  return l.format("report-organisations");
}

/** Overview */
export function reportOverview(l: Localiser): string {
  return l.format("report-overview");
}

/** The records stand by theme: stated needs first, then initiatives, programmes and resources. A record with several themes stands in full under the first of them and is named under the others. */
export function reportPackAbout(l: Localiser): string {
  return l.format("report-pack-about");
}

/** Cyber capacity-building */
export function reportPackTitle(l: Localiser): string {
  return l.format("report-pack-title");
}

/** Page { $page } of { $pages } */
export function reportPage(l: Localiser, args: { page: string; pages: string }): string {
  return l.format("report-page", args);
}

/** Where the records come from */
export function reportProvenance(l: Localiser): string {
  return l.format("report-provenance");
}

/** Each record with its sources, and whether its implementer has confirmed it. */
export function reportProvenanceAbout(l: Localiser): string {
  return l.format("report-provenance-about");
}

/** How to apply */
export function reportReach(l: Localiser): string {
  return l.format("report-reach");
}

/** Records */
export function reportRecords(l: Localiser): string {
  return l.format("report-records");
}

/** What runs here, and what was done */
export function reportRunning(l: Localiser): string {
  return l.format("report-running");
}

/** Sources of the facts */
export function reportSourcesOfFacts(l: Localiser): string {
  return l.format("report-sources-of-facts");
}

/** Holds unpublished drafts */
export function reportStampDrafts(l: Localiser): string {
  return l.format("report-stamp-drafts");
}

/** Private: not for distribution */
export function reportStampPrivate(l: Localiser): string {
  return l.format("report-stamp-private");
}

/** Without a theme */
export function reportWithoutTheme(l: Localiser): string {
  return l.format("report-without-theme");
}

/** Words */
export function reportWords(l: Localiser): string {
  return l.format("report-words");
}

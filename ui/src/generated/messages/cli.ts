// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** The catalogue of cyber capacity-building on this machine. It needs no network. */
export function cliAbout(l: Localiser): string {
  return l.format("cli-about");
}

/** “trefoil COMMAND --help” explains a command. */
export function cliAfterHelp(l: Localiser): string {
  return l.format("cli-after-help");
}

/** The name that it is to have */
export function cliArgumentNewName(l: Localiser): string {
  return l.format("cli-argument-new-name");
}

/** Short name of the organisation, as in gfce */
export function cliArgumentOrganisation(l: Localiser): string {
  return l.format("cli-argument-organisation");
}

/** Country (FJ), UN region (061), XK, or 001 for the world */
export function cliArgumentPlace(l: Localiser): string {
  return l.format("cli-argument-place");
}

/** Words to search for, in any language; without words, everything is listed */
export function cliArgumentQuery(l: Localiser): string {
  return l.format("cli-argument-query");
}

/** Kind and short name of the record, as in initiative:cyber4dev */
export function cliArgumentReference(l: Localiser): string {
  return l.format("cli-argument-reference");
}

/** Name of the saved search */
export function cliArgumentSaved(l: Localiser): string {
  return l.format("cli-argument-saved");
}

/** Check */
export function cliColumnCheck(l: Localiser): string {
  return l.format("cli-column-check");
}

/** What was found */
export function cliColumnFound(l: Localiser): string {
  return l.format("cli-column-found");
}

/** Name */
export function cliColumnName(l: Localiser): string {
  return l.format("cli-column-name");
}

/** New */
export function cliColumnNew(l: Localiser): string {
  return l.format("cli-column-new");
}

/** Record */
export function cliColumnReference(l: Localiser): string {
  return l.format("cli-column-reference");
}

/** Result */
export function cliColumnResult(l: Localiser): string {
  return l.format("cli-column-result");
}

/** Search */
export function cliColumnSearch(l: Localiser): string {
  return l.format("cli-column-search");
}

/** Since */
export function cliColumnSince(l: Localiser): string {
  return l.format("cli-column-since");
}

/** State */
export function cliColumnState(l: Localiser): string {
  return l.format("cli-column-state");
}

/** Title */
export function cliColumnTitle(l: Localiser): string {
  return l.format("cli-column-title");
}

/** When */
export function cliColumnWhen(l: Localiser): string {
  return l.format("cli-column-when");
}

/** Where */
export function cliColumnWhere(l: Localiser): string {
  return l.format("cli-column-where");
}

/** Why */
export function cliColumnWhy(l: Localiser): string {
  return l.format("cli-column-why");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field has more than one version and waits in To review.
 *    *[other] { $count } fields have more than one version and wait in To review.
 * }
 * ```
 */
export function cliConflicts(l: Localiser, args: { count: number }): string {
  return l.format("cli-conflicts", args);
}

/** Data as of release { $number }, { $date }. */
export function cliDataAsOf(l: Localiser, args: { number: number; date: Date | string }): string {
  return l.format("cli-data-as-of", args);
}

/** Check the catalogue on this machine */
export function cliDoctorAbout(l: Localiser): string {
  return l.format("cli-doctor-about");
}

/** Failed */
export function cliDoctorFailed(l: Localiser): string {
  return l.format("cli-doctor-failed");
}

/** Passed */
export function cliDoctorPassed(l: Localiser): string {
  return l.format("cli-doctor-passed");
}

/** Some checks failed. */
export function cliDoctorUnwell(l: Localiser): string {
  return l.format("cli-doctor-unwell");
}

/** All is well. */
export function cliDoctorWell(l: Localiser): string {
  return l.format("cli-doctor-well");
}

/** Error: { $message } */
export function cliError(l: Localiser, args: { message: string }): string {
  return l.format("cli-error", args);
}

/** { $mark } Not available in your language; shown in another one. */
export function cliFallback(l: Localiser, args: { mark: string }): string {
  return l.format("cli-fallback", args);
}

/** Arguments */
export function cliHeadingArguments(l: Localiser): string {
  return l.format("cli-heading-arguments");
}

/** Commands */
export function cliHeadingCommands(l: Localiser): string {
  return l.format("cli-heading-commands");
}

/** Options of every command */
export function cliHeadingGlobal(l: Localiser): string {
  return l.format("cli-heading-global");
}

/** Options */
export function cliHeadingOptions(l: Localiser): string {
  return l.format("cli-heading-options");
}

/** Usage */
export function cliHeadingUsage(l: Localiser): string {
  return l.format("cli-heading-usage");
}

/** Show who changed a record, and when */
export function cliHistoryAbout(l: Localiser): string {
  return l.format("cli-history-about");
}

/** Build the catalogue, or bring it up to date */
export function cliInitAbout(l: Localiser): string {
  return l.format("cli-init-about");
}

/** The catalogue was built at { $path }. */
export function cliInitBuilt(l: Localiser, args: { path: string }): string {
  return l.format("cli-init-built", args);
}

/** { $path }, line { $line }: { $reason } */
export function cliInitFinding(l: Localiser, args: { path: string; line: string; reason: string }): string {
  return l.format("cli-init-finding", args);
}

/** { $path }: { $reason } */
export function cliInitFindingFile(l: Localiser, args: { path: string; reason: string }): string {
  return l.format("cli-init-finding-file", args);
}

/** The catalogue at { $path } was brought up to date. */
export function cliInitRefreshed(l: Localiser, args: { path: string }): string {
  return l.format("cli-init-refreshed", args);
}

/** The catalogue at { $path } is up to date. */
export function cliInitUnchanged(l: Localiser, args: { path: string }): string {
  return l.format("cli-init-unchanged", args);
}

/** Initiatives */
export function cliLabelInitiatives(l: Localiser): string {
  return l.format("cli-label-initiatives");
}

/** Public needs */
export function cliLabelNeeds(l: Localiser): string {
  return l.format("cli-label-needs");
}

/** Ongoing */
export function cliLabelOngoing(l: Localiser): string {
  return l.format("cli-label-ongoing");
}

/** Organisations that fund or implement here */
export function cliLabelOrganisations(l: Localiser): string {
  return l.format("cli-label-organisations");
}

/** Programmes open to it */
export function cliLabelProgrammesOpen(l: Localiser): string {
  return l.format("cli-label-programmes-open");
}

/** Recorded */
export function cliLabelRecorded(l: Localiser): string {
  return l.format("cli-label-recorded");
}

/** shown */
export function cliLabelShown(l: Localiser): string {
  return l.format("cli-label-shown");
}

/** Source */
export function cliLabelSource(l: Localiser): string {
  return l.format("cli-label-source");
}

/** older than the original */
export function cliLabelStale(l: Localiser): string {
  return l.format("cli-label-stale");
}

/** Trust */
export function cliLabelTrust(l: Localiser): string {
  return l.format("cli-label-trust");
}

/** Who */
export function cliLabelWho(l: Localiser): string {
  return l.format("cli-label-who");
}

/** { $mark } Machine draft: nobody has reviewed it. */
export function cliMachineDraft(l: Localiser, args: { mark: string }): string {
  return l.format("cli-machine-draft", args);
}

/**
 * ```
 * { $count ->
 *     [one] and { $count } more
 *    *[other] and { $count } more
 * }
 * ```
 */
export function cliMore(l: Localiser, args: { count: number }): string {
  return l.format("cli-more", args);
}

/** None */
export function cliNone(l: Localiser): string {
  return l.format("cli-none");
}

/** Not confirmed by the implementer */
export function cliNotConfirmed(l: Localiser): string {
  return l.format("cli-not-confirmed");
}

/** named only, not read */
export function cliNotRead(l: Localiser): string {
  return l.format("cli-not-read");
}

/** Folder of the catalogue and its settings */
export function cliOptionDataDir(l: Localiser): string {
  return l.format("cli-option-data-dir");
}

/** Count the records by kind, theme, place and more */
export function cliOptionFacets(l: Localiser): string {
  return l.format("cli-option-facets");
}

/** Folder with the data to build from; the bundled data by default */
export function cliOptionFrom(l: Localiser): string {
  return l.format("cli-option-from");
}

/** Explain the command */
export function cliOptionHelp(l: Localiser): string {
  return l.format("cli-option-help");
}

/** Answer as JSON, for programs */
export function cliOptionJson(l: Localiser): string {
  return l.format("cli-option-json");
}

/** initiative, programme, need, organisation or resource; can be repeated */
export function cliOptionKind(l: Localiser): string {
  return l.format("cli-option-kind");
}

/** Language of the answer: ar, en, es, fr, pt, ru or zh */
export function cliOptionLang(l: Localiser): string {
  return l.format("cli-option-lang");
}

/** Language of the help or of the document, as in fr; can be repeated */
export function cliOptionLanguage(l: Localiser): string {
  return l.format("cli-option-language");
}

/** How many records to show, at most 200; 20 by default */
export function cliOptionLimit(l: Localiser): string {
  return l.format("cli-option-limit");
}

/** Delivery mode, as in training; can be repeated */
export function cliOptionMode(l: Localiser): string {
  return l.format("cli-option-mode");
}

/** How many records to skip */
export function cliOptionOffset(l: Localiser): string {
  return l.format("cli-option-offset");
}

/** Short name of an organisation, as in gfce; can be repeated */
export function cliOptionOrganisation(l: Localiser): string {
  return l.format("cli-option-organisation");
}

/** Country (FJ), UN region (061) or XK; can be repeated */
export function cliOptionPlace(l: Localiser): string {
  return l.format("cli-option-place");
}

/** relevance, newest or closing */
export function cliOptionSort(l: Localiser): string {
  return l.format("cli-option-sort");
}

/** planned, ongoing or completed; of programmes rolling, calls, annual or closed; can be repeated */
export function cliOptionStatus(l: Localiser): string {
  return l.format("cli-option-status");
}

/** Theme (A to E, X) or topic, as in ciip; can be repeated */
export function cliOptionTheme(l: Localiser): string {
  return l.format("cli-option-theme");
}

/** Show the version */
export function cliOptionVersion(l: Localiser): string {
  return l.format("cli-option-version");
}

/** Years, as in 2020..2024, 2020.. or 2022 */
export function cliOptionYears(l: Localiser): string {
  return l.format("cli-option-years");
}

/** Show the track record of an organisation */
export function cliOrganisationAbout(l: Localiser): string {
  return l.format("cli-organisation-about");
}

/** Show what runs in a country or region, and what is open to it */
export function cliPlaceAbout(l: Localiser): string {
  return l.format("cli-place-about");
}

/** List the saved searches, with what is new since you last looked */
export function cliSavedAbout(l: Localiser): string {
  return l.format("cli-saved-about");
}

/** Save a search under a name */
export function cliSavedAddAbout(l: Localiser): string {
  return l.format("cli-saved-add-about");
}

/** The search was saved as “{ $name }”. */
export function cliSavedAdded(l: Localiser, args: { name: string }): string {
  return l.format("cli-saved-added", args);
}

/** Cannot be run: it filters by something that the catalogue does not have any more. */
export function cliSavedCannotRun(l: Localiser): string {
  return l.format("cli-saved-cannot-run");
}

/**
 * ```
 * { $count ->
 *     [0] Nothing is new since { $date }.
 *     [one] { $count } record is new since { $date }.
 *    *[other] { $count } records are new since { $date }.
 * }
 * ```
 */
export function cliSavedNew(l: Localiser, args: { count: number; date: Date | string }): string {
  return l.format("cli-saved-new", args);
}

/** There is no saved search yet. “trefoil saved add” keeps one. */
export function cliSavedNone(l: Localiser): string {
  return l.format("cli-saved-none");
}

/** Delete a saved search */
export function cliSavedRemoveAbout(l: Localiser): string {
  return l.format("cli-saved-remove-about");
}

/** The saved search “{ $name }” was deleted. */
export function cliSavedRemoved(l: Localiser, args: { name: string }): string {
  return l.format("cli-saved-removed", args);
}

/** Give a saved search another name */
export function cliSavedRenameAbout(l: Localiser): string {
  return l.format("cli-saved-rename-about");
}

/** The saved search is called “{ $name }” now. */
export function cliSavedRenamed(l: Localiser, args: { name: string }): string {
  return l.format("cli-saved-renamed", args);
}

/** Run a saved search; from then on, new means newer than this */
export function cliSavedRunAbout(l: Localiser): string {
  return l.format("cli-saved-run-about");
}

/** Find initiatives, programmes, needs, organisations and resources */
export function cliSearchAbout(l: Localiser): string {
  return l.format("cli-search-about");
}

/** Results for “{ $suggestion }” */
export function cliSearchCorrected(l: Localiser, args: { suggestion: string }): string {
  return l.format("cli-search-corrected", args);
}

/** Did you mean “{ $suggestion }”? */
export function cliSearchDidYouMean(l: Localiser, args: { suggestion: string }): string {
  return l.format("cli-search-did-you-mean", args);
}

/** Nothing was found. */
export function cliSearchNone(l: Localiser): string {
  return l.format("cli-search-none");
}

/** Take a filter away, use fewer words, or write them in another language. */
export function cliSearchNoneHint(l: Localiser): string {
  return l.format("cli-search-none-hint");
}

/**
 * ```
 * { $total ->
 *     [one] { $total } record was found.
 *    *[other] { $total } records were found; { $shown } of them are listed.
 * }
 * ```
 */
export function cliSearchShown(l: Localiser, args: { shown: number; total: number }): string {
  return l.format("cli-search-shown", args);
}

/** Also searched: { $terms } */
export function cliSearchWidened(l: Localiser, args: { terms: string }): string {
  return l.format("cli-search-widened", args);
}

/** By place */
export function cliSectionByPlace(l: Localiser): string {
  return l.format("cli-section-by-place");
}

/** By role */
export function cliSectionByRole(l: Localiser): string {
  return l.format("cli-section-by-role");
}

/** By theme */
export function cliSectionByTheme(l: Localiser): string {
  return l.format("cli-section-by-theme");
}

/** Citation */
export function cliSectionCitation(l: Localiser): string {
  return l.format("cli-section-citation");
}

/** Facts */
export function cliSectionFacts(l: Localiser): string {
  return l.format("cli-section-facts");
}

/** Figures */
export function cliSectionFigures(l: Localiser): string {
  return l.format("cli-section-figures");
}

/** Initiatives */
export function cliSectionInitiatives(l: Localiser): string {
  return l.format("cli-section-initiatives");
}

/** Languages of the texts */
export function cliSectionLanguages(l: Localiser): string {
  return l.format("cli-section-languages");
}

/** Holds */
export function cliSectionMembers(l: Localiser): string {
  return l.format("cli-section-members");
}

/** Needs stated in public */
export function cliSectionNeeds(l: Localiser): string {
  return l.format("cli-section-needs");
}

/** Programmes open to it */
export function cliSectionOpen(l: Localiser): string {
  return l.format("cli-section-open");
}

/** Who funds and implements here */
export function cliSectionOrganisations(l: Localiser): string {
  return l.format("cli-section-organisations");
}

/** Works with */
export function cliSectionPartners(l: Localiser): string {
  return l.format("cli-section-partners");
}

/** Programmes */
export function cliSectionProgrammes(l: Localiser): string {
  return l.format("cli-section-programmes");
}

/** Initiatives of the wider region */
export function cliSectionRegional(l: Localiser): string {
  return l.format("cli-section-regional");
}

/** Related records */
export function cliSectionRelated(l: Localiser): string {
  return l.format("cli-section-related");
}

/** Strategies, laws and other resources */
export function cliSectionResources(l: Localiser): string {
  return l.format("cli-section-resources");
}

/** Initiatives by theme */
export function cliSectionRunning(l: Localiser): string {
  return l.format("cli-section-running");
}

/** Sources */
export function cliSectionSources(l: Localiser): string {
  return l.format("cli-section-sources");
}

/** Themes and topics */
export function cliSectionThemes(l: Localiser): string {
  return l.format("cli-section-themes");
}

/** Part of */
export function cliSectionWithin(l: Localiser): string {
  return l.format("cli-section-within");
}

/** Show a record */
export function cliShowAbout(l: Localiser): string {
  return l.format("cli-show-about");
}

/** { $argument } cannot be given together with { $others }. */
export function cliUsageArgumentConflict(l: Localiser, args: { argument: string; others: string }): string {
  return l.format("cli-usage-argument-conflict", args);
}

/** Something is missing: { $arguments }. */
export function cliUsageArgumentMissing(l: Localiser, args: { arguments: string }): string {
  return l.format("cli-usage-argument-missing", args);
}

/** { $argument } can be given only once. */
export function cliUsageArgumentRepeated(l: Localiser, args: { argument: string }): string {
  return l.format("cli-usage-argument-repeated", args);
}

/** A command is missing. */
export function cliUsageCommandMissing(l: Localiser): string {
  return l.format("cli-usage-command-missing");
}

/** “{ $command }” explains the usage. */
export function cliUsageHint(l: Localiser, args: { command: string }): string {
  return l.format("cli-usage-hint", args);
}

/** “{ $value }” cannot be used for { $argument }. */
export function cliUsageInvalidValue(l: Localiser, args: { value: string; argument: string }): string {
  return l.format("cli-usage-invalid-value", args);
}

/** The command could not be understood. */
export function cliUsageOther(l: Localiser): string {
  return l.format("cli-usage-other");
}

/** “{ $value }” does not name a record. */
export function cliUsageReference(l: Localiser, args: { value: string }): string {
  return l.format("cli-usage-reference", args);
}

/** Write the kind, a colon and the short name, as in initiative:cyber4dev. The kinds are initiative, programme, need, organisation and resource. */
export function cliUsageReferenceHint(l: Localiser): string {
  return l.format("cli-usage-reference-hint");
}

/** Did you mean “{ $suggestion }”? */
export function cliUsageSuggestion(l: Localiser, args: { suggestion: string }): string {
  return l.format("cli-usage-suggestion", args);
}

/** An argument is not valid text (UTF-8). */
export function cliUsageTextInvalid(l: Localiser): string {
  return l.format("cli-usage-text-invalid");
}

/** “{ $argument }” is not an option here. */
export function cliUsageUnknownArgument(l: Localiser, args: { argument: string }): string {
  return l.format("cli-usage-unknown-argument", args);
}

/** “{ $command }” is not a command. */
export function cliUsageUnknownCommand(l: Localiser, args: { command: string }): string {
  return l.format("cli-usage-unknown-command", args);
}

/** { $argument } needs a value. */
export function cliUsageValueMissing(l: Localiser, args: { argument: string }): string {
  return l.format("cli-usage-value-missing", args);
}

/** Use one of these: { $values }. */
export function cliUsageValues(l: Localiser, args: { values: string }): string {
  return l.format("cli-usage-values", args);
}

/** “{ $value }” is not a span of years. */
export function cliUsageYears(l: Localiser, args: { value: string }): string {
  return l.format("cli-usage-years", args);
}

/** Write it as 2020..2024, 2020.., ..2024 or 2022. */
export function cliUsageYearsHint(l: Localiser): string {
  return l.format("cli-usage-years-hint");
}

/** CODE */
export function cliValueCode(l: Localiser): string {
  return l.format("cli-value-code");
}

/** FOLDER */
export function cliValueFolder(l: Localiser): string {
  return l.format("cli-value-folder");
}

/** KIND */
export function cliValueKind(l: Localiser): string {
  return l.format("cli-value-kind");
}

/** LANGUAGE */
export function cliValueLanguage(l: Localiser): string {
  return l.format("cli-value-language");
}

/** MODE */
export function cliValueMode(l: Localiser): string {
  return l.format("cli-value-mode");
}

/** NAME */
export function cliValueName(l: Localiser): string {
  return l.format("cli-value-name");
}

/** NEW-NAME */
export function cliValueNewName(l: Localiser): string {
  return l.format("cli-value-new-name");
}

/** NUMBER */
export function cliValueNumber(l: Localiser): string {
  return l.format("cli-value-number");
}

/** NAME */
export function cliValueOrganisation(l: Localiser): string {
  return l.format("cli-value-organisation");
}

/** PLACE */
export function cliValuePlace(l: Localiser): string {
  return l.format("cli-value-place");
}

/** WORDS */
export function cliValueQuery(l: Localiser): string {
  return l.format("cli-value-query");
}

/** KIND:NAME */
export function cliValueReference(l: Localiser): string {
  return l.format("cli-value-reference");
}

/** ORDER */
export function cliValueSort(l: Localiser): string {
  return l.format("cli-value-sort");
}

/** STATUS */
export function cliValueStatus(l: Localiser): string {
  return l.format("cli-value-status");
}

/** THEME */
export function cliValueTheme(l: Localiser): string {
  return l.format("cli-value-theme");
}

/** A..B */
export function cliValueYears(l: Localiser): string {
  return l.format("cli-value-years");
}

/** COMMAND */
export function cliWordCommand(l: Localiser): string {
  return l.format("cli-word-command");
}

/** OPTIONS */
export function cliWordOptions(l: Localiser): string {
  return l.format("cli-word-options");
}

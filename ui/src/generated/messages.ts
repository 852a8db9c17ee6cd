// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../l10n/localiser";

/** The catalogue of cyber capacity-building on this machine. It needs no network. */
export function cliAbout(l: Localiser): string {
  return l.format("cli-about");
}

/** Add a record as a draft; a need stays on this computer until it is shared */
export function cliAddAbout(l: Localiser): string {
  return l.format("cli-add-about");
}

/** “trefoil COMMAND --help” explains a command. */
export function cliAfterHelp(l: Localiser): string {
  return l.format("cli-after-help");
}

/** File with the fields as JSON; - reads the standard input */
export function cliArgumentFile(l: Localiser): string {
  return l.format("cli-argument-file");
}

/** Kind: initiative, programme, need, organisation or resource */
export function cliArgumentKind(l: Localiser): string {
  return l.format("cli-argument-kind");
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

/** Say that a record is still true */
export function cliConfirmAbout(l: Localiser): string {
  return l.format("cli-confirm-about");
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

/** Write fields of a record; without a file, print them to be edited */
export function cliEditAbout(l: Localiser): string {
  return l.format("cli-edit-about");
}

/** Error: { $message } */
export function cliError(l: Localiser, args: { message: string }): string {
  return l.format("cli-error", args);
}

/** { $mark } Not available in your language; shown in another one. */
export function cliFallback(l: Localiser, args: { mark: string }): string {
  return l.format("cli-fallback", args);
}

/** The file { $path } cannot be used. { $reason } */
export function cliFileUnfit(l: Localiser, args: { path: string; reason: string }): string {
  return l.format("cli-file-unfit", args);
}

/** Give one JSON object with the fields of the record. */
export function cliFileUnfitHint(l: Localiser): string {
  return l.format("cli-file-unfit-hint");
}

/** { $path }: { $message } */
export function cliFinding(l: Localiser, args: { path: string; message: string }): string {
  return l.format("cli-finding", args);
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

/** Organisation that confirms; without it, that of your profile */
export function cliOptionBy(l: Localiser): string {
  return l.format("cli-option-by");
}

/** Folder of the catalogue and its settings */
export function cliOptionDataDir(l: Localiser): string {
  return l.format("cli-option-data-dir");
}

/** Show what would happen; write nothing */
export function cliOptionDryRun(l: Localiser): string {
  return l.format("cli-option-dry-run");
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

/** Why; it stands in the history */
export function cliOptionNote(l: Localiser): string {
  return l.format("cli-option-note");
}

/** How many records to skip */
export function cliOptionOffset(l: Localiser): string {
  return l.format("cli-option-offset");
}

/** Day of the confirmation; without it, today */
export function cliOptionOn(l: Localiser): string {
  return l.format("cli-option-on");
}

/** Only these fields leave (timing, statement.fr) */
export function cliOptionOnly(l: Localiser): string {
  return l.format("cli-option-only");
}

/** Short name of an organisation, as in gfce; can be repeated */
export function cliOptionOrganisation(l: Localiser): string {
  return l.format("cli-option-organisation");
}

/** Country (FJ), UN region (061) or XK; can be repeated */
export function cliOptionPlace(l: Localiser): string {
  return l.format("cli-option-place");
}

/** Role: official, donor, implementer or coordinator */
export function cliOptionRole(l: Localiser): string {
  return l.format("cli-option-role");
}

/** Version that you edited: “seen” of the fields as they were printed */
export function cliOptionSeen(l: Localiser): string {
  return l.format("cli-option-seen");
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

/** These fields stay */
export function cliOptionWithout(l: Localiser): string {
  return l.format("cli-option-without");
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

/** Show, set or erase who writes on this computer */
export function cliProfileAbout(l: Localiser): string {
  return l.format("cli-profile-about");
}

/** Erase your name; your changes stay */
export function cliProfileEraseAbout(l: Localiser): string {
  return l.format("cli-profile-erase-about");
}

/** Set parts of the profile; an empty text takes a part away */
export function cliProfileSetAbout(l: Localiser): string {
  return l.format("cli-profile-set-about");
}

/** Show the profile */
export function cliProfileShowAbout(l: Localiser): string {
  return l.format("cli-profile-show-about");
}

/** Publish what was submitted */
export function cliPublishAbout(l: Localiser): string {
  return l.format("cli-publish-about");
}

/** Give a withdrawn record its standing again */
export function cliReinstateAbout(l: Localiser): string {
  return l.format("cli-reinstate-about");
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

/** Share a private record: shows which fields leave */
export function cliShareAbout(l: Localiser): string {
  return l.format("cli-share-about");
}

/** Show a record */
export function cliShowAbout(l: Localiser): string {
  return l.format("cli-show-about");
}

/** Hand a draft in for review */
export function cliSubmitAbout(l: Localiser): string {
  return l.format("cli-submit-about");
}

/** Take back the last action of this computer */
export function cliUndoAbout(l: Localiser): string {
  return l.format("cli-undo-about");
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

/** DAY */
export function cliValueDay(l: Localiser): string {
  return l.format("cli-value-day");
}

/** FIELDS */
export function cliValueFields(l: Localiser): string {
  return l.format("cli-value-fields");
}

/** FILE */
export function cliValueFile(l: Localiser): string {
  return l.format("cli-value-file");
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

/** TEXT */
export function cliValueNote(l: Localiser): string {
  return l.format("cli-value-note");
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

/** ROLE */
export function cliValueRole(l: Localiser): string {
  return l.format("cli-value-role");
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

/** Withdraw a record; it is kept and no longer found */
export function cliWithdrawAbout(l: Localiser): string {
  return l.format("cli-withdraw-about");
}

/** COMMAND */
export function cliWordCommand(l: Localiser): string {
  return l.format("cli-word-command");
}

/** OPTIONS */
export function cliWordOptions(l: Localiser): string {
  return l.format("cli-word-options");
}

/** Cybersecurity Policy and Strategy */
export function cmmDimensionD1(l: Localiser): string {
  return l.format("cmm-dimension-D1");
}

/** Cybersecurity Culture and Society */
export function cmmDimensionD2(l: Localiser): string {
  return l.format("cmm-dimension-D2");
}

/** Building Cybersecurity Knowledge and Capabilities */
export function cmmDimensionD3(l: Localiser): string {
  return l.format("cmm-dimension-D3");
}

/** Legal and Regulatory Frameworks */
export function cmmDimensionD4(l: Localiser): string {
  return l.format("cmm-dimension-D4");
}

/** Standards and Technologies */
export function cmmDimensionD5(l: Localiser): string {
  return l.format("cmm-dimension-D5");
}

/** National Cybersecurity Strategy */
export function cmmFactor1_1(l: Localiser): string {
  return l.format("cmm-factor-1-1");
}

/** Incident Response and Crisis Management */
export function cmmFactor1_2(l: Localiser): string {
  return l.format("cmm-factor-1-2");
}

/** Critical Infrastructure Protection */
export function cmmFactor1_3(l: Localiser): string {
  return l.format("cmm-factor-1-3");
}

/** Cybersecurity in Defence and National Security */
export function cmmFactor1_4(l: Localiser): string {
  return l.format("cmm-factor-1-4");
}

/** Cybersecurity Mindset */
export function cmmFactor2_1(l: Localiser): string {
  return l.format("cmm-factor-2-1");
}

/** Trust and Confidence in Online Services */
export function cmmFactor2_2(l: Localiser): string {
  return l.format("cmm-factor-2-2");
}

/** User Understanding of Personal Information Protection Online */
export function cmmFactor2_3(l: Localiser): string {
  return l.format("cmm-factor-2-3");
}

/** Reporting Mechanisms */
export function cmmFactor2_4(l: Localiser): string {
  return l.format("cmm-factor-2-4");
}

/** Media and Online Platforms */
export function cmmFactor2_5(l: Localiser): string {
  return l.format("cmm-factor-2-5");
}

/** Building Cybersecurity Awareness */
export function cmmFactor3_1(l: Localiser): string {
  return l.format("cmm-factor-3-1");
}

/** Cybersecurity Education */
export function cmmFactor3_2(l: Localiser): string {
  return l.format("cmm-factor-3-2");
}

/** Cybersecurity Professional Training */
export function cmmFactor3_3(l: Localiser): string {
  return l.format("cmm-factor-3-3");
}

/** Cybersecurity Research and Innovation */
export function cmmFactor3_4(l: Localiser): string {
  return l.format("cmm-factor-3-4");
}

/** Legal and Regulatory Provisions */
export function cmmFactor4_1(l: Localiser): string {
  return l.format("cmm-factor-4-1");
}

/** Related Legislative Frameworks */
export function cmmFactor4_2(l: Localiser): string {
  return l.format("cmm-factor-4-2");
}

/** Legal and Regulatory Capability and Capacity */
export function cmmFactor4_3(l: Localiser): string {
  return l.format("cmm-factor-4-3");
}

/** Formal and Informal Co-operation Frameworks to Combat Cybercrime */
export function cmmFactor4_4(l: Localiser): string {
  return l.format("cmm-factor-4-4");
}

/** Adherence to Standards */
export function cmmFactor5_1(l: Localiser): string {
  return l.format("cmm-factor-5-1");
}

/** Security Controls */
export function cmmFactor5_2(l: Localiser): string {
  return l.format("cmm-factor-5-2");
}

/** Software Quality */
export function cmmFactor5_3(l: Localiser): string {
  return l.format("cmm-factor-5-3");
}

/** Communications and Internet Infrastructure Resilience */
export function cmmFactor5_4(l: Localiser): string {
  return l.format("cmm-factor-5-4");
}

/** Cybersecurity Marketplace */
export function cmmFactor5_5(l: Localiser): string {
  return l.format("cmm-factor-5-5");
}

/** Responsible Disclosure */
export function cmmFactor5_6(l: Localiser): string {
  return l.format("cmm-factor-5-6");
}

/** Dynamic */
export function cmmStageDynamic(l: Localiser): string {
  return l.format("cmm-stage-dynamic");
}

/** Established */
export function cmmStageEstablished(l: Localiser): string {
  return l.format("cmm-stage-established");
}

/** Formative */
export function cmmStageFormative(l: Localiser): string {
  return l.format("cmm-stage-formative");
}

/** Start-up */
export function cmmStageStartUp(l: Localiser): string {
  return l.format("cmm-stage-start-up");
}

/** Strategic */
export function cmmStageStrategic(l: Localiser): string {
  return l.format("cmm-stage-strategic");
}

/** High */
export function confidenceHigh(l: Localiser): string {
  return l.format("confidence-high");
}

/** Medium */
export function confidenceMedium(l: Localiser): string {
  return l.format("confidence-medium");
}

/** Free of charge */
export function costFree(l: Localiser): string {
  return l.format("cost-free");
}

/** Paid by the beneficiary */
export function costPaid(l: Localiser): string {
  return l.format("cost-paid");
}

/** Costs shared */
export function costShared(l: Localiser): string {
  return l.format("cost-shared");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } country
 *    *[other] { $count } countries
 * }
 * ```
 */
export function countCountry(l: Localiser, args: { count: number }): string {
  return l.format("count-country", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative
 *    *[other] { $count } initiatives
 * }
 * ```
 */
export function countInitiative(l: Localiser, args: { count: number }): string {
  return l.format("count-initiative", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } language
 *    *[other] { $count } languages
 * }
 * ```
 */
export function countLanguage(l: Localiser, args: { count: number }): string {
  return l.format("count-language", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } need
 *    *[other] { $count } needs
 * }
 * ```
 */
export function countNeed(l: Localiser, args: { count: number }): string {
  return l.format("count-need", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } organisation
 *    *[other] { $count } organisations
 * }
 * ```
 */
export function countOrganisation(l: Localiser, args: { count: number }): string {
  return l.format("count-organisation", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } place
 *    *[other] { $count } places
 * }
 * ```
 */
export function countPlace(l: Localiser, args: { count: number }): string {
  return l.format("count-place", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } programme
 *    *[other] { $count } programmes
 * }
 * ```
 */
export function countProgramme(l: Localiser, args: { count: number }): string {
  return l.format("count-programme", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } record
 *    *[other] { $count } records
 * }
 * ```
 */
export function countRecord(l: Localiser, args: { count: number }): string {
  return l.format("count-record", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } resource
 *    *[other] { $count } resources
 * }
 * ```
 */
export function countResource(l: Localiser, args: { count: number }): string {
  return l.format("count-resource", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } result
 *    *[other] { $count } results
 * }
 * ```
 */
export function countResult(l: Localiser, args: { count: number }): string {
  return l.format("count-result", args);
}

/** A backup cannot be read. */
export function doctorBackupsUnwell(l: Localiser): string {
  return l.format("doctor-backups-unwell");
}

/**
 * ```
 * { $count ->
 *     [0] There is no backup yet. One is made before the catalogue changes its form.
 *     [one] There is { $count } backup.
 *    *[other] There are { $count } backups.
 * }
 * ```
 */
export function doctorBackupsWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-backups-well", args);
}

/** Some changes in the log are not what they were when they were written. Restore a backup. */
export function doctorChangesUnwell(l: Localiser): string {
  return l.format("doctor-changes-unwell");
}

/**
 * ```
 * { $count ->
 *     [one] The log holds { $count } change, and it is intact.
 *    *[other] The log holds { $count } changes, and all are intact.
 * }
 * ```
 */
export function doctorChangesWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-changes-well", args);
}

/** Backups */
export function doctorCheckBackups(l: Localiser): string {
  return l.format("doctor-check-backups");
}

/** Changes */
export function doctorCheckChanges(l: Localiser): string {
  return l.format("doctor-check-changes");
}

/** Derived tables */
export function doctorCheckDerived(l: Localiser): string {
  return l.format("doctor-check-derived");
}

/** File */
export function doctorCheckFile(l: Localiser): string {
  return l.format("doctor-check-file");
}

/** Integrity */
export function doctorCheckIntegrity(l: Localiser): string {
  return l.format("doctor-check-integrity");
}

/** Releases */
export function doctorCheckReleases(l: Localiser): string {
  return l.format("doctor-check-releases");
}

/** Search index */
export function doctorCheckSearch(l: Localiser): string {
  return l.format("doctor-check-search");
}

/** Signatures */
export function doctorCheckSignatures(l: Localiser): string {
  return l.format("doctor-check-signatures");
}

/** Some records do not agree with the log. */
export function doctorDerivedUnwell(l: Localiser): string {
  return l.format("doctor-derived-unwell");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } record agrees with the log.
 *    *[other] { $count } records agree with the log.
 * }
 * ```
 */
export function doctorDerivedWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-derived-well", args);
}

/** The file cannot be used as it is. */
export function doctorFileUnwell(l: Localiser): string {
  return l.format("doctor-file-unwell");
}

/** The file can be read and written, and this version of Trefoil knows its form. */
export function doctorFileWell(l: Localiser): string {
  return l.format("doctor-file-well");
}

/** The file is damaged. Restore a backup, or move it away and start again. */
export function doctorIntegrityUnwell(l: Localiser): string {
  return l.format("doctor-integrity-unwell");
}

/** The file is intact. */
export function doctorIntegrityWell(l: Localiser): string {
  return l.format("doctor-integrity-well");
}

/**
 * ```
 * { $count ->
 *     [one] The catalogue holds { $count } release.
 *    *[other] The catalogue holds { $count } releases.
 * }
 * ```
 */
export function doctorReleasesWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-releases-well", args);
}

/** A row of the table “{ $table }” refers to something that is not there. */
export function doctorRemarkDangling(l: Localiser, args: { table: string }): string {
  return l.format("doctor-remark-dangling", args);
}

/** The content of the change { $change } does not fit its identifier. */
export function doctorRemarkHash(l: Localiser, args: { change: string }): string {
  return l.format("doctor-remark-hash", args);
}

/** The index is not whole. Technical detail, in English: “{ $detail }”. */
export function doctorRemarkIndex(l: Localiser, args: { detail: string }): string {
  return l.format("doctor-remark-index", args);
}

/** The index was made by another version of Trefoil. */
export function doctorRemarkIndexVersion(l: Localiser): string {
  return l.format("doctor-remark-index-version");
}

/** SQLite reports, in English: “{ $detail }”. */
export function doctorRemarkIntegrity(l: Localiser, args: { detail: string }): string {
  return l.format("doctor-remark-integrity", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } more finding is not listed.
 *    *[other] { $count } more findings are not listed.
 * }
 * ```
 */
export function doctorRemarkMore(l: Localiser, args: { count: number }): string {
  return l.format("doctor-remark-more", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } record is missing from the index.
 *    *[other] { $count } records are missing from the index.
 * }
 * ```
 */
export function doctorRemarkNotIndexed(l: Localiser, args: { count: number }): string {
  return l.format("doctor-remark-not-indexed", args);
}

/** Release { $number } of this catalogue was built from another folder than the release { $number } that Trefoil carries. The catalogue follows its own releases and does not take in those that Trefoil carries. */
export function doctorRemarkOtherRelease(l: Localiser, args: { number: number }): string {
  return l.format("doctor-remark-other-release", args);
}

/** The change { $change } cannot be unpacked. */
export function doctorRemarkPacked(l: Localiser, args: { change: string }): string {
  return l.format("doctor-remark-packed", args);
}

/** The tables cannot be made again from the log. Technical detail, in English: “{ $detail }”. */
export function doctorRemarkRebuild(l: Localiser, args: { detail: string }): string {
  return l.format("doctor-remark-rebuild", args);
}

/** The signature of the change { $change } is not valid. */
export function doctorRemarkSignature(l: Localiser, args: { change: string }): string {
  return l.format("doctor-remark-signature", args);
}

/** The table “{ $table }” differs from what the log says. */
export function doctorRemarkTable(l: Localiser, args: { table: string }): string {
  return l.format("doctor-remark-table", args);
}

/** The file has version { $version } of the form, which this version of Trefoil does not write. */
export function doctorRemarkVersion(l: Localiser, args: { version: number }): string {
  return l.format("doctor-remark-version", args);
}

/** The index does not agree with the records. */
export function doctorSearchUnwell(l: Localiser): string {
  return l.format("doctor-search-unwell");
}

/**
 * ```
 * { $count ->
 *     [one] The index holds { $count } record.
 *    *[other] The index holds { $count } records.
 * }
 * ```
 */
export function doctorSearchWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-search-well", args);
}

/** Some signatures are not valid. Their changes cannot be trusted. */
export function doctorSignaturesUnwell(l: Localiser): string {
  return l.format("doctor-signatures-unwell");
}

/**
 * ```
 * { $count ->
 *     [0] Nothing has been changed on this machine yet, so there is nothing to check.
 *     [one] { $count } signature was checked and is valid.
 *    *[other] { $count } signatures were checked and are valid.
 * }
 * ```
 */
export function doctorSignaturesWell(l: Localiser, args: { count: number }): string {
  return l.format("doctor-signatures-well", args);
}

/** Law */
export function documentKindLaw(l: Localiser): string {
  return l.format("document-kind-law");
}

/** Policy */
export function documentKindPolicy(l: Localiser): string {
  return l.format("document-kind-policy");
}

/** Position on international law */
export function documentKindPositionOnInternationalLaw(l: Localiser): string {
  return l.format("document-kind-position-on-international-law");
}

/** Strategy */
export function documentKindStrategy(l: Localiser): string {
  return l.format("document-kind-strategy");
}

/** Academic institutions */
export function eligibleKindAcademia(l: Localiser): string {
  return l.format("eligible-kind-academia");
}

/** Incident response teams (CERT, CSIRT) */
export function eligibleKindCert(l: Localiser): string {
  return l.format("eligible-kind-cert");
}

/** Civil society */
export function eligibleKindCivilSociety(l: Localiser): string {
  return l.format("eligible-kind-civil-society");
}

/** Government bodies */
export function eligibleKindGovernment(l: Localiser): string {
  return l.format("eligible-kind-government");
}

/** Individuals */
export function eligibleKindIndividual(l: Localiser): string {
  return l.format("eligible-kind-individual");
}

/** Judiciary */
export function eligibleKindJudiciary(l: Localiser): string {
  return l.format("eligible-kind-judiciary");
}

/** Law enforcement agencies */
export function eligibleKindLawEnforcement(l: Localiser): string {
  return l.format("eligible-kind-law-enforcement");
}

/** Parliaments */
export function eligibleKindParliament(l: Localiser): string {
  return l.format("eligible-kind-parliament");
}

/** Private sector */
export function eligibleKindPrivate(l: Localiser): string {
  return l.format("eligible-kind-private");
}

/** Regulators */
export function eligibleKindRegulator(l: Localiser): string {
  return l.format("eligible-kind-regulator");
}

/** No program could be found that opens “{ $address }”. */
export function errorAddressNotOpened(l: Localiser, args: { address: string }): string {
  return l.format("error-address-not-opened", args);
}

/** Copy the address and open it in a browser or mail program of your choice. */
export function errorAddressNotOpenedHint(l: Localiser): string {
  return l.format("error-address-not-opened-hint");
}

/** The address “{ $address }” was not opened. */
export function errorAddressRefused(l: Localiser, args: { address: string }): string {
  return l.format("error-address-refused", args);
}

/** Trefoil opens web and e-mail addresses only. Copy the address if you trust it. */
export function errorAddressRefusedHint(l: Localiser): string {
  return l.format("error-address-refused-hint");
}

/** The request could not be understood. */
export function errorBadRequest(l: Localiser): string {
  return l.format("error-bad-request");
}

/** Go back and try again. If it happens again, report it with the steps that led here. */
export function errorBadRequestHint(l: Localiser): string {
  return l.format("error-bad-request-hint");
}

/**
 * ```
 * { $count ->
 *     [one] The data folder cannot be used: { $count } line needs mending.
 *    *[other] The data folder cannot be used: { $count } lines need mending.
 * }
 * ```
 */
export function errorDataInvalid(l: Localiser, args: { count: number }): string {
  return l.format("error-data-invalid", args);
}

/** Mend what is listed and run the command again. The catalogue has not been changed. */
export function errorDataInvalidHint(l: Localiser): string {
  return l.format("error-data-invalid-hint");
}

/** There is no data folder at { $path }. */
export function errorDataMissing(l: Localiser, args: { path: string }): string {
  return l.format("error-data-missing", args);
}

/** Name a folder that holds initiatives.jsonl and the other files of a catalogue. */
export function errorDataMissingHint(l: Localiser): string {
  return l.format("error-data-missing-hint");
}

/** The file “{ $path }” cannot be read. */
export function errorFileUnreadable(l: Localiser, args: { path: string }): string {
  return l.format("error-file-unreadable", args);
}

/** Check its name and whether you may read it. Nothing has been taken in. */
export function errorFileUnreadableHint(l: Localiser): string {
  return l.format("error-file-unreadable-hint");
}

/** The file “{ $path }” cannot be written. */
export function errorFileUnwritable(l: Localiser, args: { path: string }): string {
  return l.format("error-file-unwritable", args);
}

/** Choose a folder in which you may write, with enough space. A file that was there before is unchanged. */
export function errorFileUnwritableHint(l: Localiser): string {
  return l.format("error-file-unwritable-hint");
}

/** No format is known for “{ $path }”. */
export function errorFormatUnknown(l: Localiser, args: { path: string }): string {
  return l.format("error-format-unknown", args);
}

/** Let the name end in .csv, .xlsx, .xml or .jsonl, or name the format with --format. */
export function errorFormatUnknownHint(l: Localiser): string {
  return l.format("error-format-unknown-hint");
}

/** The file “{ $path }” cannot be taken in. { $reason } */
export function errorImportRefused(l: Localiser, args: { path: string; reason: string }): string {
  return l.format("error-import-refused", args);
}

/** Mend the file or ask whoever made it for a new one. Nothing has been taken in. */
export function errorImportRefusedHint(l: Localiser): string {
  return l.format("error-import-refused-hint");
}

/** Something went wrong inside Trefoil. Nothing of yours has been lost. */
export function errorInternal(l: Localiser): string {
  return l.format("error-internal");
}

/** Try again. If it happens again, run trefoil doctor and report what it says. */
export function errorInternalHint(l: Localiser): string {
  return l.format("error-internal-hint");
}

/** A newer search has taken the place of this one. */
export function errorInterrupted(l: Localiser): string {
  return l.format("error-interrupted");
}

/** Nothing needs to be done. */
export function errorInterruptedHint(l: Localiser): string {
  return l.format("error-interrupted-hint");
}

/**
 * ```
 * { $count ->
 *     [one] The record cannot be written: { $count } field needs mending.
 *    *[other] The record cannot be written: { $count } fields need mending.
 * }
 * ```
 */
export function errorInvalid(l: Localiser, args: { count: number }): string {
  return l.format("error-invalid", args);
}

/** Mend what is listed and try again. Nothing has been changed. */
export function errorInvalidHint(l: Localiser): string {
  return l.format("error-invalid-hint");
}

/** There is a saved search “{ $name }” already. */
export function errorNameTaken(l: Localiser, args: { name: string }): string {
  return l.format("error-name-taken", args);
}

/** Choose another name, or delete the other search first. */
export function errorNameTakenHint(l: Localiser): string {
  return l.format("error-name-taken-hint");
}

/** This name cannot be used. */
export function errorNameUnfit(l: Localiser): string {
  return l.format("error-name-unfit");
}

/** Write one line of 1 to 80 characters. */
export function errorNameUnfitHint(l: Localiser): string {
  return l.format("error-name-unfit-hint");
}

/** There is no record “{ $reference }” in the catalogue. */
export function errorNotFound(l: Localiser, args: { reference: string }): string {
  return l.format("error-not-found", args);
}

/** Check the spelling, or find the record by searching for words of its title. */
export function errorNotFoundHint(l: Localiser): string {
  return l.format("error-not-found-hint");
}

/** None of these records has what the IATI standard makes mandatory. No file was written. */
export function errorNothingToExport(l: Localiser): string {
  return l.format("error-nothing-to-export");
}

/** Choose other records, or another format: csv, xlsx or jsonl. */
export function errorNothingToExportHint(l: Localiser): string {
  return l.format("error-nothing-to-export-hint");
}

/** Nothing has been written on this computer yet. */
export function errorNothingToUndo(l: Localiser): string {
  return l.format("error-nothing-to-undo");
}

/** It is not said which organisation confirms. */
export function errorOrganisationMissing(l: Localiser): string {
  return l.format("error-organisation-missing");
}

/** Name one of the catalogue, or name yours in your profile. */
export function errorOrganisationMissingHint(l: Localiser): string {
  return l.format("error-organisation-missing-hint");
}

/** There is no country or region with the code “{ $code }”. */
export function errorPlaceNotFound(l: Localiser, args: { code: string }): string {
  return l.format("error-place-not-found", args);
}

/** Use a country code such as FJ, the code of a UN region such as 061, or 001 for the world. */
export function errorPlaceNotFoundHint(l: Localiser): string {
  return l.format("error-place-not-found-hint");
}

/** Only what was submitted can be published. Submit it first. */
export function errorPublishHint(l: Localiser): string {
  return l.format("error-publish-hint");
}

/** A field does not have the form that a record of the kind “{ $kind }” needs. */
export function errorReasonBody(l: Localiser, args: { kind: string }): string {
  return l.format("error-reason-body", args);
}

/** “{ $day }” is not a day. Write it as 2026-11-22. */
export function errorReasonDay(l: Localiser, args: { day: string }): string {
  return l.format("error-reason-day", args);
}

/** { $reason } Technical detail, in English: “{ $detail }”. */
export function errorReasonDetail(l: Localiser, args: { reason: string; detail: string }): string {
  return l.format("error-reason-detail", args);
}

/** The field “{ $field }” must be a list of codes. */
export function errorReasonFieldCodes(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-codes", args);
}

/** The field “{ $field }” does not have the form that the schema of the data gives it. */
export function errorReasonFieldForm(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-form", args);
}

/** Each object in the field “{ $field }” needs the text “{ $key }”. */
export function errorReasonFieldKey(l: Localiser, args: { field: string; key: string }): string {
  return l.format("error-reason-field-key", args);
}

/** The field “{ $field }” must be a list. */
export function errorReasonFieldList(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-list", args);
}

/** The field “{ $field }” must be a list of objects. */
export function errorReasonFieldObjects(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-objects", args);
}

/** The field “{ $field }” must be the short name of a record. */
export function errorReasonFieldReference(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-reference", args);
}

/** The field “{ $field }” must be an object with a text for each language. */
export function errorReasonFieldTexts(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-texts", args);
}

/** You have no permission to read the file. */
export function errorReasonFileForbidden(l: Localiser): string {
  return l.format("error-reason-file-forbidden");
}

/** The file is not there. */
export function errorReasonFileMissing(l: Localiser): string {
  return l.format("error-reason-file-missing");
}

/** The file cannot be read. */
export function errorReasonFileUnreadable(l: Localiser): string {
  return l.format("error-reason-file-unreadable");
}

/** This is not valid JSON at character { $column }. */
export function errorReasonJson(l: Localiser, args: { column: string }): string {
  return l.format("error-reason-json", args);
}

/** The JSON object has no end. */
export function errorReasonJsonCut(l: Localiser): string {
  return l.format("error-reason-json-cut");
}

/** This is not a JSON object of the form that is needed here. */
export function errorReasonJsonForm(l: Localiser): string {
  return l.format("error-reason-json-form");
}

/** The field “{ $field }” is missing or is not a text. */
export function errorReasonMissing(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-missing", args);
}

/** The field “{ $field }” is not a text that can be translated. */
export function errorReasonNotTranslatable(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-not-translatable", args);
}

/** The field “{ $field }” names “{ $reference }”, which is not in the folder. */
export function errorReasonReference(l: Localiser, args: { field: string; reference: string }): string {
  return l.format("error-reason-reference", args);
}

/** “{ $slug }” is not a short name. Use a to z, 0 to 9 and hyphens, at most 120 characters. */
export function errorReasonSlug(l: Localiser, args: { slug: string }): string {
  return l.format("error-reason-slug", args);
}

/** “{ $state }” is not the state of a translation. Use machine or reviewed. */
export function errorReasonState(l: Localiser, args: { state: string }): string {
  return l.format("error-reason-state", args);
}

/** This translates “{ $reference }”, which is not in the folder. */
export function errorReasonTranslationOfNothing(l: Localiser, args: { reference: string }): string {
  return l.format("error-reason-translation-of-nothing", args);
}

/** “{ $reference }” is in the folder twice. */
export function errorReasonTwice(l: Localiser, args: { reference: string }): string {
  return l.format("error-reason-twice", args);
}

/** “{ $reference }” is private to this computer. */
export function errorRecordPrivate(l: Localiser, args: { reference: string }): string {
  return l.format("error-record-private", args);
}

/** Share it first. You choose which fields leave. */
export function errorRecordPrivateHint(l: Localiser): string {
  return l.format("error-record-private-hint");
}

/** “{ $reference }” is shared already. */
export function errorRecordShared(l: Localiser, args: { reference: string }): string {
  return l.format("error-record-shared", args);
}

/** What is shared can be edited and withdrawn, not made private again. */
export function errorRecordSharedHint(l: Localiser): string {
  return l.format("error-record-shared-hint");
}

/** The catalogue holds release { $number } already, with other data. */
export function errorReleaseOut(l: Localiser, args: { number: number }): string {
  return l.format("error-release-out", args);
}

/** Raise the number of the release in catalogue.json, or choose another data folder for the store. The catalogue has not been changed. */
export function errorReleaseOutHint(l: Localiser): string {
  return l.format("error-release-out-hint");
}

/** Only what was withdrawn can be reinstated. */
export function errorRestoreHint(l: Localiser): string {
  return l.format("error-restore-hint");
}

/** There is no saved search “{ $name }”. */
export function errorSavedNotFound(l: Localiser, args: { name: string }): string {
  return l.format("error-saved-not-found", args);
}

/** Look at the list of saved searches for its name. */
export function errorSavedNotFoundHint(l: Localiser): string {
  return l.format("error-saved-not-found-hint");
}

/** “{ $reference }” has the standing “{ $standing }”, so this step cannot be taken now. */
export function errorStandingStep(l: Localiser, args: { reference: string; standing: string }): string {
  return l.format("error-standing-step", args);
}

/** Until then the bundled catalogue is shown. It can be read and searched, but not changed. */
export function errorStoreBundledHint(l: Localiser): string {
  return l.format("error-store-bundled-hint");
}

/** The catalogue at { $path } is damaged or is not a catalogue of Trefoil. It has not been changed. */
export function errorStoreDamaged(l: Localiser, args: { path: string }): string {
  return l.format("error-store-damaged", args);
}

/** Restore a backup, or move the file to another folder and start again: Trefoil then builds a new catalogue. */
export function errorStoreDamagedHint(l: Localiser): string {
  return l.format("error-store-damaged-hint");
}

/** Another program is using the catalogue at { $path }. */
export function errorStoreLocked(l: Localiser, args: { path: string }): string {
  return l.format("error-store-locked", args);
}

/** Wait until it has finished, or close the other program, and try again. */
export function errorStoreLockedHint(l: Localiser): string {
  return l.format("error-store-locked-hint");
}

/** The catalogue at { $path } was written by a newer version of Trefoil. It has not been changed. */
export function errorStoreNewer(l: Localiser, args: { path: string }): string {
  return l.format("error-store-newer", args);
}

/** Install the newer version, or choose another data folder. */
export function errorStoreNewerHint(l: Localiser): string {
  return l.format("error-store-newer-hint");
}

/** The file at { $path } belongs to another catalogue. It has not been changed. */
export function errorStoreOtherCatalogue(l: Localiser, args: { path: string }): string {
  return l.format("error-store-other-catalogue", args);
}

/** Choose another data folder for this catalogue. */
export function errorStoreOtherCatalogueHint(l: Localiser): string {
  return l.format("error-store-other-catalogue-hint");
}

/** The catalogue at { $path } cannot be written. */
export function errorStoreReadOnly(l: Localiser, args: { path: string }): string {
  return l.format("error-store-read-only", args);
}

/** Ask for write permission on the file and its folder, or choose another data folder. */
export function errorStoreReadOnlyHint(l: Localiser): string {
  return l.format("error-store-read-only-hint");
}

/** The catalogue at { $path } could not be read or written. */
export function errorStoreUnavailable(l: Localiser, args: { path: string }): string {
  return l.format("error-store-unavailable", args);
}

/** Check that the disk has free space and that the folder exists and can be written, then try again. */
export function errorStoreUnavailableHint(l: Localiser): string {
  return l.format("error-store-unavailable-hint");
}

/** Only a draft can be submitted. */
export function errorSubmitHint(l: Localiser): string {
  return l.format("error-submit-hint");
}

/** The record “{ $reference }” is too large to be kept. */
export function errorTooLarge(l: Localiser, args: { reference: string }): string {
  return l.format("error-too-large", args);
}

/** Shorten its texts or lists and run the command again. The catalogue has not been changed. */
export function errorTooLargeHint(l: Localiser): string {
  return l.format("error-too-large-hint");
}

/** “{ $field }” of “{ $reference }” has been changed by somebody else since. */
export function errorUndoBlocked(l: Localiser, args: { field: string; reference: string }): string {
  return l.format("error-undo-blocked", args);
}

/** Nothing was taken back. Edit the record instead. */
export function errorUndoBlockedHint(l: Localiser): string {
  return l.format("error-undo-blocked-hint");
}

/** There is no command “{ $name }”. */
export function errorUnknownCommand(l: Localiser, args: { name: string }): string {
  return l.format("error-unknown-command", args);
}

/** The window and its core may be of different versions. Install Trefoil again. */
export function errorUnknownCommandHint(l: Localiser): string {
  return l.format("error-unknown-command-hint");
}

/** Trefoil does not speak the language “{ $lang }” yet. */
export function errorUnknownLanguage(l: Localiser, args: { lang: string }): string {
  return l.format("error-unknown-language", args);
}

/** Choose one of these: { $languages }. */
export function errorUnknownLanguageHint(l: Localiser, args: { languages: string }): string {
  return l.format("error-unknown-language-hint", args);
}

/** “{ $value }” is not a known value of { $field }. */
export function errorUnknownTerm(l: Localiser, args: { field: string; value: string }): string {
  return l.format("error-unknown-term", args);
}

/** Use one of these: { $values }. */
export function errorUnknownTermHint(l: Localiser, args: { values: string }): string {
  return l.format("error-unknown-term-hint", args);
}

/** Only what has not been withdrawn yet can be withdrawn. */
export function errorWithdrawHint(l: Localiser): string {
  return l.format("error-withdraw-hint");
}

/** Places */
export function exchangeAboutPlaces(l: Localiser): string {
  return l.format("exchange-about-places");
}

/** Names of places imply no opinion on their legal status. */
export function exchangeAboutPlacesNote(l: Localiser): string {
  return l.format("exchange-about-places-note");
}

/** Records */
export function exchangeAboutRecords(l: Localiser): string {
  return l.format("exchange-about-records");
}

/** Release of the catalogue */
export function exchangeAboutRelease(l: Localiser): string {
  return l.format("exchange-about-release");
}

/** Texts */
export function exchangeAboutTexts(l: Localiser): string {
  return l.format("exchange-about-texts");
}

/** The column beside each text says its state: original, reviewed, or machine for a draft that nobody has reviewed. */
export function exchangeAboutTextsNote(l: Localiser): string {
  return l.format("exchange-about-texts-note");
}

/** Written on */
export function exchangeAboutWritten(l: Localiser): string {
  return l.format("exchange-about-written");
}

/** Line { $line }, column { $cell } */
export function exchangeAtCell(l: Localiser, args: { line: string; cell: string }): string {
  return l.format("exchange-at-cell", args);
}

/** Line { $line } */
export function exchangeAtLine(l: Localiser, args: { line: string }): string {
  return l.format("exchange-at-line", args);
}

/** Sheet { $sheet }, { $cell } */
export function exchangeAtSheet(l: Localiser, args: { sheet: string; cell: string }): string {
  return l.format("exchange-at-sheet", args);
}

/** The file to write; one that is there is replaced */
export function exchangeCliArgumentExport(l: Localiser): string {
  return l.format("exchange-cli-argument-export");
}

/** The file to take in */
export function exchangeCliArgumentImport(l: Localiser): string {
  return l.format("exchange-cli-argument-import");
}

/** Changed: { $count } */
export function exchangeCliChanged(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-changed", args);
}

/** Fields, reason, remarks */
export function exchangeCliColumnDetail(l: Localiser): string {
  return l.format("exchange-cli-column-detail");
}

/** Place in the file */
export function exchangeCliColumnPlace(l: Localiser): string {
  return l.format("exchange-cli-column-place");
}

/** Record */
export function exchangeCliColumnRecord(l: Localiser): string {
  return l.format("exchange-cli-column-record");
}

/** Result */
export function exchangeCliColumnVerdict(l: Localiser): string {
  return l.format("exchange-cli-column-verdict");
}

/** Nothing was written. Run the command without --dry-run to take this in. */
export function exchangeCliDryRun(l: Localiser): string {
  return l.format("exchange-cli-dry-run");
}

/** Write records to a file */
export function exchangeCliExportAbout(l: Localiser): string {
  return l.format("exchange-cli-export-about");
}

/** Written to { $path }. */
export function exchangeCliExported(l: Localiser, args: { path: string }): string {
  return l.format("exchange-cli-exported", args);
}

/** Take records in from a file */
export function exchangeCliImportAbout(l: Localiser): string {
  return l.format("exchange-cli-import-about");
}

/** The catalogue has taken this in, as one action. */
export function exchangeCliImported(l: Localiser): string {
  return l.format("exchange-cli-imported");
}

/** Left out, or not whole: { $count } */
export function exchangeCliLeftOut(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-left-out", args);
}

/** New: { $count } */
export function exchangeCliNew(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-new", args);
}

/** Only show what would happen */
export function exchangeCliOptionDryRun(l: Localiser): string {
  return l.format("exchange-cli-option-dry-run");
}

/** csv, xlsx, iati or jsonl; by the end of the name when not given */
export function exchangeCliOptionFormat(l: Localiser): string {
  return l.format("exchange-cli-option-format");
}

/** Of kinds that the format does not have: { $count } */
export function exchangeCliOtherKinds(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-other-kinds", args);
}

/** Records: { $count } */
export function exchangeCliRecords(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-records", args);
}

/** Rejected: { $count } */
export function exchangeCliRejected(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-rejected", args);
}

/** Same as before: { $count } */
export function exchangeCliSame(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-same", args);
}

/** There was nothing to write. */
export function exchangeCliUnchanged(l: Localiser): string {
  return l.format("exchange-cli-unchanged");
}

/** FILE */
export function exchangeCliValueFile(l: Localiser): string {
  return l.format("exchange-cli-value-file");
}

/** FORMAT */
export function exchangeCliValueFormat(l: Localiser): string {
  return l.format("exchange-cli-value-format");
}

/** Known to the month only: { $date } */
export function exchangeDateMonth(l: Localiser, args: { date: string }): string {
  return l.format("exchange-date-month", args);
}

/** Known to the year only: { $date } */
export function exchangeDateYear(l: Localiser, args: { date: string }): string {
  return l.format("exchange-date-year", args);
}

/** Actual end */
export function exchangeFieldActualEnd(l: Localiser): string {
  return l.format("exchange-field-actual-end");
}

/** Actual start */
export function exchangeFieldActualStart(l: Localiser): string {
  return l.format("exchange-field-actual-start");
}

/** Other fields */
export function exchangeFieldExtra(l: Localiser): string {
  return l.format("exchange-field-extra");
}

/** { $field }: { $part } */
export function exchangeFieldPart(l: Localiser, args: { field: string; part: string }): string {
  return l.format("exchange-field-part", args);
}

/** Kind of record */
export function exchangeFieldRecord(l: Localiser): string {
  return l.format("exchange-field-record");
}

/** state of the text */
export function exchangeFieldState(l: Localiser): string {
  return l.format("exchange-field-state");
}

/** description */
export function exchangeGapDescription(l: Localiser): string {
  return l.format("exchange-gap-description");
}

/** organisation */
export function exchangeGapOrganisation(l: Localiser): string {
  return l.format("exchange-gap-organisation");
}

/** place that benefits */
export function exchangeGapRecipient(l: Localiser): string {
  return l.format("exchange-gap-recipient");
}

/** theme or sector */
export function exchangeGapSector(l: Localiser): string {
  return l.format("exchange-gap-sector");
}

/** start date */
export function exchangeGapStart(l: Localiser): string {
  return l.format("exchange-gap-start");
}

/** status */
export function exchangeGapStatus(l: Localiser): string {
  return l.format("exchange-gap-status");
}

/** title */
export function exchangeGapTitle(l: Localiser): string {
  return l.format("exchange-gap-title");
}

/** IATI makes mandatory, and it is missing: { $gaps }. */
export function exchangeLacks(l: Localiser, args: { gaps: string }): string {
  return l.format("exchange-lacks", args);
}

/** The text of the column “{ $column }” is too long for a cell and was left out. JSON Lines holds all of it. */
export function exchangeOverlong(l: Localiser, args: { column: string }): string {
  return l.format("exchange-overlong", args);
}

/** amount in the smallest unit */
export function exchangePartAmount(l: Localiser): string {
  return l.format("exchange-part-amount");
}

/** organisation */
export function exchangePartBy(l: Localiser): string {
  return l.format("exchange-part-by");
}

/** currency */
export function exchangePartCurrency(l: Localiser): string {
  return l.format("exchange-part-currency");
}

/** largest, in the smallest unit */
export function exchangePartLargest(l: Localiser): string {
  return l.format("exchange-part-largest");
}

/** date */
export function exchangePartOn(l: Localiser): string {
  return l.format("exchange-part-on");
}

/** smallest, in the smallest unit */
export function exchangePartSmallest(l: Localiser): string {
  return l.format("exchange-part-smallest");
}

/** value date */
export function exchangePartValueDate(l: Localiser): string {
  return l.format("exchange-part-value-date");
}

/** “{ $code }” is not a currency. Use a code such as EUR or XOF. */
export function exchangeReasonCurrency(l: Localiser, args: { code: string }): string {
  return l.format("exchange-reason-currency", args);
}

/** “{ $value }” in the field “{ $field }” is not a date. Write 2019, 2019-03 or 2019-03-07. */
export function exchangeReasonDate(l: Localiser, args: { value: string; field: string }): string {
  return l.format("exchange-reason-date", args);
}

/** The cell holds a formula. Put its value in its place. */
export function exchangeReasonFormula(l: Localiser): string {
  return l.format("exchange-reason-formula");
}

/** “{ $value }” is not a kind of record. Use initiative, programme, need, organisation or resource. */
export function exchangeReasonKind(l: Localiser, args: { value: string }): string {
  return l.format("exchange-reason-kind", args);
}

/** “{ $value }” in the field “{ $field }” is not a whole number. */
export function exchangeReasonNumber(l: Localiser, args: { value: string; field: string }): string {
  return l.format("exchange-reason-number", args);
}

/** The record of that name is private on this device; nothing from outside changes it. */
export function exchangeReasonPrivate(l: Localiser): string {
  return l.format("exchange-reason-private");
}

/** The field “{ $field }” names “{ $reference }”, which is neither in the catalogue nor in the file. */
export function exchangeReasonReference(l: Localiser, args: { field: string; reference: string }): string {
  return l.format("exchange-reason-reference", args);
}

/** “{ $value }” is not a known code for the field “{ $field }”. */
export function exchangeReasonTerm(l: Localiser, args: { value: string; field: string }): string {
  return l.format("exchange-reason-term", args);
}

/** The field “{ $field }” holds more than a record can keep. */
export function exchangeReasonTooLong(l: Localiser, args: { field: string }): string {
  return l.format("exchange-reason-too-long", args);
}

/** The same record stands in line { $line } already. */
export function exchangeReasonTwice(l: Localiser, args: { line: string }): string {
  return l.format("exchange-reason-twice", args);
}

/** Line { $line } is not UTF-8. */
export function exchangeRefusedBytes(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-bytes", args);
}

/** Its table has the column “{ $column }” twice. */
export function exchangeRefusedColumnTwice(l: Localiser, args: { column: string }): string {
  return l.format("exchange-refused-column-twice", args);
}

/** Line { $line } is not well-formed CSV. */
export function exchangeRefusedCsv(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-csv", args);
}

/** It ends in line { $line }, before its end: part of it is missing. */
export function exchangeRefusedCut(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-cut", args);
}

/** The elements in line { $line } are nested too deeply. */
export function exchangeRefusedDeep(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-deep", args);
}

/** Line { $line } declares a document type, which is not accepted for safety. */
export function exchangeRefusedDocumentType(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-document-type", args);
}

/** It is written in { $name }; UTF-8 is needed. */
export function exchangeRefusedEncoding(l: Localiser, args: { name: string }): string {
  return l.format("exchange-refused-encoding", args);
}

/** Line { $line } uses the entity “{ $name }”, which XML does not define. */
export function exchangeRefusedEntity(l: Localiser, args: { line: string; name: string }): string {
  return l.format("exchange-refused-entity", args);
}

/** Line { $line } begins something longer than any real record. */
export function exchangeRefusedLong(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-long", args);
}

/** Its table has no column “{ $column }”. */
export function exchangeRefusedNoColumn(l: Localiser, args: { column: string }): string {
  return l.format("exchange-refused-no-column", args);
}

/** It is not a file of IATI activities: it begins with “{ $name }”. */
export function exchangeRefusedNotIati(l: Localiser, args: { name: string }): string {
  return l.format("exchange-refused-not-iati", args);
}

/** Its version of IATI is “{ $version }”; 2.01, 2.02 and 2.03 are read. */
export function exchangeRefusedVersion(l: Localiser, args: { version: string }): string {
  return l.format("exchange-refused-version", args);
}

/** It is not a workbook, or it is damaged. */
export function exchangeRefusedWorkbook(l: Localiser): string {
  return l.format("exchange-refused-workbook");
}

/** The workbook holds more than can be taken in. */
export function exchangeRefusedWorkbookLarge(l: Localiser): string {
  return l.format("exchange-refused-workbook-large");
}

/** Line { $line } is not well-formed XML. */
export function exchangeRefusedXml(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-xml", args);
}

/** It has several budgets. They are kept, and not added up. */
export function exchangeRemarkBudgets(l: Localiser): string {
  return l.format("exchange-remark-budgets");
}

/** The column “{ $column }” is not known and was passed over. */
export function exchangeRemarkColumn(l: Localiser, args: { column: string }): string {
  return l.format("exchange-remark-column", args);
}

/** The place “{ $code }” is not known. It is kept and given back on export. */
export function exchangeRemarkPlace(l: Localiser, args: { code: string }): string {
  return l.format("exchange-remark-place", args);
}

/** The shares of the places add up to { $sum }, not to 100. They are kept as they stand. */
export function exchangeRemarkSharesRecipient(l: Localiser, args: { sum: string }): string {
  return l.format("exchange-remark-shares-recipient", args);
}

/** The shares of the sectors add up to { $sum }, not to 100. They are kept as they stand. */
export function exchangeRemarkSharesSector(l: Localiser, args: { sum: string }): string {
  return l.format("exchange-remark-shares-sector", args);
}

/** The status “{ $code }” has no counterpart. It is kept and given back on export. */
export function exchangeRemarkStatus(l: Localiser, args: { code: string }): string {
  return l.format("exchange-remark-status", args);
}

/** Provenance */
export function exchangeSheetProvenance(l: Localiser): string {
  return l.format("exchange-sheet-provenance");
}

/** Changed */
export function exchangeVerdictChanged(l: Localiser): string {
  return l.format("exchange-verdict-changed");
}

/** New */
export function exchangeVerdictNew(l: Localiser): string {
  return l.format("exchange-verdict-new");
}

/** Rejected */
export function exchangeVerdictRejected(l: Localiser): string {
  return l.format("exchange-verdict-rejected");
}

/** Same */
export function exchangeVerdictSame(l: Localiser): string {
  return l.format("exchange-verdict-same");
}

/** AfricaCERT */
export function factAfricacert(l: Localiser): string {
  return l.format("fact-africacert");
}

/** APCERT */
export function factApcert(l: Localiser): string {
  return l.format("fact-apcert");
}

/** Budapest Convention on Cybercrime */
export function factBudapestConvention(l: Localiser): string {
  return l.format("fact-budapest-convention");
}

/** National CERT or CSIRT */
export function factCert(l: Localiser): string {
  return l.format("fact-cert");
}

/** Member of FIRST */
export function factFirstMember(l: Localiser): string {
  return l.format("fact-first-member");
}

/** ITU Global Cybersecurity Index 2024 */
export function factGci2024Tier(l: Localiser): string {
  return l.format("fact-gci-2024-tier");
}

/** Position on international law in cyberspace */
export function factInternationalLawPosition(l: Localiser): string {
  return l.format("fact-international-law-position");
}

/** ITU CIRT assessment */
export function factItuCirtAssessment(l: Localiser): string {
  return l.format("fact-itu-cirt-assessment");
}

/** Malabo Convention on Cyber Security and Personal Data Protection */
export function factMalaboConvention(l: Localiser): string {
  return l.format("fact-malabo-convention");
}

/** OIC-CERT */
export function factOicCert(l: Localiser): string {
  return l.format("fact-oic-cert");
}

/** National cybersecurity strategy */
export function factStrategyYear(l: Localiser): string {
  return l.format("fact-strategy-year");
}

/** Tier 1 of 5 */
export function factValueT1(l: Localiser): string {
  return l.format("fact-value-T1");
}

/** Tier 2 of 5 */
export function factValueT2(l: Localiser): string {
  return l.format("fact-value-T2");
}

/** Tier 3 of 5 */
export function factValueT3(l: Localiser): string {
  return l.format("fact-value-T3");
}

/** Tier 4 of 5 */
export function factValueT4(l: Localiser): string {
  return l.format("fact-value-T4");
}

/** Tier 5 of 5 */
export function factValueT5(l: Localiser): string {
  return l.format("fact-value-T5");
}

/** Being set up */
export function factValueBeingSetUp(l: Localiser): string {
  return l.format("fact-value-being-set-up");
}

/** Completed */
export function factValueCompleted(l: Localiser): string {
  return l.format("fact-value-completed");
}

/** Created by decree */
export function factValueCreatedByDecree(l: Localiser): string {
  return l.format("fact-value-created-by-decree");
}

/** Invited to accede */
export function factValueInvitedToAccede(l: Localiser): string {
  return l.format("fact-value-invited-to-accede");
}

/** Listed as a member */
export function factValueListedAsMember(l: Localiser): string {
  return l.format("fact-value-listed-as-member");
}

/** Listed on the website */
export function factValueListedOnWebsite(l: Localiser): string {
  return l.format("fact-value-listed-on-website");
}

/** Member */
export function factValueMember(l: Localiser): string {
  return l.format("fact-value-member");
}

/** National team */
export function factValueNationalTeam(l: Localiser): string {
  return l.format("fact-value-national-team");
}

/** Not a party */
export function factValueNotAParty(l: Localiser): string {
  return l.format("fact-value-not-a-party");
}

/** Not ratified */
export function factValueNotRatified(l: Localiser): string {
  return l.format("fact-value-not-ratified");
}

/** Party */
export function factValueParty(l: Localiser): string {
  return l.format("fact-value-party");
}

/** Planned */
export function factValuePlanned(l: Localiser): string {
  return l.format("fact-value-planned");
}

/** Provided for in a bill */
export function factValuePlannedInBill(l: Localiser): string {
  return l.format("fact-value-planned-in-bill");
}

/** Project */
export function factValueProject(l: Localiser): string {
  return l.format("fact-value-project");
}

/** Published */
export function factValuePublished(l: Localiser): string {
  return l.format("fact-value-published");
}

/** Signatory */
export function factValueSignatory(l: Localiser): string {
  return l.format("fact-value-signatory");
}

/** Least developed country */
export function flagLDC(l: Localiser): string {
  return l.format("flag-LDC");
}

/** Least developed countries */
export function flagLDCPlural(l: Localiser): string {
  return l.format("flag-LDC-plural");
}

/** Landlocked developing country */
export function flagLLDC(l: Localiser): string {
  return l.format("flag-LLDC");
}

/** Landlocked developing countries */
export function flagLLDCPlural(l: Localiser): string {
  return l.format("flag-LLDC-plural");
}

/** Country eligible for official development assistance */
export function flagODA(l: Localiser): string {
  return l.format("flag-ODA");
}

/** Countries eligible for official development assistance */
export function flagODAPlural(l: Localiser): string {
  return l.format("flag-ODA-plural");
}

/** Small island developing State */
export function flagSIDS(l: Localiser): string {
  return l.format("flag-SIDS");
}

/** Small island developing States */
export function flagSIDSPlural(l: Localiser): string {
  return l.format("flag-SIDS-plural");
}

/** { $currency }{"\u00A0"}{ $amount } */
export function formatMoney(l: Localiser, args: { currency: string; amount: string }): string {
  return l.format("format-money", args);
}

/** { $number }% */
export function formatPercent(l: Localiser, args: { number: string }): string {
  return l.format("format-percent", args);
}

/** Not targeted */
export function genderMarker0(l: Localiser): string {
  return l.format("gender-marker-0");
}

/** Significant objective */
export function genderMarker1(l: Localiser): string {
  return l.format("gender-marker-1");
}

/** Principal objective */
export function genderMarker2(l: Localiser): string {
  return l.format("gender-marker-2");
}

/** Accessibility */
export function helpAccess(l: Localiser): string {
  return l.format("help-access");
}

/** { -brand-name } is made to meet WCAG 2.2 at level AA. Every screen is checked by automated tests in several languages and writing directions; such tests find only part of what can be wrong. */
export function helpAccessBody(l: Localiser): string {
  return l.format("help-access-body");
}

/** Not yet checked by people who use screen readers every day. If something stands in your way, that is a fault of ours: please report it where you got the application. */
export function helpAccessKnown(l: Localiser): string {
  return l.format("help-access-known");
}

/** Everything works by keyboard alone, at 400 % zoom, in high contrast and without motion. Pictures have a table beside them, colours always come with a shape or a word, and every text names its language to screen readers. */
export function helpAccessMeans(l: Localiser): string {
  return l.format("help-access-means");
}

/** { -brand-name } opens, searches and prints without a network. Everything on this page is on your computer too. */
export function helpIntro(l: Localiser): string {
  return l.format("help-intro");
}

/** Key */
export function helpKey(l: Localiser): string {
  return l.format("help-key");
}

/** Alt + Arrow left, Alt + Arrow right */
export function helpKeyAltArrows(l: Localiser): string {
  return l.format("help-key-alt-arrows");
}

/** Arrow up, Arrow down */
export function helpKeyArrows(l: Localiser): string {
  return l.format("help-key-arrows");
}

/** Back and forward through the screens you have seen */
export function helpKeyBack(l: Localiser): string {
  return l.format("help-key-back");
}

/** Cmd + K */
export function helpKeyCmdK(l: Localiser): string {
  return l.format("help-key-cmd-k");
}

/** Ctrl + K */
export function helpKeyCtrlK(l: Localiser): string {
  return l.format("help-key-ctrl-k");
}

/** Arrow down */
export function helpKeyDown(l: Localiser): string {
  return l.format("help-key-down");
}

/** To the first or the last result */
export function helpKeyEnds(l: Localiser): string {
  return l.format("help-key-ends");
}

/** Enter */
export function helpKeyEnter(l: Localiser): string {
  return l.format("help-key-enter");
}

/** Esc */
export function helpKeyEscape(l: Localiser): string {
  return l.format("help-key-escape");
}

/** Home, End */
export function helpKeyHomeEnd(l: Localiser): string {
  return l.format("help-key-home-end");
}

/** Up and down the results */
export function helpKeyList(l: Localiser): string {
  return l.format("help-key-list");
}

/** (switched off) */
export function helpKeyOff(l: Localiser): string {
  return l.format("help-key-off");
}

/** Open the result */
export function helpKeyOpen(l: Localiser): string {
  return l.format("help-key-open");
}

/** Go to a screen, place, organisation, record or search */
export function helpKeyPalette(l: Localiser): string {
  return l.format("help-key-palette");
}

/** Go to the search box */
export function helpKeySearch(l: Localiser): string {
  return l.format("help-key-search");
}

/** Show this list of keys */
export function helpKeySheet(l: Localiser): string {
  return l.format("help-key-sheet");
}

/** Back to the search box */
export function helpKeyToBox(l: Localiser): string {
  return l.format("help-key-to-box");
}

/** From the search box to the results */
export function helpKeyToResults(l: Localiser): string {
  return l.format("help-key-to-results");
}

/** What it does */
export function helpKeyWhat(l: Localiser): string {
  return l.format("help-key-what");
}

/** Keyboard shortcuts */
export function helpKeys(l: Localiser): string {
  return l.format("help-keys");
}

/** Single keys can be switched off in the settings. */
export function helpKeysHint(l: Localiser): string {
  return l.format("help-keys-hint");
}

/** The three leaves */
export function helpLeaves(l: Localiser): string {
  return l.format("help-leaves");
}

/** Triangle: whom it serves. */
export function helpLeavesBeneficiary(l: Localiser): string {
  return l.format("help-leaves-beneficiary");
}

/** Circle: who pays. */
export function helpLeavesDonor(l: Localiser): string {
  return l.format("help-leaves-donor");
}

/** Square: who does the work. */
export function helpLeavesImplementer(l: Localiser): string {
  return l.format("help-leaves-implementer");
}

/** Without a network */
export function helpOffline(l: Localiser): string {
  return l.format("help-offline");
}

/** The catalogue is bundled with the application. Links to sources open in your browser and need a network; all else does not. How old the data are stands on every screen and every print. */
export function helpOfflineBody(l: Localiser): string {
  return l.format("help-offline-body");
}

/** How to search */
export function helpSearch(l: Localiser): string {
  return l.format("help-search");
}

/** Names of themes and places are widened, as from a region to its countries. What was added stands as a dashed chip; press it to search without, and again to search with it. */
export function helpSearchAlso(l: Localiser): string {
  return l.format("help-search-also");
}

/** Filters inside one list widen the search, filters of different lists narrow it. The number beside a filter says how many results it would leave. */
export function helpSearchFilters(l: Localiser): string {
  return l.format("help-search-filters");
}

/** Words in any of the seven languages find records in all of them. */
export function helpSearchLanguages(l: Localiser): string {
  return l.format("help-search-languages");
}

/** “Copy link” keeps a search, a record or a page. Paste the link into the search box to open it again, here or on another computer. */
export function helpSearchLink(l: Localiser): string {
  return l.format("help-search-link");
}

/** “Go to…” leads to any screen, place, organisation, record or search by the beginning of its name. */
export function helpSearchPalette(l: Localiser): string {
  return l.format("help-search-palette");
}

/** “Save this search” keeps a search under a name, on this computer. It then says what is new since you last opened it. The last searches are kept too, until you clear them. */
export function helpSearchSaved(l: Localiser): string {
  return l.format("help-search-saved");
}

/** A word that stands nowhere is corrected, and the line above the results says so; you can still search for it as it is spelt. */
export function helpSearchSpelling(l: Localiser): string {
  return l.format("help-search-spelling");
}

/** Type any words: results appear as you type. The last word may be unfinished. */
export function helpSearchWords(l: Localiser): string {
  return l.format("help-search-words");
}

/** Help */
export function helpTitle(l: Localiser): string {
  return l.format("help-title");
}

/** How far to trust what you read */
export function helpTrust(l: Localiser): string {
  return l.format("help-trust");
}

/** A record says when its implementer last confirmed it. Bundled records stand on public sources only, until someone confirms them. */
export function helpTrustConfirmed(l: Localiser): string {
  return l.format("help-trust-confirmed");
}

/** “Machine draft” marks a translation that nobody has reviewed. The original is always one press away, and the original counts. */
export function helpTrustDrafts(l: Localiser): string {
  return l.format("help-trust-drafts");
}

/** Every record names its sources and when they were read. “Not stated” means that the sources do not say it; nothing is filled in by guess. */
export function helpTrustSources(l: Localiser): string {
  return l.format("help-trust-sources");
}

/** Part of the application */
export function historyTrustBundled(l: Localiser): string {
  return l.format("history-trust-bundled");
}

/** Signature not valid */
export function historyTrustInvalid(l: Localiser): string {
  return l.format("history-trust-invalid");
}

/** Signature valid */
export function historyTrustValid(l: Localiser): string {
  return l.format("history-trust-valid");
}

/** Signature valid, waiting for review */
export function historyTrustWaiting(l: Localiser): string {
  return l.format("history-trust-waiting");
}

/** No */
export function historyValueNo(l: Localiser): string {
  return l.format("history-value-no");
}

/** Removed */
export function historyValueRemoved(l: Localiser): string {
  return l.format("history-value-removed");
}

/** { $organisation } ({ $role }) */
export function historyValueRole(l: Localiser, args: { organisation: string; role: string }): string {
  return l.format("history-value-role", args);
}

/** Yes */
export function historyValueYes(l: Localiser): string {
  return l.format("history-value-yes");
}

/** Another device */
export function historyWhoForeign(l: Localiser): string {
  return l.format("history-who-foreign");
}

/** This device */
export function historyWhoOwn(l: Localiser): string {
  return l.format("history-who-own");
}

/** Bundled release { $number } */
export function historyWhoRelease(l: Localiser, args: { number: number }): string {
  return l.format("history-who-release", args);
}

/** Initiative */
export function kindInitiative(l: Localiser): string {
  return l.format("kind-initiative");
}

/** Initiatives */
export function kindInitiativePlural(l: Localiser): string {
  return l.format("kind-initiative-plural");
}

/** Need */
export function kindNeed(l: Localiser): string {
  return l.format("kind-need");
}

/** Needs */
export function kindNeedPlural(l: Localiser): string {
  return l.format("kind-need-plural");
}

/** Organisation */
export function kindOrganisation(l: Localiser): string {
  return l.format("kind-organisation");
}

/** Organisations */
export function kindOrganisationPlural(l: Localiser): string {
  return l.format("kind-organisation-plural");
}

/** Programme */
export function kindProgramme(l: Localiser): string {
  return l.format("kind-programme");
}

/** Programmes */
export function kindProgrammePlural(l: Localiser): string {
  return l.format("kind-programme-plural");
}

/** Resource */
export function kindResource(l: Localiser): string {
  return l.format("kind-resource");
}

/** Resources */
export function kindResourcePlural(l: Localiser): string {
  return l.format("kind-resource-plural");
}

/** Beneficiary */
export function leafBeneficiary(l: Localiser): string {
  return l.format("leaf-beneficiary");
}

/** Donor */
export function leafDonor(l: Localiser): string {
  return l.format("leaf-donor");
}

/** Implementer */
export function leafImplementer(l: Localiser): string {
  return l.format("leaf-implementer");
}

/** Advisory */
export function modeAdvisory(l: Localiser): string {
  return l.format("mode-advisory");
}

/** Assessment */
export function modeAssessment(l: Localiser): string {
  return l.format("mode-assessment");
}

/** Exercise or drill */
export function modeDrill(l: Localiser): string {
  return l.format("mode-drill");
}

/** E-learning */
export function modeELearning(l: Localiser): string {
  return l.format("mode-e-learning");
}

/** Equipment or tooling */
export function modeEquipment(l: Localiser): string {
  return l.format("mode-equipment");
}

/** Fellowship */
export function modeFellowship(l: Localiser): string {
  return l.format("mode-fellowship");
}

/** Grant */
export function modeGrant(l: Localiser): string {
  return l.format("mode-grant");
}

/** Network or community */
export function modeNetwork(l: Localiser): string {
  return l.format("mode-network");
}

/** Training course */
export function modeTraining(l: Localiser): string {
  return l.format("mode-training");
}

/** Workshop */
export function modeWorkshop(l: Localiser): string {
  return l.format("mode-workshop");
}

/** { $value }: { $name } */
export function namedFactValue(l: Localiser, args: { value: string; name: string }): string {
  return l.format("named-fact-value", args);
}

/** Interstate cooperation on security */
export function normA(l: Localiser): string {
  return l.format("norm-a");
}

/** Consider all relevant information */
export function normB(l: Localiser): string {
  return l.format("norm-b");
}

/** Prevent misuse of ICTs in your territory */
export function normC(l: Localiser): string {
  return l.format("norm-c");
}

/** Cooperate to stop crime and terrorism */
export function normD(l: Localiser): string {
  return l.format("norm-d");
}

/** Respect human rights and privacy */
export function normE(l: Localiser): string {
  return l.format("norm-e");
}

/** Do not damage critical infrastructure */
export function normF(l: Localiser): string {
  return l.format("norm-f");
}

/** Protect critical infrastructure */
export function normG(l: Localiser): string {
  return l.format("norm-g");
}

/** Respond to requests for assistance */
export function normH(l: Localiser): string {
  return l.format("norm-h");
}

/** Ensure supply chain security */
export function normI(l: Localiser): string {
  return l.format("norm-i");
}

/** Report ICT vulnerabilities */
export function normJ(l: Localiser): string {
  return l.format("norm-j");
}

/** Do no harm to emergency response teams */
export function normK(l: Localiser): string {
  return l.format("norm-k");
}

/** Academic institution */
export function organisationKindAcademia(l: Localiser): string {
  return l.format("organisation-kind-academia");
}

/** Government body */
export function organisationKindGovernment(l: Localiser): string {
  return l.format("organisation-kind-government");
}

/** Intergovernmental organisation */
export function organisationKindIntergovernmental(l: Localiser): string {
  return l.format("organisation-kind-intergovernmental");
}

/** Non-governmental organisation */
export function organisationKindNgo(l: Localiser): string {
  return l.format("organisation-kind-ngo");
}

/** Private sector */
export function organisationKindPrivate(l: Localiser): string {
  return l.format("organisation-kind-private");
}

/** Regional organisation */
export function organisationKindRegional(l: Localiser): string {
  return l.format("organisation-kind-regional");
}

/** Technical community */
export function organisationKindTechnicalCommunity(l: Localiser): string {
  return l.format("organisation-kind-technical-community");
}

/** Beneficiary */
export function organisationRoleBeneficiary(l: Localiser): string {
  return l.format("organisation-role-beneficiary");
}

/** Coordinator */
export function organisationRoleCoordinator(l: Localiser): string {
  return l.format("organisation-role-coordinator");
}

/** Donor */
export function organisationRoleDonor(l: Localiser): string {
  return l.format("organisation-role-donor");
}

/** Implementer */
export function organisationRoleImplementer(l: Localiser): string {
  return l.format("organisation-role-implementer");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative together
 *    *[other] { $count } initiatives together
 * }
 * ```
 */
export function organisationShared(l: Localiser, args: { count: number }): string {
  return l.format("organisation-shared", args);
}

/** Actions */
export function paletteActions(l: Localiser): string {
  return l.format("palette-actions");
}

/** Appearance: { $appearance } */
export function paletteAppearance(l: Localiser, args: { appearance: string }): string {
  return l.format("palette-appearance", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } entry
 *    *[other] { $count } entries
 * }
 * ```
 */
export function paletteCount(l: Localiser, args: { count: number }): string {
  return l.format("palette-count", args);
}

/** Show the whole catalogue */
export function paletteEverything(l: Localiser): string {
  return l.format("palette-everything");
}

/** Go to a screen, place, organisation, record or search */
export function paletteField(l: Localiser): string {
  return l.format("palette-field");
}

/** Change the language to { $language } */
export function paletteLanguage(l: Localiser, args: { language: string }): string {
  return l.format("palette-language", args);
}

/** Place, organisation, record, action */
export function palettePlaceholder(l: Localiser): string {
  return l.format("palette-placeholder");
}

/** Records */
export function paletteRecords(l: Localiser): string {
  return l.format("palette-records");
}

/** Search for “{ $words }” */
export function paletteSearchFor(l: Localiser, args: { words: string }): string {
  return l.format("palette-search-for", args);
}

/** Go to… */
export function paletteTitle(l: Localiser): string {
  return l.format("palette-title");
}

/** Accountable organisation */
export function participationAccountable(l: Localiser): string {
  return l.format("participation-accountable");
}

/** Extending organisation */
export function participationExtending(l: Localiser): string {
  return l.format("participation-extending");
}

/** Funding organisation */
export function participationFunder(l: Localiser): string {
  return l.format("participation-funder");
}

/** Implementing organisation */
export function participationImplementer(l: Localiser): string {
  return l.format("participation-implementer");
}

/** Local partner */
export function participationLocalPartner(l: Localiser): string {
  return l.format("participation-local-partner");
}

/** Open to { $place } by name */
export function placeViaCountry(l: Localiser, args: { place: string }): string {
  return l.format("place-via-country", args);
}

/** Open to the group: { $flag } */
export function placeViaFlag(l: Localiser, args: { flag: string }): string {
  return l.format("place-via-flag", args);
}

/** Open worldwide */
export function placeViaGlobal(l: Localiser): string {
  return l.format("place-via-global");
}

/** Open to a place inside: { $place } */
export function placeViaMember(l: Localiser, args: { place: string }): string {
  return l.format("place-via-member", args);
}

/** Eligible places not stated */
export function placeViaNotStated(l: Localiser): string {
  return l.format("place-via-not-stated");
}

/** Open to the region: { $region } */
export function placeViaRegion(l: Localiser, args: { region: string }): string {
  return l.format("place-via-region", args);
}

/** Sustainable process */
export function principle1(l: Localiser): string {
  return l.format("principle-1");
}

/** Confidentiality of sensitive information */
export function principle10(l: Localiser): string {
  return l.format("principle-10");
}

/** Clear purpose, results focused */
export function principle2(l: Localiser): string {
  return l.format("principle-2");
}

/** Evidence-based, politically neutral, transparent, accountable, without conditions */
export function principle3(l: Localiser): string {
  return l.format("principle-3");
}

/** Respect for State sovereignty */
export function principle4(l: Localiser): string {
  return l.format("principle-4");
}

/** Access to relevant technologies */
export function principle5(l: Localiser): string {
  return l.format("principle-5");
}

/** Mutual trust, demand-driven, national ownership */
export function principle6(l: Localiser): string {
  return l.format("principle-6");
}

/** Tailored to needs and contexts */
export function principle7(l: Localiser): string {
  return l.format("principle-7");
}

/** Confidentiality of national policies and plans */
export function principle8(l: Localiser): string {
  return l.format("principle-8");
}

/** Human rights, gender-sensitive, inclusive, non-discriminatory */
export function principle9(l: Localiser): string {
  return l.format("principle-9");
}

/** No */
export function principleAnswerNo(l: Localiser): string {
  return l.format("principle-answer-no");
}

/** Not applicable */
export function principleAnswerNotApplicable(l: Localiser): string {
  return l.format("principle-answer-not-applicable");
}

/** Partly */
export function principleAnswerPartly(l: Localiser): string {
  return l.format("principle-answer-partly");
}

/** Yes */
export function principleAnswerYes(l: Localiser): string {
  return l.format("principle-answer-yes");
}

/** Partnerships */
export function principleGroupPartnerships(l: Localiser): string {
  return l.format("principle-group-partnerships");
}

/** People */
export function principleGroupPeople(l: Localiser): string {
  return l.format("principle-group-people");
}

/** Process and purpose */
export function principleGroupProcess(l: Localiser): string {
  return l.format("principle-group-process");
}

/** High */
export function priorityHigh(l: Localiser): string {
  return l.format("priority-high");
}

/** Low */
export function priorityLow(l: Localiser): string {
  return l.format("priority-low");
}

/** Medium */
export function priorityMedium(l: Localiser): string {
  return l.format("priority-medium");
}

/** Number that your changes carry instead of your name */
export function profileAuthor(l: Localiser): string {
  return l.format("profile-author");
}

/** Your name is erased. What you wrote stays, without it; what you write from now on carries another number. */
export function profileErased(l: Localiser): string {
  return l.format("profile-erased");
}

/** Name */
export function profileName(l: Localiser): string {
  return l.format("profile-name");
}

/** Organisation */
export function profileOrganisation(l: Localiser): string {
  return l.format("profile-organisation");
}

/** Country */
export function profilePlace(l: Localiser): string {
  return l.format("profile-place");
}

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

/** Self-check on the ten principles */
export function recordFieldSelfCheck(l: Localiser): string {
  return l.format("record-field-self-check");
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

/** Cancel */
export function savedCancel(l: Localiser): string {
  return l.format("saved-cancel");
}

/** Delete: { $name } */
export function savedDeleteOf(l: Localiser, args: { name: string }): string {
  return l.format("saved-delete-of", args);
}

/** “{ $name }” is deleted */
export function savedDeleted(l: Localiser, args: { name: string }): string {
  return l.format("saved-deleted", args);
}

/** New */
export function savedHitNew(l: Localiser): string {
  return l.format("saved-hit-new");
}

/** They stay on this computer. Each says how many of its results are new or have changed since you last opened it. */
export function savedIntro(l: Localiser): string {
  return l.format("saved-intro");
}

/** Save */
export function savedKeep(l: Localiser): string {
  return l.format("saved-keep");
}

/** Saved as “{ $name }” */
export function savedKept(l: Localiser, args: { name: string }): string {
  return l.format("saved-kept", args);
}

/** It filters by something that the catalogue no longer has, and cannot be run. */
export function savedLost(l: Localiser): string {
  return l.format("saved-lost");
}

/** Name */
export function savedName(l: Localiser): string {
  return l.format("saved-name");
}

/** It stays on this computer. */
export function savedNameHint(l: Localiser): string {
  return l.format("saved-name-hint");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } new since { $date }
 *    *[other] { $count } new since { $date }
 * }
 * ```
 */
export function savedNew(l: Localiser, args: { count: number; date: string }): string {
  return l.format("saved-new", args);
}

/** Nothing new since { $date } */
export function savedNewNone(l: Localiser, args: { date: string }): string {
  return l.format("saved-new-none", args);
}

/** No search is saved yet. Search for something, then choose “Save this search”. */
export function savedNone(l: Localiser): string {
  return l.format("saved-none");
}

/** Recent searches */
export function savedRecent(l: Localiser): string {
  return l.format("saved-recent");
}

/** Clear the recent searches */
export function savedRecentClear(l: Localiser): string {
  return l.format("saved-recent-clear");
}

/** The recent searches are cleared */
export function savedRecentCleared(l: Localiser): string {
  return l.format("saved-recent-cleared");
}

/** The searches whose results you open will stand here. */
export function savedRecentNone(l: Localiser): string {
  return l.format("saved-recent-none");
}

/** Rename the search */
export function savedRename(l: Localiser): string {
  return l.format("saved-rename");
}

/** Rename: { $name } */
export function savedRenameOf(l: Localiser, args: { name: string }): string {
  return l.format("saved-rename-of", args);
}

/** Save this search */
export function savedSave(l: Localiser): string {
  return l.format("saved-save");
}

/** Saved searches */
export function savedTitle(l: Localiser): string {
  return l.format("saved-title");
}

/** Undo */
export function savedUndo(l: Localiser): string {
  return l.format("saved-undo");
}

/** Initiatives by theme */
export function screensByTheme(l: Localiser): string {
  return l.format("screens-by-theme");
}

/** No initiative names this place. */
export function screensByThemeNone(l: Localiser): string {
  return l.format("screens-by-theme-none");
}

/** also: { $term } */
export function screensChipAlso(l: Localiser, args: { term: string }): string {
  return l.format("screens-chip-also", args);
}

/** Remove the filter: { $filter } */
export function screensChipRemove(l: Localiser, args: { filter: string }): string {
  return l.format("screens-chip-remove", args);
}

/** Search without: { $term } */
export function screensChipSwitchOff(l: Localiser, args: { term: string }): string {
  return l.format("screens-chip-switch-off", args);
}

/** Search again with: { $term } */
export function screensChipSwitchOn(l: Localiser, args: { term: string }): string {
  return l.format("screens-chip-switch-on", args);
}

/** Clear all */
export function screensChipsClear(l: Localiser): string {
  return l.format("screens-chips-clear");
}

/** Filters in force */
export function screensChipsLabel(l: Localiser): string {
  return l.format("screens-chips-label");
}

/** Citation */
export function screensCitation(l: Localiser): string {
  return l.format("screens-citation");
}

/** Confidence */
export function screensConfidence(l: Localiser): string {
  return l.format("screens-confidence");
}

/** Last confirmed */
export function screensConfirmed(l: Localiser): string {
  return l.format("screens-confirmed");
}

/** Copy citation */
export function screensCopyCitation(l: Localiser): string {
  return l.format("screens-copy-citation");
}

/** Copy link */
export function screensCopyLink(l: Localiser): string {
  return l.format("screens-copy-link");
}

/** No country */
export function screensCountryClear(l: Localiser): string {
  return l.format("screens-country-clear");
}

/** No country of this name */
export function screensCountryNone(l: Localiser): string {
  return l.format("screens-country-none");
}

/** Type a name */
export function screensCountryPlaceholder(l: Localiser): string {
  return l.format("screens-country-placeholder");
}

/** Show the countries */
export function screensCountryShow(l: Localiser): string {
  return l.format("screens-country-show");
}

/** Machine draft; nobody has reviewed it. */
export function screensDraftNote(l: Localiser): string {
  return l.format("screens-draft-note");
}

/** Read the original ({ $language }) */
export function screensDraftOriginal(l: Localiser, args: { language: string }): string {
  return l.format("screens-draft-original", args);
}

/** Hide what is in: { $value } */
export function screensFacetClose(l: Localiser, args: { value: string }): string {
  return l.format("screens-facet-close", args);
}

/** Find in: { $facet } */
export function screensFacetFind(l: Localiser, args: { facet: string }): string {
  return l.format("screens-facet-find", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } of this name
 *    *[other] { $count } of this name
 * }
 * ```
 */
export function screensFacetFound(l: Localiser, args: { count: number }): string {
  return l.format("screens-facet-found", args);
}

/** None of this name */
export function screensFacetNone(l: Localiser): string {
  return l.format("screens-facet-none");
}

/** Show what is in: { $value } */
export function screensFacetOpen(l: Localiser, args: { value: string }): string {
  return l.format("screens-facet-open", args);
}

/**
 * ```
 * { $count ->
 *     [one] Show { $count }
 *    *[other] Show all { $count }
 * }
 * ```
 */
export function screensFacetShowAll(l: Localiser, args: { count: number }): string {
  return l.format("screens-facet-show-all", args);
}

/** Show fewer */
export function screensFacetShowFewer(l: Localiser): string {
  return l.format("screens-facet-show-fewer");
}

/** Years */
export function screensFacetYears(l: Localiser): string {
  return l.format("screens-facet-years");
}

/** From */
export function screensFacetYearsFrom(l: Localiser): string {
  return l.format("screens-facet-years-from");
}

/** To */
export function screensFacetYearsTo(l: Localiser): string {
  return l.format("screens-facet-years-to");
}

/** Fact */
export function screensFact(l: Localiser): string {
  return l.format("screens-fact");
}

/** Facts */
export function screensFacts(l: Localiser): string {
  return l.format("screens-facts");
}

/** No fact is recorded. */
export function screensFactsNone(l: Localiser): string {
  return l.format("screens-facts-none");
}

/** There is no text in your language. This is in { $language }. */
export function screensFallbackNote(l: Localiser, args: { language: string }): string {
  return l.format("screens-fallback-note", args);
}

/**
 * ```
 * { $count ->
 *     [one] initiative
 *    *[other] initiatives
 * }, { $ongoing } ongoing
 * ```
 */
export function screensFigureInitiatives(l: Localiser, args: { count: number; ongoing: number }): string {
  return l.format("screens-figure-initiatives", args);
}

/**
 * ```
 * { $count ->
 *     [one] stated need
 *    *[other] stated needs
 * }
 * ```
 */
export function screensFigureNeeds(l: Localiser, args: { count: number }): string {
  return l.format("screens-figure-needs", args);
}

/**
 * ```
 * { $count ->
 *     [one] organisation active here
 *    *[other] organisations active here
 * }
 * ```
 */
export function screensFigureOrganisations(l: Localiser, args: { count: number }): string {
  return l.format("screens-figure-organisations", args);
}

/**
 * ```
 * { $count ->
 *     [one] programme open to it
 *    *[other] programmes open to it
 * }
 * ```
 */
export function screensFigureProgrammes(l: Localiser, args: { count: number }): string {
  return l.format("screens-figure-programmes", args);
}

/** Filters */
export function screensFilters(l: Localiser): string {
  return l.format("screens-filters");
}

/** Filters */
export function screensFiltersShow(l: Localiser): string {
  return l.format("screens-filters-show");
}

/** History */
export function screensHistory(l: Localiser): string {
  return l.format("screens-history");
}

/** Back to the record */
export function screensHistoryBack(l: Localiser): string {
  return l.format("screens-history-back");
}

/** Change */
export function screensHistoryChange(l: Localiser): string {
  return l.format("screens-history-change");
}

/** Field */
export function screensHistoryField(l: Localiser): string {
  return l.format("screens-history-field");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field written
 *    *[other] { $count } fields written
 * }
 * ```
 */
export function screensHistoryFields(l: Localiser, args: { count: number }): string {
  return l.format("screens-history-fields", args);
}

/** History of { $title } */
export function screensHistoryOf(l: Localiser, args: { title: string }): string {
  return l.format("screens-history-of", args);
}

/** removed */
export function screensHistoryRemoved(l: Localiser): string {
  return l.format("screens-history-removed");
}

/** Value */
export function screensHistoryValue(l: Localiser): string {
  return l.format("screens-history-value");
}

/** Initiatives */
export function screensInitiatives(l: Localiser): string {
  return l.format("screens-initiatives");
}

/**
 * ```
 * { $count ->
 *     [one] and { $count } more
 *    *[other] and { $count } more
 * }
 * ```
 */
export function screensMoreValues(l: Localiser, args: { count: number }): string {
  return l.format("screens-more-values", args);
}

/** Not confirmed by the implementer yet. It stands on the sources below. */
export function screensNeverConfirmed(l: Localiser): string {
  return l.format("screens-never-confirmed");
}

/** No summary stated */
export function screensNoSummary(l: Localiser): string {
  return l.format("screens-no-summary");
}

/** Editors’ notes */
export function screensNotes(l: Localiser): string {
  return l.format("screens-notes");
}

/** Look at your country’s page */
export function screensNothingBrowseCountry(l: Localiser): string {
  return l.format("screens-nothing-browse-country");
}

/** Look at places */
export function screensNothingBrowsePlaces(l: Localiser): string {
  return l.format("screens-nothing-browse-places");
}

/** Search for “{ $words }” */
export function screensNothingDidYouMean(l: Localiser, args: { words: string }): string {
  return l.format("screens-nothing-did-you-mean", args);
}

/** Show everything */
export function screensNothingEverything(l: Localiser): string {
  return l.format("screens-nothing-everything");
}

/** Try fewer or other words, in any language. */
export function screensNothingFewerWords(l: Localiser): string {
  return l.format("screens-nothing-fewer-words");
}

/** Nothing found */
export function screensNothingFound(l: Localiser): string {
  return l.format("screens-nothing-found");
}

/** Without the filter: { $filter } */
export function screensNothingRemove(l: Localiser, args: { filter: string }): string {
  return l.format("screens-nothing-remove", args);
}

/** Without any filter */
export function screensNothingWithoutFilters(l: Localiser): string {
  return l.format("screens-nothing-without-filters");
}

/** Choose a result to read it here. */
export function screensOpenHere(l: Localiser): string {
  return l.format("screens-open-here");
}

/** Arrow keys move through the results, Enter opens one. */
export function screensOpenHereHint(l: Localiser): string {
  return l.format("screens-open-here-hint");
}

/** Organisation */
export function screensOrganisation(l: Localiser): string {
  return l.format("screens-organisation");
}

/** By place */
export function screensOrganisationByPlace(l: Localiser): string {
  return l.format("screens-organisation-by-place");
}

/** By role */
export function screensOrganisationByRole(l: Localiser): string {
  return l.format("screens-organisation-by-role");
}

/** By theme */
export function screensOrganisationByTheme(l: Localiser): string {
  return l.format("screens-organisation-by-theme");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative, { $ongoing } ongoing
 *    *[other] { $count } initiatives, { $ongoing } ongoing
 * }
 * ```
 */
export function screensOrganisationCounts(l: Localiser, args: { count: number; ongoing: number }): string {
  return l.format("screens-organisation-counts", args);
}

/** Initiatives */
export function screensOrganisationInitiatives(l: Localiser): string {
  return l.format("screens-organisation-initiatives");
}

/** No initiative names it. */
export function screensOrganisationInitiativesNone(l: Localiser): string {
  return l.format("screens-organisation-initiatives-none");
}

/** Kind */
export function screensOrganisationKind(l: Localiser): string {
  return l.format("screens-organisation-kind");
}

/** Other names */
export function screensOrganisationNames(l: Localiser): string {
  return l.format("screens-organisation-names");
}

/** Works with */
export function screensOrganisationPartners(l: Localiser): string {
  return l.format("screens-organisation-partners");
}

/** Seat */
export function screensOrganisationPlace(l: Localiser): string {
  return l.format("screens-organisation-place");
}

/** Programmes */
export function screensOrganisationProgrammes(l: Localiser): string {
  return l.format("screens-organisation-programmes");
}

/** Resources */
export function screensOrganisationResources(l: Localiser): string {
  return l.format("screens-organisation-resources");
}

/** Search its records */
export function screensOrganisationSearch(l: Localiser): string {
  return l.format("screens-organisation-search");
}

/** Track record */
export function screensOrganisationTrack(l: Localiser): string {
  return l.format("screens-organisation-track");
}

/** Counted from the initiatives in the catalogue, not claimed by the organisation. */
export function screensOrganisationTrackHint(l: Localiser): string {
  return l.format("screens-organisation-track-hint");
}

/** Website */
export function screensOrganisationWebsite(l: Localiser): string {
  return l.format("screens-organisation-website");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } place
 *    *[other] { $count } places
 * }
 * ```
 */
export function screensPlaceCount(l: Localiser, args: { count: number }): string {
  return l.format("screens-place-count", args);
}

/** Places in it */
export function screensPlaceMembers(l: Localiser): string {
  return l.format("screens-place-members");
}

/** Stated needs */
export function screensPlaceNeeds(l: Localiser): string {
  return l.format("screens-place-needs");
}

/** No need has been made public. */
export function screensPlaceNeedsNone(l: Localiser): string {
  return l.format("screens-place-needs-none");
}

/** Who works here */
export function screensPlaceOrganisations(l: Localiser): string {
  return l.format("screens-place-organisations");
}

/** No organisation is named. */
export function screensPlaceOrganisationsNone(l: Localiser): string {
  return l.format("screens-place-organisations-none");
}

/** Programmes open to it */
export function screensPlaceProgrammes(l: Localiser): string {
  return l.format("screens-place-programmes");
}

/** No programme is known to be open to it. */
export function screensPlaceProgrammesNone(l: Localiser): string {
  return l.format("screens-place-programmes-none");
}

/** In the regions around it */
export function screensPlaceRegional(l: Localiser): string {
  return l.format("screens-place-regional");
}

/** Strategies, laws and other resources */
export function screensPlaceResources(l: Localiser): string {
  return l.format("screens-place-resources");
}

/** No resource of this place is in the catalogue. */
export function screensPlaceResourcesNone(l: Localiser): string {
  return l.format("screens-place-resources-none");
}

/** Search here */
export function screensPlaceSearch(l: Localiser): string {
  return l.format("screens-place-search");
}

/** Find a country or region by any of its names */
export function screensPlacesFind(l: Localiser): string {
  return l.format("screens-places-find");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } place
 *    *[other] { $count } places
 * }
 * ```
 */
export function screensPlacesFound(l: Localiser, args: { count: number }): string {
  return l.format("screens-places-found", args);
}

/**
 * ```
 * { $initiatives ->
 *     [one] { $initiatives } initiative
 *    *[other] { $initiatives } initiatives
 * }
 * ```
 */
export function screensPlacesInitiatives(l: Localiser, args: { initiatives: number }): string {
  return l.format("screens-places-initiatives", args);
}

/**
 * ```
 * { $needs ->
 *     [one] { $needs } need
 *    *[other] { $needs } needs
 * }
 * ```
 */
export function screensPlacesNeeds(l: Localiser, args: { needs: number }): string {
  return l.format("screens-places-needs", args);
}

/** No place of this name */
export function screensPlacesNone(l: Localiser): string {
  return l.format("screens-places-none");
}

/** Your country */
export function screensPlacesOwn(l: Localiser): string {
  return l.format("screens-places-own");
}

/** Regions */
export function screensPlacesRegions(l: Localiser): string {
  return l.format("screens-places-regions");
}

/** Places */
export function screensPlacesTitle(l: Localiser): string {
  return l.format("screens-places-title");
}

/** Print */
export function screensPrint(l: Localiser): string {
  return l.format("screens-print");
}

/** Where this comes from */
export function screensProvenance(l: Localiser): string {
  return l.format("screens-provenance");
}

/** Record ID */
export function screensRecordId(l: Localiser): string {
  return l.format("screens-record-id");
}

/** Open record */
export function screensRecordPane(l: Localiser): string {
  return l.format("screens-record-pane");
}

/** Recorded by */
export function screensRecorded(l: Localiser): string {
  return l.format("screens-recorded");
}

/** Related */
export function screensRelated(l: Localiser): string {
  return l.format("screens-related");
}

/** Nothing related found */
export function screensRelatedNone(l: Localiser): string {
  return l.format("screens-related-none");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } result
 *    *[other] { $count } results
 * }
 * ```
 */
export function screensResultCount(l: Localiser, args: { count: number }): string {
  return l.format("screens-result-count", args);
}

/** Results */
export function screensResults(l: Localiser): string {
  return l.format("screens-results");
}

/** Search for “{ $words }” as it is spelt */
export function screensResultsAsSpelt(l: Localiser, args: { words: string }): string {
  return l.format("screens-results-as-spelt", args);
}

/** Back to the results */
export function screensResultsBack(l: Localiser): string {
  return l.format("screens-results-back");
}

/** Results for “{ $words }” */
export function screensResultsCorrected(l: Localiser, args: { words: string }): string {
  return l.format("screens-results-corrected", args);
}

/**
 * ```
 * { $count ->
 *     [one] Show { $count } result
 *    *[other] Show { $count } results
 * }
 * ```
 */
export function screensResultsShow(l: Localiser, args: { count: number }): string {
  return l.format("screens-results-show", args);
}

/** Role */
export function screensRole(l: Localiser): string {
  return l.format("screens-role");
}

/** Search */
export function screensSearchTitle(l: Localiser): string {
  return l.format("screens-search-title");
}

/** { $words } – Search */
export function screensSearchTitleWords(l: Localiser, args: { words: string }): string {
  return l.format("screens-search-title-words", args);
}

/**
 * ```
 * { $count ->
 *     [one] Show { $count }
 *    *[other] Show all { $count }
 * }
 * ```
 */
export function screensShowAll(l: Localiser, args: { count: number }): string {
  return l.format("screens-show-all", args);
}

/** Order of the results */
export function screensSort(l: Localiser): string {
  return l.format("screens-sort");
}

/** Closing soonest */
export function screensSortClosing(l: Localiser): string {
  return l.format("screens-sort-closing");
}

/** Newest first */
export function screensSortNewest(l: Localiser): string {
  return l.format("screens-sort-newest");
}

/** Most relevant */
export function screensSortRelevance(l: Localiser): string {
  return l.format("screens-sort-relevance");
}

/** Source */
export function screensSource(l: Localiser): string {
  return l.format("screens-source");
}

/** named only, not read */
export function screensSourceNotRead(l: Localiser): string {
  return l.format("screens-source-not-read");
}

/** Published */
export function screensSourcePublished(l: Localiser): string {
  return l.format("screens-source-published");
}

/** Read */
export function screensSourceRead(l: Localiser): string {
  return l.format("screens-source-read");
}

/** No source stated */
export function screensSourcesNone(l: Localiser): string {
  return l.format("screens-sources-none");
}

/** older than its original */
export function screensStale(l: Localiser): string {
  return l.format("screens-stale");
}

/** { $status }: { $count } */
export function screensStatusCount(l: Localiser, args: { status: string; count: number }): string {
  return l.format("screens-status-count", args);
}

/** What runs, by theme and year */
export function screensThemeYears(l: Localiser): string {
  return l.format("screens-theme-years");
}

/** Show as picture */
export function screensThemeYearsAsPicture(l: Localiser): string {
  return l.format("screens-theme-years-as-picture");
}

/** Show as table */
export function screensThemeYearsAsTable(l: Localiser): string {
  return l.format("screens-theme-years-as-table");
}

/**
 * ```
 * { $count ->
 *     [one] { $theme }, { $year }: { $count } initiative
 *    *[other] { $theme }, { $year }: { $count } initiatives
 * }
 * ```
 */
export function screensThemeYearsCell(l: Localiser, args: { count: number; year: string; theme: string }): string {
  return l.format("screens-theme-years-cell", args);
}

/** No initiative with a stated start. */
export function screensThemeYearsNone(l: Localiser): string {
  return l.format("screens-theme-years-none");
}

/** Theme */
export function screensThemeYearsTheme(l: Localiser): string {
  return l.format("screens-theme-years-theme");
}

/** All */
export function screensThemeYearsTotal(l: Localiser): string {
  return l.format("screens-theme-years-total");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } without a stated start is not shown.
 *    *[other] { $count } without a stated start are not shown.
 * }
 * ```
 */
export function screensThemeYearsUndated(l: Localiser, args: { count: number }): string {
  return l.format("screens-theme-years-undated", args);
}

/** Value */
export function screensValue(l: Localiser): string {
  return l.format("screens-value");
}

/** Language of the text */
export function screensVersions(l: Localiser): string {
  return l.format("screens-versions");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field has more than one version waiting for review.
 *    *[other] { $count } fields have more than one version waiting for review.
 * }
 * ```
 */
export function screensWaitingVersions(l: Localiser, args: { count: number }): string {
  return l.format("screens-waiting-versions", args);
}

/** Year */
export function screensYear(l: Localiser): string {
  return l.format("screens-year");
}

/** from { $year } */
export function screensYearFrom(l: Localiser, args: { year: string }): string {
  return l.format("screens-year-from", args);
}

/** to { $year } */
export function screensYearTo(l: Localiser, args: { year: string }): string {
  return l.format("screens-year-to", args);
}

/** SDG 1: No poverty */
export function sdg1(l: Localiser): string {
  return l.format("sdg-1");
}

/** SDG 10: Reduced inequalities */
export function sdg10(l: Localiser): string {
  return l.format("sdg-10");
}

/** SDG 11: Sustainable cities and communities */
export function sdg11(l: Localiser): string {
  return l.format("sdg-11");
}

/** SDG 12: Responsible consumption and production */
export function sdg12(l: Localiser): string {
  return l.format("sdg-12");
}

/** SDG 13: Climate action */
export function sdg13(l: Localiser): string {
  return l.format("sdg-13");
}

/** SDG 14: Life below water */
export function sdg14(l: Localiser): string {
  return l.format("sdg-14");
}

/** SDG 15: Life on land */
export function sdg15(l: Localiser): string {
  return l.format("sdg-15");
}

/** SDG 16: Peace, justice and strong institutions */
export function sdg16(l: Localiser): string {
  return l.format("sdg-16");
}

/** SDG 17: Partnerships for the Goals */
export function sdg17(l: Localiser): string {
  return l.format("sdg-17");
}

/** SDG 2: Zero hunger */
export function sdg2(l: Localiser): string {
  return l.format("sdg-2");
}

/** SDG 3: Good health and well-being */
export function sdg3(l: Localiser): string {
  return l.format("sdg-3");
}

/** SDG 4: Quality education */
export function sdg4(l: Localiser): string {
  return l.format("sdg-4");
}

/** SDG 5: Gender equality */
export function sdg5(l: Localiser): string {
  return l.format("sdg-5");
}

/** SDG 6: Clean water and sanitation */
export function sdg6(l: Localiser): string {
  return l.format("sdg-6");
}

/** SDG 7: Affordable and clean energy */
export function sdg7(l: Localiser): string {
  return l.format("sdg-7");
}

/** SDG 8: Decent work and economic growth */
export function sdg8(l: Localiser): string {
  return l.format("sdg-8");
}

/** SDG 9: Industry, innovation and infrastructure */
export function sdg9(l: Localiser): string {
  return l.format("sdg-9");
}

/** Kind */
export function searchFacetKind(l: Localiser): string {
  return l.format("search-facet-kind");
}

/** Language */
export function searchFacetLanguage(l: Localiser): string {
  return l.format("search-facet-language");
}

/** Delivery mode */
export function searchFacetMode(l: Localiser): string {
  return l.format("search-facet-mode");
}

/** Organisation */
export function searchFacetOrganisation(l: Localiser): string {
  return l.format("search-facet-organisation");
}

/** Place */
export function searchFacetPlace(l: Localiser): string {
  return l.format("search-facet-place");
}

/** Status */
export function searchFacetStatus(l: Localiser): string {
  return l.format("search-facet-status");
}

/** Theme */
export function searchFacetTheme(l: Localiser): string {
  return l.format("search-facet-theme");
}

/** Topic */
export function searchFacetTopic(l: Localiser): string {
  return l.format("search-facet-topic");
}

/** Year */
export function searchFacetYear(l: Localiser): string {
  return l.format("search-facet-year");
}

/** Speaks of: { $concept } */
export function searchWhyConcept(l: Localiser, args: { concept: string }): string {
  return l.format("search-why-concept", args);
}

/** Language: { $language } */
export function searchWhyLanguage(l: Localiser, args: { language: string }): string {
  return l.format("search-why-language", args);
}

/** Delivery mode: { $mode } */
export function searchWhyMode(l: Localiser, args: { mode: string }): string {
  return l.format("search-why-mode", args);
}

/** Name of an organisation */
export function searchWhyOrganisation(l: Localiser): string {
  return l.format("search-why-organisation");
}

/** Place: { $place } */
export function searchWhyPlace(l: Localiser, args: { place: string }): string {
  return l.format("search-why-place", args);
}

/** Covers the region: { $place } */
export function searchWhyPlaceCovered(l: Localiser, args: { place: string }): string {
  return l.format("search-why-place-covered", args);
}

/** In a country of: { $place } */
export function searchWhyPlaceWithin(l: Localiser, args: { place: string }): string {
  return l.format("search-why-place-within", args);
}

/** In the text */
export function searchWhySummary(l: Localiser): string {
  return l.format("search-why-summary");
}

/** In the text in this language: { $language } */
export function searchWhyTextLanguage(l: Localiser, args: { language: string }): string {
  return l.format("search-why-text-language", args);
}

/** On the theme: { $theme } */
export function searchWhyTheme(l: Localiser, args: { theme: string }): string {
  return l.format("search-why-theme", args);
}

/** In the title or name */
export function searchWhyTitle(l: Localiser): string {
  return l.format("search-why-title");
}

/** Year: { $year } */
export function searchWhyYear(l: Localiser, args: { year: string }): string {
  return l.format("search-why-year", args);
}

/** About { -brand-name } */
export function settingsAbout(l: Localiser): string {
  return l.format("settings-about");
}

/** { -brand-name } carries a whole catalogue of cyber capacity-building on one computer: who funds, who implements, who benefits. It sends nothing anywhere. */
export function settingsAboutText(l: Localiser): string {
  return l.format("settings-about-text");
}

/** Appearance */
export function settingsAppearance(l: Localiser): string {
  return l.format("settings-appearance");
}

/** High contrast */
export function settingsAppearanceContrast(l: Localiser): string {
  return l.format("settings-appearance-contrast");
}

/** Dark */
export function settingsAppearanceDark(l: Localiser): string {
  return l.format("settings-appearance-dark");
}

/** Light */
export function settingsAppearanceLight(l: Localiser): string {
  return l.format("settings-appearance-light");
}

/** As the system */
export function settingsAppearanceSystem(l: Localiser): string {
  return l.format("settings-appearance-system");
}

/** Country */
export function settingsCountry(l: Localiser): string {
  return l.format("settings-country");
}

/** For officials, its page opens first. It also stands at the head of the list of places. */
export function settingsCountryHint(l: Localiser): string {
  return l.format("settings-country-hint");
}

/** Data */
export function settingsData(l: Localiser): string {
  return l.format("settings-data");
}

/** Bundled release { $release } of { $date }. The records come from public sources; each names its own. */
export function settingsDataAsOf(l: Localiser, args: { release: number; date: string }): string {
  return l.format("settings-data-as-of", args);
}

/** Digits in Arabic */
export function settingsDigits(l: Localiser): string {
  return l.format("settings-digits");
}

/** ٠١٢٣٤٥٦٧٨٩ */
export function settingsDigitsArab(l: Localiser): string {
  return l.format("settings-digits-arab");
}

/** They only matter when the language is Arabic. */
export function settingsDigitsHint(l: Localiser): string {
  return l.format("settings-digits-hint");
}

/** 0123456789 */
export function settingsDigitsLatn(l: Localiser): string {
  return l.format("settings-digits-latn");
}

/** Health of the store */
export function settingsDoctor(l: Localiser): string {
  return l.format("settings-doctor");
}

/** Examine again */
export function settingsDoctorAgain(l: Localiser): string {
  return l.format("settings-doctor-again");
}

/** Some checks are not well. */
export function settingsDoctorBad(l: Localiser): string {
  return l.format("settings-doctor-bad");
}

/** Check */
export function settingsDoctorCheck(l: Localiser): string {
  return l.format("settings-doctor-check");
}

/** What was found */
export function settingsDoctorFound(l: Localiser): string {
  return l.format("settings-doctor-found");
}

/** All checks are well. */
export function settingsDoctorGood(l: Localiser): string {
  return l.format("settings-doctor-good");
}

/** Checks the file that holds the catalogue and your changes. Nothing is altered. */
export function settingsDoctorHint(l: Localiser): string {
  return l.format("settings-doctor-hint");
}

/** The store is at */
export function settingsDoctorPath(l: Localiser): string {
  return l.format("settings-doctor-path");
}

/** Examine now */
export function settingsDoctorRun(l: Localiser): string {
  return l.format("settings-doctor-run");
}

/** State */
export function settingsDoctorState(l: Localiser): string {
  return l.format("settings-doctor-state");
}

/** Not well */
export function settingsDoctorUnwell(l: Localiser): string {
  return l.format("settings-doctor-unwell");
}

/** Well */
export function settingsDoctorWell(l: Localiser): string {
  return l.format("settings-doctor-well");
}

/** Each choice is kept at once, on this computer only. */
export function settingsHint(l: Localiser): string {
  return l.format("settings-hint");
}

/** Language */
export function settingsLanguage(l: Localiser): string {
  return l.format("settings-language");
}

/** Licences */
export function settingsLicences(l: Localiser): string {
  return l.format("settings-licences");
}

/** The application: Apache-2.0 or MIT, at your choice. */
export function settingsLicencesCode(l: Localiser): string {
  return l.format("settings-licences-code");
}

/** The catalogue: under the licence in its data folder, with the provenance of every part. */
export function settingsLicencesData(l: Localiser): string {
  return l.format("settings-licences-data");
}

/** Fonts: Noto Sans, Vazirmatn and Noto Sans SC, SIL Open Font License 1.1. */
export function settingsLicencesFonts(l: Localiser): string {
  return l.format("settings-licences-fonts");
}

/** Names of countries and languages: Unicode CLDR, Unicode License. */
export function settingsLicencesParts(l: Localiser): string {
  return l.format("settings-licences-parts");
}

/** Role */
export function settingsRole(l: Localiser): string {
  return l.format("settings-role");
}

/** Coordinator */
export function settingsRoleCoordinator(l: Localiser): string {
  return l.format("settings-role-coordinator");
}

/** Who does what, where, and where does it overlap? */
export function settingsRoleCoordinatorHint(l: Localiser): string {
  return l.format("settings-role-coordinator-hint");
}

/** Donor */
export function settingsRoleDonor(l: Localiser): string {
  return l.format("settings-role-donor");
}

/** Where are the gaps, and who funds what already? */
export function settingsRoleDonorHint(l: Localiser): string {
  return l.format("settings-role-donor-hint");
}

/** It only chooses which page opens first. */
export function settingsRoleHint(l: Localiser): string {
  return l.format("settings-role-hint");
}

/** Implementer */
export function settingsRoleImplementer(l: Localiser): string {
  return l.format("settings-role-implementer");
}

/** What runs where, and who looks for whom? */
export function settingsRoleImplementerHint(l: Localiser): string {
  return l.format("settings-role-implementer-hint");
}

/** Official of a beneficiary country */
export function settingsRoleOfficial(l: Localiser): string {
  return l.format("settings-role-official");
}

/** Who helps a country like mine, and who is open to requests? */
export function settingsRoleOfficialHint(l: Localiser): string {
  return l.format("settings-role-official-hint");
}

/** Keyboard */
export function settingsShortcuts(l: Localiser): string {
  return l.format("settings-shortcuts");
}

/** The keys / and ? act wherever you are not typing. Switch them off if they get in the way of speech input. */
export function settingsShortcutsHint(l: Localiser): string {
  return l.format("settings-shortcuts-hint");
}

/** Single keys as shortcuts */
export function settingsShortcutsOn(l: Localiser): string {
  return l.format("settings-shortcuts-on");
}

/** Settings */
export function settingsTitle(l: Localiser): string {
  return l.format("settings-title");
}

/** Version { $version } */
export function settingsVersion(l: Localiser, args: { version: string }): string {
  return l.format("settings-version", args);
}

/** Go through the welcome again */
export function settingsWelcomeAgain(l: Localiser): string {
  return l.format("settings-welcome-again");
}

/** Draft */
export function standingDraft(l: Localiser): string {
  return l.format("standing-draft");
}

/** Published */
export function standingPublished(l: Localiser): string {
  return l.format("standing-published");
}

/** Submitted */
export function standingSubmitted(l: Localiser): string {
  return l.format("standing-submitted");
}

/** Withdrawn */
export function standingWithdrawn(l: Localiser): string {
  return l.format("standing-withdrawn");
}

/** Completed */
export function statusCompleted(l: Localiser): string {
  return l.format("status-completed");
}

/** Ongoing */
export function statusOngoing(l: Localiser): string {
  return l.format("status-ongoing");
}

/** Planned */
export function statusPlanned(l: Localiser): string {
  return l.format("status-planned");
}

/** Partnerships and networks */
export function supportTypePartnershipsNetworks(l: Localiser): string {
  return l.format("support-type-partnerships-networks");
}

/** People and skills */
export function supportTypePeopleSkills(l: Localiser): string {
  return l.format("support-type-people-skills");
}

/** Policies and regulations */
export function supportTypePoliciesRegulations(l: Localiser): string {
  return l.format("support-type-policies-regulations");
}

/** Processes and structures */
export function supportTypeProcessesStructures(l: Localiser): string {
  return l.format("support-type-processes-structures");
}

/** Technology */
export function supportTypeTechnology(l: Localiser): string {
  return l.format("support-type-technology");
}

/** Machine draft */
export function textStateMachine(l: Localiser): string {
  return l.format("text-state-machine");
}

/** Original */
export function textStateOriginal(l: Localiser): string {
  return l.format("text-state-original");
}

/** Reviewed */
export function textStateReviewed(l: Localiser): string {
  return l.format("text-state-reviewed");
}

/** Cyber Security Policy and Strategy */
export function themeA(l: Localiser): string {
  return l.format("theme-A");
}

/** Cyber Incident Management and Critical Infrastructure Protection */
export function themeB(l: Localiser): string {
  return l.format("theme-B");
}

/** Cybercrime */
export function themeC(l: Localiser): string {
  return l.format("theme-C");
}

/** Cyber Security Culture and Skills */
export function themeD(l: Localiser): string {
  return l.format("theme-D");
}

/** Cyber Security Standards */
export function themeE(l: Localiser): string {
  return l.format("theme-E");
}

/** Cross-cutting issues */
export function themeX(l: Localiser): string {
  return l.format("theme-X");
}

/** Confidence-building measures */
export function topicCbm(l: Localiser): string {
  return l.format("topic-cbm");
}

/** Critical information infrastructure protection */
export function topicCiip(l: Localiser): string {
  return l.format("topic-ciip");
}

/** Culture and awareness */
export function topicCultureAwareness(l: Localiser): string {
  return l.format("topic-culture-awareness");
}

/** Law enforcement and criminal justice response */
export function topicCybercrimeEnforcement(l: Localiser): string {
  return l.format("topic-cybercrime-enforcement");
}

/** Cybercrime legal frameworks */
export function topicCybercrimeLegislation(l: Localiser): string {
  return l.format("topic-cybercrime-legislation");
}

/** Education and skills */
export function topicEducationSkills(l: Localiser): string {
  return l.format("topic-education-skills");
}

/** Emerging technologies */
export function topicEmergingTech(l: Localiser): string {
  return l.format("topic-emerging-tech");
}

/** Gender */
export function topicGender(l: Localiser): string {
  return l.format("topic-gender");
}

/** Incident management */
export function topicIncidentManagement(l: Localiser): string {
  return l.format("topic-incident-management");
}

/** International law in cyberspace */
export function topicInternationalLaw(l: Localiser): string {
  return l.format("topic-international-law");
}

/** Norms and cyber diplomacy */
export function topicNormsDiplomacy(l: Localiser): string {
  return l.format("topic-norms-diplomacy");
}

/** Research and measurement */
export function topicResearchMeasurement(l: Localiser): string {
  return l.format("topic-research-measurement");
}

/** Technical standards */
export function topicStandards(l: Localiser): string {
  return l.format("topic-standards");
}

/** Strategy and policy */
export function topicStrategyPolicy(l: Localiser): string {
  return l.format("topic-strategy-policy");
}

/** Private */
export function visibilityPrivate(l: Localiser): string {
  return l.format("visibility-private");
}

/** Shared */
export function visibilityShared(l: Localiser): string {
  return l.format("visibility-shared");
}

/** Back */
export function welcomeBack(l: Localiser): string {
  return l.format("welcome-back");
}

/** Which is your country? */
export function welcomeCountry(l: Localiser): string {
  return l.format("welcome-country");
}

/** Open the catalogue */
export function welcomeFinish(l: Localiser): string {
  return l.format("welcome-finish");
}

/** A catalogue of cyber capacity-building that works without a network, in your language. */
export function welcomeIntro(l: Localiser): string {
  return l.format("welcome-intro");
}

/** Which language do you read? */
export function welcomeLanguage(l: Localiser): string {
  return l.format("welcome-language");
}

/** Continue */
export function welcomeNext(l: Localiser): string {
  return l.format("welcome-next");
}

/** What brings you here? */
export function welcomeRole(l: Localiser): string {
  return l.format("welcome-role");
}

/** Skip this step */
export function welcomeSkip(l: Localiser): string {
  return l.format("welcome-skip");
}

/** Go straight to the catalogue */
export function welcomeSkipAll(l: Localiser): string {
  return l.format("welcome-skip-all");
}

/** Step { $step } of { $steps } */
export function welcomeStep(l: Localiser, args: { step: number; steps: number }): string {
  return l.format("welcome-step", args);
}

/** Welcome to { -brand-name } */
export function welcomeTitle(l: Localiser): string {
  return l.format("welcome-title");
}

/** Applications once a year */
export function windowAnnual(l: Localiser): string {
  return l.format("window-annual");
}

/** { -brand-name } */
export function windowBrand(l: Localiser): string {
  return l.format("window-brand");
}

/** Calls for applications */
export function windowCalls(l: Localiser): string {
  return l.format("window-calls");
}

/** Close */
export function windowClose(l: Localiser): string {
  return l.format("window-close");
}

/** Applications closed */
export function windowClosed(l: Localiser): string {
  return l.format("window-closed");
}

/** Copied */
export function windowCopied(l: Localiser): string {
  return l.format("window-copied");
}

/** It could not be copied */
export function windowCopyFailed(l: Localiser): string {
  return l.format("window-copy-failed");
}

/** Data as of release { $release }, { $date } */
export function windowDataAsOf(l: Localiser, args: { release: number; date: string }): string {
  return l.format("window-data-as-of", args);
}

/** Try again */
export function windowErrorRetry(l: Localiser): string {
  return l.format("window-error-retry");
}

/** This could not be shown */
export function windowErrorTitle(l: Localiser): string {
  return l.format("window-error-title");
}

/** Something unexpected went wrong. Try again; if it happens again, start { -brand-name } anew. */
export function windowErrorUnexpected(l: Localiser): string {
  return l.format("window-error-unexpected");
}

/** { -brand-name }: home */
export function windowHome(l: Localiser): string {
  return l.format("window-home");
}

/** Language */
export function windowLanguage(l: Localiser): string {
  return l.format("window-language");
}

/** Language: { $language } */
export function windowLanguageCurrent(l: Localiser, args: { language: string }): string {
  return l.format("window-language-current", args);
}

/** Loading… */
export function windowLoading(l: Localiser): string {
  return l.format("window-loading");
}

/** Help */
export function windowNavHelp(l: Localiser): string {
  return l.format("window-nav-help");
}

/** Organisations */
export function windowNavOrganisations(l: Localiser): string {
  return l.format("window-nav-organisations");
}

/** Places */
export function windowNavPlaces(l: Localiser): string {
  return l.format("window-nav-places");
}

/** Search */
export function windowNavSearch(l: Localiser): string {
  return l.format("window-nav-search");
}

/** Settings */
export function windowNavSettings(l: Localiser): string {
  return l.format("window-nav-settings");
}

/** Screens */
export function windowNavigation(l: Localiser): string {
  return l.format("window-navigation");
}

/** There is nothing at this address */
export function windowNotFound(l: Localiser): string {
  return l.format("window-not-found");
}

/** The address may be mistyped, or what stood there has been renamed. */
export function windowNotFoundHint(l: Localiser): string {
  return l.format("window-not-found-hint");
}

/** Offline */
export function windowOffline(l: Localiser): string {
  return l.format("window-offline");
}

/** Everything is on this computer. No network is used. */
export function windowOfflineDescription(l: Localiser): string {
  return l.format("window-offline-description");
}

/** Applications at any time */
export function windowRolling(l: Localiser): string {
  return l.format("window-rolling");
}

/** Clear the words */
export function windowSearchClear(l: Localiser): string {
  return l.format("window-search-clear");
}

/** Search the catalogue */
export function windowSearchLabel(l: Localiser): string {
  return l.format("window-search-label");
}

/** Search in any language */
export function windowSearchPlaceholder(l: Localiser): string {
  return l.format("window-search-placeholder");
}

/** Keyboard shortcuts */
export function windowShortcuts(l: Localiser): string {
  return l.format("window-shortcuts");
}

/** Skip to the content */
export function windowSkip(l: Localiser): string {
  return l.format("window-skip");
}

/** { -brand-name } could not start */
export function windowStartFailed(l: Localiser): string {
  return l.format("window-start-failed");
}

/** { $screen } – { -brand-name } */
export function windowTitle(l: Localiser, args: { screen: string }): string {
  return l.format("window-title", args);
}

/** Not stated */
export function windowUnknown(l: Localiser): string {
  return l.format("window-unknown");
}

/** “{ $reference }” was added as a draft. */
export function writeAdded(l: Localiser, args: { reference: string }): string {
  return l.format("write-added", args);
}

/** “{ $reference }” was added. It stays on this computer until you share it. */
export function writeAddedPrivate(l: Localiser, args: { reference: string }): string {
  return l.format("write-added-private", args);
}

/** What would make it better */
export function writeAdvice(l: Localiser): string {
  return l.format("write-advice");
}

/** Records that may be the same */
export function writeAlike(l: Localiser): string {
  return l.format("write-alike");
}

/** same organisation, place and theme at the same time */
export function writeAlikeFacts(l: Localiser): string {
  return l.format("write-alike-facts");
}

/** similar title ({ $language }) */
export function writeAlikeTitle(l: Localiser, args: { language: string }): string {
  return l.format("write-alike-title", args);
}

/** { $name } ({ $details }) */
export function writeAuthor(l: Localiser, args: { name: string; details: string }): string {
  return l.format("write-author", args);
}

/** Unknown author */
export function writeAuthorUnknown(l: Localiser): string {
  return l.format("write-author-unknown");
}

/** This can be written. */
export function writeChecked(l: Localiser): string {
  return l.format("write-checked");
}

/** “{ $reference }” was confirmed. */
export function writeConfirmed(l: Localiser, args: { reference: string }): string {
  return l.format("write-confirmed", args);
}

/** “{ $reference }”: { $standing } */
export function writeDecided(l: Localiser, args: { reference: string; standing: string }): string {
  return l.format("write-decided", args);
}

/** “{ $reference }” was changed. */
export function writeEdited(l: Localiser, args: { reference: string }): string {
  return l.format("write-edited", args);
}

/** “{ $value }” is not an address on the web. It begins with https:// or http://. */
export function writeFindingAddress(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-address", args);
}

/** The amount “{ $value }” has too many decimals. Write it in the smallest unit of its currency, as a whole number. */
export function writeFindingAmount(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-amount", args);
}

/** “{ $value }” is not a code of this list. */
export function writeFindingCode(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-code", args);
}

/** “{ $value }” is not a currency. Use a code of three letters, such as EUR. */
export function writeFindingCurrency(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-currency", args);
}

/** “{ $value }” is not a date. Write it as 2019, 2019-03 or 2019-03-31. */
export function writeFindingDateForm(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-date-form", args);
}

/** The list is empty. Name at least one, or leave the field out. */
export function writeFindingEmptyList(l: Localiser): string {
  return l.format("write-finding-empty-list");
}

/** The text is empty. Write something or leave the field out. */
export function writeFindingEmptyText(l: Localiser): string {
  return l.format("write-finding-empty-text");
}

/** The end lies before “{ $field }”. Correct one of the two dates. */
export function writeFindingEndBeforeStart(l: Localiser, args: { field: string }): string {
  return l.format("write-finding-end-before-start", args);
}

/** “{ $value }” has not come yet. Give today or a day in the past. */
export function writeFindingInFuture(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-in-future", args);
}

/** “{ $value }” is not the code of a language. */
export function writeFindingLanguage(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-language", args);
}

/** This field is needed. Fill it in. */
export function writeFindingMissing(l: Localiser): string {
  return l.format("write-finding-missing");
}

/** The largest grant is smaller than the smallest. Correct one of the two. */
export function writeFindingMostBelowLeast(l: Localiser): string {
  return l.format("write-finding-most-below-least");
}

/** This says something about “{ $field }”, which is not there. Fill that in, or leave this out. */
export function writeFindingNeeds(l: Localiser, args: { field: string }): string {
  return l.format("write-finding-needs", args);
}

/** No source is cited. Without one nobody can check what the record says. */
export function writeFindingNoSource(l: Localiser): string {
  return l.format("write-finding-no-source");
}

/** There is no day “{ $value }” in the calendar. Check the month and the day. */
export function writeFindingNoSuchDay(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-no-such-day", args);
}

/** “{ $value }” is not the code of a country or region. */
export function writeFindingPlace(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-place", args);
}

/** “{ $value }” is a region. Name a country. */
export function writeFindingPlaceCountry(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-place-country", args);
}

/** “{ $value }” is a country. Name a region of the United Nations by its code. */
export function writeFindingPlaceRegion(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-place-region", args);
}

/** The short name of a record never changes. Leave it out. */
export function writeFindingSlugFixed(l: Localiser): string {
  return l.format("write-finding-slug-fixed");
}

/** Another record has the short name “{ $value }”. Choose another one. */
export function writeFindingSlugTaken(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-slug-taken", args);
}

/** A record is submitted, published and withdrawn by decisions of their own. Leave this field out. */
export function writeFindingStanding(l: Localiser): string {
  return l.format("write-finding-standing");
}

/** The number must be { $value } or less. */
export function writeFindingTooLarge(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-too-large", args);
}

/** The number must be { $value } or more. */
export function writeFindingTooSmall(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-too-small", args);
}

/** This stands in the list already. Take one of them away. */
export function writeFindingTwice(l: Localiser): string {
  return l.format("write-finding-twice");
}

/** Only true or false can stand here. */
export function writeFindingTypeFlag(l: Localiser): string {
  return l.format("write-finding-type-flag");
}

/** A list is needed here. */
export function writeFindingTypeList(l: Localiser): string {
  return l.format("write-finding-type-list");
}

/** A number is needed here. */
export function writeFindingTypeNumber(l: Localiser): string {
  return l.format("write-finding-type-number");
}

/** An object with fields of its own is needed here. */
export function writeFindingTypeObject(l: Localiser): string {
  return l.format("write-finding-type-object");
}

/** A text is needed here. */
export function writeFindingTypeText(l: Localiser): string {
  return l.format("write-finding-type-text");
}

/** A text for each language is needed here: the code of the language, then the text. */
export function writeFindingTypeTexts(l: Localiser): string {
  return l.format("write-finding-type-texts");
}

/** A whole number is needed here. */
export function writeFindingTypeWhole(l: Localiser): string {
  return l.format("write-finding-type-whole");
}

/** There is no such field. Leave it out or correct its name. */
export function writeFindingUnknownField(l: Localiser): string {
  return l.format("write-finding-unknown-field");
}

/** Who may see a record is decided by sharing it. Leave this field out. */
export function writeFindingVisibility(l: Localiser): string {
  return l.format("write-finding-visibility");
}

/** Decimal places of { $currency }: { $digits }. */
export function writeHintAmount(l: Localiser, args: { currency: string; digits: number }): string {
  return l.format("write-hint-amount", args);
}

/** Use a code of two or three letters, such as fr. */
export function writeHintLanguage(l: Localiser): string {
  return l.format("write-hint-language");
}

/** Did you mean “{ $value }”? */
export function writeHintNearest(l: Localiser, args: { value: string }): string {
  return l.format("write-hint-nearest", args);
}

/** Author */
export function writeLabelAuthor(l: Localiser): string {
  return l.format("write-label-author");
}

/** Decision */
export function writeLabelDecision(l: Localiser): string {
  return l.format("write-label-decision");
}

/** Shared as */
export function writeLabelSharedAs(l: Localiser): string {
  return l.format("write-label-shared-as");
}

/** Takes back the change */
export function writeLabelUndoes(l: Localiser): string {
  return l.format("write-label-undoes");
}

/** Visibility */
export function writeLabelVisibility(l: Localiser): string {
  return l.format("write-label-visibility");
}

/** Why */
export function writeLabelWhy(l: Localiser): string {
  return l.format("write-label-why");
}

/** Somebody else has changed this meanwhile: { $fields }. Both versions are kept and wait for review. */
export function writeReview(l: Localiser, args: { fields: string }): string {
  return l.format("write-review", args);
}

/** { $principle }: { $answer } */
export function writeSelfCheck(l: Localiser, args: { principle: string; answer: string }): string {
  return l.format("write-self-check", args);
}

/** { $principle }: { $answer } ({ $note }) */
export function writeSelfCheckNote(l: Localiser, args: { principle: string; answer: string; note: string }): string {
  return l.format("write-self-check-note", args);
}

/** What leaves this computer */
export function writeShareLeaves(l: Localiser): string {
  return l.format("write-share-leaves");
}

/** What stays */
export function writeShareStays(l: Localiser): string {
  return l.format("write-share-stays");
}

/** Nothing has been shared yet. */
export function writeShareTrial(l: Localiser): string {
  return l.format("write-share-trial");
}

/** Shared as “{ $reference }”. Your private record stays here. */
export function writeShared(l: Localiser, args: { reference: string }): string {
  return l.format("write-shared", args);
}

/** “{ $reference }” is as it was: nothing was different. */
export function writeUnchanged(l: Localiser, args: { reference: string }): string {
  return l.format("write-unchanged", args);
}

/** Taken back: { $records } */
export function writeUndone(l: Localiser, args: { records: string }): string {
  return l.format("write-undone", args);
}

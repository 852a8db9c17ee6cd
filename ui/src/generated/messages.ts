// temporary
import type { Localiser } from "../l10n/localiser";
/** The catalogue of cyber capacity-building on this machine. It needs no network. */
export function cliAbout(l: Localiser): string { return l.format("cli-about"); }
/** “trefoil COMMAND --help” explains a command. */
export function cliAfterHelp(l: Localiser): string { return l.format("cli-after-help"); }
/** Usage */
export function cliHeadingUsage(l: Localiser): string { return l.format("cli-heading-usage"); }
/** Commands */
export function cliHeadingCommands(l: Localiser): string { return l.format("cli-heading-commands"); }
/** Arguments */
export function cliHeadingArguments(l: Localiser): string { return l.format("cli-heading-arguments"); }
/** Options */
export function cliHeadingOptions(l: Localiser): string { return l.format("cli-heading-options"); }
/** Options of every command */
export function cliHeadingGlobal(l: Localiser): string { return l.format("cli-heading-global"); }
/** OPTIONS */
export function cliWordOptions(l: Localiser): string { return l.format("cli-word-options"); }
/** COMMAND */
export function cliWordCommand(l: Localiser): string { return l.format("cli-word-command"); }
/** WORDS */
export function cliValueQuery(l: Localiser): string { return l.format("cli-value-query"); }
/** KIND */
export function cliValueKind(l: Localiser): string { return l.format("cli-value-kind"); }
/** THEME */
export function cliValueTheme(l: Localiser): string { return l.format("cli-value-theme"); }
/** PLACE */
export function cliValuePlace(l: Localiser): string { return l.format("cli-value-place"); }
/** STATUS */
export function cliValueStatus(l: Localiser): string { return l.format("cli-value-status"); }
/** NAME */
export function cliValueOrganisation(l: Localiser): string { return l.format("cli-value-organisation"); }
/** MODE */
export function cliValueMode(l: Localiser): string { return l.format("cli-value-mode"); }
/** LANGUAGE */
export function cliValueLanguage(l: Localiser): string { return l.format("cli-value-language"); }
/** A..B */
export function cliValueYears(l: Localiser): string { return l.format("cli-value-years"); }
/** ORDER */
export function cliValueSort(l: Localiser): string { return l.format("cli-value-sort"); }
/** NUMBER */
export function cliValueNumber(l: Localiser): string { return l.format("cli-value-number"); }
/** FOLDER */
export function cliValueFolder(l: Localiser): string { return l.format("cli-value-folder"); }
/** KIND:NAME */
export function cliValueReference(l: Localiser): string { return l.format("cli-value-reference"); }
/** CODE */
export function cliValueCode(l: Localiser): string { return l.format("cli-value-code"); }
/** Build the catalogue, or bring it up to date */
export function cliInitAbout(l: Localiser): string { return l.format("cli-init-about"); }
/** Find initiatives, programmes, needs, organisations and resources */
export function cliSearchAbout(l: Localiser): string { return l.format("cli-search-about"); }
/** Show a record */
export function cliShowAbout(l: Localiser): string { return l.format("cli-show-about"); }
/** Show what runs in a country or region, and what is open to it */
export function cliPlaceAbout(l: Localiser): string { return l.format("cli-place-about"); }
/** Show the track record of an organisation */
export function cliOrganisationAbout(l: Localiser): string { return l.format("cli-organisation-about"); }
/** Show who changed a record, and when */
export function cliHistoryAbout(l: Localiser): string { return l.format("cli-history-about"); }
/** Check the catalogue on this machine */
export function cliDoctorAbout(l: Localiser): string { return l.format("cli-doctor-about"); }
/** Explain the command */
export function cliOptionHelp(l: Localiser): string { return l.format("cli-option-help"); }
/** Show the version */
export function cliOptionVersion(l: Localiser): string { return l.format("cli-option-version"); }
/** Answer as JSON, for programs */
export function cliOptionJson(l: Localiser): string { return l.format("cli-option-json"); }
/** Language of the answer: ar, en, es, fr, pt, ru or zh */
export function cliOptionLang(l: Localiser): string { return l.format("cli-option-lang"); }
/** Folder of the catalogue and its settings */
export function cliOptionDataDir(l: Localiser): string { return l.format("cli-option-data-dir"); }
/** Folder with the data to build from; the bundled data by default */
export function cliOptionFrom(l: Localiser): string { return l.format("cli-option-from"); }
/** Words to search for, in any language; without words, everything is listed */
export function cliArgumentQuery(l: Localiser): string { return l.format("cli-argument-query"); }
/** initiative, programme, need, organisation or resource; can be repeated */
export function cliOptionKind(l: Localiser): string { return l.format("cli-option-kind"); }
/** Theme (A to E, X) or topic, as in ciip; can be repeated */
export function cliOptionTheme(l: Localiser): string { return l.format("cli-option-theme"); }
/** Country (FJ), UN region (061) or XK; can be repeated */
export function cliOptionPlace(l: Localiser): string { return l.format("cli-option-place"); }
/** planned, ongoing or completed; of programmes rolling, calls, annual or closed; can be repeated */
export function cliOptionStatus(l: Localiser): string { return l.format("cli-option-status"); }
/** Short name of an organisation, as in gfce; can be repeated */
export function cliOptionOrganisation(l: Localiser): string { return l.format("cli-option-organisation"); }
/** Delivery mode, as in training; can be repeated */
export function cliOptionMode(l: Localiser): string { return l.format("cli-option-mode"); }
/** Language of the help or of the document, as in fr; can be repeated */
export function cliOptionLanguage(l: Localiser): string { return l.format("cli-option-language"); }
/** Years, as in 2020..2024, 2020.. or 2022 */
export function cliOptionYears(l: Localiser): string { return l.format("cli-option-years"); }
/** relevance, newest or closing */
export function cliOptionSort(l: Localiser): string { return l.format("cli-option-sort"); }
/** How many records to show, at most 200; 20 by default */
export function cliOptionLimit(l: Localiser): string { return l.format("cli-option-limit"); }
/** How many records to skip */
export function cliOptionOffset(l: Localiser): string { return l.format("cli-option-offset"); }
/** Count the records by kind, theme, place and more */
export function cliOptionFacets(l: Localiser): string { return l.format("cli-option-facets"); }
/** Kind and short name of the record, as in initiative:cyber4dev */
export function cliArgumentReference(l: Localiser): string { return l.format("cli-argument-reference"); }
/** Country (FJ), UN region (061), XK, or 001 for the world */
export function cliArgumentPlace(l: Localiser): string { return l.format("cli-argument-place"); }
/** Short name of the organisation, as in gfce */
export function cliArgumentOrganisation(l: Localiser): string { return l.format("cli-argument-organisation"); }
/** “{ $argument }” is not an option here. */
export function cliUsageUnknownArgument(l: Localiser, args: { argument: string }): string { return l.format("cli-usage-unknown-argument", args); }
/** “{ $command }” is not a command. */
export function cliUsageUnknownCommand(l: Localiser, args: { command: string }): string { return l.format("cli-usage-unknown-command", args); }
/** “{ $value }” cannot be used for { $argument }. */
export function cliUsageInvalidValue(l: Localiser, args: { value: string; argument: string }): string { return l.format("cli-usage-invalid-value", args); }
/** { $argument } needs a value. */
export function cliUsageValueMissing(l: Localiser, args: { argument: string }): string { return l.format("cli-usage-value-missing", args); }
/** Something is missing: { $arguments }. */
export function cliUsageArgumentMissing(l: Localiser, args: { arguments: string }): string { return l.format("cli-usage-argument-missing", args); }
/** A command is missing. */
export function cliUsageCommandMissing(l: Localiser): string { return l.format("cli-usage-command-missing"); }
/** { $argument } can be given only once. */
export function cliUsageArgumentRepeated(l: Localiser, args: { argument: string }): string { return l.format("cli-usage-argument-repeated", args); }
/** An argument is not valid text (UTF-8). */
export function cliUsageTextInvalid(l: Localiser): string { return l.format("cli-usage-text-invalid"); }
/** The command could not be understood. */
export function cliUsageOther(l: Localiser): string { return l.format("cli-usage-other"); }
/** Did you mean “{ $suggestion }”? */
export function cliUsageSuggestion(l: Localiser, args: { suggestion: string }): string { return l.format("cli-usage-suggestion", args); }
/** Use one of these: { $values }. */
export function cliUsageValues(l: Localiser, args: { values: string }): string { return l.format("cli-usage-values", args); }
/** “{ $command }” explains the usage. */
export function cliUsageHint(l: Localiser, args: { command: string }): string { return l.format("cli-usage-hint", args); }
/** “{ $value }” does not name a record. */
export function cliUsageReference(l: Localiser, args: { value: string }): string { return l.format("cli-usage-reference", args); }
/** Write the kind, a colon and the short name, as in initiative:cyber4dev. The kinds are initiative, programme, need, organisation and resource. */
export function cliUsageReferenceHint(l: Localiser): string { return l.format("cli-usage-reference-hint"); }
/** “{ $value }” is not a span of years. */
export function cliUsageYears(l: Localiser, args: { value: string }): string { return l.format("cli-usage-years", args); }
/** Write it as 2020..2024, 2020.., ..2024 or 2022. */
export function cliUsageYearsHint(l: Localiser): string { return l.format("cli-usage-years-hint"); }
/** Error: { $message } */
export function cliError(l: Localiser, args: { message: string }): string { return l.format("cli-error", args); }
/** Data as of release { $number }, { $date }. */
export function cliDataAsOf(l: Localiser, args: { number: number; date: Date }): string { return l.format("cli-data-as-of", args); }
/** The catalogue was built at { $path }. */
export function cliInitBuilt(l: Localiser, args: { path: string }): string { return l.format("cli-init-built", args); }
/** The catalogue at { $path } was brought up to date. */
export function cliInitRefreshed(l: Localiser, args: { path: string }): string { return l.format("cli-init-refreshed", args); }
/** The catalogue at { $path } is up to date. */
export function cliInitUnchanged(l: Localiser, args: { path: string }): string { return l.format("cli-init-unchanged", args); }
/** { $path }, line { $line }: { $reason } */
export function cliInitFinding(l: Localiser, args: { path: string; line: number; reason: string }): string { return l.format("cli-init-finding", args); }
/** { $path }: { $reason } */
export function cliInitFindingFile(l: Localiser, args: { path: string; reason: string }): string { return l.format("cli-init-finding-file", args); }
/**  */
export function cliSearchShown(l: Localiser, args: { shown: number; total: number }): string { return l.format("cli-search-shown", args); }
/** Nothing was found. */
export function cliSearchNone(l: Localiser): string { return l.format("cli-search-none"); }
/** Take a filter away, use fewer words, or write them in another language. */
export function cliSearchNoneHint(l: Localiser): string { return l.format("cli-search-none-hint"); }
/** Did you mean “{ $suggestion }”? */
export function cliSearchDidYouMean(l: Localiser, args: { suggestion: string }): string { return l.format("cli-search-did-you-mean", args); }
/** Also searched: { $terms } */
export function cliSearchWidened(l: Localiser, args: { terms: string }): string { return l.format("cli-search-widened", args); }
/**  */
export function cliMore(l: Localiser, args: { count: number }): string { return l.format("cli-more", args); }
/** { $mark } Machine draft: nobody has reviewed it. */
export function cliMachineDraft(l: Localiser, args: { mark: string }): string { return l.format("cli-machine-draft", args); }
/** { $mark } Not available in your language; shown in another one. */
export function cliFallback(l: Localiser, args: { mark: string }): string { return l.format("cli-fallback", args); }
/** Record */
export function cliColumnReference(l: Localiser): string { return l.format("cli-column-reference"); }
/** Title */
export function cliColumnTitle(l: Localiser): string { return l.format("cli-column-title"); }
/** Where */
export function cliColumnWhere(l: Localiser): string { return l.format("cli-column-where"); }
/** When */
export function cliColumnWhen(l: Localiser): string { return l.format("cli-column-when"); }
/** Why */
export function cliColumnWhy(l: Localiser): string { return l.format("cli-column-why"); }
/** Number */
export function cliColumnCount(l: Localiser): string { return l.format("cli-column-count"); }
/** State */
export function cliColumnState(l: Localiser): string { return l.format("cli-column-state"); }
/** Check */
export function cliColumnCheck(l: Localiser): string { return l.format("cli-column-check"); }
/** Result */
export function cliColumnResult(l: Localiser): string { return l.format("cli-column-result"); }
/** What was found */
export function cliColumnFound(l: Localiser): string { return l.format("cli-column-found"); }
/** Summary */
export function cliSectionSummary(l: Localiser): string { return l.format("cli-section-summary"); }
/** Themes and topics */
export function cliSectionThemes(l: Localiser): string { return l.format("cli-section-themes"); }
/** Languages of the texts */
export function cliSectionLanguages(l: Localiser): string { return l.format("cli-section-languages"); }
/** Sources */
export function cliSectionSources(l: Localiser): string { return l.format("cli-section-sources"); }
/** Related records */
export function cliSectionRelated(l: Localiser): string { return l.format("cli-section-related"); }
/** Citation */
export function cliSectionCitation(l: Localiser): string { return l.format("cli-section-citation"); }
/** Figures */
export function cliSectionFigures(l: Localiser): string { return l.format("cli-section-figures"); }
/** Initiatives by theme */
export function cliSectionRunning(l: Localiser): string { return l.format("cli-section-running"); }
/** Initiatives of the wider region */
export function cliSectionRegional(l: Localiser): string { return l.format("cli-section-regional"); }
/** Programmes open to it */
export function cliSectionOpen(l: Localiser): string { return l.format("cli-section-open"); }
/** Who funds and implements here */
export function cliSectionOrganisations(l: Localiser): string { return l.format("cli-section-organisations"); }
/** Needs stated in public */
export function cliSectionNeeds(l: Localiser): string { return l.format("cli-section-needs"); }
/** Strategies, laws and other resources */
export function cliSectionResources(l: Localiser): string { return l.format("cli-section-resources"); }
/** Facts */
export function cliSectionFacts(l: Localiser): string { return l.format("cli-section-facts"); }
/** Part of */
export function cliSectionWithin(l: Localiser): string { return l.format("cli-section-within"); }
/** Holds */
export function cliSectionMembers(l: Localiser): string { return l.format("cli-section-members"); }
/** By theme */
export function cliSectionByTheme(l: Localiser): string { return l.format("cli-section-by-theme"); }
/** By place */
export function cliSectionByPlace(l: Localiser): string { return l.format("cli-section-by-place"); }
/** By role */
export function cliSectionByRole(l: Localiser): string { return l.format("cli-section-by-role"); }
/** Initiatives */
export function cliSectionInitiatives(l: Localiser): string { return l.format("cli-section-initiatives"); }
/** Programmes */
export function cliSectionProgrammes(l: Localiser): string { return l.format("cli-section-programmes"); }
/** Works with */
export function cliSectionPartners(l: Localiser): string { return l.format("cli-section-partners"); }
/** Changes */
export function cliSectionChanges(l: Localiser): string { return l.format("cli-section-changes"); }
/** original */
export function cliLabelOriginal(l: Localiser): string { return l.format("cli-label-original"); }
/** older than the original */
export function cliLabelStale(l: Localiser): string { return l.format("cli-label-stale"); }
/** shown */
export function cliLabelShown(l: Localiser): string { return l.format("cli-label-shown"); }
/** Initiatives */
export function cliLabelInitiatives(l: Localiser): string { return l.format("cli-label-initiatives"); }
/** Ongoing */
export function cliLabelOngoing(l: Localiser): string { return l.format("cli-label-ongoing"); }
/** Programmes open to it */
export function cliLabelProgrammesOpen(l: Localiser): string { return l.format("cli-label-programmes-open"); }
/** Organisations that fund or implement here */
export function cliLabelOrganisations(l: Localiser): string { return l.format("cli-label-organisations"); }
/** Public needs */
export function cliLabelNeeds(l: Localiser): string { return l.format("cli-label-needs"); }
/** Last confirmed */
export function cliLabelConfirmed(l: Localiser): string { return l.format("cli-label-confirmed"); }
/** Recorded */
export function cliLabelRecorded(l: Localiser): string { return l.format("cli-label-recorded"); }
/** When */
export function cliLabelWhen(l: Localiser): string { return l.format("cli-label-when"); }
/** Who */
export function cliLabelWho(l: Localiser): string { return l.format("cli-label-who"); }
/** Trust */
export function cliLabelTrust(l: Localiser): string { return l.format("cli-label-trust"); }
/** Source */
export function cliLabelSource(l: Localiser): string { return l.format("cli-label-source"); }
/** Not confirmed by the implementer */
export function cliNotConfirmed(l: Localiser): string { return l.format("cli-not-confirmed"); }
/** named only, not read */
export function cliNotRead(l: Localiser): string { return l.format("cli-not-read"); }
/**  */
export function cliConflicts(l: Localiser, args: { count: number }): string { return l.format("cli-conflicts", args); }
/** All is well. */
export function cliDoctorWell(l: Localiser): string { return l.format("cli-doctor-well"); }
/** Some checks failed. */
export function cliDoctorUnwell(l: Localiser): string { return l.format("cli-doctor-unwell"); }
/** None */
export function cliNone(l: Localiser): string { return l.format("cli-none"); }
/** File */
export function doctorCheckFile(l: Localiser): string { return l.format("doctor-check-file"); }
/** Integrity */
export function doctorCheckIntegrity(l: Localiser): string { return l.format("doctor-check-integrity"); }
/** Changes */
export function doctorCheckChanges(l: Localiser): string { return l.format("doctor-check-changes"); }
/** Signatures */
export function doctorCheckSignatures(l: Localiser): string { return l.format("doctor-check-signatures"); }
/** Derived tables */
export function doctorCheckDerived(l: Localiser): string { return l.format("doctor-check-derived"); }
/** Search index */
export function doctorCheckSearch(l: Localiser): string { return l.format("doctor-check-search"); }
/** Backups */
export function doctorCheckBackups(l: Localiser): string { return l.format("doctor-check-backups"); }
/** The file can be read and written, and this version of Trefoil knows its form. */
export function doctorFileWell(l: Localiser): string { return l.format("doctor-file-well"); }
/** The file cannot be used as it is. */
export function doctorFileUnwell(l: Localiser): string { return l.format("doctor-file-unwell"); }
/** The file is intact. */
export function doctorIntegrityWell(l: Localiser): string { return l.format("doctor-integrity-well"); }
/** The file is damaged. Restore a backup, or move it away and start again. */
export function doctorIntegrityUnwell(l: Localiser): string { return l.format("doctor-integrity-unwell"); }
/**  */
export function doctorChangesWell(l: Localiser, args: { count: number }): string { return l.format("doctor-changes-well", args); }
/** Some changes in the log are not what they were when they were written. Restore a backup. */
export function doctorChangesUnwell(l: Localiser): string { return l.format("doctor-changes-unwell"); }
/**  */
export function doctorSignaturesWell(l: Localiser, args: { count: number }): string { return l.format("doctor-signatures-well", args); }
/** Some signatures are not valid. Their changes cannot be trusted. */
export function doctorSignaturesUnwell(l: Localiser): string { return l.format("doctor-signatures-unwell"); }
/**  */
export function doctorDerivedWell(l: Localiser, args: { count: number }): string { return l.format("doctor-derived-well", args); }
/** Some records do not agree with the log. */
export function doctorDerivedUnwell(l: Localiser): string { return l.format("doctor-derived-unwell"); }
/**  */
export function doctorSearchWell(l: Localiser, args: { count: number }): string { return l.format("doctor-search-well", args); }
/** The index does not agree with the records. */
export function doctorSearchUnwell(l: Localiser): string { return l.format("doctor-search-unwell"); }
/**  */
export function doctorBackupsWell(l: Localiser, args: { count: number }): string { return l.format("doctor-backups-well", args); }
/** A backup cannot be read. */
export function doctorBackupsUnwell(l: Localiser): string { return l.format("doctor-backups-unwell"); }
/** There is no record “{ $reference }” in the catalogue. */
export function errorNotFound(l: Localiser, args: { reference: string }): string { return l.format("error-not-found", args); }
/** Check the spelling, or find the record by searching for words of its title. */
export function errorNotFoundHint(l: Localiser): string { return l.format("error-not-found-hint"); }
/** There is no country or region with the code “{ $code }”. */
export function errorPlaceNotFound(l: Localiser, args: { code: string }): string { return l.format("error-place-not-found", args); }
/** Use a country code such as FJ, the code of a UN region such as 061, or 001 for the world. */
export function errorPlaceNotFoundHint(l: Localiser): string { return l.format("error-place-not-found-hint"); }
/** The request could not be understood. */
export function errorBadRequest(l: Localiser): string { return l.format("error-bad-request"); }
/** Go back and try again. If it happens again, report it with the steps that led here. */
export function errorBadRequestHint(l: Localiser): string { return l.format("error-bad-request-hint"); }
/** “{ $value }” is not a known value of { $field }. */
export function errorUnknownTerm(l: Localiser, args: { field: string; value: string }): string { return l.format("error-unknown-term", args); }
/** Use one of these: { $values }. */
export function errorUnknownTermHint(l: Localiser, args: { values: string }): string { return l.format("error-unknown-term-hint", args); }
/** There is no command “{ $name }”. */
export function errorUnknownCommand(l: Localiser, args: { name: string }): string { return l.format("error-unknown-command", args); }
/** The window and its core may be of different versions. Install Trefoil again. */
export function errorUnknownCommandHint(l: Localiser): string { return l.format("error-unknown-command-hint"); }
/** Trefoil does not speak the language “{ $lang }” yet. */
export function errorUnknownLanguage(l: Localiser, args: { lang: string }): string { return l.format("error-unknown-language", args); }
/** Choose one of these: { $languages }. */
export function errorUnknownLanguageHint(l: Localiser, args: { languages: string }): string { return l.format("error-unknown-language-hint", args); }
/** The address “{ $address }” was not opened. */
export function errorAddressRefused(l: Localiser, args: { address: string }): string { return l.format("error-address-refused", args); }
/** Trefoil opens web and e-mail addresses only. Copy the address if you trust it. */
export function errorAddressRefusedHint(l: Localiser): string { return l.format("error-address-refused-hint"); }
/** No program could be found that opens “{ $address }”. */
export function errorAddressNotOpened(l: Localiser, args: { address: string }): string { return l.format("error-address-not-opened", args); }
/** Copy the address and open it in a browser or mail program of your choice. */
export function errorAddressNotOpenedHint(l: Localiser): string { return l.format("error-address-not-opened-hint"); }
/** A newer search has taken the place of this one. */
export function errorInterrupted(l: Localiser): string { return l.format("error-interrupted"); }
/** Nothing needs to be done. */
export function errorInterruptedHint(l: Localiser): string { return l.format("error-interrupted-hint"); }
/** The catalogue at { $path } was written by a newer version of Trefoil. It has not been changed. */
export function errorStoreNewer(l: Localiser, args: { path: string }): string { return l.format("error-store-newer", args); }
/** Install the newer version, or choose another data folder. */
export function errorStoreNewerHint(l: Localiser): string { return l.format("error-store-newer-hint"); }
/** The catalogue at { $path } is damaged or is not a catalogue of Trefoil. It has not been changed. */
export function errorStoreDamaged(l: Localiser, args: { path: string }): string { return l.format("error-store-damaged", args); }
/** Restore a backup, or move the file to another folder and start again: Trefoil then builds a new catalogue. */
export function errorStoreDamagedHint(l: Localiser): string { return l.format("error-store-damaged-hint"); }
/** The catalogue at { $path } cannot be written. */
export function errorStoreReadOnly(l: Localiser, args: { path: string }): string { return l.format("error-store-read-only", args); }
/** Ask for write permission on the file and its folder, or choose another data folder. */
export function errorStoreReadOnlyHint(l: Localiser): string { return l.format("error-store-read-only-hint"); }
/** Another program is using the catalogue at { $path }. */
export function errorStoreLocked(l: Localiser, args: { path: string }): string { return l.format("error-store-locked", args); }
/** Wait until it has finished, or close the other program, and try again. */
export function errorStoreLockedHint(l: Localiser): string { return l.format("error-store-locked-hint"); }
/** The file at { $path } belongs to another catalogue. It has not been changed. */
export function errorStoreOtherCatalogue(l: Localiser, args: { path: string }): string { return l.format("error-store-other-catalogue", args); }
/** Choose another data folder for this catalogue. */
export function errorStoreOtherCatalogueHint(l: Localiser): string { return l.format("error-store-other-catalogue-hint"); }
/** The catalogue at { $path } could not be read or written. */
export function errorStoreUnavailable(l: Localiser, args: { path: string }): string { return l.format("error-store-unavailable", args); }
/** Check that the disk has free space and that the folder exists and can be written, then try again. */
export function errorStoreUnavailableHint(l: Localiser): string { return l.format("error-store-unavailable-hint"); }
/** Until then the bundled catalogue is shown. It can be read and searched, but not changed. */
export function errorStoreBundledHint(l: Localiser): string { return l.format("error-store-bundled-hint"); }
/**  */
export function errorDataInvalid(l: Localiser, args: { count: number }): string { return l.format("error-data-invalid", args); }
/** Mend what is listed and run the command again. The catalogue has not been changed. */
export function errorDataInvalidHint(l: Localiser): string { return l.format("error-data-invalid-hint"); }
/** There is no data folder at { $path }. */
export function errorDataMissing(l: Localiser, args: { path: string }): string { return l.format("error-data-missing", args); }
/** Name a folder that holds initiatives.jsonl and the other files of a catalogue. */
export function errorDataMissingHint(l: Localiser): string { return l.format("error-data-missing-hint"); }
/** Something went wrong inside Trefoil. Nothing of yours has been lost. */
export function errorInternal(l: Localiser): string { return l.format("error-internal"); }
/** Try again. If it happens again, run trefoil doctor and report what it says. */
export function errorInternalHint(l: Localiser): string { return l.format("error-internal-hint"); }
/** { $currency }{"\u00A0"}{ $amount } */
export function formatMoney(l: Localiser, args: { currency: string; amount: string }): string { return l.format("format-money", args); }
/** { $number }% */
export function formatPercent(l: Localiser, args: { number: string }): string { return l.format("format-percent", args); }
/** Help */
export function helpTitle(l: Localiser): string { return l.format("help-title"); }
/** { -brand-name } opens, searches and prints without a network. Everything on this page is on your computer too. */
export function helpIntro(l: Localiser): string { return l.format("help-intro"); }
/** How to search */
export function helpSearch(l: Localiser): string { return l.format("help-search"); }
/** Type any words: results appear as you type. The last word may be unfinished. */
export function helpSearchWords(l: Localiser): string { return l.format("help-search-words"); }
/** Words in any of the seven languages find records in all of them. */
export function helpSearchLanguages(l: Localiser): string { return l.format("help-search-languages"); }
/** Names of themes and places are widened, as from a region to its countries. What was added stands as a dashed chip; press it to search without. */
export function helpSearchAlso(l: Localiser): string { return l.format("help-search-also"); }
/** Filters inside one list widen the search, filters of different lists narrow it. The number beside a filter says how many results it would leave. */
export function helpSearchFilters(l: Localiser): string { return l.format("help-search-filters"); }
/** “Copy link” keeps a search, a record or a page. Paste the link into the search box to open it again, here or on another computer. */
export function helpSearchLink(l: Localiser): string { return l.format("help-search-link"); }
/** The three leaves */
export function helpLeaves(l: Localiser): string { return l.format("help-leaves"); }
/** Circle: who pays. */
export function helpLeavesDonor(l: Localiser): string { return l.format("help-leaves-donor"); }
/** Square: who does the work. */
export function helpLeavesImplementer(l: Localiser): string { return l.format("help-leaves-implementer"); }
/** Triangle: whom it serves. */
export function helpLeavesBeneficiary(l: Localiser): string { return l.format("help-leaves-beneficiary"); }
/** How far to trust what you read */
export function helpTrust(l: Localiser): string { return l.format("help-trust"); }
/** “Machine draft” marks a translation that nobody has reviewed. The original is always one press away, and the original counts. */
export function helpTrustDrafts(l: Localiser): string { return l.format("help-trust-drafts"); }
/** Every record names its sources and when they were read. “Not stated” means that the sources do not say it; nothing is filled in by guess. */
export function helpTrustSources(l: Localiser): string { return l.format("help-trust-sources"); }
/** A record says when its implementer last confirmed it. Bundled records stand on public sources only, until someone confirms them. */
export function helpTrustConfirmed(l: Localiser): string { return l.format("help-trust-confirmed"); }
/** Without a network */
export function helpOffline(l: Localiser): string { return l.format("help-offline"); }
/** The catalogue is bundled with the application. Links to sources open in your browser and need a network; all else does not. How old the data are stands on every screen and every print. */
export function helpOfflineBody(l: Localiser): string { return l.format("help-offline-body"); }
/** Keyboard shortcuts */
export function helpKeys(l: Localiser): string { return l.format("help-keys"); }
/** Single keys can be switched off in the settings. */
export function helpKeysHint(l: Localiser): string { return l.format("help-keys-hint"); }
/** Key */
export function helpKey(l: Localiser): string { return l.format("help-key"); }
/** What it does */
export function helpKeyWhat(l: Localiser): string { return l.format("help-key-what"); }
/** (switched off) */
export function helpKeyOff(l: Localiser): string { return l.format("help-key-off"); }
/** Go to the search box */
export function helpKeySearch(l: Localiser): string { return l.format("help-key-search"); }
/** Show this list of keys */
export function helpKeySheet(l: Localiser): string { return l.format("help-key-sheet"); }
/** From the search box to the results */
export function helpKeyToResults(l: Localiser): string { return l.format("help-key-to-results"); }
/** Up and down the results */
export function helpKeyList(l: Localiser): string { return l.format("help-key-list"); }
/** To the first or the last result */
export function helpKeyEnds(l: Localiser): string { return l.format("help-key-ends"); }
/** Open the result */
export function helpKeyOpen(l: Localiser): string { return l.format("help-key-open"); }
/** Back to the search box */
export function helpKeyToBox(l: Localiser): string { return l.format("help-key-to-box"); }
/** Back and forward through the screens you have seen */
export function helpKeyBack(l: Localiser): string { return l.format("help-key-back"); }
/** Arrow down */
export function helpKeyDown(l: Localiser): string { return l.format("help-key-down"); }
/** Arrow up, Arrow down */
export function helpKeyArrows(l: Localiser): string { return l.format("help-key-arrows"); }
/** Home, End */
export function helpKeyHomeEnd(l: Localiser): string { return l.format("help-key-home-end"); }
/** Enter */
export function helpKeyEnter(l: Localiser): string { return l.format("help-key-enter"); }
/** Esc */
export function helpKeyEscape(l: Localiser): string { return l.format("help-key-escape"); }
/** Alt + Arrow left, Alt + Arrow right */
export function helpKeyAltArrows(l: Localiser): string { return l.format("help-key-alt-arrows"); }
/** Accessibility */
export function helpAccess(l: Localiser): string { return l.format("help-access"); }
/** { -brand-name } is made to meet WCAG 2.2 at level AA. Every screen is checked by automated tests in several languages and writing directions; such tests find only part of what can be wrong. */
export function helpAccessBody(l: Localiser): string { return l.format("help-access-body"); }
/** Everything works by keyboard alone, at 400 % zoom, in high contrast and without motion. Pictures have a table beside them, colours always come with a shape or a word, and every text names its language to screen readers. */
export function helpAccessMeans(l: Localiser): string { return l.format("help-access-means"); }
/** Not yet checked by people who use screen readers every day. If something stands in your way, that is a fault of ours: please report it where you got the application. */
export function helpAccessKnown(l: Localiser): string { return l.format("help-access-known"); }
/** Bundled release { $number } */
export function historyWhoRelease(l: Localiser, args: { number: number }): string { return l.format("history-who-release", args); }
/** This device */
export function historyWhoOwn(l: Localiser): string { return l.format("history-who-own"); }
/** Another device */
export function historyWhoForeign(l: Localiser): string { return l.format("history-who-foreign"); }
/** Part of the application */
export function historyTrustBundled(l: Localiser): string { return l.format("history-trust-bundled"); }
/** Signature valid */
export function historyTrustValid(l: Localiser): string { return l.format("history-trust-valid"); }
/** Signature valid, waiting for review */
export function historyTrustWaiting(l: Localiser): string { return l.format("history-trust-waiting"); }
/** Signature not valid */
export function historyTrustInvalid(l: Localiser): string { return l.format("history-trust-invalid"); }
/** Yes */
export function historyValueYes(l: Localiser): string { return l.format("history-value-yes"); }
/** No */
export function historyValueNo(l: Localiser): string { return l.format("history-value-no"); }
/** { $organisation } ({ $role }) */
export function historyValueRole(l: Localiser, args: { organisation: string; role: string }): string { return l.format("history-value-role", args); }
/**  */
export function organisationShared(l: Localiser, args: { count: number }): string { return l.format("organisation-shared", args); }
/** Open to { $place } by name */
export function placeViaCountry(l: Localiser, args: { place: string }): string { return l.format("place-via-country", args); }
/** Open to the region: { $region } */
export function placeViaRegion(l: Localiser, args: { region: string }): string { return l.format("place-via-region", args); }
/** Open to the group: { $flag } */
export function placeViaFlag(l: Localiser, args: { flag: string }): string { return l.format("place-via-flag", args); }
/** Open worldwide */
export function placeViaGlobal(l: Localiser): string { return l.format("place-via-global"); }
/** Open to a place inside: { $place } */
export function placeViaMember(l: Localiser, args: { place: string }): string { return l.format("place-via-member", args); }
/** Eligible places not stated */
export function placeViaNotStated(l: Localiser): string { return l.format("place-via-not-stated"); }
/** Party */
export function placeFactParty(l: Localiser): string { return l.format("place-fact-party"); }
/** Signatory */
export function placeFactSignatory(l: Localiser): string { return l.format("place-fact-signatory"); }
/** Invited to accede */
export function placeFactInvited(l: Localiser): string { return l.format("place-fact-invited"); }
/** Not a party */
export function placeFactNotParty(l: Localiser): string { return l.format("place-fact-not-party"); }
/** Not ratified in { $date } */
export function placeFactNotRatified(l: Localiser, args: { date: Date }): string { return l.format("place-fact-not-ratified", args); }
/** Completed */
export function placeFactCompleted(l: Localiser): string { return l.format("place-fact-completed"); }
/** Listed as a member */
export function placeFactListed(l: Localiser): string { return l.format("place-fact-listed"); }
/** Member: { $team } */
export function placeFactMember(l: Localiser, args: { team: string }): string { return l.format("place-fact-member", args); }
/** Tier { $tier } */
export function placeFactTier(l: Localiser, args: { tier: number }): string { return l.format("place-fact-tier", args); }
/** Not stated */
export function recordNotStated(l: Localiser): string { return l.format("record-not-stated"); }
/** Title */
export function recordFieldTitle(l: Localiser): string { return l.format("record-field-title"); }
/** Name */
export function recordFieldName(l: Localiser): string { return l.format("record-field-name"); }
/** Summary */
export function recordFieldSummary(l: Localiser): string { return l.format("record-field-summary"); }
/** Statement */
export function recordFieldStatement(l: Localiser): string { return l.format("record-field-statement"); }
/** Status */
export function recordFieldStatus(l: Localiser): string { return l.format("record-field-status"); }
/** Start */
export function recordFieldStart(l: Localiser): string { return l.format("record-field-start"); }
/** End */
export function recordFieldEnd(l: Localiser): string { return l.format("record-field-end"); }
/** Where it benefits */
export function recordFieldBeneficiaries(l: Localiser): string { return l.format("record-field-beneficiaries"); }
/** Regions covered */
export function recordFieldRegions(l: Localiser): string { return l.format("record-field-regions"); }
/** Funded by */
export function recordFieldFunders(l: Localiser): string { return l.format("record-field-funders"); }
/** Implemented by */
export function recordFieldImplementers(l: Localiser): string { return l.format("record-field-implementers"); }
/** Other organisations */
export function recordFieldPartners(l: Localiser): string { return l.format("record-field-partners"); }
/** Organisations */
export function recordFieldOrganisations(l: Localiser): string { return l.format("record-field-organisations"); }
/** Topics */
export function recordFieldTopics(l: Localiser): string { return l.format("record-field-topics"); }
/** Type of support */
export function recordFieldSupportTypes(l: Localiser): string { return l.format("record-field-support-types"); }
/** Delivery mode */
export function recordFieldModes(l: Localiser): string { return l.format("record-field-modes"); }
/** Languages of instruction */
export function recordFieldLanguagesDelivery(l: Localiser): string { return l.format("record-field-languages-delivery"); }
/** Languages that work */
export function recordFieldLanguagesWork(l: Localiser): string { return l.format("record-field-languages-work"); }
/** Available in */
export function recordFieldLanguagesDocument(l: Localiser): string { return l.format("record-field-languages-document"); }
/** Budget */
export function recordFieldBudget(l: Localiser): string { return l.format("record-field-budget"); }
/** Norms of responsible State behaviour */
export function recordFieldNorms(l: Localiser): string { return l.format("record-field-norms"); }
/** Maturity factors */
export function recordFieldCmmFactors(l: Localiser): string { return l.format("record-field-cmm-factors"); }
/** Capacity-building principles */
export function recordFieldPrinciples(l: Localiser): string { return l.format("record-field-principles"); }
/** Sustainable Development Goals */
export function recordFieldSdgs(l: Localiser): string { return l.format("record-field-sdgs"); }
/** Gender marker */
export function recordFieldGenderMarker(l: Localiser): string { return l.format("record-field-gender-marker"); }
/** Objectives */
export function recordFieldObjectives(l: Localiser): string { return l.format("record-field-objectives"); }
/** Context */
export function recordFieldContext(l: Localiser): string { return l.format("record-field-context"); }
/** Target groups */
export function recordFieldTargetGroups(l: Localiser): string { return l.format("record-field-target-groups"); }
/** Seats */
export function recordFieldSeats(l: Localiser): string { return l.format("record-field-seats"); }
/** Window */
export function recordFieldWindow(l: Localiser): string { return l.format("record-field-window"); }
/** Opens */
export function recordFieldOpens(l: Localiser): string { return l.format("record-field-opens"); }
/** Closes */
export function recordFieldCloses(l: Localiser): string { return l.format("record-field-closes"); }
/** Open to */
export function recordFieldEligiblePlaces(l: Localiser): string { return l.format("record-field-eligible-places"); }
/** Who can apply */
export function recordFieldEligibleKinds(l: Localiser): string { return l.format("record-field-eligible-kinds"); }
/** Size of a grant */
export function recordFieldGrant(l: Localiser): string { return l.format("record-field-grant"); }
/** Whole envelope */
export function recordFieldEnvelope(l: Localiser): string { return l.format("record-field-envelope"); }
/** Cost to the beneficiary */
export function recordFieldCost(l: Localiser): string { return l.format("record-field-cost"); }
/** Conditions */
export function recordFieldConditions(l: Localiser): string { return l.format("record-field-conditions"); }
/** How to apply */
export function recordFieldHowToApply(l: Localiser): string { return l.format("record-field-how-to-apply"); }
/** Part of */
export function recordFieldInitiative(l: Localiser): string { return l.format("record-field-initiative"); }
/** Place */
export function recordFieldPlace(l: Localiser): string { return l.format("record-field-place"); }
/** Seat */
export function recordFieldSeat(l: Localiser): string { return l.format("record-field-seat"); }
/** Year */
export function recordFieldYear(l: Localiser): string { return l.format("record-field-year"); }
/** Priority */
export function recordFieldPriority(l: Localiser): string { return l.format("record-field-priority"); }
/** Maturity factor */
export function recordFieldCmmFactor(l: Localiser): string { return l.format("record-field-cmm-factor"); }
/** Present stage of maturity */
export function recordFieldStagePresent(l: Localiser): string { return l.format("record-field-stage-present"); }
/** Wanted stage of maturity */
export function recordFieldStageWanted(l: Localiser): string { return l.format("record-field-stage-wanted"); }
/** When help would be of use */
export function recordFieldTiming(l: Localiser): string { return l.format("record-field-timing"); }
/** How much can be taken in */
export function recordFieldAbsorptiveLimits(l: Localiser): string { return l.format("record-field-absorptive-limits"); }
/** Where it works */
export function recordFieldPlacesOfWork(l: Localiser): string { return l.format("record-field-places-of-work"); }
/** Kind */
export function recordFieldKind(l: Localiser): string { return l.format("record-field-kind"); }
/** Acronym */
export function recordFieldAcronym(l: Localiser): string { return l.format("record-field-acronym"); }
/** Roles */
export function recordFieldRoles(l: Localiser): string { return l.format("record-field-roles"); }
/** Website */
export function recordFieldWebsite(l: Localiser): string { return l.format("record-field-website"); }
/** Publisher */
export function recordFieldPublisher(l: Localiser): string { return l.format("record-field-publisher"); }
/** Kind of document */
export function recordFieldDocumentKind(l: Localiser): string { return l.format("record-field-document-kind"); }
/** Address */
export function recordFieldAddress(l: Localiser): string { return l.format("record-field-address"); }
/** Sources */
export function recordFieldSources(l: Localiser): string { return l.format("record-field-sources"); }
/** Confidence */
export function recordFieldConfidence(l: Localiser): string { return l.format("record-field-confidence"); }
/** Notes of the editors */
export function recordFieldNotes(l: Localiser): string { return l.format("record-field-notes"); }
/** Short name */
export function recordFieldSlug(l: Localiser): string { return l.format("record-field-slug"); }
/** Languages */
export function recordFieldLanguages(l: Localiser): string { return l.format("record-field-languages"); }
/** Planned start */
export function recordFieldPlannedStart(l: Localiser): string { return l.format("record-field-planned-start"); }
/** Planned end */
export function recordFieldPlannedEnd(l: Localiser): string { return l.format("record-field-planned-end"); }
/** The document was read */
export function recordFieldRead(l: Localiser): string { return l.format("record-field-read"); }
/** Last confirmed */
export function recordFieldConfirmed(l: Localiser): string { return l.format("record-field-confirmed"); }
/** Standing */
export function recordFieldStanding(l: Localiser): string { return l.format("record-field-standing"); }
/** Planned */
export function recordNotePlanned(l: Localiser): string { return l.format("record-note-planned"); }
/** Inferred by the editors */
export function recordNoteInferred(l: Localiser): string { return l.format("record-note-inferred"); }
/** As announced; it may cover part of the work or a larger project */
export function recordNoteAnnounced(l: Localiser): string { return l.format("record-note-announced"); }
/** The document was not read for this record */
export function recordNoteAddressNotRead(l: Localiser): string { return l.format("record-note-address-not-read"); }
/** Since { $date } */
export function recordWhenSince(l: Localiser, args: { date: Date }): string { return l.format("record-when-since", args); }
/** From { $date } */
export function recordWhenFrom(l: Localiser, args: { date: Date }): string { return l.format("record-when-from", args); }
/** Until { $date } */
export function recordWhenUntil(l: Localiser, args: { date: Date }): string { return l.format("record-when-until", args); }
/** { $start } – { $end } */
export function recordWhenRange(l: Localiser, args: { start: Date; end: Date }): string { return l.format("record-when-range", args); }
/** Opens { $date } */
export function recordWhenOpens(l: Localiser, args: { date: Date }): string { return l.format("record-when-opens", args); }
/** Closes { $date } */
export function recordWhenCloses(l: Localiser, args: { date: Date }): string { return l.format("record-when-closes", args); }
/** Closed { $date } */
export function recordWhenClosed(l: Localiser, args: { date: Date }): string { return l.format("record-when-closed", args); }
/** { $from } to { $to } */
export function recordAmountRange(l: Localiser, args: { from: string; to: string }): string { return l.format("record-amount-range", args); }
/** From { $amount } */
export function recordAmountFrom(l: Localiser, args: { amount: string }): string { return l.format("record-amount-from", args); }
/** Up to { $amount } */
export function recordAmountUpTo(l: Localiser, args: { amount: string }): string { return l.format("record-amount-up-to", args); }
/** Worldwide */
export function recordWorldwide(l: Localiser): string { return l.format("record-worldwide"); }
/** Priority */
export function recordBeneficiaryPriority(l: Localiser): string { return l.format("record-beneficiary-priority"); }
/** Associate */
export function recordBeneficiaryAssociate(l: Localiser): string { return l.format("record-beneficiary-associate"); }
/** Confirmed on { $date } */
export function recordConfirmed(l: Localiser, args: { date: Date }): string { return l.format("record-confirmed", args); }
/** Confirmed by { $organisation } on { $date } */
export function recordConfirmedBy(l: Localiser, args: { organisation: string; date: Date }): string { return l.format("record-confirmed-by", args); }
/** Bundled release { $number } of { $date } */
export function recordRecordedRelease(l: Localiser, args: { number: number; date: Date }): string { return l.format("record-recorded-release", args); }
/** Changed on this device on { $date } */
export function recordRecordedOwn(l: Localiser, args: { date: Date }): string { return l.format("record-recorded-own", args); }
/** Changed on another device on { $date } */
export function recordRecordedForeign(l: Localiser, args: { date: Date }): string { return l.format("record-recorded-foreign", args); }
/** “{ $title }”, { $organisations }. { -brand-name }, { $reference }, release { $release } of { $date }. */
export function recordCitation(l: Localiser, args: { title: string; organisations: string; reference: string; release: number; date: Date }): string { return l.format("record-citation", args); }
/** “{ $title }”. { -brand-name }, { $reference }, release { $release } of { $date }. */
export function recordCitationPlain(l: Localiser, args: { title: string; reference: string; release: number; date: Date }): string { return l.format("record-citation-plain", args); }
/** The initiative that it belongs to */
export function recordRelatedPartOf(l: Localiser): string { return l.format("record-related-part-of"); }
/** A programme of this initiative */
export function recordRelatedOffers(l: Localiser): string { return l.format("record-related-offers"); }
/** Same organisation, place and topic */
export function recordRelatedOrganisationPlaceTopic(l: Localiser): string { return l.format("record-related-organisation-place-topic"); }
/** Same organisation and place */
export function recordRelatedOrganisationPlace(l: Localiser): string { return l.format("record-related-organisation-place"); }
/** Same organisation and topic */
export function recordRelatedOrganisationTopic(l: Localiser): string { return l.format("record-related-organisation-topic"); }
/** Same place and topic */
export function recordRelatedPlaceTopic(l: Localiser): string { return l.format("record-related-place-topic"); }
/** Same organisation */
export function recordRelatedOrganisation(l: Localiser): string { return l.format("record-related-organisation"); }
/** Same topic */
export function recordRelatedTopic(l: Localiser): string { return l.format("record-related-topic"); }
/** Same place */
export function recordRelatedPlace(l: Localiser): string { return l.format("record-related-place"); }
/** National strategy or policy: { $place } */
export function recordRelatedStrategy(l: Localiser, args: { place: string }): string { return l.format("record-related-strategy", args); }
/** Need stated for { $place } */
export function recordRelatedNeed(l: Localiser, args: { place: string }): string { return l.format("record-related-need", args); }
/** Open to { $place } */
export function recordRelatedOpenTo(l: Localiser, args: { place: string }): string { return l.format("record-related-open-to", args); }
/** Search */
export function screensSearchTitle(l: Localiser): string { return l.format("screens-search-title"); }
/** { $words } – Search */
export function screensSearchTitleWords(l: Localiser, args: { words: string }): string { return l.format("screens-search-title-words", args); }
/**  */
export function screensResultCount(l: Localiser, args: { count: number }): string { return l.format("screens-result-count", args); }
/** Results */
export function screensResults(l: Localiser): string { return l.format("screens-results"); }
/**  */
export function screensResultsShow(l: Localiser, args: { count: number }): string { return l.format("screens-results-show", args); }
/** Back to the results */
export function screensResultsBack(l: Localiser): string { return l.format("screens-results-back"); }
/** Open record */
export function screensRecordPane(l: Localiser): string { return l.format("screens-record-pane"); }
/** Choose a result to read it here. */
export function screensOpenHere(l: Localiser): string { return l.format("screens-open-here"); }
/** Arrow keys move through the results, Enter opens one. */
export function screensOpenHereHint(l: Localiser): string { return l.format("screens-open-here-hint"); }
/** Filters */
export function screensFilters(l: Localiser): string { return l.format("screens-filters"); }
/** Filters */
export function screensFiltersShow(l: Localiser): string { return l.format("screens-filters-show"); }
/** Order of the results */
export function screensSort(l: Localiser): string { return l.format("screens-sort"); }
/** Most relevant */
export function screensSortRelevance(l: Localiser): string { return l.format("screens-sort-relevance"); }
/** Newest first */
export function screensSortNewest(l: Localiser): string { return l.format("screens-sort-newest"); }
/** Closing soonest */
export function screensSortClosing(l: Localiser): string { return l.format("screens-sort-closing"); }
/** Find in: { $facet } */
export function screensFacetFind(l: Localiser, args: { facet: string }): string { return l.format("screens-facet-find", args); }
/** None of this name */
export function screensFacetNone(l: Localiser): string { return l.format("screens-facet-none"); }
/**  */
export function screensFacetShowAll(l: Localiser, args: { count: number }): string { return l.format("screens-facet-show-all", args); }
/** Show fewer */
export function screensFacetShowFewer(l: Localiser): string { return l.format("screens-facet-show-fewer"); }
/** Show what is in: { $value } */
export function screensFacetOpen(l: Localiser, args: { value: string }): string { return l.format("screens-facet-open", args); }
/** Hide what is in: { $value } */
export function screensFacetClose(l: Localiser, args: { value: string }): string { return l.format("screens-facet-close", args); }
/** Years */
export function screensFacetYears(l: Localiser): string { return l.format("screens-facet-years"); }
/** From */
export function screensFacetYearsFrom(l: Localiser): string { return l.format("screens-facet-years-from"); }
/** To */
export function screensFacetYearsTo(l: Localiser): string { return l.format("screens-facet-years-to"); }
/** Filters in force */
export function screensChipsLabel(l: Localiser): string { return l.format("screens-chips-label"); }
/** Clear all */
export function screensChipsClear(l: Localiser): string { return l.format("screens-chips-clear"); }
/** Remove the filter: { $filter } */
export function screensChipRemove(l: Localiser, args: { filter: string }): string { return l.format("screens-chip-remove", args); }
/** also: { $term } */
export function screensChipAlso(l: Localiser, args: { term: string }): string { return l.format("screens-chip-also", args); }
/** Search without: { $term } */
export function screensChipSwitchOff(l: Localiser, args: { term: string }): string { return l.format("screens-chip-switch-off", args); }
/** from { $year } */
export function screensYearFrom(l: Localiser, args: { year: string }): string { return l.format("screens-year-from", args); }
/** to { $year } */
export function screensYearTo(l: Localiser, args: { year: string }): string { return l.format("screens-year-to", args); }
/** Nothing found */
export function screensNothingFound(l: Localiser): string { return l.format("screens-nothing-found"); }
/** Search for “{ $words }” */
export function screensNothingDidYouMean(l: Localiser, args: { words: string }): string { return l.format("screens-nothing-did-you-mean", args); }
/** Without the filter: { $filter } */
export function screensNothingRemove(l: Localiser, args: { filter: string }): string { return l.format("screens-nothing-remove", args); }
/** Without any filter */
export function screensNothingWithoutFilters(l: Localiser): string { return l.format("screens-nothing-without-filters"); }
/** Try fewer or other words, in any language. */
export function screensNothingFewerWords(l: Localiser): string { return l.format("screens-nothing-fewer-words"); }
/** Show everything */
export function screensNothingEverything(l: Localiser): string { return l.format("screens-nothing-everything"); }
/** Look at your country’s page */
export function screensNothingBrowseCountry(l: Localiser): string { return l.format("screens-nothing-browse-country"); }
/** Look at places */
export function screensNothingBrowsePlaces(l: Localiser): string { return l.format("screens-nothing-browse-places"); }
/** machine draft */
export function screensMachineDraft(l: Localiser): string { return l.format("screens-machine-draft"); }
/** Machine draft; nobody has reviewed it. */
export function screensDraftNote(l: Localiser): string { return l.format("screens-draft-note"); }
/** Read the original ({ $language }) */
export function screensDraftOriginal(l: Localiser, args: { language: string }): string { return l.format("screens-draft-original", args); }
/** older than its original */
export function screensStale(l: Localiser): string { return l.format("screens-stale"); }
/** There is no text in your language. This is in { $language }. */
export function screensFallbackNote(l: Localiser, args: { language: string }): string { return l.format("screens-fallback-note", args); }
/** Language of the text */
export function screensVersions(l: Localiser): string { return l.format("screens-versions"); }
/** Copy citation */
export function screensCopyCitation(l: Localiser): string { return l.format("screens-copy-citation"); }
/** Copy link */
export function screensCopyLink(l: Localiser): string { return l.format("screens-copy-link"); }
/** Print */
export function screensPrint(l: Localiser): string { return l.format("screens-print"); }
/** No summary stated */
export function screensNoSummary(l: Localiser): string { return l.format("screens-no-summary"); }
/** Where this comes from */
export function screensProvenance(l: Localiser): string { return l.format("screens-provenance"); }
/** Not confirmed by the implementer yet. It stands on the sources below. */
export function screensNeverConfirmed(l: Localiser): string { return l.format("screens-never-confirmed"); }
/** Last confirmed */
export function screensConfirmed(l: Localiser): string { return l.format("screens-confirmed"); }
/** Confidence */
export function screensConfidence(l: Localiser): string { return l.format("screens-confidence"); }
/** Recorded by */
export function screensRecorded(l: Localiser): string { return l.format("screens-recorded"); }
/** Editors’ notes */
export function screensNotes(l: Localiser): string { return l.format("screens-notes"); }
/** Record ID */
export function screensRecordId(l: Localiser): string { return l.format("screens-record-id"); }
/** Citation */
export function screensCitation(l: Localiser): string { return l.format("screens-citation"); }
/** Source */
export function screensSource(l: Localiser): string { return l.format("screens-source"); }
/** Published */
export function screensSourcePublished(l: Localiser): string { return l.format("screens-source-published"); }
/** Read */
export function screensSourceRead(l: Localiser): string { return l.format("screens-source-read"); }
/** named only, not read */
export function screensSourceNotRead(l: Localiser): string { return l.format("screens-source-not-read"); }
/** No source stated */
export function screensSourcesNone(l: Localiser): string { return l.format("screens-sources-none"); }
/** Related */
export function screensRelated(l: Localiser): string { return l.format("screens-related"); }
/** Nothing related found */
export function screensRelatedNone(l: Localiser): string { return l.format("screens-related-none"); }
/**  */
export function screensWaitingVersions(l: Localiser, args: { count: number }): string { return l.format("screens-waiting-versions", args); }
/**  */
export function screensMoreValues(l: Localiser, args: { count: number }): string { return l.format("screens-more-values", args); }
/**  */
export function screensShowAll(l: Localiser, args: { count: number }): string { return l.format("screens-show-all", args); }
/**  */
export function screensPlaceCount(l: Localiser, args: { count: number }): string { return l.format("screens-place-count", args); }
/** History */
export function screensHistory(l: Localiser): string { return l.format("screens-history"); }
/** History of { $title } */
export function screensHistoryOf(l: Localiser, args: { title: string }): string { return l.format("screens-history-of", args); }
/** Back to the record */
export function screensHistoryBack(l: Localiser): string { return l.format("screens-history-back"); }
/** Change */
export function screensHistoryChange(l: Localiser): string { return l.format("screens-history-change"); }
/**  */
export function screensHistoryFields(l: Localiser, args: { count: number }): string { return l.format("screens-history-fields", args); }
/** Field */
export function screensHistoryField(l: Localiser): string { return l.format("screens-history-field"); }
/** Value */
export function screensHistoryValue(l: Localiser): string { return l.format("screens-history-value"); }
/** removed */
export function screensHistoryRemoved(l: Localiser): string { return l.format("screens-history-removed"); }
/** Places */
export function screensPlacesTitle(l: Localiser): string { return l.format("screens-places-title"); }
/** Find a country or region by any of its names */
export function screensPlacesFind(l: Localiser): string { return l.format("screens-places-find"); }
/** Your country */
export function screensPlacesOwn(l: Localiser): string { return l.format("screens-places-own"); }
/** Regions */
export function screensPlacesRegions(l: Localiser): string { return l.format("screens-places-regions"); }
/**  */
export function screensPlacesFound(l: Localiser, args: { count: number }): string { return l.format("screens-places-found", args); }
/** No place of this name */
export function screensPlacesNone(l: Localiser): string { return l.format("screens-places-none"); }
/**  */
export function screensPlacesInitiatives(l: Localiser, args: { initiatives: number }): string { return l.format("screens-places-initiatives", args); }
/**  */
export function screensPlacesNeeds(l: Localiser, args: { needs: number }): string { return l.format("screens-places-needs", args); }
/** Search here */
export function screensPlaceSearch(l: Localiser): string { return l.format("screens-place-search"); }
/**  */
export function screensFigureInitiatives(l: Localiser, args: { count: number; ongoing: number }): string { return l.format("screens-figure-initiatives", args); }
/**  */
export function screensFigureProgrammes(l: Localiser, args: { count: number }): string { return l.format("screens-figure-programmes", args); }
/**  */
export function screensFigureOrganisations(l: Localiser, args: { count: number }): string { return l.format("screens-figure-organisations", args); }
/**  */
export function screensFigureNeeds(l: Localiser, args: { count: number }): string { return l.format("screens-figure-needs", args); }
/** What runs, by theme and year */
export function screensThemeYears(l: Localiser): string { return l.format("screens-theme-years"); }
/** Theme */
export function screensThemeYearsTheme(l: Localiser): string { return l.format("screens-theme-years-theme"); }
/** All */
export function screensThemeYearsTotal(l: Localiser): string { return l.format("screens-theme-years-total"); }
/** Show as table */
export function screensThemeYearsAsTable(l: Localiser): string { return l.format("screens-theme-years-as-table"); }
/** Show as picture */
export function screensThemeYearsAsPicture(l: Localiser): string { return l.format("screens-theme-years-as-picture"); }
/**  */
export function screensThemeYearsCell(l: Localiser, args: { count: number; year: string; theme: string }): string { return l.format("screens-theme-years-cell", args); }
/**  */
export function screensThemeYearsUndated(l: Localiser, args: { count: number }): string { return l.format("screens-theme-years-undated", args); }
/** No initiative with a stated start. */
export function screensThemeYearsNone(l: Localiser): string { return l.format("screens-theme-years-none"); }
/** Initiatives by theme */
export function screensByTheme(l: Localiser): string { return l.format("screens-by-theme"); }
/** No initiative names this place. */
export function screensByThemeNone(l: Localiser): string { return l.format("screens-by-theme-none"); }
/** { $status }: { $count } */
export function screensStatusCount(l: Localiser, args: { status: string; count: number }): string { return l.format("screens-status-count", args); }
/** In the regions around it */
export function screensPlaceRegional(l: Localiser): string { return l.format("screens-place-regional"); }
/** Who works here */
export function screensPlaceOrganisations(l: Localiser): string { return l.format("screens-place-organisations"); }
/** No organisation is named. */
export function screensPlaceOrganisationsNone(l: Localiser): string { return l.format("screens-place-organisations-none"); }
/** Programmes open to it */
export function screensPlaceProgrammes(l: Localiser): string { return l.format("screens-place-programmes"); }
/** No programme is known to be open to it. */
export function screensPlaceProgrammesNone(l: Localiser): string { return l.format("screens-place-programmes-none"); }
/** Stated needs */
export function screensPlaceNeeds(l: Localiser): string { return l.format("screens-place-needs"); }
/** No need has been made public. */
export function screensPlaceNeedsNone(l: Localiser): string { return l.format("screens-place-needs-none"); }
/** Strategies, laws and other resources */
export function screensPlaceResources(l: Localiser): string { return l.format("screens-place-resources"); }
/** No resource of this place is in the catalogue. */
export function screensPlaceResourcesNone(l: Localiser): string { return l.format("screens-place-resources-none"); }
/** Places in it */
export function screensPlaceMembers(l: Localiser): string { return l.format("screens-place-members"); }
/** Organisation */
export function screensOrganisation(l: Localiser): string { return l.format("screens-organisation"); }
/** Role */
export function screensRole(l: Localiser): string { return l.format("screens-role"); }
/** Initiatives */
export function screensInitiatives(l: Localiser): string { return l.format("screens-initiatives"); }
/** Facts */
export function screensFacts(l: Localiser): string { return l.format("screens-facts"); }
/** No fact is recorded. */
export function screensFactsNone(l: Localiser): string { return l.format("screens-facts-none"); }
/** Fact */
export function screensFact(l: Localiser): string { return l.format("screens-fact"); }
/** Value */
export function screensValue(l: Localiser): string { return l.format("screens-value"); }
/** Year */
export function screensYear(l: Localiser): string { return l.format("screens-year"); }
/** Type a name */
export function screensCountryPlaceholder(l: Localiser): string { return l.format("screens-country-placeholder"); }
/** Show the countries */
export function screensCountryShow(l: Localiser): string { return l.format("screens-country-show"); }
/** No country of this name */
export function screensCountryNone(l: Localiser): string { return l.format("screens-country-none"); }
/** No country */
export function screensCountryClear(l: Localiser): string { return l.format("screens-country-clear"); }
/**  */
export function screensOrganisationCounts(l: Localiser, args: { count: number; ongoing: number }): string { return l.format("screens-organisation-counts", args); }
/** Search its records */
export function screensOrganisationSearch(l: Localiser): string { return l.format("screens-organisation-search"); }
/** Kind */
export function screensOrganisationKind(l: Localiser): string { return l.format("screens-organisation-kind"); }
/** Seat */
export function screensOrganisationPlace(l: Localiser): string { return l.format("screens-organisation-place"); }
/** Website */
export function screensOrganisationWebsite(l: Localiser): string { return l.format("screens-organisation-website"); }
/** Other names */
export function screensOrganisationNames(l: Localiser): string { return l.format("screens-organisation-names"); }
/** Track record */
export function screensOrganisationTrack(l: Localiser): string { return l.format("screens-organisation-track"); }
/** Counted from the initiatives in the catalogue, not claimed by the organisation. */
export function screensOrganisationTrackHint(l: Localiser): string { return l.format("screens-organisation-track-hint"); }
/** By theme */
export function screensOrganisationByTheme(l: Localiser): string { return l.format("screens-organisation-by-theme"); }
/** By place */
export function screensOrganisationByPlace(l: Localiser): string { return l.format("screens-organisation-by-place"); }
/** By role */
export function screensOrganisationByRole(l: Localiser): string { return l.format("screens-organisation-by-role"); }
/** Initiatives */
export function screensOrganisationInitiatives(l: Localiser): string { return l.format("screens-organisation-initiatives"); }
/** No initiative names it. */
export function screensOrganisationInitiativesNone(l: Localiser): string { return l.format("screens-organisation-initiatives-none"); }
/** Programmes */
export function screensOrganisationProgrammes(l: Localiser): string { return l.format("screens-organisation-programmes"); }
/** Resources */
export function screensOrganisationResources(l: Localiser): string { return l.format("screens-organisation-resources"); }
/** Works with */
export function screensOrganisationPartners(l: Localiser): string { return l.format("screens-organisation-partners"); }
/**  */
export function searchTotal(l: Localiser, args: { count: number }): string { return l.format("search-total", args); }
/** Found in the title */
export function searchWhyTitle(l: Localiser): string { return l.format("search-why-title"); }
/** Found in the summary */
export function searchWhySummary(l: Localiser): string { return l.format("search-why-summary"); }
/** Found in the text */
export function searchWhyText(l: Localiser): string { return l.format("search-why-text"); }
/** Organisation: { $name } */
export function searchWhyOrganisation(l: Localiser, args: { name: string }): string { return l.format("search-why-organisation", args); }
/** Found in the name of an organisation */
export function searchWhyOrganisationName(l: Localiser): string { return l.format("search-why-organisation-name"); }
/** On the theme: { $theme } */
export function searchWhyTheme(l: Localiser, args: { theme: string }): string { return l.format("search-why-theme", args); }
/** In { $place } */
export function searchWhyPlace(l: Localiser, args: { place: string }): string { return l.format("search-why-place", args); }
/** Found in the { $language } text */
export function searchWhyLanguage(l: Localiser, args: { language: string }): string { return l.format("search-why-language", args); }
/** Similar spelling */
export function searchWhySimilar(l: Localiser): string { return l.format("search-why-similar"); }
/** Matches the words */
export function searchWhyOther(l: Localiser): string { return l.format("search-why-other"); }
/** Kind */
export function searchFacetKind(l: Localiser): string { return l.format("search-facet-kind"); }
/** Theme */
export function searchFacetTheme(l: Localiser): string { return l.format("search-facet-theme"); }
/** Topic */
export function searchFacetTopic(l: Localiser): string { return l.format("search-facet-topic"); }
/** Place */
export function searchFacetPlace(l: Localiser): string { return l.format("search-facet-place"); }
/** Status */
export function searchFacetStatus(l: Localiser): string { return l.format("search-facet-status"); }
/** Delivery mode */
export function searchFacetMode(l: Localiser): string { return l.format("search-facet-mode"); }
/** Organisation */
export function searchFacetOrganisation(l: Localiser): string { return l.format("search-facet-organisation"); }
/** Language */
export function searchFacetLanguage(l: Localiser): string { return l.format("search-facet-language"); }
/** Year */
export function searchFacetYear(l: Localiser): string { return l.format("search-facet-year"); }
/** Settings */
export function settingsTitle(l: Localiser): string { return l.format("settings-title"); }
/** Each choice is kept at once, on this computer only. */
export function settingsHint(l: Localiser): string { return l.format("settings-hint"); }
/** Language */
export function settingsLanguage(l: Localiser): string { return l.format("settings-language"); }
/** Role */
export function settingsRole(l: Localiser): string { return l.format("settings-role"); }
/** It only chooses which page opens first. */
export function settingsRoleHint(l: Localiser): string { return l.format("settings-role-hint"); }
/** Official of a beneficiary country */
export function settingsRoleOfficial(l: Localiser): string { return l.format("settings-role-official"); }
/** Who helps a country like mine, and who is open to requests? */
export function settingsRoleOfficialHint(l: Localiser): string { return l.format("settings-role-official-hint"); }
/** Donor */
export function settingsRoleDonor(l: Localiser): string { return l.format("settings-role-donor"); }
/** Where are the gaps, and who funds what already? */
export function settingsRoleDonorHint(l: Localiser): string { return l.format("settings-role-donor-hint"); }
/** Implementer */
export function settingsRoleImplementer(l: Localiser): string { return l.format("settings-role-implementer"); }
/** What runs where, and who looks for whom? */
export function settingsRoleImplementerHint(l: Localiser): string { return l.format("settings-role-implementer-hint"); }
/** Coordinator */
export function settingsRoleCoordinator(l: Localiser): string { return l.format("settings-role-coordinator"); }
/** Who does what, where, and where does it overlap? */
export function settingsRoleCoordinatorHint(l: Localiser): string { return l.format("settings-role-coordinator-hint"); }
/** Country */
export function settingsCountry(l: Localiser): string { return l.format("settings-country"); }
/** For officials, its page opens first. It also stands at the head of the list of places. */
export function settingsCountryHint(l: Localiser): string { return l.format("settings-country-hint"); }
/** Appearance */
export function settingsAppearance(l: Localiser): string { return l.format("settings-appearance"); }
/** As the system */
export function settingsAppearanceSystem(l: Localiser): string { return l.format("settings-appearance-system"); }
/** Light */
export function settingsAppearanceLight(l: Localiser): string { return l.format("settings-appearance-light"); }
/** Dark */
export function settingsAppearanceDark(l: Localiser): string { return l.format("settings-appearance-dark"); }
/** High contrast */
export function settingsAppearanceContrast(l: Localiser): string { return l.format("settings-appearance-contrast"); }
/** Digits in Arabic */
export function settingsDigits(l: Localiser): string { return l.format("settings-digits"); }
/** They only matter when the language is Arabic. */
export function settingsDigitsHint(l: Localiser): string { return l.format("settings-digits-hint"); }
/** 0123456789 */
export function settingsDigitsLatn(l: Localiser): string { return l.format("settings-digits-latn"); }
/** ٠١٢٣٤٥٦٧٨٩ */
export function settingsDigitsArab(l: Localiser): string { return l.format("settings-digits-arab"); }
/** Keyboard */
export function settingsShortcuts(l: Localiser): string { return l.format("settings-shortcuts"); }
/** Single keys as shortcuts */
export function settingsShortcutsOn(l: Localiser): string { return l.format("settings-shortcuts-on"); }
/** The keys / and ? act wherever you are not typing. Switch them off if they get in the way of speech input. */
export function settingsShortcutsHint(l: Localiser): string { return l.format("settings-shortcuts-hint"); }
/** Go through the welcome again */
export function settingsWelcomeAgain(l: Localiser): string { return l.format("settings-welcome-again"); }
/** About { -brand-name } */
export function settingsAbout(l: Localiser): string { return l.format("settings-about"); }
/** { -brand-name } carries a whole catalogue of cyber capacity-building on one computer: who funds, who implements, who benefits. It sends nothing anywhere. */
export function settingsAboutText(l: Localiser): string { return l.format("settings-about-text"); }
/** Version { $version } */
export function settingsVersion(l: Localiser, args: { version: string }): string { return l.format("settings-version", args); }
/** Data */
export function settingsData(l: Localiser): string { return l.format("settings-data"); }
/** Bundled release { $release } of { $date }. The records come from public sources; each names its own. */
export function settingsDataAsOf(l: Localiser, args: { release: number; date: string }): string { return l.format("settings-data-as-of", args); }
/** Licences */
export function settingsLicences(l: Localiser): string { return l.format("settings-licences"); }
/** The application: Apache-2.0 or MIT, at your choice. */
export function settingsLicencesCode(l: Localiser): string { return l.format("settings-licences-code"); }
/** The catalogue: under the licence in its data folder, with the provenance of every part. */
export function settingsLicencesData(l: Localiser): string { return l.format("settings-licences-data"); }
/** Fonts: Noto Sans, Noto Sans Arabic and Noto Sans SC, SIL Open Font License 1.1. */
export function settingsLicencesFonts(l: Localiser): string { return l.format("settings-licences-fonts"); }
/** Names of countries and languages: Unicode CLDR, Unicode License. */
export function settingsLicencesParts(l: Localiser): string { return l.format("settings-licences-parts"); }
/** Health of the store */
export function settingsDoctor(l: Localiser): string { return l.format("settings-doctor"); }
/** Checks the file that holds the catalogue and your changes. Nothing is altered. */
export function settingsDoctorHint(l: Localiser): string { return l.format("settings-doctor-hint"); }
/** Examine now */
export function settingsDoctorRun(l: Localiser): string { return l.format("settings-doctor-run"); }
/** Examine again */
export function settingsDoctorAgain(l: Localiser): string { return l.format("settings-doctor-again"); }
/** All checks are well. */
export function settingsDoctorGood(l: Localiser): string { return l.format("settings-doctor-good"); }
/** Some checks are not well. */
export function settingsDoctorBad(l: Localiser): string { return l.format("settings-doctor-bad"); }
/** The store is at */
export function settingsDoctorPath(l: Localiser): string { return l.format("settings-doctor-path"); }
/** Check */
export function settingsDoctorCheck(l: Localiser): string { return l.format("settings-doctor-check"); }
/** State */
export function settingsDoctorState(l: Localiser): string { return l.format("settings-doctor-state"); }
/** What was found */
export function settingsDoctorFound(l: Localiser): string { return l.format("settings-doctor-found"); }
/** Well */
export function settingsDoctorWell(l: Localiser): string { return l.format("settings-doctor-well"); }
/** Not well */
export function settingsDoctorUnwell(l: Localiser): string { return l.format("settings-doctor-unwell"); }
/** Cyber Security Policy and Strategy */
export function themeA(l: Localiser): string { return l.format("theme-A"); }
/** Cyber Incident Management and Critical Infrastructure Protection */
export function themeB(l: Localiser): string { return l.format("theme-B"); }
/** Cybercrime */
export function themeC(l: Localiser): string { return l.format("theme-C"); }
/** Cyber Security Culture and Skills */
export function themeD(l: Localiser): string { return l.format("theme-D"); }
/** Cyber Security Standards */
export function themeE(l: Localiser): string { return l.format("theme-E"); }
/** Cross-cutting issues */
export function themeX(l: Localiser): string { return l.format("theme-X"); }
/** Strategy and policy */
export function topicStrategyPolicy(l: Localiser): string { return l.format("topic-strategy-policy"); }
/** Norms and cyber diplomacy */
export function topicNormsDiplomacy(l: Localiser): string { return l.format("topic-norms-diplomacy"); }
/** International law in cyberspace */
export function topicInternationalLaw(l: Localiser): string { return l.format("topic-international-law"); }
/** Confidence-building measures */
export function topicCbm(l: Localiser): string { return l.format("topic-cbm"); }
/** Incident management */
export function topicIncidentManagement(l: Localiser): string { return l.format("topic-incident-management"); }
/** Critical information infrastructure protection */
export function topicCiip(l: Localiser): string { return l.format("topic-ciip"); }
/** Cybercrime legal frameworks */
export function topicCybercrimeLegislation(l: Localiser): string { return l.format("topic-cybercrime-legislation"); }
/** Law enforcement and criminal justice response */
export function topicCybercrimeEnforcement(l: Localiser): string { return l.format("topic-cybercrime-enforcement"); }
/** Culture and awareness */
export function topicCultureAwareness(l: Localiser): string { return l.format("topic-culture-awareness"); }
/** Education and skills */
export function topicEducationSkills(l: Localiser): string { return l.format("topic-education-skills"); }
/** Technical standards */
export function topicStandards(l: Localiser): string { return l.format("topic-standards"); }
/** Emerging technologies */
export function topicEmergingTech(l: Localiser): string { return l.format("topic-emerging-tech"); }
/** Gender */
export function topicGender(l: Localiser): string { return l.format("topic-gender"); }
/** Research and measurement */
export function topicResearchMeasurement(l: Localiser): string { return l.format("topic-research-measurement"); }
/** Policies and regulations */
export function supportTypePoliciesRegulations(l: Localiser): string { return l.format("support-type-policies-regulations"); }
/** Processes and structures */
export function supportTypeProcessesStructures(l: Localiser): string { return l.format("support-type-processes-structures"); }
/** Partnerships and networks */
export function supportTypePartnershipsNetworks(l: Localiser): string { return l.format("support-type-partnerships-networks"); }
/** People and skills */
export function supportTypePeopleSkills(l: Localiser): string { return l.format("support-type-people-skills"); }
/** Technology */
export function supportTypeTechnology(l: Localiser): string { return l.format("support-type-technology"); }
/** Training course */
export function modeTraining(l: Localiser): string { return l.format("mode-training"); }
/** Workshop */
export function modeWorkshop(l: Localiser): string { return l.format("mode-workshop"); }
/** Assessment */
export function modeAssessment(l: Localiser): string { return l.format("mode-assessment"); }
/** Advisory */
export function modeAdvisory(l: Localiser): string { return l.format("mode-advisory"); }
/** Network or community */
export function modeNetwork(l: Localiser): string { return l.format("mode-network"); }
/** Equipment or tooling */
export function modeEquipment(l: Localiser): string { return l.format("mode-equipment"); }
/** Exercise or drill */
export function modeDrill(l: Localiser): string { return l.format("mode-drill"); }
/** Grant */
export function modeGrant(l: Localiser): string { return l.format("mode-grant"); }
/** E-learning */
export function modeELearning(l: Localiser): string { return l.format("mode-e-learning"); }
/** Fellowship */
export function modeFellowship(l: Localiser): string { return l.format("mode-fellowship"); }
/** Interstate cooperation on security */
export function normA(l: Localiser): string { return l.format("norm-a"); }
/** Consider all relevant information */
export function normB(l: Localiser): string { return l.format("norm-b"); }
/** Prevent misuse of ICTs in your territory */
export function normC(l: Localiser): string { return l.format("norm-c"); }
/** Cooperate to stop crime and terrorism */
export function normD(l: Localiser): string { return l.format("norm-d"); }
/** Respect human rights and privacy */
export function normE(l: Localiser): string { return l.format("norm-e"); }
/** Do not damage critical infrastructure */
export function normF(l: Localiser): string { return l.format("norm-f"); }
/** Protect critical infrastructure */
export function normG(l: Localiser): string { return l.format("norm-g"); }
/** Respond to requests for assistance */
export function normH(l: Localiser): string { return l.format("norm-h"); }
/** Ensure supply chain security */
export function normI(l: Localiser): string { return l.format("norm-i"); }
/** Report ICT vulnerabilities */
export function normJ(l: Localiser): string { return l.format("norm-j"); }
/** Do no harm to emergency response teams */
export function normK(l: Localiser): string { return l.format("norm-k"); }
/** Process and purpose */
export function principleGroupProcess(l: Localiser): string { return l.format("principle-group-process"); }
/** Partnerships */
export function principleGroupPartnerships(l: Localiser): string { return l.format("principle-group-partnerships"); }
/** People */
export function principleGroupPeople(l: Localiser): string { return l.format("principle-group-people"); }
/** Sustainable process */
export function principle1(l: Localiser): string { return l.format("principle-1"); }
/** Clear purpose, results focused */
export function principle2(l: Localiser): string { return l.format("principle-2"); }
/** Evidence-based, politically neutral, transparent, accountable, without conditions */
export function principle3(l: Localiser): string { return l.format("principle-3"); }
/** Respect for State sovereignty */
export function principle4(l: Localiser): string { return l.format("principle-4"); }
/** Access to relevant technologies */
export function principle5(l: Localiser): string { return l.format("principle-5"); }
/** Mutual trust, demand-driven, national ownership */
export function principle6(l: Localiser): string { return l.format("principle-6"); }
/** Tailored to needs and contexts */
export function principle7(l: Localiser): string { return l.format("principle-7"); }
/** Confidentiality of national policies and plans */
export function principle8(l: Localiser): string { return l.format("principle-8"); }
/** Human rights, gender-sensitive, inclusive, non-discriminatory */
export function principle9(l: Localiser): string { return l.format("principle-9"); }
/** Confidentiality of sensitive information */
export function principle10(l: Localiser): string { return l.format("principle-10"); }
/** SDG 1: No poverty */
export function sdg1(l: Localiser): string { return l.format("sdg-1"); }
/** SDG 2: Zero hunger */
export function sdg2(l: Localiser): string { return l.format("sdg-2"); }
/** SDG 3: Good health and well-being */
export function sdg3(l: Localiser): string { return l.format("sdg-3"); }
/** SDG 4: Quality education */
export function sdg4(l: Localiser): string { return l.format("sdg-4"); }
/** SDG 5: Gender equality */
export function sdg5(l: Localiser): string { return l.format("sdg-5"); }
/** SDG 6: Clean water and sanitation */
export function sdg6(l: Localiser): string { return l.format("sdg-6"); }
/** SDG 7: Affordable and clean energy */
export function sdg7(l: Localiser): string { return l.format("sdg-7"); }
/** SDG 8: Decent work and economic growth */
export function sdg8(l: Localiser): string { return l.format("sdg-8"); }
/** SDG 9: Industry, innovation and infrastructure */
export function sdg9(l: Localiser): string { return l.format("sdg-9"); }
/** SDG 10: Reduced inequalities */
export function sdg10(l: Localiser): string { return l.format("sdg-10"); }
/** SDG 11: Sustainable cities and communities */
export function sdg11(l: Localiser): string { return l.format("sdg-11"); }
/** SDG 12: Responsible consumption and production */
export function sdg12(l: Localiser): string { return l.format("sdg-12"); }
/** SDG 13: Climate action */
export function sdg13(l: Localiser): string { return l.format("sdg-13"); }
/** SDG 14: Life below water */
export function sdg14(l: Localiser): string { return l.format("sdg-14"); }
/** SDG 15: Life on land */
export function sdg15(l: Localiser): string { return l.format("sdg-15"); }
/** SDG 16: Peace, justice and strong institutions */
export function sdg16(l: Localiser): string { return l.format("sdg-16"); }
/** SDG 17: Partnerships for the Goals */
export function sdg17(l: Localiser): string { return l.format("sdg-17"); }
/** Not targeted */
export function genderMarker0(l: Localiser): string { return l.format("gender-marker-0"); }
/** Significant objective */
export function genderMarker1(l: Localiser): string { return l.format("gender-marker-1"); }
/** Principal objective */
export function genderMarker2(l: Localiser): string { return l.format("gender-marker-2"); }
/** Cybersecurity Policy and Strategy */
export function cmmDimensionD1(l: Localiser): string { return l.format("cmm-dimension-D1"); }
/** Cybersecurity Culture and Society */
export function cmmDimensionD2(l: Localiser): string { return l.format("cmm-dimension-D2"); }
/** Building Cybersecurity Knowledge and Capabilities */
export function cmmDimensionD3(l: Localiser): string { return l.format("cmm-dimension-D3"); }
/** Legal and Regulatory Frameworks */
export function cmmDimensionD4(l: Localiser): string { return l.format("cmm-dimension-D4"); }
/** Standards and Technologies */
export function cmmDimensionD5(l: Localiser): string { return l.format("cmm-dimension-D5"); }
/** National Cybersecurity Strategy */
export function cmmFactor11(l: Localiser): string { return l.format("cmm-factor-1-1"); }
/** Incident Response and Crisis Management */
export function cmmFactor12(l: Localiser): string { return l.format("cmm-factor-1-2"); }
/** Critical Infrastructure Protection */
export function cmmFactor13(l: Localiser): string { return l.format("cmm-factor-1-3"); }
/** Cybersecurity in Defence and National Security */
export function cmmFactor14(l: Localiser): string { return l.format("cmm-factor-1-4"); }
/** Cybersecurity Mindset */
export function cmmFactor21(l: Localiser): string { return l.format("cmm-factor-2-1"); }
/** Trust and Confidence in Online Services */
export function cmmFactor22(l: Localiser): string { return l.format("cmm-factor-2-2"); }
/** User Understanding of Personal Information Protection Online */
export function cmmFactor23(l: Localiser): string { return l.format("cmm-factor-2-3"); }
/** Reporting Mechanisms */
export function cmmFactor24(l: Localiser): string { return l.format("cmm-factor-2-4"); }
/** Media and Online Platforms */
export function cmmFactor25(l: Localiser): string { return l.format("cmm-factor-2-5"); }
/** Building Cybersecurity Awareness */
export function cmmFactor31(l: Localiser): string { return l.format("cmm-factor-3-1"); }
/** Cybersecurity Education */
export function cmmFactor32(l: Localiser): string { return l.format("cmm-factor-3-2"); }
/** Cybersecurity Professional Training */
export function cmmFactor33(l: Localiser): string { return l.format("cmm-factor-3-3"); }
/** Cybersecurity Research and Innovation */
export function cmmFactor34(l: Localiser): string { return l.format("cmm-factor-3-4"); }
/** Legal and Regulatory Provisions */
export function cmmFactor41(l: Localiser): string { return l.format("cmm-factor-4-1"); }
/** Related Legislative Frameworks */
export function cmmFactor42(l: Localiser): string { return l.format("cmm-factor-4-2"); }
/** Legal and Regulatory Capability and Capacity */
export function cmmFactor43(l: Localiser): string { return l.format("cmm-factor-4-3"); }
/** Formal and Informal Co-operation Frameworks to Combat Cybercrime */
export function cmmFactor44(l: Localiser): string { return l.format("cmm-factor-4-4"); }
/** Adherence to Standards */
export function cmmFactor51(l: Localiser): string { return l.format("cmm-factor-5-1"); }
/** Security Controls */
export function cmmFactor52(l: Localiser): string { return l.format("cmm-factor-5-2"); }
/** Software Quality */
export function cmmFactor53(l: Localiser): string { return l.format("cmm-factor-5-3"); }
/** Communications and Internet Infrastructure Resilience */
export function cmmFactor54(l: Localiser): string { return l.format("cmm-factor-5-4"); }
/** Cybersecurity Marketplace */
export function cmmFactor55(l: Localiser): string { return l.format("cmm-factor-5-5"); }
/** Responsible Disclosure */
export function cmmFactor56(l: Localiser): string { return l.format("cmm-factor-5-6"); }
/** Start-up */
export function cmmStageStartUp(l: Localiser): string { return l.format("cmm-stage-start-up"); }
/** Formative */
export function cmmStageFormative(l: Localiser): string { return l.format("cmm-stage-formative"); }
/** Established */
export function cmmStageEstablished(l: Localiser): string { return l.format("cmm-stage-established"); }
/** Strategic */
export function cmmStageStrategic(l: Localiser): string { return l.format("cmm-stage-strategic"); }
/** Dynamic */
export function cmmStageDynamic(l: Localiser): string { return l.format("cmm-stage-dynamic"); }
/** Government body */
export function organisationKindGovernment(l: Localiser): string { return l.format("organisation-kind-government"); }
/** Non-governmental organisation */
export function organisationKindNgo(l: Localiser): string { return l.format("organisation-kind-ngo"); }
/** Regional organisation */
export function organisationKindRegional(l: Localiser): string { return l.format("organisation-kind-regional"); }
/** Academic institution */
export function organisationKindAcademia(l: Localiser): string { return l.format("organisation-kind-academia"); }
/** Intergovernmental organisation */
export function organisationKindIntergovernmental(l: Localiser): string { return l.format("organisation-kind-intergovernmental"); }
/** Private sector */
export function organisationKindPrivate(l: Localiser): string { return l.format("organisation-kind-private"); }
/** Technical community */
export function organisationKindTechnicalCommunity(l: Localiser): string { return l.format("organisation-kind-technical-community"); }
/** Donor */
export function organisationRoleDonor(l: Localiser): string { return l.format("organisation-role-donor"); }
/** Implementer */
export function organisationRoleImplementer(l: Localiser): string { return l.format("organisation-role-implementer"); }
/** Beneficiary */
export function organisationRoleBeneficiary(l: Localiser): string { return l.format("organisation-role-beneficiary"); }
/** Coordinator */
export function organisationRoleCoordinator(l: Localiser): string { return l.format("organisation-role-coordinator"); }
/** Funding organisation */
export function participationFunder(l: Localiser): string { return l.format("participation-funder"); }
/** Accountable organisation */
export function participationAccountable(l: Localiser): string { return l.format("participation-accountable"); }
/** Extending organisation */
export function participationExtending(l: Localiser): string { return l.format("participation-extending"); }
/** Implementing organisation */
export function participationImplementer(l: Localiser): string { return l.format("participation-implementer"); }
/** Local partner */
export function participationLocalPartner(l: Localiser): string { return l.format("participation-local-partner"); }
/** Planned */
export function statusPlanned(l: Localiser): string { return l.format("status-planned"); }
/** Ongoing */
export function statusOngoing(l: Localiser): string { return l.format("status-ongoing"); }
/** Completed */
export function statusCompleted(l: Localiser): string { return l.format("status-completed"); }
/** Applications at any time */
export function windowRolling(l: Localiser): string { return l.format("window-rolling"); }
/** Calls for applications */
export function windowCalls(l: Localiser): string { return l.format("window-calls"); }
/** Applications once a year */
export function windowAnnual(l: Localiser): string { return l.format("window-annual"); }
/** Applications closed */
export function windowClosed(l: Localiser): string { return l.format("window-closed"); }
/** Not stated */
export function windowUnknown(l: Localiser): string { return l.format("window-unknown"); }
/** Government bodies */
export function eligibleKindGovernment(l: Localiser): string { return l.format("eligible-kind-government"); }
/** Civil society */
export function eligibleKindCivilSociety(l: Localiser): string { return l.format("eligible-kind-civil-society"); }
/** Individuals */
export function eligibleKindIndividual(l: Localiser): string { return l.format("eligible-kind-individual"); }
/** Academic institutions */
export function eligibleKindAcademia(l: Localiser): string { return l.format("eligible-kind-academia"); }
/** Incident response teams (CERT, CSIRT) */
export function eligibleKindCert(l: Localiser): string { return l.format("eligible-kind-cert"); }
/** Law enforcement agencies */
export function eligibleKindLawEnforcement(l: Localiser): string { return l.format("eligible-kind-law-enforcement"); }
/** Private sector */
export function eligibleKindPrivate(l: Localiser): string { return l.format("eligible-kind-private"); }
/** Regulators */
export function eligibleKindRegulator(l: Localiser): string { return l.format("eligible-kind-regulator"); }
/** Judiciary */
export function eligibleKindJudiciary(l: Localiser): string { return l.format("eligible-kind-judiciary"); }
/** Parliaments */
export function eligibleKindParliament(l: Localiser): string { return l.format("eligible-kind-parliament"); }
/** Strategy */
export function documentKindStrategy(l: Localiser): string { return l.format("document-kind-strategy"); }
/** Law */
export function documentKindLaw(l: Localiser): string { return l.format("document-kind-law"); }
/** Policy */
export function documentKindPolicy(l: Localiser): string { return l.format("document-kind-policy"); }
/** Position on international law */
export function documentKindPositionOnInternationalLaw(l: Localiser): string { return l.format("document-kind-position-on-international-law"); }
/** AfricaCERT */
export function factAfricacert(l: Localiser): string { return l.format("fact-africacert"); }
/** APCERT */
export function factApcert(l: Localiser): string { return l.format("fact-apcert"); }
/** Budapest Convention on Cybercrime */
export function factBudapestConvention(l: Localiser): string { return l.format("fact-budapest-convention"); }
/** National CERT or CSIRT */
export function factCert(l: Localiser): string { return l.format("fact-cert"); }
/** Member of FIRST */
export function factFirstMember(l: Localiser): string { return l.format("fact-first-member"); }
/** ITU Global Cybersecurity Index 2024 */
export function factGci2024Tier(l: Localiser): string { return l.format("fact-gci-2024-tier"); }
/** Position on international law in cyberspace */
export function factInternationalLawPosition(l: Localiser): string { return l.format("fact-international-law-position"); }
/** ITU CIRT assessment */
export function factItuCirtAssessment(l: Localiser): string { return l.format("fact-itu-cirt-assessment"); }
/** Malabo Convention on Cyber Security and Personal Data Protection */
export function factMalaboConvention(l: Localiser): string { return l.format("fact-malabo-convention"); }
/** OIC-CERT */
export function factOicCert(l: Localiser): string { return l.format("fact-oic-cert"); }
/** National cybersecurity strategy */
export function factStrategyYear(l: Localiser): string { return l.format("fact-strategy-year"); }
/** Party */
export function factValueParty(l: Localiser): string { return l.format("fact-value-party"); }
/** Signatory */
export function factValueSignatory(l: Localiser): string { return l.format("fact-value-signatory"); }
/** Not a party */
export function factValueNotAParty(l: Localiser): string { return l.format("fact-value-not-a-party"); }
/** Invited to accede */
export function factValueInvitedToAccede(l: Localiser): string { return l.format("fact-value-invited-to-accede"); }
/** Not ratified */
export function factValueNotRatified(l: Localiser): string { return l.format("fact-value-not-ratified"); }
/** Completed */
export function factValueCompleted(l: Localiser): string { return l.format("fact-value-completed"); }
/** Member */
export function factValueMember(l: Localiser): string { return l.format("fact-value-member"); }
/** Listed as a member */
export function factValueListedAsMember(l: Localiser): string { return l.format("fact-value-listed-as-member"); }
/** Listed on the website */
export function factValueListedOnWebsite(l: Localiser): string { return l.format("fact-value-listed-on-website"); }
/** Published */
export function factValuePublished(l: Localiser): string { return l.format("fact-value-published"); }
/** National team */
export function factValueNationalTeam(l: Localiser): string { return l.format("fact-value-national-team"); }
/** Being set up */
export function factValueBeingSetUp(l: Localiser): string { return l.format("fact-value-being-set-up"); }
/** Planned */
export function factValuePlanned(l: Localiser): string { return l.format("fact-value-planned"); }
/** Provided for in a bill */
export function factValuePlannedInBill(l: Localiser): string { return l.format("fact-value-planned-in-bill"); }
/** Project */
export function factValueProject(l: Localiser): string { return l.format("fact-value-project"); }
/** Created by decree */
export function factValueCreatedByDecree(l: Localiser): string { return l.format("fact-value-created-by-decree"); }
/** Tier 1 of 5 */
export function factValueT1(l: Localiser): string { return l.format("fact-value-T1"); }
/** Tier 2 of 5 */
export function factValueT2(l: Localiser): string { return l.format("fact-value-T2"); }
/** Tier 3 of 5 */
export function factValueT3(l: Localiser): string { return l.format("fact-value-T3"); }
/** Tier 4 of 5 */
export function factValueT4(l: Localiser): string { return l.format("fact-value-T4"); }
/** Tier 5 of 5 */
export function factValueT5(l: Localiser): string { return l.format("fact-value-T5"); }
/** High */
export function confidenceHigh(l: Localiser): string { return l.format("confidence-high"); }
/** Medium */
export function confidenceMedium(l: Localiser): string { return l.format("confidence-medium"); }
/** Draft */
export function standingDraft(l: Localiser): string { return l.format("standing-draft"); }
/** Submitted */
export function standingSubmitted(l: Localiser): string { return l.format("standing-submitted"); }
/** Published */
export function standingPublished(l: Localiser): string { return l.format("standing-published"); }
/** Withdrawn */
export function standingWithdrawn(l: Localiser): string { return l.format("standing-withdrawn"); }
/** Private */
export function visibilityPrivate(l: Localiser): string { return l.format("visibility-private"); }
/** Shared */
export function visibilityShared(l: Localiser): string { return l.format("visibility-shared"); }
/** Original */
export function textStateOriginal(l: Localiser): string { return l.format("text-state-original"); }
/** Reviewed */
export function textStateReviewed(l: Localiser): string { return l.format("text-state-reviewed"); }
/** Machine draft */
export function textStateMachine(l: Localiser): string { return l.format("text-state-machine"); }
/** Free of charge */
export function costFree(l: Localiser): string { return l.format("cost-free"); }
/** Costs shared */
export function costShared(l: Localiser): string { return l.format("cost-shared"); }
/** Paid by the beneficiary */
export function costPaid(l: Localiser): string { return l.format("cost-paid"); }
/** High */
export function priorityHigh(l: Localiser): string { return l.format("priority-high"); }
/** Medium */
export function priorityMedium(l: Localiser): string { return l.format("priority-medium"); }
/** Low */
export function priorityLow(l: Localiser): string { return l.format("priority-low"); }
/** Least developed country */
export function flagLDC(l: Localiser): string { return l.format("flag-LDC"); }
/** Landlocked developing country */
export function flagLLDC(l: Localiser): string { return l.format("flag-LLDC"); }
/** Small island developing State */
export function flagSIDS(l: Localiser): string { return l.format("flag-SIDS"); }
/** Country eligible for official development assistance */
export function flagODA(l: Localiser): string { return l.format("flag-ODA"); }
/** Least developed countries */
export function flagLDCPlural(l: Localiser): string { return l.format("flag-LDC-plural"); }
/** Landlocked developing countries */
export function flagLLDCPlural(l: Localiser): string { return l.format("flag-LLDC-plural"); }
/** Small island developing States */
export function flagSIDSPlural(l: Localiser): string { return l.format("flag-SIDS-plural"); }
/** Countries eligible for official development assistance */
export function flagODAPlural(l: Localiser): string { return l.format("flag-ODA-plural"); }
/** Initiative */
export function kindInitiative(l: Localiser): string { return l.format("kind-initiative"); }
/** Programme */
export function kindProgramme(l: Localiser): string { return l.format("kind-programme"); }
/** Need */
export function kindNeed(l: Localiser): string { return l.format("kind-need"); }
/** Organisation */
export function kindOrganisation(l: Localiser): string { return l.format("kind-organisation"); }
/** Resource */
export function kindResource(l: Localiser): string { return l.format("kind-resource"); }
/** Initiatives */
export function kindInitiativePlural(l: Localiser): string { return l.format("kind-initiative-plural"); }
/** Programmes */
export function kindProgrammePlural(l: Localiser): string { return l.format("kind-programme-plural"); }
/** Needs */
export function kindNeedPlural(l: Localiser): string { return l.format("kind-need-plural"); }
/** Organisations */
export function kindOrganisationPlural(l: Localiser): string { return l.format("kind-organisation-plural"); }
/** Resources */
export function kindResourcePlural(l: Localiser): string { return l.format("kind-resource-plural"); }
/** Donor */
export function leafDonor(l: Localiser): string { return l.format("leaf-donor"); }
/** Implementer */
export function leafImplementer(l: Localiser): string { return l.format("leaf-implementer"); }
/** Beneficiary */
export function leafBeneficiary(l: Localiser): string { return l.format("leaf-beneficiary"); }
/**  */
export function countInitiative(l: Localiser, args: { count: number }): string { return l.format("count-initiative", args); }
/**  */
export function countProgramme(l: Localiser, args: { count: number }): string { return l.format("count-programme", args); }
/**  */
export function countNeed(l: Localiser, args: { count: number }): string { return l.format("count-need", args); }
/**  */
export function countOrganisation(l: Localiser, args: { count: number }): string { return l.format("count-organisation", args); }
/**  */
export function countResource(l: Localiser, args: { count: number }): string { return l.format("count-resource", args); }
/**  */
export function countResult(l: Localiser, args: { count: number }): string { return l.format("count-result", args); }
/**  */
export function countPlace(l: Localiser, args: { count: number }): string { return l.format("count-place", args); }
/**  */
export function countCountry(l: Localiser, args: { count: number }): string { return l.format("count-country", args); }
/**  */
export function countRecord(l: Localiser, args: { count: number }): string { return l.format("count-record", args); }
/**  */
export function countLanguage(l: Localiser, args: { count: number }): string { return l.format("count-language", args); }
/** { $value }: { $name } */
export function namedFactValue(l: Localiser, args: { value: string; name: string }): string { return l.format("named-fact-value", args); }
/** Welcome to { -brand-name } */
export function welcomeTitle(l: Localiser): string { return l.format("welcome-title"); }
/** A catalogue of cyber capacity-building that works without a network, in your language. */
export function welcomeIntro(l: Localiser): string { return l.format("welcome-intro"); }
/** Step { $step } of { $steps } */
export function welcomeStep(l: Localiser, args: { step: number; steps: number }): string { return l.format("welcome-step", args); }
/** Which language do you read? */
export function welcomeLanguage(l: Localiser): string { return l.format("welcome-language"); }
/** What brings you here? */
export function welcomeRole(l: Localiser): string { return l.format("welcome-role"); }
/** Which is your country? */
export function welcomeCountry(l: Localiser): string { return l.format("welcome-country"); }
/** Continue */
export function welcomeNext(l: Localiser): string { return l.format("welcome-next"); }
/** Back */
export function welcomeBack(l: Localiser): string { return l.format("welcome-back"); }
/** Skip this step */
export function welcomeSkip(l: Localiser): string { return l.format("welcome-skip"); }
/** Go straight to the catalogue */
export function welcomeSkipAll(l: Localiser): string { return l.format("welcome-skip-all"); }
/** Open the catalogue */
export function welcomeFinish(l: Localiser): string { return l.format("welcome-finish"); }
/** { -brand-name } */
export function windowBrand(l: Localiser): string { return l.format("window-brand"); }
/** { $screen } – { -brand-name } */
export function windowTitle(l: Localiser, args: { screen: string }): string { return l.format("window-title", args); }
/** { -brand-name }: home */
export function windowHome(l: Localiser): string { return l.format("window-home"); }
/** Skip to the content */
export function windowSkip(l: Localiser): string { return l.format("window-skip"); }
/** Search the catalogue */
export function windowSearchLabel(l: Localiser): string { return l.format("window-search-label"); }
/** Search in any language */
export function windowSearchPlaceholder(l: Localiser): string { return l.format("window-search-placeholder"); }
/** Screens */
export function windowNavigation(l: Localiser): string { return l.format("window-navigation"); }
/** Search */
export function windowNavSearch(l: Localiser): string { return l.format("window-nav-search"); }
/** Places */
export function windowNavPlaces(l: Localiser): string { return l.format("window-nav-places"); }
/** Organisations */
export function windowNavOrganisations(l: Localiser): string { return l.format("window-nav-organisations"); }
/** Settings */
export function windowNavSettings(l: Localiser): string { return l.format("window-nav-settings"); }
/** Help */
export function windowNavHelp(l: Localiser): string { return l.format("window-nav-help"); }
/** Keyboard shortcuts */
export function windowShortcuts(l: Localiser): string { return l.format("window-shortcuts"); }
/** Offline */
export function windowOffline(l: Localiser): string { return l.format("window-offline"); }
/** Everything is on this computer. { -brand-name } uses no network. */
export function windowOfflineDescription(l: Localiser): string { return l.format("window-offline-description"); }
/** Data as of release { $release }, { $date } */
export function windowDataAsOf(l: Localiser, args: { release: number; date: string }): string { return l.format("window-data-as-of", args); }
/** Language */
export function windowLanguage(l: Localiser): string { return l.format("window-language"); }
/** Language: { $language } */
export function windowLanguageCurrent(l: Localiser, args: { language: string }): string { return l.format("window-language-current", args); }
/** Loading… */
export function windowLoading(l: Localiser): string { return l.format("window-loading"); }
/** Copied */
export function windowCopied(l: Localiser): string { return l.format("window-copied"); }
/** It could not be copied */
export function windowCopyFailed(l: Localiser): string { return l.format("window-copy-failed"); }
/** Close */
export function windowClose(l: Localiser): string { return l.format("window-close"); }
/** This could not be shown */
export function windowErrorTitle(l: Localiser): string { return l.format("window-error-title"); }
/** Something unexpected went wrong. Try again; if it happens again, start { -brand-name } anew. */
export function windowErrorUnexpected(l: Localiser): string { return l.format("window-error-unexpected"); }
/** Try again */
export function windowErrorRetry(l: Localiser): string { return l.format("window-error-retry"); }
/** { -brand-name } could not start */
export function windowStartFailed(l: Localiser): string { return l.format("window-start-failed"); }
/** There is nothing at this address */
export function windowNotFound(l: Localiser): string { return l.format("window-not-found"); }
/** The address may be mistyped, or what stood there has been renamed. */
export function windowNotFoundHint(l: Localiser): string { return l.format("window-not-found-hint"); }

### The terminal: help, usage errors and tables of the program “trefoil”.
### Names of commands, options and codes (init, --place, FJ) are typed as they stand: never translate them.

cli-about = The catalogue of cyber capacity-building on this machine. It needs no network.
cli-after-help = “trefoil COMMAND --help” explains a command.

## Headings and words of the help.

cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-global = Options of every command
cli-word-options = OPTIONS
cli-word-command = COMMAND

## What stands for a value. Capital letters where the script has them, no spaces.

cli-value-query = WORDS
cli-value-kind = KIND
cli-value-theme = THEME
cli-value-place = PLACE
cli-value-status = STATUS
cli-value-organisation = NAME
cli-value-mode = MODE
cli-value-language = LANGUAGE
cli-value-years = A..B
cli-value-sort = ORDER
cli-value-number = NUMBER
cli-value-folder = FOLDER
cli-value-reference = KIND:NAME
cli-value-code = CODE

## Commands.

cli-init-about = Build the catalogue, or bring it up to date
cli-search-about = Find initiatives, programmes, needs, organisations and resources
cli-show-about = Show a record
cli-place-about = Show what runs in a country or region, and what is open to it
cli-organisation-about = Show the track record of an organisation
cli-history-about = Show who changed a record, and when
cli-doctor-about = Check the catalogue on this machine

## Options and arguments.

cli-option-help = Explain the command
cli-option-version = Show the version
cli-option-json = Answer as JSON, for programs
cli-option-lang = Language of the answer: ar, en, es, fr, pt, ru or zh
cli-option-data-dir = Folder of the catalogue and its settings
cli-option-from = Folder with the data to build from; the bundled data by default
cli-argument-query = Words to search for, in any language; without words, everything is listed
cli-option-kind = initiative, programme, need, organisation or resource; can be repeated
cli-option-theme = Theme (A to E, X) or topic, as in ciip; can be repeated
cli-option-place = Country (FJ), UN region (061) or XK; can be repeated
cli-option-status = planned, ongoing or completed; of programmes rolling, calls, annual or closed; can be repeated
cli-option-organisation = Short name of an organisation, as in gfce; can be repeated
cli-option-mode = Delivery mode, as in training; can be repeated
cli-option-language = Language of the help or of the document, as in fr; can be repeated
cli-option-years = Years, as in 2020..2024, 2020.. or 2022
cli-option-sort = relevance, newest or closing
cli-option-limit = How many records to show, at most 200; 20 by default
cli-option-offset = How many records to skip
cli-option-facets = Count the records by kind, theme, place and more
cli-argument-reference = Kind and short name of the record, as in initiative:cyber4dev
cli-argument-place = Country (FJ), UN region (061), XK, or 001 for the world
cli-argument-organisation = Short name of the organisation, as in gfce

## Wrong usage.

# $argument (String) - what was typed
cli-usage-unknown-argument = “{ $argument }” is not an option here.
# $command (String) - what was typed
cli-usage-unknown-command = “{ $command }” is not a command.
# $value (String) - what was typed
# $argument (String) - the option or argument it was typed for
cli-usage-invalid-value = “{ $value }” cannot be used for { $argument }.
# $argument (String) - the option
cli-usage-value-missing = { $argument } needs a value.
# $arguments (String) - list of arguments
cli-usage-argument-missing = Something is missing: { $arguments }.
cli-usage-command-missing = A command is missing.
# $argument (String) - the option
cli-usage-argument-repeated = { $argument } can be given only once.
# $argument (String) - the option
# $others (String) - list of options that exclude it
cli-usage-argument-conflict = { $argument } cannot be given together with { $others }.
cli-usage-text-invalid = An argument is not valid text (UTF-8).
cli-usage-other = The command could not be understood.
# $suggestion (String) - what may have been meant
cli-usage-suggestion = Did you mean “{ $suggestion }”?
# $values (String) - list of accepted values
cli-usage-values = Use one of these: { $values }.
# $command (String) - the command to type for help
cli-usage-hint = “{ $command }” explains the usage.
# $value (String) - what was typed
cli-usage-reference = “{ $value }” does not name a record.
cli-usage-reference-hint = Write the kind, a colon and the short name, as in initiative:cyber4dev. The kinds are initiative, programme, need, organisation and resource.
# $value (String) - what was typed
cli-usage-years = “{ $value }” is not a span of years.
cli-usage-years-hint = Write it as 2020..2024, 2020.., ..2024 or 2022.

## What the commands say.

# Stands before an error.
# $message (String) - the whole sentence
cli-error = Error: { $message }
# $number (Number) - number of the release
# $date (Date) - date of the release
cli-data-as-of = Data as of release { $number }, { $date }.
# $path (String) - file of the catalogue
cli-init-built = The catalogue was built at { $path }.
# $path (String) - file of the catalogue
cli-init-refreshed = The catalogue at { $path } was brought up to date.
# $path (String) - file of the catalogue
cli-init-unchanged = The catalogue at { $path } is up to date.
# $path (String) - file of the data folder
# $line (String) - number of the line in the file, from 1
# $reason (String) - what is wrong with the line, a sentence
cli-init-finding = { $path }, line { $line }: { $reason }
# $path (String) - file of the data folder
# $reason (String) - what is wrong with the file, a sentence
cli-init-finding-file = { $path }: { $reason }

# $shown (Number) - how many records are listed
# $total (Number) - how many records were found
cli-search-shown =
    { $total ->
        [one] { $total } record was found.
       *[other] { $total } records were found; { $shown } of them are listed.
    }
cli-search-none = Nothing was found.
cli-search-none-hint = Take a filter away, use fewer words, or write them in another language.
# $suggestion (String) - a better spelling; the results are those of it
cli-search-corrected = Results for “{ $suggestion }”
# $suggestion (String) - a better spelling
cli-search-did-you-mean = Did you mean “{ $suggestion }”?
# $terms (String) - list of recognised themes and places
cli-search-widened = Also searched: { $terms }
# $count (Number) - how many more values there are
cli-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
# Stands under a table in which some texts bear the mark.
# $mark (String) - the mark, as in *
cli-machine-draft = { $mark } Machine draft: nobody has reviewed it.
# $mark (String) - the mark
cli-fallback = { $mark } Not available in your language; shown in another one.

cli-column-reference = Record
cli-column-title = Title
cli-column-where = Where
cli-column-when = When
cli-column-why = Why
cli-column-state = State
cli-column-check = Check
cli-column-result = Result
cli-column-found = What was found

cli-section-themes = Themes and topics
cli-section-languages = Languages of the texts
cli-section-sources = Sources
cli-section-related = Related records
cli-section-citation = Citation
cli-section-figures = Figures
cli-section-running = Initiatives by theme
cli-section-regional = Initiatives of the wider region
cli-section-open = Programmes open to it
cli-section-organisations = Who funds and implements here
cli-section-needs = Needs stated in public
cli-section-resources = Strategies, laws and other resources
cli-section-facts = Facts
cli-section-within = Part of
cli-section-members = Holds
cli-section-by-theme = By theme
cli-section-by-place = By place
cli-section-by-role = By role
cli-section-initiatives = Initiatives
cli-section-programmes = Programmes
cli-section-partners = Works with

cli-label-stale = older than the original
cli-label-shown = shown
cli-label-initiatives = Initiatives
cli-label-ongoing = Ongoing
cli-label-programmes-open = Programmes open to it
cli-label-organisations = Organisations that fund or implement here
cli-label-needs = Public needs
cli-label-recorded = Recorded
cli-label-who = Who
cli-label-trust = Trust
cli-label-source = Source
cli-not-confirmed = Not confirmed by the implementer
cli-not-read = named only, not read
# $count (Number) - fields with more than one version
cli-conflicts =
    { $count ->
        [one] { $count } field has more than one version and waits in To review.
       *[other] { $count } fields have more than one version and wait in To review.
    }
cli-doctor-passed = Passed
cli-doctor-failed = Failed
cli-doctor-well = All is well.
cli-doctor-unwell = Some checks failed.
cli-none = None

cli-saved-about = List the saved searches, with what is new since you last looked
cli-saved-add-about = Save a search under a name
cli-saved-run-about = Run a saved search; from then on, new means newer than this
cli-saved-rename-about = Give a saved search another name
cli-saved-remove-about = Delete a saved search
cli-value-name = NAME
cli-value-new-name = NEW-NAME
cli-argument-saved = Name of the saved search
cli-argument-new-name = The name that it is to have
cli-column-name = Name
cli-column-new = New
cli-column-since = Since
cli-column-search = Search
cli-saved-none = There is no saved search yet. “trefoil saved add” keeps one.
# $name (String) - name of the saved search
cli-saved-added = The search was saved as “{ $name }”.
# $name (String) - name of the saved search
cli-saved-removed = The saved search “{ $name }” was deleted.
# $name (String) - new name of the saved search
cli-saved-renamed = The saved search is called “{ $name }” now.
# $count (Number) - records that are new to the saved search
# $date (Date) - day of the last look
cli-saved-new =
    { $count ->
        [0] Nothing is new since { $date }.
        [one] { $count } record is new since { $date }.
       *[other] { $count } records are new since { $date }.
    }
cli-saved-cannot-run = Cannot be run: it filters by something that the catalogue does not have any more.

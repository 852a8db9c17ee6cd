### Reports on paper and as HTML: kinds, headings, cautions, errors, the terminal.
### Names of options and formats (pdf, html) are typed as they stand: never translate them.

## Kinds of report, as they stand above the title.

report-kind-sheet = Record sheet
report-kind-brief = Brief
report-kind-pack = Resource pack
report-kind-comparison = Comparison
report-kind-gaps = Gap summary

## Around the report.

# $date (Date) - when
report-made = Made on { $date }
# $page (String) - number of the page
# $pages (String) - number of pages
report-page = Page { $page } of { $pages }
# A label inside a line, before its value.
# $label (String) - the label
# $value (String) - the value
report-labelled = { $label }: { $value }
report-contents = Contents
# Stands on every page of a report that holds what is private.
report-stamp-private = Private: not for distribution
# Stands on every page of a report that holds drafts.
report-stamp-drafts = Holds unpublished drafts
# Label before “Not stated”.
report-dates = Dates
# $count (Number) - how many more records there are
report-more =
    { $count ->
        [one] and { $count } more in the catalogue
       *[other] and { $count } more in the catalogue
    }

## What one should know before relying on a report.

report-cautions = Before you rely on this
report-caution-sources = The records come from public sources, each named with its record. What a record does not state is shown as not stated; that the catalogue knows of nothing does not mean that there is nothing.
report-caution-texts = An asterisk marks a machine draft that nobody has reviewed. A text with the name of a language beside it is not available in the language of this report.
report-caution-money = Amounts are as each source states them. They are not added up: a donor and an implementer often report the same money.
report-caution-places = Names of places and borders imply no opinion on the legal status of any country, territory or area.

## The brief.

report-running = What runs here, and what was done
report-sources-of-facts = Sources of the facts

## The resource pack.

# Title of a pack that is not of one place.
report-pack-title = Cyber capacity-building
# Label before the words that were searched for.
report-words = Words
# Which records a pack holds.
report-everything = Everything in the catalogue
report-overview = Overview
report-pack-about = The records stand by theme: stated needs first, then initiatives, programmes and resources. A record with several themes stands in full under the first of them and is named under the others.
report-also = Also under this theme
report-without-theme = Without a theme
# Heading above programmes that are open to the region or the whole world.
report-also-open = Also open to this place
report-organisations = Organisations and how to reach them
# Heading above the programmes of a pack.
report-reach = How to apply
# Head of a column: how many records name the organisation.
report-records = Records
report-provenance = Where the records come from
report-provenance-about = Each record with its sources, and whether its implementer has confirmed it.
# Of a record.
report-not-confirmed = Not confirmed

## The comparison.

# no-plural: the count stands after a colon
# $count (Number) - how many records
report-comparison-title = Records side by side: { $count }

## The gap summary.

report-gaps-about = For each theme: the needs that were stated in public, the programmes open to this place, and the initiatives that name it or a place inside it.
report-gaps-counted-twice = A record with two themes is counted under both. A ring marks a stated need.
# What a ring says, for those who cannot see it.
report-gaps-need = need stated
report-gaps-table = Needs, programmes and initiatives by theme
report-gaps-programmes = Open programmes
# Head of a column: initiatives whose status is not stated.
report-gaps-other = Status not stated
# Head of a column: the figures in words.
report-gaps-reading = What it says
report-gaps-unanswered = Need stated; nothing under way or open is known
report-gaps-could-ask = Need stated; nothing under way is known, a programme could be asked
report-gaps-under-way = Need stated; work is under way or planned
report-gaps-no-need-runs = No need stated; work is under way or planned
report-gaps-no-need = No need stated; nothing under way is known
report-gaps-answers = Stated needs and who could answer
report-gaps-no-programme = No open programme of this theme is known.
report-gaps-by-country = Countries by theme
report-gaps-by-country-about = Initiatives that name the country; a ring marks a need stated for it. Countries without either are left out.

## Errors.

error-report-format-hint = Let the name end in .pdf or .html.
error-report-empty = Nothing was found for the report. No file was written.
error-report-empty-hint = Take a filter away, use fewer words, or write them in another language.
# $count (String) - how many records were named
error-compare-count = Two to four records can be compared; { $count } were named.
error-compare-count-hint = Name two, three or four records.

## The terminal.

report-cli-about = Write a report: a record, a brief, a pack, a comparison or the gaps
report-cli-sheet-about = Everything that is known of one record
report-cli-brief-about = A country or region on two pages
report-cli-pack-about = Chosen records by theme, with organisations and sources
report-cli-compare-about = Two to four records side by side
report-cli-gaps-about = Needs beside what could answer them, by theme
report-cli-option-output = The file to write, ending in .pdf or .html; one that is there is replaced
report-cli-option-format = csv, xlsx, iati, jsonl, pdf or html; by the end of the name when not given
report-cli-option-drafts = Also unpublished drafts of this machine; the report says so
report-cli-option-private = Also private records of this machine; the report is stamped so
# no-plural: the count stands after a colon
# $count (Number) - how many pages
report-cli-pages = Pages: { $count }
# $characters (String) - list of characters
report-cli-missing = These characters have no shape in the fonts for paper and stand as boxes: { $characters }. An HTML report shows them with the fonts of the reader.

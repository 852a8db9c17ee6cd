### The screens: search, record, history, places, organisation.

## Search

screens-search-title = Search

# Name of the window while searching.
# $words (String) - the words searched for
screens-search-title-words = { $words } – Search

# $count (Number) - how many results
screens-result-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }

# Name of the list, for screen readers.
screens-results = Results

# Leads from the filters to the results, on narrow windows.
# $count (Number) - how many results
screens-results-show =
    { $count ->
        [one] Show { $count } result
       *[other] Show { $count } results
    }

screens-results-back = Back to the results
screens-record-pane = Open record
screens-open-here = Choose a result to read it here.
screens-open-here-hint = Arrow keys move through the results, Enter opens one.
screens-filters = Filters
screens-filters-show = Filters
screens-sort = Order of the results
screens-sort-relevance = Most relevant
screens-sort-newest = Newest first
screens-sort-closing = Closing soonest

## Filters

# $facet (String) - name of the list of filters, as “Place”
screens-facet-find = Find in: { $facet }
screens-facet-none = None of this name

# Spoken while one types into the search inside a filter.
# $count (Number) - how many values of the filter match
screens-facet-found =
    { $count ->
        [one] { $count } of this name
       *[other] { $count } of this name
    }

# $count (Number) - how many there are in all
screens-facet-show-all =
    { $count ->
        [one] Show { $count }
       *[other] Show all { $count }
    }

screens-facet-show-fewer = Show fewer

# Opens what lies below a theme or region.
# $value (String) - the theme or region
screens-facet-open = Show what is in: { $value }

# $value (String) - the theme or region
screens-facet-close = Hide what is in: { $value }

screens-facet-years = Years
screens-facet-years-from = From
screens-facet-years-to = To

## Chips

screens-chips-label = Filters in force
screens-chips-clear = Clear all
# A chip: only initiatives in which all organisations that were chosen take part.
screens-together = All of these organisations together

# $filter (String) - label of the filter
screens-chip-remove = Remove the filter: { $filter }

# What a word of the search was widened by.
# $term (String) - the theme or place that was recognised
screens-chip-also = also: { $term }

# $term (String) - the theme or place that was recognised
screens-chip-switch-off = Search without: { $term }

# $term (String) - the theme or place that was recognised, and was switched off
screens-chip-switch-on = Search again with: { $term }

# $year (String) - the first year
screens-year-from = from { $year }

# $year (String) - the last year
screens-year-to = to { $year }

## Nothing found

screens-nothing-found = Nothing found

# $words (String) - a better spelling; the results are those of it
screens-results-corrected = Results for “{ $words }”

# Beside the line above.
# $words (String) - the words as they were typed
screens-results-as-spelt = Search for “{ $words }” as it is spelt

# $words (String) - a better spelling
screens-nothing-did-you-mean = Search for “{ $words }”

# $filter (String) - label of the filter
screens-nothing-remove = Without the filter: { $filter }
screens-nothing-without-filters = Without any filter
screens-nothing-fewer-words = Try fewer or other words, in any language.
screens-nothing-everything = Show everything
screens-nothing-browse-country = Look at your country’s page
screens-nothing-browse-places = Look at places

## Texts and their state

screens-draft-note = Machine draft; nobody has reviewed it.

# Shows the original of a translated text.
# $language (String) - name of the original language
screens-draft-original = Read the original ({ $language })

# Beside a translation.
screens-stale = older than its original

# Another language stands in.
# $language (String) - name of the language shown
screens-fallback-note = There is no text in your language. This is in { $language }.
screens-versions = Language of the text

## Record

screens-copy-citation = Copy citation
screens-copy-link = Copy link
screens-edit = Edit
screens-print = Print
screens-export = Export
screens-no-summary = No summary stated
screens-provenance = Where this comes from
screens-never-confirmed = Not confirmed by the implementer yet. It stands on the sources below.
screens-confirmed = Last confirmed
screens-confidence = Confidence
screens-recorded = Recorded by
screens-notes = Editors’ notes
screens-record-id = Record ID
screens-citation = Citation
screens-source = Source
screens-source-published = Published
screens-source-read = Read
screens-source-not-read = named only, not read
screens-sources-none = No source stated
screens-related = Related
screens-related-none = Nothing related found

# Opens the rest of a long list of values.
# $count (Number) - how many more there are
screens-more-values =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

# $count (Number) - how many there are in all
screens-show-all =
    { $count ->
        [one] Show { $count }
       *[other] Show all { $count }
    }

# Places that benefit, where they are too many to name.
# $count (Number) - how many places
screens-place-count =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }

## History

screens-history = History

screens-history-value = Value
screens-history-removed = removed

## Places

screens-places-own = Your country

## Page of a place

## Choosing a country

screens-country-placeholder = Type a name
screens-country-show = Show the countries
screens-country-none = No country of this name
screens-country-clear = No country

## Page of an organisation


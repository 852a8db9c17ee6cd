### The palette (Ctrl + K): one field to go anywhere.

# Name of the field, for screen readers.
palette-field = Go to a screen, place, organisation, record or search

# Inside the empty field.
palette-placeholder = Place, organisation, record, action

# Headings of groups of entries.
palette-actions = Actions
palette-records = Records

# The last entry.
# $words (String) - what was typed
palette-search-for = Search for “{ $words }”
palette-everything = Show the whole catalogue

# $language (String) - name of a language in itself
palette-language = Change the language to { $language }

# $appearance (String) - light, dark, …
palette-appearance = Appearance: { $appearance }

# Spoken after each change of the list.
# $count (Number) - how many entries there are to choose from
palette-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }

## Beginning to write.

palette-new-initiative = New initiative
palette-new-programme = New programme
palette-new-need = New need
palette-new-organisation = New organisation
palette-new-resource = New resource

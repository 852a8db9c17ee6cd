### state: machine
### The palette (Ctrl + K): one field to go anywhere.

# Name of the field, for screen readers.
palette-field = Ir a una pantalla, un lugar, una organización, una ficha o una búsqueda

# Inside the empty field.
palette-placeholder = Lugar, organización, ficha, acción

# Headings of groups of entries.
palette-actions = Acciones
palette-records = Fichas

# The last entry.
# $words (String) - what was typed
palette-search-for = Buscar “{ $words }”
palette-everything = Mostrar todo el catálogo

# $language (String) - name of a language in itself
palette-language = Cambiar el idioma a { $language }

# $appearance (String) - light, dark, …
palette-appearance = Apariencia: { $appearance }

# Spoken after each change of the list.
# $count (Number) - how many entries there are to choose from
palette-count =
    { $count ->
        [one] { $count } opción
       *[other] { $count } opciones
    }

## Beginning to write.

palette-new-initiative = Nueva iniciativa
palette-new-programme = Nuevo programa
palette-new-need = Nueva necesidad
palette-new-organisation = Nueva organización
palette-new-resource = Nuevo recurso

### state: machine
### The palette (Ctrl + K): one field to go anywhere.

# Name of the field, for screen readers.
palette-field = Ir para um ecrã, um lugar, uma organização, um registo ou uma pesquisa

# Inside the empty field.
palette-placeholder = Lugar, organização, registo, ação

# Headings of groups of entries.
palette-actions = Ações
palette-records = Registos

# The last entry.
# $words (String) - what was typed
palette-search-for = Pesquisar «{ $words }»
palette-everything = Mostrar todo o catálogo

# $language (String) - name of a language in itself
palette-language = Mudar a língua para { $language }

# $appearance (String) - light, dark, …
palette-appearance = Aspeto: { $appearance }

# Spoken after each change of the list.
# $count (Number) - how many entries there are to choose from
palette-count =
    { $count ->
        [one] { $count } opção
       *[other] { $count } opções
    }

## Beginning to write.

palette-new-initiative = Nova iniciativa
palette-new-programme = Novo programa
palette-new-need = Nova necessidade
palette-new-organisation = Nova organização
palette-new-resource = Novo recurso

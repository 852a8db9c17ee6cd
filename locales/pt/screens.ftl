### state: machine
### The screens: search, record, history, places, organisation.

## Search

screens-search-title = Pesquisa

# Name of the window while searching.
# $words (String) - the words searched for
screens-search-title-words = { $words } – Pesquisa

# $count (Number) - how many results
screens-result-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }

# Name of the list, for screen readers.
screens-results = Resultados

# Leads from the filters to the results, on narrow windows.
# $count (Number) - how many results
screens-results-show =
    { $count ->
        [one] Mostrar { $count } resultado
       *[other] Mostrar { $count } resultados
    }

screens-results-back = Voltar aos resultados
screens-record-pane = Registo aberto
screens-open-here = Escolha um resultado para o ler aqui.
screens-open-here-hint = As teclas de seta percorrem os resultados; Enter abre um.
screens-filters = Filtros
screens-filters-show = Filtros
screens-sort = Ordem dos resultados
screens-sort-relevance = Relevância
screens-sort-newest = Mais recentes
screens-sort-closing = Prazo mais próximo

## Filters

# $facet (String) - name of the list of filters, as “Place”
screens-facet-find = Procurar em: { $facet }
screens-facet-none = Nenhum com este nome

# Spoken while one types into the search inside a filter.
# $count (Number) - how many values of the filter match
screens-facet-found =
    { $count ->
        [one] { $count } com este nome
       *[other] { $count } com este nome
    }

# $count (Number) - how many there are in all
screens-facet-show-all =
    { $count ->
        [one] Mostrar { $count }
       *[other] Mostrar tudo ({ $count })
    }

screens-facet-show-fewer = Mostrar menos

# Opens what lies below a theme or region.
# $value (String) - the theme or region
screens-facet-open = Mostrar o conteúdo de: { $value }

# $value (String) - the theme or region
screens-facet-close = Ocultar o conteúdo de: { $value }

screens-facet-years = Anos
screens-facet-years-from = De
screens-facet-years-to = Até

## Chips

screens-chips-label = Filtros aplicados
screens-chips-clear = Limpar tudo
# A chip: only initiatives in which all organisations that were chosen take part.
screens-together = Todas estas organizações em conjunto

# $filter (String) - label of the filter
screens-chip-remove = Remover o filtro: { $filter }

# What a word of the search was widened by.
# $term (String) - the theme or place that was recognised
screens-chip-also = também: { $term }

# $term (String) - the theme or place that was recognised
screens-chip-switch-off = Pesquisar sem: { $term }

# $term (String) - the theme or place that was recognised, and was switched off
screens-chip-switch-on = Voltar a pesquisar com: { $term }

# $year (String) - the first year
screens-year-from = desde { $year }

# $year (String) - the last year
screens-year-to = até { $year }

## Nothing found

screens-nothing-found = Sem resultados

# $words (String) - a better spelling; the results are those of it
screens-results-corrected = Resultados para «{ $words }»

# Beside the line above.
# $words (String) - the words as they were typed
screens-results-as-spelt = Pesquisar «{ $words }» tal como está escrito

# $words (String) - a better spelling
screens-nothing-did-you-mean = Pesquisar «{ $words }»

# $filter (String) - label of the filter
screens-nothing-remove = Sem o filtro: { $filter }
screens-nothing-without-filters = Sem nenhum filtro
screens-nothing-fewer-words = Experimente menos palavras ou outras, em qualquer idioma.
screens-nothing-everything = Mostrar tudo
screens-nothing-browse-country = Ver a página do seu país
screens-nothing-browse-places = Ver os lugares

## Texts and their state

screens-draft-note = Tradução automática, não revista por uma pessoa.

# Shows the original of a translated text.
# $language (String) - name of the original language
screens-draft-original = Ler o original ({ $language })

# Beside a translation.
screens-stale = anterior ao seu original

# Another language stands in.
# $language (String) - name of the language shown
screens-fallback-note = Não há texto no seu idioma. Este está em: { $language }.
screens-versions = Idioma do texto

## Record

screens-copy-citation = Copiar citação
screens-copy-link = Copiar ligação
screens-edit = Editar
screens-print = Imprimir
screens-export = Exportar
screens-no-summary = Resumo não indicado
screens-provenance = Proveniência
screens-never-confirmed = Ainda não confirmado pela entidade executora. Baseia-se nas fontes abaixo.
screens-confirmed = Última confirmação
screens-confidence = Fiabilidade
screens-recorded = Origem
screens-notes = Notas da redação
screens-record-id = Identificador do registo
screens-citation = Citação
screens-source = Fonte
screens-source-published = Publicação
screens-source-read = Leitura
screens-source-not-read = apenas citada, não lida
screens-sources-none = Nenhuma fonte indicada
screens-related = Registos relacionados
screens-related-none = Nada relacionado foi encontrado

# Opens the rest of a long list of values.
# $count (Number) - how many more there are
screens-more-values =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }

# $count (Number) - how many there are in all
screens-show-all =
    { $count ->
        [one] Mostrar { $count }
       *[other] Mostrar tudo ({ $count })
    }

# Places that benefit, where they are too many to name.
# $count (Number) - how many places
screens-place-count =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }

## History

screens-history = Histórico

screens-history-value = Valor
screens-history-removed = valor removido

## Places

screens-places-own = O seu país

## Page of a place

## Choosing a country

screens-country-placeholder = Escreva um nome
screens-country-show = Mostrar os países
screens-country-none = Nenhum país com este nome
screens-country-clear = Nenhum país

## Page of an organisation


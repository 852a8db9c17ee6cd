### state: machine
### Reports on paper and as HTML: kinds, headings, cautions, errors, the terminal.
### Names of options and formats (pdf, html) are typed as they stand: never translate them.

## Kinds of report, as they stand above the title.

report-kind-sheet = Hoja de ficha
report-kind-brief = Síntesis
report-kind-pack = Paquete de recursos
report-kind-comparison = Comparación
report-kind-gaps = Resumen de carencias

## Around the report.

# $date (Date) - when
report-made = Elaborado el { $date }
# $page (String) - number of the page
# $pages (String) - number of pages
report-page = Página { $page } de { $pages }
# A label inside a line, before its value.
# $label (String) - the label
# $value (String) - the value
report-labelled = { $label }: { $value }
report-contents = Índice
# Stands on every page of a report that holds what is private.
report-stamp-private = Privado: no distribuir
# Stands on every page of a report that holds drafts.
report-stamp-drafts = Contiene borradores no publicados
# Label before “Not stated”.
report-dates = Fechas
# $count (Number) - how many more records there are
report-more =
    { $count ->
        [one] y { $count } más en el catálogo
       *[other] y { $count } más en el catálogo
    }

## What one should know before relying on a report.

report-cautions = Antes de basarse en este informe
report-caution-sources = Las fichas proceden de fuentes públicas, citadas en cada una. Lo que una ficha no indica figura como no indicado; que el catálogo no conozca nada no significa que no exista.
report-caution-texts = El asterisco señala un borrador automático que nadie ha revisado. Un texto acompañado del nombre de un idioma no está disponible en el idioma de este informe.
report-caution-money = Los importes figuran tal como los indica cada fuente. No se suman: el donante y la entidad ejecutora suelen declarar el mismo dinero.
report-caution-places = Los nombres de lugares y las fronteras no entrañan juicio alguno sobre la condición jurídica de ningún país, territorio o zona.

## The brief.

report-running = Qué está en marcha y qué se ha hecho
report-sources-of-facts = Fuentes de los datos

## The resource pack.

# Title of a pack that is not of one place.
report-pack-title = Creación de capacidades cibernéticas
# Label before the words that were searched for.
report-words = Palabras
# Which records a pack holds.
report-everything = Todo el catálogo
report-overview = Panorama
report-pack-about = Las fichas se ordenan por tema: primero las necesidades expresadas, luego las iniciativas, los programas y los recursos. Una ficha con varios temas figura completa en el primero y se menciona en los demás.
report-also = También en este tema
report-without-theme = Sin tema
# Heading above programmes that are open to the region or the whole world.
report-also-open = También abiertos a este lugar
report-organisations = Organizaciones y cómo contactarlas
# Heading above the programmes of a pack.
report-reach = Cómo presentar una solicitud
# Head of a column: how many records name the organisation.
report-records = Fichas
report-provenance = De dónde proceden las fichas
report-provenance-about = Cada ficha con sus fuentes y con la indicación de si su entidad ejecutora la ha confirmado.
# Of a record.
report-not-confirmed = No confirmada

## The comparison.

# no-plural: the count stands after a colon
# $count (Number) - how many records
report-comparison-title = Fichas en paralelo: { $count }

## The gap summary.

report-gaps-about = Por cada tema: las necesidades expresadas públicamente, los programas abiertos a este lugar y las iniciativas que lo nombran o nombran un lugar situado en él.
report-gaps-counted-twice = Una ficha con dos temas se cuenta en ambos. El recuadro señala una necesidad expresada.
# What a ring says, for those who cannot see it.
report-gaps-need = necesidad expresada
report-gaps-table = Necesidades, programas e iniciativas por tema
report-gaps-programmes = Programas abiertos
# Head of a column: initiatives whose status is not stated.
report-gaps-other = Estado no indicado
# Head of a column: the figures in words.
report-gaps-reading = Lectura
report-gaps-unanswered = Necesidad expresada; no se conoce nada en marcha ni abierto
report-gaps-could-ask = Necesidad expresada; no se conoce nada en marcha, se puede acudir a un programa
report-gaps-under-way = Necesidad expresada; hay trabajo en marcha o previsto
report-gaps-no-need-runs = Sin necesidad expresada; hay trabajo en marcha o previsto
report-gaps-no-need = Sin necesidad expresada; no se conoce nada en marcha
report-gaps-answers = Necesidades expresadas y quién podría responder
report-gaps-no-programme = No se conoce ningún programa abierto en este tema.
report-gaps-by-country = Países por tema
report-gaps-by-country-about = Iniciativas que nombran el país; el recuadro señala una necesidad expresada. Se omiten los países que no tienen ni unas ni otra.

## Errors.

error-report-format-hint = El nombre debe terminar en .pdf o .html.
error-report-empty = No se encontró nada para el informe. No se escribió ningún archivo.
error-report-empty-hint = Quite un filtro, use menos palabras o escríbalas en otro idioma.
# $count (String) - how many records were named
error-compare-count = Se pueden comparar de dos a cuatro fichas; se indicaron { $count }.
error-compare-count-hint = Indique dos, tres o cuatro fichas.

## The terminal.

report-cli-about = Escribir un informe: ficha, síntesis, paquete, comparación o carencias
report-cli-sheet-about = Todo lo que se sabe de una ficha
report-cli-brief-about = Un país o una región en dos páginas
report-cli-pack-about = Fichas elegidas por tema, con organizaciones y fuentes
report-cli-compare-about = De dos a cuatro fichas en paralelo
report-cli-gaps-about = Necesidades junto a lo que podría responder a ellas, por tema
report-cli-option-output = El archivo que se escribe, terminado en .pdf o .html; si existe, se reemplaza
report-cli-option-format = csv, xlsx, iati, jsonl, pdf o html; si falta, según el final del nombre
report-cli-option-drafts = También los borradores no publicados de este equipo; el informe lo indica
report-cli-option-private = También las fichas privadas de este equipo; el informe lleva el sello correspondiente
# no-plural: the count stands after a colon
# $count (Number) - how many pages
report-cli-pages = Páginas: { $count }
# $characters (String) - list of characters
report-cli-missing = Estos caracteres no existen en las fuentes de impresión y aparecen como recuadros: { $characters }. Un informe HTML los muestra con las fuentes del lector.

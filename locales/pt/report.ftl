### state: machine
### Reports on paper and as HTML: kinds, headings, cautions, errors, the terminal.
### Names of options and formats (pdf, html) are typed as they stand: never translate them.

## Kinds of report, as they stand above the title.

report-kind-sheet = Folha de registo
report-kind-brief = Síntese
report-kind-pack = Pacote de recursos
report-kind-comparison = Comparação
report-kind-gaps = Resumo das lacunas

## Around the report.

# $date (Date) - when
report-made = Elaborado em { $date }
# $page (String) - number of the page
# $pages (String) - number of pages
report-page = Página { $page } de { $pages }
# A label inside a line, before its value.
# $label (String) - the label
# $value (String) - the value
report-labelled = { $label }: { $value }
report-contents = Índice
# Stands on every page of a report that holds what is private.
report-stamp-private = Privado: não distribuir
# Stands on every page of a report that holds drafts.
report-stamp-drafts = Contém rascunhos não publicados
# Label before “Not stated”.
report-dates = Datas
# $count (Number) - how many more records there are
report-more =
    { $count ->
        [one] e mais { $count } no catálogo
       *[other] e mais { $count } no catálogo
    }

## What one should know before relying on a report.

report-cautions = Antes de se basear neste relatório
report-caution-sources = Os registos provêm de fontes públicas, citadas em cada um. O que um registo não indica surge como não indicado; o catálogo não conhecer nada não significa que nada exista.
report-caution-texts = O asterisco assinala um rascunho automático que ninguém reviu. Um texto acompanhado do nome de uma língua não está disponível na língua deste relatório.
report-caution-money = Os montantes são os que cada fonte indica. Não são somados: o doador e a entidade executora declaram muitas vezes o mesmo dinheiro.
report-caution-places = Os nomes de lugares e as fronteiras não implicam qualquer opinião sobre o estatuto jurídico de um país, território ou zona.

## The brief.

report-running = O que está em curso e o que foi feito
report-sources-of-facts = Fontes dos factos

## The resource pack.

# Title of a pack that is not of one place.
report-pack-title = Reforço das capacidades cibernéticas
# Label before the words that were searched for.
report-words = Palavras
# Which records a pack holds.
report-everything = Todo o catálogo
report-overview = Panorama
report-pack-about = Os registos estão ordenados por tema: primeiro as necessidades expressas, depois as iniciativas, os programas e os recursos. Um registo com vários temas consta por inteiro no primeiro e é mencionado nos outros.
report-also = Também neste tema
report-without-theme = Sem tema
# Heading above programmes that are open to the region or the whole world.
report-also-open = Também abertos a este lugar
report-organisations = Organizações e como contactá-las
# Heading above the programmes of a pack.
report-reach = Como apresentar um pedido
# Head of a column: how many records name the organisation.
report-records = Registos
report-provenance = De onde provêm os registos
report-provenance-about = Cada registo com as suas fontes e a indicação de a entidade executora o ter ou não confirmado.
# Of a record.
report-not-confirmed = Não confirmado

## The comparison.

# no-plural: the count stands after a colon
# $count (Number) - how many records
report-comparison-title = Registos lado a lado: { $count }

## The gap summary.

report-gaps-about = Para cada tema: as necessidades expressas publicamente, os programas abertos a este lugar e as iniciativas que o nomeiam ou nomeiam um lugar nele situado.
report-gaps-counted-twice = Um registo com dois temas é contado em ambos. A moldura assinala uma necessidade expressa.
# What a ring says, for those who cannot see it.
report-gaps-need = necessidade expressa
report-gaps-table = Necessidades, programas e iniciativas por tema
report-gaps-programmes = Programas abertos
# Head of a column: initiatives whose status is not stated.
report-gaps-other = Estado não indicado
# Head of a column: the figures in words.
report-gaps-reading = Leitura
report-gaps-unanswered = Necessidade expressa; não se conhece nada em curso nem aberto
report-gaps-could-ask = Necessidade expressa; não se conhece nada em curso, pode recorrer-se a um programa
report-gaps-under-way = Necessidade expressa; há trabalho em curso ou previsto
report-gaps-no-need-runs = Sem necessidade expressa; há trabalho em curso ou previsto
report-gaps-no-need = Sem necessidade expressa; não se conhece nada em curso
report-gaps-answers = Necessidades expressas e quem poderia responder
report-gaps-no-programme = Não se conhece nenhum programa aberto neste tema.
report-gaps-by-country = Países por tema
report-gaps-by-country-about = Iniciativas que nomeiam o país; a moldura assinala uma necessidade expressa. Omitem-se os países sem umas nem outra.

## Errors.

error-report-format-hint = O nome deve terminar em .pdf ou .html.
error-report-empty = Nada foi encontrado para o relatório. Nenhum ficheiro foi escrito.
error-report-empty-hint = Retire um filtro, use menos palavras ou escreva-as noutra língua.
# $count (String) - how many records were named
error-compare-count = Podem comparar-se de dois a quatro registos; foram indicados { $count }.
error-compare-count-hint = Indique dois, três ou quatro registos.

## The terminal.

report-cli-about = Escrever um relatório: registo, síntese, pacote, comparação ou lacunas
report-cli-sheet-about = Tudo o que se sabe de um registo
report-cli-brief-about = Um país ou uma região em duas páginas
report-cli-pack-about = Registos escolhidos por tema, com organizações e fontes
report-cli-compare-about = De dois a quatro registos lado a lado
report-cli-gaps-about = Necessidades ao lado do que lhes poderia responder, por tema
report-cli-option-output = O ficheiro a escrever, terminado em .pdf ou .html; se existir, é substituído
report-cli-option-format = csv, xlsx, iati, jsonl, pdf ou html; na falta, conforme o fim do nome
report-cli-option-drafts = Também os rascunhos não publicados desta máquina; o relatório indica-o
report-cli-option-private = Também os registos privados desta máquina; o relatório leva essa menção
# no-plural: the count stands after a colon
# $count (Number) - how many pages
report-cli-pages = Páginas: { $count }
# $characters (String) - list of characters
report-cli-missing = Estes caracteres não existem nos tipos de letra de impressão e surgem como quadrados: { $characters }. Um relatório HTML mostra-os com os tipos de letra do leitor.

### state: machine
### The record page: labels of its fields, dates, provenance, citation.

record-not-stated = Não indicado

## Labels of the fields.

record-field-title = Título
record-field-name = Nome
record-field-summary = Resumo
record-field-statement = Enunciado
record-field-status = Estado
record-field-start = Início
record-field-end = Fim
record-field-beneficiaries = Lugares beneficiários
record-field-regions = Regiões abrangidas
record-field-funders = Financiamento
record-field-implementers = Execução
record-field-partners = Outras organizações
record-field-organisations = Organizações
record-field-topics = Subtemas
record-field-support-types = Tipo de apoio
record-field-modes = Modalidade de execução
record-field-languages-delivery = Línguas de ensino
record-field-languages-work = Idiomas de trabalho
record-field-languages-document = Disponível em
record-field-budget = Orçamento
record-field-norms = Normas de comportamento responsável dos Estados
record-field-cmm-factors = Fatores de maturidade
record-field-principles = Princípios do reforço de capacidades
record-field-sdgs = Objetivos de Desenvolvimento Sustentável
record-field-gender-marker = Marcador de género
record-field-objectives = Objetivos
record-field-context = Contexto
record-field-target-groups = Grupos-alvo
record-field-seats = Vagas
record-field-window = Período de candidatura
record-field-opens = Abertura
record-field-closes = Encerramento
record-field-eligible-places = Aberto a
record-field-eligible-kinds = Quem se pode candidatar
record-field-grant = Montante da subvenção
record-field-envelope = Dotação financeira total
record-field-cost = Custo para o beneficiário
record-field-conditions = Condições
record-field-how-to-apply = Como apresentar a candidatura
record-field-initiative = Faz parte de
record-field-place = Lugar
record-field-seat = Sede
record-field-year = Ano
record-field-priority = Prioridade
record-field-cmm-factor = Fator de maturidade
record-field-stage-present = Estádio atual de maturidade
record-field-stage-wanted = Estádio pretendido de maturidade
record-field-timing = Momento em que o apoio seria útil
record-field-absorptive-limits = Capacidade de absorção
record-field-places-of-work = Lugares de atividade
record-field-kind = Tipo
record-field-acronym = Sigla
record-field-roles = Funções
record-field-website = Sítio Web
record-field-publisher = Publicado por
record-field-document-kind = Tipo de documento
record-field-address = Endereço
record-field-sources = Fontes
record-field-confidence = Fiabilidade
record-field-notes = Notas da redação
record-field-slug = Nome abreviado
record-field-languages = Idiomas
record-field-planned-start = Início previsto
record-field-planned-end = Fim previsto
record-field-read = Documento lido
record-field-confirmed = Última confirmação
record-field-standing = Situação

## Notes on a value.

record-note-planned = Data prevista
record-note-inferred = Inferência da redação
record-note-announced = Conforme anunciado; pode abranger parte do trabalho ou um projeto mais vasto
record-note-address-not-read = O documento não foi lido para este registo

## Dates and amounts.

# $date (Date) - when
record-when-since = Desde { $date }
# Of something that is over and has only one date.
# $date (Date) - when
record-when-start = Início: { $date }
# Of something that is planned.
# $date (Date) - when
record-when-planned = Início previsto: { $date }
# $date (Date) - when
record-when-until = Até { $date }
# $start (Date) - when
# $end (Date) - when
record-when-range = { $start } – { $end }
# $date (Date) - when
record-when-opens = Abertura: { $date }
# $date (Date) - when
record-when-closes = Encerramento: { $date }
# $date (Date) - when
record-when-closed = Prazo encerrado: { $date }
# $from (String) - an amount with its currency
# $to (String) - an amount with its currency
record-amount-range = De { $from } a { $to }
# $amount (String) - an amount with its currency
record-amount-from = A partir de { $amount }
# $amount (String) - an amount with its currency
record-amount-up-to = Até { $amount }
record-worldwide = Todo o mundo
record-beneficiary-priority = Beneficiário prioritário
record-beneficiary-associate = Beneficiário associado

## Provenance.

# $date (Date) - when
record-confirmed = Confirmação: { $date }
# $organisation (String) - name of the organisation that confirmed
# $date (Date) - when
record-confirmed-by = Confirmação de { $organisation }: { $date }
# $number (Number) - number of the bundled release
# $date (Date) - date of the release
record-recorded-release = Edição incluída { $number }, { $date }
# $date (Date) - when
record-recorded-own = Alteração neste dispositivo: { $date }
# $date (Date) - when
record-recorded-foreign = Alteração noutro dispositivo: { $date }

# A line that can be pasted into a paper.
# $title (String) - title of the record
# $organisations (String) - list of organisations
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation = «{ $title }», { $organisations }. { -brand-name }, { $reference }, edição { $release }, { $date }.
# $title (String) - title of the record
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation-plain = «{ $title }». { -brand-name }, { $reference }, edição { $release }, { $date }.

## Why another record is related.

record-related-part-of = Iniciativa a que pertence
record-related-offers = Programa desta iniciativa
record-related-organisation-place-topic = Organização, lugar e subtema em comum
record-related-organisation-place = Organização e lugar em comum
record-related-organisation-topic = Organização e subtema em comum
record-related-place-topic = Lugar e subtema em comum
# $place (String) - name of the country or region
record-related-strategy = Estratégia ou política nacional: { $place }
# $place (String) - name of the country or region
record-related-need = Necessidade manifestada: { $place }
# $place (String) - name of the country or region
record-related-open-to = Aberto a: { $place }

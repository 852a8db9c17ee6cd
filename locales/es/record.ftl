### state: machine
### The record page: labels of its fields, dates, provenance, citation.

record-not-stated = No consta

## Labels of the fields.

record-field-title = Título
record-field-name = Nombre
record-field-summary = Resumen
record-field-statement = Enunciado
record-field-status = Estado
record-field-start = Inicio
record-field-end = Fin
record-field-beneficiaries = Lugares beneficiarios
record-field-regions = Regiones abarcadas
record-field-funders = Financiación
record-field-implementers = Ejecución
record-field-partners = Otras organizaciones
record-field-organisations = Organizaciones
record-field-topics = Subtemas
record-field-support-types = Tipo de apoyo
record-field-modes = Modalidad de ejecución
record-field-languages-delivery = Idiomas de instrucción
record-field-languages-work = Idiomas de trabajo
record-field-languages-document = Disponible en
record-field-budget = Presupuesto
record-field-norms = Normas de comportamiento responsable de los Estados
record-field-cmm-factors = Factores de madurez
record-field-principles = Principios de creación de capacidad
record-field-sdgs = Objetivos de Desarrollo Sostenible
record-field-gender-marker = Marcador de género
record-field-objectives = Objetivos
record-field-context = Contexto
record-field-target-groups = Grupos destinatarios
record-field-seats = Plazas
record-field-window = Plazo de solicitud
record-field-opens = Apertura
record-field-closes = Cierre
record-field-eligible-places = Abierto a
record-field-eligible-kinds = Quién puede presentar solicitudes
record-field-grant = Cuantía de la subvención
record-field-envelope = Dotación financiera total
record-field-cost = Costo para el beneficiario
record-field-conditions = Condiciones
record-field-how-to-apply = Cómo presentar la solicitud
record-field-initiative = Forma parte de
record-field-place = Lugar
record-field-seat = Sede
record-field-year = Año
record-field-priority = Prioridad
record-field-cmm-factor = Factor de madurez
record-field-stage-present = Etapa actual de madurez
record-field-stage-wanted = Etapa deseada de madurez
record-field-timing = Momento en que el apoyo sería útil
record-field-absorptive-limits = Capacidad de absorción
record-field-places-of-work = Lugares de actividad
record-field-kind = Tipo
record-field-acronym = Sigla
record-field-roles = Funciones
record-field-website = Sitio web
record-field-publisher = Publicado por
record-field-document-kind = Tipo de documento
record-field-address = Dirección
record-field-sources = Fuentes
record-field-confidence = Fiabilidad
record-field-notes = Notas de la redacción
record-field-slug = Nombre abreviado
record-field-languages = Idiomas
record-field-planned-start = Inicio previsto
record-field-planned-end = Fin previsto
record-field-read = Documento leído
record-field-confirmed = Última confirmación
record-field-standing = Situación

## Notes on a value.

record-note-planned = Fecha prevista
record-note-inferred = Inferencia de la redacción
record-note-announced = Según lo anunciado; puede abarcar parte de la labor o un proyecto más amplio
record-note-address-not-read = No se leyó el documento para esta ficha

## Dates and amounts.

# $date (Date) - when
record-when-since = Desde: { $date }
# Of something that is over and has only one date.
# $date (Date) - when
record-when-start = Inicio: { $date }
# Of something that is planned.
# $date (Date) - when
record-when-planned = Inicio previsto: { $date }
# $date (Date) - when
record-when-until = Hasta: { $date }
# $start (Date) - when
# $end (Date) - when
record-when-range = { $start } – { $end }
# $date (Date) - when
record-when-opens = Apertura: { $date }
# $date (Date) - when
record-when-closes = Cierre: { $date }
# $date (Date) - when
record-when-closed = Plazo cerrado: { $date }
# $from (String) - an amount with its currency
# $to (String) - an amount with its currency
record-amount-range = De { $from } a { $to }
# $amount (String) - an amount with its currency
record-amount-from = Desde { $amount }
# $amount (String) - an amount with its currency
record-amount-up-to = Hasta { $amount }
record-worldwide = Todo el mundo
record-beneficiary-priority = Beneficiario prioritario
record-beneficiary-associate = Beneficiario asociado

## Provenance.

# $date (Date) - when
record-confirmed = Confirmación: { $date }
# $organisation (String) - name of the organisation that confirmed
# $date (Date) - when
record-confirmed-by = Confirmación de { $organisation }: { $date }
# $number (Number) - number of the bundled release
# $date (Date) - date of the release
record-recorded-release = Edición incluida { $number }, { $date }
# $date (Date) - when
record-recorded-own = Cambio en este dispositivo: { $date }
# $date (Date) - when
record-recorded-foreign = Cambio en otro dispositivo: { $date }

# A line that can be pasted into a paper.
# $title (String) - title of the record
# $organisations (String) - list of organisations
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation = “{ $title }”, { $organisations }. { -brand-name }, { $reference }, edición { $release }, { $date }.
# $title (String) - title of the record
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation-plain = “{ $title }”. { -brand-name }, { $reference }, edición { $release }, { $date }.

## Why another record is related.

record-related-part-of = Iniciativa a la que pertenece
record-related-offers = Programa de esta iniciativa
record-related-organisation-place-topic = Organización, lugar y subtema en común
record-related-organisation-place = Organización y lugar en común
record-related-organisation-topic = Organización y subtema en común
record-related-place-topic = Lugar y subtema en común
# $place (String) - name of the country or region
record-related-strategy = Estrategia o política nacional: { $place }
# $place (String) - name of the country or region
record-related-need = Necesidad expresada: { $place }
# $place (String) - name of the country or region
record-related-open-to = Abierto a: { $place }

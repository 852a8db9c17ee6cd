### state: machine
### Fields as a form asks for them: headings of its sections, parts of fields, what to write. The terminal and the window are given them by the application.

## Headings of the sections.

field-section-main = Lo esencial
field-section-texts = Descripción
field-section-classification = Clasificación
field-section-people = Organizaciones
field-section-dates = Fechas
field-section-money = Financiación
field-section-results = Resultados
field-section-sources = Fuentes y notas

## Labels of fields.

record-field-outputs = Productos
record-field-outcomes = Efectos
record-field-indicators = Indicadores
record-field-commitments = Compromisos
record-field-disbursements = Desembolsos
record-field-links = Enlaces
record-field-contact = Contacto
record-field-identifiers = Identificadores
# Yes if the editors chose the maturity factor and the source does not name it.
record-field-cmm-factor-inferred = Factor de madurez elegido por la redacción

## Labels of the parts of a field.

field-part-role = Función
field-part-organisation = Organización
field-part-amount = Importe
field-part-currency = Moneda
field-part-value-date = Fecha de valor
field-part-smallest = Subvención mínima
field-part-largest = Subvención máxima
# How one can apply: in calls, all year round, …
field-part-how = Cómo se presentan las solicitudes
# Of a source: when it was published.
field-part-published = Publicado
# Of a source: when it was read.
field-part-accessed = Consultado el
# The register in which an organisation has an identifier.
field-part-scheme = Registro
field-part-identifier = Identificador
# Of an indicator: its unit, and its values at the start, wanted, and reached.
field-part-unit = Unidad
field-part-baseline = Valor de referencia
field-part-target = Meta
field-part-actual = Valor alcanzado
field-part-percentage = Parte de los fondos, en porcentaje

## What to write.

field-hint-title = El título tal como se publica. Las traducciones pueden venir después.
field-hint-statement = La necesidad en una o dos frases.
field-hint-name = El nombre que usa la propia organización.
field-hint-topics = De qué trata. Cada subtema pertenece a un tema.
field-hint-beneficiaries = Países beneficiarios; una región solo si se la nombra.
field-hint-eligible-places = Lugares cuyas organizaciones pueden presentar solicitudes.
field-hint-summary = Qué es, en una o dos frases.
field-hint-how-to-apply = Los pasos y, al final, la dirección.
field-hint-organisations = Una entrada por organización y función.
field-hint-amount = Tal como se anunció, con la fecha en que es válido.
field-hint-indicators = Qué se mide, con el valor inicial, el valor deseado y el valor alcanzado.
field-hint-self-check = Los diez principios de la creación de capacidad (A/75/816). Responda a los que pueda.
field-hint-sources = Dónde se puede leer. La primera fuente es la que se cita.
field-hint-sources-need = Solo si la necesidad se expresó en público.
field-hint-contact = Una organización, nunca una persona.
field-hint-notes = Para otros redactores, en inglés.
field-hint-timing = Cuándo sería útil el apoyo.
field-hint-absorptive-limits = Cuánto apoyo se puede absorber a la vez.
field-hint-target-groups = A quién sirve en estos lugares.
field-hint-outputs = Lo que se entregó.
field-hint-outcomes = Lo que cambió.
field-hint-regions = Regiones abarcadas. No cuentan como beneficiarias.

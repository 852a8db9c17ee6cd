### state: machine
### Import and export: errors, reasons, columns of files, the terminal.
### Names of options, formats and codes (--format, csv, 2019-03) are typed as they stand: never translate them.

## Errors.

# $path (String) - the file
error-format-unknown = No se conoce un formato para «{ $path }».
error-format-unknown-hint = Haga que el nombre termine en .csv, .xlsx, .xml o .jsonl, o indique el formato con --format.
# $path (String) - the file
error-file-unreadable = No se puede leer el archivo «{ $path }».
error-file-unreadable-hint = Compruebe su nombre y si tiene permiso para leerlo. No se ha importado nada.
# $path (String) - the file
error-file-unwritable = No se puede escribir el archivo «{ $path }».
error-file-unwritable-hint = Elija una carpeta en la que pueda escribir y con espacio suficiente. El archivo anterior no ha cambiado.
# $path (String) - the file
# $reason (String) - sentences that say what is wrong
error-import-refused = No se puede importar el archivo «{ $path }». { $reason }
error-import-refused-hint = Corrija el archivo o pida uno nuevo a quien lo hizo. No se ha importado nada.
error-nothing-to-export = Ninguno de estos registros tiene lo que exige la norma IATI. No se ha escrito ningún archivo.
error-nothing-to-export-hint = Elija otros registros u otro formato: CSV, XLSX o JSON Lines.
error-import-unkept = No hay espacio para guardar lo que encontró la importación hasta que se revise.
error-import-unkept-hint = Libere en este disco el espacio que ocupan dos archivos de ese tamaño. No se ha importado nada.
error-cancelled = Se ha detenido.
error-cancelled-hint = No se ha escrito nada.
error-catalogue-changed = El catálogo ha cambiado desde que se hizo el plan. No se ha importado nada.
error-catalogue-changed-hint = Vuelva a leer el archivo, revise el nuevo plan y acéptelo.

## Why a file is refused as a whole.

# $name (String) - what stands in the file
exchange-refused-encoding = Está escrito en { $name }; se necesita UTF-8.
# $line (String) - number of a line or row
exchange-refused-bytes = La línea { $line } no está en UTF-8. Guarde el archivo en UTF-8; en un programa de hojas de cálculo elija «CSV UTF-8».
# $line (String) - number of a line or row
exchange-refused-long = En la línea { $line } empieza algo más largo que cualquier registro real.
# $line (String) - number of a line or row
exchange-refused-deep = Los elementos de la línea { $line } están anidados a demasiada profundidad.
# $line (String) - number of a line or row
exchange-refused-document-type = La línea { $line } declara un tipo de documento, que no se acepta por seguridad.
# $line (String) - number of a line or row
# $name (String) - what stands in the file
exchange-refused-entity = La línea { $line } usa la entidad «{ $name }», que XML no define.
# $line (String) - number of a line or row
exchange-refused-xml = La línea { $line } no es XML bien formado.
# $line (String) - number of a line or row
exchange-refused-cut = Termina en la línea { $line }, antes de su final: falta una parte.
# $name (String) - what stands in the file
exchange-refused-not-iati = No es un archivo de actividades IATI: empieza con «{ $name }».
# $version (String) - what stands in the file
exchange-refused-version = Su versión de IATI es «{ $version }»; se leen 2.01, 2.02 y 2.03.
# $column (String) - name of a column
exchange-refused-no-column = Su tabla no tiene la columna «{ $column }».
exchange-refused-empty = Está vacío.
# $delimiter (String) - the character that stands between the cells
exchange-refused-delimiter = Sus celdas están separadas por «{ $delimiter }». Sepárelas con comas, puntos y coma o tabulaciones.
# $column (String) - name of a column
exchange-refused-column-twice = Su tabla tiene dos veces la columna «{ $column }».
# $field (String) - name of a field
exchange-refused-map-field = El mapa nombra el campo «{ $field }», que un registro de su tipo no tiene.
# $column (String) - name of a column
# $line (String) - number of a line or row
exchange-refused-map-column = El mapa nombra la columna «{ $column }», que no está en el encabezado de la línea { $line }.
# $sheet (String) - name of a sheet
exchange-refused-map-sheet = El libro de cálculo no tiene la hoja «{ $sheet }».
exchange-map-twice = Otra columna ya lo contiene, y un registro solo lo tiene una vez. Deje fuera una de las dos.
exchange-map-role = Elija la función de estas organizaciones.
exchange-map-currency = Indique la moneda de los importes.
# $field (String) - name of a field
exchange-map-title = Ninguna columna dice cómo se llama un registro. Elija «{ $field }» para una de ellas.
# $line (String) - number of a line or row
exchange-refused-csv = La línea { $line } no es CSV bien formado.
exchange-refused-workbook = No es un libro de cálculo o está dañado.
exchange-refused-workbook-large = El libro contiene más de lo que se puede importar.
exchange-refused-many = Tiene más de un millón de registros. Impórtelo por partes.

## Why a line is rejected.

# $value (String) - what stands in the file
# $kinds (String) - list of codes of kinds
exchange-reason-kind = «{ $value }» no es un tipo de registro. Use { $kinds }.
# $line (String) - number of a line or row
exchange-reason-twice = El mismo registro ya está en la línea { $line }.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-number = «{ $value }» en el campo «{ $field }» no es un número entero.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-date = «{ $value }» en el campo «{ $field }» no es una fecha. Escriba 2019, 2019-03 o 2019-03-07.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-term = «{ $value }» no es un código conocido del campo «{ $field }».
# $code (String) - what stands in the file
exchange-reason-currency = «{ $code }» no es una moneda. Use un código como EUR o XOF.
# $field (String) - name of a field
# $reference (String) - kind and short name of a record
exchange-reason-reference = El campo «{ $field }» nombra «{ $reference }», que no está ni en el catálogo ni en el archivo.
exchange-reason-headless = La celda no está bajo ninguna columna del encabezado. Ponga entre comillas los textos que lleven comas, o dé un nombre a la columna.
exchange-reason-formula = La celda contiene una fórmula. Ponga su valor en su lugar.
# $field (String) - name of a field
exchange-reason-too-long = El campo «{ $field }» contiene más de lo que cabe en un registro.
exchange-reason-private = El registro de ese nombre es privado en este equipo; nada de fuera lo cambia.
exchange-reason-shared = La línea pide seguir siendo privada, pero el registro de ese nombre ya está compartido. Dé a la línea otro nombre corto.
exchange-reason-not-object = Cada línea tiene que ser un objeto JSON: empieza y termina con una llave.
# $field (String) - path of a field, as in budget.currency
# $message (String) - what is wrong with it, and what to do
exchange-reason-wrong = «{ $field }»: { $message }

## What is worth knowing about a line or a file.

# $sum (String) - a number
exchange-remark-shares-recipient = Las partes de los lugares suman { $sum }, no 100. Se conservan tal cual.
# $sum (String) - a number
exchange-remark-shares-sector = Las partes de los sectores suman { $sum }, no 100. Se conservan tal cual.
# $code (String) - what stands in the file
exchange-remark-place = No se conoce el lugar «{ $code }». Se conserva y se devuelve al exportar.
# $code (String) - what stands in the file
exchange-remark-status = El estado «{ $code }» no tiene equivalente. Se conserva y se devuelve al exportar.
exchange-remark-budgets = Tiene varios presupuestos. Se conservan y no se suman.
# $column (String) - name of a column
exchange-remark-column = No se conoce la columna «{ $column }»; se ha pasado por alto.
# $share (String) - what stands in the file
exchange-remark-share = «{ $share }» no es un porcentaje de 0 a 100. Se conserva y se devuelve al exportar.
# $column (String) - name of a column
exchange-remark-column-left-out = La columna «{ $column }» se deja fuera: no se le ha asignado ningún campo.
exchange-remark-withdrawn = Se había retirado aquí. La importación lo recupera.
# $lang (String) - tag of a language, as it stands in the file
exchange-remark-language = No se conoce el idioma «{ $lang }». Su texto se conserva y se devuelve al exportar.
# $code (String) - what stands in the file
# $element (String) - name of an element of the file, as in tag
exchange-remark-code = «{ $code }» en el elemento «{ $element }» no es un código conocido. Se conserva y se devuelve al exportar.
# $address (String) - what stands in the file
exchange-remark-address = «{ $address }» no es una dirección web. Se conserva y se devuelve al exportar.
# $amount (String) - a number, as it stands in the file
exchange-remark-negative = El presupuesto de { $amount } es inferior a cero. Se conserva y se devuelve al exportar.
# $fields (String) - list of labels of fields, as in Title, Topics
exchange-remark-lacks = Antes de publicarlo hay que añadir: { $fields }.
# $standing (String) - label of a standing, as in Published
exchange-remark-standing = Entra en el estado «{ $standing }», como dice el archivo.
# $standing (String) - label of a standing, as in Published
exchange-remark-need-standing = Si se comparte, entra en el estado «{ $standing }», como dice el archivo.
exchange-remark-private = Sigue siendo privado en este equipo.
# $field (String) - name of a field
# $reference (String) - short name of a record
exchange-remark-forgotten = El campo «{ $field }» nombra «{ $reference }», que no se importa a la vista de todos. Entra sin ello.

## Where a line stands.

# $line (String) - number of a line or row
exchange-at-line = Línea { $line }
# $line (String) - number of a line or row
# $cell (String) - a cell or column, as in C7
exchange-at-cell = Línea { $line }, columna { $cell }
# $sheet (String) - name of a sheet
# $cell (String) - a cell or column, as in C7
exchange-at-sheet = Hoja { $sheet }, { $cell }

## What a record lacks for IATI.

# $gaps (String) - list of what is missing
exchange-lacks = IATI lo exige y falta: { $gaps }.
# $column (String) - name of a column
exchange-overlong = El texto de la columna «{ $column }» es demasiado largo para una celda y se ha omitido. JSON Lines lo conserva entero.
exchange-gap-title = título
exchange-gap-description = descripción
exchange-gap-organisation = organización
exchange-gap-status = estado
exchange-gap-start = fecha de inicio
exchange-gap-recipient = lugar beneficiario
exchange-gap-sector = tema o sector

## Columns of files.

exchange-field-record = Tipo de registro
exchange-field-actual-start = Inicio real
exchange-field-actual-end = Fin real
exchange-field-extra = Otros campos
exchange-field-outputs = Productos
exchange-field-outcomes = Resultados
exchange-field-indicators = Indicadores
exchange-field-commitments = Compromisos
exchange-field-disbursements = Desembolsos
exchange-field-links = Enlaces
exchange-field-contact = Contacto
# $title (String) - what is measured
# $values (String) - list of its values
exchange-indicator = { $title }: { $values }
# $value (String) - a number with its unit
exchange-indicator-baseline = valor de referencia { $value }
# $value (String) - a number with its unit
exchange-indicator-target = meta { $value }
# $value (String) - a number with its unit
exchange-indicator-actual = valor real { $value }
# $amount (String) - an amount of money
# $date (String) - the day of its value
exchange-amount-dated = { $amount } ({ $date })
exchange-field-state = estado del texto
# $field (String) - name of a field
# $part (String) - name of a part of the field
exchange-field-part = { $field }: { $part }
exchange-part-amount = importe en la unidad menor
exchange-part-currency = moneda
exchange-part-value-date = fecha de valor
exchange-part-smallest = mínimo, en la unidad menor
exchange-part-largest = máximo, en la unidad menor
exchange-part-whole = importe
exchange-part-whole-smallest = importe mínimo
exchange-part-whole-largest = importe máximo
exchange-part-on = fecha
exchange-part-by = organización
# $date (String) - a year or a month, as in 2019-03
exchange-date-year = Solo se conoce el año: { $date }
# $date (String) - a year or a month, as in 2019-03
exchange-date-month = Solo se conoce el mes: { $date }
exchange-sheet-provenance = Procedencia
exchange-about-release = Versión del catálogo
exchange-about-written = Escrito el
exchange-about-records = Registros
exchange-about-texts = Textos
exchange-about-texts-note = La columna junto a cada texto indica su estado: original, reviewed (revisado) o machine (borrador automático sin revisar).
exchange-about-places = Lugares
exchange-about-places-note = Los nombres de lugares no implican ninguna opinión sobre su condición jurídica.

## The terminal.

exchange-cli-export-about = Escribir registros en un archivo
exchange-cli-import-about = Importar registros de un archivo
exchange-cli-value-file = ARCHIVO
exchange-cli-value-format = FORMATO
exchange-cli-argument-export = El archivo que se escribe; si existe, se sustituye
exchange-cli-argument-import = El archivo que se importa
exchange-cli-option-format = csv, xlsx, iati o jsonl; según el final del nombre si no se indica
exchange-cli-value-report = INFORME
exchange-cli-option-report = record, brief, pack, comparison o gaps: un informe en lugar de los registros
exchange-cli-option-record = Solo este registro; se puede repetir
exchange-cli-option-template = Una tabla vacía de este tipo, para rellenarla
exchange-cli-option-kind = initiative, programme, need, organisation o resource: el tipo de los registros de una tabla propia
exchange-cli-option-map = El archivo que dice qué campo es cada columna de una tabla propia
exchange-cli-option-propose-map = No importar nada; escribir un archivo así, para corregirlo a mano
exchange-cli-option-dry-run = Mostrar solo lo que ocurriría
exchange-cli-option-share-needs = Compartir las nuevas necesidades del archivo; sin esto siguen siendo privadas en este equipo
# no-plural: the count stands after a colon
# $percent (String) - how much of the file, as in 45 %
# $count (Number) - how many records
exchange-cli-reading = Lectura: { $percent }. Registros: { $count }. Ctrl+C detiene.
# no-plural: the count stands after a colon
# $percent (String) - how much of the records, as in 45 %
# $count (Number) - how many records
exchange-cli-writing = Escritura: { $percent }. Registros: { $count }. Ctrl+C detiene.
# $path (String) - the file
exchange-cli-exported = Escrito en { $path }.
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-records = Registros: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-left-out = Omitidos o incompletos: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-other-kinds = De tipos que el formato no tiene: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-new = Nuevos: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-changed = Cambiados: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-same = Sin cambios: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-rejected = Rechazados: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-private = Privados, solo en este equipo: { $count }
exchange-cli-private-hint = Las nuevas necesidades siguen siendo privadas: no salen en ninguna exportación, paquete ni sincronización. Cada una puede compartirse después; --share-needs comparte todas las de un archivo al importarlo.
exchange-cli-dry-run = No se ha escrito nada. Ejecute la orden sin --dry-run para importarlo.
exchange-cli-imported = El catálogo lo ha incorporado como una sola acción.
exchange-cli-unchanged = No había nada que escribir.
# $path (String) - the file
exchange-cli-map-proposed = Se ha escrito una propuesta de mapa en { $path }. No se ha importado nada.
exchange-cli-map-next = Corríjalo donde haga falta; luego importe con --map y mire antes el plan con --dry-run.
exchange-cli-map-hint = Si es una tabla propia, haga primero un mapa de sus columnas: import ARCHIVO --kind TIPO --propose-map MAPA.
exchange-cli-map-unfit = No es un mapa de columnas.
exchange-cli-map-unfit-hint = Haga que el programa escriba un mapa con --propose-map y corrija ese.
# $kind (String) - code of a kind
exchange-cli-map-kind = Es para registros del tipo «{ $kind }».
exchange-cli-column-place = Lugar en el archivo
exchange-cli-column-verdict = Resultado
exchange-cli-column-record = Registro
exchange-cli-column-detail = Campos, motivo, observaciones
exchange-verdict-new = Nuevo
exchange-verdict-changed = Cambiado
exchange-verdict-same = Igual
exchange-verdict-rejected = Rechazado

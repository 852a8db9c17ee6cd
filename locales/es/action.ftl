### state: machine
### What the window does with records: files out and in, decisions, sharing, undo, the profile.
### Names of formats and of file endings are the same in every language: never translate them.

## Files out.

action-export = Exportar fichas
action-export-search = Lo que encuentra esta búsqueda
action-export-record = Esta ficha
# $place (String) - name of a country or region
action-export-place = Lo que atañe a { $place }
action-export-everything = Todo el catálogo
action-export-stays = Los borradores y lo que es privado de este equipo no van en ningún archivo.
action-export-format = Formato
action-export-save = Elegir dónde guardarlo
action-export-waiting = Se está eligiendo o escribiendo el archivo…
action-export-none = No se eligió ningún archivo. No se ha escrito nada.
# $count (Number) - how many records
# $file (String) - path of the file
action-export-done =
    { $count ->
        [one] Se escribió { $count } ficha en { $file }.
       *[other] Se escribieron { $count } fichas en { $file }.
    }
# $count (Number) - how many records
action-export-left-out =
    { $count ->
        [one] { $count } ficha no está en el archivo, o no entera
       *[other] { $count } fichas no están en el archivo, o no enteras
    }
# $count (Number) - how many records
action-export-other-kinds =
    { $count ->
        [one] { $count } ficha de otra clase no está en el archivo: IATI solo conoce actividades.
       *[other] { $count } fichas de otras clases no están en el archivo: IATI solo conoce actividades.
    }
action-stays-private = Es privada de este equipo. Compártala primero.
action-stays-draft = Es un borrador. Preséntelo primero.

## Formats.

action-format-csv = CSV
action-format-csv-hint = Una tabla que abre cualquier hoja de cálculo.
action-format-xlsx = Libro de Excel (XLSX)
action-format-xlsx-hint = Una hoja por clase de ficha y otra sobre su procedencia.
action-format-iati = IATI 2.03 (XML)
action-format-iati-hint = Las iniciativas como actividades, para sistemas que leen la norma.
action-format-jsonl = JSON Lines
action-format-jsonl-hint = Todos los campos, para programas y para volver a importar.
action-format-bundle = Paquete de intercambio para otro { -brand-name }
action-format-bundle-hint = Cada cambio de estos registros con su firma, para fusionarlo allí en lugar de sobrescribir. Lo que vino con la edición incluida ya está allí.
action-format-pdf = PDF
action-format-pdf-hint = Para imprimir: ficha de un registro, resumen de un país o dosier de lo encontrado.
action-format-html = HTML
action-format-html-hint = Lo mismo para un navegador, en un solo archivo.
action-format-any = Todos los formatos

## Files in.

action-import = Importar fichas
action-import-intro = Importe fichas de un archivo: CSV, libro de Excel, IATI 2.01 a 2.03 o JSON Lines. Primero verá, línea por línea, qué cambiaría. No se escribe nada hasta que usted lo acepte.
action-import-choose = Elegir un archivo
action-import-waiting = A la espera de que se elija un archivo…
# $percent (Number) - how much of the file was read, from 0 to 100
action-import-reading = Leyendo el archivo: { $percent } %
# no-plural: the count stands after a colon
# $count (Number) - how many lines
action-import-lines = Líneas leídas: { $count }
action-import-stop = Detener
action-import-none = No se tomó ningún archivo. No se ha escrito nada.
# $file (String) - name of the file
action-import-plan = Qué haría la importación de { $file }
action-import-filter = Líneas que se muestran
action-import-all = Todas
action-import-table = Líneas del archivo
action-import-column-take = Importar
action-import-column-place = Lugar en el archivo
action-import-column-outcome = Resultado
action-import-column-record = Ficha
action-import-column-detail = Motivo y observaciones
# $record (String) - name of the record
action-import-take = Importar { $record }
# $record (String) - name of the record
action-import-open = Campos de { $record }
action-import-field = Campo
action-import-before = En el catálogo
action-import-after = En el archivo
action-import-nothing-yet = nada todavía
action-import-no-lines = El archivo no tiene líneas con este resultado.
# $count (Number) - how many lines are not shown yet
action-import-more =
    { $count ->
        [one] Mostrar { $count } línea más
       *[other] Mostrar { $count } líneas más
    }
action-import-leave-these = Dejar fuera todas estas
action-import-take-these = Importar todas estas
# $count (Number) - how many lines
action-import-followed =
    { $count ->
        [one] La acompaña { $count } línea más, porque una nombra a la otra.
       *[other] La acompañan { $count } líneas más, porque se nombran entre sí.
    }
# $count (Number) - how many records
action-import-accept =
    { $count ->
        [one] Importar { $count } ficha
       *[other] Importar { $count } fichas
    }
action-import-nothing = No hay nada que importar.
# $count (Number) - how many new needs
action-import-needs-private =
    { $count ->
        [one] { $count } nueva necesidad de este archivo sigue siendo privada: solo en este equipo, en ninguna exportación, paquete ni sincronización.
       *[other] { $count } nuevas necesidades de este archivo siguen siendo privadas: solo en este equipo, en ninguna exportación, paquete ni sincronización.
    }
# $count (Number) - how many new needs
action-import-needs-shared =
    { $count ->
        [one] { $count } nueva necesidad de este archivo se comparte con todos. Después puede retirarse, pero no volver a ser privada.
       *[other] { $count } nuevas necesidades de este archivo se comparten con todos. Después pueden retirarse, pero no volver a ser privadas.
    }
action-import-share-needs = Compartir las nuevas necesidades de este archivo
action-import-private = Privados, solo en este equipo
action-import-writing = Importando…
action-import-again = Leer el archivo de nuevo
action-import-drop = Descartar este plan
# $count (Number) - how many records
# $file (String) - name of the file
action-import-done =
    { $count ->
        [one] Se importó { $count } ficha de { $file }.
       *[other] Se importaron { $count } fichas de { $file }.
    }
action-import-left-out = Fuera
action-import-undo = Deshacer esta importación
action-import-undone = La importación se ha deshecho.
action-import-another = Importar otro archivo
action-columns = Qué contienen las columnas
# $file (String) - name of the file
action-columns-intro = Las columnas de { $file } tienen nombres propios. Diga qué contiene cada una; después verá, línea por línea, qué cambiaría.
action-columns-kind = Clase de las fichas
action-columns-head = Fila del encabezado
action-columns-remembered = Rellenado como la última vez para una tabla con el mismo encabezado.
action-columns-proposed = Rellenado según los nombres y los valores. Revíselo.
action-columns-field = Campo
action-columns-leave-out = Dejar fuera
action-columns-language = Idioma del texto
action-columns-role = Función
action-columns-no-role = Sin indicar
action-columns-samples = Primeros valores
action-columns-no-samples = Sin valores en las primeras filas
action-columns-writing = Cómo se escriben los valores
action-columns-dates = Forma de las fechas
action-columns-dates-iso = Año-mes-día: 2019-03-07
action-columns-dates-day = Día.mes.año: 7.3.2019
action-columns-dates-month = Mes/día/año: 3/7/2019
action-columns-decimal = Signo decimal
action-columns-decimal-point = Punto: 1,250.50
action-columns-decimal-comma = Coma: 1.250,50
action-columns-separator = Entre los elementos de una lista
action-columns-currency = Moneda de los importes (código de tres letras)
action-columns-show = Mostrar qué cambiaría
# no-plural: the count stands after a colon
# $count (Number) - how many columns
action-columns-wrong = Por corregir: { $count }
action-columns-change = Cambiar las columnas
action-template = Tabla vacía
action-template-hint = Una tabla con el encabezado que la importación conoce, para rellenar.
action-template-save = Guardar una plantilla vacía
# $file (String) - name of the file
action-template-saved = Guardada: { $file }

## What is done with a record.

action-menu = Acciones
action-export-this = Exportar
action-withdraw = Retirar
action-withdraw-title = ¿Retirar esta ficha?
action-withdraw-text = Se conserva y puede restablecerse. Hasta entonces ninguna búsqueda la encuentra.
action-withdrawn = La ficha se ha retirado.
action-reinstate = Restablecer
action-reinstate-title = ¿Restablecer esta ficha?
action-reinstate-text = Recupera el estado que tenía antes de ser retirada.
action-reinstated = La ficha se ha restablecido.
action-reason = Motivo
action-reason-hint = Consta en el historial de la ficha.
action-confirm = Confirmar
action-confirm-title = ¿Sigue siendo cierto?
action-confirm-text = Confirme que la ficha era cierta en un día dado. La fecha figura junto a sus fuentes.
action-confirm-on = Día
# $date (String) - a day, written out
action-confirm-chosen = Día elegido: { $date }
action-confirm-by = Organización que confirma
action-confirmed = La ficha se ha confirmado.

## Private records, and sharing them.

action-private = Privada: solo en este equipo
action-private-text = No está en ninguna exportación ni intercambio con otros hasta que usted la comparta.
# $record (String) - the shared record
action-private-shared = Compartida como { $record }
action-share = Compartir
action-share-title = ¿Compartir esta ficha?
action-share-text = Solo los campos que deje marcados salen de este equipo, como una ficha nueva. Lo compartido se puede retirar después, pero no volver a ser privado.
action-share-fields = Campos que salen de este equipo
# $field (String) - label of the field
action-share-field = { $field } sale
# $leave (Number) - how many fields leave
# $stay (Number) - how many fields stay
# no-plural: the counts stand after a colon
action-share-count = Campos que salen: { $leave }. Campos que se quedan: { $stay }.
action-share-note-hint = Sale junto con los campos.
action-share-now = Compartir estos campos
# $record (String) - the shared record
action-shared = Compartida como { $record }. La ficha privada permanece aquí.

## Undo.

action-undo-last = Deshacer la última acción
# $records (String) - list of kinds and short names of records
action-undone = Deshecho: { $records }
# $count (Number) - how many records
action-undone-many =
    { $count ->
        [one] Deshecho en { $count } ficha.
       *[other] Deshecho en { $count } fichas.
    }
action-redo = Hacerlo de nuevo

## Decisions in the history.

action-decisions = Decisiones
action-decisions-none = En este equipo no se ha decidido nada sobre esta ficha.
action-column-when = Cuándo
action-column-who = Quién
action-column-decision = Decisión
action-column-why = Motivo
# $change (String) - identifier of a change
action-undoes = Deshace el cambio { $change }

## The profile.

action-profile = Perfil
action-profile-hint = Quién escribe en este equipo. Sus cambios llevan un número al azar; solo este equipo sabe que es usted.
action-profile-name = Nombre
action-profile-name-hint = No consta en ningún cambio ni sale con ninguno.
action-profile-organisation = Organización
action-profile-organisation-hint = Elija una del catálogo o escriba su nombre.
action-profile-save = Guardar el perfil
action-profile-saved = El perfil se ha guardado.
action-profile-erase = Borrar mi nombre
action-profile-erase-title = ¿Borrar su nombre?
action-profile-erase-text = El nombre, la organización, la función y el país se borran de este perfil para siempre. Lo que escribió permanece, con una autoría que nadie conoce. Lo que escriba desde ahora llevará otro número.
action-profile-erased = Su nombre se ha borrado.
action-profile-number = Número que llevan sus cambios
action-organisation-none = Ninguna organización del catálogo empieza así.
action-organisation-show = Mostrar organizaciones

## Files, in the settings.

action-files = Archivos
action-files-hint = Las fichas viajan en archivos: a hojas de cálculo, a otros sistemas, a otro equipo.

## What goes wrong.

error-undo-superseded = Después se ha escrito otra cosa.
error-undo-superseded-hint = No se ha deshecho nada. Deshaga primero la última acción o consulte el historial de la ficha.
error-plan-closed = Este plan ya no está abierto.
error-plan-closed-hint = Elija el archivo de nuevo y vea qué cambiaría ahora. No se ha escrito nada.
# $file (String) - name of the file
error-file-foreign = «{ $file }» no es un archivo que se pueda importar.
# $endings (String) - list of endings of names, as in .csv
error-file-foreign-hint = Elija un archivo cuyo nombre termine en { $endings }.
error-file-busy = Se está leyendo otro archivo.
error-file-busy-hint = Espere a que termine o deje de leerlo.
error-no-dialog = Aquí no hay ventana en la que elegir un archivo.
error-no-dialog-hint = Use las órdenes export e import de la terminal.
# $reference (String) - kind and short name of the record
error-record-stays = «{ $reference }» no sale en ningún archivo.
error-record-stays-hint = Comparta lo que es privado y presente lo que es borrador; después expórtelo.

## Reports

# $file (String) - name and place of the file
action-report-done = Archivo escrito: { $file }
# no-plural: the count stands after a colon
# $count (Number) - how many pages
action-report-pages = Páginas: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
action-export-records = Fichas elegidas: { $count }
action-export-report = Informe
# $record (String) - title of a record
action-pick = Seleccionar { $record }
# no-plural: the count stands in brackets
# $count (Number) - how many records
action-picked = Exportar la selección ({ $count })
action-pick-none = Vaciar la selección

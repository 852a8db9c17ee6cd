### state: machine
### Translating records: what there is to do, the editor, files for translators, asking for a resource in a language.
### Names of commands, options, formats and codes (--to, XLIFF, fr) are typed as they stand: never translate them.

## Errors.

# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-original = El texto «{ $field }» de { $reference } se escribió en este idioma; no es una traducción.
error-not-translatable-original-hint = Para cambiar un original, edite la ficha.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-empty = El texto «{ $field }» de { $reference } está vacío: no hay nada que traducir.
error-not-translatable-empty-hint = Escriba primero el original o elija otro texto.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-none = El texto «{ $field }» de { $reference } no tiene traducción que revisar.
error-not-translatable-none-hint = Tradúzcalo primero.
error-nothing-to-translate = En lo solicitado no queda ningún texto por traducir. No se ha escrito ningún archivo.
error-nothing-to-translate-hint = Elija otros filtros, otro idioma con --from, o --all para incluir los textos revisados.

## How a text stands in a language.

translation-state-missing = Sin traducir
translation-state-stale = Anterior a su original
translation-state-machine = Traducción automática
translation-state-reviewed = Traducción revisada
translation-state-original = Texto original

## The work list and how far each language is.

translation-title = Traducir fichas
translation-intro = Cada texto se escribe en un idioma y se traduce a los demás. Una traducción es fiable cuando una persona la ha revisado junto al original.
translation-coverage = Avance de cada idioma
translation-column-language = Idioma
translation-column-done = Fiable
translation-column-text = Texto
translation-column-state = Estado
# $percent (Number) - a whole number from 0 to 100
translation-share = { $percent } %
# $language (String) - name of a language
translation-list = Por hacer ({ $language })
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
translation-found = Fichas: { $records }. Textos: { $texts }.
translation-kinds = Tipos de ficha
translation-states = Estados de los textos
translation-place = Solo sobre este país
translation-none = Aquí no queda nada por traducir.
translation-none-hint = Elija otro idioma o menos filtros.
translation-more = Mostrar más

## The editor: a text beside its translation.

# $language (String) - name of a language
translation-into = Traducción ({ $language })
# $language (String) - name of a language
translation-source = Texto original ({ $language })
# $field (String) - label of a field
# $language (String) - name of a language
translation-target = { $field } ({ $language })
# $field (String) - label of a field
translation-checked = He cotejado este texto con su original: { $field }
translation-hints = Términos del glosario
translation-save = Guardar lo cotejado
translation-save-next = Guardar y seguir
translation-review = Marcar como revisada
translation-review-all = Marcar todo como revisado
translation-previous = Ficha anterior
translation-next = Ficha siguiente
translation-back = Volver a la lista
# no-plural: the count stands after a colon
# $count (Number) - how many
translation-remaining = Fichas pendientes: { $count }
# $keys (String) - the keys as they stand on the keyboard: Ctrl + Enter
translation-keys = { $keys } guarda lo cotejado y abre la ficha siguiente.
# $title (String) - title of the record
translation-saved = Guardado: { $title }
translation-unchanged = No había diferencias: no se ha escrito nada.
translation-nothing-checked = Marque primero lo que ha cotejado.
# $fields (String) - list of labels of fields
translation-waiting = Otra persona ha escrito aquí entretanto; ambas versiones esperan revisión: { $fields }
translation-undo = Deshacer
translation-is-original = Este texto se escribió en este idioma.
translation-optional = El nombre solo se da en los idiomas que usa la propia entidad.
translation-unsaved = Lo que escribe se conserva en este equipo hasta que lo guarde.
# $language (String) - name of a language
translation-record = Traducir o revisar ({ $language })

## Asking for a resource in another language.

translation-ask = Pedir una traducción
# $resource (String) - title of the resource
translation-ask-title = Pedir una traducción de «{ $resource }»
translation-ask-intro = Así se escribe una necesidad. Permanece en este equipo hasta que la comparta.
translation-ask-language = Idioma necesario
translation-ask-place = País que la necesita
translation-ask-text = La necesidad en palabras
# $language (String) - name of a language
translation-ask-exists = Según consta, ya existe en este idioma ({ $language }).
# $language (String) - name of a language
# $resource (String) - title of the resource
translation-ask-statement = Se necesita una traducción de «{ $resource }» a este idioma: { $language }.
translation-ask-write = Escribir la necesidad
translation-ask-done = La necesidad se ha escrito. Permanece en este equipo hasta que la comparta.

## Help.

translation-help = Traducir
translation-help-list = «Traducir fichas» muestra lo que está sin traducir, lo anterior a su original y las traducciones automáticas; primero lo que concierne a su país.
translation-help-review = La traducción que guarde o marque como revisada lleva su nombre en el historial y puede deshacerse como cualquier cambio.

## Files for translators: what is refused and what is worth knowing.

# $name (String) - what stands in the file
translation-refused-not-xliff = No es XLIFF: comienza por «{ $name }».
# $version (String) - what stands in the file
translation-refused-version = Su versión de XLIFF es «{ $version }»; se leen 2.0 y 2.1.
# $attribute (String) - name of an attribute, srcLang or trgLang
translation-refused-language = No indica su idioma: falta el atributo «{ $attribute }».
translation-reason-nameless = No nombra ninguna ficha o ningún texto.
translation-reason-codes = La traducción contiene códigos de una herramienta. Deje solo el texto.
translation-reason-state = Su estado no es de XLIFF: initial, translated, reviewed o final.
# $reference (String) - kind and short name of a record
translation-reason-record = El catálogo no tiene «{ $reference }».
translation-reason-original = La ficha tiene un original en este idioma; una traducción no lo sustituye.
translation-reason-empty = La ficha no tiene ese texto que traducir.
translation-reason-outdated = Traduce un original anterior, y el catálogo tiene una traducción del actual.
translation-remark-stale = El original ha cambiado desde entonces; la traducción aparecerá como anterior a su original.

## The terminal.

translation-cli-about = Traducir fichas: lo que hay por hacer y archivos para traductores
translation-cli-coverage-about = Mostrar el avance de cada idioma
translation-cli-list-about = Listar lo que hay que traducir, lo más útil primero
translation-cli-show-about = Mostrar los textos de una ficha junto a sus traducciones
translation-cli-set-about = Guardar traducciones que ha hecho o cotejado
translation-cli-review-about = Marcar borradores como revisados
translation-cli-ask-about = Pedir un recurso en otro idioma: escribe una necesidad privada
translation-cli-export-about = Escribir textos para traductores en XLIFF 2.1
translation-cli-import-about = Tomar un archivo de traductores
translation-cli-option-to = Idioma de llegada, como fr; el de las respuestas si no se indica
translation-cli-option-from = Idioma de partida; en si no se indica
translation-cli-option-state = Solo los textos en este estado: missing, stale, machine o reviewed
translation-cli-option-all = También los textos revisados
translation-cli-option-drafts = Tomar todo texto como borrador por revisar
translation-cli-option-statement = La necesidad en sus palabras
translation-cli-option-place = País o región que lo necesita; el suyo si no se indica
translation-cli-argument-texts = Archivo JSON con los textos por nombre de campo; - lee la entrada estándar
translation-cli-argument-field = Nombre de un campo, como summary; todos los borradores si no se indica
translation-cli-value-state = ESTADO
translation-cli-value-field = CAMPO
# $reference (String) - kind and short name of a record
# $language (String) - name of a language
translation-cli-saved = La traducción de { $reference } se guarda como revisada ({ $language }).
# $path (String) - the file
translation-cli-exported = Escrito en { $path }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $count (Number) - how many texts
# $code (String) - code of the language
translation-cli-others = Omitidos, con original en otro idioma ({ $language }): { $count }. Repita la orden con --from { $code }.

## Files for translators, in the window.

translation-files = Archivos para traductores
# $export (String) - the command that writes a file
# $import (String) - the command that takes it back
translation-tools = Los traductores pueden usar sus propias herramientas: lo que muestra la lista se escribe en XLIFF 2.1, y lo que devuelven se revisa antes de incorporarlo. En un terminal: «{ $export }», «{ $import }».
translation-format-xliff = XLIFF para traductores
translation-export-from = Traducir del
translation-export-choose = Exportar para traductores
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
# $file (String) - the file
translation-export-done = Escrito en { $file }. Fichas: { $records }, textos: { $texts }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $texts (Number) - how many texts
translation-export-others = Escritos en { $language } y ausentes del archivo: { $texts }. Necesitan un archivo propio.
translation-import-choose = Importar de traductores
translation-import-drafts = Tomar todos los textos del archivo por traducciones automáticas que alguien debe revisar aún
# no-plural: the count stands after a colon
# $count (Number) - how many texts are not listed
translation-import-more = Otros textos que no se muestran aquí: { $count }

### state: machine
### Writing: what is found in a record, what a write did, the profile, the terminal’s commands that write.

## What is found in what somebody writes: what is wrong, and what mends it.

write-finding-unknown-field = No existe ese campo. Quítelo o corrija su nombre.
write-finding-missing = Este campo es necesario. Rellénelo.
write-finding-type-text = Aquí se necesita un texto.
write-finding-type-texts = Aquí se necesita un texto por idioma: el código del idioma y después el texto.
write-finding-type-whole = Aquí se necesita un número entero.
write-finding-type-number = Aquí se necesita un número.
write-finding-type-flag = Aquí solo puede figurar true o false.
write-finding-type-list = Aquí se necesita una lista.
write-finding-type-object = Aquí se necesita un objeto con campos propios.
write-finding-empty-text = El texto está vacío. Escriba algo o quite el campo.
write-finding-control = El texto contiene un carácter de control invisible. Escríbalo de nuevo.
write-finding-empty-list = La lista está vacía. Indique al menos un elemento o quite el campo.
write-finding-twice = Esto ya está en la lista. Quite uno de los dos.
# $value (String) - what was given
write-finding-slug-taken = Otra ficha tiene el nombre corto «{ $value }». Elija otro.
write-finding-slug-fixed = El nombre corto de una ficha no cambia nunca. Quítelo.
# $value (String) - what was given
write-finding-code = «{ $value }» no es un código de esta lista.
# $value (String) - what was given
write-finding-place = «{ $value }» no es el código de un país o región.
# $value (String) - what was given
write-finding-place-country = «{ $value }» es una región. Indique un país.
# $value (String) - what was given
write-finding-place-region = «{ $value }» es un país. Indique una región de las Naciones Unidas por su código.
# $value (String) - what was given
write-finding-language = «{ $value }» no es el código de un idioma.
# $value (String) - what was given
write-finding-date-form = «{ $value }» no es una fecha. Escríbala como 2019, 2019-03 o 2019-03-31.
# $value (String) - what was given
write-finding-no-such-day = El día «{ $value }» no existe en el calendario. Compruebe el mes y el día.
# $value (String) - what was given
write-finding-in-future = «{ $value }» aún no ha llegado. Indique hoy o un día pasado.
# $value (String) - what was given
write-finding-address = «{ $value }» no es una dirección web. Empieza por https:// o http://.
# $value (String) - what was given
write-finding-currency = «{ $value }» no es una moneda. Use un código de tres letras, como EUR.
# $value (String) - what was given
write-finding-amount = El importe «{ $value }» tiene demasiados decimales. Escríbalo en la unidad más pequeña de su moneda, como número entero.
# $value (String) - the least number
write-finding-too-small = El número debe ser { $value } o más.
# $value (String) - the greatest number
write-finding-too-large = El número debe ser { $value } o menos.
# $field (String) - label of a field
write-finding-end-before-start = El final es anterior a «{ $field }». Corrija una de las dos fechas.
write-finding-most-below-least = La subvención máxima es menor que la mínima. Corrija una de las dos.
# $field (String) - label of a field
write-finding-needs = Esto se refiere a «{ $field }», que no está. Rellénelo o quite esto.
write-finding-standing = Una ficha se presenta, se publica y se retira mediante decisiones propias. Quite este campo.
write-finding-visibility = Quién puede ver una ficha se decide al compartirla. Quite este campo.
write-finding-no-source = No se cita ninguna fuente. Sin ella nadie puede comprobar lo que dice la ficha.
# $value (String) - what may have been meant
write-hint-nearest = ¿Quiso decir «{ $value }»?
write-hint-language = Use un código de dos o tres letras, como fr.
# $currency (String) - code of a currency
# $digits (Number) - how many decimal places it has
write-hint-amount = Decimales de { $currency }: { $digits }.

## What keeps a write from being done. In -hint what to do next.

# $count (Number) - how many findings there are
error-invalid =
    { $count ->
        [one] No se puede guardar la ficha: hay que corregir { $count } campo.
       *[other] No se puede guardar la ficha: hay que corregir { $count } campos.
    }
error-invalid-hint = Corrija lo indicado e inténtelo de nuevo. No se ha cambiado nada.
# $reference (String) - kind and short name of the record
# $fields (String) - list of labels of fields, as in Title, Topics
error-incomplete = «{ $reference }» todavía no puede publicarse. Falta: { $fields }.
error-incomplete-hint = Edite el registro, añada lo que falta y publíquelo después. No se ha cambiado nada.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its standing, as in Draft
error-standing-step = «{ $reference }» está en el estado «{ $standing }», así que este paso no es posible ahora.
error-submit-hint = Solo se puede presentar un borrador.
error-publish-hint = Solo se puede publicar lo presentado. Preséntelo primero.
error-withdraw-hint = Solo se puede retirar lo que aún no se ha retirado.
error-restore-hint = Solo se puede restablecer lo retirado.
# $reference (String) - kind and short name of the record
error-record-private = «{ $reference }» es privada de este equipo.
error-record-private-hint = Compártala primero. Usted elige qué campos salen.
# $reference (String) - kind and short name of the record
error-record-shared = «{ $reference }» ya está compartida.
error-record-shared-hint = Lo compartido se puede editar y retirar, pero no volver a ser privado.
error-organisation-missing = No se indica qué organización confirma.
error-organisation-missing-hint = Indique una del catálogo, o la suya en su perfil.
error-nothing-to-undo = Todavía no se ha escrito nada en este equipo.
# $field (String) - label of a field
# $reference (String) - kind and short name of the record
error-undo-blocked = Otra persona ha cambiado después «{ $field }» de «{ $reference }».
error-undo-blocked-hint = No se ha deshecho nada. Edite la ficha.

## What a write did.

# $reference (String) - kind and short name of the record
write-added = Se ha añadido «{ $reference }» como borrador.
# $reference (String) - kind and short name of the record
write-added-private = Se ha añadido «{ $reference }». Permanece en este equipo hasta que la comparta.
# $reference (String) - kind and short name of the record
write-edited = Se ha modificado «{ $reference }».
# $reference (String) - kind and short name of the record
write-unchanged = «{ $reference }» sigue igual: no había diferencias.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its new standing, as in Published
write-decided = «{ $reference }»: { $standing }
# $reference (String) - kind and short name of the record
write-confirmed = Se ha confirmado «{ $reference }».
# $reference (String) - kind and short name of the record
write-shared = Compartida como «{ $reference }». Su ficha privada permanece aquí.
write-share-trial = Todavía no se ha compartido nada.
write-share-leaves = Lo que sale de este equipo
write-share-stays = Lo que se queda
# $records (String) - list of kinds and short names of records
write-undone = Deshecho: { $records }
# $fields (String) - list of labels of fields
write-review = Otra persona ha cambiado esto entretanto: { $fields }. Se conservan ambas versiones, pendientes de revisión.
write-advice = Qué la mejoraría
write-alike = Fichas que podrían ser la misma
# $language (String) - name of the language of the similar title
write-alike-title = título parecido ({ $language })
write-alike-facts = misma organización, lugar y tema en el mismo período
write-checked = Esto se puede guardar.

## The record page and its history.

record-field-self-check = Autoevaluación de los diez principios
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
write-self-check = { $principle }: { $answer }
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
# $note (String) - why, in the author’s own words
write-self-check-note = { $principle }: { $answer } ({ $note })
write-author-unknown = Autoría desconocida
# $name (String) - name of the author, or that it is not known
# $details (String) - role and organisation
write-author = { $name } ({ $details })
write-label-author = Autoría
write-label-decision = Decisión
write-label-why = Motivo
write-label-undoes = Deshace el cambio
write-label-shared-as = Compartida como
write-label-visibility = Visibilidad

## The profile.

profile-name = Nombre
profile-organisation = Organización
profile-place = País
profile-author = Número que llevan sus cambios en lugar de su nombre
profile-erased = Su nombre se ha borrado. Lo que escribió permanece sin él; lo que escriba desde ahora llevará otro número.

## Commands of the terminal that write.

cli-profile-about = Mostrar, indicar o borrar quién escribe en este equipo
cli-profile-show-about = Mostrar el perfil
cli-profile-set-about = Indicar partes del perfil; un texto vacío quita la parte
cli-profile-erase-about = Borrar su nombre; sus cambios permanecen
cli-option-role = Función: official, donor, implementer o coordinator
cli-value-role = FUNCIÓN
cli-add-about = Añadir una ficha como borrador; una necesidad permanece en este equipo hasta compartirla
cli-edit-about = Escribir campos de una ficha; sin archivo, mostrarlos para editarlos
cli-submit-about = Presentar un borrador para su revisión
cli-publish-about = Publicar lo presentado
cli-withdraw-about = Retirar una ficha; se conserva y deja de encontrarse
cli-reinstate-about = Restablecer una ficha retirada
cli-confirm-about = Declarar que una ficha sigue siendo cierta
cli-share-about = Compartir una ficha privada: muestra qué campos salen
cli-undo-about = Deshacer la última acción de este equipo
cli-argument-kind = Tipo: initiative, programme, need, organisation o resource
cli-argument-file = Archivo con los campos en JSON; - lee la entrada estándar
cli-value-file = ARCHIVO
cli-value-note = TEXTO
cli-value-fields = CAMPOS
cli-value-day = DÍA
cli-option-note = Por qué; figura en el historial
cli-option-seen = Versión que editó: «seen» de los campos mostrados
cli-option-by = Organización que confirma; si falta, la de su perfil
cli-option-on = Día de la confirmación; si falta, hoy
cli-option-only = Solo salen estos campos (timing, statement.fr)
cli-option-without = Estos campos se quedan
cli-option-dry-run = Mostrar lo que ocurriría, sin escribir nada
# $path (String) - the file that was named
# $reason (String) - what is wrong with it, a sentence
cli-file-unfit = No se puede usar el archivo { $path }. { $reason }
cli-file-unfit-hint = Indique un objeto JSON con los campos de la ficha.
# $path (String) - path of a field, as in title.fr
# $message (String) - what is wrong, a sentence
cli-finding = { $path }: { $message }

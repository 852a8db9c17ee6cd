### state: machine
### Writing in the window: the list of what is written, the form, the review step, the steps from draft to published.

## The screen that lists what is written.

form-title = Redactar
form-intro = Lo que escribe es un borrador hasta que lo presenta. Una necesidad permanece en esta computadora hasta que usted la comparta.
form-new = Redactar una ficha nueva
form-about-initiative = Un proyecto, un programa de trabajo o una red que crea capacidad.
form-about-programme = La línea de financiación o la oferta abierta de un donante.
form-about-need = Lo que necesita un país o una región.
form-about-organisation = Una entidad que financia, ejecuta, recibe o coordina.
form-about-resource = Una estrategia, una ley, una guía, un informe o un portal.
form-left = Formularios que dejó
form-left-none = No se dejó ningún formulario antes de guardarlo.
# $date (String) - day, written out
form-left-on = Escrito el { $date }
form-untitled = Sin título
# Button: opens a form again as it was left.
form-continue = Continuar
# Button: throws a form away that was not saved.
form-discard = Descartar
form-discarded = Se descartó lo escrito.
form-undo = Deshacer
form-undone = Deshecho.
form-unpublished = Borradores y presentaciones
form-unpublished-none = Nada espera ser presentado o publicado.

## The form.

# $title (String) - title of the record
form-edit-of = Editar «{ $title }»
form-main-needed = Solo estos campos son necesarios. Lo demás puede añadirse ahora o más tarde.
# Stands behind the label of a field that must be filled in.
form-needed = necesario
# $count (Number) - number of fields in which something is written
form-filled =
    { $count ->
        [one] { $count } campo rellenado
       *[other] { $count } campos rellenados
    }
form-open-all = Abrir todas las secciones
form-close-all = Cerrar todas las secciones
form-undo-typing = Deshacer lo escrito
form-redo-typing = Rehacer lo escrito
form-kept = Se conserva mientras escribe, en esta computadora
form-keeping = Conservando…
# $reason (String) - why, a sentence
form-not-kept = No se pudo conservar lo que escribió. { $reason }
form-review = Revisar y guardar
# $date (String) - day, written out
form-found = Dejó este formulario el { $date }
form-found-text = Lo que escribió se conservó en esta computadora. Continúe, o descártelo y empiece de nuevo.
# $count (Number) - number of faults
form-faults =
    { $count ->
        [one] Primero hay que corregir una cosa
       *[other] Primero hay que corregir { $count } cosas
    }

## Texts in languages.

# Name of the list of languages of a text, for screen readers.
# $label (String) - label of the field
form-texts-languages = { $label }: idiomas
form-texts-missing = Falta
form-texts-original = Este texto es un original, no una traducción
form-texts-checked = He revisado este borrador
form-texts-other = Otro idioma
# $language (String) - name of a language
form-texts-from = Original ({ $language }):

## Choosing.

form-pick-show = Mostrar la lista
form-pick-none = Nada coincide con lo que escribió.
form-pick-type = Escriba algunas letras del nombre
form-pick-empty = Escriba para buscar en el catálogo.
# $name (String) - what is taken away
form-remove = Quitar { $name }
# $label (String) - label of the field
form-chosen = { $label }: elegido
form-yes = Sí
form-no = No
# $label (String) - label of the list
form-add = Añadir: { $label }
# Name of one entry of a list.
# $label (String) - label of the list
# $number (Number) - its place in the list
form-row = { $label } { $number }
form-year = Año
form-month = Mes
form-day = Día
# $amount (String) - an amount of money with its currency
form-amount-read = Se entiende { $amount }
form-answer-none = Sin respuesta
form-answer-note = Por qué

## Records that may be the same.

# $count (Number) - number of records
form-alike =
    { $count ->
        [one] { $count } ficha puede ser la misma
       *[other] { $count } fichas pueden ser la misma
    }
form-alike-hint = Mírela primero, para que nada se escriba dos veces.

## The review step.

form-review-title = Lo que se guardará
form-review-nothing = Nada es diferente.
form-review-field = Campo
form-review-before = Ahora
form-review-after = Después
form-review-value = Valor
form-review-none = Nada
form-advice = Lo que la mejoraría
form-note = Por qué
form-note-hint = Puede dejarse vacío. Figura en el historial con su nombre.
form-back = Volver al formulario
form-save-draft = Guardar como borrador
form-save-submit = Guardar y presentar
form-save-private = Guardar en esta computadora
form-save-changes = Guardar los cambios
# $title (String) - title of the record
form-saved-draft = «{ $title }» se guardó como borrador.
# $title (String) - title of the record
form-saved-private = «{ $title }» se guardó. Permanece en esta computadora hasta que usted lo comparta.
# $title (String) - title of the record
form-saved-submitted = «{ $title }» se presentó.
# $title (String) - title of the record
form-saved-published = «{ $title }» se publicó.
# $title (String) - title of the record
form-saved-changed = «{ $title }» se modificó.
form-saved-same = Nada era diferente, así que no se guardó nada.
# $fields (String) - list of labels of fields
form-saved-review = Otra persona ha modificado esto entretanto: { $fields }. Ambas versiones se conservan y esperan revisión.

## Leaving.

form-leave = ¿Salir de este formulario?
form-leave-text = Lo que escribió aún no está en el catálogo. Puede esperar aquí como formulario sin terminar.
form-leave-stay = Quedarse
form-leave-keep = Salir y conservarlo
form-leave-discard = Salir y descartarlo

## From draft to published, on the page of a record.

form-step-draft = Esto es un borrador. Aún no se ha pedido a nadie que lo examine.
form-step-submitted = Esto se presentó y espera ser publicado.
form-step-submit = Presentar
form-step-publish = Publicar
form-step-cancel = Cancelar
# An amount that could mean two things; the two readings follow as buttons.
# $typed (String) - the amount as it was typed
form-amount-ask = «{ $typed }» puede leerse de dos maneras. ¿Cuál es la correcta?

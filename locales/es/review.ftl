### state: machine
### What waits for a decision: fields with several versions, and changes that nobody has vouched for.

## Where a version comes from.

review-from-release = Incluida con la aplicación
review-from-here = Escrito en este equipo
review-from-hub = De un servidor de sincronización
review-from-file = De un archivo

## A field.

# $field (String) - label of a field, as in Title
# $language (String) - name of a language
review-field-language = { $field } ({ $language })

## Why a change waits.

review-reason-unverified = Nadie ha respondido de quién lo escribió: aquí aún no hay registro de confianza.
review-reason-unknown-device = El registro de confianza no conoce el dispositivo que lo escribió.
review-reason-expired = El certificado del dispositivo que lo escribió no estaba vigente cuando se recibió.
review-reason-revoked = El dispositivo que lo escribió ha sido revocado.
review-reason-may-not-create = La función de su autor no permite crear fichas de este tipo.
review-reason-proposal = Su autor no es responsable de esta ficha: es una propuesta.
review-reason-stewardship = Cambia quién puede editar y ningún servidor de sincronización lo ha numerado aún.
# $most (Number) - most fields that a record may have
review-reason-too-many-fields = Con ello la ficha tendría más campos con valor de los que puede tener una ficha (como máximo, { $most }).
review-reason-registry-old = El registro de confianza ha caducado y el dispositivo que lo escribió es nuevo aquí.
# $number (String) - number of the reason
review-reason-newer = Una versión más reciente de { -brand-name } conoce el motivo (número { $number }).
# Said of a proposal.
review-answer-adopted = Aceptada
# Said of a proposal.
review-answer-declined = Rechazada

## The terminal.

review-title = Por revisar
review-none = No hay nada pendiente de revisión.
# $count (Number) - how many fields wait
review-fields =
    { $count ->
        [one] { $count } campo tiene más de una versión.
       *[other] { $count } campos tienen más de una versión.
    }
# What a field held before the versions were written.
review-base = Antes
# Said of a version.
review-mine = La mía
# Said of a version.
review-theirs = La otra
# Changes that nobody has vouched for.
review-proposals = Propuestas
review-submissions = Presentaciones
# Above what stands, beside what is proposed.
review-now = Ahora
review-proposed = Propuesto
# $count (Number) - how many fields were decided
review-decided =
    { $count ->
        [one] Se ha decidido { $count } campo.
       *[other] Se han decidido { $count } campos.
    }
# no-plural: the count stands after a colon
# $count (Number) - how many fields
review-left = Campos que siguen pendientes: { $count }
review-adopted = La propuesta se ha aceptado.
review-declined = La propuesta se ha rechazado y se conserva.
review-reconsidered = La propuesta vuelve a estar pendiente.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-declined-all = Propuestas rechazadas: { $count }. Se conservan.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-reconsidered-all = Propuestas de nuevo en espera: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records and proposals
review-more = Sin mostrar: { $count }
# Heading above the fields of a record as they once stood.
# $change (String) - id of a change
review-as-was = Como estaba después del cambio { $change }
# $value (String) - what the field holds today
review-today = Hoy: { $value }
review-cli-about = Decidir entre las versiones de un campo y responder a las propuestas
review-cli-list = Mostrar lo pendiente
review-cli-resolve = Decidir un campo o todos
review-cli-adopt = Aceptar una propuesta: sus valores se escriben aquí
review-cli-decline = Rechazar una propuesta; se conserva
review-cli-reconsider = Volver a dejar pendiente una propuesta rechazada
review-cli-value-path = CAMPO
review-cli-value-version = VERSIÓN
review-cli-value-change = CAMBIO
review-cli-value-device = DISPOSITIVO
review-cli-option-field = El campo, como lo nombra la lista (title.fr)
# Typed as they stand: mine, theirs.
review-cli-option-take = mine, theirs o el número de una versión
review-cli-option-value = Otro valor en lugar de todas las versiones
review-cli-option-all = Todos los campos pendientes
review-cli-option-answered = También las propuestas ya respondidas
review-cli-option-limit = Cuántas fichas y propuestas se muestran; 50 si no se indica, 0 para todas
review-cli-option-device = Todas las propuestas de este dispositivo, por su identificador en la lista
review-cli-option-at = La ficha como estaba después de este cambio
review-cli-argument-change = Identificador del cambio, o su comienzo
review-cli-usage = No está claro qué hay que decidir.
# Typed as they stand: what begins with --, mine, theirs.
review-cli-usage-hint = Indique una ficha y --field, con --take o --value; o --all con --take mine o --take theirs.

## What goes wrong.

# $change (String) - id of a change, or its beginning
error-change-not-found = Aquí no hay ningún cambio «{ $change }», o varios empiezan así.
error-change-not-found-hint = Copie el identificador completo del historial o de la lista de lo pendiente.
error-not-waiting = Esto ya no espera respuesta.
error-not-waiting-hint = Alguien ha respondido entretanto. Vuelva a mirar la lista.
# $field (String) - label of a field
# $reference (String) - a record, kind:slug
error-field-not-waiting = «{ $field }» de «{ $reference }» no tiene esas versiones.
# $field (String) - label of a field
error-written-in-form = Aquí no se puede escribir otro valor de «{ $field }».
error-written-in-form-hint = Conserve una de las versiones o edite la ficha: lo que guarde allí ocupa el lugar de todas.

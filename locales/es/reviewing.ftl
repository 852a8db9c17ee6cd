### state: machine
### The screen of what waits for a decision, and a record as it once was.

reviewing-title = Por revisar
reviewing-intro = Cuando el mismo campo se cambia en dos lugares, ambas versiones se conservan y esperan aquí hasta que alguien decida. No se pierde nada, elija lo que elija.
reviewing-none = No hay nada pendiente de revisión.
# Link to the screen on which records are written.
reviewing-none-write = Ir a las fichas
# $count (Number) - number of fields
reviewing-record =
    { $count ->
        [one] { $count } campo tiene más de una versión pendiente de revisión.
       *[other] { $count } campos tienen más de una versión pendiente de revisión.
    }
# Link from a record to the versions that wait.
reviewing-open = Decidir
# $count (Number) - how many fields wait
reviewing-fields =
    { $count ->
        [one] { $count } campo tiene más de una versión.
       *[other] { $count } campos tienen más de una versión.
    }
reviewing-only = Solo se muestra esta ficha.
reviewing-all = Mostrar todo lo pendiente
reviewing-more = Mostrar más fichas
# Explains the marks in the versions of a text.
reviewing-legend = Subrayado: añadido. Tachado: quitado.
# Read out before words that were added.
reviewing-added = añadido:
# Read out before words that were taken out.
reviewing-removed = quitado:
# Read out after words that were added or taken out.
reviewing-end = fin del cambio.
# What the field held before the versions were written.
reviewing-base = Antes
# $number (Number) - from 1
reviewing-version = Versión { $number }
# Said of a version: it was written on this computer.
reviewing-mine = La suya
# Said of a version: it came from elsewhere.
reviewing-theirs = De otros
# Said of a version.
reviewing-shown = La que se muestra
# Button below a version.
reviewing-keep = Conservar esta
# Button: a third version in place of both.
reviewing-write = Escribir otra
reviewing-write-form = Escribir otra en el formulario
# $field (String) - label of the field
reviewing-write-field = { $field }: en lugar de todas las versiones
reviewing-write-save = Guardar esta versión
reviewing-write-cancel = Cancelar
# $field (String) - label of the field
reviewing-choose = Elegir { $field }
reviewing-choose-all = Elegir todos los campos
# no-plural: the count stands after a colon
# $count (Number) - how many fields
reviewing-chosen = Campos elegidos: { $count }
# Names the group of buttons.
reviewing-bulk = Para los campos elegidos
reviewing-take-mine = Conservar la mía
reviewing-take-theirs = Conservar la otra
reviewing-take-none = Ninguno de los campos elegidos tiene exactamente una versión así.
# $count (Number) - how many fields were decided
reviewing-decided =
    { $count ->
        [one] Se ha decidido { $count } campo.
       *[other] Se han decidido { $count } campos.
    }


reviewing-submissions = Presentaciones
reviewing-submissions-intro = Registros que se presentaron y esperan ser publicados. Abra uno para leerlo; allí se publica, se edita o se retira.
reviewing-more-submissions = Mostrar más presentaciones

## Proposals: changes that nobody has vouched for.

reviewing-proposals = Propuestas
reviewing-proposals-intro = Cambios de otras personas que no cuentan hasta que alguien los acepte.
reviewing-proposals-none = No hay propuestas pendientes.
reviewing-proposal-new = Una ficha nueva
reviewing-proposal-field = Campo
reviewing-proposal-now = Ahora
reviewing-proposal-then = Propuesto
reviewing-adopt = Aceptar
reviewing-decline = Rechazar
reviewing-reconsider = Dejarla de nuevo pendiente
reviewing-adopted = La propuesta se ha aceptado.
reviewing-declined = La propuesta se ha rechazado y se conserva.
reviewing-reconsidered = La propuesta vuelve a estar pendiente.
# Heading above the proposals of each device.
reviewing-groups = Por dispositivo
# Button.
reviewing-decline-all = Rechazar todo lo de este dispositivo
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-declined-all = Propuestas rechazadas: { $count }. Se conservan.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-reconsidered-all = Propuestas de nuevo en espera: { $count }
reviewing-more-proposals = Mostrar más propuestas
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-answered = Propuestas respondidas: { $count }

## A record as it once was.

# Link below a change in the history of a record.
reviewing-as-was = Ver como estaba
# Title of the window.
# $title (String) - title of a record
reviewing-as-was-title = { $title }, como estaba
# $when (String) - a day
reviewing-as-was-intro = Como estaba después del cambio del { $when }. Lo que hoy es distinto está marcado.
reviewing-as-was-aside = Este cambio no cuenta, así que la ficha se muestra como estaba sin él.
reviewing-as-was-nothing = Nada de la ficha contaba todavía.
reviewing-as-was-back = Volver al historial
reviewing-differs = Hoy es distinto
reviewing-today = Hoy

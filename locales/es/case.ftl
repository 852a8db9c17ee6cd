### state: machine

### Cases: matches that somebody keeps and follows; the friends of a theme or a place. All of it stays on this computer.

## States

case-state-suggested = Sugerido
case-state-contacted = Contactado
case-state-scoping = En definición
case-state-agreed = Acordado
case-state-under-way = En curso
case-state-closed = Cerrado
case-state-declined = Rechazado

## A case

# $id (String) - number of the case
case-label = Caso { $id }
case-report = Resumen del caso
case-private = Privado: permanece en este equipo, no figura en ninguna exportación ni intercambio con otros.
case-state = Estado
case-next-label = Qué puede seguir
# $states (String) - a list of states
case-next = Puede pasar a: { $states }
case-next-none = Ha terminado; no sigue nada.
case-records = Qué se ha relacionado
case-need = Necesidad
case-programme = Programa
case-implementer = Entidad ejecutora
case-steps = Pasos
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
case-step = { $when }: { $state } – { $who }
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
# $why (String) - why, in their words
case-step-why = { $when }: { $state } – { $who }. Motivo: { $why }
case-notes = Notas
case-notes-none = Todavía no hay notas.

## Friends of a theme or a place: organisations and programmes on a shortlist

# $name (String) - name of the shortlist
case-friends-of = Amigos de: { $name }
# $name (String) - name of the shortlist
case-friends-removed = Quitada: { $name }

## The terminal

case-cli-about = Coincidencias que conserva y sigue; privadas de este equipo
case-cli-list = Todos los casos y las listas de preselección
case-cli-add = Conservar una coincidencia: dos o tres entre una necesidad, un programa y una organización
case-cli-move = Hacer avanzar un caso e indicar el motivo
case-cli-note = Añadir una nota a un caso
case-cli-show = Un caso con sus pasos y notas
case-cli-print = Escribir el resumen de un caso, marcado como privado
case-cli-friends = Organizaciones y programas reservados para un tema o un lugar
case-cli-friends-add = Crear una lista de preselección o añadir a ella
case-cli-friends-remove = Quitar registros de una lista; sin ninguno, la lista entera
case-cli-value-text = TEXTO
case-cli-value-id = NÚMERO
case-cli-value-state = ESTADO
case-cli-argument-state = contacted, scoping, agreed, under-way, closed o declined
case-cli-argument-text = La nota
case-cli-argument-id = Número del caso, como en la lista
case-cli-argument-records = Tipo y nombre abreviado de los registros, como programme:adrf-offer
case-cli-argument-friends = Nombre de la lista de preselección
case-cli-option-why = El motivo, con sus palabras

## What can go wrong

error-case-unfit = Estos registros no forman un caso.
error-case-unfit-hint = Indique dos o tres entre una necesidad, un programa y una organización, cada uno una vez.
# $reference (String) - kind and short name
error-friend-unfit = “{ $reference }” no es ni una organización ni un programa.
error-friend-unfit-hint = Una lista de preselección contiene organizaciones y programas.
# $id (String) - number of the case
# $state (String) - where it stands
# $to (String) - where it was to go
error-case-step = El caso { $id } está en “{ $state }”; desde ahí no puede pasar a “{ $to }”.
# $states (String) - codes of states
error-case-step-hint = Posible desde ahí: { $states }. Un paso dado por error se deshace con “trefoil undo”.
error-case-step-end = Ha terminado. Un paso dado por error se deshace con “trefoil undo”.
error-why-missing = No se dice nada.
error-why-missing-hint = Indique el motivo del paso, o el texto de la nota, en pocas palabras.

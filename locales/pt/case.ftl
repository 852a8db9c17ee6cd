### state: machine

### Cases: matches that somebody keeps and follows; the friends of a theme or a place. All of it stays on this computer.

## States

case-state-suggested = Sugerido
case-state-contacted = Contactado
case-state-scoping = Em definição
case-state-agreed = Acordado
case-state-under-way = Em curso
case-state-closed = Encerrado
case-state-declined = Recusado

## A case

# $id (String) - number of the case
case-label = Caso { $id }
case-report = Resumo do caso
case-private = Privado: fica neste computador, não entra em nenhuma exportação nem troca com outros.
case-state = Estado
case-next-label = O que pode seguir-se
# $states (String) - a list of states
case-next = Pode passar a: { $states }
case-next-none = Terminou; nada se segue.
case-records = O que foi relacionado
case-need = Necessidade
case-programme = Programa
case-implementer = Entidade executora
case-steps = Passos
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
case-notes-none = Ainda não há notas.

## Friends of a theme or a place: organisations and programmes on a shortlist

# $name (String) - name of the shortlist
case-friends-of = Amigos de: { $name }
# $name (String) - name of the shortlist
case-friends-removed = Retirada: { $name }

## The terminal

case-cli-about = Correspondências que guarda e acompanha; privadas deste computador
case-cli-list = Todos os casos e as listas restritas
case-cli-add = Guardar uma correspondência: dois ou três de entre uma necessidade, um programa e uma organização
case-cli-move = Fazer avançar um caso e indicar o motivo
case-cli-note = Acrescentar uma nota a um caso
case-cli-show = Um caso com os seus passos e notas
case-cli-print = Escrever o resumo de um caso, marcado como privado
case-cli-friends = Organizações e programas guardados para um tema ou um lugar
case-cli-friends-add = Criar uma lista restrita ou acrescentar a ela
case-cli-friends-remove = Retirar registos de uma lista; sem nenhum, a lista inteira
case-cli-value-text = TEXTO
case-cli-value-id = NÚMERO
case-cli-value-state = ESTADO
case-cli-argument-state = contacted, scoping, agreed, under-way, closed ou declined
case-cli-argument-text = A nota
case-cli-argument-id = Número do caso, como na lista
case-cli-argument-records = Tipo e nome abreviado dos registos, como programme:adrf-offer
case-cli-argument-friends = Nome da lista restrita
case-cli-option-why = O motivo, nas suas palavras

## What can go wrong

error-case-unfit = Estes registos não formam um caso.
error-case-unfit-hint = Indique dois ou três de entre uma necessidade, um programa e uma organização, cada um uma vez.
# $reference (String) - kind and short name
error-friend-unfit = «{ $reference }» não é nem uma organização nem um programa.
error-friend-unfit-hint = Uma lista restrita contém organizações e programas.
# $id (String) - number of the case
# $state (String) - where it stands
# $to (String) - where it was to go
error-case-step = O caso { $id } está em «{ $state }»; daí não pode passar a «{ $to }».
# $states (String) - codes of states
error-case-step-hint = Possível a partir daí: { $states }. Um passo dado por engano desfaz-se com «trefoil undo».
error-case-step-end = Terminou. Um passo dado por engano desfaz-se com «trefoil undo».
error-why-missing = Nada é dito.
error-why-missing-hint = Indique o motivo do passo, ou o texto da nota, em poucas palavras.

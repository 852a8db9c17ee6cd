### state: machine

### Cases: matches that somebody keeps and follows; the friends of a theme or a place. All of it stays on this computer.

## States

case-state-suggested = Suggéré
case-state-contacted = Contacté
case-state-scoping = En cours de cadrage
case-state-agreed = Convenu
case-state-under-way = En cours
case-state-closed = Clos
case-state-declined = Décliné

## A case

# $id (String) - number of the case
case-label = Dossier { $id }
case-report = Résumé du dossier
case-private = Privé : reste sur cet ordinateur, dans aucun export ni aucun échange avec d’autres.
case-state = État
case-next-label = Suite possible
# $states (String) - a list of states
case-next = Peut passer à : { $states }
case-next-none = Terminé ; rien ne suit.
case-records = Éléments mis en correspondance
case-need = Besoin
case-programme = Programme
case-implementer = Entité d’exécution
case-steps = Étapes
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
case-step = { $when } : { $state } – { $who }
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
# $why (String) - why, in their words
case-step-why = { $when } : { $state } – { $who }. Motif : { $why }
case-notes = Notes
case-notes-none = Aucune note pour l’instant.

## Friends of a theme or a place: organisations and programmes on a shortlist

# $name (String) - name of the shortlist
case-friends-of = Amis de : { $name }
# $name (String) - name of the shortlist
case-friends-removed = Retirée : { $name }

## The terminal

case-cli-about = Correspondances que vous gardez et suivez ; privées, sur cet ordinateur
case-cli-list = Tous les dossiers et les listes restreintes
case-cli-add = Garder une correspondance : deux ou trois parmi un besoin, un programme et une organisation
case-cli-move = Faire avancer un dossier, avec le motif
case-cli-note = Ajouter une note à un dossier
case-cli-show = Un dossier avec ses étapes et ses notes
case-cli-print = Écrire le résumé d’un dossier, marqué privé
case-cli-friends = Organisations et programmes gardés pour un thème ou un lieu
case-cli-friends-add = Créer une liste restreinte, ou la compléter
case-cli-friends-remove = Retirer des fiches d’une liste ; sans fiche, la liste entière
case-cli-value-text = TEXTE
case-cli-value-id = NUMÉRO
case-cli-value-state = ÉTAT
case-cli-argument-state = contacted, scoping, agreed, under-way, closed ou declined
case-cli-argument-text = La note
case-cli-argument-id = Numéro du dossier, comme dans la liste
case-cli-argument-records = Type et nom court des fiches, par exemple programme:adrf-offer
case-cli-argument-friends = Nom de la liste restreinte
case-cli-option-why = Le motif, dans vos mots

## What can go wrong

error-case-unfit = Ces fiches ne forment pas un dossier.
error-case-unfit-hint = Indiquez deux ou trois éléments parmi un besoin, un programme et une organisation, chacun une fois.
# $reference (String) - kind and short name
error-friend-unfit = « { $reference } » n’est ni une organisation ni un programme.
error-friend-unfit-hint = Une liste restreinte contient des organisations et des programmes.
# $id (String) - number of the case
# $state (String) - where it stands
# $to (String) - where it was to go
error-case-step = Le dossier { $id } en est à « { $state } » ; de là, il ne peut passer à « { $to } ».
# $states (String) - codes of states
error-case-step-hint = Possible à partir de là : { $states }. Une étape franchie par erreur s’annule avec « trefoil undo ».
error-case-step-end = Il est terminé. Une étape franchie par erreur s’annule avec « trefoil undo ».
error-why-missing = Rien n’est dit.
error-why-missing-hint = Donnez le motif de l’étape, ou le texte de la note, en quelques mots.

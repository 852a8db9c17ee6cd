### state: machine
### The screen of matches: who could help, why, what stands in the way, and three that fit together.

matching-title = Correspondances

# Name of the screen once something is asked.
# $name (String) - title of the need, programme or organisation
matching-title-of = Correspondances : { $name }

# Button on a need, a programme or an organisation: leads to the screen of matches.
matching-link = Chercher des correspondances

## What is asked

matching-asked = Ce qui est demandé
matching-asked-change = Demander autre chose
# $asker (String) - a kind of organisation
matching-asked-by = Qui demande : { $asker }
matching-ask-intro = Indiquez pour quoi de l’aide est recherchée, ou par qui. Vous verrez des programmes, des entités d’exécution et des triades qui vont ensemble, avec les motifs de chaque résultat.
matching-ask-needs = Partir d’un besoin
# $place (String) - name of the reader's country
matching-ask-needs-of = Partir d’un besoin ({ $place })
matching-ask-needs-none = Aucun besoin n’est encore exprimé ici.
matching-ask-needs-all = Parcourir tous les besoins
matching-ask-needs-write = Rédiger un besoin
matching-ask-programmes = Partir d’un programme
matching-ask-organisations = Partir d’une organisation
matching-ask-by-hand = Ou indiquez ce qui est recherché
matching-ask-theme = Thème ou sous-thème
matching-ask-place = Pays
matching-ask-language = Langue utilisable
matching-ask-mode = Mode d’exécution
matching-ask-asker = Qui demande
# The first choice of who asks.
matching-ask-asker-place = Le gouvernement du pays
matching-ask-any = Peu importe
matching-ask-go = Afficher les correspondances
matching-ask-something = Choisissez d’abord au moins l’un de ces éléments.

## Weights

matching-weights = Ce qui compte pour vous
matching-weights-save = Garder comme mes poids
matching-weights-reset = Revenir aux poids habituels
matching-weights-sum = Le total des poids est toujours 100 : ce que vous donnez à l’un est pris aux autres.
# Shown beside the name of a criterion.
# $weight (Number) - 0 to 100
matching-weight-value = { $weight } sur 100

## The list

# $count (Number) - how many fit
matching-count =
    { $count ->
        [one] { $count } correspondance
       *[other] { $count } correspondances
    }
# $count (Number) - how many do not fit because something stands in the way
matching-count-blocked =
    { $count ->
        [one] { $count } avec empêchement
       *[other] { $count } avec empêchement
    }
# Where not all are shown.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-of = Correspondances affichées : { $shown } sur { $total }
# The same of those that something stands in the way of.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-blocked-of = Avec empêchement, affichées : { $shown } sur { $total }
matching-parts = Parties de la réponse
matching-list = Correspondances, les meilleures d’abord
matching-blocked = Correspondance impossible, et pourquoi
# How much of the weight rests on facts that the records state.
# $percent (Number) - 0 to 100
matching-known = { $percent } % connu
# $count (Number) - how many initiatives
matching-running =
    { $count ->
        [one] { $count } initiative sur le même sujet est déjà en cours sur place. Consultez-la d’abord.
       *[other] { $count } initiatives sur le même sujet sont déjà en cours sur place. Consultez-les d’abord.
    }
# The same where no place is asked about.
# $count (Number) - how many initiatives
matching-running-anywhere =
    { $count ->
        [one] { $count } initiative sur le même sujet est déjà en cours. Consultez-la d’abord.
       *[other] { $count } initiatives sur le même sujet sont déjà en cours. Consultez-les d’abord.
    }
matching-running-show = Afficher ce qui est déjà en cours
matching-nothing-of-part = Aucune correspondance dans cette partie.
matching-nothing-hint = Demandez un thème plus large, une région au lieu d’un pays, ou ne précisez pas de langue.
matching-open-here = Choisissez une correspondance pour lire ici pourquoi elle convient.

## One that fits

matching-back = Retour à la liste
matching-match-it = Voir ses correspondances
matching-criterion = Critère
matching-weight = Poids
matching-fit = Adéquation
matching-why = Pourquoi
# $score (Number) - 0 to 100
matching-score = { $score } sur 100
matching-unknown = Inconnu
matching-in-the-way = Empêchements
matching-precedents = Travaux du même type ailleurs

## What it would take

matching-steps = Ce qui améliorerait la correspondance
matching-steps-blocks = Empêchement
# What a missing or weak point costs.
# $points (Number) - points of 100
matching-steps-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
# A fact that is not stated costs certainty and not score.
# $points (Number) - points of 100
matching-steps-certainty =
    { $points ->
        [one] { $points } point de certitude
       *[other] { $points } points de certitude
    }
matching-why-not = Pourquoi un autre choix ne convient-il pas ?
matching-why-not-hint = Indiquez un programme ou une organisation pour voir comment il ou elle se situe.
matching-why-not-find = Programme ou organisation
matching-why-not-none = Rien de ce nom.

## Portfolio: many needs, few programmes

matching-portfolio = Portefeuille
matching-portfolio-intro = Beaucoup de besoins et peu de programmes : le plan qui répond le mieux à l’ensemble des besoins, à côté de celui qui retiendrait d’abord la meilleure paire.
matching-portfolio-open = Planifier pour de nombreux besoins
matching-portfolio-capacity = Besoins pris en charge par programme
matching-portfolio-floor = Score minimal utile
matching-portfolio-best = Meilleur plan
matching-portfolio-greedy = La meilleure paire d’abord
matching-portfolio-served = Besoins satisfaits
matching-portfolio-points = Points
matching-portfolio-plan = Plan
matching-portfolio-pairs = Qui reçoit quoi
matching-portfolio-need = Besoin
matching-portfolio-programme = Programme
matching-portfolio-said = Ce qu’il gagne ou cède
matching-portfolio-without = Sans programme, et pourquoi
matching-portfolio-none = Aucun besoin n’est exprimé pour ce choix.

## Three together

# Name of the picture of the three.
matching-trio = Qui finance, qui exécute, pour qui
matching-trio-pays = finance
# Who makes an offer for which no payer is named.
matching-trio-offers = propose
matching-trio-does = exécute
matching-trio-asks = demande
# What the picture shows, for those who cannot see it.
# $donor (String) - who pays
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description = Financement : { $donor } ; exécution : { $implementer } ; pour : { $place }
# The same where nobody is named who pays.
# $donor (String) - who makes the offer
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description-offer = Offre : { $donor } ; exécution : { $implementer } ; pour : { $place }
matching-trio-part = Rôle
matching-trio-name = Nom
matching-trio-anywhere = tout lieu
matching-trio-ties = Ce qui les relie
matching-trio-shown = Attesté par des fiches
matching-trio-unshown = Attesté par aucune fiche

## Side by side

# $name (String) - name of what would be compared
matching-compare-add = Comparer : { $name }
matching-compare = Comparer
# $count (Number) - how many are chosen
matching-compare-show =
    { $count ->
        [one] Comparer ({ $count })
       *[other] Comparer ({ $count })
    }
# Button beside a name in the comparison.
# $name (String) - name of what is taken out
matching-compare-remove = Retirer de la comparaison : { $name }
matching-compare-title = Côte à côte
matching-compare-stop = Arrêter la comparaison
# $most (Number) - how many can be compared
matching-compare-most = On peut en comparer { $most } au maximum.
matching-compare-differs = diffère
matching-compare-hint = Les lignes où les valeurs diffèrent de 10 ou plus sont marquées du signe ≠.

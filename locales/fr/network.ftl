### state: machine
### Network: who works with whom.

network-title = Réseau
# What the screen is for.
network-intro = Qui travaille avec qui : les organisations qui participent aux mêmes initiatives.
# Title of the picture of all.
network-most = Les organisations les plus actives et ce qu’elles partagent
# Title of the picture of one organisation.
# $name (String) - name of the organisation
network-around = { $name } et ses partenaires
# What the picture shows.
network-summary = La taille d’une marque est le nombre d’initiatives ; un trait relie deux organisations qui en partagent au moins une, d’autant plus large qu’elles en partagent davantage. Cercle : donateur. Carré : entité d’exécution. Triangle : partenaire local. La forme correspond au rôle le plus fréquent.
# A button: back to the picture of all.
network-all = Afficher les organisations les plus actives
# Label of a field to choose an organisation.
network-of = Réseau d’une organisation
# Behind the number of initiatives.
# $count (Number) - with how many organisations it works
network-partners =
    { $count ->
        [one] { $count } partenaire
       *[other] { $count } partenaires
    }
# What is said of an organisation.
# $name (String) - its name
# $part (String) - donor, implementer, beneficiary
# $initiatives (String) - how many initiatives, in words
# $partners (String) - how many partners, in words
network-node = { $name }, { $part } : { $initiatives }, { $partners }
# Head of a column: the other organisation.
network-with = Avec
# Head of a column.
network-shared = Initiatives communes
# $count (Number) - how many organisations are not shown
network-left-out =
    { $count ->
        [one] { $count } autre organisation travaille avec d’autres et n’est pas affichée.
       *[other] { $count } autres organisations travaillent avec d’autres et ne sont pas affichées.
    }
network-none = Aucune organisation ne partage ici d’initiative.
# The part of an organisation that works with others where it is at home.
network-partner-local = Partenaire local

### state: machine
### Flows: who pays, who does the work, where and on what.

flows-title = Flux
# What the screen is for.
flows-intro = Qui finance le travail dans ce domaine, qui l’exécute, et où ou sur quel thème.
# Title of the picture.
flows-to-places = Des donateurs aux lieux, par les entités d’exécution
# Title of the picture.
flows-to-themes = Des donateurs aux thèmes, par les entités d’exécution
# Before what the picture shows: a sentence of its own.
# $count (Number) - how many initiatives there are in all
flows-total =
    { $count ->
        [one] { $count } initiative au total.
       *[other] { $count } initiatives au total.
    }
# What the picture shows.
flows-summary = La largeur d’un flux est le nombre de ses initiatives ; celle qui a plusieurs donateurs, entités d’exécution ou lieux compte dans chacun de ses flux.
# What stands at the end of the flows: places or themes.
flows-end = Les flux aboutissent à
# A choice after “Flows end in”.
flows-end-places = Lieux
# A choice after “Flows end in”.
flows-end-themes = Thèmes
# A node of the picture: those that are too small to be named.
# $count (Number) - how many
flows-others =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
# What is said of a node.
# $name (String) - name of an organisation, a place or a theme
# $initiatives (String) - how many initiatives, in words
flows-node = { $name } : { $initiatives }
# What is said of a flow.
# $from (String) - where it comes from
# $to (String) - where it goes to
# $initiatives (String) - how many initiatives, in words
flows-link = De { $from } à { $to } : { $initiatives }
# Head of a column.
flows-from = De
# Head of a column.
flows-to = À
# Head of a column.
flows-amounts = Montants annoncés, non additionnés
# A box to tick.
flows-amounts-show = Lister les montants indiqués
flows-none = Aucune initiative ne correspond à ces filtres.

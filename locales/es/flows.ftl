### state: machine
### Flows: who pays, who does the work, where and on what.

flows-title = Flujos
# What the screen is for.
flows-intro = Quién financia el trabajo en este ámbito, quién lo ejecuta, y dónde o sobre qué.
# Title of the picture.
flows-to-places = De los donantes a los lugares, pasando por las entidades ejecutoras
# Title of the picture.
flows-to-themes = De los donantes a los temas, pasando por las entidades ejecutoras
# Before what the picture shows: a sentence of its own.
# $count (Number) - how many initiatives there are in all
flows-total =
    { $count ->
        [one] { $count } iniciativa en total.
       *[other] { $count } iniciativas en total.
    }
# What the picture shows.
flows-summary = El ancho de un flujo es el número de sus iniciativas; la que tiene varios donantes, entidades ejecutoras o lugares cuenta en cada uno de sus flujos.
# What stands at the end of the flows: places or themes.
flows-end = Los flujos terminan en
# A choice after “Flows end in”.
flows-end-places = Lugares
# A choice after “Flows end in”.
flows-end-themes = Temas
# A node of the picture: those that are too small to be named.
# $count (Number) - how many
flows-others =
    { $count ->
        [one] { $count } más
       *[other] { $count } más
    }
# What is said of a node.
# $name (String) - name of an organisation, a place or a theme
# $initiatives (String) - how many initiatives, in words
flows-node = { $name }: { $initiatives }
# What is said of a flow.
# $from (String) - where it comes from
# $to (String) - where it goes to
# $initiatives (String) - how many initiatives, in words
flows-link = De { $from } a { $to }: { $initiatives }
# Head of a column.
flows-from = De
# Head of a column.
flows-to = A
# Head of a column.
flows-amounts = Importes anunciados, sin sumar
# A box to tick.
flows-amounts-show = Enumerar los importes indicados
flows-none = Ninguna iniciativa corresponde a estos filtros.

### Flows: who pays, who does the work, where and on what.

flows-title = Flows
# What the screen is for.
flows-intro = Who pays for work in the field, who carries it out, and where or on what.
# Title of the picture.
flows-to-places = From donors through implementers to places
# Title of the picture.
flows-to-themes = From donors through implementers to themes
# Before what the picture shows: a sentence of its own.
# $count (Number) - how many initiatives there are in all
flows-total =
    { $count ->
        [one] { $count } initiative in all.
       *[other] { $count } initiatives in all.
    }
# What the picture shows.
flows-summary = A flow is as wide as the number of initiatives in it; one with several donors, implementers or places counts in each of their flows.
# What stands at the end of the flows: places or themes.
flows-end = Flows end in
# A choice after “Flows end in”.
flows-end-places = Places
# A choice after “Flows end in”.
flows-end-themes = Themes
# A node of the picture: those that are too small to be named.
# $count (Number) - how many
flows-others =
    { $count ->
        [one] { $count } other
       *[other] { $count } others
    }
# What is said of a node.
# $name (String) - name of an organisation, a place or a theme
# $initiatives (String) - how many initiatives, in words
flows-node = { $name }: { $initiatives }
# What is said of a flow.
# $from (String) - where it comes from
# $to (String) - where it goes to
# $initiatives (String) - how many initiatives, in words
flows-link = { $from } to { $to }: { $initiatives }
# Head of a column.
flows-from = From
# Head of a column.
flows-to = To
# Head of a column.
flows-amounts = Amounts as announced, not added up
# A box to tick.
flows-amounts-show = List the amounts that are stated
flows-none = No initiative fits these filters.

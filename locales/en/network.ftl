### Network: who works with whom.

network-title = Network
# What the screen is for.
network-intro = Who works with whom: organisations that take part in the same initiatives.
# Title of the picture of all.
network-most = The most active organisations and what they share
# Title of the picture of one organisation.
# $name (String) - name of the organisation
network-around = { $name } and those it works with
# What the picture shows.
network-summary = A mark is as large as the number of initiatives; a line joins two organisations that share at least one, and is wider the more they share. Circle: donor. Square: implementer. Triangle: partner on the spot. The shape stands for the part that is played most often.
# A button: back to the picture of all.
network-all = Show the most active organisations
# Label of a field to choose an organisation.
network-of = Network of one organisation
# Behind the number of initiatives.
# $count (Number) - with how many organisations it works
network-partners =
    { $count ->
        [one] { $count } partner
       *[other] { $count } partners
    }
# What is said of an organisation.
# $name (String) - its name
# $part (String) - donor, implementer, beneficiary
# $initiatives (String) - how many initiatives, in words
# $partners (String) - how many partners, in words
network-node = { $name }, { $part }: { $initiatives }, { $partners }
# Head of a column: the other organisation.
network-with = With
# Head of a column.
network-shared = Shared initiatives
# $count (Number) - how many organisations are not shown
network-left-out =
    { $count ->
        [one] { $count } more organisation works with others and is not shown.
       *[other] { $count } more organisations work with others and are not shown.
    }
network-none = No organisations share an initiative here.
# The part of an organisation that works with others where it is at home.
network-partner-local = Partner on the spot

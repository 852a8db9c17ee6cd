### state: machine
### Network: who works with whom.

network-title = Red
# What the screen is for.
network-intro = Quién trabaja con quién: organizaciones que participan en las mismas iniciativas.
# Title of the picture of all.
network-most = Las organizaciones más activas y lo que comparten
# Title of the picture of one organisation.
# $name (String) - name of the organisation
network-around = { $name } y con quién trabaja
# What the picture shows.
network-summary = El tamaño de una marca es el número de iniciativas; una línea une dos organizaciones que comparten al menos una, y es más ancha cuantas más comparten. Círculo: donante. Cuadrado: entidad ejecutora. Triángulo: socio local. La forma corresponde al papel más frecuente.
# A button: back to the picture of all.
network-all = Mostrar las organizaciones más activas
# Label of a field to choose an organisation.
network-of = Red de una organización
# Behind the number of initiatives.
# $count (Number) - with how many organisations it works
network-partners =
    { $count ->
        [one] { $count } socio
       *[other] { $count } socios
    }
# What is said of an organisation.
# $name (String) - its name
# $part (String) - donor, implementer, beneficiary
# $initiatives (String) - how many initiatives, in words
# $partners (String) - how many partners, in words
network-node = { $name }, { $part }: { $initiatives }, { $partners }
# Head of a column: the other organisation.
network-with = Con
# Head of a column.
network-shared = Iniciativas compartidas
# $count (Number) - how many organisations are not shown
network-left-out =
    { $count ->
        [one] { $count } organización más trabaja con otras y no se muestra.
       *[other] { $count } organizaciones más trabajan con otras y no se muestran.
    }
network-none = Aquí ninguna organización comparte una iniciativa.
# The part of an organisation that works with others where it is at home.
network-partner-local = Socio local

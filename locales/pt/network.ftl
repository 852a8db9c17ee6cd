### state: machine
### Network: who works with whom.

network-title = Rede
# What the screen is for.
network-intro = Quem trabalha com quem: organizações que participam nas mesmas iniciativas.
# Title of the picture of all.
network-most = As organizações mais ativas e o que partilham
# Title of the picture of one organisation.
# $name (String) - name of the organisation
network-around = { $name } e com quem trabalha
# What the picture shows.
network-summary = O tamanho de uma marca é o número de iniciativas; uma linha une duas organizações que partilham pelo menos uma, e é mais larga quanto mais partilham. Círculo: doador. Quadrado: entidade executora. Triângulo: parceiro local. A forma corresponde ao papel mais frequente.
# A button: back to the picture of all.
network-all = Mostrar as organizações mais ativas
# Label of a field to choose an organisation.
network-of = Rede de uma organização
# Behind the number of initiatives.
# $count (Number) - with how many organisations it works
network-partners =
    { $count ->
        [one] { $count } parceiro
       *[other] { $count } parceiros
    }
# What is said of an organisation.
# $name (String) - its name
# $part (String) - donor, implementer, beneficiary
# $initiatives (String) - how many initiatives, in words
# $partners (String) - how many partners, in words
network-node = { $name }, { $part }: { $initiatives }, { $partners }
# Head of a column: the other organisation.
network-with = Com
# Head of a column.
network-shared = Iniciativas partilhadas
# $count (Number) - how many organisations are not shown
network-left-out =
    { $count ->
        [one] { $count } outra organização trabalha com outras e não é mostrada.
       *[other] { $count } outras organizações trabalham com outras e não são mostradas.
    }
network-none = Aqui nenhuma organização partilha uma iniciativa.
# The part of an organisation that works with others where it is at home.
network-partner-local = Parceiro local

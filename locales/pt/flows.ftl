### state: machine
### Flows: who pays, who does the work, where and on what.

flows-title = Fluxos
# What the screen is for.
flows-intro = Quem financia o trabalho neste domínio, quem o executa, e onde ou sobre que tema.
# Title of the picture.
flows-to-places = Dos doadores aos lugares, através das entidades executoras
# Title of the picture.
flows-to-themes = Dos doadores aos temas, através das entidades executoras
# Before what the picture shows: a sentence of its own.
# $count (Number) - how many initiatives there are in all
flows-total =
    { $count ->
        [one] { $count } iniciativa no total.
       *[other] { $count } iniciativas no total.
    }
# What the picture shows.
flows-summary = A largura de um fluxo é o número das suas iniciativas; a que tem vários doadores, entidades executoras ou lugares conta em cada um dos seus fluxos.
# What stands at the end of the flows: places or themes.
flows-end = Os fluxos terminam em
# A choice after “Flows end in”.
flows-end-places = Lugares
# A choice after “Flows end in”.
flows-end-themes = Temas
# A node of the picture: those that are too small to be named.
# $count (Number) - how many
flows-others =
    { $count ->
        [one] { $count } outro
       *[other] { $count } outros
    }
# What is said of a node.
# $name (String) - name of an organisation, a place or a theme
# $initiatives (String) - how many initiatives, in words
flows-node = { $name }: { $initiatives }
# What is said of a flow.
# $from (String) - where it comes from
# $to (String) - where it goes to
# $initiatives (String) - how many initiatives, in words
flows-link = De { $from } para { $to }: { $initiatives }
# Head of a column.
flows-from = De
# Head of a column.
flows-to = Para
# Head of a column.
flows-amounts = Montantes anunciados, sem soma
# A box to tick.
flows-amounts-show = Listar os montantes indicados
flows-none = Nenhuma iniciativa corresponde a estes filtros.

### state: machine
### Flows: who pays, who does the work, where and on what.

flows-title = Потоки
# What the screen is for.
flows-intro = Кто финансирует работу в этой области, кто ее выполняет, а также где и по какой теме.
# Title of the picture.
flows-to-places = От доноров через исполнителей к странам и регионам
# Title of the picture.
flows-to-themes = От доноров через исполнителей к темам
# Before what the picture shows: a sentence of its own.
# $count (Number) - how many initiatives there are in all
flows-total =
    { $count ->
        [one] Всего { $count } инициатива.
        [few] Всего { $count } инициативы.
        [many] Всего { $count } инициатив.
       *[other] Всего { $count } инициативы.
    }
# What the picture shows.
flows-summary = Ширина потока — число инициатив в нем; инициатива с несколькими донорами, исполнителями или странами учитывается в каждом из своих потоков.
# What stands at the end of the flows: places or themes.
flows-end = Потоки ведут к
# A choice after “Flows end in”.
flows-end-places = Страны и регионы
# A choice after “Flows end in”.
flows-end-themes = Темы
# A node of the picture: those that are too small to be named.
# $count (Number) - how many
flows-others =
    { $count ->
        [one] Еще { $count }
        [few] Еще { $count }
        [many] Еще { $count }
       *[other] Еще { $count }
    }
# What is said of a node.
# $name (String) - name of an organisation, a place or a theme
# $initiatives (String) - how many initiatives, in words
flows-node = { $name }: { $initiatives }
# What is said of a flow.
# $from (String) - where it comes from
# $to (String) - where it goes to
# $initiatives (String) - how many initiatives, in words
flows-link = { $from } → { $to }: { $initiatives }
# Head of a column.
flows-from = От
# Head of a column.
flows-to = К
# Head of a column.
flows-amounts = Объявленные суммы, без сложения
# A box to tick.
flows-amounts-show = Привести указанные суммы
flows-none = Ни одна инициатива не соответствует этим фильтрам.

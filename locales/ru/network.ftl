### state: machine
### Network: who works with whom.

network-title = Сеть
# What the screen is for.
network-intro = Кто с кем работает: организации, участвующие в одних и тех же инициативах.
# Title of the picture of all.
network-most = Самые активные организации и их общие инициативы
# Title of the picture of one organisation.
# $name (String) - name of the organisation
network-around = { $name } и ее партнеры
# What the picture shows.
network-summary = Размер знака — число инициатив; линия соединяет организации, у которых есть хотя бы одна общая инициатива, и тем шире, чем больше общих. Круг: донор. Квадрат: исполнитель. Треугольник: местный партнер. Форма знака соответствует самой частой роли.
# A button: back to the picture of all.
network-all = Показать самые активные организации
# Label of a field to choose an organisation.
network-of = Сеть одной организации
# Behind the number of initiatives.
# $count (Number) - with how many organisations it works
network-partners =
    { $count ->
        [one] { $count } партнер
        [few] { $count } партнера
        [many] { $count } партнеров
       *[other] { $count } партнера
    }
# What is said of an organisation.
# $name (String) - its name
# $part (String) - donor, implementer, beneficiary
# $initiatives (String) - how many initiatives, in words
# $partners (String) - how many partners, in words
network-node = { $name }, { $part }: { $initiatives }, { $partners }
# Head of a column: the other organisation.
network-with = С кем
# Head of a column.
network-shared = Общие инициативы
# $count (Number) - how many organisations are not shown
network-left-out =
    { $count ->
        [one] Еще { $count } организация работает с другими и не показана.
        [few] Еще { $count } организации работают с другими и не показаны.
        [many] Еще { $count } организаций работают с другими и не показаны.
       *[other] Еще { $count } организации работают с другими и не показаны.
    }
network-none = Здесь нет организаций с общими инициативами.
# The part of an organisation that works with others where it is at home.
network-partner-local = Местный партнер

### state: machine
### The screen of matches: who could help, why, what stands in the way, and three that fit together.

matching-title = Подбор

# Name of the screen once something is asked.
# $name (String) - title of the need, programme or organisation
matching-title-of = Совпадения: { $name }

# Button on a need, a programme or an organisation: leads to the screen of matches.
matching-link = Подобрать подходящее

## What is asked

matching-asked = Что запрошено
matching-asked-change = Запросить другое
# $asker (String) - a kind of organisation
matching-asked-by = Кто обращается: { $asker }
matching-ask-intro = Укажите, для чего или кому нужна помощь. Вы увидите программы, исполнителей и подходящие друг другу триады с обоснованием по каждой позиции.
matching-ask-needs = Начать с потребности
# $place (String) - name of the reader's country
matching-ask-needs-of = Начать с потребности ({ $place })
matching-ask-needs-none = Здесь потребности пока не заявлены.
matching-ask-needs-all = Посмотреть все потребности
matching-ask-needs-write = Составить потребность
matching-ask-programmes = Начать с программы
matching-ask-organisations = Начать с организации
matching-ask-by-hand = Или укажите, что требуется
matching-ask-theme = Тема или подтема
matching-ask-place = Страна
matching-ask-language = Подходящий язык
matching-ask-mode = Форма проведения
matching-ask-asker = Кто обращается
# The first choice of who asks.
matching-ask-asker-place = Правительство страны
matching-ask-any = Не важно
matching-ask-go = Показать совпадения
matching-ask-something = Сначала выберите хотя бы одно из этого.

## Weights

matching-weights = Что для вас важно
matching-weights-save = Сохранить как мои веса
matching-weights-reset = Вернуть обычные веса
matching-weights-sum = Сумма весов всегда 100: прибавленное к одному отнимается у остальных.
# Shown beside the name of a criterion.
# $weight (Number) - 0 to 100
matching-weight-value = { $weight } из 100

## The list

# $count (Number) - how many fit
matching-count =
    { $count ->
        [one] { $count } совпадение
        [few] { $count } совпадения
        [many] { $count } совпадений
       *[other] { $count } совпадения
    }
# $count (Number) - how many do not fit because something stands in the way
matching-count-blocked =
    { $count ->
        [one] { $count } с препятствиями
        [few] { $count } с препятствиями
        [many] { $count } с препятствиями
       *[other] { $count } с препятствиями
    }
# Where not all are shown.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-of = Показано совпадений: { $shown } из { $total }
# The same of those that something stands in the way of.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-blocked-of = Показано с препятствиями: { $shown } из { $total }
matching-parts = Части ответа
matching-list = Совпадения, сначала лучшие
matching-blocked = Совпадение невозможно: почему
# How much of the weight rests on facts that the records state.
# $percent (Number) - 0 to 100
matching-known = Известно { $percent } %
# $count (Number) - how many initiatives
matching-running =
    { $count ->
        [one] Там уже осуществляется { $count } инициатива по этому вопросу. Сначала посмотрите, что уже делается.
        [few] Там уже осуществляются { $count } инициативы по этому вопросу. Сначала посмотрите, что уже делается.
        [many] Там уже осуществляется { $count } инициатив по этому вопросу. Сначала посмотрите, что уже делается.
       *[other] Там уже осуществляется { $count } инициативы по этому вопросу. Сначала посмотрите, что уже делается.
    }
# The same where no place is asked about.
# $count (Number) - how many initiatives
matching-running-anywhere =
    { $count ->
        [one] Уже осуществляется { $count } инициатива по этому вопросу. Сначала посмотрите, что уже делается.
        [few] Уже осуществляются { $count } инициативы по этому вопросу. Сначала посмотрите, что уже делается.
        [many] Уже осуществляется { $count } инициатив по этому вопросу. Сначала посмотрите, что уже делается.
       *[other] Уже осуществляется { $count } инициативы по этому вопросу. Сначала посмотрите, что уже делается.
    }
matching-running-show = Показать, что уже делается
matching-nothing-of-part = В этой части совпадений нет.
matching-nothing-hint = Укажите более широкую тему, регион вместо страны или не указывайте язык.
matching-open-here = Выберите совпадение, чтобы прочитать здесь его обоснование.

## One that fits

matching-back = Назад к списку
matching-match-it = Подобрать для этой записи
matching-criterion = Критерий
matching-weight = Вес
matching-fit = Соответствие
matching-why = Почему
# $score (Number) - 0 to 100
matching-score = { $score } из 100
matching-unknown = Неизвестно
matching-in-the-way = Препятствия
matching-precedents = Такая же работа в других местах

## What it would take

matching-steps = Что улучшило бы соответствие
matching-steps-blocks = Препятствие
# What a missing or weak point costs.
# $points (Number) - points of 100
matching-steps-points =
    { $points ->
        [one] { $points } балл
        [few] { $points } балла
        [many] { $points } баллов
       *[other] { $points } балла
    }
# A fact that is not stated costs certainty and not score.
# $points (Number) - points of 100
matching-steps-certainty =
    { $points ->
        [one] { $points } балл достоверности
        [few] { $points } балла достоверности
        [many] { $points } баллов достоверности
       *[other] { $points } балла достоверности
    }
matching-why-not = Почему не подходит другой вариант?
matching-why-not-hint = Назовите программу или организацию, чтобы узнать, как она оценена.
matching-why-not-find = Программа или организация
matching-why-not-none = С таким названием ничего нет.

## Portfolio: many needs, few programmes

matching-portfolio = Портфель
matching-portfolio-intro = Потребностей много, программ мало: план, который лучше всего удовлетворяет все потребности вместе, и рядом план, который сначала берет лучшую пару.
matching-portfolio-open = План для многих потребностей
matching-portfolio-capacity = Потребностей на одну программу
matching-portfolio-floor = Наименьший полезный балл
matching-portfolio-best = Лучший план
matching-portfolio-greedy = Сначала лучшая пара
matching-portfolio-served = Удовлетворено потребностей
matching-portfolio-points = Баллы
matching-portfolio-plan = План
matching-portfolio-pairs = Кто что получает
matching-portfolio-need = Потребность
matching-portfolio-programme = Программа
matching-portfolio-said = Выигрыш или уступка
matching-portfolio-without = Без программы: почему
matching-portfolio-none = Для этого выбора потребности не заявлены.

## Three together

# Name of the picture of the three.
matching-trio = Кто финансирует, кто выполняет работу, для кого
matching-trio-pays = финансирует
# Who makes an offer for which no payer is named.
matching-trio-offers = предлагает
matching-trio-does = выполняет работу
matching-trio-asks = запрашивает
# What the picture shows, for those who cannot see it.
# $donor (String) - who pays
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description = Финансирование: { $donor }; исполнение: { $implementer }; для кого: { $place }
# The same where nobody is named who pays.
# $donor (String) - who makes the offer
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description-offer = Предложение: { $donor }; исполнение: { $implementer }; для кого: { $place }
matching-trio-part = Роль
matching-trio-name = Название
matching-trio-anywhere = любое место
matching-trio-ties = Что их связывает
matching-trio-shown = Подтверждено записями
matching-trio-unshown = Не подтверждено ни одной записью

## Side by side

# $name (String) - name of what would be compared
matching-compare-add = Сравнить: { $name }
matching-compare = Сравнить
# $count (Number) - how many are chosen
matching-compare-show =
    { $count ->
        [one] Сравнить ({ $count })
        [few] Сравнить ({ $count })
        [many] Сравнить ({ $count })
       *[other] Сравнить ({ $count })
    }
# Button beside a name in the comparison.
# $name (String) - name of what is taken out
matching-compare-remove = Убрать из сравнения: { $name }
matching-compare-title = Сравнение
matching-compare-stop = Закончить сравнение
# $most (Number) - how many can be compared
matching-compare-most = Сравнить можно не более { $most }.
matching-compare-differs = различается
matching-compare-hint = Знаком ≠ отмечены строки, где значения различаются на 10 и более.

### state: machine
### Matching: who could help whom, and why; gaps.

## Criteria

match-criterion-topic = Тема и подтема
match-criterion-support = Вид поддержки
match-criterion-place = Место
match-criterion-language = Язык
match-criterion-timing = Сроки
match-criterion-maturity = Повышение зрелости
match-criterion-size = Размер
match-criterion-ownership = Ответственность на местном уровне
match-criterion-record = Опыт работы
match-criterion-principles = Принципы
match-criterion-sustainability = Устойчивость результатов

## What was found

match-role-programme = Программы
match-role-implementer = Исполнители
match-role-need = Потребности
match-role-triad = Донор, исполнитель и бенефициар вместе
match-role-precedent = Прецеденты: такая же работа
match-role-overlap = Уже ведется по тому же вопросу в том же месте
# The same where no place is asked about.
match-role-overlap-anywhere = Уже ведется по тому же вопросу
# Below the heading of a list that is cut short.
# $shown (Number) - how many are shown
# $all (Number) - how many there are
match-overlap-shown = Показано: { $shown } из { $all }
match-role-partner = Вероятные партнеры
match-column-score = Балл
match-column-certainty = Достоверность
match-column-blockers = Препятствия
match-column-cautions = Сначала выяснить
# $donor (String) - who pays
# $implementer (String) - who does the work
match-triad-name = Финансирование: { $donor }; исполнение: { $implementer }
# $donor (String) - who makes an offer; who pays is not stated
# $implementer (String) - who does the work
match-triad-name-offer = Предложение: { $donor }; исполнение: { $implementer }
# $name (String) - who offers and does the work as well
match-triad-name-one = Предложение и исполнение: { $name }
match-nothing = Ничего подходящего под запрос нет.

## Why. Each sentence names at least one fact.

# $name (String) - the programme or organisation
match-reason-not-stated-theirs = { $name }: не указано
# $name (String) - the programme or organisation
match-reason-not-stated-asked = { $name }: не запрошено, поэтому балл не снижен
# $topics (String) - a list of topics
match-reason-topics-shared = Тематика: { $topics }
# $theirs (String) - a list of topics
# $themes (String) - a list of themes
match-reason-topics-near = Тематика: { $theirs }; общая тема: { $themes }
# $theirs (String) - a list of topics
match-reason-topics-other = Тематика не та, что запрошена: { $theirs }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-topics-done =
    { $count ->
        [one] { $count } инициатива в { $year } году по тематике: { $topics }
        [few] { $count } инициативы, последняя в { $year } году, по тематике: { $topics }
        [many] { $count } инициатив, последняя в { $year } году, по тематике: { $topics }
       *[other] { $count } инициативы, последняя в { $year } году, по тематике: { $topics }
    }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
match-reason-topics-done-undated =
    { $count ->
        [one] { $count } инициатива по тематике: { $topics }
        [few] { $count } инициативы по тематике: { $topics }
        [many] { $count } инициатив по тематике: { $topics }
       *[other] { $count } инициативы по тематике: { $topics }
    }
# $topics (String) - a list of topics
match-reason-topics-declared = Заявленная тематика: { $topics }; ни одна инициатива в каталоге этого не показывает
# $kinds (String) - types of support and delivery modes
match-reason-support-shared = Предоставляет то, что запрошено: { $kinds }
# $theirs (String) - types of support and delivery modes
match-reason-support-other = Предоставляет другое: { $theirs }
# $place (String) - a place
match-reason-place-named = Среди тех, кто может обратиться, прямо указано место: { $place }
# $place (String) - a place
# $region (String) - a region
match-reason-place-in-region = Открыта для: { $place } (в составе региона: { $region })
# $place (String) - a place
# $flag (String) - a group of countries, as in “small island developing State”
match-reason-place-flag = Открыта для: { $place } (по категории: { $flag })
# $place (String) - a place
match-reason-place-anywhere = Открыта для всех стран и регионов, в том числе: { $place }
# The same where the whole world asks.
# $place (String) - the words for the whole world
match-reason-place-anywhere-world = Открыта для всех стран и регионов: { $place }
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-reason-place-not-eligible = Открыта только для: { $eligible }; вне этого круга: { $place }
# $place (String) - a region
# $eligible (String) - a list of places and groups
match-reason-place-part = Открыта только для части региона ({ $place }): { $eligible }
# Last in a list of places of which only the first are named.
# $count (Number) - how many more
match-places-more =
    { $count ->
        [one] еще { $count }
        [few] еще { $count }
        [many] еще { $count }
       *[other] еще { $count }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-place-done =
    { $count ->
        [one] { $count } инициатива в { $year } году, место: { $place }
        [few] { $count } инициативы, последняя в { $year } году, место: { $place }
        [many] { $count } инициатив, последняя в { $year } году, место: { $place }
       *[other] { $count } инициативы, последняя в { $year } году, место: { $place }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-done-undated =
    { $count ->
        [one] { $count } инициатива, место: { $place }
        [few] { $count } инициативы, место: { $place }
        [many] { $count } инициатив, место: { $place }
       *[other] { $count } инициативы, место: { $place }
    }
# None of them names the region as a whole.
# $place (String) - the region that asks
# $places (String) - a list of places in it
# $count (Number) - how many initiatives
match-reason-place-inside =
    { $count ->
        [one] { $count } инициатива внутри региона ({ $place }): { $places }
        [few] { $count } инициативы внутри региона ({ $place }): { $places }
        [many] { $count } инициатив внутри региона ({ $place }): { $places }
       *[other] { $count } инициативы внутри региона ({ $place }): { $places }
    }
# The same where the whole world asks.
# $places (String) - a list of places
# $count (Number) - how many initiatives
match-reason-place-inside-world =
    { $count ->
        [one] { $count } инициатива, не для всего мира; места: { $places }
        [few] { $count } инициативы, ни одной для всего мира; места: { $places }
        [many] { $count } инициатив, ни одной для всего мира; места: { $places }
       *[other] { $count } инициативы, ни одной для всего мира; места: { $places }
    }
# The whole world asks.
# $place (String) - the words for the whole world
# $count (Number) - how many initiatives
match-reason-place-world =
    { $count ->
        [one] { $count } инициатива, охват: { $place }
        [few] { $count } инициативы, среди них охват: { $place }
        [many] { $count } инициатив, среди них охват: { $place }
       *[other] { $count } инициативы, среди них охват: { $place }
    }
# $place (String) - a place
# $region (String) - a region of which it is a part
# $count (Number) - how many initiatives
match-reason-place-around =
    { $count ->
        [one] { $count } инициатива для региона ({ $region }), в который входит: { $place }
        [few] { $count } инициативы для региона ({ $region }), в который входит: { $place }
        [many] { $count } инициатив для региона ({ $region }), в который входит: { $place }
       *[other] { $count } инициативы для региона ({ $region }), в который входит: { $place }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-worldwide =
    { $count ->
        [one] { $count } инициатива для всего мира, в том числе для места: { $place }
        [few] { $count } инициативы для всего мира, в том числе для места: { $place }
        [many] { $count } инициатив для всего мира, в том числе для места: { $place }
       *[other] { $count } инициативы для всего мира, в том числе для места: { $place }
    }
# $place (String) - a place
# $nearest (String) - the nearest place
# $count (Number) - how many initiatives
match-reason-place-near =
    { $count ->
        [one] В самом месте ({ $place }) инициатив не известно, поблизости { $count } инициатива: { $nearest }
        [few] В самом месте ({ $place }) инициатив не известно, поблизости { $count } инициативы: { $nearest }
        [many] В самом месте ({ $place }) инициатив не известно, поблизости { $count } инициатив: { $nearest }
       *[other] В самом месте ({ $place }) инициатив не известно, поблизости { $count } инициативы: { $nearest }
    }
# $nearest (String) - a place
# $flag (String) - a group of countries
match-reason-place-alike = Есть опыт работы в месте той же категории ({ $flag }): { $nearest }
# $place (String) - a place
match-reason-place-seat = Местонахождение: { $place }
# $place (String) - a place
match-reason-place-none = О работе в этом месте или поблизости не известно: { $place }
# $languages (String) - a list of languages
match-reason-language-shared = Общий язык: { $languages }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-reason-language-none = Общего языка нет; запрошено: { $asked }; предлагается: { $theirs }
# $date (String) - a day
match-reason-window-rolling = Запросы принимаются в любое время (по состоянию на { $date })
# $date (String) - a day
match-reason-window-open = Последний день приема запросов: { $date }
# $date (String) - a day
match-reason-window-open-undated = Запросы принимаются (по состоянию на { $date })
# $date (String) - a day
match-reason-window-opens = Начало приема запросов: { $date }
# $date (String) - a day
match-reason-window-past = Последний известный прием заявок закрыт: { $date }; возможен новый
# $date (String) - a day
match-reason-window-calls = Прием заявок объявляется отдельно; дата не известна (по состоянию на { $date })
# $date (String) - a day
match-reason-window-closed = Запросы больше не принимаются (по состоянию на { $date })
# $title (String) - title of an initiative
match-reason-active-now = Работа идет сейчас: { $title }
# $year (String) - a year
match-reason-active-until = Последняя известная работа по этому вопросу завершилась в { $year } году
# $year (String) - a year
match-reason-active-since = Последняя известная работа по этому вопросу началась в { $year } году, дата завершения не указана
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-served = Помогает достичь стадии «{ $stage }»: { $modes }
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-other = Подходит главным образом для иных стадий, чем «{ $stage }»: { $modes }
# $count (Number) - how many budgets
# $usual (String) - an amount of money
match-reason-size-fits =
    { $count ->
        [one] { $count } такая инициатива с указанным бюджетом ({ $usual }): в пределах размера гранта
        [few] { $count } такие инициативы с указанным бюджетом (медиана: { $usual }): в пределах размера гранта
        [many] { $count } таких инициатив с указанным бюджетом (медиана: { $usual }): в пределах размера гранта
       *[other] { $count } такой инициативы с указанным бюджетом (медиана: { $usual }): в пределах размера гранта
    }
# $usual (String) - an amount of money
# $largest (String) - an amount of money
match-reason-size-small = Медианная стоимость таких инициатив: { $usual }; наибольший размер гранта: { $largest }
# $usual (String) - an amount of money
# $smallest (String) - an amount of money
match-reason-size-large = Медианная стоимость таких инициатив: { $usual }; наименьший размер гранта: { $smallest }
# $count (Number) - how many budgets
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope =
    { $count ->
        [one] { $count } такая инициатива с указанным бюджетом ({ $usual }): в пределах общего объема финансирования программы ({ $envelope }); размер гранта не указан
        [few] { $count } такие инициативы с указанным бюджетом (медиана: { $usual }): в пределах общего объема финансирования программы ({ $envelope }); размер гранта не указан
        [many] { $count } таких инициатив с указанным бюджетом (медиана: { $usual }): в пределах общего объема финансирования программы ({ $envelope }); размер гранта не указан
       *[other] { $count } такой инициативы с указанным бюджетом (медиана: { $usual }): в пределах общего объема финансирования программы ({ $envelope }); размер гранта не указан
    }
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope-small = Медианная стоимость таких инициатив: { $usual }; общий объем финансирования программы: { $envelope }; размер гранта не указан
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-here = Местная организация: { $name } (местонахождение: { $place })
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-near = Организация из того же региона: { $name } (местонахождение: { $seat })
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-partner = Есть опыт работы с местной организацией ({ $place }): { $name }
# $place (String) - a place
# $modes (String) - delivery modes
# $title (String) - title of an initiative
match-reason-owned-skills = Организация из другого места, передавала навыки на месте ({ $place }; { $modes }): { $title }
# $modes (String) - delivery modes
match-reason-owned-skills-offered = О местных участниках не известно, но навыки передаются: { $modes }
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-elsewhere = Организация из другого места: { $name } (местонахождение: { $seat })
# $count (Number) - how many initiatives
# $title (String) - title of an initiative
match-reason-record-done =
    { $count ->
        [one] { $count } инициатива по этому вопросу, там или поблизости: { $title }
        [few] { $count } инициативы по этому вопросу, там или поблизости, среди них: { $title }
        [many] { $count } инициатив по этому вопросу, там или поблизости, среди них: { $title }
       *[other] { $count } инициативы по этому вопросу, там или поблизости, среди них: { $title }
    }
# $title (String) - title of an initiative
match-reason-record-related = По этому вопросу лишь отчасти или для других мест; ближе всего: { $title }
# $title (String) - title of an initiative
match-reason-record-weak = Близкого ничего нет; ближе всего: { $title }
# $count (Number) - how many answers
# $percent (Number) - 0 to 100
match-reason-principles =
    { $count ->
        [one] Самооценка по принципам, { $count } ответ: соблюдение { $percent } %
        [few] Самооценка по принципам, { $count } ответа: соблюдение { $percent } %
        [many] Самооценка по принципам, { $count } ответов: соблюдение { $percent } %
       *[other] Самооценка по принципам, { $count } ответа: соблюдение { $percent } %
    }
# $modes (String) - delivery modes
match-reason-lasting = Помощь, которая остается: { $modes }
# $modes (String) - delivery modes
match-reason-single = Только разовые мероприятия: { $modes }
# $count (Number) - how many initiatives
# $place (String) - a place
# $from (String) - a year
# $to (String) - a year
match-reason-came-back =
    { $count ->
        [one] { $count } инициатива, место: { $place }, годы: { $from }–{ $to }
        [few] Повторная работа, { $count } инициативы, место: { $place }, годы: { $from }–{ $to }
        [many] Повторная работа, { $count } инициатив, место: { $place }, годы: { $from }–{ $to }
       *[other] Повторная работа, { $count } инициативы, место: { $place }, годы: { $from }–{ $to }
    }
# $title (String) - title of an initiative
match-reason-came-once = Работа там была один раз: { $title }

## Donor, implementer and beneficiary together

# $name (String) - an organisation
match-triad-in-programme = Уже участвует в программе: { $name }
# $donor (String) - an organisation
# $name (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-before =
    { $count ->
        [one] Финансирование уже было: { $donor } – { $name }, { $count } инициатива
        [few] Финансирование уже было: { $donor } – { $name }, { $count } инициативы
        [many] Финансирование уже было: { $donor } – { $name }, { $count } инициатив
       *[other] Финансирование уже было: { $donor } – { $name }, { $count } инициативы
    }
# $donor (String) - an organisation
# $name (String) - an organisation
match-triad-not-together = Нет инициатив, где вместе участвуют { $donor } и { $name }
# $name (String) - an organisation
match-triad-one-body = Одна организация в двух ролях, предложение и исполнение: { $name }
# $languages (String) - a list of languages
match-triad-languages = Общий язык всех троих: { $languages }
# $names (String) - those of the three that state no language
match-triad-language-unstated = Язык не указан: { $names }; за общий язык – половина баллов
# $donor (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-here =
    { $count ->
        [one] Уже есть опыт финансирования работы в этом месте: { $donor }, { $count } инициатива
        [few] Уже есть опыт финансирования работы в этом месте: { $donor }, { $count } инициативы
        [many] Уже есть опыт финансирования работы в этом месте: { $donor }, { $count } инициатив
       *[other] Уже есть опыт финансирования работы в этом месте: { $donor }, { $count } инициативы
    }

## What stands in the way

# $date (String) - a day
match-blocker-window = Запросы больше не принимаются (по состоянию на { $date })
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-blocker-place = Обратиться нельзя: { $place }; открыта только для: { $eligible }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-blocker-language = Общего языка нет; запрошено: { $asked }; предлагается: { $theirs }

## Gaps

# $place (String) - a region or country
match-gaps-title = Пробелы: { $place }
match-gaps-hint = Заявленные потребности, текущие и запланированные инициативы, завершенные инициативы, инициативы с неуказанным статусом, открытые программы, другие программы
match-gaps-gap = потребность есть, текущих инициатив нет
match-gaps-unsure = потребность есть; не указано, ведется ли работа
match-gaps-whole = { $place } в целом
match-gaps-overlap = возможное дублирование
# $count (Number) - how many
match-gaps-count-needs =
    { $count ->
        [one] { $count } потребность
        [few] { $count } потребности
        [many] { $count } потребностей
       *[other] { $count } потребности
    }
# $count (Number) - how many
match-gaps-count-running =
    { $count ->
        [one] { $count } текущая
        [few] { $count } текущие
        [many] { $count } текущих
       *[other] { $count } текущей
    }
# $count (Number) - how many
match-gaps-count-past =
    { $count ->
        [one] { $count } завершенная
        [few] { $count } завершенные
        [many] { $count } завершенных
       *[other] { $count } завершенной
    }
# $count (Number) - how many
match-gaps-count-unknown =
    { $count ->
        [one] { $count } с неуказанным статусом
        [few] { $count } с неуказанным статусом
        [many] { $count } с неуказанным статусом
       *[other] { $count } с неуказанным статусом
    }
# $count (Number) - how many
match-gaps-count-open =
    { $count ->
        [one] { $count } открытая программа
        [few] { $count } открытые программы
        [many] { $count } открытых программ
       *[other] { $count } открытой программы
    }
# $count (Number) - how many
match-gaps-count-further =
    { $count ->
        [one] { $count } другая программа
        [few] { $count } другие программы
        [many] { $count } других программ
       *[other] { $count } другой программы
    }
match-gaps-none = Здесь ничего не известно: ни потребностей, ни инициатив.

## The terminal

match-cli-about = Кто мог бы помочь и почему: программы, исполнители, потребности и подходящие друг другу тройки
match-cli-gaps-about = Предложение, спрос и дублирование по подтемам и местам
match-cli-argument-reference = Тип и краткое имя потребности, программы или организации, например need:need-fm-strategy
match-cli-option-theme = Тема или подтема нужной помощи
match-cli-option-place = Страна или регион ООН, где нужна помощь
match-cli-option-language = Язык, на котором там можно работать
match-cli-option-mode = Нужная форма проведения
match-cli-option-weights = Файл JSON с весами по критериям, в сумме 100
match-cli-option-limit = Сколько результатов каждого вида
match-cli-option-region = Регион ООН или страна; по умолчанию весь мир
match-cli-option-by-region = Строки по регионам ООН вместо стран

## What can go wrong

# $reason (String) - sentences that say what is wrong
error-weights-unfit = Эти веса использовать нельзя. { $reason }
# $keys (String) - the keys of all criteria
error-weights-unfit-hint = Укажите целые числа от 0 до 100, в сумме 100; пропущенное не учитывается. Критерии: { $keys }.
# $key (String) - what was written
match-weights-criterion = Критерия «{ $key }» нет.
# $sum (Number) - what the weights sum to
match-weights-sum = Их сумма { $sum }, а не 100.
# $key (String) - a criterion
match-weights-range = Вес критерия «{ $key }» не целое число от 0 до 100.
# $key (String) - a criterion
match-weights-twice = Вес «{ $key }» указан дважды.
# $example (String) - a file, as in {"topic": 60, "place": 40}
match-weights-file-hint = Дайте один объект JSON с целым числом для каждого критерия, например { $example }. Сумма чисел — 100.
error-nothing-asked = Ничего не запрошено.
error-nothing-asked-hint = Укажите потребность, программу или организацию либо тему, место, язык или форму проведения.
# $reference (String) - kind and short name
error-not-matchable = «{ $reference }» не потребность, не программа и не организация.
error-not-matchable-hint = Начните с записи одного из этих трех типов или укажите тему и место.

## Who asks

match-field-asker = Кто обращается
# $asker (String) - a kind of organisation; nobody says who asks
match-asker-presumed = { $asker } (предположительно, поскольку никто не назван)
# Before what a need states in words: when help would be of use, how much can be taken in.
match-notes = Указано словами и не сопоставляется: это должен прочесть человек
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-blocker-kind = Открыто только для: { $eligible }; кто обращается: { $asker }
# $name (String) - an organisation
match-blocker-asks = Сама обращается за этой помощью: { $name }
# $name (String) - an organisation
# $place (String) - a place
match-blocker-receives = Значится получателем помощи ({ $place }), а не исполнителем: { $name }
# Nothing in the way yet, but to be asked first.
# $eligible (String) - a list of kinds of organisation
match-caution-kind = Открыто только для: { $eligible }; кто обращается, не указано
# $name (String) - an organisation
# $place (String) - a place
match-caution-asks = Государственный орган этого места ({ $place }), как, возможно, и тот, кто обращается: { $name }
match-cli-option-asker = Тип обращающейся организации (government, ngo, academia, private, …); программы только для других тогда считаются препятствием; без него предполагается, что обращается правительство места, и это ничего не исключает

## Why, and why not: what it would take

match-why-steps = Что для этого нужно
match-why-nothing = Больше ничего: указанное подходит.
match-why-asked = Запрос
# $rank (String) - place in the list
# $of (String) - length of the list
match-why-rank = Место в списке: { $rank } из { $of }
# $name (String) - an organisation
match-why-no-work = Ни в одном списке: в каталоге нет сведений о работе или роли исполнителя: { $name }
# $name (String) - an organisation
# $programme (String) - a programme
match-why-in-programme = Ни в одном списке: { $name } уже участвует в программе { $programme }
# $name (String) - an organisation
# $other (String) - another organisation
match-why-apart = Общих подтем в работе нет: { $name } и { $other }
# $name (String) - an organisation
# $other (String) - another organisation
match-step-together = Работа по общей подтеме: { $name }, { $other }
# $name (String) - whose fact is missing
# $criterion (String) - a criterion
match-step-state = Следует указать ({ $name }): { $criterion }
# $criterion (String) - a criterion
match-step-state-need = Следует указать в потребности: { $criterion }
# The same where somebody asks by hand.
# $criterion (String) - a criterion
match-step-state-asked = Следует указать в запросе: { $criterion }
# $name (String) - a programme
# $eligible (String) - a list of kinds of organisation
match-step-state-asker = Следует указать, кто обращается; { $name }: открыто только для: { $eligible }
# $name (String) - a programme
# $place (String) - a place
match-step-open-place = Открыть { $name } для: { $place }
# $name (String) - a programme
# $place (String) - a place
match-step-name-place = Прямо назвать среди тех, кто может обратиться ({ $name }): { $place }
# $name (String) - an organisation
# $place (String) - a place
match-step-work-place = Больше работы ({ $name }) в месте: { $place }
# $name (String) - a programme
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-step-open-kind = Открыть { $name } для: { $asker }; или обратиться вместе с одной из категорий: { $eligible }
# $name (String) - an organisation
match-step-asks = Найти другую организацию, которая выполнит работу; вместе с ней: { $name }
# $name (String) - a programme or organisation
# $languages (String) - a list of languages
match-step-language = { $name }: работать на одном из этих языков: { $languages }
# $name (String) - a programme
# $date (String) - a day
match-step-reopen = Дождаться нового открытия: { $name } (закрыто по состоянию на { $date })
# $name (String) - a programme
match-step-next-call = Дождаться следующего конкурса: { $name }
# $name (String) - a programme
# $date (String) - a day
match-step-wait = Подождать до { $date }, когда откроется { $name }
# $name (String) - an organisation
# $year (String) - a year
match-step-active = Новая работа по этому вопросу ({ $name }); последняя известная завершилась в { $year } году
# $name (String) - an organisation
# $year (String) - a year
match-step-active-since = Новая работа по этому вопросу ({ $name }); последняя известная началась в { $year } году
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-topics = Больше внимания ({ $name }) тематике: { $topics }
# $name (String) - a programme or organisation
# $kinds (String) - types of support and delivery modes
match-step-support = { $name }: предоставлять и запрошенное: { $kinds }
# $name (String) - a programme or organisation
# $stage (String) - a stage of maturity
match-step-stage = { $name }: помощь, полезная для стадии «{ $stage }»
# $name (String) - a programme
# $usual (String) - an amount of money
match-step-size = { $name }: гранты в размере обычной стоимости такой работы: { $usual }
# $name (String) - a programme or organisation
# $place (String) - a place
match-step-local = { $name }: работать с местной организацией: { $place }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-record = { $name }: показать больше работы в таком месте по тематике: { $topics }
# $name (String) - a programme or organisation
# $modes (String) - delivery modes
match-step-lasting = { $name }: помощь с долговременным результатом, помимо: { $modes }
# $name (String) - a programme or organisation
# $criterion (String) - a criterion
match-step-other = Следует улучшить ({ $name }): { $criterion }
match-cli-option-why = Объяснить по одной записи, почему она подходит или нет и что для этого нужно: programme:NAME, organisation:NAME или need:NAME
# $about (String) - kind and short name
error-not-matched-with = «{ $about }» с запросом не сопоставляется.
error-not-matched-with-hint = Потребность сопоставляется с программами и организациями, программа — с потребностями и организациями, организация — со всеми тремя.

## Weights

match-weights-usual = Используются обычные веса.
match-weights-saved = Используются ваши собственные веса, сохраненные на этом компьютере.
match-weights-given = Используются веса, заданные в этом запросе.
match-cli-weights-about = Ваши собственные веса критериев: показать, сохранить, сбросить
match-cli-weights-show = Показать используемые веса
match-cli-weights-save = Сохранить веса из файла как свои, только на этом компьютере
match-cli-weights-reset = Вернуться к обычным весам

## Portfolio: many needs, few programmes

match-portfolio-pairs = Кто что получает
match-portfolio-without = Потребности, оставшиеся без программы
# $needs (String) - how many needs
# $programmes (String) - how many programmes
# $capacity (String) - how many needs each programme takes
# $floor (String) - a score
match-portfolio-given = Потребности: { $needs }; программы: { $programmes }; потребностей на программу: { $capacity }; наименьший учитываемый балл: { $floor }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-best = Лучше всего для всех вместе: удовлетворено потребностей { $served }, баллов { $points }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-greedy = Сначала лучшая пара: удовлетворено потребностей { $served }, баллов { $points }
# $name (String) - a programme
match-portfolio-same = { $name }, как и при выборе сначала лучшей пары
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gains = { $name } вместо { $other }: прирост баллов { $points }
# $name (String) - a programme
# $other (String) - another programme
match-portfolio-even = { $name } вместо { $other }: столько же баллов
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gives = { $name } вместо { $other }: уступлено баллов { $points }, чтобы другие получили больше
# $name (String) - a programme
# $points (String) - points
match-portfolio-new = { $name }; при выборе сначала лучшей пары программы бы не досталось: прирост баллов { $points }
match-portfolio-none = В каталоге нет ни одной программы.
# $name (String) - a programme
# $why (String) - what stands in the way, a sentence
match-portfolio-blocked = Препятствия есть для всех программ по этому вопросу; ближайшая — { $name }: { $why }
# $name (String) - a programme
match-portfolio-off-topic = По запрошенной тематике программ нет; ближайшая, по другим подтемам: { $name }
# $name (String) - a programme
# $score (String) - a score
match-portfolio-low = Ни одна программа не подходит достаточно; ближайшая — { $name }, балл { $score }
# $name (String) - a programme
# $needs (String) - titles of needs
match-portfolio-taken = Лучше всего подходит { $name }, но достается другим, чтобы все вместе получили больше: { $needs }
match-cli-portfolio-about = Кто что получает, когда потребностей много, а программ мало
match-cli-option-capacity = Сколько потребностей берет каждая программа, от 1 до 100; по умолчанию 1
match-cli-option-floor = Наименьший учитываемый балл, от 0 до 100; по умолчанию 40

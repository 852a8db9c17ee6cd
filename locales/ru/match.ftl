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
match-role-partner = Вероятные партнеры
match-column-score = Балл
match-column-certainty = Достоверность
match-column-blockers = Препятствия
# $donor (String) - who pays
# $implementer (String) - who does the work
match-triad-name = Финансирование: { $donor }; исполнение: { $implementer }
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
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-reason-place-not-eligible = Открыта только для: { $eligible }; вне этого круга: { $place }
# $place (String) - a region
# $eligible (String) - a list of places and groups
match-reason-place-part = Открыта только для части региона ({ $place }): { $eligible }
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
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-here = Местная организация: { $name } (местонахождение: { $place })
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-near = Организация из того же региона: { $name } (местонахождение: { $seat })
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-partner = Есть опыт работы с местной организацией ({ $place }): { $name }
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
# $languages (String) - a list of languages
match-triad-languages = Общий язык всех троих: { $languages }
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
match-gaps-hint = Заявленные потребности, текущие инициативы, завершенные инициативы, открытые программы
match-gaps-gap = потребность без инициативы
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
match-gaps-count-open =
    { $count ->
        [one] { $count } открытая программа
        [few] { $count } открытые программы
        [many] { $count } открытых программ
       *[other] { $count } открытой программы
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
error-nothing-asked = Ничего не запрошено.
error-nothing-asked-hint = Укажите потребность, программу или организацию либо тему, место, язык или форму проведения.
# $reference (String) - kind and short name
error-not-matchable = «{ $reference }» не потребность, не программа и не организация.
error-not-matchable-hint = Начните с записи одного из этих трех типов или укажите тему и место.

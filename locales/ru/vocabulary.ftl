### Labels of the controlled vocabularies: <vocabulary>-<code>, dots in codes become dashes.
### The codes and where they come from are in data/vocabulary/.
###
### Drafts, not yet reviewed by a person:
### state: machine

## theme: the first level, GFCE themes A to E, and X for what cuts across them.
## English A to E are verbatim from the Delhi Communiqué (2017); other languages are unofficial.

theme-A = Политика и стратегия кибербезопасности
theme-B = Управление киберинцидентами и защита критической инфраструктуры
theme-C = Киберпреступность
theme-D = Культура и навыки кибербезопасности
theme-E = Стандарты кибербезопасности
theme-X = Сквозные вопросы

## topic: the second level, under a theme.

topic-strategy-policy = Стратегии и политика
topic-norms-diplomacy = Нормы и кибердипломатия
topic-international-law = Международное право в киберпространстве
topic-cbm = Меры укрепления доверия
topic-incident-management = Управление инцидентами
topic-ciip = Защита критической информационной инфраструктуры
topic-cybercrime-legislation = Правовая база борьбы с киберпреступностью
topic-cybercrime-enforcement = Меры правоохранительных органов и уголовного правосудия
topic-culture-awareness = Культура и повышение осведомленности
topic-education-skills = Образование и навыки
topic-standards = Технические стандарты
topic-emerging-tech = Новые технологии
topic-gender = Гендерные вопросы
topic-research-measurement = Исследования и измерения

## support-type: what kind of help (UNIDIR foundational cyber capabilities), whatever the theme.
## Unofficial outside English.

support-type-policies-regulations = Политика и нормативное регулирование
support-type-processes-structures = Процессы и структуры
support-type-partnerships-networks = Партнерства и сети
support-type-people-skills = Кадры и навыки
support-type-technology = Технологии

## mode: the form in which the help is given.

mode-training = Учебный курс
mode-workshop = Семинар
mode-assessment = Оценка
mode-advisory = Консультирование
mode-network = Сеть или сообщество
mode-equipment = Оборудование или инструменты
mode-drill = Учения
mode-grant = Грант
mode-e-learning = Электронное обучение
mode-fellowship = Стипендиальная программа

## norm: the eleven norms of responsible State behaviour, A/70/174, paragraph 13 (a) to (k).
## Short titles, unofficial in every language.

norm-a = Межгосударственное сотрудничество в области безопасности
norm-b = Учет всей соответствующей информации
norm-c = Предотвращение злонамеренного использования ИКТ на своей территории
norm-d = Сотрудничество в пресечении преступности и терроризма
norm-e = Уважение прав человека и неприкосновенности частной жизни
norm-f = Ненанесение ущерба критической инфраструктуре
norm-g = Защита критической инфраструктуры
norm-h = Удовлетворение просьб о помощи
norm-i = Обеспечение безопасности цепочки поставок
norm-j = Сообщение об уязвимостях ИКТ
norm-k = Непричинение вреда группам реагирования на чрезвычайные ситуации

## principle-group: the headings of the ten principles.

principle-group-process = Процесс и цель
principle-group-partnerships = Партнерства
principle-group-people = Люди

## principle: the ten OEWG principles of capacity-building, A/75/816, paragraph 56.
## Our short forms, unofficial in every language.

principle-1 = Устойчивый процесс
principle-2 = Четкая цель и нацеленность на результат
principle-3 = Опора на факты, политическая нейтральность, транспарентность, подотчетность и отсутствие условий
principle-4 = Уважение суверенитета государств
principle-5 = Доступ к соответствующим технологиям
principle-6 = Взаимное доверие, учет спроса и национальная ответственность
principle-7 = Учет потребностей и условий
principle-8 = Конфиденциальность национальной политики и планов
principle-9 = Права человека, учет гендерных аспектов, инклюзивность и недискриминация
principle-10 = Конфиденциальность чувствительной информации

## principle-answer: whether a record follows a principle, by its own account.

principle-answer-yes = Да
principle-answer-partly = Отчасти
principle-answer-no = Нет
principle-answer-not-applicable = Неприменимо

## sdg: the Sustainable Development Goals; the United Nations’ short titles (Portuguese: unofficial).
## The numbers are part of the names and keep Latin digits.

sdg-1 = ЦУР 1: Ликвидация нищеты
sdg-2 = ЦУР 2: Ликвидация голода
sdg-3 = ЦУР 3: Хорошее здоровье и благополучие
sdg-4 = ЦУР 4: Качественное образование
sdg-5 = ЦУР 5: Гендерное равенство
sdg-6 = ЦУР 6: Чистая вода и санитария
sdg-7 = ЦУР 7: Недорогостоящая и чистая энергия
sdg-8 = ЦУР 8: Достойная работа и экономический рост
sdg-9 = ЦУР 9: Индустриализация, инновации и инфраструктура
sdg-10 = ЦУР 10: Уменьшение неравенства
sdg-11 = ЦУР 11: Устойчивые города и населенные пункты
sdg-12 = ЦУР 12: Ответственное потребление и производство
sdg-13 = ЦУР 13: Борьба с изменением климата
sdg-14 = ЦУР 14: Сохранение морских экосистем
sdg-15 = ЦУР 15: Сохранение экосистем суши
sdg-16 = ЦУР 16: Мир, правосудие и эффективные институты
sdg-17 = ЦУР 17: Партнерство в интересах устойчивого развития

## gender-marker: OECD DAC gender equality policy marker.

gender-marker-0 = Не является целью
gender-marker-1 = Значимая цель
gender-marker-2 = Главная цель

## cmm-dimension: the five dimensions of the Cybersecurity Capacity Maturity Model (CMM 2021).
## English names are verbatim; other languages are unofficial.

cmm-dimension-D1 = Политика и стратегия в области кибербезопасности
cmm-dimension-D2 = Культура кибербезопасности и общество
cmm-dimension-D3 = Знания и возможности в области кибербезопасности
cmm-dimension-D4 = Правовая и нормативная база
cmm-dimension-D5 = Стандарты и технологии

## cmm-factor: the 23 factors of CMM 2021, names only. 1.1 is cmm-factor-1-1.
## English names are verbatim; other languages are unofficial.

cmm-factor-1-1 = Национальная стратегия кибербезопасности
cmm-factor-1-2 = Реагирование на инциденты и кризисное управление
cmm-factor-1-3 = Защита критической инфраструктуры
cmm-factor-1-4 = Кибербезопасность в сфере обороны и национальной безопасности
cmm-factor-2-1 = Отношение к кибербезопасности
cmm-factor-2-2 = Доверие к онлайновым услугам
cmm-factor-2-3 = Понимание пользователями защиты личной информации в Интернете
cmm-factor-2-4 = Механизмы сообщения об инцидентах
cmm-factor-2-5 = Средства массовой информации и онлайновые платформы
cmm-factor-3-1 = Повышение осведомленности о кибербезопасности
cmm-factor-3-2 = Образование в области кибербезопасности
cmm-factor-3-3 = Профессиональная подготовка по кибербезопасности
cmm-factor-3-4 = Исследования и инновации в области кибербезопасности
cmm-factor-4-1 = Правовые и нормативные положения
cmm-factor-4-2 = Смежное законодательство
cmm-factor-4-3 = Правовой и регулятивный потенциал
cmm-factor-4-4 = Официальные и неофициальные механизмы сотрудничества в борьбе с киберпреступностью
cmm-factor-5-1 = Соблюдение стандартов
cmm-factor-5-2 = Меры обеспечения безопасности
cmm-factor-5-3 = Качество программного обеспечения
cmm-factor-5-4 = Устойчивость инфраструктуры связи и Интернета
cmm-factor-5-5 = Рынок кибербезопасности
cmm-factor-5-6 = Ответственное раскрытие информации

## cmm-stage: the five stages of CMM 2021. Agrees with the word for stage where the language has gender.

cmm-stage-start-up = Начальная
cmm-stage-formative = Формирующаяся
cmm-stage-established = Сложившаяся
cmm-stage-strategic = Стратегическая
cmm-stage-dynamic = Динамическая

## organisation-kind: what an organisation is.

organisation-kind-government = Государственный орган
organisation-kind-ngo = Неправительственная организация
organisation-kind-regional = Региональная организация
organisation-kind-academia = Научное или учебное заведение
organisation-kind-intergovernmental = Межправительственная организация
organisation-kind-private = Частный сектор
organisation-kind-technical-community = Техническое сообщество

## organisation-role: what an organisation says it does, in general.

organisation-role-donor = Донор
organisation-role-implementer = Исполнитель
organisation-role-beneficiary = Бенефициар
organisation-role-coordinator = Координатор

## participation: the part of an organisation in one initiative or programme (IATI roles 1 to 4, and the local partner).

participation-funder = Финансирующая организация
participation-accountable = Ответственная организация
participation-extending = Организация-посредник
participation-implementer = Организация-исполнитель
participation-local-partner = Местный партнер

## status: of an initiative. Agrees with the word for initiative where the language has gender.

status-planned = Запланирована
status-ongoing = Осуществляется
status-completed = Завершена

## window: when a programme takes applications. Worded so that nothing need agree with it.

window-rolling = Заявки в любое время
window-calls = Объявления о приеме заявок
window-annual = Заявки раз в год
window-closed = Прием заявок закрыт
window-unknown = Не указано

## eligible-kind: who may apply to a programme.

eligible-kind-government = Государственные органы
eligible-kind-civil-society = Гражданское общество
eligible-kind-individual = Частные лица
eligible-kind-academia = Научные и учебные заведения
eligible-kind-cert = Группы реагирования на инциденты (CERT, CSIRT)
eligible-kind-law-enforcement = Правоохранительные органы
eligible-kind-private = Частный сектор
eligible-kind-regulator = Регулирующие органы
eligible-kind-judiciary = Судебные органы
eligible-kind-parliament = Парламенты

## document-kind: what a resource is, where it is one of these.

document-kind-strategy = Стратегия
document-kind-law = Закон
document-kind-policy = Программный документ
document-kind-position-on-international-law = Позиция по международному праву

## fact: what the page of a country states about it. Names of bodies and acronyms stay as they are.

fact-africacert = AfricaCERT
fact-apcert = APCERT
fact-budapest-convention = Будапештская конвенция о киберпреступности
fact-cert = Национальная группа CERT или CSIRT
fact-first-member = Член FIRST
fact-gci-2024-tier = Глобальный индекс кибербезопасности МСЭ, 2024 год
fact-international-law-position = Позиция по международному праву в киберпространстве
fact-itu-cirt-assessment = Оценка CIRT, проведенная МСЭ
fact-malabo-convention = Малабская конвенция о кибербезопасности и защите персональных данных
fact-oic-cert = OIC-CERT
fact-strategy-year = Национальная стратегия кибербезопасности

## fact-value: the coded values of facts; other values are names and stay as they are.
## Conventions first, then assessments and memberships, then the state of a national team, then the tiers.

fact-value-party = Государство-участник
fact-value-signatory = Подписавшее государство
fact-value-not-a-party = Не является участником
fact-value-invited-to-accede = Приглашено присоединиться
fact-value-not-ratified = Без ратификации
fact-value-completed = Завершена
fact-value-member = Член
fact-value-listed-as-member = В списке членов
fact-value-listed-on-website = В списке на веб-сайте
fact-value-published = Документ опубликован
fact-value-national-team = Национальная группа
fact-value-being-set-up = В процессе создания
fact-value-planned = Создание запланировано
fact-value-planned-in-bill = Предусмотрена законопроектом
fact-value-project = Проект
fact-value-created-by-decree = Создана декретом
fact-value-T1 = Уровень 1 из 5
fact-value-T2 = Уровень 2 из 5
fact-value-T3 = Уровень 3 из 5
fact-value-T4 = Уровень 4 из 5
fact-value-T5 = Уровень 5 из 5

## confidence: of a record. Agrees with the word for confidence where the language has gender.

confidence-high = Высокая
confidence-medium = Средняя

## standing: of a record. Agrees with the word for record where the language has gender; draft is a noun.

standing-draft = Черновик
standing-submitted = Отправлена
standing-published = Опубликована
standing-withdrawn = Отозвана

## visibility: of a record. Agrees with the word for record where the language has gender.

visibility-private = Только для меня
visibility-shared = Доступно другим

## text-state: where a text comes from.

text-state-original = Исходный текст
text-state-reviewed = Проверенный перевод
text-state-machine = Машинный перевод

## cost: to the beneficiary of a programme.

cost-free = Бесплатно
cost-shared = Совместное покрытие расходов
cost-paid = За счет бенефициара

## priority: of a need. Agrees with the word for priority where the language has gender.

priority-high = Высокий
priority-medium = Средний
priority-low = Низкий

## flag: groups of countries. The singular stands on the page of one country, the plural where a programme is open to all of them.

flag-LDC = Наименее развитая страна
flag-LLDC = Развивающаяся страна, не имеющая выхода к морю
flag-SIDS = Малое островное развивающееся государство
flag-ODA = Страна, имеющая право на официальную помощь в целях развития
flag-LDC-plural = Наименее развитые страны
flag-LLDC-plural = Развивающиеся страны, не имеющие выхода к морю
flag-SIDS-plural = Малые островные развивающиеся государства
flag-ODA-plural = Страны, имеющие право на официальную помощь в целях развития

## kind: the kinds of record. The singular names one record, the plural heads a list.

kind-initiative = Инициатива
kind-programme = Программа
kind-need = Потребность
kind-organisation = Организация
kind-resource = Ресурс
kind-initiative-plural = Инициативы
kind-programme-plural = Программы
kind-need-plural = Потребности
kind-organisation-plural = Организации
kind-resource-plural = Ресурсы

## leaf: the three parts that an organisation or a place plays.

leaf-donor = Донор
leaf-implementer = Исполнитель
leaf-beneficiary = Бенефициар

## count: a number with what it counts; the number is formatted for the reader.

# $count (Number) - how many initiatives
count-initiative =
    { $count ->
        [one] { $count } инициатива
        [few] { $count } инициативы
        [many] { $count } инициатив
       *[other] { $count } инициативы
    }

# $count (Number) - how many programmes
count-programme =
    { $count ->
        [one] { $count } программа
        [few] { $count } программы
        [many] { $count } программ
       *[other] { $count } программы
    }

# $count (Number) - how many needs
count-need =
    { $count ->
        [one] { $count } потребность
        [few] { $count } потребности
        [many] { $count } потребностей
       *[other] { $count } потребности
    }

# $count (Number) - how many organisations
count-organisation =
    { $count ->
        [one] { $count } организация
        [few] { $count } организации
        [many] { $count } организаций
       *[other] { $count } организации
    }

# $count (Number) - how many resources
count-resource =
    { $count ->
        [one] { $count } ресурс
        [few] { $count } ресурса
        [many] { $count } ресурсов
       *[other] { $count } ресурса
    }

# $count (Number) - how many results of a search
count-result =
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }

# $count (Number) - how many places: countries or regions
count-place =
    { $count ->
        [one] { $count } страна или регион
        [few] { $count } страны или региона
        [many] { $count } стран или регионов
       *[other] { $count } страны или региона
    }

# $count (Number) - how many countries or territories
count-country =
    { $count ->
        [one] { $count } страна
        [few] { $count } страны
        [many] { $count } стран
       *[other] { $count } страны
    }

# $count (Number) - how many records of any kind
count-record =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }

# $count (Number) - how many languages
count-language =
    { $count ->
        [one] { $count } язык
        [few] { $count } языка
        [many] { $count } языков
       *[other] { $count } языка
    }

## named-fact-value: a coded value of a fact with the name that goes with it.

# $value (String) - label of the value, as in Member
# $name (String) - name of the team, not translated
named-fact-value = { $value }: { $name }

### state: machine
### The record page: labels of its fields, dates, provenance, citation.

record-not-stated = Не указано

## Labels of the fields.

record-field-title = Название
record-field-name = Название
record-field-summary = Краткое описание
record-field-statement = Изложение
record-field-status = Статус
record-field-start = Начало
record-field-end = Окончание
record-field-beneficiaries = Бенефициары
record-field-regions = Охваченные регионы
record-field-funders = Финансирование
record-field-implementers = Исполнение
record-field-partners = Другие организации
record-field-organisations = Организации
record-field-topics = Подтемы
record-field-support-types = Вид поддержки
record-field-modes = Форма проведения
record-field-languages-delivery = Языки обучения
record-field-languages-work = Подходящие языки
record-field-languages-document = Языки документа
record-field-budget = Бюджет
record-field-norms = Нормы ответственного поведения государств
record-field-cmm-factors = Факторы зрелости
record-field-principles = Принципы наращивания потенциала
record-field-sdgs = Цели в области устойчивого развития
record-field-gender-marker = Гендерный маркер
record-field-objectives = Цели
record-field-context = Контекст
record-field-target-groups = Целевые группы
record-field-seats = Число мест
record-field-window = Прием заявок
record-field-opens = Начало приема заявок
record-field-closes = Окончание приема заявок
record-field-eligible-places = Для каких стран и регионов
record-field-eligible-kinds = Кто может подать заявку
record-field-grant = Размер гранта
record-field-envelope = Общий объем финансирования
record-field-cost = Расходы бенефициара
record-field-conditions = Условия
record-field-how-to-apply = Как подать заявку
record-field-initiative = Входит в состав
record-field-place = Страна или регион
record-field-seat = Местонахождение
record-field-year = Год
record-field-priority = Приоритет
record-field-cmm-factor = Фактор зрелости
record-field-stage-present = Текущая стадия зрелости
record-field-stage-wanted = Желаемая стадия зрелости
record-field-timing = Когда поддержка была бы полезна
record-field-absorptive-limits = Способность к освоению поддержки
record-field-places-of-work = Где работает
record-field-kind = Тип
record-field-acronym = Сокращение
record-field-roles = Роли
record-field-website = Веб-сайт
record-field-publisher = Издатель
record-field-document-kind = Тип документа
record-field-address = Веб-адрес
record-field-sources = Источники
record-field-confidence = Достоверность
record-field-notes = Примечания редакторов
record-field-slug = Краткое имя
record-field-languages = Языки
record-field-planned-start = Плановая дата начала
record-field-planned-end = Плановая дата окончания
record-field-read = Ознакомление с документом
record-field-confirmed = Последнее подтверждение
record-field-standing = Состояние записи

## Notes on a value.

record-note-planned = Плановая дата
record-note-inferred = Вывод редакторов
record-note-announced = Объявленная сумма; может относиться к части работы или к более крупному проекту
record-note-address-not-read = Для этой записи документ не читали

## Dates and amounts.

# $date (Date) - when
record-when-since = { $date } – по настоящее время
# Of something that is over and has only one date.
# $date (Date) - when
record-when-start = Начало: { $date }
# Of something that is planned.
# $date (Date) - when
record-when-planned = Плановое начало: { $date }
# $date (Date) - when
record-when-until = Окончание: { $date }
# $start (Date) - when
# $end (Date) - when
record-when-range = { $start } – { $end }
# $date (Date) - when
record-when-opens = Начало приема заявок: { $date }
# $date (Date) - when
record-when-closes = Окончание приема заявок: { $date }
# $date (Date) - when
record-when-closed = Прием заявок закрыт: { $date }
# $from (String) - an amount with its currency
# $to (String) - an amount with its currency
record-amount-range = От { $from } до { $to }
# $amount (String) - an amount with its currency
record-amount-from = От { $amount }
# $amount (String) - an amount with its currency
record-amount-up-to = До { $amount }
record-worldwide = Весь мир
record-beneficiary-priority = В приоритетном порядке
record-beneficiary-associate = В качестве ассоциированного участника

## Provenance.

# $date (Date) - when
record-confirmed = Подтверждение: { $date }
# $organisation (String) - name of the organisation that confirmed
# $date (Date) - when
record-confirmed-by = Подтверждение организацией { $organisation }: { $date }
# $number (Number) - number of the bundled release
# $date (Date) - date of the release
record-recorded-release = Встроенный выпуск { $number } ({ $date })
# $date (Date) - when
record-recorded-own = Изменение на этом устройстве: { $date }
# $date (Date) - when
record-recorded-foreign = Изменение на другом устройстве: { $date }

# A line that can be pasted into a paper.
# $title (String) - title of the record
# $organisations (String) - list of organisations
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation = «{ $title }», { $organisations }. { -brand-name }, { $reference }, выпуск { $release } ({ $date }).
# $title (String) - title of the record
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation-plain = «{ $title }». { -brand-name }, { $reference }, выпуск { $release } ({ $date }).

## Why another record is related.

record-related-part-of = Инициатива, к которой относится запись
record-related-offers = Программа этой инициативы
record-related-organisation-place-topic = Те же организация, страна и подтема
record-related-organisation-place = Те же организация и страна
record-related-organisation-topic = Те же организация и подтема
record-related-place-topic = Те же страна и подтема
# $place (String) - name of the country or region
record-related-strategy = Национальная стратегия или политика: { $place }
# $place (String) - name of the country or region
record-related-need = Потребность, заявленная для: { $place }
# $place (String) - name of the country or region
record-related-open-to = Доступна стране или региону: { $place }

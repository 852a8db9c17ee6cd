### state: machine
### Fields as a form asks for them: headings of its sections, parts of fields, what to write. The terminal and the window are given them by the application.

## Headings of the sections.

field-section-main = Главное
field-section-texts = Описание
field-section-classification = Классификация
field-section-people = Организации
field-section-dates = Даты
field-section-money = Финансирование
field-section-results = Результаты
field-section-sources = Источники и примечания

## Labels of fields.

record-field-outputs = Непосредственные результаты
record-field-outcomes = Итоговые результаты
record-field-indicators = Показатели
record-field-commitments = Обязательства
record-field-disbursements = Выплаты
record-field-links = Ссылки
record-field-contact = Контакт
record-field-identifiers = Идентификаторы
# Yes if the editors chose the maturity factor and the source does not name it.
record-field-cmm-factor-inferred = Фактор зрелости выбран редакторами

## Labels of the parts of a field.

field-part-role = Роль
field-part-organisation = Организация
field-part-amount = Сумма
field-part-currency = Валюта
field-part-value-date = Дата валютирования
field-part-smallest = Наименьший грант
field-part-largest = Наибольший грант
# How one can apply: in calls, all year round, …
field-part-how = Порядок подачи заявок
# Of a source: when it was published.
field-part-published = Опубликовано
# Of a source: when it was read.
field-part-accessed = Прочитано
# The register in which an organisation has an identifier.
field-part-scheme = Реестр
field-part-identifier = Идентификатор
# Of an indicator: its unit, and its values at the start, wanted, and reached.
field-part-unit = Единица измерения
field-part-baseline = Исходный показатель
field-part-target = Целевой показатель
field-part-actual = Достигнутое значение
field-part-percentage = Доля средств в процентах

## What to write.

field-hint-title = Название в том виде, в каком оно опубликовано. Переводы можно добавить позже.
field-hint-statement = Потребность в одном или двух предложениях.
field-hint-name = Название, которым пользуется сама организация.
field-hint-topics = О чём это. Каждая подтема относится к теме.
field-hint-beneficiaries = Страны-бенефициары; регион — только если он назван.
field-hint-eligible-places = Места, организации которых могут подать заявку.
field-hint-summary = Что это, в одном или двух предложениях.
field-hint-how-to-apply = Порядок действий и в конце адрес.
field-hint-organisations = По одной записи на каждую организацию и роль.
field-hint-amount = Как объявлено, с датой, на которую сумма верна.
field-hint-indicators = Что измеряется: значение в начале, желаемое и достигнутое.
field-hint-self-check = Десять принципов наращивания потенциала (A/75/816). Ответьте на те, на которые можете.
field-hint-sources = Где об этом можно прочитать. Цитируется первый источник.
field-hint-sources-need = Только если о потребности заявлено публично.
field-hint-contact = Организация, но не человек.
field-hint-notes = Для других редакторов, на английском языке.
field-hint-timing = Когда поддержка была бы полезна.
field-hint-absorptive-limits = Сколько поддержки можно освоить одновременно.
field-hint-target-groups = Для кого это в этих местах.
field-hint-outputs = Что было сделано.
field-hint-outcomes = Что изменилось.
field-hint-regions = Охваченные регионы. Бенефициарами они не считаются.

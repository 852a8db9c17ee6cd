### state: machine
### Reports on paper and as HTML: kinds, headings, cautions, errors, the terminal.
### Names of options and formats (pdf, html) are typed as they stand: never translate them.

## Kinds of report, as they stand above the title.

report-kind-sheet = Лист записи
report-kind-brief = Обзор
report-kind-pack = Пакет ресурсов
report-kind-comparison = Сравнение
report-kind-gaps = Сводка пробелов

## Around the report.

# $date (Date) - when
report-made = Составлено { $date }
# $page (String) - number of the page
# $pages (String) - number of pages
report-page = Страница { $page } из { $pages }
# A label inside a line, before its value.
# $label (String) - the label
# $value (String) - the value
report-labelled = { $label }: { $value }
report-contents = Содержание
# Stands on every page of a report that holds what is private.
report-stamp-private = Конфиденциально: не распространять
# Stands on every page of a report that holds drafts.
report-stamp-drafts = Содержит неопубликованные черновики
# Label before “Not stated”.
report-dates = Даты
# $count (Number) - how many more records there are
report-more =
    { $count ->
        [one] и еще { $count } запись в каталоге
        [few] и еще { $count } записи в каталоге
        [many] и еще { $count } записей в каталоге
       *[other] и еще { $count } записи в каталоге
    }

## What one should know before relying on a report.

report-cautions = Прежде чем полагаться на этот отчет
report-caution-sources = Записи основаны на открытых источниках, указанных при каждой из них. То, чего в записи нет, помечено как «не указано»; отсутствие сведений в каталоге не означает, что ничего нет.
report-caution-texts = Звездочкой отмечен машинный черновик, который никто не проверял. Текст, рядом с которым указано название языка, на языке этого отчета отсутствует.
report-caution-money = Суммы приведены так, как их указывает каждый источник. Они не складываются: донор и исполнитель часто сообщают об одних и тех же средствах.
report-caution-places = Названия мест и границы не выражают какого-либо мнения о правовом статусе страны, территории или района.

## The brief.

report-running = Что идет и что сделано
report-sources-of-facts = Источники фактов

## The resource pack.

# Title of a pack that is not of one place.
report-pack-title = Наращивание киберпотенциала
# Label before the words that were searched for.
report-words = Слова
# Which records a pack holds.
report-everything = Весь каталог
report-overview = Обзор содержания
report-pack-about = Записи расположены по темам: сначала заявленные потребности, затем инициативы, программы и ресурсы. Запись с несколькими темами приведена полностью в первой из них и названа в остальных.
report-also = Также относится к этой теме
report-without-theme = Без темы
# Heading above programmes that are open to the region or the whole world.
report-also-open = Также доступны этой стране или региону
report-organisations = Организации и как с ними связаться
# Heading above the programmes of a pack.
report-reach = Как подать заявку
# Head of a column: how many records name the organisation.
report-records = Записи
report-provenance = Откуда взяты записи
report-provenance-about = Каждая запись с источниками и отметкой о том, подтвердил ли ее исполнитель.
# Of a record.
report-not-confirmed = Не подтверждено

## The comparison.

# no-plural: the count stands after a colon
# $count (Number) - how many records
report-comparison-title = Записей рядом: { $count }

## The gap summary.

report-gaps-about = По каждой теме: публично заявленные потребности, программы, доступные этой стране или региону, и инициативы, в которых названы они сами или место внутри них.
report-gaps-counted-twice = Запись с двумя темами учтена в обеих. Рамкой отмечена заявленная потребность.
# What a ring says, for those who cannot see it.
report-gaps-need = потребность заявлена
report-gaps-table = Потребности, программы и инициативы по темам
report-gaps-programmes = Открытые программы
# Head of a column: initiatives whose status is not stated.
report-gaps-other = Статус не указан
# Head of a column: the figures in words.
report-gaps-reading = Что это значит
report-gaps-unanswered = Потребность заявлена; ни текущей работы, ни открытых программ не известно
report-gaps-could-ask = Потребность заявлена; о текущей работе не известно, можно обратиться к программе
report-gaps-under-way = Потребность заявлена; работа идет или запланирована
report-gaps-no-need-runs = Потребность не заявлена; работа идет или запланирована
report-gaps-no-need = Потребность не заявлена; о текущей работе не известно
report-gaps-answers = Заявленные потребности и кто мог бы помочь
report-gaps-no-programme = Открытых программ по этой теме не известно.
report-gaps-by-country = Страны по темам
report-gaps-by-country-about = Инициативы, в которых названа страна; рамкой отмечена заявленная для нее потребность. Страны без того и другого опущены.

## Errors.

error-report-format-hint = Имя должно оканчиваться на .pdf или .html.
error-report-empty = Для отчета ничего не найдено. Файл не записан.
error-report-empty-hint = Уберите один из фильтров, сократите запрос или напишите его на другом языке.
# $count (String) - how many records were named
error-compare-count = Сравнить можно от двух до четырех записей; указано: { $count }.
error-compare-count-hint = Укажите две, три или четыре записи.

## The terminal.

report-cli-about = Записать отчет: запись, обзор, пакет, сравнение или пробелы
report-cli-sheet-about = Все, что известно об одной записи
report-cli-brief-about = Страна или регион на двух страницах
report-cli-pack-about = Выбранные записи по темам с организациями и источниками
report-cli-compare-about = От двух до четырех записей рядом
report-cli-gaps-about = Потребности и то, что могло бы на них ответить, по темам
report-cli-option-output = Файл для записи с окончанием .pdf или .html; существующий заменяется
report-cli-option-format = csv, xlsx, iati, jsonl, pdf или html; если не указано, по окончанию имени
report-cli-option-drafts = Также неопубликованные черновики этого компьютера; отчет об этом сообщает
report-cli-option-private = Также закрытые записи этого компьютера; отчет помечается соответственно
# no-plural: the count stands after a colon
# $count (Number) - how many pages
report-cli-pages = Страниц: { $count }
# $characters (String) - list of characters
report-cli-missing = Этих знаков нет в шрифтах для печати, вместо них стоят квадраты: { $characters }. В отчете HTML они отображаются шрифтами читателя.

### state: machine
### The screens: search, record, history, places, organisation.

## Search

screens-search-title = Поиск

# Name of the window while searching.
# $words (String) - the words searched for
screens-search-title-words = { $words } — Поиск

# $count (Number) - how many results
screens-result-count =
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }

# Name of the list, for screen readers.
screens-results = Результаты

# Leads from the filters to the results, on narrow windows.
# $count (Number) - how many results
screens-results-show =
    { $count ->
        [one] Показать { $count } результат
        [few] Показать { $count } результата
        [many] Показать { $count } результатов
       *[other] Показать { $count } результата
    }

screens-results-back = Назад к результатам
screens-record-pane = Открытая запись
screens-open-here = Выберите результат, чтобы прочитать его здесь.
screens-open-here-hint = Клавиши со стрелками позволяют перемещаться по результатам, клавиша Enter открывает результат.
screens-filters = Фильтры
screens-filters-show = Фильтры
screens-sort = Порядок результатов
screens-sort-relevance = По релевантности
screens-sort-newest = Сначала новые
screens-sort-closing = Скоро закрываются

## Filters

# $facet (String) - name of the list of filters, as “Place”
screens-facet-find = Найти в списке: { $facet }
screens-facet-none = С таким названием ничего нет

# Spoken while one types into the search inside a filter.
# $count (Number) - how many values of the filter match
screens-facet-found =
    { $count ->
        [one] { $count } с таким названием
        [few] { $count } с таким названием
        [many] { $count } с таким названием
       *[other] { $count } с таким названием
    }

# $count (Number) - how many there are in all
screens-facet-show-all =
    { $count ->
        [one] Показать все ({ $count })
        [few] Показать все ({ $count })
        [many] Показать все ({ $count })
       *[other] Показать все ({ $count })
    }

screens-facet-show-fewer = Свернуть

# Opens what lies below a theme or region.
# $value (String) - the theme or region
screens-facet-open = Показать, что входит в: { $value }

# $value (String) - the theme or region
screens-facet-close = Скрыть, что входит в: { $value }

screens-facet-years = Годы
screens-facet-years-from = С
screens-facet-years-to = По

## Chips

screens-chips-label = Действующие фильтры
screens-chips-clear = Очистить все
# A chip: only initiatives in which all organisations that were chosen take part.
screens-together = Все эти организации вместе

# $filter (String) - label of the filter
screens-chip-remove = Убрать фильтр: { $filter }

# What a word of the search was widened by.
# $term (String) - the theme or place that was recognised
screens-chip-also = также: { $term }

# $term (String) - the theme or place that was recognised
screens-chip-switch-off = Искать без: { $term }

# $term (String) - the theme or place that was recognised, and was switched off
screens-chip-switch-on = Снова искать с учетом: { $term }

# $year (String) - the first year
screens-year-from = с { $year } года

# $year (String) - the last year
screens-year-to = по { $year } год

## Nothing found

screens-nothing-found = Ничего не найдено

# $words (String) - a better spelling; the results are those of it
screens-results-corrected = Результаты по запросу «{ $words }»

# Beside the line above.
# $words (String) - the words as they were typed
screens-results-as-spelt = Искать «{ $words }» без исправления

# $words (String) - a better spelling
screens-nothing-did-you-mean = Искать «{ $words }»

# $filter (String) - label of the filter
screens-nothing-remove = Без фильтра: { $filter }
screens-nothing-without-filters = Без фильтров
screens-nothing-fewer-words = Введите меньше слов или другие слова на любом языке.
screens-nothing-everything = Показать все
screens-nothing-browse-country = Открыть страницу вашей страны
screens-nothing-browse-places = Посмотреть страны и регионы

## Texts and their state

screens-draft-note = Машинный перевод, никем не проверен.

# Shows the original of a translated text.
# $language (String) - name of the original language
screens-draft-original = Читать исходный текст ({ $language })

# Beside a translation.
screens-stale = старше исходного текста

# Another language stands in.
# $language (String) - name of the language shown
screens-fallback-note = Текста на вашем языке нет. Язык показанного текста: { $language }.
screens-versions = Язык текста

## Record

screens-copy-citation = Скопировать для цитирования
screens-copy-link = Скопировать ссылку
screens-edit = Изменить
screens-print = Напечатать
screens-export = Экспорт
screens-no-summary = Краткое описание не указано
screens-provenance = Происхождение данных
screens-never-confirmed = Исполнитель еще не подтвердил эту запись. Она опирается на приведенные ниже источники.
screens-confirmed = Последнее подтверждение
screens-confidence = Достоверность
screens-recorded = Внесение данных
screens-notes = Примечания редакторов
screens-record-id = Идентификатор записи
screens-citation = Цитирование
screens-source = Источник
screens-source-published = Публикация
screens-source-read = Ознакомление
screens-source-not-read = только указан, не прочитан
screens-sources-none = Источник не указан
screens-related = Связанные записи
screens-related-none = Связанных записей не найдено

# Opens the rest of a long list of values.
# $count (Number) - how many more there are
screens-more-values =
    { $count ->
        [one] и еще { $count }
        [few] и еще { $count }
        [many] и еще { $count }
       *[other] и еще { $count }
    }

# $count (Number) - how many there are in all
screens-show-all =
    { $count ->
        [one] Показать все ({ $count })
        [few] Показать все ({ $count })
        [many] Показать все ({ $count })
       *[other] Показать все ({ $count })
    }

# Places that benefit, where they are too many to name.
# $count (Number) - how many places
screens-place-count =
    { $count ->
        [one] { $count } страна или регион
        [few] { $count } страны или региона
        [many] { $count } стран или регионов
       *[other] { $count } страны или региона
    }

## History

screens-history = История

screens-history-value = Значение
screens-history-removed = значение удалено

## Places

screens-places-own = Ваша страна

## Page of a place

## Choosing a country

screens-country-placeholder = Введите название
screens-country-show = Показать страны
screens-country-none = Страны с таким названием нет
screens-country-clear = Без страны

## Page of an organisation


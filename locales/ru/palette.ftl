### state: machine
### The palette (Ctrl + K): one field to go anywhere.

# Name of the field, for screen readers.
palette-field = Перейти к экрану, стране или региону, организации, записи или поиску

# Inside the empty field.
palette-placeholder = Страна, организация, запись, действие

# Headings of groups of entries.
palette-actions = Действия
palette-records = Записи

# The last entry.
# $words (String) - what was typed
palette-search-for = Искать «{ $words }»
palette-everything = Показать весь каталог

# $language (String) - name of a language in itself
palette-language = Сменить язык: { $language }

# $appearance (String) - light, dark, …
palette-appearance = Оформление: { $appearance }

# Spoken after each change of the list.
# $count (Number) - how many entries there are to choose from
palette-count =
    { $count ->
        [one] { $count } вариант
        [few] { $count } варианта
        [many] { $count } вариантов
       *[other] { $count } варианта
    }

## Beginning to write.

palette-new-initiative = Новая инициатива
palette-new-programme = Новая программа
palette-new-need = Новая потребность
palette-new-organisation = Новая организация
palette-new-resource = Новый ресурс

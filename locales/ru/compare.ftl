### state: machine
### Records side by side: the screen, the terminal, what both say.

compare-title = Сравнение записей
# An entry in the menu of a record: adds it to the records side by side.
compare-action = Сравнить
compare-none = Рядом можно поставить от двух до четырех записей. Найдите первую здесь или откройте запись и выберите «Сравнить» среди действий.
compare-one = Выбрана одна запись. Найдите здесь другую или откройте ее и выберите «Сравнить» среди действий.
compare-intro = Слово отмечает каждое поле, в котором записи различаются; порядок значений ничего не означает.
# A label beside the name of a field.
compare-differs = Различается
# In a comparison: records of this kind do not have the field.
compare-no-field = Нет такого поля
compare-only = Показывать только различающиеся поля
compare-same = Записи не различаются ни в одном поле.
# Read out before the table.
compare-table = Поля записей рядом
compare-find = Добавить запись
compare-find-type = Введите слова на любом языке.
compare-find-none = Записей не найдено.
# $name (String) - title of a record
compare-remove = Убрать «{ $name }»

## The terminal.

compare-cli-about = От двух до четырех записей рядом, с отметкой различий
# $mark (String) - the sign that stands before the fields
compare-cli-differs = { $mark } в этом поле записи различаются

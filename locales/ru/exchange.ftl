### state: machine
### Import and export: errors, reasons, columns of files, the terminal.
### Names of options, formats and codes (--format, csv, 2019-03) are typed as they stand: never translate them.

## Errors.

# $path (String) - the file
error-format-unknown = Формат файла «{ $path }» не распознан.
error-format-unknown-hint = Имя должно заканчиваться на .csv, .xlsx, .xml или .jsonl; формат можно указать и через --format.
# $path (String) - the file
error-file-unreadable = Не удаётся прочитать файл «{ $path }».
error-file-unreadable-hint = Проверьте имя файла и право на чтение. Ничего не импортировано.
# $path (String) - the file
error-file-unwritable = Не удаётся записать файл «{ $path }».
error-file-unwritable-hint = Выберите папку, в которую можно писать и где достаточно места. Прежний файл не изменён.
# $path (String) - the file
# $reason (String) - sentences that say what is wrong
error-import-refused = Не удаётся импортировать файл «{ $path }». { $reason }
error-import-refused-hint = Исправьте файл или запросите новый у его автора. Ничего не импортировано.
error-nothing-to-export = Ни в одной из этих записей нет обязательных сведений стандарта IATI. Файл не записан.
error-nothing-to-export-hint = Выберите другие записи или другой формат: CSV, XLSX или JSON Lines.
error-import-unkept = Нет места, чтобы сохранить найденное при импорте до проверки.
error-import-unkept-hint = Освободите на этом диске место для двух файлов такого размера. Ничего не импортировано.
error-cancelled = Остановлено.
error-cancelled-hint = Ничего не записано.
error-catalogue-changed = Каталог изменился после составления плана. Ничего не импортировано.
error-catalogue-changed-hint = Прочитайте файл ещё раз, просмотрите новый план и примите его.

## Why a file is refused as a whole.

# $name (String) - what stands in the file
exchange-refused-encoding = Файл в кодировке { $name }, а нужна UTF-8.
# $line (String) - number of a line or row
exchange-refused-bytes = Строка { $line } не в кодировке UTF-8. Сохраните файл в UTF-8; в программе электронных таблиц выберите «CSV UTF-8».
# $line (String) - number of a line or row
exchange-refused-long = В строке { $line } начинается нечто длиннее любой настоящей записи.
# $line (String) - number of a line or row
exchange-refused-deep = Элементы в строке { $line } вложены слишком глубоко.
# $line (String) - number of a line or row
exchange-refused-document-type = В строке { $line } объявлен тип документа; это не принимается из соображений безопасности.
# $line (String) - number of a line or row
# $name (String) - what stands in the file
exchange-refused-entity = В строке { $line } стоит сущность «{ $name }», которой в XML нет.
# $line (String) - number of a line or row
exchange-refused-xml = Строка { $line } не является правильным XML.
# $line (String) - number of a line or row
exchange-refused-cut = Он обрывается на строке { $line }: части не хватает.
# $name (String) - what stands in the file
exchange-refused-not-iati = Это не файл деятельности IATI: он начинается с «{ $name }».
# $version (String) - what stands in the file
exchange-refused-version = Версия IATI в файле «{ $version }»; читаются 2.01, 2.02 и 2.03.
# $column (String) - name of a column
exchange-refused-no-column = В таблице нет столбца «{ $column }».
exchange-refused-empty = Файл пуст.
# $delimiter (String) - the character that stands between the cells
exchange-refused-delimiter = Ячейки разделены знаком «{ $delimiter }». Разделите их запятыми, точками с запятой или табуляцией.
# $column (String) - name of a column
exchange-refused-column-twice = Столбец «{ $column }» стоит в таблице дважды.
# $field (String) - name of a field
exchange-refused-map-field = В карте названо поле «{ $field }», которого нет у записи этого типа.
# $column (String) - name of a column
# $line (String) - number of a line or row
exchange-refused-map-column = В карте назван столбец «{ $column }», которого нет в заголовке в строке { $line }.
# $sheet (String) - name of a sheet
exchange-refused-map-sheet = В книге нет листа «{ $sheet }».
exchange-map-twice = Это уже содержит другой столбец, а в записи оно бывает только один раз. Пропустите один из них.
exchange-map-role = Выберите роль этих организаций.
exchange-map-currency = Укажите валюту сумм.
# $field (String) - name of a field
exchange-map-title = Ни один столбец не говорит, как называется запись. Выберите «{ $field }» для одного из них.
# $line (String) - number of a line or row
exchange-refused-csv = Строка { $line } не является правильным CSV.
exchange-refused-workbook = Это не книга электронных таблиц, или она повреждена.
exchange-refused-workbook-large = В книге больше данных, чем можно принять.
exchange-refused-many = В нём больше миллиона записей. Импортируйте его по частям.

## Why a line is rejected.

# $value (String) - what stands in the file
# $kinds (String) - list of codes of kinds
exchange-reason-kind = «{ $value }» не вид записи. Возможно: { $kinds }.
# $line (String) - number of a line or row
exchange-reason-twice = Эта запись уже есть в строке { $line }.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-number = «{ $value }» в поле «{ $field }» не целое число.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-date = «{ $value }» в поле «{ $field }» не дата. Пишите 2019, 2019-03 или 2019-03-07.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-term = «{ $value }» не известный код поля «{ $field }».
# $code (String) - what stands in the file
exchange-reason-currency = «{ $code }» не валюта. Используйте код, например EUR или XOF.
# $field (String) - name of a field
# $reference (String) - kind and short name of a record
exchange-reason-reference = Поле «{ $field }» ссылается на «{ $reference }»; такой записи нет ни в каталоге, ни в файле.
exchange-reason-headless = Ячейка не стоит ни под одним столбцом заголовка. Заключите тексты с запятыми в прямые кавычки или дайте столбцу имя.
exchange-reason-formula = В ячейке формула. Поставьте вместо неё значение.
# $field (String) - name of a field
exchange-reason-too-long = В поле «{ $field }» больше, чем вмещает запись.
exchange-reason-private = Запись с этим именем личная на этом устройстве; извне она не меняется.
exchange-reason-shared = Строка должна остаться личной, но запись с этим именем уже общая. Дайте строке другое краткое имя.
exchange-reason-not-object = Каждая строка должна быть одним объектом JSON: начинаться и заканчиваться фигурной скобкой.
# $field (String) - path of a field, as in budget.currency
# $message (String) - what is wrong with it, and what to do
exchange-reason-wrong = «{ $field }»: { $message }

## What is worth knowing about a line or a file.

# $sum (String) - a number
exchange-remark-shares-recipient = Доли мест дают в сумме { $sum }, а не 100. Они сохранены как есть.
# $sum (String) - a number
exchange-remark-shares-sector = Доли секторов дают в сумме { $sum }, а не 100. Они сохранены как есть.
# $code (String) - what stands in the file
exchange-remark-place = Место «{ $code }» неизвестно. Оно сохранено и будет возвращено при экспорте.
# $code (String) - what stands in the file
exchange-remark-status = У состояния «{ $code }» нет соответствия. Оно сохранено и будет возвращено при экспорте.
exchange-remark-budgets = Бюджетов несколько. Они сохранены и не складываются.
# $column (String) - name of a column
exchange-remark-column = Столбец «{ $column }» неизвестен и пропущен.
# $share (String) - what stands in the file
exchange-remark-share = «{ $share }» не является долей от 0 до 100. Значение сохранено и вернётся при экспорте.
# $column (String) - name of a column
exchange-remark-column-left-out = Столбец «{ $column }» не берётся: поле для него не выбрано.
exchange-remark-withdrawn = Запись была здесь отозвана. Импорт вернёт её.
# $lang (String) - tag of a language, as it stands in the file
exchange-remark-language = Язык «{ $lang }» неизвестен. Его текст сохранён и будет возвращён при экспорте.
# $code (String) - what stands in the file
# $element (String) - name of an element of the file, as in tag
exchange-remark-code = «{ $code }» в элементе «{ $element }» не известный код. Он сохранён и будет возвращён при экспорте.
# $address (String) - what stands in the file
exchange-remark-address = «{ $address }» не является веб-адресом. Значение сохранено и будет возвращено при экспорте.
# $amount (String) - a number, as it stands in the file
exchange-remark-negative = Бюджет { $amount } меньше нуля. Он сохранён и будет возвращён при экспорте.
# $fields (String) - list of labels of fields, as in Title, Topics
exchange-remark-lacks = До публикации нужно добавить: { $fields }.
# $standing (String) - label of a standing, as in Published
exchange-remark-standing = Запись вносится в состоянии «{ $standing }», как указано в файле.
# $standing (String) - label of a standing, as in Published
exchange-remark-need-standing = Если потребностью поделиться, она вносится в состоянии «{ $standing }», как указано в файле.
exchange-remark-private = Запись остаётся личной на этом устройстве.
# $field (String) - name of a field
# $reference (String) - short name of a record
exchange-remark-forgotten = Поле «{ $field }» ссылается на «{ $reference }»; эта запись не вносится в общий каталог. Ссылка опущена.

## Where a line stands.

# $line (String) - number of a line or row
exchange-at-line = Строка { $line }
# $line (String) - number of a line or row
# $cell (String) - a cell or column, as in C7
exchange-at-cell = Строка { $line }, столбец { $cell }
# $sheet (String) - name of a sheet
# $cell (String) - a cell or column, as in C7
exchange-at-sheet = Лист { $sheet }, { $cell }

## What a record lacks for IATI.

# $gaps (String) - list of what is missing
exchange-lacks = Обязательно по IATI и отсутствует: { $gaps }.
# $column (String) - name of a column
exchange-overlong = Текст столбца «{ $column }» слишком длинен для ячейки и опущен. В JSON Lines он есть целиком.
exchange-gap-title = название
exchange-gap-description = описание
exchange-gap-organisation = организация
exchange-gap-status = состояние
exchange-gap-start = дата начала
exchange-gap-recipient = место, получающее пользу
exchange-gap-sector = тема или сектор

## Columns of files.

exchange-field-record = Вид записи
exchange-field-actual-start = Фактическое начало
exchange-field-actual-end = Фактическое окончание
exchange-field-extra = Прочие поля
exchange-field-outputs = Непосредственные результаты
exchange-field-outcomes = Итоговые результаты
exchange-field-indicators = Показатели
exchange-field-commitments = Обязательства
exchange-field-disbursements = Выплаты
exchange-field-links = Ссылки
exchange-field-contact = Контакт
# $title (String) - what is measured
# $values (String) - list of its values
exchange-indicator = { $title }: { $values }
# $value (String) - a number with its unit
exchange-indicator-baseline = исходный показатель { $value }
# $value (String) - a number with its unit
exchange-indicator-target = целевой показатель { $value }
# $value (String) - a number with its unit
exchange-indicator-actual = фактический показатель { $value }
# $amount (String) - an amount of money
# $date (String) - the day of its value
exchange-amount-dated = { $amount } ({ $date })
exchange-field-state = состояние текста
# $field (String) - name of a field
# $part (String) - name of a part of the field
exchange-field-part = { $field }: { $part }
exchange-part-amount = сумма в наименьших единицах
exchange-part-currency = валюта
exchange-part-value-date = дата оценки
exchange-part-smallest = минимум, в наименьших единицах
exchange-part-largest = максимум, в наименьших единицах
exchange-part-whole = сумма
exchange-part-whole-smallest = наименьшая сумма
exchange-part-whole-largest = наибольшая сумма
exchange-part-on = дата
exchange-part-by = организация
# $date (String) - a year or a month, as in 2019-03
exchange-date-year = Известен только год: { $date }
# $date (String) - a year or a month, as in 2019-03
exchange-date-month = Известен только месяц: { $date }
exchange-sheet-provenance = Происхождение
exchange-about-release = Выпуск каталога
exchange-about-written = Записано
exchange-about-records = Записи
exchange-about-texts = Тексты
exchange-about-texts-note = Столбец рядом с текстом указывает его состояние: original (оригинал), reviewed (проверен) или machine (машинный черновик, никем не проверенный).
exchange-about-places = Места
exchange-about-places-note = Названия мест не выражают мнения об их правовом статусе.

## The terminal.

exchange-cli-export-about = Записать записи в файл
exchange-cli-import-about = Импортировать записи из файла
exchange-cli-value-file = ФАЙЛ
exchange-cli-value-format = ФОРМАТ
exchange-cli-argument-export = Файл для записи; существующий заменяется
exchange-cli-argument-import = Файл для импорта
exchange-cli-option-format = csv, xlsx, iati или jsonl; иначе по окончанию имени
exchange-cli-value-report = ОТЧЁТ
exchange-cli-option-report = record, brief, pack, comparison или gaps: отчёт вместо записей
exchange-cli-option-record = Только эта запись; можно указать несколько раз
exchange-cli-option-template = Пустая таблица этого типа для заполнения
exchange-cli-option-kind = initiative, programme, need, organisation или resource: тип записей своей таблицы
exchange-cli-option-map = Файл, в котором сказано, какому полю отвечает каждый столбец своей таблицы
exchange-cli-option-propose-map = Ничего не импортировать; записать такой файл, чтобы исправить его вручную
exchange-cli-option-dry-run = Только показать, что произойдёт
exchange-cli-option-share-needs = Поделиться новыми потребностями из файла; без этого они остаются личными на этом устройстве
# no-plural: the count stands after a colon
# $percent (String) - how much of the file, as in 45 %
# $count (Number) - how many records
exchange-cli-reading = Чтение: { $percent }. Записей: { $count }. Ctrl+C — остановить.
# no-plural: the count stands after a colon
# $percent (String) - how much of the records, as in 45 %
# $count (Number) - how many records
exchange-cli-writing = Запись: { $percent }. Записей: { $count }. Ctrl+C — остановить.
# $path (String) - the file
exchange-cli-exported = Записано в { $path }.
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-records = Записей: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-left-out = Опущено или неполно: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-other-kinds = Видов, которых нет в формате: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-new = Новых: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-changed = Изменено: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-same = Без изменений: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-rejected = Отклонено: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-private = Личные, только на этом устройстве: { $count }
exchange-cli-private-hint = Новые потребности остаются личными: их нет ни в экспорте, ни в пакетах, ни в синхронизации. Каждой можно поделиться позже; --share-needs делится всеми потребностями файла при импорте.
exchange-cli-dry-run = Ничего не записано. Для импорта выполните команду без --dry-run.
exchange-cli-imported = Всё это внесено в каталог одним действием.
exchange-cli-unchanged = Записывать было нечего.
# $path (String) - the file
exchange-cli-map-proposed = Предлагаемая карта записана в { $path }. Ничего не импортировано.
exchange-cli-map-next = Исправьте её, где нужно, затем импортируйте с --map, сначала посмотрев план с --dry-run.
exchange-cli-map-hint = Если это своя таблица, сначала составьте карту её столбцов: import ФАЙЛ --kind ТИП --propose-map КАРТА.
exchange-cli-map-unfit = Это не карта столбцов.
exchange-cli-map-unfit-hint = Пусть программа запишет карту с --propose-map; исправьте её.
# $kind (String) - code of a kind
exchange-cli-map-kind = Она для записей типа «{ $kind }».
exchange-cli-column-place = Место в файле
exchange-cli-column-verdict = Результат
exchange-cli-column-record = Запись
exchange-cli-column-detail = Поля, причина, замечания
exchange-verdict-new = Новая
exchange-verdict-changed = Изменена
exchange-verdict-same = Без изменений
exchange-verdict-rejected = Отклонена

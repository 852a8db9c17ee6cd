### state: machine
### Translating records: what there is to do, the editor, files for translators, asking for a resource in a language.
### Names of commands, options, formats and codes (--to, XLIFF, fr) are typed as they stand: never translate them.

## Errors.

# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-original = Текст «{ $field }» записи { $reference } написан на этом языке и не является переводом.
error-not-translatable-original-hint = Чтобы изменить исходный текст, отредактируйте запись.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-empty = Текст «{ $field }» записи { $reference } пуст: переводить нечего.
error-not-translatable-empty-hint = Сначала напишите исходный текст или выберите другой.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-none = У текста «{ $field }» записи { $reference } нет перевода, который можно проверить.
error-not-translatable-none-hint = Сначала переведите его.
error-nothing-to-translate = Среди запрошенного не осталось текстов для перевода. Файл не записан.
error-nothing-to-translate-hint = Выберите другие фильтры, другой язык через --from или --all, чтобы включить проверенные тексты.

## How a text stands in a language.

translation-state-missing = Не переведено
translation-state-stale = Старше исходного текста
translation-state-machine = Машинный перевод
translation-state-reviewed = Проверенный перевод
translation-state-original = Исходный текст

## The work list and how far each language is.

translation-title = Перевод записей
translation-intro = Каждый текст пишется на одном языке и переводится на остальные. На перевод можно положиться, когда человек сверил его с исходным текстом.
translation-coverage = Готовность по языкам
translation-column-language = Язык
translation-column-done = Надежно
translation-column-text = Текст
translation-column-state = Состояние
# $percent (Number) - a whole number from 0 to 100
translation-share = { $percent } %
# $language (String) - name of a language
translation-list = Что сделать ({ $language })
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
translation-found = Записей: { $records }. Текстов: { $texts }.
translation-kinds = Виды записей
translation-states = Состояния текстов
translation-place = Только об этой стране
translation-none = Здесь переводить больше нечего.
translation-none-hint = Выберите другой язык или уберите часть фильтров.
translation-more = Показать еще

## The editor: a text beside its translation.

# $language (String) - name of a language
translation-into = Перевод ({ $language })
# $language (String) - name of a language
translation-source = Исходный текст ({ $language })
# $field (String) - label of a field
# $language (String) - name of a language
translation-target = { $field } ({ $language })
# $field (String) - label of a field
translation-checked = Текст сверен с исходным: { $field }
translation-hints = Термины глоссария
translation-save = Сохранить сверенное
translation-save-next = Сохранить и дальше
translation-review = Отметить как проверенный
translation-review-all = Отметить все как проверенное
translation-previous = Предыдущая запись
translation-next = Следующая запись
translation-back = К списку
# no-plural: the count stands after a colon
# $count (Number) - how many
translation-remaining = Осталось записей: { $count }
# $keys (String) - the keys as they stand on the keyboard: Ctrl + Enter
translation-keys = { $keys } сохраняет сверенное и открывает следующую запись.
# $title (String) - title of the record
translation-saved = Сохранено: { $title }
translation-unchanged = Ничего не изменилось, ничего не записано.
translation-nothing-checked = Сначала отметьте то, что сверили.
# $fields (String) - list of labels of fields
translation-waiting = Тем временем здесь писал кто-то еще; обе версии ждут рассмотрения: { $fields }
translation-undo = Отменить действие
translation-is-original = Этот текст написан на этом языке.
translation-optional = Название дается только на языках, которые использует сама организация.
translation-unsaved = Набранное остается на этом компьютере, пока вы его не сохраните.
# $language (String) - name of a language
translation-record = Перевести или проверить ({ $language })

## Asking for a resource in another language.

translation-ask = Запросить перевод
# $resource (String) - title of the resource
translation-ask-title = Запросить перевод: «{ $resource }»
translation-ask-intro = Будет записана потребность. Она останется на этом компьютере, пока вы ею не поделитесь.
translation-ask-language = Нужный язык
translation-ask-place = Страна, которой он нужен
translation-ask-text = Потребность словами
# $language (String) - name of a language
translation-ask-exists = Судя по указанному, на этом языке ({ $language }) ресурс уже есть.
# $language (String) - name of a language
# $resource (String) - title of the resource
translation-ask-statement = Нужен перевод «{ $resource }» на этот язык: { $language }.
translation-ask-write = Записать потребность
translation-ask-done = Потребность записана. Она останется на этом компьютере, пока вы ею не поделитесь.

## Help.

translation-help = Перевод
translation-help-list = В разделе «Перевод записей» показано, что не переведено, что старше исходного текста и что переведено машиной; сначала то, что касается вашей страны.
translation-help-review = Перевод, который вы сохранили или отметили как проверенный, несет ваше имя в истории; его можно отменить, как любое изменение.

## Files for translators: what is refused and what is worth knowing.

# $name (String) - what stands in the file
translation-refused-not-xliff = Это не XLIFF: файл начинается с «{ $name }».
# $version (String) - what stands in the file
translation-refused-version = Версия XLIFF — «{ $version }»; читаются 2.0 и 2.1.
# $attribute (String) - name of an attribute, srcLang or trgLang
translation-refused-language = Не указан язык: нет атрибута «{ $attribute }».
translation-reason-nameless = Не названа запись или не назван текст.
translation-reason-codes = В переводе есть коды программы. Оставьте только текст.
translation-reason-state = Такого состояния в XLIFF нет: допустимы initial, translated, reviewed, final.
# $reference (String) - kind and short name of a record
translation-reason-record = В каталоге нет «{ $reference }».
translation-reason-original = В записи есть исходный текст на этом языке; перевод его не заменяет.
translation-reason-empty = В записи нет такого текста для перевода.
translation-reason-outdated = Это перевод прежнего исходного текста, а в каталоге есть перевод нынешнего.
translation-remark-stale = С тех пор исходный текст изменился; перевод будет показан как более старый.

## The terminal.

translation-cli-about = Перевод записей: что сделать и файлы для переводчиков
translation-cli-coverage-about = Показать готовность по языкам
translation-cli-list-about = Список того, что перевести; сначала самое нужное
translation-cli-show-about = Показать тексты записи рядом с переводами
translation-cli-set-about = Сохранить переводы, которые вы сделали или сверили
translation-cli-review-about = Отметить черновики как проверенные
translation-cli-ask-about = Запросить ресурс на другом языке: записывает закрытую потребность
translation-cli-export-about = Записать тексты для переводчиков в XLIFF 2.1
translation-cli-import-about = Принять файл от переводчиков
translation-cli-option-to = Язык перевода, например fr; без указания — язык ответов
translation-cli-option-from = Язык исходного текста; без указания — en
translation-cli-option-state = Только тексты в этом состоянии: missing, stale, machine или reviewed
translation-cli-option-all = Также проверенные тексты
translation-cli-option-drafts = Считать каждый текст черновиком, который надо проверить
translation-cli-option-statement = Потребность вашими словами
translation-cli-option-place = Страна или регион, которым он нужен; без указания — ваша
translation-cli-argument-texts = Файл JSON с текстами по именам полей; - читает стандартный ввод
translation-cli-argument-field = Имя поля, например summary; без указания — все черновики
translation-cli-value-state = СОСТОЯНИЕ
translation-cli-value-field = ПОЛЕ
# $reference (String) - kind and short name of a record
# $language (String) - name of a language
translation-cli-saved = Перевод { $reference } сохранен как проверенный ({ $language }).
# $path (String) - the file
translation-cli-exported = Записано в { $path }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $count (Number) - how many texts
# $code (String) - code of the language
translation-cli-others = Пропущено, исходный текст на другом языке ({ $language }): { $count }. Повторите команду с --from { $code }.

## Files for translators, in the window.

translation-files = Файлы для переводчиков
# $export (String) - the command that writes a file
# $import (String) - the command that takes it back
translation-tools = Переводчики могут пользоваться своими инструментами: то, что показывает список, записывается в XLIFF 2.1, а возвращенное ими просматривается до импорта. В терминале: «{ $export }», «{ $import }».
translation-format-xliff = XLIFF для переводчиков
translation-export-from = Переводить с языка
translation-export-choose = Экспортировать для переводчиков
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
# $file (String) - the file
translation-export-done = Записано в { $file }. Записей: { $records }, текстов: { $texts }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $texts (Number) - how many texts
translation-export-others = Написаны на другом языке ({ $language }) и в файл не вошли: { $texts }. Для них нужен отдельный файл.
translation-import-choose = Импортировать от переводчиков
translation-import-drafts = Считать все тексты файла машинным переводом, который еще предстоит проверить
# no-plural: the count stands after a colon
# $count (Number) - how many texts are not listed
translation-import-more = Другие тексты, не показанные здесь: { $count }

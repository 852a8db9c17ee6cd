### state: machine
### Errors: what happened, and in the -hint message what to do next.
### Complete sentences; calm, no blame, no exclamation marks.

# $reference (String) - kind and short name of the record, as in initiative:cyber4dev
error-not-found = В каталоге нет записи «{ $reference }».
error-not-found-hint = Проверьте написание или найдите запись по словам из ее названия.
# $code (String) - the code that was asked for
error-place-not-found = Страны или региона с кодом «{ $code }» не существует.
error-place-not-found-hint = Укажите код страны, например FJ, код региона ООН, например 061, или 001 для всего мира.

error-bad-request = Не удалось распознать запрос.
error-bad-request-hint = Вернитесь назад и повторите попытку. Если ошибка повторится, сообщите о ней и укажите, какие действия к ней привели.
# $field (String) - name of the filter, as in --theme
# $value (String) - what was given
error-unknown-term = «{ $value }» не входит в число известных значений фильтра { $field }.
# $values (String) - list of some accepted values
error-unknown-term-hint = Возможные значения: { $values }.
# $name (String) - name of the command
error-unknown-command = Команды «{ $name }» не существует.
error-unknown-command-hint = Возможно, версии окна и ядра приложения различаются. Установите { -brand-name } заново.
# $lang (String) - language code that was asked for
error-unknown-language = Язык «{ $lang }» в { -brand-name } пока не поддерживается.
# $languages (String) - list of language codes
error-unknown-language-hint = Выберите один из языков: { $languages }.

# $address (String) - the address that was refused
error-address-refused = Адрес «{ $address }» не был открыт.
error-address-refused-hint = { -brand-name } открывает только веб-адреса и адреса электронной почты. Если вы доверяете этому адресу, скопируйте его.
# $address (String) - the address that could not be opened
error-address-not-opened = Не найдено приложение, которое может открыть «{ $address }».
error-address-not-opened-hint = Скопируйте адрес и откройте его в браузере или почтовом приложении по вашему выбору.

error-interrupted = Этот поиск заменен более новым.
error-interrupted-hint = Ничего делать не нужно.

# $path (String) - file of the catalogue
error-store-newer = Каталог в файле { $path } записан более новой версией { -brand-name }. Он не был изменен.
error-store-newer-hint = Установите более новую версию или выберите другую папку данных.
# $path (String) - file of the catalogue
error-store-damaged = Каталог в файле { $path } поврежден или не является каталогом { -brand-name }. Файл не был изменен.
error-store-damaged-hint = Восстановите резервную копию или переместите файл в другую папку и начните заново: { -brand-name } создаст новый каталог.
# $path (String) - file of the catalogue
error-store-read-only = Каталог в файле { $path } недоступен для записи.
error-store-read-only-hint = Запросите право записи для файла и его папки или выберите другую папку данных.
# $path (String) - file of the catalogue
error-store-locked = Каталог в файле { $path } используется другим приложением.
error-store-locked-hint = Дождитесь завершения его работы или закройте его и повторите попытку.
# $path (String) - file of the catalogue
error-store-other-catalogue = Файл { $path } относится к другому каталогу. Он не был изменен.
error-store-other-catalogue-hint = Выберите для этого каталога другую папку данных.
# $path (String) - file of the catalogue
error-store-unavailable = Каталог в файле { $path } не удалось прочитать или записать.
error-store-unavailable-hint = Убедитесь, что на диске есть свободное место, а папка существует и доступна для записи, и повторите попытку.
error-store-bundled-hint = До устранения проблемы показан встроенный каталог. Его можно читать и искать в нем, но нельзя изменять.

# $count (Number) - how many findings there are
error-data-invalid =
    { $count ->
        [one] Папку данных нельзя использовать: нужно исправить { $count } строку.
        [few] Папку данных нельзя использовать: нужно исправить { $count } строки.
        [many] Папку данных нельзя использовать: нужно исправить { $count } строк.
       *[other] Папку данных нельзя использовать: нужно исправить { $count } строки.
    }
error-data-invalid-hint = Исправьте указанное и запустите команду снова. Каталог не был изменен.
# $path (String) - the folder that was named
error-data-missing = Папки данных { $path } не существует.
error-data-missing-hint = Укажите папку, которая содержит initiatives.jsonl и другие файлы каталога.
# $path (String) - the file that was put beside the catalogue
error-map-unfit = Карту из файла { $path } использовать нельзя.
error-map-unfit-hint = Замените файл другим, подготовленным с помощью ui/scripts/map.mjs, или удалите его: тогда будет показана встроенная карта.

error-internal = В работе { -brand-name } произошла внутренняя ошибка. Ваши данные не потеряны.
error-internal-hint = Повторите попытку. Если ошибка повторится, выполните команду trefoil doctor и сообщите, что она вывела.

# $reason (String) - the sentence that says what is wrong
# $detail (String) - message of the system or the parser, in English
error-reason-detail = { $reason } Техническая информация на английском языке: «{ $detail }».
error-reason-file-missing = Такого файла нет.
error-reason-file-forbidden = Нет разрешения на чтение файла.
error-reason-file-unreadable = Файл не удается прочитать.
# $column (String) - number of the character in the line, from 1
error-reason-json = Неверный JSON, символ { $column }.
error-reason-json-cut = Объект JSON не завершен.
error-reason-json-form = Это не объект JSON нужного вида.
# $field (String) - name of the field in the file
error-reason-missing = Поле «{ $field }» отсутствует или не является текстом.
# $slug (String) - what stands in the file
error-reason-slug = «{ $slug }» не является кратким именем. Используйте буквы от a до z, цифры от 0 до 9 и дефис, не более 120 символов.
# $reference (String) - kind and short name of the record
error-reason-twice = «{ $reference }» встречается в папке дважды.
# $field (String) - name of the field in the file
# $reference (String) - kind and short name of the record
error-reason-reference = Поле «{ $field }» указывает на «{ $reference }», но в папке этого нет.
# $kind (String) - code of the kind, as in initiative
error-reason-body = Одно из полей имеет не тот вид, который нужен записи типа «{ $kind }».
# $field (String) - name of the field in the file
error-reason-field-reference = Поле «{ $field }» должно содержать краткое имя записи.
# $field (String) - name of the field in the file
error-reason-field-list = Поле «{ $field }» должно содержать список.
# $field (String) - name of the field in the file
error-reason-field-codes = Поле «{ $field }» должно содержать список кодов.
# $field (String) - name of the field in the file
error-reason-field-objects = Поле «{ $field }» должно содержать список объектов.
# $field (String) - name of the field in the file
# $key (String) - name of the text that each object needs
error-reason-field-key = Каждому объекту в поле «{ $field }» нужен текст «{ $key }».
# $field (String) - name of the field in the file
error-reason-field-texts = Поле «{ $field }» должно содержать объект с текстом для каждого языка.
# $field (String) - name of the field in the file
error-reason-field-form = Поле «{ $field }» имеет не тот вид, который задан схемой данных.
# $reference (String) - kind and short name of the record
error-reason-translation-of-nothing = Это перевод «{ $reference }», но в папке этого нет.
# $field (String) - name of the field in the file
error-reason-not-translatable = Поле «{ $field }» не является текстом для перевода.
# $state (String) - what stands in the file
error-reason-state = «{ $state }» не является состоянием перевода. Используйте machine или reviewed.
# $day (String) - what stands in the file
error-reason-day = «{ $day }» не является датой. Пишите ее так: 2026-11-22.
# $number (Number) - number of the release
error-release-out = В каталоге уже есть выпуск { $number } с другими данными.
error-release-out-hint = Увеличьте номер выпуска в catalogue.json или выберите для каталога другую папку. Каталог не был изменен.
# $reference (String) - kind and short name of the record
error-too-large = Запись «{ $reference }» слишком велика для хранения.
error-too-large-hint = Сократите ее тексты или списки и запустите команду снова. Каталог не был изменен.

# $name (String) - name of a saved search
error-saved-not-found = Сохраненного поиска «{ $name }» нет.
error-saved-not-found-hint = Посмотрите его имя в списке сохраненных поисков.
error-name-unfit = Это имя нельзя использовать.
error-name-unfit-hint = Введите одну строку длиной от 1 до 80 символов.
# $name (String) - name of a saved search
error-name-taken = Сохраненный поиск «{ $name }» уже есть.
error-name-taken-hint = Выберите другое имя или сначала удалите другой поиск.

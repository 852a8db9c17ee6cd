### state: machine
### The terminal: help, usage errors and tables of the program “trefoil”.
### Names of commands, options and codes (init, --place, FJ) are typed as they stand: never translate them.

cli-about = Каталог сведений о наращивании киберпотенциала на этом компьютере. Работает без сети.
cli-after-help = «trefoil КОМАНДА --help» выводит пояснения к команде.

## Headings and words of the help.

cli-heading-usage = Использование
cli-heading-commands = Команды
cli-heading-arguments = Аргументы
cli-heading-options = Параметры
cli-heading-global = Параметры, общие для всех команд
cli-word-options = ПАРАМЕТРЫ
cli-word-command = КОМАНДА

## What stands for a value. Capital letters where the script has them, no spaces.

cli-value-query = СЛОВА
cli-value-kind = ТИП
cli-value-theme = ТЕМА
cli-value-place = МЕСТО
cli-value-status = СТАТУС
cli-value-organisation = ИМЯ
cli-value-mode = ФОРМА
cli-value-language = ЯЗЫК
cli-value-years = А..Б
cli-value-sort = ПОРЯДОК
cli-value-number = ЧИСЛО
cli-value-folder = ПАПКА
cli-value-reference = ТИП:ИМЯ
cli-value-code = КОД

## Commands.

cli-init-about = Создать каталог или обновить его
cli-search-about = Найти инициативы, программы, потребности, организации и ресурсы
cli-show-about = Показать запись
cli-place-about = Показать, что осуществляется в стране или регионе и какие программы им доступны
cli-organisation-about = Показать опыт работы организации
cli-history-about = Показать, кто и когда изменял запись
cli-doctor-about = Проверить каталог на этом компьютере

## Options and arguments.

cli-option-help = Вывести пояснения к команде
cli-option-version = Показать версию
cli-option-json = Вывести ответ в формате JSON для автоматической обработки
cli-option-lang = Язык ответа: ar, en, es, fr, pt, ru или zh
cli-option-data-dir = Папка каталога и его настроек
cli-option-from = Папка с данными, из которых создается каталог; по умолчанию — встроенные данные
cli-argument-query = Слова для поиска на любом языке; без слов выводятся все записи
cli-option-kind = initiative, programme, need, organisation или resource; можно указать несколько раз
cli-option-theme = Тема (A–E, X) или подтема, например ciip; можно указать несколько раз
cli-option-place = Страна (FJ), регион ООН (061) или XK; можно указать несколько раз
cli-option-status = planned, ongoing или completed; для программ — rolling, calls, annual или closed; можно указать несколько раз
cli-option-organisation = Краткое имя организации, например gfce; можно указать несколько раз
cli-option-mode = Форма проведения, например training; можно указать несколько раз
cli-option-language = Язык оказания поддержки или язык документа, например fr; можно указать несколько раз
cli-option-years = Годы, например 2020..2024, 2020.. или 2022
cli-option-sort = relevance, newest или closing
cli-option-limit = Сколько записей показать: не более 200, по умолчанию 20
cli-option-offset = Сколько записей пропустить
cli-option-facets = Подсчитать записи по типам, темам, странам и другим признакам
cli-argument-reference = Тип и краткое имя записи, например initiative:cyber4dev
cli-argument-place = Страна (FJ), регион ООН (061), XK или 001 для всего мира
cli-argument-organisation = Краткое имя организации, например gfce

## Wrong usage.

# $argument (String) - what was typed
cli-usage-unknown-argument = Параметр «{ $argument }» здесь не предусмотрен.
# $command (String) - what was typed
cli-usage-unknown-command = Команды «{ $command }» не существует.
# $value (String) - what was typed
# $argument (String) - the option or argument it was typed for
cli-usage-invalid-value = Значение «{ $value }» не подходит для { $argument }.
# $argument (String) - the option
cli-usage-value-missing = Для { $argument } требуется значение.
# $arguments (String) - list of arguments
cli-usage-argument-missing = Не указано: { $arguments }.
cli-usage-command-missing = Не указана команда.
# $argument (String) - the option
cli-usage-argument-repeated = { $argument } можно указать только один раз.
# $argument (String) - the option
# $others (String) - list of options that exclude it
cli-usage-argument-conflict = { $argument } нельзя указать вместе с { $others }.
cli-usage-text-invalid = Один из аргументов не является допустимым текстом (UTF-8).
cli-usage-other = Не удалось распознать команду.
# $suggestion (String) - what may have been meant
cli-usage-suggestion = Возможно, вы имели в виду «{ $suggestion }»?
# $values (String) - list of accepted values
cli-usage-values = Допустимые значения: { $values }.
# $command (String) - the command to type for help
cli-usage-hint = «{ $command }» выводит пояснения по использованию.
# $value (String) - what was typed
cli-usage-reference = «{ $value }» не обозначает запись.
cli-usage-reference-hint = Укажите тип, двоеточие и краткое имя, например initiative:cyber4dev. Типы: initiative, programme, need, organisation и resource.
# $value (String) - what was typed
cli-usage-years = «{ $value }» не обозначает период в годах.
cli-usage-years-hint = Укажите период в виде 2020..2024, 2020.., ..2024 или 2022.

## What the commands say.

# Stands before an error.
# $message (String) - the whole sentence
cli-error = Ошибка: { $message }
# $number (Number) - number of the release
# $date (Date) - date of the release
cli-data-as-of = Данные выпуска { $number } ({ $date }).
# $path (String) - file of the catalogue
cli-init-built = Каталог создан в файле { $path }.
# $path (String) - file of the catalogue
cli-init-refreshed = Каталог в файле { $path } обновлен.
# $path (String) - file of the catalogue
cli-init-unchanged = Каталог в файле { $path } не требует обновления.
# $path (String) - file of the data folder
# $line (String) - number of the line in the file, from 1
# $reason (String) - what is wrong with the line, a sentence
cli-init-finding = { $path }, строка { $line }: { $reason }
# $path (String) - file of the data folder
# $reason (String) - what is wrong with the file, a sentence
cli-init-finding-file = { $path }: { $reason }

# $shown (Number) - how many records are listed
# $total (Number) - how many records were found
cli-search-shown =
    { $total ->
        [one] Найдена { $total } запись.
        [few] Найдено { $total } записи; показано: { $shown }.
        [many] Найдено { $total } записей; показано: { $shown }.
       *[other] Найдено { $total } записи; показано: { $shown }.
    }
cli-search-none = Ничего не найдено.
cli-search-none-hint = Уберите один из фильтров, введите меньше слов или напишите их на другом языке.
# $suggestion (String) - a better spelling; the results are those of it
cli-search-corrected = Результаты по запросу «{ $suggestion }»
# $suggestion (String) - a better spelling
cli-search-did-you-mean = Возможно, вы имели в виду «{ $suggestion }»?
# $terms (String) - list of recognised themes and places
cli-search-widened = Поиск дополнен: { $terms }
# $count (Number) - how many more values there are
cli-more =
    { $count ->
        [one] и еще { $count }
        [few] и еще { $count }
        [many] и еще { $count }
       *[other] и еще { $count }
    }
# Stands under a table in which some texts bear the mark.
# $mark (String) - the mark, as in *
cli-machine-draft = { $mark } Машинный перевод, никем не проверен.
# $mark (String) - the mark
cli-fallback = { $mark } На вашем языке текста нет; показан текст на другом языке.

cli-column-reference = Запись
cli-column-title = Название
cli-column-where = Где
cli-column-when = Когда
cli-column-why = Почему найдено
cli-column-state = Состояние
cli-column-check = Проверка
cli-column-result = Результат
cli-column-found = Что обнаружено

cli-section-themes = Темы и подтемы
cli-section-languages = Языки текстов
cli-section-sources = Источники
cli-section-related = Связанные записи
cli-section-citation = Цитирование
cli-section-figures = Цифры
cli-section-running = Инициативы по темам
cli-section-regional = Инициативы более широкого региона
cli-section-open = Доступные программы
cli-section-organisations = Кто здесь финансирует и исполняет
cli-section-needs = Обнародованные потребности
cli-section-resources = Стратегии, законы и другие ресурсы
cli-section-facts = Факты
cli-section-within = Входит в состав
cli-section-members = Включает
cli-section-by-theme = По темам
cli-section-by-place = По странам и регионам
cli-section-by-role = По ролям
cli-section-initiatives = Инициативы
cli-section-programmes = Программы
cli-section-partners = Совместная работа

cli-label-stale = старше исходного текста
cli-label-shown = показан
cli-label-initiatives = Инициативы
cli-label-ongoing = Осуществляются
cli-label-programmes-open = Доступные программы
cli-label-organisations = Организации, которые здесь финансируют или исполняют
cli-label-needs = Обнародованные потребности
cli-label-recorded = Внесение данных
cli-label-who = Кто
cli-label-trust = Надежность
cli-label-source = Источник
cli-not-confirmed = Не подтверждено исполнителем
cli-not-read = только указан, не прочитан
# $count (Number) - fields with more than one version
cli-conflicts =
    { $count ->
        [one] { $count } поле имеет несколько версий и находится в разделе «На рассмотрение».
        [few] { $count } поля имеют несколько версий и находятся в разделе «На рассмотрение».
        [many] { $count } полей имеют несколько версий и находятся в разделе «На рассмотрение».
       *[other] { $count } поля имеют несколько версий и находятся в разделе «На рассмотрение».
    }
cli-doctor-passed = Пройдена
cli-doctor-failed = Не пройдена
cli-doctor-well = Все в порядке.
cli-doctor-unwell = Некоторые проверки не пройдены.
cli-none = Нет

cli-saved-about = Показать сохраненные поиски и новое с последнего просмотра
cli-saved-add-about = Сохранить поиск под именем
cli-saved-run-about = Выполнить сохраненный поиск; после этого новое отсчитывается с этого момента
cli-saved-rename-about = Переименовать сохраненный поиск
cli-saved-remove-about = Удалить сохраненный поиск
cli-value-name = ИМЯ
cli-value-new-name = НОВОЕ-ИМЯ
cli-argument-saved = Имя сохраненного поиска
cli-argument-new-name = Новое имя
cli-column-name = Имя
cli-column-new = Новое
cli-column-since = С
cli-column-search = Поиск
cli-saved-none = Сохраненных поисков пока нет. Команда «trefoil saved add» сохраняет поиск.
# $name (String) - name of the saved search
cli-saved-added = Поиск сохранен под именем «{ $name }».
# $name (String) - name of the saved search
cli-saved-removed = Сохраненный поиск «{ $name }» удален.
# $name (String) - new name of the saved search
cli-saved-renamed = Сохраненный поиск теперь называется «{ $name }».
# $count (Number) - records that are new to the saved search
# $date (Date) - day of the last look
cli-saved-new =
    { $count ->
        [0] Нового нет. Последний просмотр: { $date }.
        [one] { $count } новая запись. Последний просмотр: { $date }.
        [few] { $count } новые записи. Последний просмотр: { $date }.
        [many] { $count } новых записей. Последний просмотр: { $date }.
       *[other] { $count } новой записи. Последний просмотр: { $date }.
    }
cli-saved-cannot-run = Нельзя выполнить: в фильтре то, чего в каталоге больше нет.

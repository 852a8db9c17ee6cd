### state: machine
### What the window does with records: files out and in, decisions, sharing, undo, the profile.
### Names of formats and of file endings are the same in every language: never translate them.

## Files out.

action-export = Экспортировать записи
action-export-search = Всё, что нашёл этот поиск
action-export-record = Эта запись
# $place (String) - name of a country or region
action-export-place = Всё о месте: { $place }
action-export-everything = Весь каталог
action-export-stays = Черновики и то, что хранится только на этом компьютере, не попадают ни в один файл.
action-export-format = Формат
action-export-save = Выбрать место для файла
action-export-waiting = Файл выбирается или записывается…
action-export-none = Файл не выбран. Ничего не записано.
# $count (Number) - how many records
# $file (String) - path of the file
action-export-done =
    { $count ->
        [one] { $count } запись сохранена в файле { $file }.
        [few] { $count } записи сохранены в файле { $file }.
        [many] { $count } записей сохранено в файле { $file }.
       *[other] { $count } записи сохранено в файле { $file }.
    }
# $count (Number) - how many records
action-export-left-out =
    { $count ->
        [one] { $count } запись не вошла в файл или вошла не целиком
        [few] { $count } записи не вошли в файл или вошли не целиком
        [many] { $count } записей не вошло в файл или вошло не целиком
       *[other] { $count } записи не вошло в файл или вошло не целиком
    }
# $count (Number) - how many records
action-export-other-kinds =
    { $count ->
        [one] { $count } запись другого вида не вошла в файл: в IATI есть только мероприятия.
        [few] { $count } записи других видов не вошли в файл: в IATI есть только мероприятия.
        [many] { $count } записей других видов не вошло в файл: в IATI есть только мероприятия.
       *[other] { $count } записи других видов не вошло в файл: в IATI есть только мероприятия.
    }
action-stays-private = Запись хранится только на этом компьютере. Сначала поделитесь ею.
action-stays-draft = Это черновик. Сначала подайте его.

## Formats.

action-format-csv = CSV
action-format-csv-hint = Таблица, которую открывает любая программа для таблиц.
action-format-xlsx = Книга Excel (XLSX)
action-format-xlsx-hint = Лист для каждого вида записей и лист об их происхождении.
action-format-iati = IATI 2.03 (XML)
action-format-iati-hint = Инициативы как мероприятия — для систем, читающих этот стандарт.
action-format-jsonl = JSON Lines
action-format-jsonl-hint = Все поля — для программ и для обратного импорта.
action-format-bundle = Пакет обмена для другого экземпляра { -brand-name }
action-format-bundle-hint = Каждое изменение этих записей с подписью: там они объединяются, а не перезаписываются. То, что пришло со встроенным выпуском, там уже есть.
action-format-pdf = PDF
action-format-pdf-hint = Для печати: карточка записи, справка о стране или подборка найденного.
action-format-html = HTML
action-format-html-hint = То же для браузера, одним файлом.
action-format-any = Все форматы

## Files in.

action-import = Импортировать записи
action-import-intro = Импортируйте записи из файла: CSV, книга Excel, IATI 2.01–2.03 или JSON Lines. Сначала вы построчно увидите, что изменится. До вашего согласия ничего не записывается.
action-import-choose = Выбрать файл
action-import-waiting = Ожидается выбор файла…
# $percent (Number) - how much of the file was read, from 0 to 100
action-import-reading = Чтение файла: { $percent } %
# no-plural: the count stands after a colon
# $count (Number) - how many lines
action-import-lines = Прочитано строк: { $count }
action-import-stop = Остановить
action-import-none = Файл не взят. Ничего не записано.
# $file (String) - name of the file
action-import-plan = Что изменит импорт файла { $file }
action-import-filter = Какие строки показать
action-import-all = Все
action-import-table = Строки файла
action-import-column-take = Внести
action-import-column-place = Место в файле
action-import-column-outcome = Результат
action-import-column-record = Запись
action-import-column-detail = Причина и замечания
# $record (String) - name of the record
action-import-take = Внести запись: { $record }
# $record (String) - name of the record
action-import-open = Поля записи: { $record }
action-import-field = Поле
action-import-before = В каталоге
action-import-after = В файле
action-import-nothing-yet = пока ничего
action-import-no-lines = В файле нет строк с таким результатом.
# $count (Number) - how many lines are not shown yet
action-import-more =
    { $count ->
        [one] Показать ещё { $count } строку
        [few] Показать ещё { $count } строки
        [many] Показать ещё { $count } строк
       *[other] Показать ещё { $count } строки
    }
action-import-leave-these = Все эти пропустить
action-import-take-these = Все эти внести
# $count (Number) - how many lines
action-import-followed =
    { $count ->
        [one] Вместе с ней — ещё { $count } строка: одна ссылается на другую.
        [few] Вместе с ней — ещё { $count } строки: они ссылаются друг на друга.
        [many] Вместе с ней — ещё { $count } строк: они ссылаются друг на друга.
       *[other] Вместе с ней — ещё { $count } строки: они ссылаются друг на друга.
    }
# $count (Number) - how many records
action-import-accept =
    { $count ->
        [one] Внести { $count } запись
        [few] Внести { $count } записи
        [many] Внести { $count } записей
       *[other] Внести { $count } записи
    }
action-import-nothing = Вносить нечего.
# $count (Number) - how many new needs
action-import-needs-private =
    { $count ->
        [one] { $count } новая потребность из этого файла остаётся личной: только на этом устройстве, ни в экспорте, ни в пакетах, ни в синхронизации её нет.
        [few] { $count } новые потребности из этого файла остаются личными: только на этом устройстве, ни в экспорте, ни в пакетах, ни в синхронизации их нет.
        [many] { $count } новых потребностей из этого файла остаются личными: только на этом устройстве, ни в экспорте, ни в пакетах, ни в синхронизации их нет.
       *[other] { $count } новой потребности из этого файла остаются личными: только на этом устройстве, ни в экспорте, ни в пакетах, ни в синхронизации их нет.
    }
# $count (Number) - how many new needs
action-import-needs-shared =
    { $count ->
        [one] { $count } новая потребность из этого файла становится общей. Позже её можно отозвать, но не сделать снова личной.
        [few] { $count } новые потребности из этого файла становятся общими. Позже их можно отозвать, но не сделать снова личными.
        [many] { $count } новых потребностей из этого файла становятся общими. Позже их можно отозвать, но не сделать снова личными.
       *[other] { $count } новой потребности из этого файла становятся общими. Позже их можно отозвать, но не сделать снова личными.
    }
action-import-share-needs = Поделиться новыми потребностями из этого файла
action-import-private = Личные, только на этом устройстве
action-import-writing = Записи вносятся…
action-import-again = Прочитать файл заново
action-import-drop = Отказаться от импорта
# $count (Number) - how many records
# $file (String) - name of the file
action-import-done =
    { $count ->
        [one] Внесена { $count } запись из файла { $file }.
        [few] Внесены { $count } записи из файла { $file }.
        [many] Внесено { $count } записей из файла { $file }.
       *[other] Внесено { $count } записи из файла { $file }.
    }
action-import-left-out = Пропущена
action-import-undo = Отменить этот импорт
action-import-undone = Импорт отменён.
action-import-another = Импортировать другой файл
action-columns = Что содержат столбцы
# $file (String) - name of the file
action-columns-intro = У столбцов файла { $file } свои названия. Укажите, что содержит каждый; затем вы построчно увидите, что изменится.
action-columns-kind = Вид записей
action-columns-head = Строка заголовка
action-columns-remembered = Заполнено так же, как в прошлый раз для таблицы с таким заголовком.
action-columns-proposed = Заполнено по названиям и значениям. Проверьте.
action-columns-field = Поле
action-columns-leave-out = Пропустить
action-columns-language = Язык текста
action-columns-role = Роль
action-columns-no-role = Не указана
action-columns-samples = Первые значения
action-columns-no-samples = В первых строках значений нет
action-columns-writing = Как записаны значения
action-columns-dates = Вид дат
action-columns-dates-iso = Год-месяц-день: 2019-03-07
action-columns-dates-day = День.месяц.год: 7.3.2019
action-columns-dates-month = Месяц/день/год: 3/7/2019
action-columns-decimal = Десятичный знак
action-columns-decimal-point = Точка: 1,250.50
action-columns-decimal-comma = Запятая: 1.250,50
action-columns-separator = Между элементами списка
action-columns-currency = Валюта сумм (код из трёх букв)
action-columns-show = Показать, что изменится
# no-plural: the count stands after a colon
# $count (Number) - how many columns
action-columns-wrong = Нужно исправить: { $count }
action-columns-change = Изменить столбцы
action-template = Пустая таблица
action-template-hint = Таблица с заголовком, который понимает импорт, для заполнения.
action-template-save = Сохранить пустой шаблон
# $file (String) - name of the file
action-template-saved = Сохранено: { $file }

## What is done with a record.

action-menu = Действия
action-export-this = Экспортировать
action-withdraw = Отозвать
action-withdraw-title = Отозвать эту запись?
action-withdraw-text = Она сохраняется, и её можно вернуть. До тех пор поиск её не находит.
action-withdrawn = Запись отозвана.
action-reinstate = Вернуть
action-reinstate-title = Вернуть эту запись?
action-reinstate-text = Она получит статус, который был у неё до отзыва.
action-reinstated = Запись возвращена.
action-reason = Причина
action-reason-hint = Она останется в истории записи.
action-confirm = Подтвердить
action-confirm-title = Это по-прежнему верно?
action-confirm-text = Подтвердите, что запись была верна в определённый день. Дата стоит рядом с источниками.
action-confirm-on = День
# $date (String) - a day, written out
action-confirm-chosen = Выбранный день: { $date }
action-confirm-by = Организация, которая подтверждает
action-confirmed = Запись подтверждена.

## Private records, and sharing them.

action-private = Личная: только на этом компьютере
action-private-text = Она не попадает ни в экспорт, ни в обмен с другими, пока вы ею не поделитесь.
# $record (String) - the shared record
action-private-shared = Общая запись: { $record }
action-share = Поделиться
action-share-title = Поделиться этой записью?
action-share-text = Этот компьютер покинут только отмеченные поля — как новая запись. Общую запись потом можно отозвать, но нельзя снова сделать личной.
action-share-fields = Поля, которые покинут этот компьютер
# $field (String) - label of the field
action-share-field = Поле «{ $field }» уходит
# $leave (Number) - how many fields leave
# $stay (Number) - how many fields stay
# no-plural: the counts stand after a colon
action-share-count = Уходит полей: { $leave }. Остаётся здесь: { $stay }.
action-share-note-hint = Она уходит вместе с полями.
action-share-now = Поделиться этими полями
# $record (String) - the shared record
action-shared = Общая запись: { $record }. Личная запись остаётся здесь.

## Undo.

action-undo-last = Отменить последнее действие
# $records (String) - list of kinds and short names of records
action-undone = Отменено: { $records }
# $count (Number) - how many records
action-undone-many =
    { $count ->
        [one] Отменено в { $count } записи.
        [few] Отменено в { $count } записях.
        [many] Отменено в { $count } записях.
       *[other] Отменено в { $count } записи.
    }
action-redo = Повторить

## Decisions in the history.

action-decisions = Решения
action-decisions-none = На этом компьютере по этой записи решений не принималось.
action-column-when = Когда
action-column-who = Кто
action-column-decision = Решение
action-column-why = Причина
# $change (String) - identifier of a change
action-undoes = Отменяет изменение { $change }

## The profile.

action-profile = Профиль
action-profile-hint = Кто пишет на этом компьютере. В ваших изменениях стоит случайный номер; только этот компьютер знает, что это вы.
action-profile-name = Имя
action-profile-name-hint = Его нет ни в одном изменении, и ни с одним оно не уходит.
action-profile-organisation = Организация
action-profile-organisation-hint = Выберите организацию из каталога или напишите её название.
action-profile-save = Сохранить профиль
action-profile-saved = Профиль сохранён.
action-profile-erase = Стереть моё имя
action-profile-erase-title = Стереть ваше имя?
action-profile-erase-text = Имя, организация, роль и страна стираются из этого профиля навсегда. Написанное вами остаётся — от автора, которого никто не знает. Новые изменения получат другой номер.
action-profile-erased = Ваше имя стёрто.
action-profile-number = Номер в ваших изменениях
action-organisation-none = В каталоге нет организации, название которой так начинается.
action-organisation-show = Показать организации

## Files, in the settings.

action-files = Файлы
action-files-hint = Записи переносятся в файлах: в таблицы, в другие системы, на другой компьютер.

## What goes wrong.

error-undo-superseded = С тех пор записано что-то другое.
error-undo-superseded-hint = Ничего не отменено. Сначала отмените последнее действие или посмотрите историю записи.
error-plan-closed = Этот план больше не открыт.
error-plan-closed-hint = Выберите файл заново и посмотрите, что изменится теперь. Ничего не записано.
# $file (String) - name of the file
error-file-foreign = «{ $file }» — не тот файл, который можно импортировать.
# $endings (String) - list of endings of names, as in .csv
error-file-foreign-hint = Выберите файл, имя которого оканчивается на { $endings }.
error-file-busy = Читается другой файл.
error-file-busy-hint = Дождитесь конца чтения или остановите его.
error-no-dialog = Здесь нет окна, в котором можно выбрать файл.
error-no-dialog-hint = Используйте команды терминала export и import.
# $reference (String) - kind and short name of the record
error-record-stays = «{ $reference }» не попадает ни в один файл.
error-record-stays-hint = Поделитесь личной записью или подайте черновик, затем экспортируйте.

## Reports

# $file (String) - name and place of the file
action-report-done = Файл записан: { $file }
# no-plural: the count stands after a colon
# $count (Number) - how many pages
action-report-pages = Страниц: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
action-export-records = Выбрано записей: { $count }
action-export-report = Отчет
# $record (String) - title of a record
action-pick = Выбрать: { $record }
# no-plural: the count stands in brackets
# $count (Number) - how many records
action-picked = Экспортировать выбранное ({ $count })
action-pick-none = Снять выбор

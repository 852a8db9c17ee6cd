### state: machine
### The health of the store: each check has a label and says what it found.

doctor-check-file = Файл
doctor-check-integrity = Целостность
doctor-check-changes = Изменения
doctor-check-signatures = Подписи
doctor-check-derived = Производные таблицы
doctor-check-search = Поисковый индекс
doctor-check-backups = Резервные копии
doctor-check-root = Корень доверия

doctor-file-well = Файл доступен для чтения и записи, и его формат известен этой версии { -brand-name }.
doctor-file-unwell = Файл нельзя использовать в его нынешнем виде.
doctor-integrity-well = Файл не поврежден.
doctor-integrity-unwell = Файл поврежден. Восстановите резервную копию или переместите файл и начните заново.
# $count (Number) - number of changes in the log
doctor-changes-well =
    { $count ->
        [one] В журнале { $count } изменение, оно не повреждено.
        [few] В журнале { $count } изменения, все они не повреждены.
        [many] В журнале { $count } изменений, все они не повреждены.
       *[other] В журнале { $count } изменения, все они не повреждены.
    }
doctor-changes-unwell = Некоторые изменения в журнале отличаются от того, что было записано. Восстановите резервную копию.
# $count (Number) - number of signed changes
doctor-signatures-well =
    { $count ->
        [0] На этом компьютере еще ничего не изменялось, поэтому проверять нечего.
        [one] Проверена { $count } подпись, она верна.
        [few] Проверены { $count } подписи, все они верны.
        [many] Проверено { $count } подписей, все они верны.
       *[other] Проверено { $count } подписи, все они верны.
    }
doctor-signatures-unwell = Некоторые подписи неверны. Соответствующим изменениям доверять нельзя.
# $count (Number) - number of records
doctor-derived-well =
    { $count ->
        [one] { $count } запись соответствует журналу.
        [few] { $count } записи соответствуют журналу.
        [many] { $count } записей соответствуют журналу.
       *[other] { $count } записи соответствуют журналу.
    }
doctor-derived-unwell = Некоторые записи не соответствуют журналу.
# $count (Number) - number of records in the index
doctor-search-well =
    { $count ->
        [one] Индекс содержит { $count } запись.
        [few] Индекс содержит { $count } записи.
        [many] Индекс содержит { $count } записей.
       *[other] Индекс содержит { $count } записи.
    }
doctor-search-unwell = Индекс не соответствует записям.
# $count (Number) - number of backups
doctor-backups-well =
    { $count ->
        [0] Резервных копий пока нет. Копия создается перед изменением формата каталога.
        [one] Имеется { $count } резервная копия.
        [few] Имеются { $count } резервные копии.
        [many] Имеется { $count } резервных копий.
       *[other] Имеется { $count } резервной копии.
    }
doctor-backups-unwell = Одну из резервных копий не удается прочитать.

doctor-check-releases = Выпуски
# $count (Number) - number of releases that the catalogue holds
doctor-releases-well =
    { $count ->
        [one] Каталог содержит { $count } выпуск.
        [few] Каталог содержит { $count } выпуска.
        [many] Каталог содержит { $count } выпусков.
       *[other] Каталог содержит { $count } выпуска.
    }
# $version (Number) - version of the form of the file
doctor-remark-version = Файл имеет версию формата { $version }, которую эта версия { -brand-name } не записывает.
# $detail (String) - message of the system or the parser, in English
doctor-remark-integrity = Сообщение SQLite на английском языке: «{ $detail }».
# $table (String) - name of the table
doctor-remark-dangling = Строка таблицы «{ $table }» ссылается на то, чего нет.
# $change (String) - id of the change
doctor-remark-packed = Изменение { $change } не удается распаковать.
# $change (String) - id of the change
doctor-remark-hash = Содержание изменения { $change } не соответствует его идентификатору.
# $change (String) - id of the change
doctor-remark-signature = Подпись изменения { $change } недействительна.
# $number (Number) - number of the release
doctor-remark-other-release = Выпуск { $number } этого каталога создан из другой папки, чем выпуск { $number }, встроенный в { -brand-name }. Каталог следует собственным выпускам и не принимает встроенные.
# $table (String) - name of the table
doctor-remark-table = Таблица «{ $table }» отличается от того, что записано в журнале.
# $detail (String) - message of the system or the parser, in English
doctor-remark-rebuild = Таблицы не удается заново создать по журналу. Техническая информация на английском языке: «{ $detail }».
doctor-remark-index-version = Индекс создан другой версией { -brand-name }.
doctor-remark-owed = Стертое может по-прежнему находиться в неиспользуемых частях файла: он был занят другой программой или на диске не было места. При следующем запуске файл будет записан заново.
doctor-remark-backup-erased = Резервные копии рядом с каталогом могут по-прежнему содержать стертые с тех пор значения. Удалите копии, созданные раньше, здесь и в других местах.
doctor-remark-forked = Один компьютер присвоил один и тот же номер двум разным изменениям: его папку данных скопировали, и записи ведутся в обеих копиях. Ничего не потеряно. Чтобы различать копии, создайте в одной из них резервную копию и восстановите ее в новой папке данных: у новой папки будет собственный ключ.
# $count (Number) - records that are missing from the index
doctor-remark-not-indexed =
    { $count ->
        [one] В индексе нет { $count } записи.
        [few] В индексе нет { $count } записей.
        [many] В индексе нет { $count } записей.
       *[other] В индексе нет { $count } записи.
    }
# $detail (String) - message of the system or the parser, in English
doctor-remark-index = Индекс поврежден. Техническая информация на английском языке: «{ $detail }».
# $count (Number) - findings that are not listed
doctor-remark-more =
    { $count ->
        [one] Не показано еще { $count } замечание.
        [few] Не показано еще { $count } замечания.
        [many] Не показано еще { $count } замечаний.
       *[other] Не показано еще { $count } замечания.
    }

doctor-cli-option-repair = Создать записи и поисковый индекс заново из журнала, затем проверить

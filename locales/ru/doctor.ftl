### state: machine
### The health of the store: each check has a label and says what it found.

doctor-check-file = Файл
doctor-check-integrity = Целостность
doctor-check-changes = Изменения
doctor-check-signatures = Подписи
doctor-check-derived = Производные таблицы
doctor-check-search = Поисковый индекс
doctor-check-backups = Резервные копии

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

### state: machine
### Searches that are kept on this computer: saved ones under a name, and the recent ones.

saved-title = Сохраненные поиски
saved-intro = Они хранятся только на этом компьютере. Каждый показывает, сколько результатов появилось или изменилось с тех пор, как вы открывали его в последний раз.
saved-none = Пока не сохранено ни одного поиска. Найдите что-нибудь и выберите «Сохранить этот поиск».

# Beside a saved search; also above its results.
# $count (Number) - how many results are new
# $date (String) - day on which it was last opened, written out
saved-new =
    { $count ->
        [one] { $count } новый результат с { $date }
        [few] { $count } новых результата с { $date }
        [many] { $count } новых результатов с { $date }
       *[other] { $count } нового результата с { $date }
    }

# $date (String) - day on which it was last opened, written out
saved-new-none = Ничего нового с { $date }
saved-lost = В нем есть фильтр, которого больше нет в каталоге, поэтому выполнить его нельзя.

# Label on a result that is new to a saved search. Agrees with “result”.
saved-hit-new = Новый

## Saving, renaming, deleting

saved-save = Сохранить этот поиск
saved-name = Название
saved-name-hint = Оно хранится на этом компьютере.
saved-keep = Сохранить
saved-cancel = Отмена

# $name (String) - the name it was given
saved-kept = Сохранено под названием «{ $name }»
saved-rename = Переименовать поиск

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-rename-of = Переименовать: { $name }

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-delete-of = Удалить: { $name }

# $name (String) - the name of the search
saved-deleted = Поиск «{ $name }» удален
saved-undo = Отменить действие

## Recent searches

saved-recent = Недавние поиски
saved-recent-clear = Очистить недавние поиски
saved-recent-cleared = Недавние поиски очищены
saved-recent-none = Здесь появятся поиски, результаты которых вы откроете.

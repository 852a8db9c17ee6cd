### state: machine
### What stands around every screen of the window: the bar at the top, the rail, messages of the window itself.

window-brand = { -brand-name }

# The name of the window, as the system shows it.
# $screen (String) - name of the screen or of the record
window-title = { $screen } — { -brand-name }

# Link on the brand mark.
window-home = { -brand-name }: главная

# First link of the page, for keyboards and screen readers.
window-skip = Перейти к содержанию

## Search box

window-search-label = Искать в каталоге
window-search-placeholder = Искать на любом языке
# Button inside a search box: takes away what was typed.
window-search-clear = Очистить слова

## Rail

# Name of the list of screens, for screen readers.
window-navigation = Экраны
window-nav-search = Поиск
window-nav-places = Страны
window-nav-organisations = Организации
window-nav-match = Подбор
window-nav-overview = Обзор
window-nav-write = Составление
window-nav-settings = Настройки
window-nav-help = Помощь
window-shortcuts = Сочетания клавиш

## Data and network

window-offline = Не в сети

# Tip on the badge “Offline”.
window-offline-description = Все находится на этом компьютере. Сеть не используется.

# Stands on every screen and every print.
# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
window-data-as-of = Данные выпуска { $release } ({ $date })

## Language

window-language = Язык

# Name of the button that opens the list of languages, for screen readers.
# $language (String) - name of the present language in itself
window-language-current = Язык: { $language }

## Messages

window-loading = Загрузка…
window-copied = Скопировано
window-copy-failed = Не удалось скопировать
window-close = Закрыть
window-error-title = Это не удалось показать
window-error-unexpected = Произошла непредвиденная ошибка. Повторите попытку; если ошибка повторится, запустите { -brand-name } заново.
window-error-retry = Повторить
window-start-failed = Не удалось запустить { -brand-name }
window-not-found = По этому адресу ничего нет
window-not-found-hint = Возможно, в адресе опечатка или то, что там находилось, переименовано.
# Name of the palette and of the button that opens it.
window-palette = Перейти…
window-key-ctrl-k = Ctrl + K
window-key-cmd-k = Cmd + K

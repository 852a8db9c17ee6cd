### state: machine
### The pages of places and organisations, and the history of a record: what the first screens need not wait for.

# Name of the window.
# $title (String) - title of the record
pages-history-of = История: { $title }
pages-history-back = Назад к записи
# Before the identifier of a change.
pages-history-change = Изменение
# $count (Number) - number of fields that the change wrote
pages-history-fields =
    { $count ->
        [one] Записано { $count } поле
        [few] Записано { $count } поля
        [many] Записано { $count } полей
       *[other] Записано { $count } поля
    }
pages-history-field = Поле
pages-places-title = Страны и регионы
pages-places-find = Найти страну или регион по любому из названий
# Name of the list of regions to jump to, for screen readers.
pages-places-regions = Регионы
# $count (Number) - how many places match
pages-places-found =
    { $count ->
        [one] { $count } страна или регион
        [few] { $count } страны или региона
        [many] { $count } стран или регионов
       *[other] { $count } страны или региона
    }
pages-places-none = Страны или региона с таким названием нет
# Beside a place in the list.
# $initiatives (Number) - initiatives that name it
pages-places-initiatives =
    { $initiatives ->
        [one] { $initiatives } инициатива
        [few] { $initiatives } инициативы
        [many] { $initiatives } инициатив
       *[other] { $initiatives } инициативы
    }
# Beside a place in the list.
# $needs (Number) - needs that it has stated
pages-places-needs =
    { $needs ->
        [one] { $needs } потребность
        [few] { $needs } потребности
        [many] { $needs } потребностей
       *[other] { $needs } потребности
    }
pages-place-search = Искать здесь
# Stands below the number itself.
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-figure-initiatives =
    { $count ->
        [one] инициатива
        [few] инициативы
        [many] инициатив
       *[other] инициативы
    }, осуществляется: { $ongoing }
# Stands below the number itself.
# $count (Number) - how many programmes
pages-figure-programmes =
    { $count ->
        [one] доступная программа
        [few] доступные программы
        [many] доступных программ
       *[other] доступной программы
    }
# Stands below the number itself.
# $count (Number) - how many organisations
pages-figure-organisations =
    { $count ->
        [one] организация работает здесь
        [few] организации работают здесь
        [many] организаций работают здесь
       *[other] организации работают здесь
    }
# Stands below the number itself.
# $count (Number) - how many needs
pages-figure-needs =
    { $count ->
        [one] заявленная потребность
        [few] заявленные потребности
        [many] заявленных потребностей
       *[other] заявленной потребности
    }
pages-theme-years = Инициативы по темам и годам
# Name of the first column, for screen readers.
pages-theme-years-theme = Тема
pages-theme-years-total = Всего
pages-theme-years-as-table = Показать таблицей
pages-theme-years-as-picture = Показать рисунком
# Tip on one cell.
# $count (Number) - how many initiatives
# $year (String) - the year
# $theme (String) - the theme
pages-theme-years-cell =
    { $count ->
        [one] { $theme }, { $year }: { $count } инициатива
        [few] { $theme }, { $year }: { $count } инициативы
        [many] { $theme }, { $year }: { $count } инициатив
       *[other] { $theme }, { $year }: { $count } инициативы
    }
# $count (Number) - how many initiatives
pages-theme-years-undated =
    { $count ->
        [one] Не показана { $count } инициатива, начало которой не указано.
        [few] Не показаны { $count } инициативы, начало которых не указано.
        [many] Не показано { $count } инициатив, начало которых не указано.
       *[other] Не показано { $count } инициативы, начало которых не указано.
    }
pages-theme-years-none = Нет инициатив с указанной датой начала.
pages-by-theme = Инициативы по темам
pages-by-theme-none = Ни в одной инициативе эта страна или этот регион не упоминаются.
# A status and how many have it, as “Ongoing: 3”.
# $status (String) - the status
# $count (Number) - how many
pages-status-count = { $status }: { $count }
pages-place-regional = В окружающих регионах
pages-place-organisations = Кто здесь работает
pages-place-organisations-none = Ни одна организация не названа.
pages-place-programmes = Доступные программы
pages-place-programmes-none = О доступных программах сведений нет.
pages-place-needs = Заявленные потребности
pages-place-needs-none = Потребности не обнародованы.
pages-place-resources = Стратегии, законы и другие ресурсы
pages-place-resources-none = Ресурсов этой страны или региона в каталоге нет.
pages-place-members = Страны и регионы в составе
pages-organisation = Организация
pages-role = Роль
pages-initiatives = Инициативы
pages-facts = Факты
pages-facts-none = Факты не внесены.
pages-fact = Факт
pages-value = Значение
pages-year = Год
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-organisation-counts =
    { $count ->
        [one] { $count } инициатива, осуществляется: { $ongoing }
        [few] { $count } инициативы, осуществляется: { $ongoing }
        [many] { $count } инициатив, осуществляется: { $ongoing }
       *[other] { $count } инициативы, осуществляется: { $ongoing }
    }
pages-organisation-search = Искать в записях организации
pages-organisation-kind = Тип
pages-organisation-place = Местонахождение
pages-organisation-website = Веб-сайт
pages-organisation-names = Другие названия
pages-organisation-track = Опыт работы
pages-organisation-track-hint = Подсчитано по инициативам каталога, а не со слов организации.
pages-organisation-by-theme = По темам
pages-organisation-by-place = По странам и регионам
pages-organisation-by-role = По ролям
pages-organisation-initiatives = Инициативы
pages-organisation-initiatives-none = Ни в одной инициативе она не упоминается.
pages-organisation-programmes = Программы
pages-organisation-resources = Ресурсы
pages-organisation-partners = Совместная работа

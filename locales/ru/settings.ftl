### state: machine
### The settings, and what Trefoil is and holds.

settings-title = Настройки
settings-hint = Каждый выбор сохраняется сразу и только на этом компьютере.

settings-language = Язык

## Role

settings-role = Роль
settings-role-hint = От роли зависит только то, какая страница открывается первой.
settings-role-official = Должностное лицо страны-бенефициара
settings-role-official-hint = Кто помогает таким странам, как моя, и кто принимает запросы?
settings-role-donor = Донор
settings-role-donor-hint = Где есть пробелы и кто что уже финансирует?
settings-role-implementer = Исполнитель
settings-role-implementer-hint = Что и где осуществляется и кто кого ищет?
settings-role-coordinator = Координатор
settings-role-coordinator-hint = Кто что делает, где и в чем есть дублирование?

## Country

settings-country = Страна
settings-country-hint = Для должностных лиц ее страница открывается первой. Страна стоит и в начале списка стран и регионов.

## Appearance

settings-appearance = Оформление
settings-appearance-system = Как в системе
settings-appearance-light = Светлое
settings-appearance-dark = Темное
settings-appearance-contrast = Высококонтрастное

## Digits

settings-digits = Цифры в арабском языке
settings-digits-hint = Имеют значение, только если выбран арабский язык.
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩

## Keyboard

settings-shortcuts = Клавиатура
settings-shortcuts-on = Команды одной клавишей
settings-shortcuts-hint = Клавиши / и ? действуют всюду, где вы не набираете текст. Отключите их, если они мешают голосовому вводу.

settings-welcome-again = Пройти начальную настройку заново

## About

settings-about = О программе { -brand-name }
settings-about-text = { -brand-name } содержит на одном компьютере весь каталог сведений о наращивании киберпотенциала: кто финансирует, кто исполняет, кто получает поддержку. Данные покидают этот компьютер, только если вы обмениваетесь с сервером синхронизации или записываете файл.

# $version (String) - version number of the application
settings-version = Версия { $version }

settings-data = Данные

# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
settings-data-as-of = Встроенный выпуск { $release } ({ $date }). Записи составлены по открытым источникам; в каждой записи указаны ее источники.

settings-licences = Лицензии
settings-licences-code = Приложение: Apache-2.0 или MIT, на ваш выбор.
settings-licences-data = Каталог: по лицензии, которая находится в его папке данных, с указанием происхождения каждой части.
settings-licences-fonts = Шрифты: Noto Sans, Vazirmatn и Noto Sans SC, SIL Open Font License 1.1.
settings-licences-parts = Названия стран и языков: Unicode CLDR, Unicode License.

## Health of the store

settings-doctor = Состояние хранилища
settings-doctor-hint = Проверяется файл, в котором хранятся каталог и ваши изменения. Ничего не меняется.
settings-doctor-run = Проверить
settings-doctor-again = Проверить еще раз
settings-doctor-good = Все проверки пройдены.
settings-doctor-bad = Некоторые проверки не пройдены.
settings-doctor-path = Расположение хранилища:
settings-doctor-check = Проверка
settings-doctor-state = Состояние
settings-doctor-found = Что обнаружено

# State of one check.
settings-doctor-well = В порядке

# State of one check.
settings-doctor-unwell = Не в порядке

settings-doctor-repair = Построить заново из журнала
settings-doctor-repair-hint = Записи и поисковый индекс создаются заново из журнала изменений. Ничто из написанного не теряется.
settings-doctor-repaired = Каталог построен заново из своего журнала.

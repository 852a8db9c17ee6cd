### state: machine
### The frame of every picture: its table, its source, and the ways to save it.

figure-as-table = Показать таблицей
figure-as-picture = Показать рисунком
# Name of a group of buttons, one for each form of file.
figure-download = Сохранить рисунок
figure-format-svg = Чертёж (SVG)
figure-format-png = Изображение (PNG)
figure-format-csv = Таблица (CSV)
figure-saving = Выбирается или записывается файл…
# $file (String) - path of the file
figure-saved = Сохранено в файле { $file }.
figure-saved-none = Файл не выбран. Ничего не записано.
# Below a picture and inside saved ones; how current the data are stands beside it.
figure-source = Источник: каталог { -brand-name }.
# Below a picture whose marks open something.
figure-open = Наведите указатель на знак или перемещайтесь стрелками; Enter открывает то, что он обозначает.
# Name of a group of fields.
figure-filters = Что показано
# A choice.
figure-all-places = Весь мир
# A choice.
figure-all-themes = Все темы
# A choice.
figure-all-statuses = Любой статус
# A choice.
figure-all-years = Все годы

### state: machine
### The screen of gaps: supply, demand and overlap by topic and place.

gaps-title = Пробелы и дублирование
# $place (String) - name of the region
gaps-title-of = Пробелы и дублирование: { $place }
gaps-intro = Текущие и запланированные инициативы по подтемам, странам и регионам. Треугольником отмечены заявленные потребности. Ячейка ведет к тому, что стоит за ее числом.
gaps-region = Регион
gaps-rows = Строки
gaps-rows-regions = Регионы
gaps-rows-countries = Страны
gaps-place = Страна или регион
gaps-topic = Подтема
# A row that counts only what names a region and not its countries.
# $place (String) - name of the region
gaps-whole = { $place } в целом
# Says what a cell holds. Also the name of the link.
# $place (String) - name of the place
# $topic (String) - name of the topic
# $needs (Number) - needs stated
# $running (Number) - initiatives that run or are planned
# $past (Number) - initiatives that are over
# $unknown (Number) - initiatives whose status is not stated
# $open (Number) - programmes that take requests
# $further (Number) - programmes that may be asked at another time, or perhaps
gaps-cell = { $place }, { $topic }. Текущие инициативы: { $running }. Потребности: { $needs }. Завершенные инициативы: { $past }. С неуказанным статусом: { $unknown }. Открытые программы: { $open }. Другие программы: { $further }.
gaps-gap = Потребность есть, текущих инициатив нет
gaps-unsure = Потребность есть; не указано, ведется ли работа
gaps-overlap = Возможное дублирование: две текущие инициативы без общих организаций
gaps-need = Заявленная потребность
gaps-none = Ничего не известно
gaps-running = Текущие
gaps-needs = Потребности
gaps-past = Завершенные
# Head of a column: initiatives whose status nobody states.
gaps-unknown = Статус не указан
gaps-open = Открытые программы
# Head of a column: programmes of which it is not known that they take requests now.
gaps-further = Другие программы
# Explains the column of further programmes.
gaps-further-hint = Другие программы — это программы между двумя приемами заявок, еще не открытые, без указанного срока приема заявок или только для частных лиц.
gaps-note = Примечание
gaps-keys = Клавиши со стрелками позволяют перемещаться по ячейкам, клавиша Enter открывает ячейку.
gaps-nothing = Здесь ничего не известно: ни потребностей, ни инициатив.
# Heading of the pictures in which one can find one's way through the catalogue as a whole.
gaps-pictures = Каталог в рисунках

### state: machine
### The screens of one's own work: cases that are followed, shortlists, assessments. All of it is private to this computer.

work-screens = Моя работа
work-write = Записи
work-cases = Дела
work-assessments = Оценки
work-pdf = Сохранить в PDF

## Keeping a match

work-keep = Сохранить это совпадение
# Said at the foot of the window once a match is kept.
# $case (String) - the case, as “Case 3”
work-kept = Сохранено: { $case }

## Cases

work-cases-none = Дел пока нет. Откройте совпадение и сохраните его: затем его можно отслеживать от первого контакта до завершения.
work-cases-match = Перейти к подбору
work-case-back = Все дела
work-case-need = Потребность
work-case-programme = Программа
work-case-implementer = Исполнитель
work-case-steps = Пройденные шаги
work-case-move = Перевести дело дальше
work-case-to = Следующее состояние
work-case-why = Почему
work-case-move-do = Записать шаг
work-case-moved = Шаг записан
work-case-notes = Заметки
work-case-note = Новая заметка
work-case-note-do = Добавить заметку
work-case-noted = Заметка добавлена
# Who wrote a note, and when.
# $who (String) - name of a person or organisation
# $when (String) - a day
work-case-note-by = { $who }, { $when }

## Shortlists

work-friends = Краткие списки: друзья темы или места
work-friends-none = Кратких списков пока нет.
work-friends-new = Новый краткий список
work-friends-name = Название
work-friends-theme = Тема
work-friends-place = Страна
work-friends-make = Создать список
# $name (String) - an organisation or programme
work-friends-remove = Убрать из списка: { $name }
work-friends-drop = Удалить этот список
work-friends-kept = Список сохранен
work-friends-dropped = Список удален
work-friends-add = Добавить программу или организацию
work-friends-empty = Список пока пуст.

## Assessments

work-assess-intro = Укажите сами, на каком уровне находится ваша страна, по факторам Модели зрелости потенциала кибербезопасности или по одиннадцати нормам ответственного поведения государств. То, чего не хватает, может стать потребностями.
work-assess-none = Оценок пока нет.
work-assess-new = Начать оценку
work-assess-method = Метод
work-assess-place = Страна
work-assess-name = Название
work-assess-name-hint = Для себя, например «Перед обзором»
work-assess-begin = Начать
work-assess-back = Все оценки
work-assess-not-said = Пока ничего не сказано
work-assess-unknown = Не указано
work-assess-saved = Сохранено
work-assess-needs = Составить по ней потребности
work-assess-needs-hint = Каждый ответ, в котором что-либо запрашивается, становится черновиком потребности; он остается только на этом компьютере, пока вы им не поделитесь.
# $count (Number) - how many needs were drafted
work-assess-needs-made =
    { $count ->
        [0] Новых потребностей нет
        [one] Составлена { $count } потребность
        [few] Составлены { $count } потребности
        [many] Составлено { $count } потребностей
       *[other] Составлено { $count } потребности
    }
work-assess-need-open = Составленная по этому ответу потребность
work-assess-compare = Сравнить с более ранней
work-assess-compare-none = Для сравнения нет другой оценки по этому методу.
work-assess-changed = Что изменилось
work-assess-factor = Фактор или норма
work-assess-before = Раньше
work-assess-now = Сейчас

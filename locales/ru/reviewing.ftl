### state: machine
### The screen of what waits for a decision, and a record as it once was.

reviewing-title = На рассмотрение
reviewing-intro = Когда одно и то же поле изменено в двух местах, обе версии сохраняются и ждут здесь, пока кто-нибудь не примет решение. Что бы вы ни выбрали, ничего не пропадет.
reviewing-none = Нет ничего, что ожидало бы рассмотрения.
# Link to the screen on which records are written.
reviewing-none-write = Перейти к записям
# $count (Number) - number of fields
reviewing-record =
    { $count ->
        [one] { $count } поле имеет несколько версий, ожидающих рассмотрения.
        [few] { $count } поля имеют несколько версий, ожидающих рассмотрения.
        [many] { $count } полей имеют несколько версий, ожидающих рассмотрения.
       *[other] { $count } поля имеют несколько версий, ожидающих рассмотрения.
    }
# Link from a record to the versions that wait.
reviewing-open = Принять решение
# $count (Number) - how many fields wait
reviewing-fields =
    { $count ->
        [one] { $count } поле имеет несколько версий.
        [few] { $count } поля имеют несколько версий.
        [many] { $count } полей имеют несколько версий.
       *[other] { $count } поля имеют несколько версий.
    }
reviewing-only = Показана только эта запись.
reviewing-all = Показать все, что ожидает
reviewing-more = Показать больше записей
# Explains the marks in the versions of a text.
reviewing-legend = Подчеркнуто: добавлено. Зачеркнуто: убрано.
# Read out before words that were added.
reviewing-added = добавлено:
# Read out before words that were taken out.
reviewing-removed = убрано:
# Read out after words that were added or taken out.
reviewing-end = конец изменения.
# What the field held before the versions were written.
reviewing-base = Прежде
# $number (Number) - from 1
reviewing-version = Версия { $number }
# Said of a version: it was written on this computer.
reviewing-mine = Ваша
# Said of a version: it came from elsewhere.
reviewing-theirs = От других
# Said of a version.
reviewing-shown = Показывается сейчас
# Button below a version.
reviewing-keep = Оставить эту
# Button: a third version in place of both.
reviewing-write = Написать другую
reviewing-write-form = Написать другую в форме
# $field (String) - label of the field
reviewing-write-field = { $field }: вместо всех версий
reviewing-write-save = Сохранить эту версию
reviewing-write-cancel = Отмена
# $field (String) - label of the field
reviewing-choose = Выбрать { $field }
reviewing-choose-all = Выбрать все поля
# no-plural: the count stands after a colon
# $count (Number) - how many fields
reviewing-chosen = Выбрано полей: { $count }
# Names the group of buttons.
reviewing-bulk = Для выбранных полей
reviewing-take-mine = Оставить мою
reviewing-take-theirs = Оставить другую
reviewing-take-none = Ни у одного из выбранных полей нет ровно одной такой версии.
# $count (Number) - how many fields were decided
reviewing-decided =
    { $count ->
        [one] Решение принято по { $count } полю.
        [few] Решение принято по { $count } полям.
        [many] Решение принято по { $count } полям.
       *[other] Решение принято по { $count } поля.
    }


reviewing-submissions = Поданные записи
reviewing-submissions-intro = Записи, которые поданы и ждут публикации. Откройте запись, чтобы прочитать её; там же её публикуют, изменяют или отзывают.
reviewing-more-submissions = Показать больше поданных записей

## Proposals: changes that nobody has vouched for.

reviewing-proposals = Предложения
reviewing-proposals-intro = Изменения от других, которые не действуют, пока их кто-нибудь не примет.
reviewing-proposals-none = Нет ожидающих предложений.
reviewing-proposal-new = Новая запись
reviewing-proposal-field = Поле
reviewing-proposal-now = Сейчас
reviewing-proposal-then = Предложено
reviewing-adopt = Принять
reviewing-decline = Отклонить
reviewing-reconsider = Вернуть в ожидание
reviewing-adopted = Предложение принято.
reviewing-declined = Предложение отклонено; оно сохраняется.
reviewing-reconsidered = Предложение снова ожидает.
# Heading above the proposals of each device.
reviewing-groups = По устройствам
# Button.
reviewing-decline-all = Отклонить все от этого устройства
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-declined-all = Отклонено предложений: { $count }. Они сохраняются.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-reconsidered-all = Предложения, которые снова ожидают: { $count }
reviewing-more-proposals = Показать больше предложений
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-answered = Предложений с ответом: { $count }

## A record as it once was.

# Link below a change in the history of a record.
reviewing-as-was = Показать, как было
# Title of the window.
# $title (String) - title of a record
reviewing-as-was-title = { $title }: как было
# $when (String) - a day
reviewing-as-was-intro = Как было после изменения { $when }. То, что сегодня иначе, отмечено.
reviewing-as-was-aside = Это изменение не действует, поэтому запись показана без него.
reviewing-as-was-nothing = Тогда в записи еще ничего не действовало.
reviewing-as-was-back = Назад к истории
reviewing-differs = Сегодня иначе
reviewing-today = Сегодня

### state: machine

### Cases: matches that somebody keeps and follows; the friends of a theme or a place. All of it stays on this computer.

## States

case-state-suggested = Предложено
case-state-contacted = Установлен контакт
case-state-scoping = Определяется объем работы
case-state-agreed = Согласовано
case-state-under-way = Ведется
case-state-closed = Завершено
case-state-declined = Отклонено

## A case

# $id (String) - number of the case
case-label = Дело { $id }
case-report = Краткая сводка по делу
case-private = Только для вас: остается на этом компьютере, не попадает ни в экспорт, ни в обмен с другими.
case-state = Состояние
case-next-label = Что может быть дальше
# $states (String) - a list of states
case-next = Можно перейти к: { $states }
case-next-none = Завершено; продолжения нет.
case-records = Что сопоставлено
case-need = Потребность
case-programme = Программа
case-implementer = Исполнитель
case-steps = Шаги
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
case-step = { $when }: { $state } – { $who }
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
# $why (String) - why, in their words
case-step-why = { $when }: { $state } – { $who }. Почему: { $why }
case-notes = Заметки
case-notes-none = Заметок пока нет.

## Friends of a theme or a place: organisations and programmes on a shortlist

# $name (String) - name of the shortlist
case-friends-of = Друзья: { $name }
# $name (String) - name of the shortlist
case-friends-removed = Убрано: { $name }

## The terminal

case-cli-about = Совпадения, которые вы сохраняете и отслеживаете; только на этом компьютере
case-cli-list = Все дела и краткие списки
case-cli-add = Сохранить совпадение: две или три записи из потребности, программы и организации
case-cli-move = Перевести дело дальше и указать причину
case-cli-note = Добавить заметку к делу
case-cli-show = Одно дело с шагами и заметками
case-cli-print = Записать сводку по делу с пометкой «только для вас»
case-cli-friends = Организации и программы, сохраненные для темы или места
case-cli-friends-add = Создать краткий список или дополнить его
case-cli-friends-remove = Убрать записи из списка; если они не указаны, весь список
case-cli-value-text = ТЕКСТ
case-cli-value-id = НОМЕР
case-cli-value-state = СОСТОЯНИЕ
case-cli-argument-state = contacted, scoping, agreed, under-way, closed или declined
case-cli-argument-text = Заметка
case-cli-argument-id = Номер дела, как в списке
case-cli-argument-records = Тип и краткое имя записей, например programme:adrf-offer
case-cli-argument-friends = Название краткого списка
case-cli-option-why = Причина своими словами

## What can go wrong

error-case-unfit = Из этих записей дело не составить.
error-case-unfit-hint = Укажите две или три записи из потребности, программы и организации, каждую один раз.
# $reference (String) - kind and short name
error-friend-unfit = «{ $reference }» — не организация и не программа.
error-friend-unfit-hint = В кратком списке могут быть организации и программы.
# $id (String) - number of the case
# $state (String) - where it stands
# $to (String) - where it was to go
error-case-step = Дело { $id } в состоянии «{ $state }»; из него нельзя перейти к «{ $to }».
# $states (String) - codes of states
error-case-step-hint = Отсюда возможно: { $states }. Ошибочный шаг отменяется командой «trefoil undo».
error-case-step-end = Оно завершено. Ошибочный шаг отменяется командой «trefoil undo».
error-why-missing = Ничего не сказано.
error-why-missing-hint = Укажите причину шага или текст заметки в нескольких словах.

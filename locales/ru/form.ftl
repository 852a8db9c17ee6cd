### state: machine
### Writing in the window: the list of what is written, the form, the review step, the steps from draft to published.

## The screen that lists what is written.

form-title = Составление
form-intro = То, что вы пишете, остаётся черновиком, пока вы его не подадите. Потребность остаётся на этом компьютере, пока вы ею не поделитесь.
form-new = Составить новую запись
form-about-initiative = Проект, программа работы или сеть, наращивающие потенциал.
form-about-programme = Линия финансирования или открытое предложение донора.
form-about-need = То, в чём нуждается страна или регион.
form-about-organisation = Орган, который финансирует, исполняет, получает или координирует.
form-about-resource = Стратегия, закон, руководство, доклад или портал.
form-left = Оставленные формы
form-left-none = Ни одна форма не оставлена до сохранения.
# $date (String) - day, written out
form-left-on = Набрано { $date }
form-untitled = Без названия
# Button: opens a form again as it was left.
form-continue = Продолжить
# Button: throws a form away that was not saved.
form-discard = Удалить
form-discarded = Набранное удалено.
form-undo = Отменить
form-undone = Отменено.
form-unpublished = Черновики и поданные записи
form-unpublished-none = Ничто не ждёт подачи или публикации.

## The form.

# $title (String) - title of the record
form-edit-of = Изменить «{ $title }»
form-main-needed = Необходимы только эти поля. Всё остальное можно добавить сейчас или позже.
# Stands behind the label of a field that must be filled in.
form-needed = необходимо
# $count (Number) - number of fields in which something is written
form-filled =
    { $count ->
        [one] заполнено { $count } поле
        [few] заполнено { $count } поля
        [many] заполнено { $count } полей
       *[other] заполнено { $count } поля
    }
form-open-all = Раскрыть все разделы
form-close-all = Свернуть все разделы
form-undo-typing = Отменить набор
form-redo-typing = Вернуть набор
form-kept = Сохраняется по мере набора, на этом компьютере
form-keeping = Сохраняется…
# $reason (String) - why, a sentence
form-not-kept = Набранное не удалось сохранить. { $reason }
form-review = Проверить и сохранить
# $date (String) - day, written out
form-found = Вы оставили эту форму { $date }
form-found-text = Набранное сохранено на этом компьютере. Продолжите или удалите его и начните заново.
# $count (Number) - number of faults
form-faults =
    { $count ->
        [one] Сначала нужно исправить { $count } замечание
        [few] Сначала нужно исправить { $count } замечания
        [many] Сначала нужно исправить { $count } замечаний
       *[other] Сначала нужно исправить { $count } замечания
    }

## Texts in languages.

# Name of the list of languages of a text, for screen readers.
# $label (String) - label of the field
form-texts-languages = { $label }: языки
form-texts-missing = Отсутствует
form-texts-original = Этот текст — оригинал, а не перевод
form-texts-checked = Этот черновой перевод проверен
form-texts-other = Другой язык
# $language (String) - name of a language
form-texts-from = Оригинал ({ $language }):

## Choosing.

form-pick-show = Показать список
form-pick-none = Ничто не подходит к набранному.
form-pick-type = Наберите несколько букв названия
form-pick-empty = Набирайте, чтобы искать в каталоге.
# $name (String) - what is taken away
form-remove = Убрать: { $name }
# $label (String) - label of the field
form-chosen = { $label }: выбрано
form-yes = Да
form-no = Нет
# $label (String) - label of the list
form-add = Добавить: { $label }
# Name of one entry of a list.
# $label (String) - label of the list
# $number (Number) - its place in the list
form-row = { $label } { $number }
form-year = Год
form-month = Месяц
form-day = День
# $amount (String) - an amount of money with its currency
form-amount-read = Прочитано как { $amount }
form-answer-none = Нет ответа
form-answer-note = Почему

## Records that may be the same.

# $count (Number) - number of records
form-alike =
    { $count ->
        [one] { $count } запись, возможно, та же
        [few] { $count } записи, возможно, те же
        [many] { $count } записей, возможно, те же
       *[other] { $count } записи, возможно, те же
    }
form-alike-hint = Сначала посмотрите туда, чтобы не писать одно и то же дважды.

## The review step.

form-review-title = Что будет записано
form-review-nothing = Ничто не отличается.
form-review-field = Поле
form-review-before = Сейчас
form-review-after = Потом
form-review-value = Значение
form-review-none = Ничего
form-advice = Что улучшило бы запись
form-note = Почему
form-note-hint = Можно не заполнять. Стоит в истории вместе с вашим именем.
form-back = Назад к форме
form-save-draft = Сохранить как черновик
form-save-submit = Сохранить и подать
form-save-private = Сохранить на этом компьютере
form-save-changes = Сохранить изменения
# $title (String) - title of the record
form-saved-draft = Черновик сохранён: «{ $title }».
# $title (String) - title of the record
form-saved-private = Запись «{ $title }» сохранена. Она остаётся на этом компьютере, пока вы ею не поделитесь.
# $title (String) - title of the record
form-saved-submitted = Запись «{ $title }» подана.
# $title (String) - title of the record
form-saved-published = Запись «{ $title }» опубликована.
# $title (String) - title of the record
form-saved-changed = Запись «{ $title }» изменена.
form-saved-same = Ничто не отличалось, и ничего не записано.
# $fields (String) - list of labels of fields
form-saved-review = Кто-то другой тем временем изменил: { $fields }. Обе версии сохранены и ждут рассмотрения.

## Leaving.

form-leave = Уйти из этой формы?
form-leave-text = Набранного ещё нет в каталоге. Оно может подождать здесь как незаконченная форма.
form-leave-stay = Остаться
form-leave-keep = Уйти и сохранить набранное
form-leave-discard = Уйти и удалить набранное

## From draft to published, on the page of a record.

form-step-draft = Это черновик. Никого ещё не просили его посмотреть.
form-step-submitted = Запись подана и ждёт публикации.
form-step-submit = Подать
form-step-publish = Опубликовать
form-step-cancel = Отмена
# An amount that could mean two things; the two readings follow as buttons.
# $typed (String) - the amount as it was typed
form-amount-ask = «{ $typed }» можно прочитать двояко. Что имеется в виду?

### state: machine
### Writing: what is found in a record, what a write did, the profile, the terminal’s commands that write.

## What is found in what somebody writes: what is wrong, and what mends it.

write-finding-unknown-field = Такого поля нет. Удалите его или исправьте название.
write-finding-missing = Это поле обязательно. Заполните его.
write-finding-type-text = Здесь нужен текст.
write-finding-type-texts = Здесь нужен текст для каждого языка: код языка, затем текст.
write-finding-type-whole = Здесь нужно целое число.
write-finding-type-number = Здесь нужно число.
write-finding-type-flag = Здесь может стоять только true или false.
write-finding-type-list = Здесь нужен список.
write-finding-type-object = Здесь нужен объект с собственными полями.
write-finding-empty-text = Текст пуст. Напишите что-нибудь или удалите поле.
write-finding-control = В тексте есть невидимый управляющий символ. Наберите текст заново.
write-finding-empty-list = Список пуст. Укажите хотя бы один элемент или удалите поле.
write-finding-twice = Это уже есть в списке. Уберите одно из них.
# $value (String) - what was given
write-finding-slug-taken = Краткое имя «{ $value }» уже есть у другой записи. Выберите другое.
write-finding-slug-fixed = Краткое имя записи не меняется. Удалите его.
# $value (String) - what was given
write-finding-code = «{ $value }» не является кодом этого списка.
# $value (String) - what was given
write-finding-place = «{ $value }» не является кодом страны или региона.
# $value (String) - what was given
write-finding-place-country = «{ $value }» — это регион. Укажите страну.
# $value (String) - what was given
write-finding-place-region = «{ $value }» — это страна. Укажите регион ООН по его коду.
# $value (String) - what was given
write-finding-language = «{ $value }» не является кодом языка.
# $value (String) - what was given
write-finding-date-form = «{ $value }» не является датой. Напишите её как 2019, 2019-03 или 2019-03-31.
# $value (String) - what was given
write-finding-no-such-day = Дня «{ $value }» нет в календаре. Проверьте месяц и день.
# $value (String) - what was given
write-finding-in-future = «{ $value }» ещё не наступило. Укажите сегодняшний или прошедший день.
# $value (String) - what was given
write-finding-address = «{ $value }» не является веб-адресом. Он начинается с https:// или http://.
# $value (String) - what was given
write-finding-currency = «{ $value }» не является валютой. Используйте код из трёх букв, например EUR.
# $value (String) - what was given
write-finding-amount = В сумме «{ $value }» слишком много знаков после запятой. Запишите её целым числом в наименьших единицах валюты.
# $value (String) - the least number
write-finding-too-small = Число должно быть не меньше { $value }.
# $value (String) - the greatest number
write-finding-too-large = Число должно быть не больше { $value }.
# $field (String) - label of a field
write-finding-end-before-start = Окончание раньше, чем «{ $field }». Исправьте одну из двух дат.
write-finding-most-below-least = Наибольший грант меньше наименьшего. Исправьте одно из значений.
# $field (String) - label of a field
write-finding-needs = Это относится к полю «{ $field }», которого нет. Заполните его или удалите это.
write-finding-standing = Запись подают, публикуют и отзывают отдельными решениями. Удалите это поле.
write-finding-visibility = Кто видит запись, решается, когда ею делятся. Удалите это поле.
write-finding-no-source = Источник не указан. Без него никто не сможет проверить запись.
# $value (String) - what may have been meant
write-hint-nearest = Возможно, имелось в виду «{ $value }»?
write-hint-language = Используйте код из двух или трёх букв, например fr.
# $currency (String) - code of a currency
# $digits (Number) - how many decimal places it has
write-hint-amount = Знаков после запятой в { $currency }: { $digits }.

## What keeps a write from being done. In -hint what to do next.

# $count (Number) - how many findings there are
error-invalid =
    { $count ->
        [one] Запись нельзя сохранить: нужно исправить { $count } поле.
        [few] Запись нельзя сохранить: нужно исправить { $count } поля.
        [many] Запись нельзя сохранить: нужно исправить { $count } полей.
       *[other] Запись нельзя сохранить: нужно исправить { $count } поля.
    }
error-invalid-hint = Исправьте перечисленное и повторите. Ничего не изменено.
# $reference (String) - kind and short name of the record
# $fields (String) - list of labels of fields, as in Title, Topics
error-incomplete = «{ $reference }» пока нельзя опубликовать. Не хватает: { $fields }.
error-incomplete-hint = Измените запись, добавьте недостающее и затем опубликуйте её. Ничего не изменено.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its standing, as in Draft
error-standing-step = У «{ $reference }» состояние «{ $standing }», поэтому этот шаг сейчас невозможен.
error-submit-hint = Подать можно только черновик.
error-publish-hint = Опубликовать можно только поданное. Сначала подайте запись.
error-withdraw-hint = Отозвать можно только то, что ещё не отозвано.
error-restore-hint = Вернуть можно только отозванное.
# $reference (String) - kind and short name of the record
error-record-private = «{ $reference }» — личная запись на этом компьютере.
error-record-private-hint = Сначала поделитесь ею. Вы сами выбираете, какие поля уйдут.
# $reference (String) - kind and short name of the record
error-record-shared = Записью «{ $reference }» уже поделились.
error-record-shared-hint = Общую запись можно изменить и отозвать, но нельзя снова сделать личной.
error-organisation-missing = Не указано, какая организация подтверждает.
error-organisation-missing-hint = Укажите организацию из каталога или свою в профиле.
error-nothing-to-undo = На этом компьютере ещё ничего не записано.
# $field (String) - label of a field
# $reference (String) - kind and short name of the record
error-undo-blocked = Поле «{ $field }» записи «{ $reference }» с тех пор изменил кто-то другой.
error-undo-blocked-hint = Ничего не отменено. Измените саму запись.

## What a write did.

# $reference (String) - kind and short name of the record
write-added = Запись «{ $reference }» добавлена как черновик.
# $reference (String) - kind and short name of the record
write-added-private = Запись «{ $reference }» добавлена. Она остаётся на этом компьютере, пока вы ею не поделитесь.
# $reference (String) - kind and short name of the record
write-edited = Запись «{ $reference }» изменена.
# $reference (String) - kind and short name of the record
write-unchanged = Запись «{ $reference }» осталась прежней: отличий не было.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its new standing, as in Published
write-decided = «{ $reference }»: { $standing }
# $reference (String) - kind and short name of the record
write-confirmed = Запись «{ $reference }» подтверждена.
# $reference (String) - kind and short name of the record
write-shared = Общая запись: «{ $reference }». Ваша личная запись остаётся здесь.
write-share-trial = Пока ничем не поделились.
write-share-leaves = Что покидает этот компьютер
write-share-stays = Что остаётся
# $records (String) - list of kinds and short names of records
write-undone = Отменено: { $records }
# $fields (String) - list of labels of fields
write-review = Тем временем кто-то другой изменил: { $fields }. Обе версии сохранены и ждут проверки.
write-advice = Что сделает запись лучше
write-alike = Записи, которые могут совпадать
# $language (String) - name of the language of the similar title
write-alike-title = похожее название ({ $language })
write-alike-facts = та же организация, место и тема в то же время
write-checked = Это можно записать.

## The record page and its history.

record-field-self-check = Самопроверка по десяти принципам
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
write-self-check = { $principle }: { $answer }
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
# $note (String) - why, in the author’s own words
write-self-check-note = { $principle }: { $answer } ({ $note })
write-author-unknown = Неизвестный автор
# $name (String) - name of the author, or that it is not known
# $details (String) - role and organisation
write-author = { $name } ({ $details })
write-label-author = Автор
write-label-decision = Решение
write-label-why = Причина
write-label-undoes = Отменяет изменение
write-label-shared-as = Общая запись
write-label-visibility = Видимость

## The profile.

profile-name = Имя
profile-organisation = Организация
profile-place = Страна
profile-author = Номер, который стоит в ваших изменениях вместо имени
profile-erased = Ваше имя стёрто. Написанное остаётся без него; новые изменения получат другой номер.

## Commands of the terminal that write.

cli-profile-about = Показать, задать или стереть, кто пишет на этом компьютере
cli-profile-show-about = Показать профиль
cli-profile-set-about = Задать части профиля; пустой текст убирает часть
cli-profile-erase-about = Стереть ваше имя; изменения остаются
cli-option-role = Роль: official, donor, implementer или coordinator
cli-value-role = РОЛЬ
cli-add-about = Добавить запись как черновик; потребность остаётся на этом компьютере, пока ею не поделятся
cli-edit-about = Записать поля записи; без файла — вывести их для правки
cli-submit-about = Подать черновик на проверку
cli-publish-about = Опубликовать поданное
cli-withdraw-about = Отозвать запись; она сохраняется, но больше не находится
cli-reinstate-about = Вернуть отозванную запись
cli-confirm-about = Подтвердить, что запись по-прежнему верна
cli-share-about = Поделиться личной записью: показывает, какие поля уйдут
cli-undo-about = Отменить последнее действие на этом компьютере
cli-argument-kind = Вид: initiative, programme, need, organisation или resource
cli-argument-file = Файл с полями в JSON; - читает стандартный ввод
cli-value-file = ФАЙЛ
cli-value-note = ТЕКСТ
cli-value-fields = ПОЛЯ
cli-value-day = ДЕНЬ
cli-option-note = Почему; это остаётся в истории
cli-option-seen = Версия, которую вы правили: «seen» из выведенных полей
cli-option-by = Организация, которая подтверждает; иначе — из вашего профиля
cli-option-on = День подтверждения; иначе — сегодня
cli-option-only = Уходят только эти поля (timing, statement.fr)
cli-option-without = Эти поля остаются
cli-option-dry-run = Показать, что произойдёт; ничего не записывать
# $path (String) - the file that was named
# $reason (String) - what is wrong with it, a sentence
cli-file-unfit = Файл { $path } нельзя использовать. { $reason }
cli-file-unfit-hint = Дайте один объект JSON с полями записи.
# $path (String) - path of a field, as in title.fr
# $message (String) - what is wrong, a sentence
cli-finding = { $path }: { $message }

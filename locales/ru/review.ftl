### state: machine
### What waits for a decision: fields with several versions, and changes that nobody has vouched for.

## Where a version comes from.

review-from-release = Поставляется с приложением
review-from-here = Написано на этом компьютере
review-from-hub = С сервера синхронизации
review-from-file = Из файла

## A field.

# $field (String) - label of a field, as in Title
# $language (String) - name of a language
review-field-language = { $field } ({ $language })

## Why a change waits.

review-reason-unverified = Никто не подтвердил, кто это написал: реестра доверия здесь еще нет.
review-reason-unknown-device = Реестр доверия не знает устройства, на котором это написано.
review-reason-expired = Сертификат устройства, на котором это написано, не действовал на момент получения.
review-reason-revoked = Устройство, на котором это написано, отозвано.
review-reason-may-not-create = Роль автора не позволяет создавать записи этого вида.
review-reason-proposal = Автор не является ответственным за эту запись: это предложение.
review-reason-stewardship = Меняется круг тех, кто может вносить изменения, а сервер синхронизации еще не присвоил этому номера.
# $most (Number) - most fields that a record may have
review-reason-too-many-fields = С этим изменением в записи было бы больше заполненных полей, чем допускается (не более { $most }).
review-reason-registry-old = Срок действия реестра доверия истек, а устройство, на котором это написано, здесь новое.
# $number (String) - number of the reason
review-reason-newer = Причина известна более новой версии { -brand-name } (номер { $number }).
# Said of a proposal.
review-answer-adopted = Принято
# Said of a proposal.
review-answer-declined = Отклонено

## The terminal.

review-title = На рассмотрение
review-none = Нет ничего, что ожидало бы рассмотрения.
# $count (Number) - how many fields wait
review-fields =
    { $count ->
        [one] { $count } поле имеет несколько версий.
        [few] { $count } поля имеют несколько версий.
        [many] { $count } полей имеют несколько версий.
       *[other] { $count } поля имеют несколько версий.
    }
# What a field held before the versions were written.
review-base = Прежде
# Said of a version.
review-mine = Моя
# Said of a version.
review-theirs = Другая
# Changes that nobody has vouched for.
review-proposals = Предложения
review-submissions = Поданные записи
# Above what stands, beside what is proposed.
review-now = Сейчас
review-proposed = Предложено
# $count (Number) - how many fields were decided
review-decided =
    { $count ->
        [one] Решение принято по { $count } полю.
        [few] Решение принято по { $count } полям.
        [many] Решение принято по { $count } полям.
       *[other] Решение принято по { $count } поля.
    }
# no-plural: the count stands after a colon
# $count (Number) - how many fields
review-left = Полей, которые еще ожидают: { $count }
review-adopted = Предложение принято.
review-declined = Предложение отклонено; оно сохраняется.
review-reconsidered = Предложение снова ожидает.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-declined-all = Отклонено предложений: { $count }. Они сохраняются.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-reconsidered-all = Предложения, которые снова ожидают: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records and proposals
review-more = Не показано: { $count }
# Heading above the fields of a record as they once stood.
# $change (String) - id of a change
review-as-was = Состояние после изменения { $change }
# $value (String) - what the field holds today
review-today = Сегодня: { $value }
review-cli-about = Выбор между версиями поля и ответы на предложения
review-cli-list = Показать то, что ожидает
review-cli-resolve = Принять решение по одному полю или по всем
review-cli-adopt = Принять предложение: его значения записываются здесь
review-cli-decline = Отклонить предложение; оно сохраняется
review-cli-reconsider = Вернуть отклоненное предложение в ожидание
review-cli-value-path = ПОЛЕ
review-cli-value-version = ВЕРСИЯ
review-cli-value-change = ИЗМЕНЕНИЕ
review-cli-value-device = УСТРОЙСТВО
review-cli-option-field = Поле, как оно названо в списке (title.fr)
# Typed as they stand: mine, theirs.
review-cli-option-take = mine, theirs или номер версии
review-cli-option-value = Другое значение вместо всех версий
review-cli-option-all = Все ожидающие поля
review-cli-option-answered = Также предложения, на которые уже дан ответ
review-cli-option-limit = Сколько записей и предложений показать: по умолчанию 50, 0 — все
review-cli-option-device = Все предложения этого устройства по его идентификатору из списка
review-cli-option-at = Запись в состоянии после этого изменения
review-cli-argument-change = Идентификатор изменения или его начало
review-cli-usage = Неясно, по чему принять решение.
# Typed as they stand: what begins with --, mine, theirs.
review-cli-usage-hint = Назовите запись и --field, а также --take или --value; либо --all с --take mine или --take theirs.

## What goes wrong.

# $change (String) - id of a change, or its beginning
error-change-not-found = Изменения «{ $change }» здесь нет, или так начинаются несколько.
error-change-not-found-hint = Скопируйте идентификатор целиком из истории или из списка ожидающего.
error-not-waiting = Это больше не ждет ответа.
error-not-waiting-hint = Тем временем кто-то на это ответил. Посмотрите список еще раз.
# $field (String) - label of a field
# $reference (String) - a record, kind:slug
error-field-not-waiting = У поля «{ $field }» записи «{ $reference }» нет таких версий.
# $field (String) - label of a field
error-written-in-form = Другое значение поля «{ $field }» здесь записать нельзя.
error-written-in-form-hint = Оставьте одну из версий или измените запись: сохраненное там заменит все версии.

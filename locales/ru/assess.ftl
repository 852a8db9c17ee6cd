### state: machine

### Assessments: a country’s view of itself, by the factors of the CMM or by the eleven norms. All of it stays on this computer.

## Methods

assess-method = Метод
assess-method-cmm = Самооценка по факторам CMM
assess-method-norms = Обзор по одиннадцати нормам
assess-caution-cmm = Ваш собственный взгляд по факторам CMM 2021: это не оценка его авторов, центра Global Cyber Security Capacity Centre Оксфордского университета.
assess-caution-norms = Ваш собственный взгляд на одиннадцать норм ответственного поведения государств (A/70/174, пункт 13).
assess-private = Только для вас: остается на этом компьютере, пока вы не составите по ней потребности и не поделитесь ими.

## An assessment

# $id (String) - number of the assessment
assess-label = Оценка { $id }
assess-report = Самооценка
assess-begun = Начата
assess-answered = Отвечено
# $answered (String) - how many answers
# $of (String) - how many there are
assess-progress = Отвечено: { $answered } из { $of }
assess-column-exists = Что есть
assess-column-evidence = Подтверждения
assess-column-gap = Пробел
assess-column-help = Нужная помощь
assess-column-need = Составленная по ней потребность

## Compared with an earlier one

# $up (String) - how many factors
# $down (String) - how many factors
assess-compare-sum = Факторов на более высокой стадии, чем раньше: { $up }; на более низкой: { $down }
assess-compare-same = Различий нет.
# $label (String) - what is said
# $before (String) - what was said before
# $after (String) - what is said now
assess-compare-line = { $label }: { $before } → { $after }

## Needs drafted from it

assess-needs-made = Черновики потребностей, только на этом компьютере:
# $label (String) - a factor or norm
assess-needs-nothing = Ничего не запрашивается: { $label }
# $label (String) - a factor or norm
# $need (String) - kind and short name of the need
assess-needs-there = Уже составлена ({ $label }): { $need }
# $id (String) - number of the assessment
assess-needs-note = Составлена по оценке { $id }
# $label (String) - a factor
# $present (String) - a stage
# $wanted (String) - a stage
assess-needs-stage = { $label }: от стадии «{ $present }» к стадии «{ $wanted }»
# $label (String) - a factor or norm
# $words (String) - what was said
assess-needs-statement = { $label }: { $words }

## The terminal

assess-cli-about = Самооценка по CMM или одиннадцати нормам и составление по ней потребностей; только на этом компьютере
assess-cli-list = Все оценки
assess-cli-start = Начать оценку
assess-cli-set = Сказать что-либо об одном факторе или норме; пустой текст удаляет сказанное
assess-cli-show = Одна оценка со всем, что в ней сказано
assess-cli-compare = Что изменилось после более ранней оценки
assess-cli-needs = Составить личные черновики потребностей по тому, что запрашивается
assess-cli-print = Записать оценку в файл с пометкой «только для вас»
assess-cli-value-stage = СТАДИЯ
assess-cli-value-method = МЕТОД
assess-cli-value-key = КЛЮЧ
assess-cli-argument-method = cmm — по факторам CMM, norms — по одиннадцати нормам
assess-cli-argument-key = Фактор (от 1.1 до 5.6) или норма (от a до k)
assess-cli-argument-keys = Факторы или нормы; по умолчанию все, где что-либо запрашивается
assess-cli-argument-earlier = Номер более ранней оценки
assess-cli-argument-id = Номер оценки, как в списке
assess-cli-option-place = Оцениваемая страна или регион ООН; по умолчанию — из вашего профиля
assess-cli-option-name = Название оценки

## What can go wrong

# $key (String) - what was written
error-answer-unfit = В этой оценке нет «{ $key }».
error-assessments-differ = Эти две оценки сделаны разными методами.
error-assessments-differ-hint = Сравните две оценки по CMM или два обзора норм.
error-assessment-placeless = В оценке не указано место, поэтому составить по ней потребность нельзя.
error-assessment-placeless-hint = Укажите место в профиле или начните оценку с указанием места.

### state: machine
### The three steps at the first start: language, role, country. Each can be skipped.

welcome-title = Добро пожаловать в { -brand-name }
welcome-intro = Каталог сведений о наращивании киберпотенциала, который работает без сети и на вашем языке.

# $step (Number) - number of this step, from 1
# $steps (Number) - how many steps there are
welcome-step = Шаг { $step } из { $steps }

welcome-language = На каком языке вы читаете?
welcome-role = Какова ваша роль?
welcome-country = Из какой вы страны?

welcome-next = Далее
welcome-back = Назад
welcome-skip = Пропустить этот шаг

# Ends the welcome without the remaining steps.
welcome-skip-all = Перейти сразу к каталогу
welcome-finish = Открыть каталог

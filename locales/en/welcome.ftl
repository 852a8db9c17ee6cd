### The three steps at the first start: language, role, country. Each can be skipped.

welcome-title = Welcome to { -brand-name }
welcome-intro = A catalogue of cyber capacity-building that works without a network, in your language.

# $step (Number) - number of this step, from 1
# $steps (Number) - how many steps there are
welcome-step = Step { $step } of { $steps }

welcome-language = Which language do you read?
welcome-role = What brings you here?
welcome-country = Which is your country?

welcome-next = Continue
welcome-back = Back
welcome-skip = Skip this step

# Ends the welcome without the remaining steps.
welcome-skip-all = Go straight to the catalogue
welcome-finish = Open the catalogue

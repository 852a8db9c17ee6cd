### state: machine
### The three steps at the first start: language, role, country. Each can be skipped.

welcome-title = Bienvenue dans { -brand-name }
welcome-intro = Un catalogue du renforcement des cybercapacités qui fonctionne sans réseau, dans votre langue.

# $step (Number) - number of this step, from 1
# $steps (Number) - how many steps there are
welcome-step = Étape { $step } sur { $steps }

welcome-language = Quelle langue lisez-vous ?
welcome-role = Quel est votre rôle ?
welcome-country = Quel est votre pays ?

welcome-next = Continuer
welcome-back = Retour
welcome-skip = Passer cette étape

# Ends the welcome without the remaining steps.
welcome-skip-all = Aller directement au catalogue
welcome-finish = Ouvrir le catalogue

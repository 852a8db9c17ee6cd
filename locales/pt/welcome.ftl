### state: machine
### The three steps at the first start: language, role, country. Each can be skipped.

welcome-title = Boas-vindas ao { -brand-name }
welcome-intro = Um catálogo de reforço das capacidades cibernéticas que funciona sem ligação à rede e no seu idioma.

# $step (Number) - number of this step, from 1
# $steps (Number) - how many steps there are
welcome-step = Passo { $step } de { $steps }

welcome-language = Em que idioma deseja ler?
welcome-role = Qual é a sua função?
welcome-country = Qual é o seu país?

welcome-next = Continuar
welcome-back = Voltar
welcome-skip = Ignorar este passo

# Ends the welcome without the remaining steps.
welcome-skip-all = Ir diretamente para o catálogo
welcome-finish = Abrir o catálogo

### state: machine
### The three steps at the first start: language, role, country. Each can be skipped.

welcome-title = Le damos la bienvenida a { -brand-name }
welcome-intro = Un catálogo de creación de capacidades cibernéticas que funciona sin conexión y en su idioma.

# $step (Number) - number of this step, from 1
# $steps (Number) - how many steps there are
welcome-step = Paso { $step } de { $steps }

welcome-language = ¿En qué idioma desea leer?
welcome-role = ¿Cuál es su función?
welcome-country = ¿Cuál es su país?

welcome-next = Continuar
welcome-back = Atrás
welcome-skip = Omitir este paso

# Ends the welcome without the remaining steps.
welcome-skip-all = Ir directamente al catálogo
welcome-finish = Abrir el catálogo

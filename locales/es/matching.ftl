### state: machine
### The screen of matches: who could help, why, what stands in the way, and three that fit together.

matching-title = Correspondencias

# Name of the screen once something is asked.
# $name (String) - title of the need, programme or organisation
matching-title-of = Correspondencias: { $name }

# Button on a need, a programme or an organisation: leads to the screen of matches.
matching-link = Buscar correspondencias

## What is asked

matching-asked = Lo que se pide
matching-asked-change = Pedir otra cosa
# $asker (String) - a kind of organisation
matching-asked-by = Quién solicita: { $asker }
matching-ask-intro = Indique para qué se busca ayuda o quién la busca. Verá programas, entidades ejecutoras y tríadas que encajan, con los motivos de cada resultado.
matching-ask-needs = Partir de una necesidad
# $place (String) - name of the reader's country
matching-ask-needs-of = Partir de una necesidad ({ $place })
matching-ask-needs-none = Aún no se ha expresado ninguna necesidad aquí.
matching-ask-needs-all = Ver todas las necesidades
matching-ask-needs-write = Redactar una necesidad
matching-ask-programmes = Partir de un programa
matching-ask-organisations = Partir de una organización
matching-ask-by-hand = O indique lo que se busca
matching-ask-theme = Tema o subtema
matching-ask-place = País
matching-ask-language = Idioma de trabajo
matching-ask-mode = Modalidad de ejecución
matching-ask-asker = Quién solicita
# The first choice of who asks.
matching-ask-asker-place = El Gobierno del país
matching-ask-any = Cualquiera
matching-ask-go = Mostrar correspondencias
matching-ask-something = Elija primero al menos una de estas opciones.

## Weights

matching-weights = Lo que le importa
matching-weights-save = Guardar como mis pesos
matching-weights-reset = Volver a los pesos habituales
matching-weights-sum = Los pesos siempre suman 100: lo que se da a uno se quita a los demás.
# Shown beside the name of a criterion.
# $weight (Number) - 0 to 100
matching-weight-value = { $weight } de 100

## The list

# $count (Number) - how many fit
matching-count =
    { $count ->
        [one] { $count } correspondencia
       *[other] { $count } correspondencias
    }
# $count (Number) - how many do not fit because something stands in the way
matching-count-blocked =
    { $count ->
        [one] { $count } con impedimentos
       *[other] { $count } con impedimentos
    }
# Where not all are shown.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-of = Correspondencias mostradas: { $shown } de { $total }
# The same of those that something stands in the way of.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-blocked-of = Con impedimentos, mostradas: { $shown } de { $total }
matching-parts = Partes de la respuesta
matching-list = Correspondencias, las mejores primero
matching-blocked = Correspondencia imposible, y por qué
# How much of the weight rests on facts that the records state.
# $percent (Number) - 0 to 100
matching-known = { $percent } % conocido
# $count (Number) - how many initiatives
matching-running =
    { $count ->
        [one] Ya hay { $count } iniciativa en curso sobre el mismo asunto en el lugar. Consúltela primero.
       *[other] Ya hay { $count } iniciativas en curso sobre el mismo asunto en el lugar. Consúltelas primero.
    }
# The same where no place is asked about.
# $count (Number) - how many initiatives
matching-running-anywhere =
    { $count ->
        [one] Ya hay { $count } iniciativa en curso sobre el mismo asunto. Consúltela primero.
       *[other] Ya hay { $count } iniciativas en curso sobre el mismo asunto. Consúltelas primero.
    }
matching-running-show = Mostrar lo que ya está en curso
matching-nothing-of-part = No hay correspondencias en esta parte.
matching-nothing-hint = Pida un tema más amplio, una región en lugar de un país, o no indique idioma.
matching-open-here = Elija una correspondencia para leer aquí por qué encaja.

## One that fits

matching-back = Volver a la lista
matching-match-it = Ver sus correspondencias
matching-criterion = Criterio
matching-weight = Peso
matching-fit = Adecuación
matching-why = Por qué
# $score (Number) - 0 to 100
matching-score = { $score } de 100
matching-unknown = Se desconoce
matching-in-the-way = Impedimentos
matching-precedents = Trabajos del mismo tipo en otros lugares

## What it would take

matching-steps = Qué mejoraría la correspondencia
matching-steps-blocks = Impedimento
# What a missing or weak point costs.
# $points (Number) - points of 100
matching-steps-points =
    { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }
# A fact that is not stated costs certainty and not score.
# $points (Number) - points of 100
matching-steps-certainty =
    { $points ->
        [one] { $points } punto de certeza
       *[other] { $points } puntos de certeza
    }
matching-why-not = ¿Por qué no otra opción?
matching-why-not-hint = Indique un programa o una organización para ver cómo se sitúa.
matching-why-not-find = Programa u organización
matching-why-not-none = Nada con este nombre.

## Portfolio: many needs, few programmes

matching-portfolio = Cartera
matching-portfolio-intro = Muchas necesidades y pocos programas: el plan que mejor atiende el conjunto de las necesidades, junto al que tomaría primero el mejor par.
matching-portfolio-open = Planificar para muchas necesidades
matching-portfolio-capacity = Necesidades que admite un programa
matching-portfolio-floor = Puntuación mínima útil
matching-portfolio-best = Mejor plan
matching-portfolio-greedy = Primero el mejor par
matching-portfolio-served = Necesidades atendidas
matching-portfolio-points = Puntos
matching-portfolio-plan = Plan
matching-portfolio-pairs = Quién recibe qué
matching-portfolio-need = Necesidad
matching-portfolio-programme = Programa
matching-portfolio-said = Lo que gana o cede
matching-portfolio-without = Sin programa, y por qué
matching-portfolio-none = No hay necesidades expresadas para esta selección.

## Three together

# Name of the picture of the three.
matching-trio = Quién financia, quién ejecuta y para quién
matching-trio-pays = financia
# Who makes an offer for which no payer is named.
matching-trio-offers = ofrece
matching-trio-does = ejecuta
matching-trio-asks = solicita
# What the picture shows, for those who cannot see it.
# $donor (String) - who pays
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description = Financiación: { $donor }; ejecución: { $implementer }; para: { $place }
# The same where nobody is named who pays.
# $donor (String) - who makes the offer
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description-offer = Oferta: { $donor }; ejecución: { $implementer }; para: { $place }
matching-trio-part = Función
matching-trio-name = Nombre
matching-trio-anywhere = cualquier lugar
matching-trio-ties = Lo que los une
matching-trio-shown = Consta en fichas
matching-trio-unshown = No consta en ninguna ficha

## Side by side

# $name (String) - name of what would be compared
matching-compare-add = Comparar: { $name }
matching-compare = Comparar
# $count (Number) - how many are chosen
matching-compare-show =
    { $count ->
        [one] Comparar { $count }
       *[other] Comparar { $count }
    }
# Button beside a name in the comparison.
# $name (String) - name of what is taken out
matching-compare-remove = Quitar de la comparación: { $name }
matching-compare-title = En paralelo
matching-compare-stop = Dejar de comparar
# $most (Number) - how many can be compared
matching-compare-most = Se pueden comparar { $most } como máximo.
matching-compare-differs = difiere
matching-compare-hint = Las filas en que los valores difieren en 10 o más llevan el signo ≠.

### state: machine
### Matching: who could help whom, and why; gaps.

## Criteria

match-criterion-topic = Tema y subtema
match-criterion-support = Tipo de apoyo
match-criterion-place = Lugar
match-criterion-language = Idioma
match-criterion-timing = Calendario
match-criterion-maturity = Avance en la madurez
match-criterion-size = Cuantía
match-criterion-ownership = Apropiación local
match-criterion-record = Trayectoria
match-criterion-principles = Principios
match-criterion-sustainability = Sostenibilidad

## What was found

match-role-programme = Programas
match-role-implementer = Entidades ejecutoras
match-role-need = Necesidades
match-role-triad = Donante, entidad ejecutora y beneficiario en conjunto
match-role-precedent = Precedentes: trabajos del mismo tipo
match-role-overlap = Ya en curso sobre el mismo asunto en el mismo lugar
# The same where no place is asked about.
match-role-overlap-anywhere = Ya en curso sobre el mismo asunto
# Below the heading of a list that is cut short.
# $shown (Number) - how many are shown
# $all (Number) - how many there are
match-overlap-shown = Se muestran { $shown } de { $all }
match-role-partner = Asociados probables
match-column-score = Puntuación
match-column-certainty = Certeza
match-column-blockers = Impedimentos
match-column-cautions = Por comprobar antes
# $donor (String) - who pays
# $implementer (String) - who does the work
match-triad-name = Financiación: { $donor }; ejecución: { $implementer }
# $donor (String) - who makes an offer; who pays is not stated
# $implementer (String) - who does the work
match-triad-name-offer = Oferta: { $donor }; ejecución: { $implementer }
# $name (String) - who offers and does the work as well
match-triad-name-one = Oferta y ejecución: { $name }
match-nothing = Nada se ajusta a lo solicitado.

## Why. Each sentence names at least one fact.

# $name (String) - the programme or organisation
match-reason-not-stated-theirs = No consta: { $name }
# $name (String) - the programme or organisation
match-reason-not-stated-asked = No se ha pedido, por lo que no resta puntos a: { $name }
# $topics (String) - a list of topics
match-reason-topics-shared = Trata de: { $topics }
# $theirs (String) - a list of topics
# $themes (String) - a list of themes
match-reason-topics-near = Trata de: { $theirs }; mismo tema: { $themes }
# $theirs (String) - a list of topics
match-reason-topics-other = No trata de lo solicitado, sino de: { $theirs }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-topics-done =
    { $count ->
        [one] { $count } iniciativa en { $year } sobre: { $topics }
       *[other] { $count } iniciativas, la más reciente en { $year }, sobre: { $topics }
    }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
match-reason-topics-done-undated =
    { $count ->
        [one] { $count } iniciativa sobre: { $topics }
       *[other] { $count } iniciativas sobre: { $topics }
    }
# $topics (String) - a list of topics
match-reason-topics-declared = Declara que trabaja en: { $topics }; ninguna iniciativa del catálogo lo muestra
# $kinds (String) - types of support and delivery modes
match-reason-support-shared = Ofrece lo que se pide: { $kinds }
# $theirs (String) - types of support and delivery modes
match-reason-support-other = Ofrece otra cosa: { $theirs }
# $place (String) - a place
match-reason-place-named = Menciona entre los que pueden presentar solicitudes: { $place }
# $place (String) - a place
# $region (String) - a region
match-reason-place-in-region = Abierto a: { $place }, como parte de la región: { $region }
# $place (String) - a place
# $flag (String) - a group of countries, as in “small island developing State”
match-reason-place-flag = Abierto a: { $place }, como parte del grupo: { $flag }
# $place (String) - a place
match-reason-place-anywhere = Abierto a todos los lugares, entre ellos: { $place }
# The same where the whole world asks.
# $place (String) - the words for the whole world
match-reason-place-anywhere-world = Abierto a todos los lugares: { $place }
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-reason-place-not-eligible = Abierto solo a: { $eligible }; no incluye: { $place }
# $place (String) - a region
# $eligible (String) - a list of places and groups
match-reason-place-part = Abierto solo a una parte de la región ({ $place }): { $eligible }
# Last in a list of places of which only the first are named.
# $count (Number) - how many more
match-places-more =
    { $count ->
        [one] { $count } más
       *[other] { $count } más
    }
# $place (String) - a place
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-place-done =
    { $count ->
        [one] { $count } iniciativa en { $year }, lugar: { $place }
       *[other] { $count } iniciativas, la más reciente en { $year }, lugar: { $place }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-done-undated =
    { $count ->
        [one] { $count } iniciativa, lugar: { $place }
       *[other] { $count } iniciativas, lugar: { $place }
    }
# None of them names the region as a whole.
# $place (String) - the region that asks
# $places (String) - a list of places in it
# $count (Number) - how many initiatives
match-reason-place-inside =
    { $count ->
        [one] { $count } iniciativa dentro de la región ({ $place }): { $places }
       *[other] { $count } iniciativas dentro de la región ({ $place }): { $places }
    }
# The same where the whole world asks.
# $places (String) - a list of places
# $count (Number) - how many initiatives
match-reason-place-inside-world =
    { $count ->
        [one] { $count } iniciativa, no para todo el mundo, sino para: { $places }
       *[other] { $count } iniciativas, ninguna para todo el mundo; lugares: { $places }
    }
# The whole world asks.
# $place (String) - the words for the whole world
# $count (Number) - how many initiatives
match-reason-place-world =
    { $count ->
        [one] { $count } iniciativa, para lo que se pide: { $place }
       *[other] { $count } iniciativas, entre ellas para lo que se pide: { $place }
    }
# $place (String) - a place
# $region (String) - a region of which it is a part
# $count (Number) - how many initiatives
match-reason-place-around =
    { $count ->
        [one] { $count } iniciativa para una región ({ $region }) de la que forma parte: { $place }
       *[other] { $count } iniciativas para una región ({ $region }) de la que forma parte: { $place }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-worldwide =
    { $count ->
        [one] { $count } iniciativa mundial, para todos los lugares, entre ellos: { $place }
       *[other] { $count } iniciativas mundiales, para todos los lugares, entre ellos: { $place }
    }
# $place (String) - a place
# $nearest (String) - the nearest place
# $count (Number) - how many initiatives
match-reason-place-near =
    { $count ->
        [one] Ninguna iniciativa conocida en el propio lugar ({ $place }), { $count } cerca de él: { $nearest }
       *[other] Ninguna iniciativa conocida en el propio lugar ({ $place }), { $count } cerca de él: { $nearest }
    }
# $nearest (String) - a place
# $flag (String) - a group of countries
match-reason-place-alike = Ha trabajado en un lugar del mismo grupo ({ $flag }): { $nearest }
# $place (String) - a place
match-reason-place-seat = Sede: { $place }
# $place (String) - a place
match-reason-place-none = No se conoce ningún trabajo en el lugar ni cerca de él: { $place }
# $languages (String) - a list of languages
match-reason-language-shared = Idioma común: { $languages }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-reason-language-none = No hay idioma común; se pide: { $asked }; se ofrece: { $theirs }
# $date (String) - a day
match-reason-window-rolling = Acepta solicitudes en cualquier momento (al { $date })
# $date (String) - a day
match-reason-window-open = Acepta solicitudes hasta el { $date }
# $date (String) - a day
match-reason-window-open-undated = Acepta solicitudes (al { $date })
# $date (String) - a day
match-reason-window-opens = Acepta solicitudes a partir del { $date }
# $date (String) - a day
match-reason-window-past = La última convocatoria conocida se cerró el { $date }; puede haber otra
# $date (String) - a day
match-reason-window-calls = Funciona por convocatorias; no se conoce ninguna fecha (al { $date })
# $date (String) - a day
match-reason-window-closed = Ya no acepta solicitudes (al { $date })
# $title (String) - title of an initiative
match-reason-active-now = En curso en estos momentos: { $title }
# $year (String) - a year
match-reason-active-until = El último trabajo conocido sobre el asunto terminó en { $year }
# $year (String) - a year
match-reason-active-since = El último trabajo conocido sobre el asunto empezó en { $year }; no se indica cuándo terminó
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-served = Puede ayudar a alcanzar la etapa “{ $stage }”: { $modes }
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-other = Sirve sobre todo para etapas distintas de “{ $stage }”: { $modes }
# $count (Number) - how many budgets
# $usual (String) - an amount of money
match-reason-size-fits =
    { $count ->
        [one] { $count } iniciativa de este tipo indica un presupuesto ({ $usual }): dentro de la cuantía de la subvención
       *[other] { $count } iniciativas de este tipo indican un presupuesto (mediana: { $usual }): dentro de la cuantía de la subvención
    }
# $usual (String) - an amount of money
# $largest (String) - an amount of money
match-reason-size-small = Costo mediano de las iniciativas de este tipo: { $usual }; subvención más alta: { $largest }
# $usual (String) - an amount of money
# $smallest (String) - an amount of money
match-reason-size-large = Costo mediano de las iniciativas de este tipo: { $usual }; subvención más baja: { $smallest }
# $count (Number) - how many budgets
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope =
    { $count ->
        [one] { $count } iniciativa de este tipo indica un presupuesto ({ $usual }): dentro de la dotación total del programa ({ $envelope }); no se indica la cuantía de la subvención
       *[other] { $count } iniciativas de este tipo indican un presupuesto (mediana: { $usual }): dentro de la dotación total del programa ({ $envelope }); no se indica la cuantía de la subvención
    }
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope-small = Costo mediano de las iniciativas de este tipo: { $usual }; dotación total del programa: { $envelope }; no se indica la cuantía de la subvención
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-here = Organización del lugar: { $name } (sede: { $place })
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-near = Organización de la región: { $name } (sede: { $seat })
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-partner = Ha trabajado con una organización del lugar ({ $place }): { $name }
# $place (String) - a place
# $modes (String) - delivery modes
# $title (String) - title of an initiative
match-reason-owned-skills = Organización de otro lugar que ha transferido competencias en { $place } ({ $modes }): { $title }
# $modes (String) - delivery modes
match-reason-owned-skills-offered = No consta que participe nadie del lugar, pero transfiere competencias: { $modes }
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-elsewhere = Organización de otro lugar: { $name } (sede: { $seat })
# $count (Number) - how many initiatives
# $title (String) - title of an initiative
match-reason-record-done =
    { $count ->
        [one] { $count } iniciativa sobre el asunto, en el lugar o cerca de él: { $title }
       *[other] { $count } iniciativas sobre el asunto, en el lugar o cerca de él, entre ellas: { $title }
    }
# $title (String) - title of an initiative
match-reason-record-related = Solo en parte sobre el asunto, o para otros lugares; lo más próximo: { $title }
# $title (String) - title of an initiative
match-reason-record-weak = Nada próximo; lo más parecido: { $title }
# $count (Number) - how many answers
# $percent (Number) - 0 to 100
match-reason-principles =
    { $count ->
        [one] Autoevaluación respecto de los principios, { $count } respuesta: se cumple el { $percent } %
       *[other] Autoevaluación respecto de los principios, { $count } respuestas: se cumple el { $percent } %
    }
# $modes (String) - delivery modes
match-reason-lasting = Ayuda que perdura: { $modes }
# $modes (String) - delivery modes
match-reason-single = Solo actividades puntuales: { $modes }
# $count (Number) - how many initiatives
# $place (String) - a place
# $from (String) - a year
# $to (String) - a year
match-reason-came-back =
    { $count ->
        [one] { $count } iniciativa entre { $from } y { $to }, lugar: { $place }
       *[other] Ha vuelto al lugar: { $place } ({ $count } iniciativas entre { $from } y { $to })
    }
# $title (String) - title of an initiative
match-reason-came-once = Una sola vez en el lugar: { $title }

## Donor, implementer and beneficiary together

# $name (String) - an organisation
match-triad-in-programme = Ya forma parte del programa: { $name }
# $donor (String) - an organisation
# $name (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-before =
    { $count ->
        [one] Trabajos ya financiados ({ $count } iniciativa): { $name }; donante: { $donor }
       *[other] Trabajos ya financiados ({ $count } iniciativas): { $name }; donante: { $donor }
    }
# $donor (String) - an organisation
# $name (String) - an organisation
match-triad-not-together = Ninguna iniciativa reúne a estas dos organizaciones: { $donor }; { $name }
# $name (String) - an organisation
match-triad-one-body = Una sola entidad en dos papeles, oferta y ejecución: { $name }
# $languages (String) - a list of languages
match-triad-languages = Idioma común a los tres: { $languages }
# $names (String) - those of the three that state no language
match-triad-language-unstated = Ningún idioma indicado por: { $names }; la mitad de los puntos por un idioma común
# $donor (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-here =
    { $count ->
        [one] Trabajos ya financiados en el lugar ({ $count } iniciativa); donante: { $donor }
       *[other] Trabajos ya financiados en el lugar ({ $count } iniciativas); donante: { $donor }
    }

## What stands in the way

# $date (String) - a day
match-blocker-window = Ya no acepta solicitudes (al { $date })
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-blocker-place = No puede presentar solicitudes: { $place }; abierto solo a: { $eligible }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-blocker-language = No hay idioma común; se pide: { $asked }; se ofrece: { $theirs }

## Gaps

# $place (String) - a region or country
match-gaps-title = Carencias: { $place }
match-gaps-hint = Necesidades declaradas, iniciativas en curso o planificadas, iniciativas finalizadas, iniciativas con estado no indicado, programas abiertos, otros programas
match-gaps-gap = una necesidad, y nada en curso
match-gaps-unsure = una necesidad; no se indica si hay algo en curso
match-gaps-whole = { $place }, en su conjunto
match-gaps-overlap = posible duplicación
# $count (Number) - how many
match-gaps-count-needs =
    { $count ->
        [one] { $count } necesidad
       *[other] { $count } necesidades
    }
# $count (Number) - how many
match-gaps-count-running =
    { $count ->
        [one] { $count } en curso
       *[other] { $count } en curso
    }
# $count (Number) - how many
match-gaps-count-past =
    { $count ->
        [one] { $count } finalizada
       *[other] { $count } finalizadas
    }
# $count (Number) - how many
match-gaps-count-unknown =
    { $count ->
        [one] { $count } con estado no indicado
       *[other] { $count } con estado no indicado
    }
# $count (Number) - how many
match-gaps-count-open =
    { $count ->
        [one] { $count } programa abierto
       *[other] { $count } programas abiertos
    }
# $count (Number) - how many
match-gaps-count-further =
    { $count ->
        [one] { $count } otro programa
       *[other] { $count } otros programas
    }
match-gaps-none = No se conoce nada aquí: ninguna necesidad, ninguna iniciativa.

## The terminal

match-cli-about = Quién podría ayudar y por qué: programas, entidades ejecutoras, necesidades y tríos que encajan
match-cli-gaps-about = Oferta, demanda y duplicaciones por subtema y lugar
match-cli-argument-reference = Tipo y nombre abreviado de una necesidad, un programa o una organización, como need:need-fm-strategy
match-cli-option-theme = Tema o subtema de la ayuda que se desea
match-cli-option-place = País o región de las Naciones Unidas que la desea
match-cli-option-language = Idioma que sirve allí
match-cli-option-mode = Modalidad de ejecución que se desea
match-cli-option-weights = Archivo JSON con pesos por criterio que sumen 100
match-cli-option-limit = Cuántos resultados de cada clase
match-cli-option-region = Región de las Naciones Unidas o país; todo el mundo si no se indica
match-cli-option-by-region = Filas por regiones de las Naciones Unidas en lugar de países

## What can go wrong

# $reason (String) - sentences that say what is wrong
error-weights-unfit = Estos pesos no se pueden utilizar. { $reason }
# $keys (String) - the keys of all criteria
error-weights-unfit-hint = Indique números enteros de 0 a 100 que sumen 100; lo que se omite no cuenta. Los criterios son: { $keys }.
# $key (String) - what was written
match-weights-criterion = No existe el criterio “{ $key }”.
# $sum (Number) - what the weights sum to
match-weights-sum = Suman { $sum }, no 100.
# $key (String) - a criterion
match-weights-range = El peso de “{ $key }” no es un número entero de 0 a 100.
# $key (String) - a criterion
match-weights-twice = El peso de “{ $key }” se indica dos veces.
# $example (String) - a file, as in {"topic": 60, "place": 40}
match-weights-file-hint = Indique un objeto JSON con un número entero por criterio, como { $example }. Los números suman 100.
error-nothing-asked = No se ha pedido nada.
error-nothing-asked-hint = Indique una necesidad, un programa o una organización, o bien un tema, un lugar, un idioma o una modalidad de ejecución.
# $reference (String) - kind and short name
error-not-matchable = “{ $reference }” no es una necesidad, ni un programa, ni una organización.
error-not-matchable-hint = Parta de uno de estos tres tipos, o indique un tema y un lugar.

## Who asks

match-field-asker = Quién solicita
# $asker (String) - a kind of organisation; nobody says who asks
match-asker-presumed = { $asker } (se supone, pues no se nombra a nadie)
# Before what a need states in words: when help would be of use, how much can be taken in.
match-notes = Indicado en texto y no comparado: debe leerlo una persona
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-blocker-kind = Abierto solo a: { $eligible }; quién solicita: { $asker }
# $name (String) - an organisation
match-blocker-asks = Es quien solicita esta ayuda: { $name }
# $name (String) - an organisation
# $place (String) - a place
match-blocker-receives = Consta como beneficiaria en { $place }, no como ejecutora: { $name }
# Nothing in the way yet, but to be asked first.
# $eligible (String) - a list of kinds of organisation
match-caution-kind = Abierto solo a: { $eligible }; no consta quién solicita
# $name (String) - an organisation
# $place (String) - a place
match-caution-asks = Organismo público del lugar ({ $place }), como puede serlo quien solicita: { $name }
match-cli-option-asker = Tipo de organización que solicita (government, ngo, academia, private, …); los programas reservados a otras cuentan entonces como impedimento; sin ella, se supone que solicita el Gobierno del lugar, lo que no excluye nada

## Why, and why not: what it would take

match-why-steps = Qué haría falta
match-why-nothing = Nada más: lo que consta encaja.
match-why-asked = Lo solicitado
# $rank (String) - place in the list
# $of (String) - length of the list
match-why-rank = Puesto en la lista: { $rank } de { $of }
# $name (String) - an organisation
match-why-no-work = En ninguna lista: el catálogo no muestra trabajos ni función ejecutora de { $name }
# $name (String) - an organisation
# $programme (String) - a programme
match-why-in-programme = En ninguna lista: { $name } ya participa en { $programme }
# $name (String) - an organisation
# $other (String) - another organisation
match-why-apart = Ningún subtema en común en los trabajos de { $name } y { $other }
# $name (String) - an organisation
# $other (String) - another organisation
match-step-together = Trabajar en un subtema común: { $name }, { $other }
# $name (String) - whose fact is missing
# $criterion (String) - a criterion
match-step-state = Falta indicar ({ $name }): { $criterion }
# $criterion (String) - a criterion
match-step-state-need = Falta que la necesidad indique: { $criterion }
# The same where somebody asks by hand.
# $criterion (String) - a criterion
match-step-state-asked = Por indicar al pedir: { $criterion }
# $name (String) - a programme
# $eligible (String) - a list of kinds of organisation
match-step-state-asker = Por indicar: quién solicita; { $name }: abierto solo a: { $eligible }
# $name (String) - a programme
# $place (String) - a place
match-step-open-place = Abrir { $name } a: { $place }
# $name (String) - a programme
# $place (String) - a place
match-step-name-place = Nombrar expresamente entre quienes pueden solicitar a { $name }: { $place }
# $name (String) - an organisation
# $place (String) - a place
match-step-work-place = Más trabajo de { $name } en: { $place }
# $name (String) - a programme
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-step-open-kind = Abrir { $name } a: { $asker }; o solicitar junto con: { $eligible }
# $name (String) - an organisation
match-step-asks = Buscar otra organización que ejecute el trabajo junto con { $name }
# $name (String) - a programme or organisation
# $languages (String) - a list of languages
match-step-language = { $name }: trabajar en uno de estos idiomas: { $languages }
# $name (String) - a programme
# $date (String) - a day
match-step-reopen = Esperar a que { $name } vuelva a abrirse (cerrado al { $date })
# $name (String) - a programme
match-step-next-call = Esperar la próxima convocatoria de { $name }
# $name (String) - a programme
# $date (String) - a day
match-step-wait = Esperar hasta { $date }, cuando se abre { $name }
# $name (String) - an organisation
# $year (String) - a year
match-step-active = Nuevos trabajos de { $name } sobre el asunto; los últimos conocidos terminaron en { $year }
# $name (String) - an organisation
# $year (String) - a year
match-step-active-since = Un nuevo trabajo sobre el asunto ({ $name }); el último conocido empezó en { $year }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-topics = Que { $name } abarque más: { $topics }
# $name (String) - a programme or organisation
# $kinds (String) - types of support and delivery modes
match-step-support = { $name }: ofrecer también lo solicitado: { $kinds }
# $name (String) - a programme or organisation
# $stage (String) - a stage of maturity
match-step-stage = { $name }: ayuda de un tipo que sirva para la etapa “{ $stage }”
# $name (String) - a programme
# $usual (String) - an amount of money
match-step-size = { $name }: subvenciones de la cuantía habitual de estos trabajos: { $usual }
# $name (String) - a programme or organisation
# $place (String) - a place
match-step-local = { $name }: trabajar con una organización del lugar: { $place }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-record = { $name }: mostrar más trabajos en un lugar así sobre: { $topics }
# $name (String) - a programme or organisation
# $modes (String) - delivery modes
match-step-lasting = { $name }: ayuda duradera, además de: { $modes }
# $name (String) - a programme or organisation
# $criterion (String) - a criterion
match-step-other = Por mejorar por parte de { $name }: { $criterion }
match-cli-option-why = Decir de un registro por qué encaja, o por qué no, y qué haría falta: programme:NAME, organisation:NAME o need:NAME
# $about (String) - kind and short name
error-not-matched-with = “{ $about }” no se compara con lo solicitado.
error-not-matched-with-hint = Una necesidad se compara con programas y organizaciones, un programa con necesidades y organizaciones, y una organización con los tres.

## Weights

match-weights-usual = Se usan los pesos habituales.
match-weights-saved = Se usan sus propios pesos, guardados en este equipo.
match-weights-given = Se usan los pesos indicados con esta consulta.
match-cli-weights-about = Sus propios pesos de los criterios: mostrar, guardar, restablecer
match-cli-weights-show = Mostrar los pesos que se usan
match-cli-weights-save = Guardar los pesos de un archivo como propios, solo en este equipo
match-cli-weights-reset = Volver a los pesos habituales

## Portfolio: many needs, few programmes

match-portfolio-pairs = Quién recibe qué
match-portfolio-without = Necesidades que quedan sin atender
# $needs (String) - how many needs
# $programmes (String) - how many programmes
# $capacity (String) - how many needs each programme takes
# $floor (String) - a score
match-portfolio-given = Necesidades: { $needs }; programas: { $programmes }; necesidades por programa: { $capacity }; puntuación mínima que cuenta: { $floor }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-best = Lo mejor para el conjunto: necesidades atendidas { $served }, puntos { $points }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-greedy = La mejor pareja primero: necesidades atendidas { $served }, puntos { $points }
# $name (String) - a programme
match-portfolio-same = { $name }, igual que con la mejor pareja primero
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gains = { $name } en lugar de { $other }: puntos ganados { $points }
# $name (String) - a programme
# $other (String) - another programme
match-portfolio-even = { $name } en lugar de { $other }: los mismos puntos
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gives = { $name } en lugar de { $other }: puntos cedidos { $points }, para que otros ganen más
# $name (String) - a programme
# $points (String) - points
match-portfolio-new = { $name }, cuando con la mejor pareja primero se habría quedado sin nada: puntos ganados { $points }
match-portfolio-none = No hay ningún programa en el catálogo.
# $name (String) - a programme
# $why (String) - what stands in the way, a sentence
match-portfolio-blocked = Todos los programas sobre el asunto tienen un impedimento; el más cercano es { $name }: { $why }
# $name (String) - a programme
match-portfolio-off-topic = Ningún programa trata de lo solicitado; el más cercano, sobre otros subtemas: { $name }
# $name (String) - a programme
# $score (String) - a score
match-portfolio-low = Ningún programa encaja lo suficiente; el más cercano es { $name }, con una puntuación de { $score }
# $name (String) - a programme
# $needs (String) - titles of needs
match-portfolio-taken = { $name } es lo que mejor encaja, pero va a otras para que el conjunto gane más: { $needs }
match-cli-portfolio-about = Quién recibe qué, cuando hay muchas necesidades y pocos programas
match-cli-option-capacity = Cuántas necesidades admite cada programa, de 1 a 100; 1 si no se indica
match-cli-option-floor = Puntuación mínima que cuenta, de 0 a 100; 40 si no se indica

### state: machine
### The screen of gaps: supply, demand and overlap by topic and place.

gaps-title = Carencias y duplicaciones
# $place (String) - name of the region
gaps-title-of = Carencias y duplicaciones: { $place }
gaps-intro = Iniciativas en curso o planificadas, por subtema y lugar. El triángulo señala necesidades expresadas. Cada celda lleva a lo que hay detrás de su número.
gaps-region = Región
gaps-rows = Filas
gaps-rows-regions = Regiones
gaps-rows-countries = Países
gaps-place = Lugar
gaps-topic = Subtema
# A row that counts only what names a region and not its countries.
# $place (String) - name of the region
gaps-whole = { $place }, en su conjunto
# Says what a cell holds. Also the name of the link.
# $place (String) - name of the place
# $topic (String) - name of the topic
# $needs (Number) - needs stated
# $running (Number) - initiatives that run or are planned
# $past (Number) - initiatives that are over
# $unknown (Number) - initiatives whose status is not stated
# $open (Number) - programmes that take requests
# $further (Number) - programmes that may be asked at another time, or perhaps
gaps-cell = { $place }, { $topic }. Iniciativas en curso: { $running }. Necesidades: { $needs }. Iniciativas finalizadas: { $past }. Con estado no indicado: { $unknown }. Programas abiertos: { $open }. Otros programas: { $further }.
gaps-gap = Una necesidad, y nada en curso
gaps-unsure = Una necesidad; no se indica si hay algo en curso
gaps-overlap = Posible duplicación: dos iniciativas en curso sin ninguna organización en común
gaps-need = Necesidad expresada
gaps-none = No se conoce nada
gaps-running = En curso
gaps-needs = Necesidades
gaps-past = Finalizadas
# Head of a column: initiatives whose status nobody states.
gaps-unknown = Estado no indicado
gaps-open = Programas abiertos
# Head of a column: programmes of which it is not known that they take requests now.
gaps-further = Otros programas
# Explains the column of further programmes.
gaps-further-hint = Los otros programas están entre dos convocatorias, aún no se han abierto, no indican plazo de solicitud o son solo para personas a título individual.
gaps-note = Observación
gaps-keys = Las teclas de flecha recorren las celdas; Intro abre una.
gaps-nothing = No se conoce nada aquí: ninguna necesidad, ninguna iniciativa.
# Heading of the pictures in which one can find one's way through the catalogue as a whole.
gaps-pictures = Gráficos del catálogo

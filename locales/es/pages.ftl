### state: machine
### The pages of places and organisations, and the history of a record: what the first screens need not wait for.

# Name of the window.
# $title (String) - title of the record
pages-history-of = Historial: { $title }
pages-history-back = Volver a la ficha
# Before the identifier of a change.
pages-history-change = Cambio
# $count (Number) - number of fields that the change wrote
pages-history-fields =
    { $count ->
        [one] { $count } campo escrito
       *[other] { $count } campos escritos
    }
pages-history-field = Campo
pages-places-title = Lugares
pages-places-find = Buscar un país o una región por cualquiera de sus nombres
# Name of the list of regions to jump to, for screen readers.
pages-places-regions = Regiones
# $count (Number) - how many places match
pages-places-found =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
pages-places-none = Ningún lugar con este nombre
# Beside a place in the list.
# $initiatives (Number) - initiatives that name it
pages-places-initiatives =
    { $initiatives ->
        [one] { $initiatives } iniciativa
       *[other] { $initiatives } iniciativas
    }
# Beside a place in the list.
# $needs (Number) - needs that it has stated
pages-places-needs =
    { $needs ->
        [one] { $needs } necesidad
       *[other] { $needs } necesidades
    }
pages-place-search = Buscar aquí
# Stands below the number itself.
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-figure-initiatives =
    { $count ->
        [one] iniciativa
       *[other] iniciativas
    }, { $ongoing } en curso
# Stands below the number itself.
# $count (Number) - how many programmes
pages-figure-programmes =
    { $count ->
        [one] programa abierto a este lugar
       *[other] programas abiertos a este lugar
    }
# Stands below the number itself.
# $count (Number) - how many organisations
pages-figure-organisations =
    { $count ->
        [one] organización activa aquí
       *[other] organizaciones activas aquí
    }
# Stands below the number itself.
# $count (Number) - how many needs
pages-figure-needs =
    { $count ->
        [one] necesidad expresada
       *[other] necesidades expresadas
    }
pages-theme-years = Actividad por tema y año
# Name of the first column, for screen readers.
pages-theme-years-theme = Tema
pages-theme-years-total = Total
pages-theme-years-as-table = Mostrar como tabla
pages-theme-years-as-picture = Mostrar como gráfico
# Tip on one cell.
# $count (Number) - how many initiatives
# $year (String) - the year
# $theme (String) - the theme
pages-theme-years-cell =
    { $count ->
        [one] { $theme }, { $year }: { $count } iniciativa
       *[other] { $theme }, { $year }: { $count } iniciativas
    }
# $count (Number) - how many initiatives
pages-theme-years-undated =
    { $count ->
        [one] No se muestra { $count } iniciativa sin fecha de inicio.
       *[other] No se muestran { $count } iniciativas sin fecha de inicio.
    }
pages-theme-years-none = Ninguna iniciativa con fecha de inicio.
pages-by-theme = Iniciativas por tema
pages-by-theme-none = Ninguna iniciativa menciona este lugar.
# A status and how many have it, as “Ongoing: 3”.
# $status (String) - the status
# $count (Number) - how many
pages-status-count = { $status }: { $count }
pages-place-regional = En las regiones a las que pertenece
pages-place-organisations = Quién trabaja aquí
pages-place-organisations-none = No se menciona ninguna organización.
pages-place-programmes = Programas abiertos a este lugar
pages-place-programmes-none = No se conoce ningún programa abierto a este lugar.
pages-place-needs = Necesidades expresadas
pages-place-needs-none = No se ha hecho pública ninguna necesidad.
pages-place-resources = Estrategias, leyes y otros recursos
pages-place-resources-none = En el catálogo no figura ningún recurso de este lugar.
pages-place-members = Lugares que comprende
pages-organisation = Organización
pages-role = Función
pages-initiatives = Iniciativas
pages-facts = Datos
pages-facts-none = No se ha registrado ningún dato.
pages-fact = Dato
pages-value = Valor
pages-year = Año
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-organisation-counts =
    { $count ->
        [one] { $count } iniciativa, { $ongoing } en curso
       *[other] { $count } iniciativas, { $ongoing } en curso
    }
pages-organisation-search = Buscar en sus fichas
pages-organisation-kind = Tipo
pages-organisation-place = Sede
pages-organisation-website = Sitio web
pages-organisation-names = Otros nombres
pages-organisation-track = Trayectoria
pages-organisation-track-hint = Calculada a partir de las iniciativas del catálogo, no declarada por la organización.
pages-organisation-by-theme = Por tema
pages-organisation-by-place = Por lugar
pages-organisation-by-role = Por función
pages-organisation-initiatives = Iniciativas
pages-organisation-initiatives-none = Ninguna iniciativa la menciona.
pages-organisation-programmes = Programas
pages-organisation-resources = Recursos
pages-organisation-partners = Colabora con

### state: machine
### The pages of places and organisations, and the history of a record: what the first screens need not wait for.

# Name of the window.
# $title (String) - title of the record
pages-history-of = Histórico: { $title }
pages-history-back = Voltar ao registo
# Before the identifier of a change.
pages-history-change = Alteração
# $count (Number) - number of fields that the change wrote
pages-history-fields =
    { $count ->
        [one] { $count } campo escrito
       *[other] { $count } campos escritos
    }
pages-history-field = Campo
pages-places-title = Lugares
pages-places-find = Procurar um país ou uma região por qualquer dos seus nomes
# Name of the list of regions to jump to, for screen readers.
pages-places-regions = Regiões
# $count (Number) - how many places match
pages-places-found =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
pages-places-none = Nenhum lugar com este nome
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
        [one] { $needs } necessidade
       *[other] { $needs } necessidades
    }
pages-place-search = Pesquisar aqui
# Stands below the number itself.
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-figure-initiatives =
    { $count ->
        [one] iniciativa
       *[other] iniciativas
    }, { $ongoing } em curso
# Stands below the number itself.
# $count (Number) - how many programmes
pages-figure-programmes =
    { $count ->
        [one] programa aberto a este lugar
       *[other] programas abertos a este lugar
    }
# Stands below the number itself.
# $count (Number) - how many organisations
pages-figure-organisations =
    { $count ->
        [one] organização ativa aqui
       *[other] organizações ativas aqui
    }
# Stands below the number itself.
# $count (Number) - how many needs
pages-figure-needs =
    { $count ->
        [one] necessidade manifestada
       *[other] necessidades manifestadas
    }
pages-theme-years = Atividade por tema e ano
# Name of the first column, for screen readers.
pages-theme-years-theme = Tema
pages-theme-years-total = Total
pages-theme-years-as-table = Mostrar como tabela
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
        [one] Não é mostrada { $count } iniciativa sem data de início.
       *[other] Não são mostradas { $count } iniciativas sem data de início.
    }
pages-theme-years-none = Nenhuma iniciativa com data de início.
pages-by-theme = Iniciativas por tema
pages-by-theme-none = Nenhuma iniciativa menciona este lugar.
# A status and how many have it, as “Ongoing: 3”.
# $status (String) - the status
# $count (Number) - how many
pages-status-count = { $status }: { $count }
pages-place-regional = Nas regiões a que pertence
pages-place-organisations = Quem trabalha aqui
pages-place-organisations-none = Nenhuma organização é mencionada.
pages-place-programmes = Programas abertos a este lugar
pages-place-programmes-none = Não se conhece nenhum programa aberto a este lugar.
pages-place-needs = Necessidades manifestadas
pages-place-needs-none = Nenhuma necessidade foi tornada pública.
pages-place-resources = Estratégias, leis e outros recursos
pages-place-resources-none = O catálogo não contém nenhum recurso deste lugar.
pages-place-members = Lugares que abrange
pages-organisation = Organização
pages-role = Função
pages-initiatives = Iniciativas
pages-facts = Factos
pages-facts-none = Nenhum facto registado.
pages-fact = Facto
pages-value = Valor
pages-year = Ano
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-organisation-counts =
    { $count ->
        [one] { $count } iniciativa, { $ongoing } em curso
       *[other] { $count } iniciativas, { $ongoing } em curso
    }
pages-organisation-search = Pesquisar nos seus registos
pages-organisation-kind = Tipo
pages-organisation-place = Sede
pages-organisation-website = Sítio Web
pages-organisation-names = Outros nomes
pages-organisation-track = Percurso
pages-organisation-track-hint = Calculado a partir das iniciativas do catálogo, não declarado pela organização.
pages-organisation-by-theme = Por tema
pages-organisation-by-place = Por lugar
pages-organisation-by-role = Por função
pages-organisation-initiatives = Iniciativas
pages-organisation-initiatives-none = Nenhuma iniciativa a menciona.
pages-organisation-programmes = Programas
pages-organisation-resources = Recursos
pages-organisation-partners = Colabora com

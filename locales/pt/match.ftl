### state: machine
### Matching: who could help whom, and why; gaps.

## Criteria

match-criterion-topic = Tema e subtema
match-criterion-support = Tipo de apoio
match-criterion-place = Lugar
match-criterion-language = Idioma
match-criterion-timing = Calendário
match-criterion-maturity = Avanço na maturidade
match-criterion-size = Montante
match-criterion-ownership = Apropriação local
match-criterion-record = Percurso
match-criterion-principles = Princípios
match-criterion-sustainability = Sustentabilidade

## What was found

match-role-programme = Programas
match-role-implementer = Entidades executoras
match-role-need = Necessidades
match-role-triad = Doador, entidade executora e beneficiário em conjunto
match-role-precedent = Precedentes: trabalhos do mesmo tipo
match-role-overlap = Já em curso sobre o mesmo assunto no mesmo lugar
match-role-partner = Parceiros prováveis
match-column-score = Pontuação
match-column-certainty = Certeza
match-column-blockers = Impedimentos
# $donor (String) - who pays
# $implementer (String) - who does the work
match-triad-name = Financiamento: { $donor }; execução: { $implementer }
match-nothing = Nada corresponde ao que foi pedido.

## Why. Each sentence names at least one fact.

# $name (String) - the programme or organisation
match-reason-not-stated-theirs = { $name } não o indica
# $name (String) - the programme or organisation
match-reason-not-stated-asked = Não foi pedido, pelo que não prejudica: { $name }
# $topics (String) - a list of topics
match-reason-topics-shared = Trata de: { $topics }
# $theirs (String) - a list of topics
# $themes (String) - a list of themes
match-reason-topics-near = Trata de: { $theirs }; mesmo tema: { $themes }
# $theirs (String) - a list of topics
match-reason-topics-other = Não trata do que foi pedido, mas de: { $theirs }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-topics-done =
    { $count ->
        [one] { $count } iniciativa em { $year } sobre: { $topics }
       *[other] { $count } iniciativas, a mais recente em { $year }, sobre: { $topics }
    }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
match-reason-topics-done-undated =
    { $count ->
        [one] { $count } iniciativa sobre: { $topics }
       *[other] { $count } iniciativas sobre: { $topics }
    }
# $topics (String) - a list of topics
match-reason-topics-declared = Declara trabalhar em: { $topics }; nenhuma iniciativa do catálogo o mostra
# $kinds (String) - types of support and delivery modes
match-reason-support-shared = Oferece o que se pede: { $kinds }
# $theirs (String) - types of support and delivery modes
match-reason-support-other = Oferece outra coisa: { $theirs }
# $place (String) - a place
match-reason-place-named = Menciona entre os que podem apresentar pedidos: { $place }
# $place (String) - a place
# $region (String) - a region
match-reason-place-in-region = Aberto a: { $place }, como parte da região: { $region }
# $place (String) - a place
# $flag (String) - a group of countries, as in “small island developing State”
match-reason-place-flag = Aberto a: { $place }, como parte do grupo: { $flag }
# $place (String) - a place
match-reason-place-anywhere = Aberto a todos os lugares, entre eles: { $place }
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-reason-place-not-eligible = Aberto apenas a: { $eligible }; não inclui: { $place }
# $place (String) - a region
# $eligible (String) - a list of places and groups
match-reason-place-part = Aberto apenas a uma parte da região ({ $place }): { $eligible }
# $place (String) - a place
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-place-done =
    { $count ->
        [one] { $count } iniciativa em { $year }, lugar: { $place }
       *[other] { $count } iniciativas, a mais recente em { $year }, lugar: { $place }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-done-undated =
    { $count ->
        [one] { $count } iniciativa, lugar: { $place }
       *[other] { $count } iniciativas, lugar: { $place }
    }
# $place (String) - a place
# $nearest (String) - the nearest place
# $count (Number) - how many initiatives
match-reason-place-near =
    { $count ->
        [one] Nenhuma iniciativa conhecida no próprio lugar ({ $place }), { $count } nas proximidades: { $nearest }
       *[other] Nenhuma iniciativa conhecida no próprio lugar ({ $place }), { $count } nas proximidades: { $nearest }
    }
# $nearest (String) - a place
# $flag (String) - a group of countries
match-reason-place-alike = Já trabalhou num lugar do mesmo grupo ({ $flag }): { $nearest }
# $place (String) - a place
match-reason-place-seat = Sede: { $place }
# $place (String) - a place
match-reason-place-none = Não se conhece nenhum trabalho no lugar nem nas proximidades: { $place }
# $languages (String) - a list of languages
match-reason-language-shared = Idioma comum: { $languages }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-reason-language-none = Não há idioma comum; pede-se: { $asked }; oferece-se: { $theirs }
# $date (String) - a day
match-reason-window-rolling = Aceita pedidos em qualquer momento (à data de { $date })
# $date (String) - a day
match-reason-window-open = Aceita pedidos até { $date }
# $date (String) - a day
match-reason-window-open-undated = Aceita pedidos (à data de { $date })
# $date (String) - a day
match-reason-window-opens = Aceita pedidos a partir de { $date }
# $date (String) - a day
match-reason-window-past = O último convite conhecido encerrou em { $date }; pode haver outro
# $date (String) - a day
match-reason-window-calls = Funciona por convites à apresentação de pedidos; não se conhece nenhuma data (à data de { $date })
# $date (String) - a day
match-reason-window-closed = Já não aceita pedidos (à data de { $date })
# $title (String) - title of an initiative
match-reason-active-now = Em curso neste momento: { $title }
# $year (String) - a year
match-reason-active-until = O último trabalho conhecido sobre o assunto terminou em { $year }
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-served = Pode ajudar a alcançar o estádio «{ $stage }»: { $modes }
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-other = Serve sobretudo para estádios diferentes de «{ $stage }»: { $modes }
# $count (Number) - how many budgets
# $usual (String) - an amount of money
match-reason-size-fits =
    { $count ->
        [one] { $count } iniciativa deste tipo indica um orçamento ({ $usual }): dentro do montante da subvenção
       *[other] { $count } iniciativas deste tipo indicam um orçamento (mediana: { $usual }): dentro do montante da subvenção
    }
# $usual (String) - an amount of money
# $largest (String) - an amount of money
match-reason-size-small = Custo mediano das iniciativas deste tipo: { $usual }; subvenção mais elevada: { $largest }
# $usual (String) - an amount of money
# $smallest (String) - an amount of money
match-reason-size-large = Custo mediano das iniciativas deste tipo: { $usual }; subvenção mais baixa: { $smallest }
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-here = Organização do lugar: { $name } (sede: { $place })
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-near = Organização da região: { $name } (sede: { $seat })
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-partner = Já trabalhou com uma organização do lugar ({ $place }): { $name }
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-elsewhere = Organização de outro lugar: { $name } (sede: { $seat })
# $count (Number) - how many initiatives
# $title (String) - title of an initiative
match-reason-record-done =
    { $count ->
        [one] { $count } iniciativa sobre o assunto, no lugar ou nas proximidades: { $title }
       *[other] { $count } iniciativas sobre o assunto, no lugar ou nas proximidades, entre elas: { $title }
    }
# $title (String) - title of an initiative
match-reason-record-weak = Nada de próximo; o mais parecido: { $title }
# $count (Number) - how many answers
# $percent (Number) - 0 to 100
match-reason-principles =
    { $count ->
        [one] Autoavaliação quanto aos princípios, { $count } resposta: { $percent }% de cumprimento
       *[other] Autoavaliação quanto aos princípios, { $count } respostas: { $percent }% de cumprimento
    }
# $modes (String) - delivery modes
match-reason-lasting = Ajuda que perdura: { $modes }
# $modes (String) - delivery modes
match-reason-single = Apenas atividades pontuais: { $modes }
# $count (Number) - how many initiatives
# $place (String) - a place
# $from (String) - a year
# $to (String) - a year
match-reason-came-back =
    { $count ->
        [one] { $count } iniciativa entre { $from } e { $to }, lugar: { $place }
       *[other] Regressou ao lugar: { $place } ({ $count } iniciativas entre { $from } e { $to })
    }
# $title (String) - title of an initiative
match-reason-came-once = Uma só vez no lugar: { $title }

## Donor, implementer and beneficiary together

# $name (String) - an organisation
match-triad-in-programme = { $name } já faz parte do programa
# $donor (String) - an organisation
# $name (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-before =
    { $count ->
        [one] { $donor } já financiou trabalhos desta organização: { $name } ({ $count } iniciativa)
       *[other] { $donor } já financiou trabalhos desta organização: { $name } ({ $count } iniciativas)
    }
# $donor (String) - an organisation
# $name (String) - an organisation
match-triad-not-together = Nenhuma iniciativa reúne estas duas organizações: { $donor }; { $name }
# $languages (String) - a list of languages
match-triad-languages = Idioma comum aos três: { $languages }
# $donor (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-here =
    { $count ->
        [one] { $donor } já financiou trabalhos no lugar: { $count } iniciativa
       *[other] { $donor } já financiou trabalhos no lugar: { $count } iniciativas
    }

## What stands in the way

# $date (String) - a day
match-blocker-window = Já não aceita pedidos (à data de { $date })
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-blocker-place = Não pode apresentar pedidos: { $place }; aberto apenas a: { $eligible }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-blocker-language = Não há idioma comum; pede-se: { $asked }; oferece-se: { $theirs }

## Gaps

# $place (String) - a region or country
match-gaps-title = Lacunas: { $place }
match-gaps-hint = Necessidades declaradas, iniciativas em curso, iniciativas concluídas, programas abertos
match-gaps-gap = necessidade sem iniciativa
match-gaps-whole = { $place }, no seu conjunto
match-gaps-overlap = possível sobreposição
# $count (Number) - how many
match-gaps-count-needs =
    { $count ->
        [one] { $count } necessidade
       *[other] { $count } necessidades
    }
# $count (Number) - how many
match-gaps-count-running =
    { $count ->
        [one] { $count } em curso
       *[other] { $count } em curso
    }
# $count (Number) - how many
match-gaps-count-past =
    { $count ->
        [one] { $count } concluída
       *[other] { $count } concluídas
    }
# $count (Number) - how many
match-gaps-count-open =
    { $count ->
        [one] { $count } programa aberto
       *[other] { $count } programas abertos
    }
match-gaps-none = Nada se conhece aqui: nenhuma necessidade, nenhuma iniciativa.

## The terminal

match-cli-about = Quem poderia ajudar e porquê: programas, entidades executoras, necessidades e trios que combinam
match-cli-gaps-about = Oferta, procura e sobreposições por subtema e lugar
match-cli-argument-reference = Tipo e nome abreviado de uma necessidade, um programa ou uma organização, como need:need-fm-strategy
match-cli-option-theme = Tema ou subtema da ajuda pretendida
match-cli-option-place = País ou região das Nações Unidas que a pretende
match-cli-option-language = Idioma que serve no local
match-cli-option-mode = Modalidade de execução pretendida
match-cli-option-weights = Ficheiro JSON com pesos por critério que somem 100
match-cli-option-limit = Quantos resultados de cada espécie
match-cli-option-region = Região das Nações Unidas ou país; por omissão, o mundo inteiro
match-cli-option-by-region = Linhas por regiões da ONU em vez de países

## What can go wrong

# $reason (String) - sentences that say what is wrong
error-weights-unfit = Não é possível utilizar estes pesos. { $reason }
# $keys (String) - the keys of all criteria
error-weights-unfit-hint = Indique números inteiros de 0 a 100 que somem 100; o que for omitido não conta. Os critérios são: { $keys }.
# $key (String) - what was written
match-weights-criterion = Não existe o critério «{ $key }».
# $sum (Number) - what the weights sum to
match-weights-sum = Somam { $sum }, não 100.
# $key (String) - a criterion
match-weights-range = O peso de «{ $key }» não é um número inteiro de 0 a 100.
error-nothing-asked = Nada foi pedido.
error-nothing-asked-hint = Indique uma necessidade, um programa ou uma organização, ou então um tema, um lugar, um idioma ou uma modalidade de execução.
# $reference (String) - kind and short name
error-not-matchable = «{ $reference }» não é uma necessidade, nem um programa, nem uma organização.
error-not-matchable-hint = Parta de um destes três tipos, ou indique um tema e um lugar.

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
# The same where no place is asked about.
match-role-overlap-anywhere = Já em curso sobre o mesmo assunto
# Below the heading of a list that is cut short.
# $shown (Number) - how many are shown
# $all (Number) - how many there are
match-overlap-shown = Mostradas: { $shown } de { $all }
match-role-partner = Parceiros prováveis
match-column-score = Pontuação
match-column-certainty = Certeza
match-column-blockers = Impedimentos
match-column-cautions = A verificar antes
# $donor (String) - who pays
# $implementer (String) - who does the work
match-triad-name = Financiamento: { $donor }; execução: { $implementer }
# $donor (String) - who makes an offer; who pays is not stated
# $implementer (String) - who does the work
match-triad-name-offer = Oferta: { $donor }; execução: { $implementer }
# $name (String) - who offers and does the work as well
match-triad-name-one = Oferta e execução: { $name }
match-nothing = Nada corresponde ao que foi pedido.

## Why. Each sentence names at least one fact.

# $name (String) - the programme or organisation
match-reason-not-stated-theirs = Não consta: { $name }
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
# The same where the whole world asks.
# $place (String) - the words for the whole world
match-reason-place-anywhere-world = Aberto a todos os lugares: { $place }
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-reason-place-not-eligible = Aberto apenas a: { $eligible }; não inclui: { $place }
# $place (String) - a region
# $eligible (String) - a list of places and groups
match-reason-place-part = Aberto apenas a uma parte da região ({ $place }): { $eligible }
# Last in a list of places of which only the first are named.
# $count (Number) - how many more
match-places-more =
    { $count ->
        [one] mais { $count }
       *[other] mais { $count }
    }
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
# None of them names the region as a whole.
# $place (String) - the region that asks
# $places (String) - a list of places in it
# $count (Number) - how many initiatives
match-reason-place-inside =
    { $count ->
        [one] { $count } iniciativa dentro da região ({ $place }): { $places }
       *[other] { $count } iniciativas dentro da região ({ $place }): { $places }
    }
# The same where the whole world asks.
# $places (String) - a list of places
# $count (Number) - how many initiatives
match-reason-place-inside-world =
    { $count ->
        [one] { $count } iniciativa, não para todo o mundo, mas para: { $places }
       *[other] { $count } iniciativas, nenhuma para todo o mundo; lugares: { $places }
    }
# The whole world asks.
# $place (String) - the words for the whole world
# $count (Number) - how many initiatives
match-reason-place-world =
    { $count ->
        [one] { $count } iniciativa, para o que se pede: { $place }
       *[other] { $count } iniciativas, entre elas para o que se pede: { $place }
    }
# $place (String) - a place
# $region (String) - a region of which it is a part
# $count (Number) - how many initiatives
match-reason-place-around =
    { $count ->
        [one] { $count } iniciativa para uma região ({ $region }) de que faz parte: { $place }
       *[other] { $count } iniciativas para uma região ({ $region }) de que faz parte: { $place }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-worldwide =
    { $count ->
        [one] { $count } iniciativa mundial, para todos os lugares, entre eles: { $place }
       *[other] { $count } iniciativas mundiais, para todos os lugares, entre eles: { $place }
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
# $year (String) - a year
match-reason-active-since = O último trabalho conhecido sobre o assunto começou em { $year }; o fim não está indicado
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
# $count (Number) - how many budgets
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope =
    { $count ->
        [one] { $count } iniciativa deste tipo indica um orçamento ({ $usual }): dentro da dotação total do programa ({ $envelope }); o montante da subvenção não está indicado
       *[other] { $count } iniciativas deste tipo indicam um orçamento (mediana: { $usual }): dentro da dotação total do programa ({ $envelope }); o montante da subvenção não está indicado
    }
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope-small = Custo mediano das iniciativas deste tipo: { $usual }; dotação total do programa: { $envelope }; o montante da subvenção não está indicado
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-here = Organização do lugar: { $name } (sede: { $place })
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-near = Organização da região: { $name } (sede: { $seat })
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-partner = Já trabalhou com uma organização do lugar ({ $place }): { $name }
# $place (String) - a place
# $modes (String) - delivery modes
# $title (String) - title of an initiative
match-reason-owned-skills = Organização de outro lugar que transferiu competências no lugar ({ $place }; { $modes }): { $title }
# $modes (String) - delivery modes
match-reason-owned-skills-offered = Não se conhece nenhum participante do lugar, mas transfere competências: { $modes }
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
match-reason-record-related = Só em parte sobre o assunto, ou para outros lugares; o mais próximo: { $title }
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
match-triad-in-programme = Já faz parte do programa: { $name }
# $donor (String) - an organisation
# $name (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-before =
    { $count ->
        [one] Trabalhos já financiados ({ $count } iniciativa): { $name }; doador: { $donor }
       *[other] Trabalhos já financiados ({ $count } iniciativas): { $name }; doador: { $donor }
    }
# $donor (String) - an organisation
# $name (String) - an organisation
match-triad-not-together = Nenhuma iniciativa reúne estas duas organizações: { $donor }; { $name }
# $name (String) - an organisation
match-triad-one-body = Uma só entidade em dois papéis, oferta e execução: { $name }
# $languages (String) - a list of languages
match-triad-languages = Idioma comum aos três: { $languages }
# $names (String) - those of the three that state no language
match-triad-language-unstated = Nenhum idioma indicado por: { $names }; metade dos pontos por um idioma comum
# $donor (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-here =
    { $count ->
        [one] Trabalhos já financiados no lugar ({ $count } iniciativa); doador: { $donor }
       *[other] Trabalhos já financiados no lugar ({ $count } iniciativas); doador: { $donor }
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
match-gaps-hint = Necessidades declaradas, iniciativas em curso ou planeadas, iniciativas concluídas, iniciativas com estado não indicado, programas abertos, outros programas
match-gaps-gap = uma necessidade, e nada em curso
match-gaps-unsure = uma necessidade; não se indica se há algo em curso
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
match-gaps-count-unknown =
    { $count ->
        [one] { $count } com estado não indicado
       *[other] { $count } com estado não indicado
    }
# $count (Number) - how many
match-gaps-count-open =
    { $count ->
        [one] { $count } programa aberto
       *[other] { $count } programas abertos
    }
# $count (Number) - how many
match-gaps-count-further =
    { $count ->
        [one] { $count } outro programa
       *[other] { $count } outros programas
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
# $key (String) - a criterion
match-weights-twice = O peso de «{ $key }» é indicado duas vezes.
# $example (String) - a file, as in {"topic": 60, "place": 40}
match-weights-file-hint = Indique um objeto JSON com um número inteiro por critério, como { $example }. A soma dos números é 100.
error-nothing-asked = Nada foi pedido.
error-nothing-asked-hint = Indique uma necessidade, um programa ou uma organização, ou então um tema, um lugar, um idioma ou uma modalidade de execução.
# $reference (String) - kind and short name
error-not-matchable = «{ $reference }» não é uma necessidade, nem um programa, nem uma organização.
error-not-matchable-hint = Parta de um destes três tipos, ou indique um tema e um lugar.

## Who asks

match-field-asker = Quem pede
# $asker (String) - a kind of organisation; nobody says who asks
match-asker-presumed = { $asker } (supõe-se, pois ninguém é indicado)
# Before what a need states in words: when help would be of use, how much can be taken in.
match-notes = Indicado em texto e não comparado: deve ser lido por uma pessoa
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-blocker-kind = Aberto apenas a: { $eligible }; quem pede: { $asker }
# $name (String) - an organisation
match-blocker-asks = É quem pede esta ajuda: { $name }
# $name (String) - an organisation
# $place (String) - a place
match-blocker-receives = Consta como beneficiária ({ $place }), não como executora: { $name }
# Nothing in the way yet, but to be asked first.
# $eligible (String) - a list of kinds of organisation
match-caution-kind = Aberto apenas a: { $eligible }; não consta quem pede
# $name (String) - an organisation
# $place (String) - a place
match-caution-asks = Organismo público do lugar ({ $place }), como pode ser quem pede: { $name }
match-cli-option-asker = Tipo de organização que pede (government, ngo, academia, private, …); os programas reservados a outras contam então como impedimento; sem ela, supõe-se que pede o governo do lugar, o que nada exclui

## Why, and why not: what it would take

match-why-steps = O que seria necessário
match-why-nothing = Nada mais: o que consta corresponde.
match-why-asked = O que é pedido
# $rank (String) - place in the list
# $of (String) - length of the list
match-why-rank = Posição na lista: { $rank } de { $of }
# $name (String) - an organisation
match-why-no-work = Em nenhuma lista: o catálogo não mostra trabalhos nem função executora de { $name }
# $name (String) - an organisation
# $programme (String) - a programme
match-why-in-programme = Em nenhuma lista: { $name } já participa em { $programme }
# $name (String) - an organisation
# $other (String) - another organisation
match-why-apart = Nenhum subtema em comum nos trabalhos de { $name } e { $other }
# $name (String) - an organisation
# $other (String) - another organisation
match-step-together = Trabalhar num subtema comum: { $name }, { $other }
# $name (String) - whose fact is missing
# $criterion (String) - a criterion
match-step-state = Falta indicar ({ $name }): { $criterion }
# $criterion (String) - a criterion
match-step-state-need = Falta que a necessidade indique: { $criterion }
# The same where somebody asks by hand.
# $criterion (String) - a criterion
match-step-state-asked = A indicar no pedido: { $criterion }
# $name (String) - a programme
# $eligible (String) - a list of kinds of organisation
match-step-state-asker = A indicar: quem pede; { $name }: aberto apenas a: { $eligible }
# $name (String) - a programme
# $place (String) - a place
match-step-open-place = Abrir { $name } a: { $place }
# $name (String) - a programme
# $place (String) - a place
match-step-name-place = Nomear expressamente entre quem pode pedir a { $name }: { $place }
# $name (String) - an organisation
# $place (String) - a place
match-step-work-place = Mais trabalho de { $name } em: { $place }
# $name (String) - a programme
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-step-open-kind = Abrir { $name } a: { $asker }; ou pedir em conjunto com: { $eligible }
# $name (String) - an organisation
match-step-asks = Procurar outra organização que execute o trabalho com { $name }
# $name (String) - a programme or organisation
# $languages (String) - a list of languages
match-step-language = { $name }: trabalhar num destes idiomas: { $languages }
# $name (String) - a programme
# $date (String) - a day
match-step-reopen = Esperar que { $name } volte a abrir (fechado à data de { $date })
# $name (String) - a programme
match-step-next-call = Esperar o próximo convite de { $name }
# $name (String) - a programme
# $date (String) - a day
match-step-wait = Esperar até { $date }, quando abre { $name }
# $name (String) - an organisation
# $year (String) - a year
match-step-active = Novos trabalhos de { $name } sobre o assunto; os últimos conhecidos terminaram em { $year }
# $name (String) - an organisation
# $year (String) - a year
match-step-active-since = Um novo trabalho sobre o assunto ({ $name }); o último conhecido começou em { $year }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-topics = Que { $name } abranja mais: { $topics }
# $name (String) - a programme or organisation
# $kinds (String) - types of support and delivery modes
match-step-support = { $name }: oferecer também o que é pedido: { $kinds }
# $name (String) - a programme or organisation
# $stage (String) - a stage of maturity
match-step-stage = { $name }: ajuda de um tipo que sirva o estádio «{ $stage }»
# $name (String) - a programme
# $usual (String) - an amount of money
match-step-size = { $name }: subvenções no montante habitual destes trabalhos: { $usual }
# $name (String) - a programme or organisation
# $place (String) - a place
match-step-local = { $name }: trabalhar com uma organização do lugar: { $place }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-record = { $name }: mostrar mais trabalhos num lugar assim sobre: { $topics }
# $name (String) - a programme or organisation
# $modes (String) - delivery modes
match-step-lasting = { $name }: ajuda duradoura, além de: { $modes }
# $name (String) - a programme or organisation
# $criterion (String) - a criterion
match-step-other = A melhorar por { $name }: { $criterion }
match-cli-option-why = Dizer de um registo porque corresponde, ou não, e o que seria necessário: programme:NAME, organisation:NAME ou need:NAME
# $about (String) - kind and short name
error-not-matched-with = «{ $about }» não é comparado com o que é pedido.
error-not-matched-with-hint = Uma necessidade é comparada com programas e organizações, um programa com necessidades e organizações, e uma organização com os três.

## Weights

match-weights-usual = São usados os pesos habituais.
match-weights-saved = São usados os seus próprios pesos, guardados neste computador.
match-weights-given = São usados os pesos indicados com este pedido.
match-cli-weights-about = Os seus próprios pesos dos critérios: mostrar, guardar, repor
match-cli-weights-show = Mostrar os pesos usados
match-cli-weights-save = Guardar os pesos de um ficheiro como seus, apenas neste computador
match-cli-weights-reset = Voltar aos pesos habituais

## Portfolio: many needs, few programmes

match-portfolio-pairs = Quem recebe o quê
match-portfolio-without = Necessidades que ficam sem resposta
# $needs (String) - how many needs
# $programmes (String) - how many programmes
# $capacity (String) - how many needs each programme takes
# $floor (String) - a score
match-portfolio-given = Necessidades: { $needs }; programas: { $programmes }; necessidades por programa: { $capacity }; pontuação mínima que conta: { $floor }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-best = O melhor para o conjunto: necessidades atendidas { $served }, pontos { $points }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-greedy = O melhor par primeiro: necessidades atendidas { $served }, pontos { $points }
# $name (String) - a programme
match-portfolio-same = { $name }, tal como com o melhor par primeiro
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gains = { $name } em vez de { $other }: pontos ganhos { $points }
# $name (String) - a programme
# $other (String) - another programme
match-portfolio-even = { $name } em vez de { $other }: os mesmos pontos
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gives = { $name } em vez de { $other }: pontos cedidos { $points }, para que outros ganhem mais
# $name (String) - a programme
# $points (String) - points
match-portfolio-new = { $name }, quando com o melhor par primeiro teria ficado sem nada: pontos ganhos { $points }
match-portfolio-none = Não há nenhum programa no catálogo.
# $name (String) - a programme
# $why (String) - what stands in the way, a sentence
match-portfolio-blocked = Todos os programas sobre o assunto têm um impedimento; o mais próximo é { $name }: { $why }
# $name (String) - a programme
match-portfolio-off-topic = Nenhum programa trata do que é pedido; o mais próximo, sobre outros subtemas: { $name }
# $name (String) - a programme
# $score (String) - a score
match-portfolio-low = Nenhum programa corresponde o suficiente; o mais próximo é { $name }, com uma pontuação de { $score }
# $name (String) - a programme
# $needs (String) - titles of needs
match-portfolio-taken = { $name } é o que melhor corresponde, mas vai para outras para que o conjunto ganhe mais: { $needs }
match-cli-portfolio-about = Quem recebe o quê, quando há muitas necessidades e poucos programas
match-cli-option-capacity = Quantas necessidades cada programa aceita, de 1 a 100; 1 por omissão
match-cli-option-floor = Pontuação mínima que conta, de 0 a 100; 40 por omissão

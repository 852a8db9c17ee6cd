### state: machine
### The screen of matches: who could help, why, what stands in the way, and three that fit together.

matching-title = Correspondências

# Name of the screen once something is asked.
# $name (String) - title of the need, programme or organisation
matching-title-of = Correspondências: { $name }

# Button on a need, a programme or an organisation: leads to the screen of matches.
matching-link = Procurar correspondências

## What is asked

matching-asked = O que se pede
matching-asked-change = Pedir outra coisa
# $asker (String) - a kind of organisation
matching-asked-by = Quem pede: { $asker }
matching-ask-intro = Indique para que se procura ajuda ou quem a procura. Verá programas, entidades executoras e tríades que combinam, com os motivos de cada resultado.
matching-ask-needs = Partir de uma necessidade
# $place (String) - name of the reader's country
matching-ask-needs-of = Partir de uma necessidade ({ $place })
matching-ask-needs-none = Ainda não foi manifestada nenhuma necessidade aqui.
matching-ask-needs-all = Ver todas as necessidades
matching-ask-needs-write = Escrever uma necessidade
matching-ask-programmes = Partir de um programa
matching-ask-organisations = Partir de uma organização
matching-ask-by-hand = Ou indique o que se procura
matching-ask-theme = Tema ou subtema
matching-ask-place = País
matching-ask-language = Idioma de trabalho
matching-ask-mode = Modalidade de execução
matching-ask-asker = Quem pede
# The first choice of who asks.
matching-ask-asker-place = O governo do país
matching-ask-any = Qualquer
matching-ask-go = Mostrar correspondências
matching-ask-something = Escolha primeiro pelo menos uma destas opções.

## Weights

matching-weights = O que é importante para si
matching-weights-save = Guardar como os meus pesos
matching-weights-reset = Voltar aos pesos habituais
matching-weights-sum = Os pesos somam sempre 100: o que se dá a um retira-se aos outros.
# Shown beside the name of a criterion.
# $weight (Number) - 0 to 100
matching-weight-value = { $weight } em 100

## The list

# $count (Number) - how many fit
matching-count =
    { $count ->
        [one] { $count } correspondência
       *[other] { $count } correspondências
    }
# $count (Number) - how many do not fit because something stands in the way
matching-count-blocked =
    { $count ->
        [one] { $count } com impedimentos
       *[other] { $count } com impedimentos
    }
# Where not all are shown.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-of = Correspondências apresentadas: { $shown } de { $total }
# The same of those that something stands in the way of.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-blocked-of = Com impedimentos, apresentadas: { $shown } de { $total }
matching-parts = Partes da resposta
matching-list = Correspondências, as melhores primeiro
matching-blocked = Correspondência impossível, e porquê
# How much of the weight rests on facts that the records state.
# $percent (Number) - 0 to 100
matching-known = { $percent }% conhecido
# $count (Number) - how many initiatives
matching-running =
    { $count ->
        [one] Já há { $count } iniciativa em curso sobre o mesmo assunto no lugar. Consulte-a primeiro.
       *[other] Já há { $count } iniciativas em curso sobre o mesmo assunto no lugar. Consulte-as primeiro.
    }
# The same where no place is asked about.
# $count (Number) - how many initiatives
matching-running-anywhere =
    { $count ->
        [one] Já há { $count } iniciativa em curso sobre o mesmo assunto. Consulte-a primeiro.
       *[other] Já há { $count } iniciativas em curso sobre o mesmo assunto. Consulte-as primeiro.
    }
matching-running-show = Mostrar o que já está em curso
matching-nothing-of-part = Não há correspondências nesta parte.
matching-nothing-hint = Peça um tema mais amplo, uma região em vez de um país, ou não indique idioma.
matching-open-here = Escolha uma correspondência para ler aqui porque se adequa.

## One that fits

matching-back = Voltar à lista
matching-match-it = Ver as suas correspondências
matching-criterion = Critério
matching-weight = Peso
matching-fit = Adequação
matching-why = Porquê
# $score (Number) - 0 to 100
matching-score = { $score } em 100
matching-unknown = Desconhecido
matching-in-the-way = Impedimentos
matching-precedents = Trabalhos do mesmo tipo noutros lugares

## What it would take

matching-steps = O que melhoraria a correspondência
matching-steps-blocks = Impedimento
# What a missing or weak point costs.
# $points (Number) - points of 100
matching-steps-points =
    { $points ->
        [one] { $points } ponto
       *[other] { $points } pontos
    }
# A fact that is not stated costs certainty and not score.
# $points (Number) - points of 100
matching-steps-certainty =
    { $points ->
        [one] { $points } ponto de certeza
       *[other] { $points } pontos de certeza
    }
matching-why-not = Porque não outra opção?
matching-why-not-hint = Indique um programa ou uma organização para ver como se situa.
matching-why-not-find = Programa ou organização
matching-why-not-none = Nada com este nome.

## Portfolio: many needs, few programmes

matching-portfolio = Carteira
matching-portfolio-intro = Muitas necessidades e poucos programas: o plano que melhor atende o conjunto das necessidades, ao lado do que escolheria primeiro o melhor par.
matching-portfolio-open = Planear para muitas necessidades
matching-portfolio-capacity = Necessidades que um programa aceita
matching-portfolio-floor = Pontuação mínima útil
matching-portfolio-best = Melhor plano
matching-portfolio-greedy = Primeiro o melhor par
matching-portfolio-served = Necessidades atendidas
matching-portfolio-points = Pontos
matching-portfolio-plan = Plano
matching-portfolio-pairs = Quem recebe o quê
matching-portfolio-need = Necessidade
matching-portfolio-programme = Programa
matching-portfolio-said = O que ganha ou cede
matching-portfolio-without = Sem programa, e porquê
matching-portfolio-none = Não há necessidades manifestadas para esta seleção.

## Three together

# Name of the picture of the three.
matching-trio = Quem financia, quem executa e para quem
matching-trio-pays = financia
# Who makes an offer for which no payer is named.
matching-trio-offers = oferece
matching-trio-does = executa
matching-trio-asks = pede
# What the picture shows, for those who cannot see it.
# $donor (String) - who pays
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description = Financiamento: { $donor }; execução: { $implementer }; para: { $place }
# The same where nobody is named who pays.
# $donor (String) - who makes the offer
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description-offer = Oferta: { $donor }; execução: { $implementer }; para: { $place }
matching-trio-part = Função
matching-trio-name = Nome
matching-trio-anywhere = qualquer lugar
matching-trio-ties = O que os une
matching-trio-shown = Consta de registos
matching-trio-unshown = Não consta de nenhum registo

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
matching-compare-remove = Retirar da comparação: { $name }
matching-compare-title = Lado a lado
matching-compare-stop = Parar de comparar
# $most (Number) - how many can be compared
matching-compare-most = Podem comparar-se { $most }, no máximo.
matching-compare-differs = difere
matching-compare-hint = As linhas em que os valores diferem 10 ou mais estão marcadas com ≠.

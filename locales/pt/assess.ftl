### state: machine

### Assessments: a country’s view of itself, by the factors of the CMM or by the eleven norms. All of it stays on this computer.

## Methods

assess-method = Método
assess-method-cmm = Autoavaliação segundo os fatores do CMM
assess-method-norms = Inquérito sobre as onze normas
assess-caution-cmm = A sua própria visão segundo os fatores do CMM 2021: não é uma avaliação dos seus autores, o Global Cyber Security Capacity Centre da Universidade de Oxford.
assess-caution-norms = A sua própria visão das onze normas de comportamento responsável dos Estados (A/70/174, parágrafo 13).
assess-private = Privado: fica neste computador até que redija necessidades a partir dela e as partilhe.

## An assessment

# $id (String) - number of the assessment
assess-label = Avaliação { $id }
assess-report = Autoavaliação
assess-begun = Iniciada em
assess-answered = Respondido
# $answered (String) - how many answers
# $of (String) - how many there are
assess-progress = Respondido: { $answered } de { $of }
assess-column-exists = O que existe
assess-column-evidence = Provas
assess-column-gap = Lacuna
assess-column-help = Ajuda pretendida
assess-column-need = Necessidade redigida a partir dela

## Compared with an earlier one

# $up (String) - how many factors
# $down (String) - how many factors
assess-compare-sum = Fatores num estádio superior ao anterior: { $up }; num inferior: { $down }
assess-compare-same = Não há diferenças.
# $label (String) - what is said
# $before (String) - what was said before
# $after (String) - what is said now
assess-compare-line = { $label }: { $before } → { $after }

## Needs drafted from it

assess-needs-made = Rascunhos de necessidades, privados deste computador:
# $label (String) - a factor or norm
assess-needs-nothing = Nada pede: { $label }
# $label (String) - a factor or norm
# $need (String) - kind and short name of the need
assess-needs-there = Já redigida para { $label }: { $need }
# $id (String) - number of the assessment
assess-needs-note = Redigida a partir da avaliação { $id }
# $label (String) - a factor
# $present (String) - a stage
# $wanted (String) - a stage
assess-needs-stage = { $label }: do estádio «{ $present }» ao estádio «{ $wanted }»
# $label (String) - a factor or norm
# $words (String) - what was said
assess-needs-statement = { $label }: { $words }

## The terminal

assess-cli-about = Autoavaliar-se segundo o CMM ou as onze normas e redigir necessidades a partir daí; privado deste computador
assess-cli-list = Todas as avaliações
assess-cli-start = Iniciar uma avaliação
assess-cli-set = Dizer algo de um fator ou de uma norma; um texto vazio retira-o
assess-cli-show = Uma avaliação com tudo o que nela se diz
assess-cli-compare = O que mudou desde uma avaliação anterior
assess-cli-needs = Redigir necessidades privadas a partir do que é pedido
assess-cli-print = Escrever uma avaliação num ficheiro, marcada como privada
assess-cli-value-stage = ESTÁDIO
assess-cli-value-method = MÉTODO
assess-cli-value-key = CHAVE
assess-cli-argument-method = cmm para os fatores do CMM, norms para as onze normas
assess-cli-argument-key = Um fator (de 1.1 a 5.6) ou uma norma (de a a k)
assess-cli-argument-keys = Fatores ou normas; todos os que pedem algo, por omissão
assess-cli-argument-earlier = Número da avaliação anterior
assess-cli-argument-id = Número da avaliação, como na lista
assess-cli-option-place = País ou região das Nações Unidas que se avalia; o do seu perfil, por omissão
assess-cli-option-name = Nome da avaliação

## What can go wrong

# $key (String) - what was written
error-answer-unfit = Não há «{ $key }» nesta avaliação.
error-assessments-differ = Estas duas avaliações seguem métodos diferentes.
error-assessments-differ-hint = Compare duas avaliações segundo o CMM ou dois inquéritos sobre as normas.
error-assessment-placeless = A avaliação não indica nenhum lugar, pelo que não se pode redigir nenhuma necessidade.
error-assessment-placeless-hint = Indique um lugar no seu perfil ou inicie uma avaliação com um.

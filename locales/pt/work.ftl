### state: machine
### The screens of one's own work: cases that are followed, shortlists, assessments. All of it is private to this computer.

work-screens = O meu trabalho
work-write = Registos
work-cases = Casos
work-assessments = Avaliações
work-pdf = Guardar em PDF

## Keeping a match

work-keep = Guardar esta correspondência
# Said at the foot of the window once a match is kept.
# $case (String) - the case, as “Case 3”
work-kept = Guardado: { $case }

## Cases

work-cases-none = Ainda não há nenhum caso. Abra uma correspondência e guarde-a: poderá depois acompanhá-la do primeiro contacto até ao fim.
work-cases-match = Ir para as correspondências
work-case-back = Todos os casos
work-case-need = Necessidade
work-case-programme = Programa
work-case-implementer = Entidade executora
work-case-steps = Passos até agora
work-case-move = Fazer avançar o caso
work-case-to = Estado seguinte
work-case-why = Motivo
work-case-move-do = Registar o passo
work-case-moved = Passo registado
work-case-notes = Notas
work-case-note = Nova nota
work-case-note-do = Acrescentar a nota
work-case-noted = Nota acrescentada
# Who wrote a note, and when.
# $who (String) - name of a person or organisation
# $when (String) - a day
work-case-note-by = { $who }, { $when }

## Shortlists

work-friends = Listas restritas: amigos de um tema ou de um lugar
work-friends-none = Ainda não há nenhuma lista restrita.
work-friends-new = Nova lista restrita
work-friends-name = Nome
work-friends-theme = Tema
work-friends-place = País
work-friends-make = Criar a lista
# $name (String) - an organisation or programme
work-friends-remove = Retirar da lista: { $name }
work-friends-drop = Eliminar esta lista
work-friends-kept = Lista guardada
work-friends-dropped = Lista eliminada
work-friends-add = Programa ou organização a acrescentar
work-friends-empty = A lista ainda está vazia.

## Assessments

work-assess-intro = Indique por si qual é a situação do seu país, segundo os fatores do Modelo de Maturidade das Capacidades Nacionais em Cibersegurança ou segundo as onze normas de comportamento responsável dos Estados. O que faltar pode tornar-se necessidades.
work-assess-none = Ainda não há nenhuma avaliação.
work-assess-new = Iniciar uma avaliação
work-assess-method = Método
work-assess-place = País
work-assess-name = Nome
work-assess-name-hint = Para si, por exemplo «Antes da revisão»
work-assess-begin = Iniciar
work-assess-back = Todas as avaliações
work-assess-not-said = Ainda nada foi dito
work-assess-unknown = Não indicado
work-assess-saved = Guardado
work-assess-needs = Redigir necessidades a partir dela
work-assess-needs-hint = Cada resposta que pede algo torna-se o rascunho de uma necessidade, privado deste computador até que o partilhe.
# $count (Number) - how many needs were drafted
work-assess-needs-made =
    { $count ->
        [0] Nenhuma necessidade nova
        [one] { $count } necessidade redigida
       *[other] { $count } necessidades redigidas
    }
work-assess-need-open = Necessidade redigida a partir disto
work-assess-compare = Comparar com uma anterior
work-assess-compare-none = Não há nenhuma outra avaliação segundo este método com que comparar.
work-assess-changed = O que mudou
work-assess-factor = Fator ou norma
work-assess-before = Antes
work-assess-now = Agora

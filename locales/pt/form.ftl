### state: machine
### Writing in the window: the list of what is written, the form, the review step, the steps from draft to published.

## The screen that lists what is written.

form-title = Escrever
form-intro = O que escreve é um rascunho até o submeter. Uma necessidade fica neste computador até a partilhar.
form-new = Escrever uma nova ficha
form-about-initiative = Um projeto, programa de trabalho ou rede que reforça capacidades.
form-about-programme = A linha de financiamento ou a oferta aberta de um doador.
form-about-need = Aquilo de que um país ou uma região precisa.
form-about-organisation = Um organismo que financia, executa, recebe ou coordena.
form-about-resource = Uma estratégia, lei, guia, relatório ou portal.
form-left = Formulários que deixou
form-left-none = Nenhum formulário foi deixado antes de ser guardado.
# $date (String) - day, written out
form-left-on = Escrito em { $date }
form-untitled = Sem título
# Button: opens a form again as it was left.
form-continue = Continuar
# Button: throws a form away that was not saved.
form-discard = Descartar
form-discarded = O que foi escrito foi descartado.
form-undo = Anular
form-undone = Anulado.
form-unpublished = Rascunhos e submissões
form-unpublished-none = Nada espera ser submetido ou publicado.

## The form.

# $title (String) - title of the record
form-edit-of = Editar «{ $title }»
form-main-needed = Só estes campos são necessários. Tudo o resto pode ser acrescentado agora ou mais tarde.
# Stands behind the label of a field that must be filled in.
form-needed = necessário
# $count (Number) - number of fields in which something is written
form-filled =
    { $count ->
        [one] { $count } campo preenchido
       *[other] { $count } campos preenchidos
    }
form-open-all = Abrir todas as secções
form-close-all = Fechar todas as secções
form-undo-typing = Anular a escrita
form-redo-typing = Refazer a escrita
form-kept = Guardado à medida que escreve, neste computador
form-keeping = A guardar…
# $reason (String) - why, a sentence
form-not-kept = Não foi possível guardar o que escreveu. { $reason }
form-review = Rever e guardar
# $date (String) - day, written out
form-found = Deixou este formulário em { $date }
form-found-text = O que escreveu ficou neste computador. Continue, ou descarte-o e comece de novo.
# $count (Number) - number of faults
form-faults =
    { $count ->
        [one] Há uma coisa a corrigir primeiro
       *[other] Há { $count } coisas a corrigir primeiro
    }

## Texts in languages.

# Name of the list of languages of a text, for screen readers.
# $label (String) - label of the field
form-texts-languages = { $label }: línguas
form-texts-missing = Em falta
form-texts-original = Este texto é um original, não uma tradução
form-texts-checked = Verifiquei este rascunho
form-texts-other = Outra língua
# $language (String) - name of a language
form-texts-from = Original ({ $language }):

## Choosing.

form-pick-show = Mostrar a lista
form-pick-none = Nada corresponde ao que escreveu.
form-pick-type = Escreva algumas letras do nome
form-pick-empty = Escreva para procurar no catálogo.
# $name (String) - what is taken away
form-remove = Retirar { $name }
# $label (String) - label of the field
form-chosen = { $label }: escolhido
form-yes = Sim
form-no = Não
# $label (String) - label of the list
form-add = Acrescentar: { $label }
# Name of one entry of a list.
# $label (String) - label of the list
# $number (Number) - its place in the list
form-row = { $label } { $number }
form-year = Ano
form-month = Mês
form-day = Dia
# $amount (String) - an amount of money with its currency
form-amount-read = Lido como { $amount }
form-answer-none = Sem resposta
form-answer-note = Porquê

## Records that may be the same.

# $count (Number) - number of records
form-alike =
    { $count ->
        [one] { $count } ficha pode ser a mesma
       *[other] { $count } fichas podem ser a mesma
    }
form-alike-hint = Veja-a primeiro, para que nada seja escrito duas vezes.

## The review step.

form-review-title = O que será guardado
form-review-nothing = Nada é diferente.
form-review-field = Campo
form-review-before = Agora
form-review-after = Depois
form-review-value = Valor
form-review-none = Nada
form-advice = O que a melhoraria
form-note = Porquê
form-note-hint = Pode ficar vazio. Consta do histórico com o seu nome.
form-back = Voltar ao formulário
form-save-draft = Guardar como rascunho
form-save-submit = Guardar e submeter
form-save-private = Guardar neste computador
form-save-changes = Guardar as alterações
# $title (String) - title of the record
form-saved-draft = «{ $title }» foi guardado como rascunho.
# $title (String) - title of the record
form-saved-private = «{ $title }» foi guardado. Fica neste computador até o partilhar.
# $title (String) - title of the record
form-saved-submitted = «{ $title }» foi submetido.
# $title (String) - title of the record
form-saved-published = «{ $title }» foi publicado.
# $title (String) - title of the record
form-saved-changed = «{ $title }» foi alterado.
form-saved-same = Nada era diferente, por isso nada foi guardado.
# $fields (String) - list of labels of fields
form-saved-review = Outra pessoa alterou isto entretanto: { $fields }. Ambas as versões são mantidas e aguardam revisão.

## Leaving.

form-leave = Sair deste formulário?
form-leave-text = O que escreveu ainda não está no catálogo. Pode esperar aqui como formulário por acabar.
form-leave-stay = Ficar
form-leave-keep = Sair e conservá-lo
form-leave-discard = Sair e descartá-lo

## From draft to published, on the page of a record.

form-step-draft = Isto é um rascunho. Ainda ninguém foi convidado a examiná-lo.
form-step-submitted = Isto foi submetido e espera ser publicado.
form-step-submit = Submeter
form-step-publish = Publicar
form-step-cancel = Cancelar
# An amount that could mean two things; the two readings follow as buttons.
# $typed (String) - the amount as it was typed
form-amount-ask = «{ $typed }» pode ler-se de duas maneiras. Qual é a certa?

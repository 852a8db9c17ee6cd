### state: machine
### Writing: what is found in a record, what a write did, the profile, the terminal’s commands that write.

## What is found in what somebody writes: what is wrong, and what mends it.

write-finding-unknown-field = Este campo não existe. Retire-o ou corrija o nome.
write-finding-missing = Este campo é necessário. Preencha-o.
write-finding-type-text = É necessário um texto aqui.
write-finding-type-texts = É necessário aqui um texto por língua: o código da língua e depois o texto.
write-finding-type-whole = É necessário um número inteiro aqui.
write-finding-type-number = É necessário um número aqui.
write-finding-type-flag = Aqui só pode constar true ou false.
write-finding-type-list = É necessária uma lista aqui.
write-finding-type-object = É necessário aqui um objeto com campos próprios.
write-finding-empty-text = O texto está vazio. Escreva algo ou retire o campo.
write-finding-control = O texto contém um carácter de controlo invisível. Escreva-o de novo.
write-finding-empty-list = A lista está vazia. Indique pelo menos um elemento ou retire o campo.
write-finding-twice = Isto já está na lista. Retire um dos dois.
# $value (String) - what was given
write-finding-slug-taken = Outra ficha tem o nome curto «{ $value }». Escolha outro.
write-finding-slug-fixed = O nome curto de uma ficha nunca muda. Retire-o.
# $value (String) - what was given
write-finding-code = «{ $value }» não é um código desta lista.
# $value (String) - what was given
write-finding-place = «{ $value }» não é o código de um país ou região.
# $value (String) - what was given
write-finding-place-country = «{ $value }» é uma região. Indique um país.
# $value (String) - what was given
write-finding-place-region = «{ $value }» é um país. Indique uma região das Nações Unidas pelo código.
# $value (String) - what was given
write-finding-language = «{ $value }» não é o código de uma língua.
# $value (String) - what was given
write-finding-date-form = «{ $value }» não é uma data. Escreva-a como 2019, 2019-03 ou 2019-03-31.
# $value (String) - what was given
write-finding-no-such-day = O dia «{ $value }» não existe no calendário. Verifique o mês e o dia.
# $value (String) - what was given
write-finding-in-future = «{ $value }» ainda não chegou. Indique hoje ou um dia passado.
# $value (String) - what was given
write-finding-address = «{ $value }» não é um endereço web. Começa por https:// ou http://.
# $value (String) - what was given
write-finding-currency = «{ $value }» não é uma moeda. Use um código de três letras, como EUR.
# $value (String) - what was given
write-finding-amount = O montante «{ $value }» tem demasiadas casas decimais. Escreva-o na menor unidade da moeda, como número inteiro.
# $value (String) - the least number
write-finding-too-small = O número deve ser { $value } ou mais.
# $value (String) - the greatest number
write-finding-too-large = O número deve ser { $value } ou menos.
# $field (String) - label of a field
write-finding-end-before-start = O fim é anterior a «{ $field }». Corrija uma das duas datas.
write-finding-most-below-least = A subvenção máxima é inferior à mínima. Corrija uma das duas.
# $field (String) - label of a field
write-finding-needs = Isto refere-se a «{ $field }», que falta. Preencha-o ou retire isto.
write-finding-standing = Uma ficha é submetida, publicada e retirada por decisões próprias. Retire este campo.
write-finding-visibility = Quem pode ver uma ficha decide-se ao partilhá-la. Retire este campo.
write-finding-no-source = Não é citada nenhuma fonte. Sem ela, ninguém pode verificar o que a ficha diz.
# $value (String) - what may have been meant
write-hint-nearest = Queria dizer «{ $value }»?
write-hint-language = Use um código de duas ou três letras, como fr.
# $currency (String) - code of a currency
# $digits (Number) - how many decimal places it has
write-hint-amount = Casas decimais de { $currency }: { $digits }.

## What keeps a write from being done. In -hint what to do next.

# $count (Number) - how many findings there are
error-invalid =
    { $count ->
        [one] A ficha não pode ser guardada: é preciso corrigir { $count } campo.
       *[other] A ficha não pode ser guardada: é preciso corrigir { $count } campos.
    }
error-invalid-hint = Corrija o que está indicado e tente de novo. Nada foi alterado.
# $reference (String) - kind and short name of the record
# $fields (String) - list of labels of fields, as in Title, Topics
error-incomplete = «{ $reference }» ainda não pode ser publicado. Falta: { $fields }.
error-incomplete-hint = Edite o registo, acrescente o que falta e publique-o depois. Nada foi alterado.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its standing, as in Draft
error-standing-step = «{ $reference }» está no estado «{ $standing }», por isso este passo não é possível agora.
error-submit-hint = Só se pode submeter um rascunho.
error-publish-hint = Só se pode publicar o que foi submetido. Submeta primeiro.
error-withdraw-hint = Só se pode retirar o que ainda não foi retirado.
error-restore-hint = Só se pode repor o que foi retirado.
# $reference (String) - kind and short name of the record
error-record-private = «{ $reference }» é privada deste computador.
error-record-private-hint = Partilhe-a primeiro. Escolhe que campos saem.
# $reference (String) - kind and short name of the record
error-record-shared = «{ $reference }» já está partilhada.
error-record-shared-hint = O que está partilhado pode ser editado e retirado, mas não volta a ser privado.
error-organisation-missing = Não se indica que organização confirma.
error-organisation-missing-hint = Indique uma do catálogo, ou a sua no seu perfil.
error-nothing-to-undo = Ainda não se escreveu nada neste computador.
# $field (String) - label of a field
# $reference (String) - kind and short name of the record
error-undo-blocked = Outra pessoa alterou entretanto «{ $field }» de «{ $reference }».
error-undo-blocked-hint = Nada foi anulado. Edite antes a ficha.

## What a write did.

# $reference (String) - kind and short name of the record
write-added = «{ $reference }» foi adicionada como rascunho.
# $reference (String) - kind and short name of the record
write-added-private = «{ $reference }» foi adicionada. Fica neste computador até a partilhar.
# $reference (String) - kind and short name of the record
write-edited = «{ $reference }» foi alterada.
# $reference (String) - kind and short name of the record
write-unchanged = «{ $reference }» fica como estava: nada era diferente.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its new standing, as in Published
write-decided = «{ $reference }»: { $standing }
# $reference (String) - kind and short name of the record
write-confirmed = «{ $reference }» foi confirmada.
# $reference (String) - kind and short name of the record
write-shared = Partilhada como «{ $reference }». A sua ficha privada fica aqui.
write-share-trial = Ainda nada foi partilhado.
write-share-leaves = O que sai deste computador
write-share-stays = O que fica
# $records (String) - list of kinds and short names of records
write-undone = Anulado: { $records }
# $fields (String) - list of labels of fields
write-review = Outra pessoa alterou isto entretanto: { $fields }. Ambas as versões são mantidas e aguardam revisão.
write-advice = O que a melhoraria
write-alike = Fichas que podem ser a mesma
# $language (String) - name of the language of the similar title
write-alike-title = título semelhante ({ $language })
write-alike-facts = mesma organização, lugar e tema no mesmo período
write-checked = Isto pode ser guardado.

## The record page and its history.

record-field-self-check = Autoavaliação dos dez princípios
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
write-self-check = { $principle }: { $answer }
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
# $note (String) - why, in the author’s own words
write-self-check-note = { $principle }: { $answer } ({ $note })
write-author-unknown = Autoria desconhecida
# $name (String) - name of the author, or that it is not known
# $details (String) - role and organisation
write-author = { $name } ({ $details })
write-label-author = Autoria
write-label-decision = Decisão
write-label-why = Motivo
write-label-undoes = Anula a alteração
write-label-shared-as = Partilhada como
write-label-visibility = Visibilidade

## The profile.

profile-name = Nome
profile-organisation = Organização
profile-place = País
profile-author = Número que as suas alterações levam em vez do seu nome
profile-erased = O seu nome foi apagado. O que escreveu fica, sem ele; o que escrever a partir de agora leva outro número.

## Commands of the terminal that write.

cli-profile-about = Mostrar, definir ou apagar quem escreve neste computador
cli-profile-show-about = Mostrar o perfil
cli-profile-set-about = Definir partes do perfil; um texto vazio retira a parte
cli-profile-erase-about = Apagar o seu nome; as suas alterações ficam
cli-option-role = Função: official, donor, implementer ou coordinator
cli-value-role = FUNÇÃO
cli-add-about = Adicionar uma ficha como rascunho; uma necessidade fica neste computador até ser partilhada
cli-edit-about = Escrever campos de uma ficha; sem ficheiro, mostrá-los para editar
cli-submit-about = Submeter um rascunho para revisão
cli-publish-about = Publicar o que foi submetido
cli-withdraw-about = Retirar uma ficha; é conservada e deixa de ser encontrada
cli-reinstate-about = Repor uma ficha retirada
cli-confirm-about = Declarar que uma ficha continua correta
cli-share-about = Partilhar uma ficha privada: mostra que campos saem
cli-undo-about = Anular a última ação deste computador
cli-argument-kind = Tipo: initiative, programme, need, organisation ou resource
cli-argument-file = Ficheiro com os campos em JSON; - lê a entrada padrão
cli-value-file = FICHEIRO
cli-value-note = TEXTO
cli-value-fields = CAMPOS
cli-value-day = DIA
cli-option-note = Porquê; consta do histórico
cli-option-seen = Versão que editou: «seen» dos campos mostrados
cli-option-by = Organização que confirma; na sua falta, a do seu perfil
cli-option-on = Dia da confirmação; na sua falta, hoje
cli-option-only = Só estes campos saem (timing, statement.fr)
cli-option-without = Estes campos ficam
cli-option-dry-run = Mostrar o que aconteceria, sem escrever nada
# $path (String) - the file that was named
# $reason (String) - what is wrong with it, a sentence
cli-file-unfit = O ficheiro { $path } não pode ser usado. { $reason }
cli-file-unfit-hint = Indique um objeto JSON com os campos da ficha.
# $path (String) - path of a field, as in title.fr
# $message (String) - what is wrong, a sentence
cli-finding = { $path }: { $message }

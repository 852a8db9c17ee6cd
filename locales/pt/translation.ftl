### state: machine
### Translating records: what there is to do, the editor, files for translators, asking for a resource in a language.
### Names of commands, options, formats and codes (--to, XLIFF, fr) are typed as they stand: never translate them.

## Errors.

# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-original = O texto «{ $field }» de { $reference } foi escrito neste idioma; não é uma tradução.
error-not-translatable-original-hint = Para alterar um original, edite o registo.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-empty = O texto «{ $field }» de { $reference } está vazio: não há nada para traduzir.
error-not-translatable-empty-hint = Escreva primeiro o original ou escolha outro texto.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-none = O texto «{ $field }» de { $reference } não tem tradução para rever.
error-not-translatable-none-hint = Traduza-o primeiro.
error-nothing-to-translate = No que foi pedido não resta texto por traduzir. Não foi escrito nenhum ficheiro.
error-nothing-to-translate-hint = Escolha outros filtros, outro idioma com --from, ou --all para incluir os textos revistos.

## How a text stands in a language.

translation-state-missing = Por traduzir
translation-state-stale = Anterior ao seu original
translation-state-machine = Tradução automática
translation-state-reviewed = Tradução revista
translation-state-original = Texto original

## The work list and how far each language is.

translation-title = Traduzir registos
translation-intro = Cada texto é escrito num idioma e traduzido para os outros. Uma tradução é fiável depois de uma pessoa a rever ao lado do original.
translation-coverage = Progresso de cada idioma
translation-column-language = Idioma
translation-column-done = Fiável
translation-column-text = Texto
translation-column-state = Estado
# $percent (Number) - a whole number from 0 to 100
translation-share = { $percent } %
# $language (String) - name of a language
translation-list = Por fazer ({ $language })
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
translation-found = Registos: { $records }. Textos: { $texts }.
translation-kinds = Tipos de registo
translation-states = Estados dos textos
translation-place = Só sobre este país
translation-none = Aqui não resta nada para traduzir.
translation-none-hint = Escolha outro idioma ou menos filtros.
translation-more = Mostrar mais

## The editor: a text beside its translation.

# $language (String) - name of a language
translation-into = Tradução ({ $language })
# $language (String) - name of a language
translation-source = Texto original ({ $language })
# $field (String) - label of a field
# $language (String) - name of a language
translation-target = { $field } ({ $language })
# $field (String) - label of a field
translation-checked = Comparei este texto com o original: { $field }
translation-hints = Termos do glossário
translation-save = Guardar o que foi verificado
translation-save-next = Guardar e continuar
translation-review = Marcar como revista
translation-review-all = Marcar tudo como revisto
translation-previous = Registo anterior
translation-next = Registo seguinte
translation-back = Voltar à lista
# no-plural: the count stands after a colon
# $count (Number) - how many
translation-remaining = Registos restantes: { $count }
# $keys (String) - the keys as they stand on the keyboard: Ctrl + Enter
translation-keys = { $keys } guarda o que foi verificado e abre o registo seguinte.
# $title (String) - title of the record
translation-saved = Guardado: { $title }
translation-unchanged = Nada era diferente: nada foi escrito.
translation-nothing-checked = Assinale primeiro o que verificou.
# $fields (String) - list of labels of fields
translation-waiting = Entretanto, outra pessoa escreveu aqui; as duas versões aguardam revisão: { $fields }
translation-undo = Anular
translation-is-original = Este texto foi escrito neste idioma.
translation-optional = O nome só é dado nos idiomas que a própria entidade usa.
translation-unsaved = O que escreve fica neste computador até o guardar.
# $language (String) - name of a language
translation-record = Traduzir ou rever ({ $language })

## Asking for a resource in another language.

translation-ask = Pedir uma tradução
# $resource (String) - title of the resource
translation-ask-title = Pedir uma tradução de «{ $resource }»
translation-ask-intro = Isto escreve uma necessidade. Fica neste computador até a partilhar.
translation-ask-language = Idioma necessário
translation-ask-place = País que precisa dela
translation-ask-text = A necessidade por palavras
# $language (String) - name of a language
translation-ask-exists = Segundo consta, já existe neste idioma ({ $language }).
# $language (String) - name of a language
# $resource (String) - title of the resource
translation-ask-statement = É necessária uma tradução de «{ $resource }» para este idioma: { $language }.
translation-ask-write = Escrever a necessidade
translation-ask-done = A necessidade foi escrita. Fica neste computador até a partilhar.

## Help.

translation-help = Traduzir
translation-help-list = «Traduzir registos» mostra o que está por traduzir, o que é anterior ao original e as traduções automáticas; primeiro o que diz respeito ao seu país.
translation-help-review = A tradução que guardar ou marcar como revista leva o seu nome no histórico e pode ser anulada como qualquer alteração.

## Files for translators: what is refused and what is worth knowing.

# $name (String) - what stands in the file
translation-refused-not-xliff = Não é XLIFF: começa por «{ $name }».
# $version (String) - what stands in the file
translation-refused-version = A sua versão de XLIFF é «{ $version }»; são lidas 2.0 e 2.1.
# $attribute (String) - name of an attribute, srcLang or trgLang
translation-refused-language = Não indica o seu idioma: falta o atributo «{ $attribute }».
translation-reason-nameless = Não nomeia nenhum registo ou nenhum texto.
translation-reason-codes = A tradução contém códigos de uma ferramenta. Deixe só o texto.
translation-reason-state = O seu estado não é de XLIFF: initial, translated, reviewed ou final.
# $reference (String) - kind and short name of a record
translation-reason-record = O catálogo não tem «{ $reference }».
translation-reason-original = O registo tem um original neste idioma; uma tradução não o substitui.
translation-reason-empty = O registo não tem esse texto para traduzir.
translation-reason-outdated = Traduz um original anterior, e o catálogo tem uma tradução do atual.
translation-remark-stale = O original mudou entretanto; a tradução aparecerá como anterior ao original.

## The terminal.

translation-cli-about = Traduzir registos: o que há por fazer e ficheiros para tradutores
translation-cli-coverage-about = Mostrar o progresso de cada idioma
translation-cli-list-about = Listar o que há para traduzir, o mais útil primeiro
translation-cli-show-about = Mostrar os textos de um registo ao lado das traduções
translation-cli-set-about = Guardar traduções que fez ou verificou
translation-cli-review-about = Marcar rascunhos como revistos
translation-cli-ask-about = Pedir um recurso noutro idioma: escreve uma necessidade privada
translation-cli-export-about = Escrever textos para tradutores em XLIFF 2.1
translation-cli-import-about = Receber um ficheiro de tradutores
translation-cli-option-to = Idioma de chegada, como fr; o das respostas se não for dado
translation-cli-option-from = Idioma de partida; en se não for dado
translation-cli-option-state = Só os textos neste estado: missing, stale, machine ou reviewed
translation-cli-option-all = Também os textos revistos
translation-cli-option-drafts = Tomar cada texto como rascunho por rever
translation-cli-option-statement = A necessidade nas suas palavras
translation-cli-option-place = País ou região que precisa dele; o seu se não for dado
translation-cli-argument-texts = Ficheiro JSON com os textos por nome de campo; - lê a entrada padrão
translation-cli-argument-field = Nome de um campo, como summary; todos os rascunhos se não for dado
translation-cli-value-state = ESTADO
translation-cli-value-field = CAMPO
# $reference (String) - kind and short name of a record
# $language (String) - name of a language
translation-cli-saved = A tradução de { $reference } fica guardada como revista ({ $language }).
# $path (String) - the file
translation-cli-exported = Escrito em { $path }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $count (Number) - how many texts
# $code (String) - code of the language
translation-cli-others = Deixados de fora, com original noutro idioma ({ $language }): { $count }. Repita o comando com --from { $code }.

## Files for translators, in the window.

translation-files = Ficheiros para tradutores
# $export (String) - the command that writes a file
# $import (String) - the command that takes it back
translation-tools = Os tradutores podem usar as suas próprias ferramentas: o que a lista mostra é escrito em XLIFF 2.1, e o que devolvem é revisto antes de ser importado. Num terminal: «{ $export }», «{ $import }».
translation-format-xliff = XLIFF para tradutores
translation-export-from = Traduzir de
translation-export-choose = Exportar para tradutores
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
# $file (String) - the file
translation-export-done = Escrito em { $file }. Registos: { $records }, textos: { $texts }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $texts (Number) - how many texts
translation-export-others = Escritos em { $language } e fora do ficheiro: { $texts }. Precisam de um ficheiro próprio.
translation-import-choose = Importar de tradutores
translation-import-drafts = Tomar todos os textos do ficheiro por traduções automáticas que alguém ainda tem de rever
# no-plural: the count stands after a colon
# $count (Number) - how many texts are not listed
translation-import-more = Outros textos, não listados aqui: { $count }

### state: machine
### What the window does with records: files out and in, decisions, sharing, undo, the profile.
### Names of formats and of file endings are the same in every language: never translate them.

## Files out.

action-export = Exportar registos
action-export-search = O que esta pesquisa encontra
action-export-record = Este registo
# $place (String) - name of a country or region
action-export-place = O que diz respeito a { $place }
action-export-everything = Todo o catálogo
action-export-stays = Os rascunhos e o que é privado deste computador não vão em nenhum ficheiro.
action-export-format = Formato
action-export-save = Escolher onde guardar
action-export-waiting = O ficheiro está a ser escolhido ou escrito…
action-export-none = Nenhum ficheiro foi escolhido. Nada foi escrito.
# $count (Number) - how many records
# $file (String) - path of the file
action-export-done =
    { $count ->
        [one] { $count } registo foi escrito em { $file }.
       *[other] { $count } registos foram escritos em { $file }.
    }
# $count (Number) - how many records
action-export-left-out =
    { $count ->
        [one] { $count } registo não está no ficheiro, ou não por inteiro
       *[other] { $count } registos não estão no ficheiro, ou não por inteiro
    }
# $count (Number) - how many records
action-export-other-kinds =
    { $count ->
        [one] { $count } registo de outro tipo não está no ficheiro: a IATI só conhece atividades.
       *[other] { $count } registos de outros tipos não estão no ficheiro: a IATI só conhece atividades.
    }
action-stays-private = É privado deste computador. Partilhe-o primeiro.
action-stays-draft = É um rascunho. Submeta-o primeiro.

## Formats.

action-format-csv = CSV
action-format-csv-hint = Uma tabela que qualquer folha de cálculo abre.
action-format-xlsx = Livro do Excel (XLSX)
action-format-xlsx-hint = Uma folha por tipo de registo e outra sobre a proveniência.
action-format-iati = IATI 2.03 (XML)
action-format-iati-hint = As iniciativas como atividades, para sistemas que leem a norma.
action-format-jsonl = JSON Lines
action-format-jsonl-hint = Todos os campos, para programas e para voltar a importar.
action-format-bundle = Pacote de intercâmbio para outro { -brand-name }
action-format-bundle-hint = Cada alteração destes registos com a sua assinatura, para ser fundida ali em vez de substituir. O que veio com a edição incluída já lá está.
action-format-pdf = PDF
action-format-pdf-hint = Para imprimir: ficha de um registo, nota sobre um país ou dossiê do que foi encontrado.
action-format-html = HTML
action-format-html-hint = O mesmo para um navegador, num só ficheiro.
action-format-any = Todos os formatos

## Files in.

action-import = Importar registos
action-import-intro = Importe registos de um ficheiro: CSV, livro do Excel, IATI 2.01 a 2.03 ou JSON Lines. Primeiro vê, linha a linha, o que mudaria. Nada é escrito antes de aceitar.
action-import-choose = Escolher um ficheiro
action-import-waiting = À espera da escolha de um ficheiro…
# $percent (Number) - how much of the file was read, from 0 to 100
action-import-reading = A ler o ficheiro: { $percent } %
# no-plural: the count stands after a colon
# $count (Number) - how many lines
action-import-lines = Linhas lidas: { $count }
action-import-stop = Parar
action-import-none = Nenhum ficheiro foi tomado. Nada foi escrito.
# $file (String) - name of the file
action-import-plan = O que faria a importação de { $file }
action-import-filter = Linhas a mostrar
action-import-all = Todas
action-import-table = Linhas do ficheiro
action-import-column-take = Importar
action-import-column-place = Lugar no ficheiro
action-import-column-outcome = Resultado
action-import-column-record = Registo
action-import-column-detail = Motivo e observações
# $record (String) - name of the record
action-import-take = Importar { $record }
# $record (String) - name of the record
action-import-open = Campos de { $record }
action-import-field = Campo
action-import-before = No catálogo
action-import-after = No ficheiro
action-import-nothing-yet = nada ainda
action-import-no-lines = O ficheiro não tem linhas com este resultado.
# $count (Number) - how many lines are not shown yet
action-import-more =
    { $count ->
        [one] Mostrar mais { $count } linha
       *[other] Mostrar mais { $count } linhas
    }
action-import-leave-these = Deixar todas estas de fora
action-import-take-these = Importar todas estas
# $count (Number) - how many lines
action-import-followed =
    { $count ->
        [one] Acompanha-a mais { $count } linha, porque uma refere a outra.
       *[other] Acompanham-na mais { $count } linhas, porque se referem umas às outras.
    }
# $count (Number) - how many records
action-import-accept =
    { $count ->
        [one] Importar { $count } registo
       *[other] Importar { $count } registos
    }
action-import-nothing = Não há nada a importar.
# $count (Number) - how many new needs
action-import-needs-private =
    { $count ->
        [one] { $count } nova necessidade deste ficheiro continua privada: apenas neste dispositivo, em nenhuma exportação, pacote ou sincronização.
       *[other] { $count } novas necessidades deste ficheiro continuam privadas: apenas neste dispositivo, em nenhuma exportação, pacote ou sincronização.
    }
# $count (Number) - how many new needs
action-import-needs-shared =
    { $count ->
        [one] { $count } nova necessidade deste ficheiro é partilhada com todos. Pode ser retirada depois, mas não voltar a ser privada.
       *[other] { $count } novas necessidades deste ficheiro são partilhadas com todos. Podem ser retiradas depois, mas não voltar a ser privadas.
    }
action-import-share-needs = Partilhar as novas necessidades deste ficheiro
action-import-private = Privados, apenas neste dispositivo
action-import-writing = A importar…
action-import-again = Ler o ficheiro de novo
action-import-drop = Descartar este plano
# $count (Number) - how many records
# $file (String) - name of the file
action-import-done =
    { $count ->
        [one] { $count } registo de { $file } foi importado.
       *[other] { $count } registos de { $file } foram importados.
    }
action-import-left-out = De fora
action-import-undo = Anular esta importação
action-import-undone = A importação foi anulada.
action-import-another = Importar outro ficheiro
action-columns = O que contêm as colunas
# $file (String) - name of the file
action-columns-intro = As colunas de { $file } têm nomes próprios. Diga o que cada uma contém; depois verá, linha a linha, o que mudaria.
action-columns-kind = Tipo dos registos
action-columns-head = Linha do cabeçalho
action-columns-remembered = Preenchido como da última vez para uma tabela com o mesmo cabeçalho.
action-columns-proposed = Preenchido segundo os nomes e os valores. Reveja-o.
action-columns-field = Campo
action-columns-leave-out = Deixar de fora
action-columns-language = Língua do texto
action-columns-role = Papel
action-columns-no-role = Não indicado
action-columns-samples = Primeiros valores
action-columns-no-samples = Sem valores nas primeiras linhas
action-columns-writing = Como se escrevem os valores
action-columns-dates = Forma das datas
action-columns-dates-iso = Ano-mês-dia: 2019-03-07
action-columns-dates-day = Dia.mês.ano: 7.3.2019
action-columns-dates-month = Mês/dia/ano: 3/7/2019
action-columns-decimal = Sinal decimal
action-columns-decimal-point = Ponto: 1,250.50
action-columns-decimal-comma = Vírgula: 1.250,50
action-columns-separator = Entre os elementos de uma lista
action-columns-currency = Moeda dos montantes (código de três letras)
action-columns-show = Mostrar o que mudaria
# no-plural: the count stands after a colon
# $count (Number) - how many columns
action-columns-wrong = A corrigir: { $count }
action-columns-change = Mudar as colunas
action-template = Tabela vazia
action-template-hint = Uma tabela com o cabeçalho que a importação conhece, para preencher.
action-template-save = Guardar um modelo vazio
# $file (String) - name of the file
action-template-saved = Guardado: { $file }

## What is done with a record.

action-menu = Ações
action-export-this = Exportar
action-withdraw = Retirar
action-withdraw-title = Retirar este registo?
action-withdraw-text = É conservado e pode ser reposto. Até lá, nenhuma pesquisa o encontra.
action-withdrawn = O registo foi retirado.
action-reinstate = Repor
action-reinstate-title = Repor este registo?
action-reinstate-text = Recupera o estado que tinha antes de ser retirado.
action-reinstated = O registo foi reposto.
action-reason = Motivo
action-reason-hint = Consta do histórico do registo.
action-confirm = Confirmar
action-confirm-title = Continua correto?
action-confirm-text = Confirme que o registo estava correto num dado dia. A data figura junto das suas fontes.
action-confirm-on = Dia
# $date (String) - a day, written out
action-confirm-chosen = Dia escolhido: { $date }
action-confirm-by = Organização que confirma
action-confirmed = O registo foi confirmado.

## Private records, and sharing them.

action-private = Privado: apenas neste computador
action-private-text = Não está em nenhuma exportação nem intercâmbio com outros até o partilhar.
# $record (String) - the shared record
action-private-shared = Partilhado como { $record }
action-share = Partilhar
action-share-title = Partilhar este registo?
action-share-text = Só os campos que deixar assinalados saem deste computador, como um novo registo. O que é partilhado pode ser retirado depois, mas não volta a ser privado.
action-share-fields = Campos que saem deste computador
# $field (String) - label of the field
action-share-field = { $field } sai
# $leave (Number) - how many fields leave
# $stay (Number) - how many fields stay
# no-plural: the counts stand after a colon
action-share-count = Campos que saem: { $leave }. Campos que ficam aqui: { $stay }.
action-share-note-hint = Sai juntamente com os campos.
action-share-now = Partilhar estes campos
# $record (String) - the shared record
action-shared = Partilhado como { $record }. O registo privado fica aqui.

## Undo.

action-undo-last = Anular a última ação
# $records (String) - list of kinds and short names of records
action-undone = Anulado: { $records }
# $count (Number) - how many records
action-undone-many =
    { $count ->
        [one] Anulado em { $count } registo.
       *[other] Anulado em { $count } registos.
    }
action-redo = Fazer de novo

## Decisions in the history.

action-decisions = Decisões
action-decisions-none = Neste computador nada se decidiu sobre este registo.
action-column-when = Quando
action-column-who = Quem
action-column-decision = Decisão
action-column-why = Motivo
# $change (String) - identifier of a change
action-undoes = Anula a alteração { $change }

## The profile.

action-profile = Perfil
action-profile-hint = Quem escreve neste computador. As suas alterações levam um número aleatório; só este computador sabe que é você.
action-profile-name = Nome
action-profile-name-hint = Não consta de nenhuma alteração nem sai com nenhuma.
action-profile-organisation = Organização
action-profile-organisation-hint = Escolha uma do catálogo ou escreva o seu nome.
action-profile-save = Guardar o perfil
action-profile-saved = O perfil foi guardado.
action-profile-erase = Apagar o meu nome
action-profile-erase-title = Apagar o seu nome?
action-profile-erase-text = Nome, organização, função e país são apagados deste perfil para sempre. O que escreveu fica, de um autor que ninguém conhece. O que escrever a partir de agora leva outro número.
action-profile-erased = O seu nome foi apagado.
action-profile-number = Número que as suas alterações levam
action-organisation-none = Nenhuma organização do catálogo começa assim.
action-organisation-show = Mostrar organizações

## Files, in the settings.

action-files = Ficheiros
action-files-hint = Os registos viajam em ficheiros: para folhas de cálculo, outros sistemas, outro computador.

## What goes wrong.

error-undo-superseded = Entretanto escreveu-se outra coisa.
error-undo-superseded-hint = Nada foi anulado. Anule primeiro a última ação ou consulte o histórico do registo.
error-plan-closed = Este plano já não está aberto.
error-plan-closed-hint = Escolha o ficheiro de novo e veja o que mudaria agora. Nada foi escrito.
# $file (String) - name of the file
error-file-foreign = «{ $file }» não é um ficheiro que se possa importar.
# $endings (String) - list of endings of names, as in .csv
error-file-foreign-hint = Escolha um ficheiro cujo nome termine em { $endings }.
error-file-busy = Outro ficheiro está a ser lido.
error-file-busy-hint = Espere que termine ou pare a leitura.
error-no-dialog = Não há aqui uma janela em que escolher um ficheiro.
error-no-dialog-hint = Use os comandos export e import do terminal.
# $reference (String) - kind and short name of the record
error-record-stays = «{ $reference }» não sai em nenhum ficheiro.
error-record-stays-hint = Partilhe o que é privado e submeta o que é rascunho; depois exporte.

## Reports

# $file (String) - name and place of the file
action-report-done = Ficheiro escrito: { $file }
# no-plural: the count stands after a colon
# $count (Number) - how many pages
action-report-pages = Páginas: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
action-export-records = Registos escolhidos: { $count }
action-export-report = Relatório
# $record (String) - title of a record
action-pick = Selecionar { $record }
# no-plural: the count stands in brackets
# $count (Number) - how many records
action-picked = Exportar a seleção ({ $count })
action-pick-none = Limpar a seleção

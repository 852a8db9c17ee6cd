### state: machine
### Import and export: errors, reasons, columns of files, the terminal.
### Names of options, formats and codes (--format, csv, 2019-03) are typed as they stand: never translate them.

## Errors.

# $path (String) - the file
error-format-unknown = Não se conhece um formato para «{ $path }».
error-format-unknown-hint = Faça o nome terminar em .csv, .xlsx, .xml ou .jsonl, ou indique o formato com --format.
# $path (String) - the file
error-file-unreadable = Não é possível ler o ficheiro «{ $path }».
error-file-unreadable-hint = Verifique o nome e se tem permissão para o ler. Nada foi importado.
# $path (String) - the file
error-file-unwritable = Não é possível escrever o ficheiro «{ $path }».
error-file-unwritable-hint = Escolha uma pasta em que possa escrever e com espaço suficiente. O ficheiro anterior não mudou.
# $path (String) - the file
# $reason (String) - sentences that say what is wrong
error-import-refused = Não é possível importar o ficheiro «{ $path }». { $reason }
error-import-refused-hint = Corrija o ficheiro ou peça um novo a quem o fez. Nada foi importado.
error-nothing-to-export = Nenhum destes registos tem o que a norma IATI exige. Nenhum ficheiro foi escrito.
error-nothing-to-export-hint = Escolha outros registos ou outro formato: CSV, XLSX ou JSON Lines.
error-import-unkept = Não há espaço para guardar o que a importação encontrou até ser revisto.
error-import-unkept-hint = Liberte neste disco o espaço de dois ficheiros desse tamanho. Nada foi importado.
error-cancelled = Interrompido.
error-cancelled-hint = Nada foi escrito.
error-catalogue-changed = O catálogo mudou desde que o plano foi feito. Nada foi importado.
error-catalogue-changed-hint = Volte a ler o ficheiro, veja o novo plano e aceite-o.

## Why a file is refused as a whole.

# $name (String) - what stands in the file
exchange-refused-encoding = Está escrito em { $name }; é necessário UTF-8.
# $line (String) - number of a line or row
exchange-refused-bytes = A linha { $line } não está em UTF-8. Guarde o ficheiro em UTF-8; num programa de folhas de cálculo escolha «CSV UTF-8».
# $line (String) - number of a line or row
exchange-refused-long = Na linha { $line } começa algo mais longo do que qualquer registo real.
# $line (String) - number of a line or row
exchange-refused-deep = Os elementos da linha { $line } estão demasiado aninhados.
# $line (String) - number of a line or row
exchange-refused-document-type = A linha { $line } declara um tipo de documento, o que não é aceite por segurança.
# $line (String) - number of a line or row
# $name (String) - what stands in the file
exchange-refused-entity = A linha { $line } usa a entidade «{ $name }», que o XML não define.
# $line (String) - number of a line or row
exchange-refused-xml = A linha { $line } não é XML bem formado.
# $line (String) - number of a line or row
exchange-refused-cut = Termina na linha { $line }, antes do fim: falta uma parte.
# $name (String) - what stands in the file
exchange-refused-not-iati = Não é um ficheiro de atividades IATI: começa por «{ $name }».
# $version (String) - what stands in the file
exchange-refused-version = A sua versão de IATI é «{ $version }»; leem-se 2.01, 2.02 e 2.03.
# $column (String) - name of a column
exchange-refused-no-column = A sua tabela não tem a coluna «{ $column }».
exchange-refused-empty = Está vazio.
# $delimiter (String) - the character that stands between the cells
exchange-refused-delimiter = As suas células estão separadas por «{ $delimiter }». Separe-as por vírgulas, pontos e vírgulas ou tabulações.
# $column (String) - name of a column
exchange-refused-column-twice = A sua tabela tem a coluna «{ $column }» duas vezes.
# $field (String) - name of a field
exchange-refused-map-field = O mapa indica o campo «{ $field }», que um registo desse tipo não tem.
# $column (String) - name of a column
# $line (String) - number of a line or row
exchange-refused-map-column = O mapa indica a coluna «{ $column }», que não está no cabeçalho da linha { $line }.
# $sheet (String) - name of a sheet
exchange-refused-map-sheet = O livro de cálculo não tem a folha «{ $sheet }».
exchange-map-twice = Outra coluna já contém isto, e um registo só o tem uma vez. Deixe de fora uma das duas.
exchange-map-role = Escolha o papel destas organizações.
exchange-map-currency = Indique a moeda dos montantes.
# $field (String) - name of a field
exchange-map-title = Nenhuma coluna diz como se chama um registo. Escolha «{ $field }» para uma delas.
# $line (String) - number of a line or row
exchange-refused-csv = A linha { $line } não é CSV bem formado.
exchange-refused-workbook = Não é um livro de cálculo ou está danificado.
exchange-refused-workbook-large = O livro contém mais do que se pode importar.
exchange-refused-many = Tem mais de um milhão de registos. Importe-o por partes.

## Why a line is rejected.

# $value (String) - what stands in the file
# $kinds (String) - list of codes of kinds
exchange-reason-kind = «{ $value }» não é um tipo de registo. Use { $kinds }.
# $line (String) - number of a line or row
exchange-reason-twice = O mesmo registo já está na linha { $line }.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-number = «{ $value }» no campo «{ $field }» não é um número inteiro.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-date = «{ $value }» no campo «{ $field }» não é uma data. Escreva 2019, 2019-03 ou 2019-03-07.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-term = «{ $value }» não é um código conhecido do campo «{ $field }».
# $code (String) - what stands in the file
exchange-reason-currency = «{ $code }» não é uma moeda. Use um código como EUR ou XOF.
# $field (String) - name of a field
# $reference (String) - kind and short name of a record
exchange-reason-reference = O campo «{ $field }» refere «{ $reference }», que não está nem no catálogo nem no ficheiro.
exchange-reason-headless = A célula não está sob nenhuma coluna do cabeçalho. Ponha entre aspas os textos que tenham vírgulas, ou dê um nome à coluna.
exchange-reason-formula = A célula contém uma fórmula. Ponha o valor no seu lugar.
# $field (String) - name of a field
exchange-reason-too-long = O campo «{ $field }» contém mais do que cabe num registo.
exchange-reason-private = O registo com esse nome é privado neste dispositivo; nada de fora o altera.
exchange-reason-shared = A linha pede para continuar privada, mas o registo com esse nome já está partilhado. Dê à linha outro nome curto.
exchange-reason-not-object = Cada linha tem de ser um objeto JSON: começa e termina com uma chaveta.
# $field (String) - path of a field, as in budget.currency
# $message (String) - what is wrong with it, and what to do
exchange-reason-wrong = «{ $field }»: { $message }

## What is worth knowing about a line or a file.

# $sum (String) - a number
exchange-remark-shares-recipient = As partes dos lugares somam { $sum }, não 100. São guardadas como estão.
# $sum (String) - a number
exchange-remark-shares-sector = As partes dos setores somam { $sum }, não 100. São guardadas como estão.
# $code (String) - what stands in the file
exchange-remark-place = O lugar «{ $code }» não é conhecido. É guardado e devolvido ao exportar.
# $code (String) - what stands in the file
exchange-remark-status = O estado «{ $code }» não tem equivalente. É guardado e devolvido ao exportar.
exchange-remark-budgets = Tem vários orçamentos. São guardados e não somados.
# $column (String) - name of a column
exchange-remark-column = A coluna «{ $column }» não é conhecida e foi ignorada.
# $share (String) - what stands in the file
exchange-remark-share = «{ $share }» não é uma percentagem de 0 a 100. É guardada e devolvida na exportação.
# $column (String) - name of a column
exchange-remark-column-left-out = A coluna «{ $column }» fica de fora: não foi escolhido nenhum campo para ela.
exchange-remark-withdrawn = Tinha sido retirado aqui. A importação recupera-o.
# $lang (String) - tag of a language, as it stands in the file
exchange-remark-language = A língua «{ $lang }» não é conhecida. O seu texto é guardado e devolvido ao exportar.
# $code (String) - what stands in the file
# $element (String) - name of an element of the file, as in tag
exchange-remark-code = «{ $code }» no elemento «{ $element }» não é um código conhecido. É guardado e devolvido ao exportar.
# $address (String) - what stands in the file
exchange-remark-address = «{ $address }» não é um endereço na Web. É guardado e devolvido ao exportar.
# $amount (String) - a number, as it stands in the file
exchange-remark-negative = O orçamento de { $amount } é inferior a zero. É guardado e devolvido ao exportar.
# $fields (String) - list of labels of fields, as in Title, Topics
exchange-remark-lacks = Antes de o publicar, é preciso acrescentar: { $fields }.
# $standing (String) - label of a standing, as in Published
exchange-remark-standing = Entra no estado «{ $standing }», como diz o ficheiro.
# $standing (String) - label of a standing, as in Published
exchange-remark-need-standing = Se for partilhada, entra no estado «{ $standing }», como diz o ficheiro.
exchange-remark-private = Continua privado neste dispositivo.
# $field (String) - name of a field
# $reference (String) - short name of a record
exchange-remark-forgotten = O campo «{ $field }» refere «{ $reference }», que não é importado à vista de todos. Entra sem isso.

## Where a line stands.

# $line (String) - number of a line or row
exchange-at-line = Linha { $line }
# $line (String) - number of a line or row
# $cell (String) - a cell or column, as in C7
exchange-at-cell = Linha { $line }, coluna { $cell }
# $sheet (String) - name of a sheet
# $cell (String) - a cell or column, as in C7
exchange-at-sheet = Folha { $sheet }, { $cell }

## What a record lacks for IATI.

# $gaps (String) - list of what is missing
exchange-lacks = Exigido pela IATI e em falta: { $gaps }.
# $column (String) - name of a column
exchange-overlong = O texto da coluna «{ $column }» é longo demais para uma célula e foi omitido. JSON Lines guarda-o por inteiro.
exchange-gap-title = título
exchange-gap-description = descrição
exchange-gap-organisation = organização
exchange-gap-status = estado
exchange-gap-start = data de início
exchange-gap-recipient = lugar beneficiário
exchange-gap-sector = tema ou setor

## Columns of files.

exchange-field-record = Tipo de registo
exchange-field-actual-start = Início real
exchange-field-actual-end = Fim real
exchange-field-extra = Outros campos
exchange-field-outputs = Produtos
exchange-field-outcomes = Resultados
exchange-field-indicators = Indicadores
exchange-field-commitments = Compromissos
exchange-field-disbursements = Desembolsos
exchange-field-links = Ligações
exchange-field-contact = Contacto
# $title (String) - what is measured
# $values (String) - list of its values
exchange-indicator = { $title }: { $values }
# $value (String) - a number with its unit
exchange-indicator-baseline = valor de referência { $value }
# $value (String) - a number with its unit
exchange-indicator-target = meta { $value }
# $value (String) - a number with its unit
exchange-indicator-actual = valor real { $value }
# $amount (String) - an amount of money
# $date (String) - the day of its value
exchange-amount-dated = { $amount } ({ $date })
exchange-field-state = estado do texto
# $field (String) - name of a field
# $part (String) - name of a part of the field
exchange-field-part = { $field }: { $part }
exchange-part-amount = montante na menor unidade
exchange-part-currency = moeda
exchange-part-value-date = data-valor
exchange-part-smallest = mínimo, na menor unidade
exchange-part-largest = máximo, na menor unidade
exchange-part-whole = montante
exchange-part-whole-smallest = montante mínimo
exchange-part-whole-largest = montante máximo
exchange-part-on = data
exchange-part-by = organização
# $date (String) - a year or a month, as in 2019-03
exchange-date-year = Só se conhece o ano: { $date }
# $date (String) - a year or a month, as in 2019-03
exchange-date-month = Só se conhece o mês: { $date }
exchange-sheet-provenance = Proveniência
exchange-about-release = Edição do catálogo
exchange-about-written = Escrito em
exchange-about-records = Registos
exchange-about-texts = Textos
exchange-about-texts-note = A coluna ao lado de cada texto indica o seu estado: original, reviewed (revisto) ou machine (rascunho automático não revisto).
exchange-about-places = Lugares
exchange-about-places-note = Os nomes de lugares não implicam qualquer opinião sobre o seu estatuto jurídico.

## The terminal.

exchange-cli-export-about = Escrever registos num ficheiro
exchange-cli-import-about = Importar registos de um ficheiro
exchange-cli-value-file = FICHEIRO
exchange-cli-value-format = FORMATO
exchange-cli-argument-export = O ficheiro a escrever; se existir, é substituído
exchange-cli-argument-import = O ficheiro a importar
exchange-cli-option-format = csv, xlsx, iati ou jsonl; pelo fim do nome quando não indicado
exchange-cli-value-report = RELATÓRIO
exchange-cli-option-report = record, brief, pack, comparison ou gaps: um relatório em vez dos registos
exchange-cli-option-record = Apenas este registo; pode repetir-se
exchange-cli-option-template = Uma tabela vazia deste tipo, para preencher
exchange-cli-option-kind = initiative, programme, need, organisation ou resource: o tipo dos registos de uma tabela própria
exchange-cli-option-map = O ficheiro que diz que campo é cada coluna de uma tabela própria
exchange-cli-option-propose-map = Não importar nada; escrever um ficheiro desses, para corrigir à mão
exchange-cli-option-dry-run = Mostrar apenas o que aconteceria
exchange-cli-option-share-needs = Partilhar as novas necessidades do ficheiro; sem isto continuam privadas neste dispositivo
# no-plural: the count stands after a colon
# $percent (String) - how much of the file, as in 45 %
# $count (Number) - how many records
exchange-cli-reading = Leitura: { $percent }. Registos: { $count }. Ctrl+C para.
# no-plural: the count stands after a colon
# $percent (String) - how much of the records, as in 45 %
# $count (Number) - how many records
exchange-cli-writing = Escrita: { $percent }. Registos: { $count }. Ctrl+C para.
# $path (String) - the file
exchange-cli-exported = Escrito em { $path }.
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-records = Registos: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-left-out = Omitidos ou incompletos: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-other-kinds = De tipos que o formato não tem: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-new = Novos: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-changed = Alterados: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-same = Sem alterações: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-rejected = Rejeitados: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-private = Privados, apenas neste dispositivo: { $count }
exchange-cli-private-hint = As novas necessidades continuam privadas: não saem em nenhuma exportação, pacote ou sincronização. Cada uma pode ser partilhada depois; --share-needs partilha todas as de um ficheiro ao importá-lo.
exchange-cli-dry-run = Nada foi escrito. Execute o comando sem --dry-run para importar.
exchange-cli-imported = O catálogo incorporou-o numa só ação.
exchange-cli-unchanged = Não havia nada a escrever.
# $path (String) - the file
exchange-cli-map-proposed = Foi escrita uma proposta de mapa em { $path }. Nada foi importado.
exchange-cli-map-next = Corrija-o onde for preciso; depois importe com --map, vendo primeiro o plano com --dry-run.
exchange-cli-map-hint = Se for uma tabela própria, faça primeiro um mapa das colunas: import FICHEIRO --kind TIPO --propose-map MAPA.
exchange-cli-map-unfit = Não é um mapa de colunas.
exchange-cli-map-unfit-hint = Deixe o programa escrever um mapa com --propose-map e corrija esse.
# $kind (String) - code of a kind
exchange-cli-map-kind = É para registos do tipo «{ $kind }».
exchange-cli-column-place = Lugar no ficheiro
exchange-cli-column-verdict = Resultado
exchange-cli-column-record = Registo
exchange-cli-column-detail = Campos, motivo, observações
exchange-verdict-new = Novo
exchange-verdict-changed = Alterado
exchange-verdict-same = Igual
exchange-verdict-rejected = Rejeitado

### state: machine
### The terminal: help, usage errors and tables of the program “trefoil”.
### Names of commands, options and codes (init, --place, FJ) are typed as they stand: never translate them.

cli-about = O catálogo de reforço das capacidades cibernéticas neste computador. Não requer ligação à rede.
cli-after-help = «trefoil COMANDO --help» explica um comando.

## Headings and words of the help.

cli-heading-usage = Utilização
cli-heading-commands = Comandos
cli-heading-arguments = Argumentos
cli-heading-options = Opções
cli-heading-global = Opções de todos os comandos
cli-word-options = OPÇÕES
cli-word-command = COMANDO

## What stands for a value. Capital letters where the script has them, no spaces.

cli-value-query = PALAVRAS
cli-value-kind = TIPO
cli-value-theme = TEMA
cli-value-place = LUGAR
cli-value-status = ESTADO
cli-value-organisation = NOME
cli-value-mode = MODALIDADE
cli-value-language = IDIOMA
cli-value-years = A..B
cli-value-sort = CRITÉRIO
cli-value-number = NÚMERO
cli-value-folder = PASTA
cli-value-reference = TIPO:NOME
cli-value-code = CÓDIGO

## Commands.

cli-init-about = Criar o catálogo ou atualizá-lo
cli-search-about = Pesquisar iniciativas, programas, necessidades, organizações e recursos
cli-show-about = Mostrar um registo
cli-place-about = Mostrar o que está em execução num país ou numa região e que programas lhe estão abertos
cli-organisation-about = Mostrar o percurso de uma organização
cli-history-about = Mostrar quem alterou um registo e quando
cli-doctor-about = Verificar o catálogo deste computador

## Options and arguments.

cli-option-help = Explicar o comando
cli-option-version = Mostrar a versão
cli-option-json = Responder em JSON, para programas
cli-option-lang = Idioma da resposta: ar, en, es, fr, pt, ru ou zh
cli-option-data-dir = Pasta do catálogo e das respetivas definições
cli-option-from = Pasta com os dados de partida; por omissão, os dados incluídos
cli-argument-query = Palavras a pesquisar, em qualquer idioma; sem palavras, é apresentada a lista completa
cli-option-kind = initiative, programme, need, organisation ou resource; pode repetir-se
cli-option-theme = Tema (A a E, X) ou subtema, como ciip; pode repetir-se
cli-option-place = País (FJ), região das Nações Unidas (061) ou XK; pode repetir-se
cli-option-status = planned, ongoing ou completed; para os programas, rolling, calls, annual ou closed; pode repetir-se
cli-option-organisation = Nome abreviado de uma organização, como gfce; pode repetir-se
cli-option-mode = Modalidade de execução, como training; pode repetir-se
cli-option-language = Idioma do apoio ou do documento, como fr; pode repetir-se
cli-option-years = Anos, como 2020..2024, 2020.. ou 2022
cli-option-sort = relevance, newest ou closing
cli-option-limit = Quantos registos mostrar, no máximo 200; por omissão, 20
cli-option-offset = Quantos registos ignorar
cli-option-facets = Contar os registos por tipo, tema, lugar e outros critérios
cli-argument-reference = Tipo e nome abreviado do registo, como initiative:cyber4dev
cli-argument-place = País (FJ), região das Nações Unidas (061), XK, ou 001 para o mundo
cli-argument-organisation = Nome abreviado da organização, como gfce

## Wrong usage.

# $argument (String) - what was typed
cli-usage-unknown-argument = «{ $argument }» não é uma opção válida aqui.
# $command (String) - what was typed
cli-usage-unknown-command = «{ $command }» não é um comando.
# $value (String) - what was typed
# $argument (String) - the option or argument it was typed for
cli-usage-invalid-value = «{ $value }» não é um valor válido para { $argument }.
# $argument (String) - the option
cli-usage-value-missing = { $argument } precisa de um valor.
# $arguments (String) - list of arguments
cli-usage-argument-missing = Falta algo: { $arguments }.
cli-usage-command-missing = Falta um comando.
# $argument (String) - the option
cli-usage-argument-repeated = { $argument } só pode ser indicado uma vez.
# $argument (String) - the option
# $others (String) - list of options that exclude it
cli-usage-argument-conflict = { $argument } não pode ser indicado juntamente com { $others }.
cli-usage-text-invalid = Um argumento não é texto válido (UTF-8).
cli-usage-other = Não foi possível compreender o comando.
# $suggestion (String) - what may have been meant
cli-usage-suggestion = Será que quis dizer «{ $suggestion }»?
# $values (String) - list of accepted values
cli-usage-values = Utilize um destes valores: { $values }.
# $command (String) - the command to type for help
cli-usage-hint = «{ $command }» explica a utilização.
# $value (String) - what was typed
cli-usage-reference = «{ $value }» não designa nenhum registo.
cli-usage-reference-hint = Escreva o tipo, dois pontos e o nome abreviado, como em initiative:cyber4dev. Os tipos são initiative, programme, need, organisation e resource.
# $value (String) - what was typed
cli-usage-years = «{ $value }» não é um período de anos.
cli-usage-years-hint = Escreva assim: 2020..2024, 2020.., ..2024 ou 2022.

## What the commands say.

# Stands before an error.
# $message (String) - the whole sentence
cli-error = Erro: { $message }
# $number (Number) - number of the release
# $date (Date) - date of the release
cli-data-as-of = Dados da edição { $number }, { $date }.
# $path (String) - file of the catalogue
cli-init-built = O catálogo foi criado em { $path }.
# $path (String) - file of the catalogue
cli-init-refreshed = O catálogo em { $path } foi atualizado.
# $path (String) - file of the catalogue
cli-init-unchanged = O catálogo em { $path } está atualizado.
# $path (String) - file of the data folder
# $line (String) - number of the line in the file, from 1
# $reason (String) - what is wrong with the line, a sentence
cli-init-finding = { $path }, linha { $line }: { $reason }
# $path (String) - file of the data folder
# $reason (String) - what is wrong with the file, a sentence
cli-init-finding-file = { $path }: { $reason }

# $shown (Number) - how many records are listed
# $total (Number) - how many records were found
cli-search-shown =
    { $total ->
        [one] Foi encontrado { $total } registo.
       *[other] Foram encontrados { $total } registos; a lista mostra { $shown }.
    }
cli-search-none = Nada foi encontrado.
cli-search-none-hint = Remova um filtro, utilize menos palavras ou escreva-as noutro idioma.
# $suggestion (String) - a better spelling; the results are those of it
cli-search-corrected = Resultados para «{ $suggestion }»
# $suggestion (String) - a better spelling
cli-search-did-you-mean = Será que quis dizer «{ $suggestion }»?
# $terms (String) - list of recognised themes and places
cli-search-widened = Também se pesquisou: { $terms }
# $count (Number) - how many more values there are
cli-more =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
# Stands under a table in which some texts bear the mark.
# $mark (String) - the mark, as in *
cli-machine-draft = { $mark } Tradução automática, não revista por uma pessoa.
# $mark (String) - the mark
cli-fallback = { $mark } Não disponível no seu idioma; mostrado noutro.

cli-column-reference = Registo
cli-column-title = Título
cli-column-where = Onde
cli-column-when = Quando
cli-column-why = Porquê
cli-column-state = Estado
cli-column-check = Verificação
cli-column-result = Resultado
cli-column-found = O que se encontrou

cli-section-themes = Temas e subtemas
cli-section-languages = Idiomas dos textos
cli-section-sources = Fontes
cli-section-related = Registos relacionados
cli-section-citation = Citação
cli-section-figures = Números
cli-section-running = Iniciativas por tema
cli-section-regional = Iniciativas da região em geral
cli-section-open = Programas abertos a este lugar
cli-section-organisations = Quem financia e executa aqui
cli-section-needs = Necessidades manifestadas publicamente
cli-section-resources = Estratégias, leis e outros recursos
cli-section-facts = Factos
cli-section-within = Faz parte de
cli-section-members = Abrange
cli-section-by-theme = Por tema
cli-section-by-place = Por lugar
cli-section-by-role = Por função
cli-section-initiatives = Iniciativas
cli-section-programmes = Programas
cli-section-partners = Colabora com

cli-label-stale = anterior ao original
cli-label-shown = no ecrã
cli-label-initiatives = Iniciativas
cli-label-ongoing = Em curso
cli-label-programmes-open = Programas abertos a este lugar
cli-label-organisations = Organizações que financiam ou executam aqui
cli-label-needs = Necessidades públicas
cli-label-recorded = Origem
cli-label-who = Quem
cli-label-trust = Confiança
cli-label-source = Fonte
cli-not-confirmed = Sem confirmação da entidade executora
cli-not-read = apenas citada, não lida
# $count (Number) - fields with more than one version
cli-conflicts =
    { $count ->
        [one] { $count } campo tem mais de uma versão e aguarda em Por rever.
       *[other] { $count } campos têm mais de uma versão e aguardam em Por rever.
    }
cli-doctor-passed = Sem falhas
cli-doctor-failed = Com falhas
cli-doctor-well = Está tudo em ordem.
cli-doctor-unwell = Algumas verificações falharam.
cli-none = Sem elementos

cli-saved-about = Listar as pesquisas guardadas e o que há de novo desde a última consulta
cli-saved-add-about = Guardar uma pesquisa com um nome
cli-saved-run-about = Executar uma pesquisa guardada; a partir daí, o que é novo conta-se desde esse momento
cli-saved-rename-about = Mudar o nome de uma pesquisa guardada
cli-saved-remove-about = Eliminar uma pesquisa guardada
cli-value-name = NOME
cli-value-new-name = NOME-NOVO
cli-argument-saved = Nome da pesquisa guardada
cli-argument-new-name = O nome que deve ter
cli-column-name = Nome
cli-column-new = Novos
cli-column-since = Desde
cli-column-search = Pesquisa
cli-saved-none = Ainda não há pesquisas guardadas. «trefoil saved add» guarda uma.
# $name (String) - name of the saved search
cli-saved-added = A pesquisa foi guardada como «{ $name }».
# $name (String) - name of the saved search
cli-saved-removed = A pesquisa guardada «{ $name }» foi eliminada.
# $name (String) - new name of the saved search
cli-saved-renamed = A pesquisa guardada chama-se agora «{ $name }».
# $count (Number) - records that are new to the saved search
# $date (Date) - day of the last look
cli-saved-new =
    { $count ->
        [0] Não há nada de novo desde { $date }.
        [one] Há { $count } registo novo desde { $date }.
       *[other] Há { $count } registos novos desde { $date }.
    }
cli-saved-cannot-run = Não pode ser executada: filtra por algo que o catálogo já não tem.

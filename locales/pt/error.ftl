### state: machine
### Errors: what happened, and in the -hint message what to do next.
### Complete sentences; calm, no blame, no exclamation marks.

# $reference (String) - kind and short name of the record, as in initiative:cyber4dev
error-not-found = Não há nenhum registo «{ $reference }» no catálogo.
error-not-found-hint = Verifique a ortografia ou encontre o registo pesquisando palavras do seu título.
# $code (String) - the code that was asked for
error-place-not-found = Não há nenhum país nem região com o código «{ $code }».
error-place-not-found-hint = Utilize um código de país, como FJ; o código de uma região das Nações Unidas, como 061; ou 001 para o mundo.

error-bad-request = Não foi possível compreender o pedido.
error-bad-request-hint = Volte atrás e tente novamente. Se voltar a acontecer, comunique-o e indique os passos que conduziram até aqui.
# $field (String) - name of the filter, as in --theme
# $value (String) - what was given
error-unknown-term = { $field }: «{ $value }» não é um valor conhecido.
# $values (String) - list of some accepted values
error-unknown-term-hint = Utilize um destes valores: { $values }.
# $name (String) - name of the command
error-unknown-command = Não existe o comando «{ $name }».
error-unknown-command-hint = A janela e o seu núcleo podem ser de versões diferentes. Instale novamente o Trefoil.
# $lang (String) - language code that was asked for
error-unknown-language = O Trefoil ainda não está disponível no idioma «{ $lang }».
# $languages (String) - list of language codes
error-unknown-language-hint = Escolha um destes idiomas: { $languages }.

# $address (String) - the address that was refused
error-address-refused = O endereço «{ $address }» não foi aberto.
error-address-refused-hint = O Trefoil só abre endereços Web e de correio eletrónico. Copie o endereço se confiar nele.
# $address (String) - the address that could not be opened
error-address-not-opened = Não foi encontrado nenhum programa que abra «{ $address }».
error-address-not-opened-hint = Copie o endereço e abra-o no navegador ou programa de correio que preferir.

error-interrupted = Uma pesquisa mais recente substituiu esta.
error-interrupted-hint = Não é necessário fazer nada.

# $path (String) - file of the catalogue
error-store-newer = O catálogo em { $path } foi escrito por uma versão mais recente do Trefoil. Não foi alterado.
error-store-newer-hint = Instale a versão mais recente ou escolha outra pasta de dados.
# $path (String) - file of the catalogue
error-store-damaged = O catálogo em { $path } está danificado ou não é um catálogo do Trefoil. Não foi alterado.
error-store-damaged-hint = Restaure uma cópia de segurança, ou mova o ficheiro para outra pasta e comece de novo: o Trefoil cria então um novo catálogo.
# $path (String) - file of the catalogue
error-store-read-only = Não é possível escrever no catálogo em { $path }.
error-store-read-only-hint = Solicite permissão de escrita para o ficheiro e a sua pasta, ou escolha outra pasta de dados.
# $path (String) - file of the catalogue
error-store-locked = Outro programa está a utilizar o catálogo em { $path }.
error-store-locked-hint = Aguarde até que termine, ou feche o outro programa, e tente novamente.
# $path (String) - file of the catalogue
error-store-other-catalogue = O ficheiro em { $path } pertence a outro catálogo. Não foi alterado.
error-store-other-catalogue-hint = Escolha outra pasta de dados para este catálogo.
# $path (String) - file of the catalogue
error-store-unavailable = Não foi possível ler o catálogo em { $path } nem escrever nele.
error-store-unavailable-hint = Verifique se há espaço livre no disco e se a pasta existe e permite a escrita, e tente novamente.
error-store-bundled-hint = Entretanto, é mostrado o catálogo incluído. Pode ser lido e pesquisado, mas não alterado.

# $count (Number) - how many findings there are
error-data-invalid =
    { $count ->
        [one] A pasta de dados não pode ser utilizada: é preciso corrigir { $count } linha.
       *[other] A pasta de dados não pode ser utilizada: é preciso corrigir { $count } linhas.
    }
error-data-invalid-hint = Corrija o que consta da lista e execute novamente o comando. O catálogo não foi alterado.
# $path (String) - the folder that was named
error-data-missing = Não há nenhuma pasta de dados em { $path }.
error-data-missing-hint = Indique uma pasta que contenha initiatives.jsonl e os restantes ficheiros de um catálogo.
# $path (String) - the file that was put beside the catalogue
error-map-unfit = O mapa em { $path } não pode ser usado.
error-map-unfit-hint = Substitua o ficheiro por um feito com ui/scripts/map.mjs ou retire-o: nesse caso mostra-se o mapa incluído.

error-internal = Ocorreu um erro interno no Trefoil. Nada do que é seu se perdeu.
error-internal-hint = Tente novamente. Se voltar a acontecer, execute trefoil doctor e comunique o que indicar.

# $reason (String) - the sentence that says what is wrong
# $detail (String) - message of the system or the parser, in English
error-reason-detail = { $reason } Pormenor técnico, em inglês: «{ $detail }».
error-reason-file-missing = O ficheiro não existe.
error-reason-file-forbidden = Não há permissão para ler o ficheiro.
error-reason-file-unreadable = Não é possível ler o ficheiro.
# $column (String) - number of the character in the line, from 1
error-reason-json = Não é JSON válido no carácter { $column }.
error-reason-json-cut = O objeto JSON está incompleto.
error-reason-json-form = Não é um objeto JSON com a forma necessária aqui.
# $field (String) - name of the field in the file
error-reason-missing = O campo «{ $field }» está em falta ou não é um texto.
# $slug (String) - what stands in the file
error-reason-slug = «{ $slug }» não é um nome abreviado. Utilize letras de a a z, algarismos de 0 a 9 e hífenes, 120 caracteres no máximo.
# $reference (String) - kind and short name of the record
error-reason-twice = «{ $reference }» está duas vezes na pasta.
# $field (String) - name of the field in the file
# $reference (String) - kind and short name of the record
error-reason-reference = O campo «{ $field }» refere «{ $reference }», que não está na pasta.
# $kind (String) - code of the kind, as in initiative
error-reason-body = Um campo não tem a forma necessária num registo do tipo «{ $kind }».
# $field (String) - name of the field in the file
error-reason-field-reference = O campo «{ $field }» tem de ser o nome abreviado de um registo.
# $field (String) - name of the field in the file
error-reason-field-list = O campo «{ $field }» tem de ser uma lista.
# $field (String) - name of the field in the file
error-reason-field-codes = O campo «{ $field }» tem de ser uma lista de códigos.
# $field (String) - name of the field in the file
error-reason-field-objects = O campo «{ $field }» tem de ser uma lista de objetos.
# $field (String) - name of the field in the file
# $key (String) - name of the text that each object needs
error-reason-field-key = Cada objeto do campo «{ $field }» precisa do texto «{ $key }».
# $field (String) - name of the field in the file
error-reason-field-texts = O campo «{ $field }» tem de ser um objeto com um texto por língua.
# $field (String) - name of the field in the file
error-reason-field-form = O campo «{ $field }» não tem a forma que o esquema dos dados indica.
# $reference (String) - kind and short name of the record
error-reason-translation-of-nothing = É uma tradução de «{ $reference }», que não está na pasta.
# $field (String) - name of the field in the file
error-reason-not-translatable = O campo «{ $field }» não é um texto que se possa traduzir.
# $state (String) - what stands in the file
error-reason-state = «{ $state }» não é o estado de uma tradução. Utilize machine ou reviewed.
# $day (String) - what stands in the file
error-reason-day = «{ $day }» não é um dia. Escreva-o como 2026-11-22.
# $number (Number) - number of the release
error-release-out = O catálogo já contém a edição { $number }, com outros dados.
error-release-out-hint = Aumente o número da edição em catalogue.json ou escolha outra pasta para o catálogo. O catálogo não foi alterado.
# $reference (String) - kind and short name of the record
error-too-large = O registo «{ $reference }» é demasiado grande para ser guardado.
error-too-large-hint = Encurte os seus textos ou listas e execute novamente o comando. O catálogo não foi alterado.

# $name (String) - name of a saved search
error-saved-not-found = Não há nenhuma pesquisa guardada «{ $name }».
error-saved-not-found-hint = Consulte o seu nome na lista de pesquisas guardadas.
error-name-unfit = Este nome não pode ser utilizado.
error-name-unfit-hint = Escreva uma linha de 1 a 80 caracteres.
# $name (String) - name of a saved search
error-name-taken = Já existe uma pesquisa guardada «{ $name }».
error-name-taken-hint = Escolha outro nome ou elimine primeiro a outra pesquisa.

### state: machine
### Exchange with others: the section of the settings, the terminal, what goes wrong.
### A hub is a server from which and to which changes go; a bundle is a file of changes for a stick.

sync-title = Intercâmbio com outros
sync-about = O { -brand-name } funciona sem ligação à rede. Quando há ligação, traz o que outros alteraram e entrega o que alterou. Sem ligação, um ficheiro numa pen USB faz o mesmo.
sync-hub = Endereço do servidor de sincronização
sync-hub-hint = É indicado por quem gere o servidor de sincronização da sua região. Deixe-o vazio para trabalhar sem servidor.
sync-hub-save = Guardar o endereço
sync-hub-saved = O endereço foi guardado.
sync-proxy = Proxy
sync-proxy-hint = Apenas se a sua rede o exigir; caso contrário, é usado o do sistema.
sync-token = Token de acesso
sync-token-hint = Apenas se o servidor de sincronização o pedir.
sync-authorities = Certificados da sua organização
sync-authorities-about = Apenas se a rede ou o servidor de sincronização da sua organização usar uma autoridade própria: um ficheiro no formato PEM.
sync-authorities-kept = Os certificados da sua organização estão em uso.
sync-authorities-choose = Escolher um ficheiro
sync-authorities-drop = Deixar de os usar
sync-automatic = Fazer o intercâmbio automaticamente enquanto o { -brand-name } estiver aberto
sync-automatic-hint = Pouco depois do arranque, pouco depois de escrever e a cada quarto de hora. Caso contrário, apenas quando o pedir.
sync-now = Fazer o intercâmbio agora
sync-stop = Parar depois deste lote
# $pulled (Number) - changes received so far
# $left (Number) - changes still to come
# $pushed (Number) - changes sent so far
sync-progress = Recebidas: { $pulled }. Ainda por receber: { $left }. Enviadas: { $pushed }.
sync-never = Nunca foi feito um intercâmbio com um servidor de sincronização.
# $date (String) - a date
sync-last = Último intercâmbio: { $date }
# $count (Number) - changes
sync-pending =
    { $count ->
        [0] Não tem alterações a aguardar envio.
        [one] { $count } alteração sua ainda não chegou a nenhum servidor de sincronização.
       *[other] { $count } alterações suas ainda não chegaram a nenhum servidor de sincronização.
    }
# $count (Number) - fields
sync-to-review =
    { $count ->
        [0] Nada aguarda revisão.
        [one] { $count } campo tem várias versões e aguarda revisão.
       *[other] { $count } campos têm várias versões e aguardam revisão.
    }
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
sync-proposals = Propostas que lhe cabe decidir: { $count }
sync-registry-none = Sem registo de confiança: não é possível saber quem escreveu uma alteração, pelo que o que outros escreveram fica a aguardar como proposta.
# $version (String) - number of the registry
# $date (String) - a date
# $days (Number) - days since that date
sync-registry =
    { $days ->
        [0] Registo de confiança (versão { $version }), verificado hoje.
        [one] Registo de confiança (versão { $version }), verificado em { $date }, há { $days } dia.
       *[other] Registo de confiança (versão { $version }), verificado em { $date }, há { $days } dias.
    }
sync-registry-old = O prazo de validade terminou. Pode continuar a ler e a escrever; para o renovar, faça um intercâmbio com um servidor de sincronização.
sync-registry-past = O prazo de validade do registo de confiança terminou e o servidor não tem outro mais recente. Ainda assim, o intercâmbio fez-se nos dois sentidos; o que foi assinado por dispositivos novos aqui fica à espera até que quem gere o servidor o renove.
sync-registry-development = Está assinado com chaves de ensaio. Não responde por ninguém.
# $organisation (String) - an organisation
sync-registry-member = Este computador escreve em nome de { $organisation }.
sync-registry-stranger = Este computador não consta do registo de confiança: o que escreve é uma proposta para os outros. Comunique a chave do dispositivo a quem mantém o registo de confiança.
# $key (String) - a public key in hexadecimal digits
sync-device-key = Chave do dispositivo: { $key }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-given = Raiz de confiança: escolhida neste computador ({ $file }). Impressão digital: { $fingerprint }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-installed = Raiz de confiança: instalada com o { -brand-name } ({ $file }). Impressão digital: { $fingerprint }
# $fingerprint (String) - hexadecimal digits
sync-root-built-in = Raiz de confiança: incluída nesta versão do { -brand-name }. Impressão digital: { $fingerprint }
# $file (String) - a file
sync-root-unusable = Não é possível usar a raiz de confiança: { $file } está danificado ou pertence a outro catálogo. Peça novamente o ficheiro a quem o entregou.
sync-root-built-in-unusable = A raiz de confiança incluída nesta versão do { -brand-name } está danificada ou pertence a outro catálogo. Contacte quem entregou o programa.
sync-root-none = Sem raiz de confiança: ninguém está atestado. Escolha o ficheiro raiz que lhe foi entregue por quem gere o catálogo.
sync-trust = Reconhecer um registo de confiança
sync-trust-file = Raiz de um registo de confiança
sync-trust-about = Escolha o ficheiro raiz do registo que lhe foi entregue por quem gere o catálogo, em pessoa ou por um meio em que confia.
sync-trusted = A partir de agora, este registo de confiança é reconhecido.
sync-bundle = Pacote de intercâmbio
sync-bundle-about = Um pacote de intercâmbio leva alterações numa pen USB. Quem o transporta não precisa de quaisquer permissões; cada alteração é verificada como se viesse de um servidor de sincronização.
sync-bundle-write = Escrever um pacote de intercâmbio
sync-bundle-extent = Que alterações são levadas
sync-bundle-all = Tudo o que pode sair deste computador
sync-bundle-pending = Apenas o que ainda não está em nenhum servidor de sincronização
sync-bundle-since = Apenas o que um pacote anterior não contém
sync-bundle-since-hint = Primeiro escolhe-se o pacote anterior e depois onde fica o novo. Quem já incorporou o primeiro só precisa do segundo.
sync-bundle-since-choose = Escolher o pacote de intercâmbio anterior
sync-bundle-read = Incorporar um pacote de intercâmbio
# $file (String) - a file
# $count (Number) - changes
sync-bundle-written =
    { $count ->
        [0] Não havia nada a entregar: { $file } não contém alterações.
        [one] { $count } alteração escrita em { $file }.
       *[other] { $count } alterações escritas em { $file }.
    }
# $file (String) - a file
# $date (String) - a date
sync-bundle-taken = O ficheiro { $file }, escrito em { $date }, foi incorporado.
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
sync-bundle-by = Escrito pelo dispositivo «{ $device }» ({ $organisation }), que consta do registo de confiança.
sync-bundle-by-unknown = Assinado por um dispositivo que não consta do registo de confiança.
sync-bundle-by-revoked = Assinado por um dispositivo revogado.
sync-bundle-unsigned = Ninguém assinou o pacote de intercâmbio no seu conjunto. Ainda assim, cada alteração nele contida foi verificada.
sync-bundle-registry-kept = O registo de confiança do pacote de intercâmbio foi deixado de fora: a raiz em que aqui se confia não o garante. O registo de confiança que já estava aqui é mantido.
# $accepted (Number) - changes that count
sync-taken =
    { $accepted ->
        [0] Nada de novo foi aceite.
        [one] { $accepted } alteração aceite.
       *[other] { $accepted } alterações aceites.
    }
# $count (Number) - changes
sync-taken-waiting =
    { $count ->
        [one] { $count } alteração fica a aguardar como proposta.
       *[other] { $count } alterações ficam a aguardar como propostas.
    }
# $count (Number) - changes
sync-taken-later =
    { $count ->
        [one] { $count } alteração é de uma versão mais recente do { -brand-name } e fica guardada para ela.
       *[other] { $count } alterações são de uma versão mais recente do { -brand-name } e ficam guardadas para ela.
    }
# $count (Number) - changes
sync-taken-refused =
    { $count ->
        [one] { $count } alteração não era o que diz ser e foi posta de parte.
       *[other] { $count } alterações não eram o que dizem ser e foram postas de parte.
    }
# $count (Number) - changes
sync-pushed =
    { $count ->
        [0] Não havia nada a enviar.
        [one] { $count } alteração enviada.
       *[other] { $count } alterações enviadas.
    }
# $count (Number) - changes
sync-waiting-there =
    { $count ->
        [one] { $count } delas aguarda ali alguém que a possa aceitar.
       *[other] { $count } delas aguardam ali alguém que as possa aceitar.
    }
# $count (Number) - changes
sync-refused-there =
    { $count ->
        [one] O servidor de sincronização não aceitou { $count } alteração. Ela permanece aqui.
       *[other] O servidor de sincronização não aceitou { $count } alterações. Elas permanecem aqui.
    }
sync-new-epoch = O servidor de sincronização foi restaurado a partir de uma cópia de segurança. Recuperou deste computador o que tinha perdido.

## A data folder that was copied.

sync-fork = Uma pasta de dados foi copiada
sync-fork-about = A pasta de dados de um computador foi copiada juntamente com a sua chave, e escreve-se em ambas as cópias. Nada se perdeu: contam as alterações das duas e, onde diferem, ambas as versões aguardam revisão. Mas ninguém pode saber qual das duas escreveu o quê e, se a chave for revogada, é revogada para ambas.
# $date (String) - a date
sync-fork-own = Este computador e uma cópia dele. A última dessas alterações tem a data { $date }.
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
# $date (String) - a date
sync-fork-known = O dispositivo «{ $device }» ({ $organisation }). A última dessas alterações tem a data { $date }.
# $device (String) - id of a device in hexadecimal digits
# $date (String) - a date
sync-fork-unknown = Um dispositivo que não consta do registo de confiança: { $device }. A última dessas alterações tem a data { $date }.
sync-fork-own-do = Num dos dois computadores, faça uma cópia de segurança e restaure-a aí mesmo; ambas as coisas estão nestas definições. Esse computador terá então a sua própria chave, que quem mantém o registo de confiança tem de inscrever.
sync-fork-other-do = Avise quem trabalha com ele: se num dos dois computadores se fizer uma cópia de segurança e esta for aí restaurada, ele terá a sua própria chave.
sync-fork-stays = O histórico conserva o que houve. Depois de tratar do assunto, indique-o aqui: o aviso desaparece e volta se ambos continuarem a escrever.
# Button.
sync-fork-seen = Já tratei do assunto

## The badge in the bar: short.

# $ago (String) - how long ago, in words: 5 minutes ago
sync-badge-ago = Último intercâmbio: { $ago }
sync-badge-never = Ainda sem intercâmbio
sync-badge-running = Intercâmbio em curso…
sync-badge-failed = O intercâmbio falhou
# $count (Number) - changes
sync-badge-pending =
    { $count ->
        [one] { $count } a aguardar envio
       *[other] { $count } a aguardar envio
    }
# $count (Number) - fields with several versions, and proposals
sync-badge-review =
    { $count ->
        [one] { $count } a rever
       *[other] { $count } a rever
    }

## The terminal.

sync-cli-about = Trocar alterações com um servidor de sincronização, ou indicar o ponto da situação
sync-cli-option-hub = Endereço do servidor de sincronização; fica guardado para a próxima vez
sync-cli-option-proxy = Proxy para o servidor de sincronização; guardado para a próxima vez
sync-cli-option-authorities = Ficheiro com os certificados de uma autoridade da sua organização (PEM); copiado e guardado
sync-cli-option-token-file = Ficheiro com o token de acesso que o servidor de sincronização pede; guardado para a próxima vez
sync-cli-option-status = Indicar o ponto da situação, sem trocar nada
sync-cli-option-copies-seen = Retirar o aviso de pastas de dados copiadas: já se tratou delas
# $command (String) - what is typed, as it stands
sync-cli-copies-seen = Depois de tratar do assunto: { $command }
sync-cli-identity-about = Indicar com que chave este computador assina e o que o registo de confiança diz dela
sync-cli-identity-trust = Reconhecer o registo de confiança que tem esta raiz: um ficheiro 1.root.json ou uma pasta com um registo de confiança
sync-cli-bundle-about = Escrever alterações num ficheiro para uma pen USB, ou incorporá-las a partir de um
sync-cli-bundle-write = Escrever alterações num ficheiro
sync-cli-bundle-read = Incorporar as alterações de um ficheiro
sync-cli-option-pending = Apenas as alterações que não estão em nenhum servidor de sincronização
sync-cli-option-since = Apenas as alterações que este pacote anterior não contém
sync-cli-value-url = ENDEREÇO
sync-cli-argument-bundle = Ficheiro do pacote de intercâmbio

## What goes wrong.

error-hub-missing = Não está indicado nenhum servidor de sincronização.
# --hub is typed as it stands.
error-hub-missing-hint = Indique o endereço nas definições, ou com --hub.
# $address (String) - what was given
error-hub-address = «{ $address }» não serve para aceder a um servidor de sincronização.
error-hub-address-hint = Um endereço começa por https://. Verifique também o proxy e o ficheiro de certificados.
error-hub-unreachable = Não é possível aceder ao servidor de sincronização.
error-hub-unreachable-hint = Nada se perdeu: continue a trabalhar e repita o intercâmbio quando houver ligação à rede.
error-hub-foreign = O que respondeu não é um servidor de sincronização, ou o que enviou está danificado.
error-hub-foreign-hint = A sua rede talvez exija iniciar sessão primeiro: abra uma página num navegador e tente de novo. Nada mudou.
error-hub-catalogue = O servidor de sincronização contém outro catálogo.
error-hub-catalogue-hint = Verifique o endereço. Nada mudou.
error-hub-unknown = Este servidor de sincronização não consta do registo de confiança.
error-hub-unknown-hint = Pergunte a quem mantém o registo de confiança se o endereço está correto. Nada foi trocado.
error-hub-contradiction = O servidor de sincronização contradiz o que assinou antes.
error-hub-contradiction-hint = Pode estar a mostrar coisas diferentes a pessoas diferentes. Comunique-o a quem o gere e a quem mantém o registo de confiança. Nada dele foi incorporado.
error-hub-behind = O servidor de sincronização tem menos do que já deu: foi provavelmente restaurado a partir de uma cópia de segurança.
# $command (String) - what is typed, as it stands
error-hub-behind-hint = Aqui nada se perdeu. Peça a quem gere o servidor que execute «{ $command }»; no próximo intercâmbio, o servidor recupera deste computador o que perdeu.
error-hub-erased = O servidor de sincronização indica que algo foi apagado e nenhum registo de confiança disponível aqui o ordena.
error-hub-erased-hint = Repita o intercâmbio: o registo de confiança mais recente é recebido primeiro. Se o problema persistir, confie no registo de confiança de quem gere o catálogo. Nada dele foi incorporado.
error-hub-newer = O servidor de sincronização exige uma versão mais recente do { -brand-name }.
error-hub-newer-hint = Instale-a e repita o intercâmbio. Até lá, um pacote de intercâmbio numa pen USB faz o mesmo.
error-hub-token = O servidor de sincronização pede um token de acesso, ou recusa o que recebeu.
error-hub-token-hint = Peça um token de acesso a quem gere o servidor de sincronização e indique-o nas definições.
error-hub-busy = O servidor de sincronização está ocupado.
error-hub-busy-hint = Aguarde um pouco e volte a fazer o intercâmbio; nada se perdeu.
# $answer (String) - what the hub answered
error-hub-refused = O servidor de sincronização responde com um erro: { $answer }
error-hub-refused-hint = Tente de novo mais tarde; se o erro persistir, comunique-o a quem gere o servidor de sincronização.
error-registry-refused = O registo de confiança não é o que foi assinado.
error-registry-refused-hint = Peça-o de novo a quem o mantém. O registo de confiança que já estava aqui é mantido.
error-registry-old = O prazo de validade do registo de confiança terminou, ou o relógio deste computador está errado.
error-registry-old-hint = Verifique o relógio. Se estiver certo, quem gere o servidor de sincronização tem de renovar o registo de confiança.
error-registry-older = O registo de confiança é mais antigo do que outro já visto aqui.
error-registry-older-hint = Alguém pode estar a fazer passar um registo de confiança antigo pelo mais recente. O mais recente é mantido.
error-registry-catalogue = O registo de confiança é de outro catálogo.
error-registry-catalogue-hint = Verifique de onde veio o ficheiro. Nada mudou.
# $file (String) - a file
error-bundle-foreign = «{ $file }» não é um pacote de intercâmbio.
error-bundle-foreign-hint = Escolha um ficheiro que o { -brand-name } tenha escrito como pacote de intercâmbio; o nome termina em .trefoil. Nada mudou.
# $file (String) - a file
error-bundle-damaged = O pacote de intercâmbio «{ $file }» está cortado ou danificado.
error-bundle-damaged-hint = Foi incorporado o que dele se conseguiu ler. Copie-o de novo e incorpore-o outra vez: continua a partir daí.
# $file (String) - a file
error-bundle-large = O pacote de intercâmbio «{ $file }» excede o tamanho permitido.
error-bundle-large-hint = Peça um mais pequeno, por exemplo de uma só região. Nada mais dele foi incorporado.
error-bundle-earlier = Não é possível saber o que contém o pacote anterior «{ $file }»: não é um pacote de intercâmbio, ou está cortado ou danificado.
error-bundle-earlier-hint = Escolha outro pacote anterior ou escreva sem ele. Nada foi escrito.
error-bundle-same = «{ $file }» é o próprio pacote anterior; perder-se-ia.
error-bundle-same-hint = Escolha outro nome para o novo pacote. Nada foi escrito.

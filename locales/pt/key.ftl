### state: machine
### Where the device key is kept: the settings, the terminal, what goes wrong.
### The keychain is the part of the operating system that keeps passwords; to seal is to lock with a passphrase.

key-kept-keychain = A chave do dispositivo está guardada no porta-chaves do sistema.
key-kept-sealed = A chave do dispositivo está guardada num ficheiro que uma frase-passe abre.
key-kept-file = A chave do dispositivo está guardada num ficheiro que só a sua conta neste computador pode ler.

## The window: a sealed key is opened, a key is sealed, the seal is taken off.

key-open-about = A chave está selada. Enquanto não indicar a sua frase-passe, o { -brand-name } permite ler, mas não escreve nem troca nada.
key-open-passphrase = Frase-passe da chave do dispositivo
key-open-hint = Uma vez depois de cada arranque. Não é guardada em lado nenhum.
key-open = Abrir a chave
key-opened = A chave está aberta até o { -brand-name } ser fechado: pode escrever e fazer intercâmbio.
key-seal = Selar a chave com uma frase-passe
key-seal-about = Assim, quem copiar os ficheiros deste computador não pode escrever em nome dele. O { -brand-name } pede a frase-passe uma vez depois de cada arranque, antes de escrever ou trocar o que quer que seja. Ninguém pode recuperar uma frase-passe esquecida: nesse caso, uma cópia de segurança feita e restaurada dá a este computador uma nova chave.
key-seal-passphrase = Nova frase-passe da chave do dispositivo
key-seal-do = Selar a chave
key-unseal = Retirar a frase-passe
key-unseal-about = Então nada é pedido a ninguém; quem puder usar a sua conta neste computador tem a chave.
key-unseal-file = Guardar a chave num ficheiro sem frase-passe
key-unseal-keychain = Guardar a chave no porta-chaves do sistema

## The terminal.

key-cli-seal = Selar a chave do dispositivo com uma frase-passe, pedida depois a cada escrita
# keychain and file are typed as they stand: never translate them.
key-cli-keep = Guardar a chave do dispositivo no porta-chaves do sistema (keychain) ou num ficheiro que só a sua conta pode ler (file)
key-cli-value-place = LUGAR
key-cli-prompt = Frase-passe da chave do dispositivo:

## What goes wrong.

error-key-sealed = A chave do dispositivo está selada com uma frase-passe, que não foi indicada. Nada foi escrito.
# trefoil identity --keep file is typed as it stands: never translate it.
error-key-sealed-hint = Indique-a nas definições, em «Intercâmbio com outros», ou retire o selo no terminal: trefoil identity --keep file
error-key-passphrase = A frase-passe não abre a chave do dispositivo.
error-key-passphrase-hint = Verifique as maiúsculas e a língua do teclado e tente de novo. Nada foi escrito.
error-key-away = O porta-chaves do sistema, que guarda a chave do dispositivo ou o token de acesso ao servidor de sincronização, está bloqueado ou não responde.
error-key-away-hint = Desbloqueie-o e tente de novo. A leitura continua sem ele. Nada foi escrito.
error-key-lost = Não é possível obter a chave do dispositivo de onde estava guardada.
error-key-lost-hint = Nada foi escrito. Faça uma cópia de segurança e restaure-a: este computador recebe então uma nova chave, e tudo o que aqui está permanece.
error-hub-device = O servidor de sincronização só admite dispositivos do seu registo de confiança, e este não consta ou já não consta dele.
error-hub-device-hint = Entregue a chave do dispositivo a quem mantém o registo de confiança. Aqui pode continuar a ler e a escrever.

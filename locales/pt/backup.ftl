### state: machine
### Backups: the section of the settings, the terminal, what goes wrong.

backup-title = Cópia de segurança
backup-about = Tudo o que há neste computador e não pode ser refeito, também as necessidades privadas e os rascunhos, num só ficheiro que apenas a sua frase-passe abre.
backup-passphrase = Frase-passe
backup-again = Frase-passe outra vez
backup-make = Fazer uma cópia de segurança
backup-restore = Restaurar uma cópia de segurança
backup-restore-about = A cópia passa a ser o catálogo deste computador na próxima vez que o { -brand-name } abrir. O que está cá agora é posto de lado, não eliminado.
backup-choose-save = Escolher onde guardar
backup-choose-file = Escolher o ficheiro
backup-waiting = Um momento: a chave está a ser criada e o ficheiro a ser lido ou escrito.
backup-none = Não foi escolhido nenhum ficheiro. Nada mudou.
# $file (String) - the file
backup-written = Cópia de segurança escrita: { $file }
backup-keep = Guarde a frase-passe separada do ficheiro: sem ela ninguém pode abrir a cópia.
# $file (String) - the file
backup-ready = O ficheiro «{ $file }» foi lido até ao fim. Feche o { -brand-name } e abra-o de novo para o usar.
# $path (String) - a file
backup-ready-aside = O que está cá agora passará a estar em { $path }.

## The terminal.

backup-cli-about = Escrever tudo o que é deste computador num ficheiro que se abre com uma frase-passe
backup-cli-restore-about = Restaurar uma cópia de segurança; o catálogo atual é posto de lado
backup-cli-argument-file = Ficheiro da cópia de segurança
# TREFOIL_PASSPHRASE is typed as it stands: never translate it.
backup-cli-option-passphrase-file = Ficheiro cuja primeira linha é a frase-passe; se não, a variável TREFOIL_PASSPHRASE; se não, é perguntada
backup-cli-prompt = Frase-passe:
backup-cli-prompt-again = Frase-passe outra vez:
# $file (String) - the backup
# $store (String) - the file of the catalogue
backup-restored = { $file } é agora o catálogo deste computador ({ $store }), que a partir de agora escreve como um novo dispositivo.
# $path (String) - a file
backup-aside = O que lá estava antes está em { $path }.

## What goes wrong.

# $file (String) - the file
error-backup-foreign = «{ $file }» não é uma cópia de segurança.
error-backup-foreign-hint = Escolha um ficheiro que esta aplicação tenha escrito como cópia de segurança. Nada mudou.
# $file (String) - the file
error-backup-newer = A cópia «{ $file }» foi feita por uma versão mais recente do { -brand-name }.
error-backup-newer-hint = Instale essa versão e depois restaure-a. Nada mudou.
# $file (String) - the file
error-backup-damaged = A cópia «{ $file }» está danificada ou incompleta.
error-backup-damaged-hint = Copie-a de novo do sítio onde estava guardada ou use outra cópia. Nada mudou.
# $file (String) - the file
error-passphrase-wrong = A frase-passe não abre «{ $file }».
error-passphrase-wrong-hint = Verifique as maiúsculas e a língua do teclado e tente de novo. Nada mudou.
# $count (String) - fewest characters
error-passphrase-short = Uma frase-passe precisa de pelo menos { $count } carateres.
error-passphrase-short-hint = O melhor são várias palavras de que se lembre.
error-passphrase-missing = Não foi dada nenhuma frase-passe.
# Typed as they stand: --passphrase-file, TREFOIL_PASSPHRASE.
error-passphrase-missing-hint = Execute o comando num terminal, ou indique --passphrase-file ou a variável TREFOIL_PASSPHRASE.
error-passphrase-unlike = As duas frases-passe não são iguais.
error-passphrase-unlike-hint = Escreva duas vezes a mesma frase-passe. Nada foi escrito.

### state: machine
### Backups: the section of the settings, the terminal, what goes wrong.

backup-title = Sauvegarde
backup-about = Tout ce qui, sur cet ordinateur, ne peut être recréé, y compris les besoins privés et les brouillons, dans un seul fichier que seule votre phrase secrète ouvre.
backup-passphrase = Phrase secrète
backup-again = Phrase secrète, une seconde fois
backup-make = Faire une sauvegarde
backup-restore = Restaurer une sauvegarde
backup-restore-about = La sauvegarde deviendra le catalogue de cet ordinateur à la prochaine ouverture de { -brand-name }. Ce qui s’y trouve est mis de côté, non supprimé.
backup-choose-save = Choisir où enregistrer
backup-choose-file = Choisir le fichier
backup-waiting = Un instant : la clé est en cours de création, le fichier en cours de lecture ou d’écriture.
backup-none = Aucun fichier choisi. Rien n’a changé.
# $file (String) - the file
backup-written = Sauvegarde écrite : { $file }
backup-keep = Conservez la phrase secrète à l’écart du fichier : sans elle, personne ne peut ouvrir la sauvegarde.
# $file (String) - the file
backup-ready = Le fichier « { $file } » a été lu en entier. Fermez { -brand-name } et rouvrez-le pour l’utiliser.
# $path (String) - a file
backup-ready-aside = Ce qui s’y trouve maintenant sera dès lors dans { $path }.

## The terminal.

backup-cli-about = Écrire tout ce qui est propre à cet ordinateur dans un fichier qu’ouvre une phrase secrète
backup-cli-restore-about = Restaurer une sauvegarde ; le catalogue actuel est mis de côté
backup-cli-argument-file = Fichier de la sauvegarde
# TREFOIL_PASSPHRASE is typed as it stands: never translate it.
backup-cli-option-passphrase-file = Fichier dont la première ligne est la phrase secrète ; à défaut la variable TREFOIL_PASSPHRASE, à défaut elle est demandée
backup-cli-prompt = Phrase secrète :
backup-cli-prompt-again = Phrase secrète, une seconde fois :
# $file (String) - the backup
# $store (String) - the file of the catalogue
backup-restored = { $file } est désormais le catalogue de cet ordinateur ({ $store }), qui écrit dorénavant comme un nouvel appareil.
# $path (String) - a file
backup-aside = Ce qui s’y trouvait auparavant est dans { $path }.

## What goes wrong.

# $file (String) - the file
error-backup-foreign = « { $file } » n’est pas une sauvegarde.
error-backup-foreign-hint = Choisissez un fichier que cette application a écrit comme sauvegarde. Rien n’a changé.
# $file (String) - the file
error-backup-newer = La sauvegarde « { $file } » vient d’une version plus récente de { -brand-name }.
error-backup-newer-hint = Installez cette version, puis restaurez-la. Rien n’a changé.
# $file (String) - the file
error-backup-damaged = La sauvegarde « { $file } » est endommagée ou incomplète.
error-backup-damaged-hint = Recopiez-la depuis l’endroit où elle était conservée, ou prenez une autre sauvegarde. Rien n’a changé.
# $file (String) - the file
error-passphrase-wrong = La phrase secrète n’ouvre pas « { $file } ».
error-passphrase-wrong-hint = Vérifiez les majuscules et la langue du clavier, puis réessayez. Rien n’a changé.
# $count (String) - fewest characters
error-passphrase-short = Une phrase secrète compte au moins { $count } caractères.
error-passphrase-short-hint = Le mieux est de prendre plusieurs mots dont vous vous souviendrez.
error-passphrase-missing = Aucune phrase secrète n’a été donnée.
# Typed as they stand: --passphrase-file, TREFOIL_PASSPHRASE.
error-passphrase-missing-hint = Lancez la commande dans un terminal, ou indiquez --passphrase-file ou la variable TREFOIL_PASSPHRASE.
error-passphrase-unlike = Les deux phrases secrètes ne sont pas identiques.
error-passphrase-unlike-hint = Saisissez deux fois la même phrase secrète. Rien n’a été écrit.

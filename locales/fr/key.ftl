### state: machine
### Where the device key is kept: the settings, the terminal, what goes wrong.
### The keychain is the part of the operating system that keeps passwords; to seal is to lock with a passphrase.

key-kept-keychain = La clé de l’appareil est conservée dans le trousseau du système.
key-kept-sealed = La clé de l’appareil est conservée dans un fichier qu’ouvre une phrase secrète.
key-kept-file = La clé de l’appareil est conservée dans un fichier que seul votre compte sur cet ordinateur peut lire.

## The window: a sealed key is opened, a key is sealed, the seal is taken off.

key-open-about = La clé est scellée. Tant que sa phrase secrète n’est pas donnée, { -brand-name } permet de lire, mais n’écrit et n’échange rien.
key-open-passphrase = Phrase secrète de la clé de l’appareil
key-open-hint = Une fois après chaque démarrage. Elle n’est conservée nulle part.
key-open = Ouvrir la clé
key-opened = La clé est ouverte jusqu’à la fermeture de { -brand-name } : vous pouvez écrire et échanger.
key-seal = Sceller la clé par une phrase secrète
key-seal-about = Ainsi, quiconque copie les fichiers de cet ordinateur ne peut écrire en son nom. { -brand-name } demande la phrase secrète une fois après chaque démarrage, avant d’écrire ou d’échanger quoi que ce soit. Personne ne peut retrouver une phrase oubliée : une sauvegarde faite puis restaurée donne alors une nouvelle clé à cet ordinateur.
key-seal-passphrase = Nouvelle phrase secrète de la clé de l’appareil
key-seal-do = Sceller la clé
key-unseal = Retirer la phrase secrète
key-unseal-about = Rien n’est alors demandé à personne ; quiconque peut utiliser votre compte sur cet ordinateur a la clé.
key-unseal-file = Conserver la clé dans un fichier sans phrase secrète
key-unseal-keychain = Conserver la clé dans le trousseau du système

## The terminal.

key-cli-seal = Sceller la clé de l’appareil par une phrase secrète, demandée ensuite à chaque écriture
# keychain and file are typed as they stand: never translate them.
key-cli-keep = Conserver la clé de l’appareil dans le trousseau du système (keychain) ou dans un fichier que seul votre compte peut lire (file)
key-cli-value-place = LIEU
key-cli-prompt = Phrase secrète de la clé de l’appareil :

## What goes wrong.

error-key-sealed = La clé de l’appareil est scellée par une phrase secrète, qui n’a pas été donnée. Rien n’a été écrit.
# trefoil identity --keep file is typed as it stands: never translate it.
error-key-sealed-hint = Donnez-la dans les paramètres, sous « Échange avec d’autres », ou ôtez le sceau dans le terminal : trefoil identity --keep file
error-key-passphrase = La phrase secrète n’ouvre pas la clé de l’appareil.
error-key-passphrase-hint = Vérifiez les majuscules et la langue du clavier, puis réessayez. Rien n’a été écrit.
error-key-away = Le trousseau du système, qui conserve la clé de l’appareil ou le jeton d’accès au serveur de synchronisation, est verrouillé ou ne répond pas.
error-key-away-hint = Déverrouillez-le et réessayez. La lecture continue sans lui. Rien n’a été écrit.
error-key-lost = La clé de l’appareil ne peut être obtenue là où elle était conservée.
error-key-lost-hint = Rien n’a été écrit. Faites une sauvegarde et restaurez-la : cet ordinateur recevra alors une nouvelle clé, et tout ce qui s’y trouve restera.
error-hub-device = Le serveur de synchronisation n’admet que les appareils de son registre de confiance, et celui-ci n’en fait pas partie ou n’en fait plus partie.
error-hub-device-hint = Remettez la clé de l’appareil au responsable du registre de confiance. Ici, la lecture et l’écriture continuent.

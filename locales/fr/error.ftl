### state: machine
### Errors: what happened, and in the -hint message what to do next.
### Complete sentences; calm, no blame, no exclamation marks.

# $reference (String) - kind and short name of the record, as in initiative:cyber4dev
error-not-found = Le catalogue ne contient pas de fiche « { $reference } ».
error-not-found-hint = Vérifiez l’orthographe, ou recherchez la fiche à l’aide de mots de son titre.
# $code (String) - the code that was asked for
error-place-not-found = Aucun pays ni aucune région ne porte le code « { $code } ».
error-place-not-found-hint = Utilisez un code de pays tel que FJ, le code d’une région de l’ONU tel que 061, ou 001 pour le monde.

error-bad-request = La demande n’a pas été comprise.
error-bad-request-hint = Revenez en arrière et réessayez. Si le problème se répète, signalez-le en indiquant les étapes qui y ont conduit.
# $field (String) - name of the filter, as in --theme
# $value (String) - what was given
error-unknown-term = « { $value } » n’est pas une valeur connue de { $field }.
# $values (String) - list of some accepted values
error-unknown-term-hint = Utilisez l’une de ces valeurs : { $values }.
# $name (String) - name of the command
error-unknown-command = Il n’existe pas de commande « { $name } ».
error-unknown-command-hint = La fenêtre et le noyau sont peut-être de versions différentes. Réinstallez { -brand-name }.
# $lang (String) - language code that was asked for
error-unknown-language = La langue « { $lang } » n’est pas encore disponible dans { -brand-name }.
# $languages (String) - list of language codes
error-unknown-language-hint = Choisissez l’une de ces langues : { $languages }.

# $address (String) - the address that was refused
error-address-refused = L’adresse « { $address } » n’a pas été ouverte.
error-address-refused-hint = { -brand-name } n’ouvre que les adresses Web et de courrier électronique. Copiez l’adresse si vous lui faites confiance.
# $address (String) - the address that could not be opened
error-address-not-opened = Aucun programme capable d’ouvrir « { $address } » n’a été trouvé.
error-address-not-opened-hint = Copiez l’adresse et ouvrez-la dans le navigateur ou la messagerie de votre choix.

error-interrupted = Une recherche plus récente a remplacé celle-ci.
error-interrupted-hint = Il n’y a rien à faire.

# $path (String) - file of the catalogue
error-store-newer = Le catalogue { $path } a été écrit par une version plus récente de { -brand-name }. Il n’a pas été modifié.
error-store-newer-hint = Installez la version plus récente, ou choisissez un autre dossier de données.
# $path (String) - file of the catalogue
error-store-damaged = Le catalogue { $path } est endommagé ou n’est pas un catalogue de { -brand-name }. Il n’a pas été modifié.
error-store-damaged-hint = Restaurez une sauvegarde, ou déplacez le fichier dans un autre dossier et recommencez : { -brand-name } construira alors un nouveau catalogue.
# $path (String) - file of the catalogue
error-store-read-only = Le catalogue { $path } n’est pas accessible en écriture.
error-store-read-only-hint = Demandez l’autorisation d’écrire dans le fichier et son dossier, ou choisissez un autre dossier de données.
# $path (String) - file of the catalogue
error-store-locked = Un autre programme utilise le catalogue { $path }.
error-store-locked-hint = Attendez qu’il ait terminé, ou fermez-le, puis réessayez.
# $path (String) - file of the catalogue
error-store-other-catalogue = Le fichier { $path } appartient à un autre catalogue. Il n’a pas été modifié.
error-store-other-catalogue-hint = Choisissez un autre dossier de données pour ce catalogue.
# $path (String) - file of the catalogue
error-store-unavailable = Le catalogue { $path } n’a pas pu être lu ou écrit.
error-store-unavailable-hint = Vérifiez qu’il reste de l’espace sur le disque et que le dossier existe et est accessible en écriture, puis réessayez.
error-store-bundled-hint = Dans l’intervalle, le catalogue intégré est affiché. Vous pouvez le lire et y faire des recherches, mais pas le modifier.

# $count (Number) - how many findings there are
error-data-invalid =
    { $count ->
        [one] Le dossier de données n’est pas utilisable : { $count } ligne est à corriger.
       *[other] Le dossier de données n’est pas utilisable : { $count } lignes sont à corriger.
    }
error-data-invalid-hint = Corrigez ce qui est signalé et relancez la commande. Le catalogue n’a pas été modifié.
# $path (String) - the folder that was named
error-data-missing = Il n’y a pas de dossier de données à l’emplacement { $path }.
error-data-missing-hint = Indiquez un dossier contenant initiatives.jsonl et les autres fichiers d’un catalogue.

error-internal = Une erreur s’est produite dans { -brand-name }. Aucune de vos données n’a été perdue.
error-internal-hint = Réessayez. Si le problème se répète, lancez la commande trefoil doctor et signalez ce qu’elle indique.

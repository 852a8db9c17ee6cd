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
# $path (String) - the file that was put beside the catalogue
error-map-unfit = La carte située à l’emplacement { $path } est inutilisable.
error-map-unfit-hint = Remplacez le fichier par un fichier produit avec ui/scripts/map.mjs, ou retirez-le : la carte fournie s’affichera alors.

error-internal = Une erreur s’est produite dans { -brand-name }. Aucune de vos données n’a été perdue.
error-internal-hint = Réessayez. Si le problème se répète, lancez la commande trefoil doctor et signalez ce qu’elle indique.

# $reason (String) - the sentence that says what is wrong
# $detail (String) - message of the system or the parser, in English
error-reason-detail = { $reason } Détail technique, en anglais : « { $detail } ».
error-reason-file-missing = Le fichier n’existe pas.
error-reason-file-forbidden = Vous n’avez pas l’autorisation de lire ce fichier.
error-reason-file-unreadable = Le fichier est illisible.
# $column (String) - number of the character in the line, from 1
error-reason-json = Ce n’est pas du JSON valide au caractère { $column }.
error-reason-json-cut = L’objet JSON est incomplet.
error-reason-json-form = Ce n’est pas un objet JSON de la forme attendue ici.
# $field (String) - name of the field in the file
error-reason-missing = Le champ « { $field } » est absent ou n’est pas un texte.
# $slug (String) - what stands in the file
error-reason-slug = « { $slug } » n’est pas un nom court. Utilisez les lettres a à z, les chiffres 0 à 9 et le trait d’union, 120 caractères au plus.
# $reference (String) - kind and short name of the record
error-reason-twice = « { $reference } » figure deux fois dans le dossier.
# $field (String) - name of the field in the file
# $reference (String) - kind and short name of the record
error-reason-reference = Le champ « { $field } » renvoie à « { $reference } », qui ne figure pas dans le dossier.
# $kind (String) - code of the kind, as in initiative
error-reason-body = Un champ n’a pas la forme attendue dans une fiche du type « { $kind } ».
# $field (String) - name of the field in the file
error-reason-field-reference = Le champ « { $field } » doit être le nom court d’une fiche.
# $field (String) - name of the field in the file
error-reason-field-list = Le champ « { $field } » doit être une liste.
# $field (String) - name of the field in the file
error-reason-field-codes = Le champ « { $field } » doit être une liste de codes.
# $field (String) - name of the field in the file
error-reason-field-objects = Le champ « { $field } » doit être une liste d’objets.
# $field (String) - name of the field in the file
# $key (String) - name of the text that each object needs
error-reason-field-key = Chaque objet du champ « { $field } » doit comporter le texte « { $key } ».
# $field (String) - name of the field in the file
error-reason-field-texts = Le champ « { $field } » doit être un objet comportant un texte par langue.
# $field (String) - name of the field in the file
error-reason-field-form = Le champ « { $field } » n’a pas la forme que prévoit le schéma des données.
# $reference (String) - kind and short name of the record
error-reason-translation-of-nothing = C’est une traduction de « { $reference } », qui ne figure pas dans le dossier.
# $field (String) - name of the field in the file
error-reason-not-translatable = Le champ « { $field } » n’est pas un texte à traduire.
# $state (String) - what stands in the file
error-reason-state = « { $state } » n’est pas l’état d’une traduction. Utilisez machine ou reviewed.
# $day (String) - what stands in the file
error-reason-day = « { $day } » n’est pas une date. Écrivez-la sous la forme 2026-11-22.
# $number (Number) - number of the release
error-release-out = Le catalogue contient déjà l’édition { $number }, avec d’autres données.
error-release-out-hint = Augmentez le numéro de l’édition dans catalogue.json, ou choisissez un autre dossier pour le catalogue. Le catalogue n’a pas été modifié.
# $reference (String) - kind and short name of the record
error-too-large = La fiche « { $reference } » est trop volumineuse pour être conservée.
error-too-large-hint = Raccourcissez ses textes ou ses listes et relancez la commande. Le catalogue n’a pas été modifié.

# $name (String) - name of a saved search
error-saved-not-found = Il n’y a pas de recherche enregistrée « { $name } ».
error-saved-not-found-hint = Consultez son nom dans la liste des recherches enregistrées.
error-name-unfit = Ce nom n’est pas utilisable.
error-name-unfit-hint = Écrivez une ligne de 1 à 80 caractères.
# $name (String) - name of a saved search
error-name-taken = Il existe déjà une recherche enregistrée « { $name } ».
error-name-taken-hint = Choisissez un autre nom, ou supprimez d’abord l’autre recherche.

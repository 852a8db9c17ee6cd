### state: machine
### The health of the store: each check has a label and says what it found.

doctor-check-file = Fichier
doctor-check-integrity = Intégrité
doctor-check-changes = Modifications
doctor-check-signatures = Signatures
doctor-check-derived = Tables dérivées
doctor-check-search = Index de recherche
doctor-check-backups = Sauvegardes
doctor-check-root = Racine de confiance

doctor-file-well = Le fichier est accessible en lecture et en écriture, et cette version de { -brand-name } en connaît le format.
doctor-file-unwell = Le fichier n’est pas utilisable en l’état.
doctor-integrity-well = Le fichier est intact.
doctor-integrity-unwell = Le fichier est endommagé. Restaurez une sauvegarde, ou déplacez-le et recommencez.
# $count (Number) - number of changes in the log
doctor-changes-well =
    { $count ->
        [one] Le journal contient { $count } modification, intacte.
       *[other] Le journal contient { $count } modifications, toutes intactes.
    }
doctor-changes-unwell = Certaines modifications du journal ne sont plus telles qu’elles ont été écrites. Restaurez une sauvegarde.
# $count (Number) - number of signed changes
doctor-signatures-well =
    { $count ->
        [0] Aucune modification n’a encore été faite sur cet ordinateur ; il n’y a donc rien à vérifier.
        [one] { $count } signature a été vérifiée et est valide.
       *[other] { $count } signatures ont été vérifiées et sont valides.
    }
doctor-signatures-unwell = Certaines signatures ne sont pas valides. Les modifications correspondantes ne sont pas fiables.
# $count (Number) - number of records
doctor-derived-well =
    { $count ->
        [one] { $count } fiche concorde avec le journal.
       *[other] { $count } fiches concordent avec le journal.
    }
doctor-derived-unwell = Certaines fiches ne concordent pas avec le journal.
# $count (Number) - number of records in the index
doctor-search-well =
    { $count ->
        [one] L’index contient { $count } fiche.
       *[other] L’index contient { $count } fiches.
    }
doctor-search-unwell = L’index ne concorde pas avec les fiches.
# $count (Number) - number of backups
doctor-backups-well =
    { $count ->
        [0] Il n’y a pas encore de sauvegarde. Une sauvegarde est faite avant tout changement de format du catalogue.
        [one] Il y a { $count } sauvegarde.
       *[other] Il y a { $count } sauvegardes.
    }
doctor-backups-unwell = Une sauvegarde est illisible.

doctor-check-releases = Éditions
# $count (Number) - number of releases that the catalogue holds
doctor-releases-well =
    { $count ->
        [one] Le catalogue contient { $count } édition.
       *[other] Le catalogue contient { $count } éditions.
    }
# $version (Number) - version of the form of the file
doctor-remark-version = Le fichier est à la version { $version } du format, que cette version de { -brand-name } n’écrit pas.
# $detail (String) - message of the system or the parser, in English
doctor-remark-integrity = SQLite signale, en anglais : « { $detail } ».
# $table (String) - name of the table
doctor-remark-dangling = Une ligne de la table « { $table } » renvoie à un élément absent.
# $change (String) - id of the change
doctor-remark-packed = La modification { $change } ne peut pas être décompressée.
# $change (String) - id of the change
doctor-remark-hash = Le contenu de la modification { $change } ne correspond pas à son identifiant.
# $change (String) - id of the change
doctor-remark-signature = La signature de la modification { $change } n’est pas valide.
# $number (Number) - number of the release
doctor-remark-other-release = L’édition { $number } de ce catalogue provient d’un autre dossier que l’édition { $number } intégrée à { -brand-name }. Le catalogue suit ses propres éditions et ne reprend pas les éditions intégrées.
# $table (String) - name of the table
doctor-remark-table = La table « { $table } » diffère de ce que dit le journal.
# $detail (String) - message of the system or the parser, in English
doctor-remark-rebuild = Les tables ne peuvent pas être recréées à partir du journal. Détail technique, en anglais : « { $detail } ».
doctor-remark-index-version = L’index a été créé par une autre version de { -brand-name }.
doctor-remark-owed = Ce qui a été effacé peut encore se trouver dans des parties inutilisées du fichier : un autre programme l’utilisait, ou le disque était plein. Le prochain démarrage le réécrira.
doctor-remark-backup-erased = Les sauvegardes placées à côté du catalogue peuvent encore contenir des valeurs effacées depuis. Supprimez celles qui sont antérieures, ici et ailleurs.
doctor-remark-forked = Un ordinateur a donné le même numéro à deux modifications différentes : son dossier de données a été copié et les deux copies servent à écrire. Rien n’est perdu. Pour les distinguer, faites une sauvegarde dans l’une d’elles et restaurez-la dans un nouveau dossier de données, qui aura alors sa propre clé.
# $count (Number) - records that are missing from the index
doctor-remark-not-indexed =
    { $count ->
        [one] { $count } fiche est absente de l’index.
       *[other] { $count } fiches sont absentes de l’index.
    }
# $detail (String) - message of the system or the parser, in English
doctor-remark-index = L’index n’est pas intact. Détail technique, en anglais : « { $detail } ».
# $count (Number) - findings that are not listed
doctor-remark-more =
    { $count ->
        [one] { $count } autre constat n’est pas affiché.
       *[other] { $count } autres constats ne sont pas affichés.
    }

doctor-cli-option-repair = Recréer les fiches et l’index de recherche à partir du journal, puis vérifier

### state: machine
### What the window does with records: files out and in, decisions, sharing, undo, the profile.
### Names of formats and of file endings are the same in every language: never translate them.

## Files out.

action-export = Exporter des fiches
action-export-search = Ce que trouve cette recherche
action-export-record = Cette fiche
# $place (String) - name of a country or region
action-export-place = Ce qui concerne { $place }
action-export-everything = Tout le catalogue
action-export-stays = Les brouillons et ce qui est privé sur cet ordinateur ne sont dans aucun fichier.
action-export-format = Format
action-export-save = Choisir où l’enregistrer
action-export-waiting = Choix ou écriture du fichier en cours…
action-export-none = Aucun fichier n’a été choisi. Rien n’a été écrit.
# $count (Number) - how many records
# $file (String) - path of the file
action-export-done =
    { $count ->
        [one] { $count } fiche a été écrite dans { $file }.
       *[other] { $count } fiches ont été écrites dans { $file }.
    }
# $count (Number) - how many records
action-export-left-out =
    { $count ->
        [one] { $count } fiche n’est pas dans le fichier, ou pas en entier
       *[other] { $count } fiches ne sont pas dans le fichier, ou pas en entier
    }
# $count (Number) - how many records
action-export-other-kinds =
    { $count ->
        [one] { $count } fiche d’un autre type n’est pas dans le fichier : IATI ne connaît que des activités.
       *[other] { $count } fiches d’autres types ne sont pas dans le fichier : IATI ne connaît que des activités.
    }
action-stays-private = Elle est privée sur cet ordinateur. Partagez-la d’abord.
action-stays-draft = C’est un brouillon. Soumettez-le d’abord.

## Formats.

action-format-csv = CSV
action-format-csv-hint = Un tableau que tout tableur ouvre.
action-format-xlsx = Classeur Excel (XLSX)
action-format-xlsx-hint = Une feuille par type de fiche, et une sur la provenance.
action-format-iati = IATI 2.03 (XML)
action-format-iati-hint = Les initiatives comme activités, pour les systèmes qui lisent la norme.
action-format-jsonl = JSON Lines
action-format-jsonl-hint = Tous les champs, pour les programmes et pour les reprendre.
action-format-bundle = Paquet d’échange pour un autre { -brand-name }
action-format-bundle-hint = Chaque modification de ces fiches avec sa signature, à fusionner là-bas au lieu d’écraser. Ce qui est venu avec l’édition intégrée s’y trouve déjà.
action-format-pdf = PDF
action-format-pdf-hint = Pour l’impression : fiche d’une initiative, note sur un pays ou dossier des résultats.
action-format-html = HTML
action-format-html-hint = La même chose pour un navigateur, en un seul fichier.
action-format-any = Tous les formats

## Files in.

action-import = Importer des fiches
action-import-intro = Importez des fiches d’un fichier : CSV, classeur Excel, IATI 2.01 à 2.03 ou JSON Lines. Vous voyez d’abord, ligne par ligne, ce qui changerait. Rien n’est écrit avant votre accord.
action-import-choose = Choisir un fichier
action-import-waiting = En attente du choix d’un fichier…
# $percent (Number) - how much of the file was read, from 0 to 100
action-import-reading = Lecture du fichier : { $percent } %
# no-plural: the count stands after a colon
# $count (Number) - how many lines
action-import-lines = Lignes lues : { $count }
action-import-stop = Arrêter
action-import-none = Aucun fichier n’a été pris. Rien n’a été écrit.
# $file (String) - name of the file
action-import-plan = Ce que ferait l’importation de { $file }
action-import-filter = Lignes à montrer
action-import-all = Toutes
action-import-table = Lignes du fichier
action-import-column-take = Importer
action-import-column-place = Endroit du fichier
action-import-column-outcome = Résultat
action-import-column-record = Fiche
action-import-column-detail = Motif et remarques
# $record (String) - name of the record
action-import-take = Importer { $record }
# $record (String) - name of the record
action-import-open = Champs de { $record }
action-import-field = Champ
action-import-before = Dans le catalogue
action-import-after = Dans le fichier
action-import-nothing-yet = rien encore
action-import-no-lines = Le fichier n’a aucune ligne avec ce résultat.
# $count (Number) - how many lines are not shown yet
action-import-more =
    { $count ->
        [one] Montrer { $count } ligne de plus
       *[other] Montrer { $count } lignes de plus
    }
action-import-leave-these = Les laisser toutes de côté
action-import-take-these = Les importer toutes
# $count (Number) - how many lines
action-import-followed =
    { $count ->
        [one] { $count } autre ligne suit, car l’une cite l’autre.
       *[other] { $count } autres lignes suivent, car elles se citent.
    }
# $count (Number) - how many records
action-import-accept =
    { $count ->
        [one] Importer { $count } fiche
       *[other] Importer { $count } fiches
    }
action-import-nothing = Il n’y a rien à importer.
# $count (Number) - how many new needs
action-import-needs-private =
    { $count ->
        [one] { $count } nouveau besoin de ce fichier reste privé : sur cet appareil seulement, dans aucune exportation, aucun lot, aucune synchronisation.
       *[other] { $count } nouveaux besoins de ce fichier restent privés : sur cet appareil seulement, dans aucune exportation, aucun lot, aucune synchronisation.
    }
# $count (Number) - how many new needs
action-import-needs-shared =
    { $count ->
        [one] { $count } nouveau besoin de ce fichier est partagé avec tous. Il pourra être retiré, mais pas redevenir privé.
       *[other] { $count } nouveaux besoins de ce fichier sont partagés avec tous. Ils pourront être retirés, mais pas redevenir privés.
    }
action-import-share-needs = Partager les nouveaux besoins de ce fichier
action-import-private = Privées, sur cet appareil seulement
action-import-writing = Importation en cours…
action-import-again = Relire le fichier
action-import-drop = Abandonner ce plan
# $count (Number) - how many records
# $file (String) - name of the file
action-import-done =
    { $count ->
        [one] { $count } fiche de { $file } a été importée.
       *[other] { $count } fiches de { $file } ont été importées.
    }
action-import-left-out = De côté
action-import-undo = Annuler cette importation
action-import-undone = L’importation a été annulée.
action-import-another = Importer un autre fichier
action-columns = Ce que contiennent les colonnes
# $file (String) - name of the file
action-columns-intro = Les colonnes de { $file } ont des noms qui leur sont propres. Indiquez ce que chacune contient ; vous verrez ensuite, ligne par ligne, ce qui changerait.
action-columns-kind = Type des fiches
action-columns-head = Ligne de l’en-tête
action-columns-remembered = Rempli comme la dernière fois pour un tableau de même en-tête.
action-columns-proposed = Rempli d’après les noms et les valeurs. Vérifiez-le.
action-columns-field = Champ
action-columns-leave-out = Laisser de côté
action-columns-language = Langue du texte
action-columns-role = Rôle
action-columns-no-role = Non indiqué
action-columns-samples = Premières valeurs
action-columns-no-samples = Aucune valeur dans les premières lignes
action-columns-writing = Comment les valeurs sont écrites
action-columns-dates = Forme des dates
action-columns-dates-iso = Année-mois-jour : 2019-03-07
action-columns-dates-day = Jour.mois.année : 7.3.2019
action-columns-dates-month = Mois/jour/année : 3/7/2019
action-columns-decimal = Signe décimal
action-columns-decimal-point = Point : 1,250.50
action-columns-decimal-comma = Virgule : 1.250,50
action-columns-separator = Entre les éléments d’une liste
action-columns-currency = Monnaie des montants (code à trois lettres)
action-columns-show = Montrer ce qui changerait
# no-plural: the count stands after a colon
# $count (Number) - how many columns
action-columns-wrong = À corriger : { $count }
action-columns-change = Changer les colonnes
action-template = Tableau vide
action-template-hint = Un tableau dont l’importation connaît l’en-tête, à remplir.
action-template-save = Enregistrer un modèle vide
# $file (String) - name of the file
action-template-saved = Enregistré : { $file }

## What is done with a record.

action-menu = Actions
action-export-this = Exporter
action-withdraw = Retirer
action-withdraw-title = Retirer cette fiche ?
action-withdraw-text = Elle est conservée et peut être rétablie. D’ici là, aucune recherche ne la trouve.
action-withdrawn = La fiche a été retirée.
action-reinstate = Rétablir
action-reinstate-title = Rétablir cette fiche ?
action-reinstate-text = Elle retrouve le statut qu’elle avait avant d’être retirée.
action-reinstated = La fiche a été rétablie.
action-reason = Motif
action-reason-hint = Il figure dans l’historique de la fiche.
action-confirm = Confirmer
action-confirm-title = Est-ce toujours exact ?
action-confirm-text = Confirmez que la fiche était exacte à une date donnée. La date figure près de ses sources.
action-confirm-on = Jour
# $date (String) - a day, written out
action-confirm-chosen = Jour choisi : { $date }
action-confirm-by = Organisation qui confirme
action-confirmed = La fiche a été confirmée.

## Private records, and sharing them.

action-private = Privée : seulement sur cet ordinateur
action-private-text = Elle n’est dans aucun export ni échange avec d’autres tant que vous ne la partagez pas.
# $record (String) - the shared record
action-private-shared = Partagée sous { $record }
action-share = Partager
action-share-title = Partager cette fiche ?
action-share-text = Seuls les champs que vous laissez cochés quittent cet ordinateur, comme une nouvelle fiche. Ce qui est partagé peut être retiré plus tard, mais ne redevient pas privé.
action-share-fields = Champs qui quittent cet ordinateur
# $field (String) - label of the field
action-share-field = { $field } part
# $leave (Number) - how many fields leave
# $stay (Number) - how many fields stay
# no-plural: the counts stand after a colon
action-share-count = Champs qui partent : { $leave }. Champs qui restent ici : { $stay }.
action-share-note-hint = Il part avec les champs.
action-share-now = Partager ces champs
# $record (String) - the shared record
action-shared = Partagée sous { $record }. La fiche privée reste ici.

## Undo.

action-undo-last = Annuler la dernière action
# $records (String) - list of kinds and short names of records
action-undone = Annulé : { $records }
# $count (Number) - how many records
action-undone-many =
    { $count ->
        [one] Annulé dans { $count } fiche.
       *[other] Annulé dans { $count } fiches.
    }
action-redo = Refaire

## Decisions in the history.

action-decisions = Décisions
action-decisions-none = Rien n’a été décidé sur cette fiche sur cet ordinateur.
action-column-when = Quand
action-column-who = Qui
action-column-decision = Décision
action-column-why = Motif
# $change (String) - identifier of a change
action-undoes = Annule la modification { $change }

## The profile.

action-profile = Profil
action-profile-hint = Qui écrit sur cet ordinateur. Vos modifications portent un numéro aléatoire ; seul cet ordinateur sait que c’est vous.
action-profile-name = Nom
action-profile-name-hint = Il ne figure dans aucune modification et ne part avec aucune.
action-profile-organisation = Organisation
action-profile-organisation-hint = Choisissez-en une du catalogue, ou écrivez son nom.
action-profile-save = Enregistrer le profil
action-profile-saved = Le profil est enregistré.
action-profile-erase = Effacer mon nom
action-profile-erase-title = Effacer votre nom ?
action-profile-erase-text = Nom, organisation, rôle et pays sont effacés de ce profil pour toujours. Ce que vous avez écrit reste, d’un auteur que personne ne connaît. Ce que vous écrirez désormais portera un autre numéro.
action-profile-erased = Votre nom est effacé.
action-profile-number = Numéro que portent vos modifications
action-organisation-none = Aucune organisation du catalogue ne commence ainsi.
action-organisation-show = Montrer les organisations

## Files, in the settings.

action-files = Fichiers
action-files-hint = Les fiches voyagent dans des fichiers : vers des tableurs, d’autres systèmes, un autre ordinateur.

## What goes wrong.

error-undo-superseded = Autre chose a été écrit depuis.
error-undo-superseded-hint = Rien n’a été annulé. Annulez d’abord la dernière action, ou consultez l’historique de la fiche.
error-plan-closed = Ce plan n’est plus ouvert.
error-plan-closed-hint = Choisissez de nouveau le fichier et regardez ce qui changerait maintenant. Rien n’a été écrit.
# $file (String) - name of the file
error-file-foreign = « { $file } » n’est pas un fichier qui puisse être importé.
# $endings (String) - list of endings of names, as in .csv
error-file-foreign-hint = Choisissez un fichier dont le nom se termine par { $endings }.
error-file-busy = Un autre fichier est en cours de lecture.
error-file-busy-hint = Attendez la fin de la lecture, ou arrêtez-la.
error-no-dialog = Il n’y a pas ici de fenêtre où choisir un fichier.
error-no-dialog-hint = Utilisez les commandes export et import du terminal.
# $reference (String) - kind and short name of the record
error-record-stays = « { $reference } » ne part dans aucun fichier.
error-record-stays-hint = Partagez ce qui est privé et soumettez ce qui est un brouillon ; exportez ensuite.

## Reports

# $file (String) - name and place of the file
action-report-done = Fichier écrit : { $file }
# no-plural: the count stands after a colon
# $count (Number) - how many pages
action-report-pages = Pages : { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
action-export-records = Fiches choisies : { $count }
action-export-report = Rapport
# $record (String) - title of a record
action-pick = Sélectionner { $record }
# no-plural: the count stands in brackets
# $count (Number) - how many records
action-picked = Exporter la sélection ({ $count })
action-pick-none = Vider la sélection

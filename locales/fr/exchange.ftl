### state: machine
### Import and export: errors, reasons, columns of files, the terminal.
### Names of options, formats and codes (--format, csv, 2019-03) are typed as they stand: never translate them.

## Errors.

# $path (String) - the file
error-format-unknown = Aucun format n’est connu pour « { $path } ».
error-format-unknown-hint = Terminez le nom par .csv, .xlsx, .xml ou .jsonl, ou indiquez le format avec --format.
# $path (String) - the file
error-file-unreadable = Impossible de lire le fichier « { $path } ».
error-file-unreadable-hint = Vérifiez son nom et que vous avez le droit de le lire. Rien n’a été importé.
# $path (String) - the file
error-file-unwritable = Impossible d’écrire le fichier « { $path } ».
error-file-unwritable-hint = Choisissez un dossier où vous pouvez écrire et qui a assez de place. Le fichier précédent n’a pas changé.
# $path (String) - the file
# $reason (String) - sentences that say what is wrong
error-import-refused = Impossible d’importer le fichier « { $path } ». { $reason }
error-import-refused-hint = Corrigez le fichier ou demandez-en un nouveau à son auteur. Rien n’a été importé.
error-nothing-to-export = Aucune de ces fiches ne contient ce que la norme IATI exige. Aucun fichier n’a été écrit.
error-nothing-to-export-hint = Choisissez d’autres fiches, ou un autre format : CSV, XLSX ou JSON Lines.
error-import-unkept = Il n’y a pas de place pour garder ce que l’importation a trouvé jusqu’à sa relecture.
error-import-unkept-hint = Libérez sur ce disque la place de deux fichiers de cette taille. Rien n’a été importé.
error-cancelled = Arrêté.
error-cancelled-hint = Rien n’a été écrit.
error-catalogue-changed = Le catalogue a changé depuis l’établissement du plan. Rien n’a été importé.
error-catalogue-changed-hint = Relisez le fichier, examinez le nouveau plan et acceptez-le.

## Why a file is refused as a whole.

# $name (String) - what stands in the file
exchange-refused-encoding = Il est écrit en { $name } ; il faut de l’UTF-8.
# $line (String) - number of a line or row
exchange-refused-bytes = La ligne { $line } n’est pas en UTF-8. Enregistrez le fichier en UTF-8 ; dans un tableur, choisissez « CSV UTF-8 ».
# $line (String) - number of a line or row
exchange-refused-long = À la ligne { $line } commence quelque chose de plus long que toute fiche réelle.
# $line (String) - number of a line or row
exchange-refused-deep = Les éléments de la ligne { $line } sont trop imbriqués.
# $line (String) - number of a line or row
exchange-refused-document-type = La ligne { $line } déclare un type de document, ce qui est refusé par sécurité.
# $line (String) - number of a line or row
# $name (String) - what stands in the file
exchange-refused-entity = La ligne { $line } utilise l’entité « { $name } », que XML ne définit pas.
# $line (String) - number of a line or row
exchange-refused-xml = La ligne { $line } n’est pas du XML bien formé.
# $line (String) - number of a line or row
exchange-refused-cut = Il s’arrête à la ligne { $line }, avant sa fin : il en manque une partie.
# $name (String) - what stands in the file
exchange-refused-not-iati = Ce n’est pas un fichier d’activités IATI : il commence par « { $name } ».
# $version (String) - what stands in the file
exchange-refused-version = Sa version d’IATI est « { $version } » ; 2.01, 2.02 et 2.03 sont lues.
# $column (String) - name of a column
exchange-refused-no-column = Son tableau n’a pas de colonne « { $column } ».
exchange-refused-empty = Il est vide.
# $delimiter (String) - the character that stands between the cells
exchange-refused-delimiter = Ses cellules sont séparées par « { $delimiter } ». Séparez-les par des virgules, des points-virgules ou des tabulations.
# $column (String) - name of a column
exchange-refused-column-twice = Son tableau a deux fois la colonne « { $column } ».
# $field (String) - name of a field
exchange-refused-map-field = La table de correspondance nomme le champ « { $field } », qu’une fiche de ce type n’a pas.
# $column (String) - name of a column
# $line (String) - number of a line or row
exchange-refused-map-column = La table de correspondance nomme la colonne « { $column } », que l’en-tête de la ligne { $line } n’a pas.
# $sheet (String) - name of a sheet
exchange-refused-map-sheet = Le classeur n’a pas de feuille « { $sheet } ».
exchange-map-twice = Une autre colonne contient déjà cet élément, et une fiche ne l’a qu’une fois. Laissez l’une des deux de côté.
exchange-map-role = Choisissez le rôle de ces organisations.
exchange-map-currency = Indiquez la monnaie des montants.
# $field (String) - name of a field
exchange-map-title = Aucune colonne ne dit comment une fiche s’appelle. Choisissez « { $field } » pour l’une d’elles.
# $line (String) - number of a line or row
exchange-refused-csv = La ligne { $line } n’est pas du CSV bien formé.
exchange-refused-workbook = Ce n’est pas un classeur, ou il est abîmé.
exchange-refused-workbook-large = Le classeur contient plus que ce qui peut être importé.
exchange-refused-many = Il contient plus d’un million de fiches. Importez-le en plusieurs parties.

## Why a line is rejected.

# $value (String) - what stands in the file
# $kinds (String) - list of codes of kinds
exchange-reason-kind = « { $value } » n’est pas un type de fiche. Utilisez { $kinds }.
# $line (String) - number of a line or row
exchange-reason-twice = La même fiche se trouve déjà à la ligne { $line }.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-number = « { $value } » dans le champ « { $field } » n’est pas un nombre entier.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-date = « { $value } » dans le champ « { $field } » n’est pas une date. Écrivez 2019, 2019-03 ou 2019-03-07.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-term = « { $value } » n’est pas un code connu du champ « { $field } ».
# $code (String) - what stands in the file
exchange-reason-currency = « { $code } » n’est pas une monnaie. Utilisez un code comme EUR ou XOF.
# $field (String) - name of a field
# $reference (String) - kind and short name of a record
exchange-reason-reference = Le champ « { $field } » nomme « { $reference } », qui n’est ni dans le catalogue ni dans le fichier.
exchange-reason-headless = La cellule ne se trouve sous aucune colonne de l’en-tête. Mettez entre guillemets droits les textes qui contiennent des virgules, ou donnez un nom à la colonne.
exchange-reason-formula = La cellule contient une formule. Mettez sa valeur à la place.
# $field (String) - name of a field
exchange-reason-too-long = Le champ « { $field } » contient plus qu’une fiche ne peut garder.
exchange-reason-private = La fiche de ce nom est privée sur cet appareil ; rien d’extérieur ne la modifie.
exchange-reason-shared = La ligne demande à rester privée, mais la fiche de ce nom est déjà partagée. Donnez à la ligne un autre nom court.
exchange-reason-not-object = Chaque ligne doit être un objet JSON : elle commence et finit par une accolade.
# $field (String) - path of a field, as in budget.currency
# $message (String) - what is wrong with it, and what to do
exchange-reason-wrong = « { $field } » : { $message }

## What is worth knowing about a line or a file.

# $sum (String) - a number
exchange-remark-shares-recipient = Les parts des lieux font { $sum }, et non 100. Elles sont gardées telles quelles.
# $sum (String) - a number
exchange-remark-shares-sector = Les parts des secteurs font { $sum }, et non 100. Elles sont gardées telles quelles.
# $code (String) - what stands in the file
exchange-remark-place = Le lieu « { $code } » n’est pas connu. Il est gardé et rendu à l’exportation.
# $code (String) - what stands in the file
exchange-remark-status = L’état « { $code } » n’a pas d’équivalent. Il est gardé et rendu à l’exportation.
exchange-remark-budgets = Il y a plusieurs budgets. Ils sont gardés, et ne sont pas additionnés.
# $column (String) - name of a column
exchange-remark-column = La colonne « { $column } » n’est pas connue ; elle a été ignorée.
# $share (String) - what stands in the file
exchange-remark-share = « { $share } » n’est pas une part de 0 à 100. Elle est gardée et rendue à l’exportation.
# $column (String) - name of a column
exchange-remark-column-left-out = La colonne « { $column } » est laissée de côté : aucun champ n’a été choisi pour elle.
exchange-remark-withdrawn = La fiche avait été retirée ici. L’importation la rétablit.
# $lang (String) - tag of a language, as it stands in the file
exchange-remark-language = La langue « { $lang } » n’est pas connue. Son texte est gardé et rendu à l’exportation.
# $code (String) - what stands in the file
# $element (String) - name of an element of the file, as in tag
exchange-remark-code = « { $code } » dans l’élément « { $element } » n’est pas un code connu. Il est gardé et rendu à l’exportation.
# $address (String) - what stands in the file
exchange-remark-address = « { $address } » n’est pas une adresse web. Elle est gardée et rendue à l’exportation.
# $amount (String) - a number, as it stands in the file
exchange-remark-negative = Le budget de { $amount } est inférieur à zéro. Il est gardé et rendu à l’exportation.
# $fields (String) - list of labels of fields, as in Title, Topics
exchange-remark-lacks = Avant la publication, il faut ajouter : { $fields }.
# $standing (String) - label of a standing, as in Published
exchange-remark-standing = La fiche entre dans l’état « { $standing } », comme le dit le fichier.
# $standing (String) - label of a standing, as in Published
exchange-remark-need-standing = S’il est partagé, il entre dans l’état « { $standing } », comme le dit le fichier.
exchange-remark-private = La fiche reste privée sur cet appareil.
# $field (String) - name of a field
# $reference (String) - short name of a record
exchange-remark-forgotten = Le champ « { $field } » nomme « { $reference } », qui n’est pas importé à la vue de tous. La fiche entre sans lui.

## Where a line stands.

# $line (String) - number of a line or row
exchange-at-line = Ligne { $line }
# $line (String) - number of a line or row
# $cell (String) - a cell or column, as in C7
exchange-at-cell = Ligne { $line }, colonne { $cell }
# $sheet (String) - name of a sheet
# $cell (String) - a cell or column, as in C7
exchange-at-sheet = Feuille { $sheet }, { $cell }

## What a record lacks for IATI.

# $gaps (String) - list of what is missing
exchange-lacks = Exigé par IATI et absent : { $gaps }.
# $column (String) - name of a column
exchange-overlong = Le texte de la colonne « { $column } » est trop long pour une cellule et a été omis. JSON Lines le garde en entier.
exchange-gap-title = titre
exchange-gap-description = description
exchange-gap-organisation = organisation
exchange-gap-status = état
exchange-gap-start = date de début
exchange-gap-recipient = lieu bénéficiaire
exchange-gap-sector = thème ou secteur

## Columns of files.

exchange-field-record = Type de fiche
exchange-field-actual-start = Début réel
exchange-field-actual-end = Fin réelle
exchange-field-extra = Autres champs
exchange-field-outputs = Produits
exchange-field-outcomes = Effets
exchange-field-indicators = Indicateurs
exchange-field-commitments = Engagements
exchange-field-disbursements = Décaissements
exchange-field-links = Liens
exchange-field-contact = Contact
# $title (String) - what is measured
# $values (String) - list of its values
exchange-indicator = { $title } : { $values }
# $value (String) - a number with its unit
exchange-indicator-baseline = valeur de référence { $value }
# $value (String) - a number with its unit
exchange-indicator-target = cible { $value }
# $value (String) - a number with its unit
exchange-indicator-actual = valeur atteinte { $value }
# $amount (String) - an amount of money
# $date (String) - the day of its value
exchange-amount-dated = { $amount } ({ $date })
exchange-field-state = état du texte
# $field (String) - name of a field
# $part (String) - name of a part of the field
exchange-field-part = { $field } : { $part }
exchange-part-amount = montant dans la plus petite unité
exchange-part-currency = monnaie
exchange-part-value-date = date de valeur
exchange-part-smallest = minimum, dans la plus petite unité
exchange-part-largest = maximum, dans la plus petite unité
exchange-part-whole = montant
exchange-part-whole-smallest = montant minimal
exchange-part-whole-largest = montant maximal
exchange-part-on = date
exchange-part-by = organisation
# $date (String) - a year or a month, as in 2019-03
exchange-date-year = Seule l’année est connue : { $date }
# $date (String) - a year or a month, as in 2019-03
exchange-date-month = Seul le mois est connu : { $date }
exchange-sheet-provenance = Provenance
exchange-about-release = Édition du catalogue
exchange-about-written = Écrit le
exchange-about-records = Fiches
exchange-about-texts = Textes
exchange-about-texts-note = La colonne à côté de chaque texte indique son état : original, reviewed (relu) ou machine (brouillon automatique que personne n’a relu).
exchange-about-places = Lieux
exchange-about-places-note = Les noms de lieux n’impliquent aucune opinion sur leur statut juridique.

## The terminal.

exchange-cli-export-about = Écrire des fiches dans un fichier
exchange-cli-import-about = Importer des fiches d’un fichier
exchange-cli-value-file = FICHIER
exchange-cli-value-format = FORMAT
exchange-cli-argument-export = Le fichier à écrire ; s’il existe, il est remplacé
exchange-cli-argument-import = Le fichier à importer
exchange-cli-option-format = csv, xlsx, iati ou jsonl ; d’après la fin du nom sinon
exchange-cli-value-report = RAPPORT
exchange-cli-option-report = record, brief, pack, comparison ou gaps : un rapport au lieu des fiches
exchange-cli-option-record = Seulement cette fiche ; répétable
exchange-cli-option-template = Un tableau vide de ce type, à remplir
exchange-cli-option-kind = initiative, programme, need, organisation ou resource : le type des fiches d’un tableau à vous
exchange-cli-option-map = Le fichier qui dit quel champ est chaque colonne d’un tableau à vous
exchange-cli-option-propose-map = Ne rien importer ; écrire un tel fichier, à corriger à la main
exchange-cli-option-dry-run = Montrer seulement ce qui se passerait
exchange-cli-option-share-needs = Partager les nouveaux besoins du fichier ; sans cela, ils restent privés sur cet appareil
# no-plural: the count stands after a colon
# $percent (String) - how much of the file, as in 45 %
# $count (Number) - how many records
exchange-cli-reading = Lecture : { $percent }. Fiches : { $count }. Ctrl+C arrête.
# no-plural: the count stands after a colon
# $percent (String) - how much of the records, as in 45 %
# $count (Number) - how many records
exchange-cli-writing = Écriture : { $percent }. Fiches : { $count }. Ctrl+C arrête.
# $path (String) - the file
exchange-cli-exported = Écrit dans { $path }.
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-records = Fiches : { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-left-out = Omises ou incomplètes : { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-other-kinds = De types que le format n’a pas : { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-new = Nouvelles : { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-changed = Modifiées : { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-same = Inchangées : { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-rejected = Refusées : { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-private = Privées, sur cet appareil seulement : { $count }
exchange-cli-private-hint = Les nouveaux besoins restent privés : ils ne sont dans aucune exportation, aucun lot, aucune synchronisation. Chacun peut être partagé plus tard ; --share-needs partage tous ceux d’un fichier à l’importation.
exchange-cli-dry-run = Rien n’a été écrit. Lancez la commande sans --dry-run pour importer.
exchange-cli-imported = Le catalogue a tout repris, en une seule action.
exchange-cli-unchanged = Il n’y avait rien à écrire.
# $path (String) - the file
exchange-cli-map-proposed = Une proposition de table de correspondance a été écrite dans { $path }. Rien n’a été importé.
exchange-cli-map-next = Corrigez-la là où il le faut, puis importez avec --map ; regardez d’abord le plan avec --dry-run.
exchange-cli-map-hint = Si c’est un tableau à vous, faites d’abord une table de correspondance de ses colonnes : import FICHIER --kind TYPE --propose-map TABLE.
exchange-cli-map-unfit = Ce n’est pas une table de correspondance des colonnes.
exchange-cli-map-unfit-hint = Faites écrire une table de correspondance avec --propose-map et corrigez celle-là.
# $kind (String) - code of a kind
exchange-cli-map-kind = Elle vaut pour les fiches du type « { $kind } ».
exchange-cli-column-place = Endroit du fichier
exchange-cli-column-verdict = Résultat
exchange-cli-column-record = Fiche
exchange-cli-column-detail = Champs, motif, remarques
exchange-verdict-new = Nouveau
exchange-verdict-changed = Modifié
exchange-verdict-same = Identique
exchange-verdict-rejected = Refusé

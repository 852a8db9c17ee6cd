### state: machine
### The terminal: help, usage errors and tables of the program “trefoil”.
### Names of commands, options and codes (init, --place, FJ) are typed as they stand: never translate them.

cli-about = Le catalogue du renforcement des cybercapacités sur cet ordinateur. Il fonctionne sans réseau.
cli-after-help = « trefoil COMMANDE --help » explique une commande.

## Headings and words of the help.

cli-heading-usage = Utilisation
cli-heading-commands = Commandes
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-global = Options communes à toutes les commandes
cli-word-options = OPTIONS
cli-word-command = COMMANDE

## What stands for a value. Capital letters where the script has them, no spaces.

cli-value-query = MOTS
cli-value-kind = TYPE
cli-value-theme = THÈME
cli-value-place = LIEU
cli-value-status = STATUT
cli-value-organisation = NOM
cli-value-mode = MODE
cli-value-language = LANGUE
cli-value-years = A..B
cli-value-sort = ORDRE
cli-value-number = NOMBRE
cli-value-folder = DOSSIER
cli-value-reference = TYPE:NOM
cli-value-code = CODE

## Commands.

cli-init-about = Construire le catalogue ou le mettre à jour
cli-search-about = Rechercher des initiatives, programmes, besoins, organisations et ressources
cli-show-about = Afficher une fiche
cli-place-about = Afficher ce qui est mené dans un pays ou une région et ce qui leur est ouvert
cli-organisation-about = Afficher le bilan d’une organisation
cli-history-about = Afficher qui a modifié une fiche, et quand
cli-doctor-about = Vérifier le catalogue sur cet ordinateur

## Options and arguments.

cli-option-help = Expliquer la commande
cli-option-version = Afficher le numéro de version
cli-option-json = Répondre en JSON, pour les programmes
cli-option-lang = Langue de la réponse : ar, en, es, fr, pt, ru ou zh
cli-option-data-dir = Dossier du catalogue et de ses paramètres
cli-option-from = Dossier contenant les données à partir desquelles construire le catalogue ; par défaut, les données intégrées
cli-argument-query = Mots à rechercher, dans n’importe quelle langue ; sans mots, tout est affiché
cli-option-kind = initiative, programme, need, organisation ou resource ; répétable
cli-option-theme = Thème (A à E, X) ou sous-thème, par exemple ciip ; répétable
cli-option-place = Pays (FJ), région de l’ONU (061) ou XK ; répétable
cli-option-status = planned, ongoing ou completed ; pour les programmes rolling, calls, annual ou closed ; répétable
cli-option-organisation = Nom court d’une organisation, par exemple gfce ; répétable
cli-option-mode = Mode d’exécution, par exemple training ; répétable
cli-option-language = Langue de l’appui ou du document, par exemple fr ; répétable
cli-option-years = Années, par exemple 2020..2024, 2020.. ou 2022
cli-option-sort = relevance, newest ou closing
cli-option-limit = Nombre de fiches à afficher, 200 au plus ; 20 par défaut
cli-option-offset = Nombre de fiches à sauter
cli-option-facets = Compter les fiches par type, thème, lieu, etc.
cli-argument-reference = Type et nom court de la fiche, par exemple initiative:cyber4dev
cli-argument-place = Pays (FJ), région de l’ONU (061), XK, ou 001 pour le monde
cli-argument-organisation = Nom court de l’organisation, par exemple gfce

## Wrong usage.

# $argument (String) - what was typed
cli-usage-unknown-argument = « { $argument } » n’est pas une option reconnue ici.
# $command (String) - what was typed
cli-usage-unknown-command = « { $command } » n’est pas une commande.
# $value (String) - what was typed
# $argument (String) - the option or argument it was typed for
cli-usage-invalid-value = « { $value } » n’est pas utilisable pour { $argument }.
# $argument (String) - the option
cli-usage-value-missing = { $argument } exige une valeur.
# $arguments (String) - list of arguments
cli-usage-argument-missing = Il manque : { $arguments }.
cli-usage-command-missing = Il manque une commande.
# $argument (String) - the option
cli-usage-argument-repeated = { $argument } ne peut être indiqué qu’une fois.
# $argument (String) - the option
# $others (String) - list of options that exclude it
cli-usage-argument-conflict = { $argument } ne peut pas être indiqué avec { $others }.
cli-usage-text-invalid = Un argument n’est pas un texte valide (UTF-8).
cli-usage-other = La commande n’a pas été comprise.
# $suggestion (String) - what may have been meant
cli-usage-suggestion = Vouliez-vous dire « { $suggestion } » ?
# $values (String) - list of accepted values
cli-usage-values = Utilisez l’une de ces valeurs : { $values }.
# $command (String) - the command to type for help
cli-usage-hint = « { $command } » explique l’utilisation.
# $value (String) - what was typed
cli-usage-reference = « { $value } » ne désigne pas une fiche.
cli-usage-reference-hint = Indiquez le type, deux points et le nom court, par exemple initiative:cyber4dev. Les types sont initiative, programme, need, organisation et resource.
# $value (String) - what was typed
cli-usage-years = « { $value } » n’est pas une période en années.
cli-usage-years-hint = Indiquez-la sous la forme 2020..2024, 2020.., ..2024 ou 2022.

## What the commands say.

# Stands before an error.
# $message (String) - the whole sentence
cli-error = Erreur : { $message }
# $number (Number) - number of the release
# $date (Date) - date of the release
cli-data-as-of = Données de l’édition { $number }, { $date }.
# $path (String) - file of the catalogue
cli-init-built = Le catalogue a été construit dans { $path }.
# $path (String) - file of the catalogue
cli-init-refreshed = Le catalogue { $path } a été mis à jour.
# $path (String) - file of the catalogue
cli-init-unchanged = Le catalogue { $path } est à jour.
# $path (String) - file of the data folder
# $line (String) - number of the line in the file, from 1
# $reason (String) - what is wrong with the line, a sentence
cli-init-finding = { $path }, ligne { $line } : { $reason }
# $path (String) - file of the data folder
# $reason (String) - what is wrong with the file, a sentence
cli-init-finding-file = { $path } : { $reason }

# $shown (Number) - how many records are listed
# $total (Number) - how many records were found
cli-search-shown =
    { $total ->
        [one] { $total } fiche trouvée.
       *[other] { $total } fiches trouvées ; nombre de fiches affichées : { $shown }.
    }
cli-search-none = Aucun résultat.
cli-search-none-hint = Retirez un filtre, utilisez moins de mots ou écrivez-les dans une autre langue.
# $suggestion (String) - a better spelling; the results are those of it
cli-search-corrected = Résultats pour « { $suggestion } »
# $suggestion (String) - a better spelling
cli-search-did-you-mean = Vouliez-vous dire « { $suggestion } » ?
# $terms (String) - list of recognised themes and places
cli-search-widened = Recherche étendue à : { $terms }
# $count (Number) - how many more values there are
cli-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
# Stands under a table in which some texts bear the mark.
# $mark (String) - the mark, as in *
cli-machine-draft = { $mark } Traduction automatique : personne ne l’a relue.
# $mark (String) - the mark
cli-fallback = { $mark } Non disponible dans votre langue ; affiché dans une autre.

cli-column-reference = Fiche
cli-column-title = Titre
cli-column-where = Lieu
cli-column-when = Période
cli-column-why = Motif
cli-column-state = État
cli-column-check = Vérification
cli-column-result = Résultat
cli-column-found = Constat

cli-section-themes = Thèmes et sous-thèmes
cli-section-languages = Langues des textes
cli-section-sources = Sources
cli-section-related = Fiches connexes
cli-section-citation = Citation
cli-section-figures = Chiffres
cli-section-running = Initiatives par thème
cli-section-regional = Initiatives de la région élargie
cli-section-open = Programmes ouverts à ce lieu
cli-section-organisations = Organisations qui financent ou exécutent ici
cli-section-needs = Besoins rendus publics
cli-section-resources = Stratégies, lois et autres ressources
cli-section-facts = Faits
cli-section-within = Fait partie de
cli-section-members = Comprend
cli-section-by-theme = Par thème
cli-section-by-place = Par lieu
cli-section-by-role = Par rôle
cli-section-initiatives = Initiatives
cli-section-programmes = Programmes
cli-section-partners = Travaille avec

cli-label-stale = plus ancien que l’original
cli-label-shown = affiché
cli-label-initiatives = Initiatives
cli-label-ongoing = En cours
cli-label-programmes-open = Programmes ouverts à ce lieu
cli-label-organisations = Organisations qui financent ou exécutent ici
cli-label-needs = Besoins rendus publics
cli-label-recorded = Enregistrement
cli-label-who = Auteur
cli-label-trust = Vérification
cli-label-source = Source
cli-not-confirmed = Pas de confirmation par l’entité d’exécution
cli-not-read = citée seulement, non lue
# $count (Number) - fields with more than one version
cli-conflicts =
    { $count ->
        [one] { $count } champ a plusieurs versions et figure dans « À examiner ».
       *[other] { $count } champs ont plusieurs versions et figurent dans « À examiner ».
    }
cli-doctor-passed = Réussite
cli-doctor-failed = Échec
cli-doctor-well = Tout est en ordre.
cli-doctor-unwell = Certaines vérifications ont échoué.
cli-none = Aucun élément

cli-saved-about = Lister les recherches enregistrées et les nouveautés depuis la dernière consultation
cli-saved-add-about = Enregistrer une recherche sous un nom
cli-saved-run-about = Lancer une recherche enregistrée ; les nouveautés sont ensuite comptées à partir de ce moment
cli-saved-rename-about = Renommer une recherche enregistrée
cli-saved-remove-about = Supprimer une recherche enregistrée
cli-value-name = NOM
cli-value-new-name = NOUVEAU-NOM
cli-argument-saved = Nom de la recherche enregistrée
cli-argument-new-name = Le nom à lui donner
cli-column-name = Nom
cli-column-new = Nouveautés
cli-column-since = Depuis
cli-column-search = Recherche
cli-saved-none = Il n’y a pas encore de recherche enregistrée. La commande « trefoil saved add » en enregistre une.
# $name (String) - name of the saved search
cli-saved-added = La recherche a été enregistrée sous le nom « { $name } ».
# $name (String) - name of the saved search
cli-saved-removed = La recherche enregistrée « { $name } » a été supprimée.
# $name (String) - new name of the saved search
cli-saved-renamed = La recherche enregistrée s’appelle désormais « { $name } ».
# $count (Number) - records that are new to the saved search
# $date (Date) - day of the last look
cli-saved-new =
    { $count ->
        [0] Rien de nouveau depuis le { $date }.
        [one] { $count } nouvelle fiche depuis le { $date }.
       *[other] { $count } nouvelles fiches depuis le { $date }.
    }
cli-saved-cannot-run = Impossible à lancer : elle filtre sur un élément que le catalogue ne contient plus.

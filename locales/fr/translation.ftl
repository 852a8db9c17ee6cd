### state: machine
### Translating records: what there is to do, the editor, files for translators, asking for a resource in a language.
### Names of commands, options, formats and codes (--to, XLIFF, fr) are typed as they stand: never translate them.

## Errors.

# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-original = Le texte « { $field } » de { $reference } a été écrit dans cette langue ; ce n’est pas une traduction.
error-not-translatable-original-hint = Pour changer un original, modifiez la fiche.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-empty = Le texte « { $field } » de { $reference } est vide : il n’y a rien à traduire.
error-not-translatable-empty-hint = Écrivez d’abord l’original, ou choisissez un autre texte.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-none = Le texte « { $field } » de { $reference } n’a pas de traduction à relire.
error-not-translatable-none-hint = Traduisez-le d’abord.
error-nothing-to-translate = Dans ce qui a été demandé, il ne reste aucun texte à traduire. Aucun fichier n’a été écrit.
error-nothing-to-translate-hint = Choisissez d’autres filtres, une autre langue avec --from, ou --all pour inclure les textes relus.

## How a text stands in a language.

translation-state-missing = Non traduit
translation-state-stale = Plus ancien que l’original
translation-state-machine = Traduction automatique
translation-state-reviewed = Traduction relue
translation-state-original = Texte original

## The work list and how far each language is.

translation-title = Traduire les fiches
translation-intro = Chaque texte est écrit dans une langue et traduit dans les autres. Une traduction est fiable dès qu’une personne l’a relue à côté de l’original.
translation-coverage = Avancement de chaque langue
translation-column-language = Langue
translation-column-done = Fiable
translation-column-text = Texte
translation-column-state = État
# $percent (Number) - a whole number from 0 to 100
translation-share = { $percent } %
# $language (String) - name of a language
translation-list = À faire ({ $language })
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
translation-found = Fiches : { $records }. Textes : { $texts }.
translation-kinds = Types de fiche
translation-states = États des textes
translation-place = Seulement sur ce pays
translation-none = Il ne reste rien à traduire ici.
translation-none-hint = Choisissez une autre langue, ou moins de filtres.
translation-more = Afficher plus

## The editor: a text beside its translation.

# $language (String) - name of a language
translation-into = Traduction ({ $language })
# $language (String) - name of a language
translation-source = Texte original ({ $language })
# $field (String) - label of a field
# $language (String) - name of a language
translation-target = { $field } ({ $language })
# $field (String) - label of a field
translation-checked = J’ai comparé ce texte à l’original : { $field }
translation-hints = Termes du glossaire
translation-save = Enregistrer ce qui est vérifié
translation-save-next = Enregistrer et continuer
translation-review = Marquer comme relue
translation-review-all = Tout marquer comme relu
translation-previous = Fiche précédente
translation-next = Fiche suivante
translation-back = Retour à la liste
# no-plural: the count stands after a colon
# $count (Number) - how many
translation-remaining = Fiches restantes : { $count }
# $keys (String) - the keys as they stand on the keyboard: Ctrl + Enter
translation-keys = { $keys } enregistre ce qui est vérifié et ouvre la fiche suivante.
# $title (String) - title of the record
translation-saved = Enregistré : { $title }
translation-unchanged = Rien n’était différent : rien n’a été écrit.
translation-nothing-checked = Cochez d’abord ce que vous avez vérifié.
# $fields (String) - list of labels of fields
translation-waiting = Quelqu’un d’autre a écrit ici entre-temps ; les deux versions attendent un examen : { $fields }
translation-undo = Annuler l’action
translation-is-original = Ce texte a été écrit dans cette langue.
translation-optional = Un nom n’est donné que dans les langues que l’organisme utilise lui-même.
translation-unsaved = Votre saisie est gardée sur cet ordinateur jusqu’à ce que vous l’enregistriez.
# $language (String) - name of a language
translation-record = Traduire ou relire ({ $language })

## Asking for a resource in another language.

translation-ask = Demander une traduction
# $resource (String) - title of the resource
translation-ask-title = Demander une traduction de « { $resource } »
translation-ask-intro = Cela écrit un besoin. Il reste sur cet ordinateur jusqu’à ce que vous le partagiez.
translation-ask-language = Langue souhaitée
translation-ask-place = Pays qui en a besoin
translation-ask-text = Le besoin en toutes lettres
# $language (String) - name of a language
translation-ask-exists = Selon ce qui est indiqué, la ressource existe déjà dans cette langue ({ $language }).
# $language (String) - name of a language
# $resource (String) - title of the resource
translation-ask-statement = Une traduction de « { $resource } » est nécessaire dans cette langue : { $language }.
translation-ask-write = Écrire le besoin
translation-ask-done = Le besoin a été écrit. Il reste sur cet ordinateur jusqu’à ce que vous le partagiez.

## Help.

translation-help = Traduire
translation-help-list = « Traduire les fiches » montre ce qui n’est pas traduit, ce qui est plus ancien que l’original et les traductions automatiques ; ce qui concerne votre pays vient d’abord.
translation-help-review = Une traduction que vous enregistrez ou marquez comme relue porte votre nom dans l’historique et peut être annulée comme tout changement.

## Files for translators: what is refused and what is worth knowing.

# $name (String) - what stands in the file
translation-refused-not-xliff = Ce n’est pas du XLIFF : il commence par « { $name } ».
# $version (String) - what stands in the file
translation-refused-version = Sa version de XLIFF est « { $version } » ; 2.0 et 2.1 sont lues.
# $attribute (String) - name of an attribute, srcLang or trgLang
translation-refused-language = Il n’indique pas sa langue : l’attribut « { $attribute } » manque.
translation-reason-nameless = Il ne nomme aucune fiche ou aucun texte.
translation-reason-codes = La traduction contient des codes d’un outil. Ne laissez que le texte.
translation-reason-state = Son état n’est pas de XLIFF : initial, translated, reviewed ou final.
# $reference (String) - kind and short name of a record
translation-reason-record = Le catalogue n’a pas « { $reference } ».
translation-reason-original = La fiche a un original dans cette langue ; une traduction ne le remplace pas.
translation-reason-empty = La fiche n’a pas ce texte à traduire.
translation-reason-outdated = Il traduit un original plus ancien, et le catalogue a une traduction de l’actuel.
translation-remark-stale = L’original a changé depuis ; la traduction apparaîtra comme plus ancienne que lui.

## The terminal.

translation-cli-about = Traduire les fiches : ce qu’il y a à faire, et des fichiers pour les traducteurs
translation-cli-coverage-about = Montrer l’avancement de chaque langue
translation-cli-list-about = Lister ce qu’il y a à traduire, le plus utile d’abord
translation-cli-show-about = Montrer les textes d’une fiche à côté de leurs traductions
translation-cli-set-about = Enregistrer des traductions que vous avez faites ou vérifiées
translation-cli-review-about = Marquer des brouillons comme relus
translation-cli-ask-about = Demander une ressource dans une autre langue : écrit un besoin privé
translation-cli-export-about = Écrire des textes pour les traducteurs en XLIFF 2.1
translation-cli-import-about = Reprendre un fichier de traducteurs
translation-cli-option-to = Langue d’arrivée, comme fr ; celle des réponses si elle n’est pas donnée
translation-cli-option-from = Langue de départ ; en si elle n’est pas donnée
translation-cli-option-state = Seulement les textes dans cet état : missing, stale, machine ou reviewed
translation-cli-option-all = Aussi les textes relus
translation-cli-option-drafts = Prendre chaque texte pour un brouillon à relire
translation-cli-option-statement = Le besoin dans vos mots
translation-cli-option-place = Pays ou région qui en a besoin ; le vôtre s’il n’est pas donné
translation-cli-argument-texts = Fichier JSON des textes par nom de champ ; - lit l’entrée standard
translation-cli-argument-field = Nom d’un champ, comme summary ; tous les brouillons s’il n’est pas donné
translation-cli-value-state = ÉTAT
translation-cli-value-field = CHAMP
# $reference (String) - kind and short name of a record
# $language (String) - name of a language
translation-cli-saved = La traduction de { $reference } est enregistrée comme relue ({ $language }).
# $path (String) - the file
translation-cli-exported = Écrit dans { $path }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $count (Number) - how many texts
# $code (String) - code of the language
translation-cli-others = Laissés de côté, l’original étant dans une autre langue ({ $language }) : { $count }. Relancez la commande avec --from { $code }.

## Files for translators, in the window.

translation-files = Fichiers pour les traducteurs
# $export (String) - the command that writes a file
# $import (String) - the command that takes it back
translation-tools = Les traducteurs peuvent utiliser leurs propres outils : ce que montre la liste est écrit en XLIFF 2.1, et ce qu’ils rendent est examiné avant d’être repris. Dans un terminal : « { $export } », « { $import } ».
translation-format-xliff = XLIFF pour les traducteurs
translation-export-from = Traduire depuis
translation-export-choose = Exporter pour les traducteurs
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
# $file (String) - the file
translation-export-done = Écrit dans { $file }. Fiches : { $records }, textes : { $texts }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $texts (Number) - how many texts
translation-export-others = Rédigés en { $language } et absents du fichier : { $texts }. Il leur faut un fichier à part.
translation-import-choose = Importer des traducteurs
translation-import-drafts = Considérer tous les textes du fichier comme des traductions automatiques à relire
# no-plural: the count stands after a colon
# $count (Number) - how many texts are not listed
translation-import-more = Autres textes, non listés ici : { $count }

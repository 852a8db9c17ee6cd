### state: machine
### Writing: what is found in a record, what a write did, the profile, the terminal’s commands that write.

## What is found in what somebody writes: what is wrong, and what mends it.

write-finding-unknown-field = Ce champ n’existe pas. Supprimez-le ou corrigez son nom.
write-finding-missing = Ce champ est nécessaire. Remplissez-le.
write-finding-type-text = Il faut un texte ici.
write-finding-type-texts = Il faut ici un texte par langue : le code de la langue, puis le texte.
write-finding-type-whole = Il faut un nombre entier ici.
write-finding-type-number = Il faut un nombre ici.
write-finding-type-flag = Seuls true ou false sont possibles ici.
write-finding-type-list = Il faut une liste ici.
write-finding-type-object = Il faut ici un objet avec ses propres champs.
write-finding-empty-text = Le texte est vide. Écrivez quelque chose ou supprimez le champ.
write-finding-control = Le texte contient un caractère de contrôle invisible. Saisissez-le à nouveau.
write-finding-empty-list = La liste est vide. Indiquez au moins un élément ou supprimez le champ.
write-finding-twice = Cela figure déjà dans la liste. Retirez l’un des deux.
# $value (String) - what was given
write-finding-slug-taken = Une autre fiche porte le nom court « { $value } ». Choisissez-en un autre.
write-finding-slug-fixed = Le nom court d’une fiche ne change jamais. Supprimez-le.
# $value (String) - what was given
write-finding-code = « { $value } » n’est pas un code de cette liste.
# $value (String) - what was given
write-finding-place = « { $value } » n’est pas le code d’un pays ou d’une région.
# $value (String) - what was given
write-finding-place-country = « { $value } » est une région. Indiquez un pays.
# $value (String) - what was given
write-finding-place-region = « { $value } » est un pays. Indiquez une région des Nations Unies par son code.
# $value (String) - what was given
write-finding-language = « { $value } » n’est pas le code d’une langue.
# $value (String) - what was given
write-finding-date-form = « { $value } » n’est pas une date. Écrivez-la sous la forme 2019, 2019-03 ou 2019-03-31.
# $value (String) - what was given
write-finding-no-such-day = Le jour « { $value } » n’existe pas dans le calendrier. Vérifiez le mois et le jour.
# $value (String) - what was given
write-finding-in-future = « { $value } » n’est pas encore arrivé. Indiquez aujourd’hui ou un jour passé.
# $value (String) - what was given
write-finding-address = « { $value } » n’est pas une adresse web. Elle commence par https:// ou http://.
# $value (String) - what was given
write-finding-currency = « { $value } » n’est pas une monnaie. Utilisez un code de trois lettres, comme EUR.
# $value (String) - what was given
write-finding-amount = Le montant « { $value } » a trop de décimales. Écrivez-le dans la plus petite unité de sa monnaie, en nombre entier.
# $value (String) - the least number
write-finding-too-small = Le nombre doit être au moins { $value }.
# $value (String) - the greatest number
write-finding-too-large = Le nombre doit être au plus { $value }.
# $field (String) - label of a field
write-finding-end-before-start = La fin précède « { $field } ». Corrigez l’une des deux dates.
write-finding-most-below-least = La subvention maximale est inférieure à la minimale. Corrigez l’une des deux.
# $field (String) - label of a field
write-finding-needs = Cela porte sur « { $field } », qui est absent. Remplissez-le ou supprimez ceci.
write-finding-standing = Une fiche est soumise, publiée et retirée par des décisions distinctes. Supprimez ce champ.
write-finding-visibility = C’est en partageant une fiche que l’on décide qui peut la voir. Supprimez ce champ.
write-finding-no-source = Aucune source n’est citée. Sans elle, personne ne peut vérifier ce que dit la fiche.
# $value (String) - what may have been meant
write-hint-nearest = Vouliez-vous dire « { $value } » ?
write-hint-language = Utilisez un code de deux ou trois lettres, comme fr.
# $currency (String) - code of a currency
# $digits (Number) - how many decimal places it has
write-hint-amount = Nombre de décimales de { $currency } : { $digits }.

## What keeps a write from being done. In -hint what to do next.

# $count (Number) - how many findings there are
error-invalid =
    { $count ->
        [one] La fiche ne peut pas être enregistrée : { $count } champ est à corriger.
       *[other] La fiche ne peut pas être enregistrée : { $count } champs sont à corriger.
    }
error-invalid-hint = Corrigez ce qui est indiqué et réessayez. Rien n’a été modifié.
# $reference (String) - kind and short name of the record
# $fields (String) - list of labels of fields, as in Title, Topics
error-incomplete = « { $reference } » ne peut pas encore être publié. Il manque : { $fields }.
error-incomplete-hint = Modifiez la fiche, ajoutez ce qui manque, puis publiez-la. Rien n’a été modifié.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its standing, as in Draft
error-standing-step = « { $reference } » a l’état « { $standing } » : cette étape n’est pas possible maintenant.
error-submit-hint = Seul un brouillon peut être soumis.
error-publish-hint = Seul ce qui a été soumis peut être publié. Soumettez-le d’abord.
error-withdraw-hint = Seul ce qui n’a pas encore été retiré peut l’être.
error-restore-hint = Seul ce qui a été retiré peut être rétabli.
# $reference (String) - kind and short name of the record
error-record-private = « { $reference } » est privée et reste sur cet ordinateur.
error-record-private-hint = Partagez-la d’abord. Vous choisissez les champs qui partent.
# $reference (String) - kind and short name of the record
error-record-shared = « { $reference } » est déjà partagée.
error-record-shared-hint = Ce qui est partagé peut être modifié et retiré, mais ne redevient pas privé.
error-organisation-missing = L’organisation qui confirme n’est pas indiquée.
error-organisation-missing-hint = Indiquez-en une du catalogue, ou la vôtre dans votre profil.
error-nothing-to-undo = Rien n’a encore été écrit sur cet ordinateur.
# $field (String) - label of a field
# $reference (String) - kind and short name of the record
error-undo-blocked = « { $field } » de « { $reference } » a été modifié depuis par quelqu’un d’autre.
error-undo-blocked-hint = Rien n’a été annulé. Modifiez plutôt la fiche.

## What a write did.

# $reference (String) - kind and short name of the record
write-added = « { $reference } » a été ajoutée comme brouillon.
# $reference (String) - kind and short name of the record
write-added-private = « { $reference } » a été ajoutée. Elle reste sur cet ordinateur jusqu’à ce que vous la partagiez.
# $reference (String) - kind and short name of the record
write-edited = « { $reference } » a été modifiée.
# $reference (String) - kind and short name of the record
write-unchanged = « { $reference } » reste telle quelle : rien ne différait.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its new standing, as in Published
write-decided = « { $reference } » : { $standing }
# $reference (String) - kind and short name of the record
write-confirmed = « { $reference } » a été confirmée.
# $reference (String) - kind and short name of the record
write-shared = Partagée sous « { $reference } ». Votre fiche privée reste ici.
write-share-trial = Rien n’a encore été partagé.
write-share-leaves = Ce qui quitte cet ordinateur
write-share-stays = Ce qui reste
# $records (String) - list of kinds and short names of records
write-undone = Annulé : { $records }
# $fields (String) - list of labels of fields
write-review = Quelqu’un d’autre a modifié ceci entre-temps : { $fields }. Les deux versions sont conservées et attendent une révision.
write-advice = Ce qui l’améliorerait
write-alike = Fiches qui pourraient être la même
# $language (String) - name of the language of the similar title
write-alike-title = titre semblable ({ $language })
write-alike-facts = même organisation, même lieu et même thème à la même période
write-checked = Cela peut être enregistré.

## The record page and its history.

record-field-self-check = Auto-évaluation des dix principes
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
write-self-check = { $principle } : { $answer }
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
# $note (String) - why, in the author’s own words
write-self-check-note = { $principle } : { $answer } ({ $note })
write-author-unknown = Auteur inconnu
# $name (String) - name of the author, or that it is not known
# $details (String) - role and organisation
write-author = { $name } ({ $details })
write-label-author = Auteur
write-label-decision = Décision
write-label-why = Motif
write-label-undoes = Annule la modification
write-label-shared-as = Partagée sous
write-label-visibility = Visibilité

## The profile.

profile-name = Nom
profile-organisation = Organisation
profile-place = Pays
profile-author = Numéro que portent vos modifications à la place de votre nom
profile-erased = Votre nom est effacé. Ce que vous avez écrit reste, sans lui ; ce que vous écrirez désormais portera un autre numéro.

## Commands of the terminal that write.

cli-profile-about = Afficher, définir ou effacer qui écrit sur cet ordinateur
cli-profile-show-about = Afficher le profil
cli-profile-set-about = Définir des parties du profil ; un texte vide enlève la partie
cli-profile-erase-about = Effacer votre nom ; vos modifications restent
cli-option-role = Rôle : official, donor, implementer ou coordinator
cli-value-role = RÔLE
cli-add-about = Ajouter une fiche comme brouillon ; un besoin reste sur cet ordinateur jusqu’à son partage
cli-edit-about = Écrire des champs d’une fiche ; sans fichier, les afficher pour les modifier
cli-submit-about = Soumettre un brouillon à la révision
cli-publish-about = Publier ce qui a été soumis
cli-withdraw-about = Retirer une fiche ; elle est conservée et n’est plus trouvée
cli-reinstate-about = Rétablir une fiche retirée
cli-confirm-about = Déclarer qu’une fiche est toujours exacte
cli-share-about = Partager une fiche privée : montre quels champs partent
cli-undo-about = Annuler la dernière action de cet ordinateur
cli-argument-kind = Type : initiative, programme, need, organisation ou resource
cli-argument-file = Fichier contenant les champs en JSON ; - lit l’entrée standard
cli-value-file = FICHIER
cli-value-note = TEXTE
cli-value-fields = CHAMPS
cli-value-day = JOUR
cli-option-note = Pourquoi ; cela figure dans l’historique
cli-option-seen = Version que vous avez modifiée : « seen » des champs affichés
cli-option-by = Organisation qui confirme ; à défaut, celle de votre profil
cli-option-on = Jour de la confirmation ; à défaut, aujourd’hui
cli-option-only = Seuls ces champs partent (timing, statement.fr)
cli-option-without = Ces champs restent
cli-option-dry-run = Montrer ce qui se passerait, sans rien écrire
# $path (String) - the file that was named
# $reason (String) - what is wrong with it, a sentence
cli-file-unfit = Le fichier { $path } est inutilisable. { $reason }
cli-file-unfit-hint = Donnez un seul objet JSON avec les champs de la fiche.
# $path (String) - path of a field, as in title.fr
# $message (String) - what is wrong, a sentence
cli-finding = { $path } : { $message }

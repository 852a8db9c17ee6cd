### state: machine
### Writing in the window: the list of what is written, the form, the review step, the steps from draft to published.

## The screen that lists what is written.

form-title = Rédiger
form-intro = Ce que vous rédigez reste un brouillon tant que vous ne le soumettez pas. Un besoin reste sur cet ordinateur jusqu’à ce que vous le partagiez.
form-new = Rédiger une nouvelle fiche
form-about-initiative = Un projet, un programme de travail ou un réseau qui renforce les capacités.
form-about-programme = La ligne de financement ou l’offre ouverte d’un donateur.
form-about-need = Ce dont un pays ou une région a besoin.
form-about-organisation = Un organisme qui finance, exécute, reçoit ou coordonne.
form-about-resource = Une stratégie, une loi, un guide, un rapport ou un portail.
form-left = Formulaires que vous avez quittés
form-left-none = Aucun formulaire n’a été quitté avant d’être enregistré.
# $date (String) - day, written out
form-left-on = Saisi le { $date }
form-untitled = Sans titre
# Button: opens a form again as it was left.
form-continue = Continuer
# Button: throws a form away that was not saved.
form-discard = Abandonner
form-discarded = La saisie est abandonnée.
form-undo = Annuler
form-undone = Annulé.
form-unpublished = Brouillons et fiches soumises
form-unpublished-none = Rien n’attend d’être soumis ou publié.

## The form.

# $title (String) - title of the record
form-edit-of = Modifier « { $title } »
form-main-needed = Seuls ces champs sont nécessaires. Tout le reste peut être ajouté maintenant ou plus tard.
# Stands behind the label of a field that must be filled in.
form-needed = nécessaire
# $count (Number) - number of fields in which something is written
form-filled =
    { $count ->
        [one] { $count } champ rempli
       *[other] { $count } champs remplis
    }
form-open-all = Ouvrir toutes les sections
form-close-all = Fermer toutes les sections
form-undo-typing = Annuler la saisie
form-redo-typing = Rétablir la saisie
form-kept = Conservé à mesure que vous écrivez, sur cet ordinateur
form-keeping = Conservation…
# $reason (String) - why, a sentence
form-not-kept = Votre saisie n’a pas pu être conservée. { $reason }
form-review = Vérifier et enregistrer
# $date (String) - day, written out
form-found = Vous avez quitté ce formulaire le { $date }
form-found-text = Votre saisie a été conservée sur cet ordinateur. Continuez-la, ou abandonnez-la et recommencez.
# $count (Number) - number of faults
form-faults =
    { $count ->
        [one] Un point doit d’abord être corrigé
       *[other] { $count } points doivent d’abord être corrigés
    }

## Texts in languages.

# Name of the list of languages of a text, for screen readers.
# $label (String) - label of the field
form-texts-languages = { $label } : langues
form-texts-missing = Manquant
form-texts-original = Ce texte est un original, pas une traduction
form-texts-checked = J’ai vérifié cette ébauche
form-texts-other = Une autre langue
# $language (String) - name of a language
form-texts-from = Original ({ $language }) :

## Choosing.

form-pick-show = Afficher la liste
form-pick-none = Rien ne correspond à votre saisie.
form-pick-type = Saisissez quelques lettres du nom
form-pick-empty = Écrivez pour trouver dans le catalogue.
# $name (String) - what is taken away
form-remove = Retirer { $name }
# $label (String) - label of the field
form-chosen = { $label } : choix
form-yes = Oui
form-no = Non
# $label (String) - label of the list
form-add = Ajouter : { $label }
# Name of one entry of a list.
# $label (String) - label of the list
# $number (Number) - its place in the list
form-row = { $label } { $number }
form-year = Année
form-month = Mois
form-day = Jour
# $amount (String) - an amount of money with its currency
form-amount-read = Compris : { $amount }
form-answer-none = Sans réponse
form-answer-note = Pourquoi

## Records that may be the same.

# $count (Number) - number of records
form-alike =
    { $count ->
        [one] { $count } fiche est peut-être la même
       *[other] { $count } fiches sont peut-être la même
    }
form-alike-hint = Regardez-la d’abord, pour que rien ne soit rédigé deux fois.

## The review step.

form-review-title = Ce qui sera enregistré
form-review-nothing = Rien n’est différent.
form-review-field = Champ
form-review-before = Maintenant
form-review-after = Ensuite
form-review-value = Valeur
form-review-none = Rien
form-advice = Ce qui l’améliorerait
form-note = Pourquoi
form-note-hint = Vous pouvez le laisser vide. Cela figure dans l’historique avec votre nom.
form-back = Retour au formulaire
form-save-draft = Enregistrer comme brouillon
form-save-submit = Enregistrer et soumettre
form-save-private = Enregistrer sur cet ordinateur
form-save-changes = Enregistrer les modifications
# $title (String) - title of the record
form-saved-draft = « { $title } » est enregistré comme brouillon.
# $title (String) - title of the record
form-saved-private = « { $title } » est enregistré. Il reste sur cet ordinateur jusqu’à ce que vous le partagiez.
# $title (String) - title of the record
form-saved-submitted = « { $title } » est soumis.
# $title (String) - title of the record
form-saved-published = « { $title } » est publié.
# $title (String) - title of the record
form-saved-changed = « { $title } » est modifié.
form-saved-same = Rien n’était différent ; rien n’a donc été enregistré.
# $fields (String) - list of labels of fields
form-saved-review = Quelqu’un d’autre a modifié ceci entre-temps : { $fields }. Les deux versions sont conservées et attendent d’être examinées.

## Leaving.

form-leave = Quitter ce formulaire ?
form-leave-text = Votre saisie n’est pas encore dans le catalogue. Elle peut attendre ici comme formulaire inachevé.
form-leave-stay = Rester
form-leave-keep = Quitter et la conserver
form-leave-discard = Quitter et l’abandonner

## From draft to published, on the page of a record.

form-step-draft = Ceci est un brouillon. Personne n’a encore été invité à l’examiner.
form-step-submitted = Ceci est soumis et attend d’être publié.
form-step-submit = Soumettre
form-step-publish = Publier
form-step-cancel = Annuler
# An amount that could mean two things; the two readings follow as buttons.
# $typed (String) - the amount as it was typed
form-amount-ask = « { $typed } » peut se lire de deux façons. Laquelle est la bonne ?

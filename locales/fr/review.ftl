### state: machine
### What waits for a decision: fields with several versions, and changes that nobody has vouched for.

## Where a version comes from.

review-from-release = Fournie avec l’application
review-from-here = Écrit sur cet ordinateur
review-from-hub = D’un serveur de synchronisation
review-from-file = D’un fichier

## A field.

# $field (String) - label of a field, as in Title
# $language (String) - name of a language
review-field-language = { $field } ({ $language })

## Why a change waits.

review-reason-unverified = Personne ne s’est porté garant de son auteur : il n’y a pas encore de registre de confiance ici.
review-reason-unknown-device = Le registre de confiance ne connaît pas l’appareil qui l’a écrite.
review-reason-expired = Le certificat de l’appareil qui l’a écrite n’était pas valide à sa réception.
review-reason-revoked = L’appareil qui l’a écrite a été révoqué.
review-reason-may-not-create = Le rôle de son auteur ne permet pas de créer des fiches de ce type.
review-reason-proposal = Son auteur n’est pas responsable de cette fiche : c’est une proposition.
review-reason-stewardship = Elle change qui peut modifier la fiche, et aucun serveur de synchronisation ne l’a encore numérotée.
# $most (Number) - most fields that a record may have
review-reason-too-many-fields = Avec elle, la fiche aurait plus de champs renseignés qu’une fiche ne peut en avoir (au maximum : { $most }).
review-reason-registry-old = La date de validité du registre de confiance est dépassée, et l’appareil qui l’a écrite est nouveau ici.
# $number (String) - number of the reason
review-reason-newer = Une version plus récente de { -brand-name } connaît le motif (numéro { $number }).
# Said of a proposal.
review-answer-adopted = Adoptée
# Said of a proposal.
review-answer-declined = Refusée

## The terminal.

review-title = À examiner
review-none = Rien n’est en attente d’examen.
# $count (Number) - how many fields wait
review-fields =
    { $count ->
        [one] { $count } champ a plusieurs versions.
       *[other] { $count } champs ont plusieurs versions.
    }
# What a field held before the versions were written.
review-base = Avant
# Said of a version.
review-mine = La mienne
# Said of a version.
review-theirs = L’autre
# Changes that nobody has vouched for.
review-proposals = Propositions
review-submissions = Fiches soumises
# Above what stands, beside what is proposed.
review-now = Maintenant
review-proposed = Proposé
# $count (Number) - how many fields were decided
review-decided =
    { $count ->
        [one] { $count } champ a été tranché.
       *[other] { $count } champs ont été tranchés.
    }
# no-plural: the count stands after a colon
# $count (Number) - how many fields
review-left = Champs encore en attente : { $count }
review-adopted = La proposition a été adoptée.
review-declined = La proposition a été refusée ; elle est conservée.
review-reconsidered = La proposition est de nouveau en attente.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-declined-all = Propositions refusées : { $count }. Elles sont conservées.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-reconsidered-all = Propositions de nouveau en attente : { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records and proposals
review-more = Non affichées : { $count }
# Heading above the fields of a record as they once stood.
# $change (String) - id of a change
review-as-was = Tel qu’après la modification { $change }
# $value (String) - what the field holds today
review-today = Aujourd’hui : { $value }
review-cli-about = Trancher entre les versions d’un champ et répondre aux propositions
review-cli-list = Lister ce qui est en attente
review-cli-resolve = Trancher un champ, ou tous
review-cli-adopt = Adopter une proposition : ses valeurs sont écrites ici
review-cli-decline = Refuser une proposition ; elle est conservée
review-cli-reconsider = Remettre en attente une proposition refusée
review-cli-value-path = CHAMP
review-cli-value-version = VERSION
review-cli-value-change = MODIFICATION
review-cli-value-device = APPAREIL
review-cli-option-field = Le champ, tel que la liste le nomme (title.fr)
# Typed as they stand: mine, theirs.
review-cli-option-take = mine, theirs ou le numéro d’une version
review-cli-option-value = Une autre valeur à la place de toutes les versions
review-cli-option-all = Tous les champs en attente
review-cli-option-answered = Aussi les propositions qui ont reçu une réponse
review-cli-option-limit = Nombre de fiches et de propositions à afficher ; 50 par défaut, 0 pour toutes
review-cli-option-device = Toutes les propositions de cet appareil, désigné par son identifiant dans la liste
review-cli-option-at = La fiche telle qu’après cette modification
review-cli-argument-change = Identifiant de la modification, ou son début
review-cli-usage = Ce qu’il faut trancher n’est pas clair.
# Typed as they stand: what begins with --, mine, theirs.
review-cli-usage-hint = Nommez une fiche et --field, avec --take ou --value ; ou --all avec --take mine ou --take theirs.

## What goes wrong.

# $change (String) - id of a change, or its beginning
error-change-not-found = Il n’y a pas de modification « { $change } » ici, ou plusieurs commencent ainsi.
error-change-not-found-hint = Copiez l’identifiant entier depuis l’historique ou la liste de ce qui est en attente.
error-not-waiting = Ceci n’attend plus de réponse.
error-not-waiting-hint = Quelqu’un y a répondu entre-temps. Consultez de nouveau la liste.
# $field (String) - label of a field
# $reference (String) - a record, kind:slug
error-field-not-waiting = « { $field } » de « { $reference } » n’a pas de telles versions.
# $field (String) - label of a field
error-written-in-form = Une autre valeur de « { $field } » ne peut pas être écrite ici.
error-written-in-form-hint = Gardez l’une des versions, ou modifiez la fiche : ce que vous y enregistrez remplace toutes les versions.

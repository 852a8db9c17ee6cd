### state: machine
### The screen of what waits for a decision, and a record as it once was.

reviewing-title = À examiner
reviewing-intro = Quand le même champ est modifié à deux endroits, les deux versions sont conservées et attendent ici que quelqu’un tranche. Rien n’est perdu, quel que soit votre choix.
reviewing-none = Rien n’est en attente d’examen.
# Link to the screen on which records are written.
reviewing-none-write = Aller aux fiches
# $count (Number) - number of fields
reviewing-record =
    { $count ->
        [one] { $count } champ a plusieurs versions en attente d’examen.
       *[other] { $count } champs ont plusieurs versions en attente d’examen.
    }
# Link from a record to the versions that wait.
reviewing-open = Trancher
# $count (Number) - how many fields wait
reviewing-fields =
    { $count ->
        [one] { $count } champ a plusieurs versions.
       *[other] { $count } champs ont plusieurs versions.
    }
reviewing-only = Seule cette fiche est affichée.
reviewing-all = Afficher tout ce qui est en attente
reviewing-more = Afficher d’autres fiches
# Explains the marks in the versions of a text.
reviewing-legend = Souligné : ajouté. Barré : retiré.
# Read out before words that were added.
reviewing-added = ajouté :
# Read out before words that were taken out.
reviewing-removed = retiré :
# Read out after words that were added or taken out.
reviewing-end = fin de la modification.
# What the field held before the versions were written.
reviewing-base = Avant
# $number (Number) - from 1
reviewing-version = Version { $number }
# Said of a version: it was written on this computer.
reviewing-mine = La vôtre
# Said of a version: it came from elsewhere.
reviewing-theirs = D’autres personnes
# Said of a version.
reviewing-shown = Affichée actuellement
# Button below a version.
reviewing-keep = Garder celle-ci
# Button: a third version in place of both.
reviewing-write = En écrire une autre
reviewing-write-form = En écrire une autre dans le formulaire
# $field (String) - label of the field
reviewing-write-field = { $field } : à la place de toutes les versions
reviewing-write-save = Enregistrer cette version
reviewing-write-cancel = Annuler
# $field (String) - label of the field
reviewing-choose = Choisir { $field }
reviewing-choose-all = Choisir tous les champs
# no-plural: the count stands after a colon
# $count (Number) - how many fields
reviewing-chosen = Champs choisis : { $count }
# Names the group of buttons.
reviewing-bulk = Pour les champs choisis
reviewing-take-mine = Garder la mienne
reviewing-take-theirs = Garder l’autre
reviewing-take-none = Aucun des champs choisis n’a exactement une version de ce genre.
# $count (Number) - how many fields were decided
reviewing-decided =
    { $count ->
        [one] { $count } champ a été tranché.
       *[other] { $count } champs ont été tranchés.
    }


reviewing-submissions = Fiches soumises
reviewing-submissions-intro = Fiches soumises qui attendent d’être publiées. Ouvrez-en une pour la lire ; c’est là qu’elle est publiée, modifiée ou retirée.
reviewing-more-submissions = Afficher d’autres fiches soumises

## Proposals: changes that nobody has vouched for.

reviewing-proposals = Propositions
reviewing-proposals-intro = Modifications d’autres personnes, sans effet tant que personne ne les adopte.
reviewing-proposals-none = Aucune proposition n’est en attente.
reviewing-proposal-new = Une nouvelle fiche
reviewing-proposal-field = Champ
reviewing-proposal-now = Maintenant
reviewing-proposal-then = Proposé
reviewing-adopt = Adopter
reviewing-decline = Refuser
reviewing-reconsider = La remettre en attente
reviewing-adopted = La proposition a été adoptée.
reviewing-declined = La proposition a été refusée ; elle est conservée.
reviewing-reconsidered = La proposition est de nouveau en attente.
# Heading above the proposals of each device.
reviewing-groups = Par appareil
# Button.
reviewing-decline-all = Refuser tout ce qui vient de cet appareil
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-declined-all = Propositions refusées : { $count }. Elles sont conservées.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-reconsidered-all = Propositions de nouveau en attente : { $count }
reviewing-more-proposals = Afficher d’autres propositions
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-answered = Propositions ayant reçu une réponse : { $count }

## A record as it once was.

# Link below a change in the history of a record.
reviewing-as-was = Voir tel qu’alors
# Title of the window.
# $title (String) - title of a record
reviewing-as-was-title = { $title }, tel qu’alors
# $when (String) - a day
reviewing-as-was-intro = Tel qu’après la modification du { $when }. Ce qui est différent aujourd’hui est signalé.
reviewing-as-was-aside = Cette modification est sans effet ; la fiche est donc affichée telle qu’elle était sans elle.
reviewing-as-was-nothing = Rien de la fiche ne comptait encore.
reviewing-as-was-back = Retour à l’historique
reviewing-differs = Différent aujourd’hui
reviewing-today = Aujourd’hui

### state: machine
### The screens of one's own work: cases that are followed, shortlists, assessments. All of it is private to this computer.

work-screens = Mon travail
work-write = Fiches
work-cases = Dossiers
work-assessments = Évaluations
work-pdf = Enregistrer en PDF

## Keeping a match

work-keep = Garder cette correspondance
# Said at the foot of the window once a match is kept.
# $case (String) - the case, as “Case 3”
work-kept = Gardé : { $case }

## Cases

work-cases-none = Aucun dossier pour l’instant. Ouvrez une correspondance et gardez-la : vous pourrez ensuite la suivre du premier contact jusqu’à la fin.
work-cases-match = Aller aux correspondances
work-case-back = Tous les dossiers
work-case-need = Besoin
work-case-programme = Programme
work-case-implementer = Entité d’exécution
work-case-steps = Étapes jusqu’ici
work-case-move = Faire avancer le dossier
work-case-to = État suivant
work-case-why = Motif
work-case-move-do = Enregistrer l’étape
work-case-moved = Étape enregistrée
work-case-notes = Notes
work-case-note = Nouvelle note
work-case-note-do = Ajouter la note
work-case-noted = Note ajoutée
# Who wrote a note, and when.
# $who (String) - name of a person or organisation
# $when (String) - a day
work-case-note-by = { $who }, { $when }

## Shortlists

work-friends = Listes restreintes : amis d’un thème ou d’un lieu
work-friends-none = Aucune liste restreinte pour l’instant.
work-friends-new = Nouvelle liste restreinte
work-friends-name = Nom
work-friends-theme = Thème
work-friends-place = Pays
work-friends-make = Créer la liste
# $name (String) - an organisation or programme
work-friends-remove = Retirer de la liste : { $name }
work-friends-drop = Supprimer cette liste
work-friends-kept = Liste enregistrée
work-friends-dropped = Liste supprimée
work-friends-add = Programme ou organisation à ajouter
work-friends-empty = La liste est encore vide.

## Assessments

work-assess-intro = Dites vous-même où en est votre pays, selon les facteurs du Modèle de maturité des capacités de cybersécurité ou selon les onze normes de comportement responsable des États. Ce qui manque peut devenir des besoins.
work-assess-none = Aucune évaluation pour l’instant.
work-assess-new = Commencer une évaluation
work-assess-method = Méthode
work-assess-place = Pays
work-assess-name = Nom
work-assess-name-hint = Pour vous-même, par exemple « Avant l’examen »
work-assess-begin = Commencer
work-assess-back = Toutes les évaluations
work-assess-not-said = Rien n’est encore dit
work-assess-unknown = Non précisé
work-assess-saved = Enregistré
work-assess-needs = En tirer des besoins
work-assess-needs-hint = Chaque réponse qui demande quelque chose devient le brouillon d’un besoin, privé, sur cet ordinateur, jusqu’à ce que vous le partagiez.
# $count (Number) - how many needs were drafted
work-assess-needs-made =
    { $count ->
        [0] Aucun nouveau besoin
        [one] { $count } besoin rédigé
       *[other] { $count } besoins rédigés
    }
work-assess-need-open = Besoin qui en a été tiré
work-assess-compare = Comparer avec une évaluation antérieure
work-assess-compare-none = Il n’y a aucune autre évaluation selon cette méthode à laquelle la comparer.
work-assess-changed = Ce qui a changé
work-assess-factor = Facteur ou norme
work-assess-before = Avant
work-assess-now = Maintenant

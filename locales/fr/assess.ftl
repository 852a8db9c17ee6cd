### state: machine

### Assessments: a country’s view of itself, by the factors of the CMM or by the eleven norms. All of it stays on this computer.

## Methods

assess-method = Méthode
assess-method-cmm = Autoévaluation selon les facteurs du CMM
assess-method-norms = Enquête sur les onze normes
assess-caution-cmm = Votre propre point de vue selon les facteurs du CMM 2021 : ce n’est pas une évaluation de ses auteurs, le Global Cyber Security Capacity Centre de l’Université d’Oxford.
assess-caution-norms = Votre propre point de vue sur les onze normes de comportement responsable des États (A/70/174, paragraphe 13).
assess-private = Privé : reste sur cet ordinateur jusqu’à ce que vous en tiriez des besoins et les partagiez.

## An assessment

# $id (String) - number of the assessment
assess-label = Évaluation { $id }
assess-report = Autoévaluation
assess-begun = Commencée le
assess-answered = Réponses
# $answered (String) - how many answers
# $of (String) - how many there are
assess-progress = Réponses : { $answered } sur { $of }
assess-column-exists = Ce qui existe
assess-column-evidence = Éléments probants
assess-column-gap = Lacune
assess-column-help = Aide souhaitée
assess-column-need = Besoin qui en a été tiré

## Compared with an earlier one

# $up (String) - how many factors
# $down (String) - how many factors
assess-compare-sum = Facteurs à un stade plus élevé qu’avant : { $up } ; à un stade moins élevé : { $down }
assess-compare-same = Rien ne diffère.
# $label (String) - what is said
# $before (String) - what was said before
# $after (String) - what is said now
assess-compare-line = { $label } : { $before } → { $after }

## Needs drafted from it

assess-needs-made = Projets de besoins, privés, sur cet ordinateur :
# $label (String) - a factor or norm
assess-needs-nothing = Ne demande rien : { $label }
# $label (String) - a factor or norm
# $need (String) - kind and short name of the need
assess-needs-there = Déjà établi pour { $label } : { $need }
# $id (String) - number of the assessment
assess-needs-note = Tiré de l’évaluation { $id }
# $label (String) - a factor
# $present (String) - a stage
# $wanted (String) - a stage
assess-needs-stage = { $label } : du stade « { $present } » au stade « { $wanted } »
# $label (String) - a factor or norm
# $words (String) - what was said
assess-needs-statement = { $label } : { $words }

## The terminal

assess-cli-about = S’autoévaluer selon le CMM ou les onze normes, et en tirer des besoins ; privé, sur cet ordinateur
assess-cli-list = Toutes les évaluations
assess-cli-start = Commencer une évaluation
assess-cli-set = Dire quelque chose d’un facteur ou d’une norme ; un texte vide l’enlève
assess-cli-show = Une évaluation avec tout ce qui y est dit
assess-cli-compare = Ce qui a changé depuis une évaluation antérieure
assess-cli-needs = Tirer des besoins privés de ce qui est demandé
assess-cli-print = Écrire une évaluation dans un fichier, marquée privée
assess-cli-value-stage = STADE
assess-cli-value-method = MÉTHODE
assess-cli-value-key = CLÉ
assess-cli-argument-method = cmm pour les facteurs du CMM, norms pour les onze normes
assess-cli-argument-key = Un facteur (de 1.1 à 5.6) ou une norme (de a à k)
assess-cli-argument-keys = Facteurs ou normes ; tous ceux qui demandent quelque chose par défaut
assess-cli-argument-earlier = Numéro de l’évaluation antérieure
assess-cli-argument-id = Numéro de l’évaluation, comme dans la liste
assess-cli-option-place = Pays ou région de l’ONU évalué ; celui de votre profil par défaut
assess-cli-option-name = Nom de l’évaluation

## What can go wrong

# $key (String) - what was written
error-answer-unfit = Il n’y a pas de « { $key } » dans cette évaluation.
error-assessments-differ = Ces deux évaluations suivent des méthodes différentes.
error-assessments-differ-hint = Comparez deux évaluations selon le CMM, ou deux enquêtes sur les normes.
error-assessment-placeless = L’évaluation n’indique aucun lieu ; aucun besoin ne peut donc en être tiré.
error-assessment-placeless-hint = Indiquez un lieu dans votre profil, ou commencez une évaluation avec un lieu.

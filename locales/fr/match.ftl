### state: machine
### Matching: who could help whom, and why; gaps.

## Criteria

match-criterion-topic = Thème et sous-thème
match-criterion-support = Type d’appui
match-criterion-place = Lieu
match-criterion-language = Langue
match-criterion-timing = Calendrier
match-criterion-maturity = Progression de la maturité
match-criterion-size = Montant
match-criterion-ownership = Appropriation locale
match-criterion-record = Bilan
match-criterion-principles = Principes
match-criterion-sustainability = Durabilité

## What was found

match-role-programme = Programmes
match-role-implementer = Entités d’exécution
match-role-need = Besoins
match-role-triad = Donateur, entité d’exécution et bénéficiaire réunis
match-role-precedent = Précédents : travaux du même type
match-role-overlap = Déjà en cours sur le même sujet au même endroit
# The same where no place is asked about.
match-role-overlap-anywhere = Déjà en cours sur le même sujet
# Below the heading of a list that is cut short.
# $shown (Number) - how many are shown
# $all (Number) - how many there are
match-overlap-shown = Affichées : { $shown } sur { $all }
match-role-partner = Partenaires probables
match-column-score = Score
match-column-certainty = Certitude
match-column-blockers = Empêchements
match-column-cautions = À vérifier d’abord
# $donor (String) - who pays
# $implementer (String) - who does the work
match-triad-name = Financement : { $donor } ; exécution : { $implementer }
# $donor (String) - who makes an offer; who pays is not stated
# $implementer (String) - who does the work
match-triad-name-offer = Offre : { $donor } ; exécution : { $implementer }
# $name (String) - who offers and does the work as well
match-triad-name-one = Offre et exécution : { $name }
match-nothing = Rien ne correspond à ce qui est demandé.

## Why. Each sentence names at least one fact.

# $name (String) - the programme or organisation
match-reason-not-stated-theirs = Non précisé : { $name }
# $name (String) - the programme or organisation
match-reason-not-stated-asked = Non demandé, donc sans effet défavorable : { $name }
# $topics (String) - a list of topics
match-reason-topics-shared = Porte sur : { $topics }
# $theirs (String) - a list of topics
# $themes (String) - a list of themes
match-reason-topics-near = Porte sur : { $theirs } ; même thème : { $themes }
# $theirs (String) - a list of topics
match-reason-topics-other = Ne porte pas sur ce qui est demandé, mais sur : { $theirs }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-topics-done =
    { $count ->
        [one] { $count } initiative en { $year } sur : { $topics }
       *[other] { $count } initiatives, la plus récente en { $year }, sur : { $topics }
    }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
match-reason-topics-done-undated =
    { $count ->
        [one] { $count } initiative sur : { $topics }
       *[other] { $count } initiatives sur : { $topics }
    }
# $topics (String) - a list of topics
match-reason-topics-declared = Dit travailler sur : { $topics } ; aucune initiative du catalogue ne le montre
# $kinds (String) - types of support and delivery modes
match-reason-support-shared = Offre ce qui est demandé : { $kinds }
# $theirs (String) - types of support and delivery modes
match-reason-support-other = Offre autre chose : { $theirs }
# $place (String) - a place
match-reason-place-named = Désigne parmi ceux qui peuvent faire une demande : { $place }
# $place (String) - a place
# $region (String) - a region
match-reason-place-in-region = Ouvert aux demandes de : { $place }, au titre de la région : { $region }
# $place (String) - a place
# $flag (String) - a group of countries, as in “small island developing State”
match-reason-place-flag = Ouvert aux demandes de : { $place }, au titre du groupe : { $flag }
# $place (String) - a place
match-reason-place-anywhere = Ouvert à tous les lieux, dont : { $place }
# The same where the whole world asks.
# $place (String) - the words for the whole world
match-reason-place-anywhere-world = Ouvert à tous les lieux : { $place }
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-reason-place-not-eligible = Ouvert uniquement à : { $eligible } ; non compris : { $place }
# $place (String) - a region
# $eligible (String) - a list of places and groups
match-reason-place-part = Ouvert à une partie seulement de la région ({ $place }) : { $eligible }
# Last in a list of places of which only the first are named.
# $count (Number) - how many more
match-places-more =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
# $place (String) - a place
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-place-done =
    { $count ->
        [one] { $count } initiative en { $year }, lieu : { $place }
       *[other] { $count } initiatives, la plus récente en { $year }, lieu : { $place }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-done-undated =
    { $count ->
        [one] { $count } initiative, lieu : { $place }
       *[other] { $count } initiatives, lieu : { $place }
    }
# None of them names the region as a whole.
# $place (String) - the region that asks
# $places (String) - a list of places in it
# $count (Number) - how many initiatives
match-reason-place-inside =
    { $count ->
        [one] { $count } initiative dans la région ({ $place }) : { $places }
       *[other] { $count } initiatives dans la région ({ $place }) : { $places }
    }
# The same where the whole world asks.
# $places (String) - a list of places
# $count (Number) - how many initiatives
match-reason-place-inside-world =
    { $count ->
        [one] { $count } initiative, non pour le monde entier mais pour : { $places }
       *[other] { $count } initiatives, aucune pour le monde entier ; lieux : { $places }
    }
# The whole world asks.
# $place (String) - the words for the whole world
# $count (Number) - how many initiatives
match-reason-place-world =
    { $count ->
        [one] { $count } initiative, pour ce qui est demandé : { $place }
       *[other] { $count } initiatives, dont pour ce qui est demandé : { $place }
    }
# $place (String) - a place
# $region (String) - a region of which it is a part
# $count (Number) - how many initiatives
match-reason-place-around =
    { $count ->
        [one] { $count } initiative pour une région ({ $region }) dont fait partie : { $place }
       *[other] { $count } initiatives pour une région ({ $region }) dont fait partie : { $place }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-worldwide =
    { $count ->
        [one] { $count } initiative mondiale, pour tous les lieux dont : { $place }
       *[other] { $count } initiatives mondiales, pour tous les lieux dont : { $place }
    }
# $place (String) - a place
# $nearest (String) - the nearest place
# $count (Number) - how many initiatives
match-reason-place-near =
    { $count ->
        [one] Aucune initiative connue sur place ({ $place }), { $count } à proximité : { $nearest }
       *[other] Aucune initiative connue sur place ({ $place }), { $count } à proximité : { $nearest }
    }
# $nearest (String) - a place
# $flag (String) - a group of countries
match-reason-place-alike = A travaillé dans un lieu du même groupe ({ $flag }) : { $nearest }
# $place (String) - a place
match-reason-place-seat = Siège : { $place }
# $place (String) - a place
match-reason-place-none = Aucune activité connue sur place ni à proximité : { $place }
# $languages (String) - a list of languages
match-reason-language-shared = Langue commune : { $languages }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-reason-language-none = Pas de langue commune ; demandé : { $asked } ; proposé : { $theirs }
# $date (String) - a day
match-reason-window-rolling = Demandes acceptées à tout moment (situation au { $date })
# $date (String) - a day
match-reason-window-open = Demandes acceptées jusqu’au { $date }
# $date (String) - a day
match-reason-window-open-undated = Demandes acceptées (situation au { $date })
# $date (String) - a day
match-reason-window-opens = Demandes acceptées à partir du { $date }
# $date (String) - a day
match-reason-window-past = Dernier appel connu clos le { $date } ; il peut y en avoir d’autres
# $date (String) - a day
match-reason-window-calls = Procède par appels ; aucune date connue (situation au { $date })
# $date (String) - a day
match-reason-window-closed = N’accepte plus de demandes (situation au { $date })
# $title (String) - title of an initiative
match-reason-active-now = En cours d’exécution : { $title }
# $year (String) - a year
match-reason-active-until = Derniers travaux connus sur ce sujet achevés en { $year }
# $year (String) - a year
match-reason-active-since = Derniers travaux connus sur ce sujet commencés en { $year }, fin non précisée
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-served = Peut aider à atteindre le stade « { $stage } » : { $modes }
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-other = Sert surtout à d’autres stades que « { $stage } » : { $modes }
# $count (Number) - how many budgets
# $usual (String) - an amount of money
match-reason-size-fits =
    { $count ->
        [one] { $count } initiative de ce type indique un budget ({ $usual }) : dans les limites de la subvention
       *[other] { $count } initiatives de ce type indiquent un budget (médiane : { $usual }) : dans les limites de la subvention
    }
# $usual (String) - an amount of money
# $largest (String) - an amount of money
match-reason-size-small = Coût médian des initiatives de ce type : { $usual } ; subvention la plus élevée : { $largest }
# $usual (String) - an amount of money
# $smallest (String) - an amount of money
match-reason-size-large = Coût médian des initiatives de ce type : { $usual } ; subvention la plus faible : { $smallest }
# $count (Number) - how many budgets
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope =
    { $count ->
        [one] { $count } initiative de ce type indique un budget ({ $usual }) : dans les limites de l’enveloppe totale du programme ({ $envelope }) ; montant de la subvention non précisé
       *[other] { $count } initiatives de ce type indiquent un budget (médiane : { $usual }) : dans les limites de l’enveloppe totale du programme ({ $envelope }) ; montant de la subvention non précisé
    }
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope-small = Coût médian des initiatives de ce type : { $usual } ; enveloppe totale du programme : { $envelope } ; montant de la subvention non précisé
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-here = Organisation du lieu : { $name } (siège : { $place })
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-near = Organisation de la région : { $name } (siège : { $seat })
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-partner = A travaillé avec une organisation du lieu ({ $place }) : { $name }
# $place (String) - a place
# $modes (String) - delivery modes
# $title (String) - title of an initiative
match-reason-owned-skills = Organisation venue d’ailleurs qui a transmis des compétences sur place ({ $place } ; { $modes }) : { $title }
# $modes (String) - delivery modes
match-reason-owned-skills-offered = Aucun acteur du lieu n’est connu, mais des compétences sont transmises : { $modes }
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-elsewhere = Organisation venue d’ailleurs : { $name } (siège : { $seat })
# $count (Number) - how many initiatives
# $title (String) - title of an initiative
match-reason-record-done =
    { $count ->
        [one] { $count } initiative sur le sujet, sur place ou à proximité : { $title }
       *[other] { $count } initiatives sur le sujet, sur place ou à proximité, dont : { $title }
    }
# $title (String) - title of an initiative
match-reason-record-related = En partie seulement sur le sujet, ou pour d’autres lieux ; le plus proche : { $title }
# $title (String) - title of an initiative
match-reason-record-weak = Rien de proche ; le plus ressemblant : { $title }
# $count (Number) - how many answers
# $percent (Number) - 0 to 100
match-reason-principles =
    { $count ->
        [one] Autoévaluation au regard des principes, { $count } réponse : respect à { $percent } %
       *[other] Autoévaluation au regard des principes, { $count } réponses : respect à { $percent } %
    }
# $modes (String) - delivery modes
match-reason-lasting = Aide durable : { $modes }
# $modes (String) - delivery modes
match-reason-single = Activités ponctuelles uniquement : { $modes }
# $count (Number) - how many initiatives
# $place (String) - a place
# $from (String) - a year
# $to (String) - a year
match-reason-came-back =
    { $count ->
        [one] { $count } initiative entre { $from } et { $to }, lieu : { $place }
       *[other] Plusieurs interventions, { $count } initiatives entre { $from } et { $to }, lieu : { $place }
    }
# $title (String) - title of an initiative
match-reason-came-once = Une seule intervention sur place : { $title }

## Donor, implementer and beneficiary together

# $name (String) - an organisation
match-triad-in-programme = Participe déjà au programme : { $name }
# $donor (String) - an organisation
# $name (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-before =
    { $count ->
        [one] Travaux déjà financés ({ $count } initiative) : { $name } ; donateur : { $donor }
       *[other] Travaux déjà financés ({ $count } initiatives) : { $name } ; donateur : { $donor }
    }
# $donor (String) - an organisation
# $name (String) - an organisation
match-triad-not-together = Aucune initiative ne réunit ces deux organisations : { $donor } ; { $name }
# $name (String) - an organisation
match-triad-one-body = Une seule entité dans deux rôles, offre et exécution : { $name }
# $languages (String) - a list of languages
match-triad-languages = Langue commune aux trois : { $languages }
# $names (String) - those of the three that state no language
match-triad-language-unstated = Aucune langue précisée par : { $names } ; la moitié des points pour une langue commune
# $donor (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-here =
    { $count ->
        [one] Travaux déjà financés sur place ({ $count } initiative) ; donateur : { $donor }
       *[other] Travaux déjà financés sur place ({ $count } initiatives) ; donateur : { $donor }
    }

## What stands in the way

# $date (String) - a day
match-blocker-window = N’accepte plus de demandes (situation au { $date })
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-blocker-place = Demande impossible pour : { $place } ; ouvert uniquement à : { $eligible }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-blocker-language = Pas de langue commune ; demandé : { $asked } ; proposé : { $theirs }

## Gaps

# $place (String) - a region or country
match-gaps-title = Lacunes : { $place }
match-gaps-hint = Besoins exprimés, initiatives en cours ou prévues, initiatives achevées, initiatives dont l’état n’est pas précisé, programmes ouverts, autres programmes
match-gaps-gap = un besoin, et rien en cours
match-gaps-unsure = un besoin ; il n’est pas précisé si quelque chose est en cours
match-gaps-whole = { $place }, dans son ensemble
match-gaps-overlap = double emploi possible
# $count (Number) - how many
match-gaps-count-needs =
    { $count ->
        [one] { $count } besoin
       *[other] { $count } besoins
    }
# $count (Number) - how many
match-gaps-count-running =
    { $count ->
        [one] { $count } en cours
       *[other] { $count } en cours
    }
# $count (Number) - how many
match-gaps-count-past =
    { $count ->
        [one] { $count } achevée
       *[other] { $count } achevées
    }
# $count (Number) - how many
match-gaps-count-unknown =
    { $count ->
        [one] { $count } dont l’état n’est pas précisé
       *[other] { $count } dont l’état n’est pas précisé
    }
# $count (Number) - how many
match-gaps-count-open =
    { $count ->
        [one] { $count } programme ouvert
       *[other] { $count } programmes ouverts
    }
# $count (Number) - how many
match-gaps-count-further =
    { $count ->
        [one] { $count } autre programme
       *[other] { $count } autres programmes
    }
match-gaps-none = Rien n’est connu ici : ni besoin, ni initiative.

## The terminal

match-cli-about = Qui pourrait aider, et pourquoi : programmes, entités d’exécution, besoins et groupes de trois qui vont ensemble
match-cli-gaps-about = Offre, demande et doubles emplois par sous-thème et par lieu
match-cli-argument-reference = Type et nom court d’un besoin, d’un programme ou d’une organisation, par exemple need:need-fm-strategy
match-cli-option-theme = Thème ou sous-thème de l’aide souhaitée
match-cli-option-place = Pays ou région de l’ONU qui la souhaite
match-cli-option-language = Langue qui convient sur place
match-cli-option-mode = Mode d’exécution souhaité
match-cli-option-weights = Fichier JSON avec un poids par critère, pour un total de 100
match-cli-option-limit = Nombre de résultats de chaque sorte
match-cli-option-region = Région de l’ONU ou pays ; le monde entier par défaut
match-cli-option-by-region = Lignes par régions de l’ONU plutôt que par pays

## What can go wrong

# $reason (String) - sentences that say what is wrong
error-weights-unfit = Ces poids sont inutilisables. { $reason }
# $keys (String) - the keys of all criteria
error-weights-unfit-hint = Donnez des nombres entiers de 0 à 100 dont le total est 100 ; ce qui est omis ne compte pas. Les critères sont les suivants : { $keys }.
# $key (String) - what was written
match-weights-criterion = Il n’y a pas de critère « { $key } ».
# $sum (Number) - what the weights sum to
match-weights-sum = Leur total est { $sum }, et non 100.
# $key (String) - a criterion
match-weights-range = Le poids du critère « { $key } » n’est pas un nombre entier de 0 à 100.
# $key (String) - a criterion
match-weights-twice = Le poids de « { $key } » est indiqué deux fois.
# $example (String) - a file, as in {"topic": 60, "place": 40}
match-weights-file-hint = Donnez un seul objet JSON avec un nombre entier par critère, par exemple { $example }. La somme des nombres est 100.
error-nothing-asked = Rien n’est demandé.
error-nothing-asked-hint = Indiquez un besoin, un programme ou une organisation, ou bien un thème, un lieu, une langue ou un mode d’exécution.
# $reference (String) - kind and short name
error-not-matchable = « { $reference } » n’est ni un besoin, ni un programme, ni une organisation.
error-not-matchable-hint = Partez de l’un de ces trois types de fiche, ou indiquez un thème et un lieu.

## Who asks

match-field-asker = Qui demande
# $asker (String) - a kind of organisation; nobody says who asks
match-asker-presumed = { $asker } (supposé, car nul n’est nommé)
# Before what a need states in words: when help would be of use, how much can be taken in.
match-notes = Indiqué en toutes lettres et non comparé : à lire par une personne
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-blocker-kind = Ouvert uniquement à : { $eligible } ; qui demande : { $asker }
# $name (String) - an organisation
match-blocker-asks = Demande elle-même cette aide : { $name }
# $name (String) - an organisation
# $place (String) - a place
match-blocker-receives = Connue comme bénéficiaire ({ $place }), non comme organisation d’exécution : { $name }
# Nothing in the way yet, but to be asked first.
# $eligible (String) - a list of kinds of organisation
match-caution-kind = Ouvert uniquement à : { $eligible } ; il n’est pas précisé qui demande
# $name (String) - an organisation
# $place (String) - a place
match-caution-asks = Organisme public du lieu ({ $place }), comme peut l’être qui demande : { $name }
match-cli-option-asker = Type d’organisation qui demande (government, ngo, academia, private, …) ; les programmes réservés à d’autres sont alors écartés ; sans elle, c’est le gouvernement du lieu qui est supposé demander, ce qui n’écarte rien

## Why, and why not: what it would take

match-why-steps = Ce qu’il faudrait
match-why-nothing = Rien de plus : ce qui est indiqué convient.
match-why-asked = La demande
# $rank (String) - place in the list
# $of (String) - length of the list
match-why-rank = Rang dans la liste : { $rank } sur { $of }
# $name (String) - an organisation
match-why-no-work = Dans aucune liste : le catalogue ne montre ni travaux ni rôle d’exécution pour { $name }
# $name (String) - an organisation
# $programme (String) - a programme
match-why-in-programme = Dans aucune liste : { $name } participe déjà à { $programme }
# $name (String) - an organisation
# $other (String) - another organisation
match-why-apart = Aucun sous-thème commun dans les travaux de { $name } et de { $other }
# $name (String) - an organisation
# $other (String) - another organisation
match-step-together = Travailler sur un sous-thème commun : { $name }, { $other }
# $name (String) - whose fact is missing
# $criterion (String) - a criterion
match-step-state = À préciser ({ $name }) : { $criterion }
# $criterion (String) - a criterion
match-step-state-need = À préciser dans le besoin : { $criterion }
# The same where somebody asks by hand.
# $criterion (String) - a criterion
match-step-state-asked = À préciser dans la demande : { $criterion }
# $name (String) - a programme
# $eligible (String) - a list of kinds of organisation
match-step-state-asker = À préciser : qui demande ; { $name } : ouvert uniquement à : { $eligible }
# $name (String) - a programme
# $place (String) - a place
match-step-open-place = Ouvrir { $name } à : { $place }
# $name (String) - a programme
# $place (String) - a place
match-step-name-place = Nommer expressément parmi ceux qui peuvent s’adresser à { $name } : { $place }
# $name (String) - an organisation
# $place (String) - a place
match-step-work-place = Davantage d’activités de { $name } à l’endroit suivant : { $place }
# $name (String) - a programme
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-step-open-kind = Ouvrir { $name } à : { $asker } ; ou demander avec : { $eligible }
# $name (String) - an organisation
match-step-asks = Chercher une autre organisation pour exécuter le travail avec { $name }
# $name (String) - a programme or organisation
# $languages (String) - a list of languages
match-step-language = { $name } : travailler dans l’une de ces langues : { $languages }
# $name (String) - a programme
# $date (String) - a day
match-step-reopen = Attendre la réouverture de { $name } (fermé au { $date })
# $name (String) - a programme
match-step-next-call = Attendre le prochain appel de { $name }
# $name (String) - a programme
# $date (String) - a day
match-step-wait = Attendre jusqu’au { $date }, date d’ouverture de { $name }
# $name (String) - an organisation
# $year (String) - a year
match-step-active = De nouveaux travaux de { $name } sur le sujet ; les derniers connus ont pris fin en { $year }
# $name (String) - an organisation
# $year (String) - a year
match-step-active-since = De nouveaux travaux sur ce sujet ({ $name }) ; les derniers connus ont commencé en { $year }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-topics = Que { $name } porte davantage sur : { $topics }
# $name (String) - a programme or organisation
# $kinds (String) - types of support and delivery modes
match-step-support = { $name } : offrir aussi ce qui est demandé : { $kinds }
# $name (String) - a programme or organisation
# $stage (String) - a stage of maturity
match-step-stage = { $name } : une aide utile au stade « { $stage } »
# $name (String) - a programme
# $usual (String) - an amount of money
match-step-size = { $name } : des subventions au niveau du coût habituel de tels travaux : { $usual }
# $name (String) - a programme or organisation
# $place (String) - a place
match-step-local = { $name } : travailler avec une organisation du lieu : { $place }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-record = { $name } : montrer davantage de travaux dans un tel lieu sur : { $topics }
# $name (String) - a programme or organisation
# $modes (String) - delivery modes
match-step-lasting = { $name } : une aide durable, en plus de : { $modes }
# $name (String) - a programme or organisation
# $criterion (String) - a criterion
match-step-other = À améliorer par { $name } : { $criterion }
match-cli-option-why = Dire d’une fiche pourquoi elle convient, ou non, et ce qu’il faudrait : programme:NAME, organisation:NAME ou need:NAME
# $about (String) - kind and short name
error-not-matched-with = « { $about } » n’est pas mis en correspondance avec la demande.
error-not-matched-with-hint = Un besoin est mis en correspondance avec des programmes et des organisations, un programme avec des besoins et des organisations, une organisation avec les trois.

## Weights

match-weights-usual = Les poids habituels sont utilisés.
match-weights-saved = Vos propres poids, enregistrés sur cet ordinateur, sont utilisés.
match-weights-given = Les poids indiqués avec cette demande sont utilisés.
match-cli-weights-about = Vos propres poids des critères : afficher, enregistrer, réinitialiser
match-cli-weights-show = Afficher les poids utilisés
match-cli-weights-save = Enregistrer les poids d’un fichier comme les vôtres, sur cet ordinateur seulement
match-cli-weights-reset = Revenir aux poids habituels

## Portfolio: many needs, few programmes

match-portfolio-pairs = Qui reçoit quoi
match-portfolio-without = Besoins sans réponse
# $needs (String) - how many needs
# $programmes (String) - how many programmes
# $capacity (String) - how many needs each programme takes
# $floor (String) - a score
match-portfolio-given = Besoins : { $needs } ; programmes : { $programmes } ; besoins par programme : { $capacity } ; score minimal retenu : { $floor }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-best = Le mieux pour l’ensemble : besoins servis { $served }, points { $points }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-greedy = La meilleure paire d’abord : besoins servis { $served }, points { $points }
# $name (String) - a programme
match-portfolio-same = { $name }, comme avec la meilleure paire d’abord
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gains = { $name } au lieu de { $other } : points gagnés { $points }
# $name (String) - a programme
# $other (String) - another programme
match-portfolio-even = { $name } au lieu de { $other } : autant de points
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gives = { $name } au lieu de { $other } : points cédés { $points }, pour que d’autres gagnent davantage
# $name (String) - a programme
# $points (String) - points
match-portfolio-new = { $name }, alors que la meilleure paire d’abord l’aurait laissé sans rien : points gagnés { $points }
match-portfolio-none = Il n’y a aucun programme dans le catalogue.
# $name (String) - a programme
# $why (String) - what stands in the way, a sentence
match-portfolio-blocked = Tous les programmes sur le sujet ont un empêchement ; le plus proche est { $name } : { $why }
# $name (String) - a programme
match-portfolio-off-topic = Aucun programme ne porte sur ce qui est demandé ; le plus proche, sur d’autres sous-thèmes : { $name }
# $name (String) - a programme
# $score (String) - a score
match-portfolio-low = Aucun programme ne convient assez ; le plus proche est { $name }, avec un score de { $score }
# $name (String) - a programme
# $needs (String) - titles of needs
match-portfolio-taken = { $name } convient le mieux, mais va à d’autres pour que l’ensemble gagne davantage : { $needs }
match-cli-portfolio-about = Qui reçoit quoi, quand les besoins sont nombreux et les programmes rares
match-cli-option-capacity = Nombre de besoins par programme, de 1 à 100 ; 1 par défaut
match-cli-option-floor = Score minimal retenu, de 0 à 100 ; 40 par défaut

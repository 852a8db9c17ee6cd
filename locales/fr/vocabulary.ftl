### Labels of the controlled vocabularies: <vocabulary>-<code>, dots in codes become dashes.
### The codes and where they come from are in data/vocabulary/.
###
### Drafts, not yet reviewed by a person:
### state: machine

## theme: the first level, GFCE themes A to E, and X for what cuts across them.
## English A to E are verbatim from the Delhi Communiqué (2017); other languages are unofficial.

theme-A = Politiques et stratégies de cybersécurité
theme-B = Gestion des cyberincidents et protection des infrastructures critiques
theme-C = Cybercriminalité
theme-D = Culture et compétences en matière de cybersécurité
theme-E = Normes techniques de cybersécurité
theme-X = Questions transversales

## topic: the second level, under a theme.

topic-strategy-policy = Stratégies et politiques
topic-norms-diplomacy = Normes et cyberdiplomatie
topic-international-law = Droit international dans le cyberespace
topic-cbm = Mesures de confiance
topic-incident-management = Gestion des incidents
topic-ciip = Protection des infrastructures d’information critiques
topic-cybercrime-legislation = Cadres juridiques relatifs à la cybercriminalité
topic-cybercrime-enforcement = Action des services de répression et de la justice pénale
topic-culture-awareness = Culture et sensibilisation
topic-education-skills = Éducation et compétences
topic-standards = Normes techniques
topic-emerging-tech = Technologies émergentes
topic-gender = Questions de genre
topic-research-measurement = Recherche et mesure

## support-type: what kind of help (UNIDIR foundational cyber capabilities), whatever the theme.
## Unofficial outside English.

support-type-policies-regulations = Politiques et réglementation
support-type-processes-structures = Processus et structures
support-type-partnerships-networks = Partenariats et réseaux
support-type-people-skills = Personnes et compétences
support-type-technology = Technologie

## mode: the form in which the help is given.

mode-training = Cours de formation
mode-workshop = Atelier
mode-assessment = Évaluation
mode-advisory = Conseil
mode-network = Réseau ou communauté
mode-equipment = Matériel ou outils
mode-drill = Exercice
mode-grant = Subvention
mode-e-learning = Apprentissage en ligne
mode-fellowship = Bourse

## norm: the eleven norms of responsible State behaviour, A/70/174, paragraph 13 (a) to (k).
## Short titles, unofficial in every language.

norm-a = Coopération interétatique en matière de sécurité
norm-b = Examiner toutes les informations utiles
norm-c = Prévenir l’utilisation abusive des TIC sur son territoire
norm-d = Coopérer pour faire cesser la criminalité et le terrorisme
norm-e = Respecter les droits de l’homme et la vie privée
norm-f = Ne pas endommager les infrastructures critiques
norm-g = Protéger les infrastructures critiques
norm-h = Répondre aux demandes d’assistance
norm-i = Garantir la sécurité de la chaîne d’approvisionnement
norm-j = Signaler les vulnérabilités des TIC
norm-k = Ne pas nuire aux équipes d’intervention d’urgence

## principle-group: the headings of the ten principles.

principle-group-process = Processus et finalité
principle-group-partnerships = Partenariats
principle-group-people = Personnes

## principle: the ten OEWG principles of capacity-building, A/75/816, paragraph 56.
## Our short forms, unofficial in every language.

principle-1 = Processus durable
principle-2 = Finalité claire et recherche de résultats
principle-3 = Données factuelles, neutralité politique, transparence, responsabilité et absence de conditions
principle-4 = Respect de la souveraineté des États
principle-5 = Accès aux technologies utiles
principle-6 = Confiance mutuelle, prise en compte de la demande et appropriation nationale
principle-7 = Adaptation aux besoins et aux contextes
principle-8 = Confidentialité des politiques et plans nationaux
principle-9 = Droits de l’homme, prise en compte du genre, inclusion et non-discrimination
principle-10 = Confidentialité des informations sensibles

## principle-answer: whether a record follows a principle, by its own account.

principle-answer-yes = Oui
principle-answer-partly = En partie
principle-answer-no = Non
principle-answer-not-applicable = Sans objet

## sdg: the Sustainable Development Goals; the United Nations’ short titles (Portuguese: unofficial).
## The numbers are part of the names and keep Latin digits.

sdg-1 = ODD 1 : Pas de pauvreté
sdg-2 = ODD 2 : Faim « zéro »
sdg-3 = ODD 3 : Bonne santé et bien-être
sdg-4 = ODD 4 : Éducation de qualité
sdg-5 = ODD 5 : Égalité entre les sexes
sdg-6 = ODD 6 : Eau propre et assainissement
sdg-7 = ODD 7 : Énergie propre et d’un coût abordable
sdg-8 = ODD 8 : Travail décent et croissance économique
sdg-9 = ODD 9 : Industrie, innovation et infrastructure
sdg-10 = ODD 10 : Inégalités réduites
sdg-11 = ODD 11 : Villes et communautés durables
sdg-12 = ODD 12 : Consommation et production responsables
sdg-13 = ODD 13 : Mesures relatives à la lutte contre les changements climatiques
sdg-14 = ODD 14 : Vie aquatique
sdg-15 = ODD 15 : Vie terrestre
sdg-16 = ODD 16 : Paix, justice et institutions efficaces
sdg-17 = ODD 17 : Partenariats pour la réalisation des objectifs

## gender-marker: OECD DAC gender equality policy marker.

gender-marker-0 = Non orienté
gender-marker-1 = Objectif significatif
gender-marker-2 = Objectif principal

## cmm-dimension: the five dimensions of the Cybersecurity Capacity Maturity Model (CMM 2021).
## English names are verbatim; other languages are unofficial.

cmm-dimension-D1 = Politique et stratégie de cybersécurité
cmm-dimension-D2 = Culture de la cybersécurité et société
cmm-dimension-D3 = Connaissances et capacités en matière de cybersécurité
cmm-dimension-D4 = Cadres juridiques et réglementaires
cmm-dimension-D5 = Normes techniques et technologies

## cmm-factor: the 23 factors of CMM 2021, names only. 1.1 is cmm-factor-1-1.
## English names are verbatim; other languages are unofficial.

cmm-factor-1-1 = Stratégie nationale de cybersécurité
cmm-factor-1-2 = Intervention en cas d’incident et gestion de crise
cmm-factor-1-3 = Protection des infrastructures critiques
cmm-factor-1-4 = Cybersécurité dans la défense et la sécurité nationale
cmm-factor-2-1 = Mentalité de cybersécurité
cmm-factor-2-2 = Confiance dans les services en ligne
cmm-factor-2-3 = Compréhension par les utilisateurs de la protection des informations personnelles en ligne
cmm-factor-2-4 = Mécanismes de signalement
cmm-factor-2-5 = Médias et plateformes en ligne
cmm-factor-3-1 = Sensibilisation à la cybersécurité
cmm-factor-3-2 = Enseignement de la cybersécurité
cmm-factor-3-3 = Formation professionnelle à la cybersécurité
cmm-factor-3-4 = Recherche et innovation en cybersécurité
cmm-factor-4-1 = Dispositions juridiques et réglementaires
cmm-factor-4-2 = Cadres législatifs connexes
cmm-factor-4-3 = Capacités et moyens juridiques et réglementaires
cmm-factor-4-4 = Cadres de coopération formelle et informelle contre la cybercriminalité
cmm-factor-5-1 = Respect des normes techniques
cmm-factor-5-2 = Contrôles de sécurité
cmm-factor-5-3 = Qualité des logiciels
cmm-factor-5-4 = Résilience des infrastructures de communication et d’Internet
cmm-factor-5-5 = Marché de la cybersécurité
cmm-factor-5-6 = Divulgation responsable

## cmm-stage: the five stages of CMM 2021. Agrees with the word for stage where the language has gender.

cmm-stage-start-up = Initial
cmm-stage-formative = Formatif
cmm-stage-established = Établi
cmm-stage-strategic = Stratégique
cmm-stage-dynamic = Dynamique

## organisation-kind: what an organisation is.

organisation-kind-government = Organisme public
organisation-kind-ngo = Organisation non gouvernementale
organisation-kind-regional = Organisation régionale
organisation-kind-academia = Établissement universitaire ou de recherche
organisation-kind-intergovernmental = Organisation intergouvernementale
organisation-kind-private = Secteur privé
organisation-kind-technical-community = Communauté technique

## organisation-role: what an organisation says it does, in general.

organisation-role-donor = Donateur
organisation-role-implementer = Entité d’exécution
organisation-role-beneficiary = Bénéficiaire
organisation-role-coordinator = Entité de coordination

## participation: the part of an organisation in one initiative or programme (IATI roles 1 to 4, and the local partner).

participation-funder = Organisme de financement
participation-accountable = Organisme responsable
participation-extending = Organisme d’octroi
participation-implementer = Entité d’exécution
participation-local-partner = Partenaire local

## status: of an initiative. Agrees with the word for initiative where the language has gender.

status-planned = Prévue
status-ongoing = En cours
status-completed = Achevée

## window: when a programme takes applications. Worded so that nothing need agree with it.

window-rolling = Candidatures à tout moment
window-calls = Appels à candidatures
window-annual = Candidatures une fois par an
window-closed = Candidatures closes
window-unknown = Non précisé

## eligible-kind: who may apply to a programme.

eligible-kind-government = Organismes publics
eligible-kind-civil-society = Société civile
eligible-kind-individual = Personnes à titre individuel
eligible-kind-academia = Établissements universitaires et de recherche
eligible-kind-cert = Équipes d’intervention en cas d’incident (CERT, CSIRT)
eligible-kind-law-enforcement = Services de répression
eligible-kind-private = Secteur privé
eligible-kind-regulator = Organismes de réglementation
eligible-kind-judiciary = Pouvoir judiciaire
eligible-kind-parliament = Parlements

## document-kind: what a resource is, where it is one of these.

document-kind-strategy = Stratégie
document-kind-law = Loi
document-kind-policy = Politique
document-kind-position-on-international-law = Position sur le droit international

## fact: what the page of a country states about it. Names of bodies and acronyms stay as they are.

fact-africacert = AfricaCERT
fact-apcert = APCERT
fact-budapest-convention = Convention de Budapest sur la cybercriminalité
fact-cert = CERT ou CSIRT national
fact-first-member = Membre de FIRST
fact-gci-2024-tier = Indice mondial de cybersécurité 2024 (UIT)
fact-international-law-position = Position sur le droit international dans le cyberespace
fact-itu-cirt-assessment = Évaluation CIRT de l’UIT
fact-malabo-convention = Convention de Malabo sur la cybersécurité et la protection des données à caractère personnel
fact-oic-cert = OIC-CERT
fact-strategy-year = Stratégie nationale de cybersécurité

## fact-value: the coded values of facts; other values are names and stay as they are.
## Conventions first, then assessments and memberships, then the state of a national team, then the tiers.

fact-value-party = Partie
fact-value-signatory = Signataire
fact-value-not-a-party = Non-partie
fact-value-invited-to-accede = Invité à adhérer
fact-value-not-ratified = Sans ratification
fact-value-completed = Achevée
fact-value-member = Membre
fact-value-listed-as-member = Sur la liste des membres
fact-value-listed-on-website = Sur la liste du site Web
fact-value-published = Document publié
fact-value-national-team = Équipe nationale
fact-value-being-set-up = En cours de création
fact-value-planned = Création prévue
fact-value-planned-in-bill = Prévu dans un projet de loi
fact-value-project = Projet
fact-value-created-by-decree = Créé par décret
fact-value-T1 = Niveau 1 sur 5
fact-value-T2 = Niveau 2 sur 5
fact-value-T3 = Niveau 3 sur 5
fact-value-T4 = Niveau 4 sur 5
fact-value-T5 = Niveau 5 sur 5

## confidence: of a record. Agrees with the word for confidence where the language has gender.

confidence-high = Élevée
confidence-medium = Moyenne

## standing: of a record. Agrees with the word for record where the language has gender; draft is a noun.

standing-draft = Brouillon
standing-submitted = Soumise
standing-published = Publiée
standing-withdrawn = Retirée

## visibility: of a record. Agrees with the word for record where the language has gender.

visibility-private = Privée
visibility-shared = Partagée

## text-state: where a text comes from.

text-state-original = Texte original
text-state-reviewed = Traduction relue
text-state-machine = Traduction automatique

## cost: to the beneficiary of a programme.

cost-free = Gratuit
cost-shared = Coûts partagés
cost-paid = À la charge du bénéficiaire

## priority: of a need. Agrees with the word for priority where the language has gender.

priority-high = Élevée
priority-medium = Moyenne
priority-low = Faible

## flag: groups of countries. The singular stands on the page of one country, the plural where a programme is open to all of them.

flag-LDC = Pays moins avancé
flag-LLDC = Pays en développement sans littoral
flag-SIDS = Petit État insulaire en développement
flag-ODA = Pays admissible à l’aide publique au développement
flag-LDC-plural = Pays les moins avancés
flag-LLDC-plural = Pays en développement sans littoral
flag-SIDS-plural = Petits États insulaires en développement
flag-ODA-plural = Pays admissibles à l’aide publique au développement

## kind: the kinds of record. The singular names one record, the plural heads a list.

kind-initiative = Initiative
kind-programme = Programme
kind-need = Besoin
kind-organisation = Organisation
kind-resource = Ressource
kind-initiative-plural = Initiatives
kind-programme-plural = Programmes
kind-need-plural = Besoins
kind-organisation-plural = Organisations
kind-resource-plural = Ressources

## leaf: the three parts that an organisation or a place plays.

leaf-donor = Donateur
leaf-implementer = Entité d’exécution
leaf-beneficiary = Bénéficiaire

## count: a number with what it counts; the number is formatted for the reader.

# $count (Number) - how many initiatives
count-initiative =
    { $count ->
        [one] { $count } initiative
       *[other] { $count } initiatives
    }

# $count (Number) - how many programmes
count-programme =
    { $count ->
        [one] { $count } programme
       *[other] { $count } programmes
    }

# $count (Number) - how many needs
count-need =
    { $count ->
        [one] { $count } besoin
       *[other] { $count } besoins
    }

# $count (Number) - how many organisations
count-organisation =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }

# $count (Number) - how many resources
count-resource =
    { $count ->
        [one] { $count } ressource
       *[other] { $count } ressources
    }

# $count (Number) - how many results of a search
count-result =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }

# $count (Number) - how many places: countries or regions
count-place =
    { $count ->
        [one] { $count } lieu
       *[other] { $count } lieux
    }

# $count (Number) - how many countries or territories
count-country =
    { $count ->
        [one] { $count } pays
       *[other] { $count } pays
    }

# $count (Number) - how many records of any kind
count-record =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }

# $count (Number) - how many languages
count-language =
    { $count ->
        [one] { $count } langue
       *[other] { $count } langues
    }

## named-fact-value: a coded value of a fact with the name that goes with it.

# $value (String) - label of the value, as in Member
# $name (String) - name of the team, not translated
named-fact-value = { $value } : { $name }

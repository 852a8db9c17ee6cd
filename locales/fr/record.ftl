### state: machine
### The record page: labels of its fields, dates, provenance, citation.

record-not-stated = Non précisé

## Labels of the fields.

record-field-title = Titre
record-field-name = Nom
record-field-summary = Résumé
record-field-statement = Énoncé
record-field-status = Statut
record-field-start = Début
record-field-end = Fin
record-field-beneficiaries = Lieux bénéficiaires
record-field-regions = Régions couvertes
record-field-funders = Financement
record-field-implementers = Exécution
record-field-partners = Autres organisations
record-field-organisations = Organisations
record-field-topics = Sous-thèmes
record-field-support-types = Type d’appui
record-field-modes = Mode d’exécution
record-field-languages-delivery = Langues d’enseignement
record-field-languages-work = Langues utilisables
record-field-languages-document = Langues disponibles
record-field-budget = Budget
record-field-norms = Normes de comportement responsable des États
record-field-cmm-factors = Facteurs de maturité
record-field-principles = Principes du renforcement des capacités
record-field-sdgs = Objectifs de développement durable
record-field-gender-marker = Marqueur de genre
record-field-objectives = Objectifs
record-field-context = Contexte
record-field-target-groups = Groupes cibles
record-field-seats = Places
record-field-window = Période de candidature
record-field-opens = Ouverture
record-field-closes = Clôture
record-field-eligible-places = Lieux admissibles
record-field-eligible-kinds = Qui peut présenter une candidature
record-field-grant = Montant de la subvention
record-field-envelope = Enveloppe financière totale
record-field-cost = Coût pour le bénéficiaire
record-field-conditions = Conditions
record-field-how-to-apply = Comment présenter une candidature
record-field-initiative = Fait partie de
record-field-place = Lieu
record-field-seat = Siège
record-field-year = Année
record-field-priority = Priorité
record-field-cmm-factor = Facteur de maturité
record-field-stage-present = Stade de maturité actuel
record-field-stage-wanted = Stade de maturité souhaité
record-field-timing = Moment où l’appui serait utile
record-field-absorptive-limits = Capacité d’absorption
record-field-places-of-work = Lieux d’intervention
record-field-kind = Type
record-field-acronym = Sigle
record-field-roles = Rôles
record-field-website = Site Web
record-field-publisher = Entité éditrice
record-field-document-kind = Type de document
record-field-address = Adresse Web
record-field-sources = Sources
record-field-confidence = Fiabilité
record-field-notes = Notes de la rédaction
record-field-slug = Nom court
record-field-languages = Langues
record-field-planned-start = Début prévu
record-field-planned-end = Fin prévue
record-field-read = Lecture du document
record-field-confirmed = Dernière confirmation
record-field-standing = État de la fiche

## Notes on a value.

record-note-planned = Date prévue
record-note-inferred = Déduction de la rédaction
record-note-announced = Montant annoncé ; il peut porter sur une partie des travaux ou sur un projet plus vaste
record-note-address-not-read = Le document n’a pas été lu pour cette fiche

## Dates and amounts.

# $date (Date) - when
record-when-since = Depuis : { $date }
# Of something that is over and has only one date.
# $date (Date) - when
record-when-start = Début : { $date }
# Of something that is planned.
# $date (Date) - when
record-when-planned = Début prévu : { $date }
# $date (Date) - when
record-when-until = Jusqu’à : { $date }
# $start (Date) - when
# $end (Date) - when
record-when-range = { $start } – { $end }
# $date (Date) - when
record-when-opens = Ouverture : { $date }
# $date (Date) - when
record-when-closes = Clôture : { $date }
# $date (Date) - when
record-when-closed = Candidatures closes : { $date }
# $from (String) - an amount with its currency
# $to (String) - an amount with its currency
record-amount-range = De { $from } à { $to }
# $amount (String) - an amount with its currency
record-amount-from = À partir de { $amount }
# $amount (String) - an amount with its currency
record-amount-up-to = Jusqu’à { $amount }
record-worldwide = Monde entier
record-beneficiary-priority = À titre prioritaire
record-beneficiary-associate = À titre d’associé

## Provenance.

# $date (Date) - when
record-confirmed = Confirmation : { $date }
# $organisation (String) - name of the organisation that confirmed
# $date (Date) - when
record-confirmed-by = Confirmation par { $organisation } : { $date }
# $number (Number) - number of the bundled release
# $date (Date) - date of the release
record-recorded-release = Édition intégrée { $number }, { $date }
# $date (Date) - when
record-recorded-own = Modification sur cet appareil : { $date }
# $date (Date) - when
record-recorded-foreign = Modification sur un autre appareil : { $date }

# A line that can be pasted into a paper.
# $title (String) - title of the record
# $organisations (String) - list of organisations
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation = « { $title } », { $organisations }. { -brand-name }, { $reference }, édition { $release }, { $date }.
# $title (String) - title of the record
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation-plain = « { $title } ». { -brand-name }, { $reference }, édition { $release }, { $date }.

## Why another record is related.

record-related-part-of = Initiative de rattachement
record-related-offers = Un programme de cette initiative
record-related-organisation-place-topic = Mêmes organisation, lieu et sous-thème
record-related-organisation-place = Mêmes organisation et lieu
record-related-organisation-topic = Mêmes organisation et sous-thème
record-related-place-topic = Mêmes lieu et sous-thème
# $place (String) - name of the country or region
record-related-strategy = Stratégie ou politique nationale : { $place }
# $place (String) - name of the country or region
record-related-need = Besoin exprimé pour : { $place }
# $place (String) - name of the country or region
record-related-open-to = Ouvert à : { $place }

### state: machine
### Fields as a form asks for them: headings of its sections, parts of fields, what to write. The terminal and the window are given them by the application.

## Headings of the sections.

field-section-main = L’essentiel
field-section-texts = Description
field-section-classification = Classification
field-section-people = Organisations
field-section-dates = Dates
field-section-money = Finances
field-section-results = Résultats
field-section-sources = Sources et notes

## Labels of fields.

record-field-outputs = Produits
record-field-outcomes = Effets
record-field-indicators = Indicateurs
record-field-commitments = Engagements
record-field-disbursements = Décaissements
record-field-links = Liens
record-field-contact = Contact
record-field-identifiers = Identifiants
# Yes if the editors chose the maturity factor and the source does not name it.
record-field-cmm-factor-inferred = Facteur de maturité choisi par la rédaction

## Labels of the parts of a field.

field-part-role = Rôle
field-part-organisation = Organisation
field-part-amount = Montant
field-part-currency = Monnaie
field-part-value-date = Date de valeur
field-part-smallest = Plus petite subvention
field-part-largest = Plus grande subvention
# How one can apply: in calls, all year round, …
field-part-how = Mode de dépôt des demandes
# Of a source: when it was published.
field-part-published = Publié
# Of a source: when it was read.
field-part-accessed = Consulté le
# The register in which an organisation has an identifier.
field-part-scheme = Registre
field-part-identifier = Identifiant
# Of an indicator: its unit, and its values at the start, wanted, and reached.
field-part-unit = Unité
field-part-baseline = Valeur de référence
field-part-target = Cible
field-part-actual = Valeur atteinte
field-part-percentage = Part des fonds, en pourcentage

## What to write.

field-hint-title = Le titre tel qu’il est publié. Les traductions peuvent suivre.
field-hint-statement = Le besoin en une ou deux phrases.
field-hint-name = Le nom que l’organisation se donne elle-même.
field-hint-topics = Ce dont il s’agit. Chaque sous-thème relève d’un thème.
field-hint-beneficiaries = Les pays bénéficiaires ; une région seulement si elle est nommée.
field-hint-eligible-places = Les lieux dont les organisations peuvent déposer une demande.
field-hint-summary = De quoi il s’agit, en une ou deux phrases.
field-hint-how-to-apply = Les étapes, et l’adresse à la fin.
field-hint-organisations = Une entrée par organisation et par rôle.
field-hint-amount = Tel qu’annoncé, avec la date à laquelle il vaut.
field-hint-indicators = Ce qui est mesuré, avec la valeur de départ, la valeur visée et la valeur atteinte.
field-hint-self-check = Les dix principes du renforcement des capacités (A/75/816). Répondez à ceux que vous pouvez.
field-hint-sources = Où cela peut être lu. La première source est citée.
field-hint-sources-need = Seulement si le besoin a été exprimé publiquement.
field-hint-contact = Une organisation, jamais une personne.
field-hint-notes = Pour les autres rédacteurs, en anglais.
field-hint-timing = Quand un appui serait utile.
field-hint-absorptive-limits = Combien d’appui peut être absorbé à la fois.
field-hint-target-groups = À qui cela s’adresse dans ces lieux.
field-hint-outputs = Ce qui a été fourni.
field-hint-outcomes = Ce qui a changé.
field-hint-regions = Régions couvertes. Elles ne comptent pas comme bénéficiaires.

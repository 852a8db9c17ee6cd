### Fields as a form asks for them: headings of its sections, parts of fields, what to write. The terminal and the window are given them by the application.

## Headings of the sections.

field-section-main = The essentials
field-section-texts = Description
field-section-classification = Classification
field-section-people = Organisations
field-section-dates = Dates
field-section-money = Money
field-section-results = Results
field-section-sources = Sources and notes

## Labels of fields.

record-field-outputs = Outputs
record-field-outcomes = Outcomes
record-field-indicators = Indicators
record-field-commitments = Commitments
record-field-disbursements = Disbursements
record-field-links = Links
record-field-contact = Contact
record-field-identifiers = Identifiers
# Yes if the editors chose the maturity factor and the source does not name it.
record-field-cmm-factor-inferred = Maturity factor chosen by the editors

## Labels of the parts of a field.

field-part-role = Role
field-part-organisation = Organisation
field-part-amount = Amount
field-part-currency = Currency
field-part-value-date = Value date
field-part-smallest = Smallest grant
field-part-largest = Largest grant
# How one can apply: in calls, all year round, …
field-part-how = How applications come in
# Of a source: when it was published.
field-part-published = Published
# Of a source: when it was read.
field-part-accessed = Read on
# The register in which an organisation has an identifier.
field-part-scheme = Register
field-part-identifier = Identifier
# Of an indicator: its unit, and its values at the start, wanted, and reached.
field-part-unit = Unit
field-part-baseline = Baseline
field-part-target = Target
field-part-actual = Value reached
field-part-percentage = Share of the money, in per cent

## What to write.

field-hint-title = The title as it is published. Translations can follow.
field-hint-statement = The need in one or two sentences.
field-hint-name = The name that the organisation itself uses.
field-hint-topics = What it is about. Each topic belongs to a theme.
field-hint-beneficiaries = Countries that benefit; a region only where one is named.
field-hint-eligible-places = Places whose organisations may apply.
field-hint-summary = What it is, in one or two sentences.
field-hint-how-to-apply = The steps, and the address at the end.
field-hint-organisations = One entry for each organisation and role.
field-hint-amount = As announced, with the date at which it holds.
field-hint-indicators = What is measured, with its value at the start, the value wanted and the value reached.
field-hint-self-check = The ten principles of capacity-building (A/75/816). Answer those that you can.
field-hint-sources = Where this can be read. The first one is cited.
field-hint-sources-need = Only if the need was stated in public.
field-hint-contact = An organisation, never a person.
field-hint-notes = For other editors, in English.
field-hint-timing = When support would be of use.
field-hint-absorptive-limits = How much support can be taken in at once.
field-hint-target-groups = Whom it serves in these places.
field-hint-outputs = What was delivered.
field-hint-outcomes = What changed.
field-hint-regions = Regions covered. They do not count as beneficiaries.

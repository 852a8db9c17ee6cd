### The record page: labels of its fields, dates, provenance, citation.

record-not-stated = Not stated

## Labels of the fields.

record-field-title = Title
record-field-name = Name
record-field-summary = Summary
record-field-statement = Statement
record-field-status = Status
record-field-start = Start
record-field-end = End
record-field-beneficiaries = Where it benefits
record-field-regions = Regions covered
record-field-funders = Funded by
record-field-implementers = Implemented by
record-field-partners = Other organisations
record-field-organisations = Organisations
record-field-topics = Topics
record-field-support-types = Type of support
record-field-modes = Delivery mode
record-field-languages-delivery = Languages of instruction
record-field-languages-work = Languages that work
record-field-languages-document = Available in
record-field-budget = Budget
record-field-norms = Norms of responsible State behaviour
record-field-cmm-factors = Maturity factors
record-field-principles = Capacity-building principles
record-field-sdgs = Sustainable Development Goals
record-field-gender-marker = Gender marker
record-field-objectives = Objectives
record-field-context = Context
record-field-target-groups = Target groups
record-field-seats = Seats
record-field-window = Window
record-field-opens = Opens
record-field-closes = Closes
record-field-eligible-places = Open to
record-field-eligible-kinds = Who can apply
record-field-grant = Size of a grant
record-field-envelope = Whole envelope
record-field-cost = Cost to the beneficiary
record-field-conditions = Conditions
record-field-how-to-apply = How to apply
record-field-initiative = Part of
record-field-place = Place
record-field-seat = Seat
record-field-year = Year
record-field-priority = Priority
record-field-cmm-factor = Maturity factor
record-field-stage-present = Present stage of maturity
record-field-stage-wanted = Wanted stage of maturity
record-field-timing = When help would be of use
record-field-absorptive-limits = How much can be taken in
record-field-places-of-work = Where it works
record-field-kind = Kind
record-field-acronym = Acronym
record-field-roles = Roles
record-field-website = Website
record-field-publisher = Publisher
record-field-document-kind = Kind of document
record-field-address = Address
record-field-sources = Sources
record-field-confidence = Confidence
record-field-notes = Notes of the editors
record-field-slug = Short name
record-field-languages = Languages
record-field-planned-start = Planned start
record-field-planned-end = Planned end
record-field-read = The document was read
record-field-confirmed = Last confirmed
record-field-standing = Standing

## Notes on a value.

record-note-planned = Planned
record-note-inferred = Inferred by the editors
record-note-announced = As announced; it may cover part of the work or a larger project
record-note-address-not-read = The document was not read for this record

## Dates and amounts.

# $date (Date) - when
record-when-since = Since { $date }
# Of something that is over and has only one date.
# $date (Date) - when
record-when-start = Start: { $date }
# Of something that is planned.
# $date (Date) - when
record-when-planned = Planned from { $date }
# $date (Date) - when
record-when-until = Until { $date }
# $start (Date) - when
# $end (Date) - when
record-when-range = { $start } – { $end }
# $date (Date) - when
record-when-opens = Opens { $date }
# $date (Date) - when
record-when-closes = Closes { $date }
# $date (Date) - when
record-when-closed = Closed { $date }
# $from (String) - an amount with its currency
# $to (String) - an amount with its currency
record-amount-range = { $from } to { $to }
# $amount (String) - an amount with its currency
record-amount-from = From { $amount }
# $amount (String) - an amount with its currency
record-amount-up-to = Up to { $amount }
record-worldwide = Worldwide
record-beneficiary-priority = Priority
record-beneficiary-associate = Associate

## Provenance.

# $date (Date) - when
record-confirmed = Confirmed on { $date }
# $organisation (String) - name of the organisation that confirmed
# $date (Date) - when
record-confirmed-by = Confirmed by { $organisation } on { $date }
# $number (Number) - number of the bundled release
# $date (Date) - date of the release
record-recorded-release = Bundled release { $number } of { $date }
# $date (Date) - when
record-recorded-own = Changed on this device on { $date }
# $date (Date) - when
record-recorded-foreign = Changed on another device on { $date }

# A line that can be pasted into a paper.
# $title (String) - title of the record
# $organisations (String) - list of organisations
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation = “{ $title }”, { $organisations }. { -brand-name }, { $reference }, release { $release } of { $date }.
# $title (String) - title of the record
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation-plain = “{ $title }”. { -brand-name }, { $reference }, release { $release } of { $date }.

## Why another record is related.

record-related-part-of = The initiative that it belongs to
record-related-offers = A programme of this initiative
record-related-organisation-place-topic = Same organisation, place and topic
record-related-organisation-place = Same organisation and place
record-related-organisation-topic = Same organisation and topic
record-related-place-topic = Same place and topic
# $place (String) - name of the country or region
record-related-strategy = National strategy or policy: { $place }
# $place (String) - name of the country or region
record-related-need = Need stated for { $place }
# $place (String) - name of the country or region
record-related-open-to = Open to { $place }

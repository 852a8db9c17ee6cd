### Matching: who could help whom, and why; gaps.

## Criteria

match-criterion-topic = Theme and topic
match-criterion-support = Type of support
match-criterion-place = Place
match-criterion-language = Language
match-criterion-timing = Timing
match-criterion-maturity = Step of maturity
match-criterion-size = Size
match-criterion-ownership = Local ownership
match-criterion-record = Track record
match-criterion-principles = Principles
match-criterion-sustainability = Sustainability

## What was found

match-role-programme = Programmes
match-role-implementer = Implementers
match-role-need = Needs
match-role-triad = Donor, implementer and beneficiary together
match-role-precedent = Precedents: work of the same kind
match-role-overlap = Already running on the same subject in the same place
match-role-partner = Likely partners
match-column-score = Score
match-column-certainty = Certainty
match-column-blockers = In the way
# $donor (String) - who pays
# $implementer (String) - who does the work
match-triad-name = { $donor } pays, { $implementer } does the work
match-nothing = Nothing fits what was asked.

## Why. Each sentence names at least one fact.

# $name (String) - the programme or organisation
match-reason-not-stated-theirs = Not stated by { $name }
# $name (String) - the programme or organisation
match-reason-not-stated-asked = Not asked, so not held against { $name }
# $topics (String) - a list of topics
match-reason-topics-shared = On { $topics }
# $theirs (String) - a list of topics
# $themes (String) - a list of themes
match-reason-topics-near = On { $theirs }, under the same theme: { $themes }
# $theirs (String) - a list of topics
match-reason-topics-other = On { $theirs }, not on what is asked
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-topics-done =
    { $count ->
        [one] { $count } initiative on { $topics }, in { $year }
       *[other] { $count } initiatives on { $topics }, the latest in { $year }
    }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
match-reason-topics-done-undated =
    { $count ->
        [one] { $count } initiative on { $topics }
       *[other] { $count } initiatives on { $topics }
    }
# $topics (String) - a list of topics
match-reason-topics-declared = Says that it works on { $topics }; no initiative here shows it
# $kinds (String) - types of support and delivery modes
match-reason-support-shared = Gives what is asked: { $kinds }
# $theirs (String) - types of support and delivery modes
match-reason-support-other = Gives something else: { $theirs }
# $place (String) - a place
match-reason-place-named = Names { $place } among those that may ask
# $place (String) - a place
# $region (String) - a region
match-reason-place-in-region = Open to { $place } as part of { $region }
# $place (String) - a place
# $flag (String) - a group of countries, as in “small island developing State”
match-reason-place-flag = Open to { $place } as one of the group: { $flag }
# $place (String) - a place
match-reason-place-anywhere = Open to every place, { $place } among them
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-reason-place-not-eligible = Open to { $eligible } only, not to { $place }
# $place (String) - a region
# $eligible (String) - a list of places and groups
match-reason-place-part = Open to a part of { $place }: { $eligible }
# $place (String) - a place
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-place-done =
    { $count ->
        [one] { $count } initiative in { $place }, in { $year }
       *[other] { $count } initiatives in { $place }, the latest in { $year }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-done-undated =
    { $count ->
        [one] { $count } initiative in { $place }
       *[other] { $count } initiatives in { $place }
    }
# $place (String) - a place
# $nearest (String) - the nearest place
# $count (Number) - how many initiatives
match-reason-place-near =
    { $count ->
        [one] None known in { $place } itself, { $count } near it: { $nearest }
       *[other] None known in { $place } itself, { $count } near it: { $nearest }
    }
# $nearest (String) - a place
# $flag (String) - a group of countries
match-reason-place-alike = Has worked in a place of the same group ({ $flag }): { $nearest }
# $place (String) - a place
match-reason-place-seat = Has its seat in { $place }
# $place (String) - a place
match-reason-place-none = No work known in or near { $place }
# $languages (String) - a list of languages
match-reason-language-shared = Common language: { $languages }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-reason-language-none = No common language: { $asked } asked, { $theirs } offered
# $date (String) - a day
match-reason-window-rolling = Takes requests at any time (as of { $date })
# $date (String) - a day
match-reason-window-open = Takes requests until { $date }
# $date (String) - a day
match-reason-window-open-undated = Takes requests (as of { $date })
# $date (String) - a day
match-reason-window-opens = Takes requests from { $date }
# $date (String) - a day
match-reason-window-past = The last known call closed on { $date }; another may come
# $date (String) - a day
match-reason-window-calls = Comes in calls; no date is known (as of { $date })
# $date (String) - a day
match-reason-window-closed = Takes no more requests (as of { $date })
# $title (String) - title of an initiative
match-reason-active-now = At work now: { $title }
# $year (String) - a year
match-reason-active-until = The latest known work on the subject ended in { $year }
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-served = { $modes } can help to reach the stage “{ $stage }”
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-other = { $modes } mostly serve other stages than “{ $stage }”
# $count (Number) - how many budgets
# $usual (String) - an amount of money
match-reason-size-fits =
    { $count ->
        [one] { $count } initiative of the kind states a budget, { $usual }: within the grant
       *[other] { $count } initiatives of the kind state budgets, { $usual } in the middle: within the grant
    }
# $usual (String) - an amount of money
# $largest (String) - an amount of money
match-reason-size-small = Initiatives of the kind cost { $usual } in the middle; the largest grant is { $largest }
# $usual (String) - an amount of money
# $smallest (String) - an amount of money
match-reason-size-large = Initiatives of the kind cost { $usual } in the middle; the smallest grant is { $smallest }
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-here = Of the place: { $name } has its seat in { $place }
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-near = Of the region: { $name } has its seat in { $seat }
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-partner = Has worked with an organisation of { $place }: { $name }
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-elsewhere = From elsewhere: { $name } has its seat in { $seat }
# $count (Number) - how many initiatives
# $title (String) - title of an initiative
match-reason-record-done =
    { $count ->
        [one] { $count } initiative on the subject, there or near: { $title }
       *[other] { $count } initiatives on the subject, there or near, among them { $title }
    }
# $title (String) - title of an initiative
match-reason-record-weak = Nothing close; the nearest is { $title }
# $count (Number) - how many answers
# $percent (Number) - 0 to 100
match-reason-principles =
    { $count ->
        [one] Its own check on the principles, { $count } answer: { $percent } per cent followed
       *[other] Its own check on the principles, { $count } answers: { $percent } per cent followed
    }
# $modes (String) - delivery modes
match-reason-lasting = Help that stays: { $modes }
# $modes (String) - delivery modes
match-reason-single = Single events only: { $modes }
# $count (Number) - how many initiatives
# $place (String) - a place
# $from (String) - a year
# $to (String) - a year
match-reason-came-back =
    { $count ->
        [one] { $count } initiative in { $place } between { $from } and { $to }
       *[other] Came back to { $place }: { $count } initiatives between { $from } and { $to }
    }
# $title (String) - title of an initiative
match-reason-came-once = There once, with { $title }

## Donor, implementer and beneficiary together

# $name (String) - an organisation
match-triad-in-programme = { $name } is part of the programme already
# $donor (String) - an organisation
# $name (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-before =
    { $count ->
        [one] { $donor } has paid for work of { $name } before: { $count } initiative
       *[other] { $donor } has paid for work of { $name } before: { $count } initiatives
    }
# $donor (String) - an organisation
# $name (String) - an organisation
match-triad-not-together = No initiative shows { $donor } and { $name } together
# $languages (String) - a list of languages
match-triad-languages = A language for all three: { $languages }
# $donor (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-here =
    { $count ->
        [one] { $donor } has paid for work in the place: { $count } initiative
       *[other] { $donor } has paid for work in the place: { $count } initiatives
    }

## What stands in the way

# $date (String) - a day
match-blocker-window = Takes no more requests (as of { $date })
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-blocker-place = { $place } may not ask: open to { $eligible } only
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-blocker-language = No common language: { $asked } asked, { $theirs } offered

## Gaps

# $place (String) - a region or country
match-gaps-title = Gaps: { $place }
match-gaps-hint = Needs stated, initiatives that run, initiatives that are over, open programmes
match-gaps-gap = need without initiative
# $place (String) - a region, of which only what names it as a whole is counted
match-gaps-whole = { $place }, as a whole
match-gaps-overlap = possible overlap
# $count (Number) - how many
match-gaps-count-needs =
    { $count ->
        [one] { $count } need
       *[other] { $count } needs
    }
# $count (Number) - how many
match-gaps-count-running =
    { $count ->
        [one] { $count } running
       *[other] { $count } running
    }
# $count (Number) - how many
match-gaps-count-past =
    { $count ->
        [one] { $count } over
       *[other] { $count } over
    }
# $count (Number) - how many
match-gaps-count-open =
    { $count ->
        [one] { $count } open programme
       *[other] { $count } open programmes
    }
match-gaps-none = Nothing is known here: no need, no initiative.

## The terminal

match-cli-about = Who could help, and why: programmes, implementers, needs, and three that fit together
match-cli-gaps-about = Supply, demand and overlap by topic and place
match-cli-argument-reference = Kind and short name of a need, a programme or an organisation, as in need:need-fm-strategy
match-cli-option-theme = Theme or topic of the help that is wanted
match-cli-option-place = Country or UN region that wants it
match-cli-option-language = Language that works there
match-cli-option-mode = Delivery mode that is wanted
match-cli-option-weights = JSON file with weights by criterion that sum to 100
match-cli-option-limit = How many of each
match-cli-option-region = UN region or country; the whole world without it
match-cli-option-by-region = Rows for UN regions instead of countries

## What can go wrong

# $reason (String) - sentences that say what is wrong
error-weights-unfit = These weights cannot be used. { $reason }
# $keys (String) - the keys of all criteria
error-weights-unfit-hint = Give whole numbers from 0 to 100 that sum to 100; what is left out counts nothing. The criteria are { $keys }.
# $key (String) - what was written
match-weights-criterion = There is no criterion “{ $key }”.
# $sum (Number) - what the weights sum to
match-weights-sum = They sum to { $sum }, not to 100.
# $key (String) - a criterion
match-weights-range = The weight of “{ $key }” is not a whole number from 0 to 100.
error-nothing-asked = Nothing is asked.
error-nothing-asked-hint = Name a need, a programme or an organisation, or give a theme, a place, a language or a mode.
# $reference (String) - kind and short name
error-not-matchable = “{ $reference }” is neither a need, nor a programme, nor an organisation.
error-not-matchable-hint = Start from one of these three, or give a theme and a place.

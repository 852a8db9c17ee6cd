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
# The same where no place is asked about.
match-role-overlap-anywhere = Already running on the same subject
# Below the heading of a list that is cut short.
# $shown (Number) - how many are shown
# $all (Number) - how many there are
match-overlap-shown = Shown: { $shown } of { $all }
match-role-partner = Likely partners
match-column-score = Score
match-column-certainty = Certainty
match-column-blockers = In the way
match-column-cautions = To be asked first
# $donor (String) - who pays
# $implementer (String) - who does the work
match-triad-name = { $donor } pays, { $implementer } does the work
# $donor (String) - who makes an offer; who pays is not stated
# $implementer (String) - who does the work
match-triad-name-offer = { $donor } offers, { $implementer } does the work
# $name (String) - who offers and does the work as well
match-triad-name-one = { $name } offers and does the work itself
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
# The same where the whole world asks.
# $place (String) - the words for the whole world
match-reason-place-anywhere-world = Open to every place: { $place }
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-reason-place-not-eligible = Open to { $eligible } only, not to { $place }
# $place (String) - a region
# $eligible (String) - a list of places and groups
match-reason-place-part = Open to a part of { $place }: { $eligible }
# Last in a list of places of which only the first are named.
# $count (Number) - how many more
match-places-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
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
# None of them names the region as a whole.
# $place (String) - the region that asks
# $places (String) - a list of places in it
# $count (Number) - how many initiatives
match-reason-place-inside =
    { $count ->
        [one] { $count } initiative inside { $place }: { $places }
       *[other] { $count } initiatives inside { $place }: { $places }
    }
# The same where the whole world asks.
# $places (String) - a list of places
# $count (Number) - how many initiatives
match-reason-place-inside-world =
    { $count ->
        [one] { $count } initiative, not for the whole world but for: { $places }
       *[other] { $count } initiatives, none for the whole world; for: { $places }
    }
# The whole world asks.
# $place (String) - the words for the whole world
# $count (Number) - how many initiatives
match-reason-place-world =
    { $count ->
        [one] { $count } initiative, for what is asked: { $place }
       *[other] { $count } initiatives, among them for what is asked: { $place }
    }
# $place (String) - a place
# $region (String) - a region of which it is a part
# $count (Number) - how many initiatives
match-reason-place-around =
    { $count ->
        [one] { $count } initiative for { $region }, of which { $place } is a part
       *[other] { $count } initiatives for { $region }, of which { $place } is a part
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-worldwide =
    { $count ->
        [one] { $count } worldwide initiative, { $place } among its places
       *[other] { $count } worldwide initiatives, { $place } among their places
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
# $year (String) - a year
match-reason-active-since = The latest known work on the subject began in { $year }, end not stated
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
# $count (Number) - how many budgets
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope =
    { $count ->
        [one] { $count } initiative of the kind states a budget, { $usual }: within all that the programme has, { $envelope }; the size of a grant is not stated
       *[other] { $count } initiatives of the kind state budgets, { $usual } in the middle: within all that the programme has, { $envelope }; the size of a grant is not stated
    }
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope-small = Initiatives of the kind cost { $usual } in the middle; all that the programme has is { $envelope }; the size of a grant is not stated
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-here = Of the place: { $name } has its seat in { $place }
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-near = Of the region: { $name } has its seat in { $seat }
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-partner = Has worked with an organisation of { $place }: { $name }
# $place (String) - a place
# $modes (String) - delivery modes
# $title (String) - title of an initiative
match-reason-owned-skills = From elsewhere, but handed skills over in { $place } ({ $modes }): { $title }
# $modes (String) - delivery modes
match-reason-owned-skills-offered = Nobody of the place is known to be in it, but it hands skills over: { $modes }
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
match-reason-record-related = Only in part on the subject, or for other places; the nearest is { $title }
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
# $name (String) - an organisation
match-triad-one-body = One body in two parts: { $name } offers and does the work
# $languages (String) - a list of languages
match-triad-languages = A language for all three: { $languages }
# $names (String) - those of the three that state no language
match-triad-language-unstated = No language stated by: { $names }; half of the points for a common language
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
match-gaps-hint = Needs stated, initiatives that run or are planned, initiatives that are over, initiatives whose status is not stated, open programmes, further programmes
match-gaps-gap = a need, and nothing runs
match-gaps-unsure = a need; whether anything runs is not stated
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
match-gaps-count-unknown =
    { $count ->
        [one] { $count } with status not stated
       *[other] { $count } with status not stated
    }
# $count (Number) - how many
match-gaps-count-open =
    { $count ->
        [one] { $count } open programme
       *[other] { $count } open programmes
    }
# $count (Number) - how many
match-gaps-count-further =
    { $count ->
        [one] { $count } further programme
       *[other] { $count } further programmes
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
# $key (String) - a criterion
match-weights-twice = The weight of “{ $key }” is given twice.
# $example (String) - a file, as in {"topic": 60, "place": 40}
match-weights-file-hint = Give one JSON object with a whole number for each criterion, as in { $example }. The numbers sum to 100.
error-nothing-asked = Nothing is asked.
error-nothing-asked-hint = Name a need, a programme or an organisation, or give a theme, a place, a language or a mode.
# $reference (String) - kind and short name
error-not-matchable = “{ $reference }” is neither a need, nor a programme, nor an organisation.
error-not-matchable-hint = Start from one of these three, or give a theme and a place.

## Who asks

match-field-asker = Who asks
# $asker (String) - a kind of organisation; nobody says who asks
match-asker-presumed = { $asker } (presumed; nobody is named)
# Before what a need states in words: when help would be of use, how much can be taken in.
match-notes = Stated in words and not compared: a person must read it
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-blocker-kind = Open to { $eligible } only; who asks: { $asker }
# $name (String) - an organisation
match-blocker-asks = Asks for this help itself: { $name }
# $name (String) - an organisation
# $place (String) - a place
match-blocker-receives = Known as a beneficiary in { $place }, not as one that does the work: { $name }
# Nothing in the way yet, but to be asked first.
# $eligible (String) - a list of kinds of organisation
match-caution-kind = Open to { $eligible } only; it is not stated who asks
# $name (String) - an organisation
# $place (String) - a place
match-caution-asks = A government body of { $place }, as who asks may be: { $name }
match-cli-option-asker = Kind of organisation that asks (government, ngo, academia, private, …); programmes for others only are then in the way; without it, the government of the place is presumed to ask, which shuts nothing out

## Why, and why not: what it would take

match-why-steps = What it would take
match-why-nothing = Nothing more: what is stated fits.
match-why-asked = What is asked
# $rank (String) - place in the list
# $of (String) - length of the list
match-why-rank = Place in the list: { $rank } of { $of }
# $name (String) - an organisation
match-why-no-work = In no list: the catalogue shows no work of { $name } and no role as implementer
# $name (String) - an organisation
# $programme (String) - a programme
match-why-in-programme = In no list: { $name } has a part in { $programme } already
# $name (String) - an organisation
# $other (String) - another organisation
match-why-apart = No topic in common in the work of { $name } and { $other }
# $name (String) - an organisation
# $other (String) - another organisation
match-step-together = Work on a topic in common: { $name }, { $other }
# $name (String) - whose fact is missing
# $criterion (String) - a criterion
match-step-state = To be stated by { $name }: { $criterion }
# $criterion (String) - a criterion
match-step-state-need = To be stated in the need: { $criterion }
# The same where somebody asks by hand.
# $criterion (String) - a criterion
match-step-state-asked = To be said when asking: { $criterion }
# $name (String) - a programme
# $eligible (String) - a list of kinds of organisation
match-step-state-asker = To be stated: who asks; { $name } is open only to: { $eligible }
# $name (String) - a programme
# $place (String) - a place
match-step-open-place = Open { $name } to: { $place }
# $name (String) - a programme
# $place (String) - a place
match-step-name-place = Name { $place } itself among those that may ask { $name }
# $name (String) - an organisation
# $place (String) - a place
match-step-work-place = More work of { $name } in: { $place }
# $name (String) - a programme
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-step-open-kind = Open { $name } to: { $asker }; or ask together with one of: { $eligible }
# $name (String) - an organisation
match-step-asks = Find another to do the work together with { $name }
# $name (String) - a programme or organisation
# $languages (String) - a list of languages
match-step-language = { $name }: work in one of these languages: { $languages }
# $name (String) - a programme
# $date (String) - a day
match-step-reopen = Wait until { $name } opens again (closed as of { $date })
# $name (String) - a programme
match-step-next-call = Wait for the next call of { $name }
# $name (String) - a programme
# $date (String) - a day
match-step-wait = Wait until { $date }, when { $name } opens
# $name (String) - an organisation
# $year (String) - a year
match-step-active = New work of { $name } on the subject; the latest known ended in { $year }
# $name (String) - an organisation
# $year (String) - a year
match-step-active-since = New work of { $name } on the subject; the latest known began in { $year }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-topics = More of { $name } on: { $topics }
# $name (String) - a programme or organisation
# $kinds (String) - types of support and delivery modes
match-step-support = { $name }: give also what is asked: { $kinds }
# $name (String) - a programme or organisation
# $stage (String) - a stage of maturity
match-step-stage = { $name }: help of a kind that serves the stage “{ $stage }”
# $name (String) - a programme
# $usual (String) - an amount of money
match-step-size = { $name }: grants of the size that such work usually costs: { $usual }
# $name (String) - a programme or organisation
# $place (String) - a place
match-step-local = { $name }: work with an organisation of the place: { $place }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-record = { $name }: show more work in such a place on: { $topics }
# $name (String) - a programme or organisation
# $modes (String) - delivery modes
match-step-lasting = { $name }: help that stays, beside { $modes }
# $name (String) - a programme or organisation
# $criterion (String) - a criterion
match-step-other = To be improved by { $name }: { $criterion }
match-cli-option-why = Say of one record why it fits, or why not, and what it would take: programme:NAME, organisation:NAME or need:NAME
# $about (String) - kind and short name
error-not-matched-with = “{ $about }” is not matched with what is asked.
error-not-matched-with-hint = A need is matched with programmes and organisations, a programme with needs and organisations, an organisation with all three.

## Weights

match-weights-usual = The usual weights are used.
match-weights-saved = Your own weights, saved on this computer, are used.
match-weights-given = The weights given with this request are used.
match-cli-weights-about = Your own weights of the criteria: show, save, reset
match-cli-weights-show = Show the weights that are used
match-cli-weights-save = Keep the weights of a file as your own, on this computer only
match-cli-weights-reset = Go back to the usual weights

## Portfolio: many needs, few programmes

match-portfolio-pairs = Who gets what
match-portfolio-without = Needs that go without
# $needs (String) - how many needs
# $programmes (String) - how many programmes
# $capacity (String) - how many needs each programme takes
# $floor (String) - a score
match-portfolio-given = Needs: { $needs }; programmes: { $programmes }; needs that each programme takes: { $capacity }; lowest score that counts: { $floor }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-best = Best for all together: needs served { $served }, points { $points }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-greedy = Best pair first: needs served { $served }, points { $points }
# $name (String) - a programme
match-portfolio-same = { $name }, as with the best pair first
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gains = { $name } instead of { $other }: gains { $points } points
# $name (String) - a programme
# $other (String) - another programme
match-portfolio-even = { $name } instead of { $other }: as many points
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gives = { $name } instead of { $other }: gives up { $points } points, so that others gain more
# $name (String) - a programme
# $points (String) - points
match-portfolio-new = { $name }, where the best pair first would have left it without: gains { $points } points
match-portfolio-none = There is no programme in the catalogue.
# $name (String) - a programme
# $why (String) - what stands in the way, a sentence
match-portfolio-blocked = Something stands in the way of every programme on the subject; the nearest is { $name }: { $why }
# $name (String) - a programme
match-portfolio-off-topic = No programme is on what is asked; the nearest is { $name }, on other topics
# $name (String) - a programme
# $score (String) - a score
match-portfolio-low = No programme fits well enough; the nearest is { $name }, with a score of { $score }
# $name (String) - a programme
# $needs (String) - titles of needs
match-portfolio-taken = { $name } fits best, but goes to others, so that all together gain more: { $needs }
match-cli-portfolio-about = Who gets what, when many needs meet few programmes
match-cli-option-capacity = How many needs each programme takes, 1 to 100; 1 without it
match-cli-option-floor = Lowest score that counts, 0 to 100; 40 without it

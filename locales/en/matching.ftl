### The screen of matches: who could help, why, what stands in the way, and three that fit together.

matching-title = Match

# Name of the screen once something is asked.
# $name (String) - title of the need, programme or organisation
matching-title-of = Matches for { $name }

# Button on a need, a programme or an organisation: leads to the screen of matches.
matching-link = Find what fits

## What is asked

matching-asked = What is asked
matching-asked-change = Ask for something else
# $asker (String) - a kind of organisation
matching-asked-by = Who asks: { $asker }
matching-ask-intro = Say for what help is looked for, or by whom. You see programmes, implementers and threes that fit together, each with its reasons.
matching-ask-needs = Start from a need
# $place (String) - name of the reader's country
matching-ask-needs-of = Start from a need of { $place }
matching-ask-needs-none = No need is stated here yet.
matching-ask-needs-all = Look through all needs
matching-ask-needs-write = Write a need
matching-ask-programmes = Start from a programme
matching-ask-organisations = Start from an organisation
matching-ask-by-hand = Or say what is looked for
matching-ask-theme = Theme or topic
matching-ask-place = Country
matching-ask-language = Language that works
matching-ask-mode = Form of delivery
matching-ask-asker = Who asks
# The first choice of who asks.
matching-ask-asker-place = Government of the country
matching-ask-any = Any
matching-ask-go = Show what fits
matching-ask-something = Choose at least one of these first.

## Weights

matching-weights = What matters to you
matching-weights-save = Keep as my weights
matching-weights-reset = Back to the usual weights
matching-weights-sum = The weights always sum to 100: what you give to one is taken from the others.
# Shown beside the name of a criterion.
# $weight (Number) - 0 to 100
matching-weight-value = { $weight } of 100

## The list

# $count (Number) - how many fit
matching-count =
    { $count ->
        [one] { $count } fits
       *[other] { $count } fit
    }
# $count (Number) - how many do not fit because something stands in the way
matching-count-blocked =
    { $count ->
        [one] { $count } cannot
       *[other] { $count } cannot
    }
# Where not all are shown.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-of = Fit: { $shown } of { $total } shown
# The same of those that something stands in the way of.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-blocked-of = Cannot: { $shown } of { $total } shown
matching-parts = Parts of the answer
matching-list = What fits, best first
matching-blocked = Cannot, and why
# How much of the weight rests on facts that the records state.
# $percent (Number) - 0 to 100
matching-known = { $percent } % known
# $count (Number) - how many initiatives
matching-running =
    { $count ->
        [one] { $count } initiative on the same subject already runs there. Look at it first.
       *[other] { $count } initiatives on the same subject already run there. Look at them first.
    }
# The same where no place is asked about.
# $count (Number) - how many initiatives
matching-running-anywhere =
    { $count ->
        [one] { $count } initiative on the same subject already runs. Look at it first.
       *[other] { $count } initiatives on the same subject already run. Look at them first.
    }
matching-running-show = Show what already runs
matching-nothing-of-part = Nothing of this part fits.
matching-nothing-hint = Ask for a wider theme, a region instead of a country, or without a language.
matching-open-here = Choose an entry to read here why it fits.

## One that fits

matching-back = Back to the list
matching-match-it = Match this one
matching-criterion = Criterion
matching-weight = Weight
matching-fit = Fit
matching-why = Why
# $score (Number) - 0 to 100
matching-score = { $score } of 100
matching-unknown = Not known
matching-in-the-way = In the way
matching-precedents = Work of the same kind elsewhere

## What it would take

matching-steps = What would make it fit better
matching-steps-blocks = In the way
# What a missing or weak point costs.
# $points (Number) - points of 100
matching-steps-points = { $points } points
# A fact that is not stated costs certainty and not score.
# $points (Number) - points of 100
matching-steps-certainty = { $points } points of certainty
matching-why-not = Why not another one?
matching-why-not-hint = Name a programme or an organisation to read how it stands.
matching-why-not-find = Programme or organisation
matching-why-not-none = Nothing of this name.

## Portfolio: many needs, few programmes

matching-portfolio = Portfolio
matching-portfolio-intro = Many needs and few programmes: the plan that serves all needs together best, beside the one that would take the best pair first.
matching-portfolio-open = Plan for many needs
matching-portfolio-capacity = Needs that one programme takes
matching-portfolio-floor = Lowest score that helps
matching-portfolio-best = Best plan
matching-portfolio-greedy = Best pair first
matching-portfolio-served = Needs served
matching-portfolio-points = Points
matching-portfolio-plan = Plan
matching-portfolio-pairs = Who gets what
matching-portfolio-need = Need
matching-portfolio-programme = Programme
matching-portfolio-said = What it gains or gives up
matching-portfolio-without = Goes without, and why
matching-portfolio-none = No need is stated for this choice.

## Three together

# Name of the picture of the three.
matching-trio = Who pays, who does the work, for whom
matching-trio-pays = pays
# Who makes an offer for which no payer is named.
matching-trio-offers = offers
matching-trio-does = does the work
matching-trio-asks = asks
# What the picture shows, for those who cannot see it.
# $donor (String) - who pays
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description = { $donor } pays, { $implementer } does the work, for { $place }
# The same where nobody is named who pays.
# $donor (String) - who makes the offer
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description-offer = { $donor } offers, { $implementer } does the work, for { $place }
matching-trio-part = Part
matching-trio-name = Name
matching-trio-anywhere = any place
matching-trio-ties = What ties them
# What a full line and a broken line of the picture mean.
matching-trio-shown = Shown by records
matching-trio-unshown = Not shown by any record

## Side by side

# $name (String) - name of what would be compared
matching-compare-add = Compare { $name }
matching-compare = Compare
# $count (Number) - how many are chosen
matching-compare-show =
    { $count ->
        [one] Compare { $count }
       *[other] Compare { $count }
    }
# Button beside a name in the comparison.
# $name (String) - name of what is taken out
matching-compare-remove = Take { $name } out of the comparison
matching-compare-title = Side by side
matching-compare-stop = Stop comparing
# $most (Number) - how many can be compared
matching-compare-most = At most { $most } can stand side by side.
matching-compare-differs = differs
matching-compare-hint = Rows in which the answers differ by 10 or more are marked with ≠.

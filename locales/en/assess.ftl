### Assessments: a country’s view of itself, by the factors of the CMM or by the eleven norms. All of it stays on this computer.

## Methods

assess-method = Method
assess-method-cmm = Self-assessment by the factors of the CMM
assess-method-norms = Survey of the eleven norms
assess-caution-cmm = Your own view by the factors of the CMM 2021: no assessment by its authors, the Global Cyber Security Capacity Centre of the University of Oxford.
assess-caution-norms = Your own view of the eleven norms of responsible State behaviour (A/70/174, paragraph 13).
assess-private = Private: stays on this computer until you draft needs from it and share them.

## An assessment

# $id (String) - number of the assessment
assess-label = Assessment { $id }
assess-report = Self-assessment
assess-begun = Begun on
assess-answered = Answered
# $answered (String) - how many answers
# $of (String) - how many there are
assess-progress = Answered: { $answered } of { $of }
assess-column-exists = What exists
assess-column-evidence = Evidence
assess-column-gap = Gap
assess-column-help = Help wanted
assess-column-need = Need drafted from it

## Compared with an earlier one

# $up (String) - how many factors
# $down (String) - how many factors
assess-compare-sum = Factors at a higher stage than before: { $up }; at a lower one: { $down }
assess-compare-same = Nothing differs.
# $label (String) - what is said
# $before (String) - what was said before
# $after (String) - what is said now
assess-compare-line = { $label }: { $before } → { $after }

## Needs drafted from it

assess-needs-made = Draft needs, private to this computer:
# $label (String) - a factor or norm
assess-needs-nothing = Asks for nothing: { $label }
# $label (String) - a factor or norm
# $need (String) - kind and short name of the need
assess-needs-there = Drafted already for { $label }: { $need }
# $id (String) - number of the assessment
assess-needs-note = Drafted from assessment { $id }
# $label (String) - a factor
# $present (String) - a stage
# $wanted (String) - a stage
assess-needs-stage = { $label }: from the stage “{ $present }” to the stage “{ $wanted }”
# $label (String) - a factor or norm
# $words (String) - what was said
assess-needs-statement = { $label }: { $words }

## The terminal

assess-cli-about = Assess yourself by the CMM or the eleven norms, and draft needs from it; private to this computer
assess-cli-list = Every assessment
assess-cli-start = Begin an assessment
assess-cli-set = Say something of one factor or norm; an empty text takes it away
assess-cli-show = One assessment with everything that is said in it
assess-cli-compare = What has changed since an earlier assessment
assess-cli-needs = Draft private needs from what is asked for
assess-cli-print = Write an assessment to a file, stamped private
assess-cli-value-stage = STAGE
assess-cli-value-method = METHOD
assess-cli-value-key = KEY
assess-cli-argument-method = cmm for the factors of the CMM, norms for the eleven norms
assess-cli-argument-key = A factor (1.1 to 5.6) or a norm (a to k)
assess-cli-argument-keys = Factors or norms; every one that asks for something without them
assess-cli-argument-earlier = Number of the earlier assessment
assess-cli-argument-id = Number of the assessment, as in the list
assess-cli-option-place = Country or UN region that is assessed; that of your profile without it
assess-cli-option-name = What the assessment is called

## What can go wrong

# $key (String) - what was written
error-answer-unfit = There is no “{ $key }” in this assessment.
error-assessments-differ = These two assessments follow different methods.
error-assessments-differ-hint = Compare two assessments by the CMM, or two surveys of the norms.
error-assessment-placeless = The assessment names no place, so no need can be drafted from it.
error-assessment-placeless-hint = State a place in your profile, or begin an assessment with one.

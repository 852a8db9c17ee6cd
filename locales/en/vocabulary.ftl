### Labels of the controlled vocabularies: <vocabulary>-<code>, dots in codes become dashes.
### The codes and where they come from are in data/vocabulary/.

## theme: the first level, GFCE themes A to E, and X for what cuts across them.
## English A to E are verbatim from the Delhi Communiqué (2017); other languages are unofficial.

theme-A = Cyber Security Policy and Strategy
theme-B = Cyber Incident Management and Critical Infrastructure Protection
theme-C = Cybercrime
theme-D = Cyber Security Culture and Skills
theme-E = Cyber Security Standards
theme-X = Cross-cutting issues

## topic: the second level, under a theme.

topic-strategy-policy = Strategy and policy
topic-norms-diplomacy = Norms and cyber diplomacy
topic-international-law = International law in cyberspace
topic-cbm = Confidence-building measures
topic-incident-management = Incident management
topic-ciip = Critical information infrastructure protection
topic-cybercrime-legislation = Cybercrime legal frameworks
topic-cybercrime-enforcement = Law enforcement and criminal justice response
topic-culture-awareness = Culture and awareness
topic-education-skills = Education and skills
topic-standards = Technical standards
topic-emerging-tech = Emerging technologies
topic-gender = Gender
topic-research-measurement = Research and measurement

## support-type: what kind of help (UNIDIR foundational cyber capabilities), whatever the theme.
## Unofficial outside English.

support-type-policies-regulations = Policies and regulations
support-type-processes-structures = Processes and structures
support-type-partnerships-networks = Partnerships and networks
support-type-people-skills = People and skills
support-type-technology = Technology

## mode: the form in which the help is given.

mode-training = Training course
mode-workshop = Workshop
mode-assessment = Assessment
mode-advisory = Advisory
mode-network = Network or community
mode-equipment = Equipment or tooling
mode-drill = Exercise or drill
mode-grant = Grant
mode-e-learning = E-learning
mode-fellowship = Fellowship

## norm: the eleven norms of responsible State behaviour, A/70/174, paragraph 13 (a) to (k).
## Short titles, unofficial in every language.

norm-a = Interstate cooperation on security
norm-b = Consider all relevant information
norm-c = Prevent misuse of ICTs in your territory
norm-d = Cooperate to stop crime and terrorism
norm-e = Respect human rights and privacy
norm-f = Do not damage critical infrastructure
norm-g = Protect critical infrastructure
norm-h = Respond to requests for assistance
norm-i = Ensure supply chain security
norm-j = Report ICT vulnerabilities
norm-k = Do no harm to emergency response teams

## principle-group: the headings of the ten principles.

principle-group-process = Process and purpose
principle-group-partnerships = Partnerships
principle-group-people = People

## principle: the ten OEWG principles of capacity-building, A/75/816, paragraph 56.
## Our short forms, unofficial in every language.

principle-1 = Sustainable process
principle-2 = Clear purpose, results focused
principle-3 = Evidence-based, politically neutral, transparent, accountable, without conditions
principle-4 = Respect for State sovereignty
principle-5 = Access to relevant technologies
principle-6 = Mutual trust, demand-driven, national ownership
principle-7 = Tailored to needs and contexts
principle-8 = Confidentiality of national policies and plans
principle-9 = Human rights, gender-sensitive, inclusive, non-discriminatory
principle-10 = Confidentiality of sensitive information

## principle-answer: whether a record follows a principle, by its own account.

principle-answer-yes = Yes
principle-answer-partly = Partly
principle-answer-no = No
principle-answer-not-applicable = Not applicable

## sdg: the Sustainable Development Goals; the United Nations’ short titles (Portuguese: unofficial).
## The numbers are part of the names and keep Latin digits.

sdg-1 = SDG 1: No poverty
sdg-2 = SDG 2: Zero hunger
sdg-3 = SDG 3: Good health and well-being
sdg-4 = SDG 4: Quality education
sdg-5 = SDG 5: Gender equality
sdg-6 = SDG 6: Clean water and sanitation
sdg-7 = SDG 7: Affordable and clean energy
sdg-8 = SDG 8: Decent work and economic growth
sdg-9 = SDG 9: Industry, innovation and infrastructure
sdg-10 = SDG 10: Reduced inequalities
sdg-11 = SDG 11: Sustainable cities and communities
sdg-12 = SDG 12: Responsible consumption and production
sdg-13 = SDG 13: Climate action
sdg-14 = SDG 14: Life below water
sdg-15 = SDG 15: Life on land
sdg-16 = SDG 16: Peace, justice and strong institutions
sdg-17 = SDG 17: Partnerships for the Goals

## gender-marker: OECD DAC gender equality policy marker.

gender-marker-0 = Not targeted
gender-marker-1 = Significant objective
gender-marker-2 = Principal objective

## cmm-dimension: the five dimensions of the Cybersecurity Capacity Maturity Model (CMM 2021).
## English names are verbatim; other languages are unofficial.

cmm-dimension-D1 = Cybersecurity Policy and Strategy
cmm-dimension-D2 = Cybersecurity Culture and Society
cmm-dimension-D3 = Building Cybersecurity Knowledge and Capabilities
cmm-dimension-D4 = Legal and Regulatory Frameworks
cmm-dimension-D5 = Standards and Technologies

## cmm-factor: the 23 factors of CMM 2021, names only. 1.1 is cmm-factor-1-1.
## English names are verbatim; other languages are unofficial.

cmm-factor-1-1 = National Cybersecurity Strategy
cmm-factor-1-2 = Incident Response and Crisis Management
cmm-factor-1-3 = Critical Infrastructure Protection
cmm-factor-1-4 = Cybersecurity in Defence and National Security
cmm-factor-2-1 = Cybersecurity Mindset
cmm-factor-2-2 = Trust and Confidence in Online Services
cmm-factor-2-3 = User Understanding of Personal Information Protection Online
cmm-factor-2-4 = Reporting Mechanisms
cmm-factor-2-5 = Media and Online Platforms
cmm-factor-3-1 = Building Cybersecurity Awareness
cmm-factor-3-2 = Cybersecurity Education
cmm-factor-3-3 = Cybersecurity Professional Training
cmm-factor-3-4 = Cybersecurity Research and Innovation
cmm-factor-4-1 = Legal and Regulatory Provisions
cmm-factor-4-2 = Related Legislative Frameworks
cmm-factor-4-3 = Legal and Regulatory Capability and Capacity
cmm-factor-4-4 = Formal and Informal Co-operation Frameworks to Combat Cybercrime
cmm-factor-5-1 = Adherence to Standards
cmm-factor-5-2 = Security Controls
cmm-factor-5-3 = Software Quality
cmm-factor-5-4 = Communications and Internet Infrastructure Resilience
cmm-factor-5-5 = Cybersecurity Marketplace
cmm-factor-5-6 = Responsible Disclosure

## cmm-stage: the five stages of CMM 2021. Agrees with the word for stage where the language has gender.

cmm-stage-start-up = Start-up
cmm-stage-formative = Formative
cmm-stage-established = Established
cmm-stage-strategic = Strategic
cmm-stage-dynamic = Dynamic

## organisation-kind: what an organisation is.

organisation-kind-government = Government body
organisation-kind-ngo = Non-governmental organisation
organisation-kind-regional = Regional organisation
organisation-kind-academia = Academic institution
organisation-kind-intergovernmental = Intergovernmental organisation
organisation-kind-private = Private sector
organisation-kind-technical-community = Technical community

## organisation-role: what an organisation says it does, in general.

organisation-role-donor = Donor
organisation-role-implementer = Implementer
organisation-role-beneficiary = Beneficiary
organisation-role-coordinator = Coordinator

## participation: the part of an organisation in one initiative or programme (IATI roles 1 to 4, and the local partner).

participation-funder = Funding organisation
participation-accountable = Accountable organisation
participation-extending = Extending organisation
participation-implementer = Implementing organisation
participation-local-partner = Local partner

## status: of an initiative. Agrees with the word for initiative where the language has gender.

status-planned = Planned
status-ongoing = Ongoing
status-completed = Completed

## window: when a programme takes applications. Worded so that nothing need agree with it.

window-rolling = Applications at any time
window-calls = Calls for applications
window-annual = Applications once a year
window-closed = Applications closed
window-unknown = Not stated

## eligible-kind: who may apply to a programme.

eligible-kind-government = Government bodies
eligible-kind-civil-society = Civil society
eligible-kind-individual = Individuals
eligible-kind-academia = Academic institutions
eligible-kind-cert = Incident response teams (CERT, CSIRT)
eligible-kind-law-enforcement = Law enforcement agencies
eligible-kind-private = Private sector
eligible-kind-regulator = Regulators
eligible-kind-judiciary = Judiciary
eligible-kind-parliament = Parliaments

## document-kind: what a resource is, where it is one of these.

document-kind-strategy = Strategy
document-kind-law = Law
document-kind-policy = Policy
document-kind-position-on-international-law = Position on international law

## fact: what the page of a country states about it. Names of bodies and acronyms stay as they are.

fact-africacert = AfricaCERT
fact-apcert = APCERT
fact-budapest-convention = Budapest Convention on Cybercrime
fact-cert = National CERT or CSIRT
fact-first-member = Member of FIRST
fact-gci-2024-tier = ITU Global Cybersecurity Index 2024
fact-international-law-position = Position on international law in cyberspace
fact-itu-cirt-assessment = ITU CIRT assessment
fact-malabo-convention = Malabo Convention on Cyber Security and Personal Data Protection
fact-oic-cert = OIC-CERT
fact-strategy-year = National cybersecurity strategy

## fact-value: the coded values of facts; other values are names and stay as they are.
## Conventions first, then assessments and memberships, then the state of a national team, then the tiers.

fact-value-party = Party
fact-value-signatory = Signatory
fact-value-not-a-party = Not a party
fact-value-invited-to-accede = Invited to accede
fact-value-not-ratified = Not ratified
fact-value-completed = Completed
fact-value-member = Member
fact-value-listed-as-member = Listed as a member
fact-value-listed-on-website = Listed on the website
fact-value-published = Published
fact-value-national-team = National team
fact-value-being-set-up = Being set up
fact-value-planned = Planned
fact-value-planned-in-bill = Provided for in a bill
fact-value-project = Project
fact-value-created-by-decree = Created by decree
fact-value-T1 = Tier 1 of 5
fact-value-T2 = Tier 2 of 5
fact-value-T3 = Tier 3 of 5
fact-value-T4 = Tier 4 of 5
fact-value-T5 = Tier 5 of 5

## confidence: of a record. Agrees with the word for confidence where the language has gender.

confidence-high = High
confidence-medium = Medium

## standing: of a record. Agrees with the word for record where the language has gender; draft is a noun.

standing-draft = Draft
standing-submitted = Submitted
standing-published = Published
standing-withdrawn = Withdrawn

## visibility: of a record. Agrees with the word for record where the language has gender.

visibility-private = Private
visibility-shared = Shared

## text-state: where a text comes from.

text-state-original = Original
text-state-reviewed = Reviewed
text-state-machine = Machine draft

## cost: to the beneficiary of a programme.

cost-free = Free of charge
cost-shared = Costs shared
cost-paid = Paid by the beneficiary

## priority: of a need. Agrees with the word for priority where the language has gender.

priority-high = High
priority-medium = Medium
priority-low = Low

## flag: groups of countries. The singular stands on the page of one country, the plural where a programme is open to all of them.

flag-LDC = Least developed country
flag-LLDC = Landlocked developing country
flag-SIDS = Small island developing State
flag-ODA = Country eligible for official development assistance
flag-LDC-plural = Least developed countries
flag-LLDC-plural = Landlocked developing countries
flag-SIDS-plural = Small island developing States
flag-ODA-plural = Countries eligible for official development assistance

## kind: the kinds of record. The singular names one record, the plural heads a list.

kind-initiative = Initiative
kind-programme = Programme
kind-need = Need
kind-organisation = Organisation
kind-resource = Resource
kind-initiative-plural = Initiatives
kind-programme-plural = Programmes
kind-need-plural = Needs
kind-organisation-plural = Organisations
kind-resource-plural = Resources

## leaf: the three parts that an organisation or a place plays.

leaf-donor = Donor
leaf-implementer = Implementer
leaf-beneficiary = Beneficiary

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
        [one] { $count } need
       *[other] { $count } needs
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
        [one] { $count } resource
       *[other] { $count } resources
    }

# $count (Number) - how many results of a search
count-result =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }

# $count (Number) - how many places: countries or regions
count-place =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }

# $count (Number) - how many countries or territories
count-country =
    { $count ->
        [one] { $count } country
       *[other] { $count } countries
    }

# $count (Number) - how many records of any kind
count-record =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }

# $count (Number) - how many languages
count-language =
    { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }

## named-fact-value: a coded value of a fact with the name that goes with it.

# $value (String) - label of the value, as in Member
# $name (String) - name of the team, not translated
named-fact-value = { $value }: { $name }

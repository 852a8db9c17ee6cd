//! Why: each reason names what it rests on, so that a reader can check it.

use catalogue::record::PartialDate;

use crate::code::{Code, Codes};

/// Why a criterion is met, half met or not met. Codes and indices; the words are made outside this crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A fact is missing on one side: it lowers certainty and is no "no".
    NotStated {
        /// Whose fact.
        of: Side,
        /// What the other side states, if anything.
        beside: Codes,
    },
    /// The criterion means nothing for what is asked: for the whole world nobody is of the place. It lowers certainty, and nobody
    /// could state it.
    NotAsked,
    /// Both name these topics.
    TopicsShared {
        /// The topics.
        topics: Codes,
    },
    /// Not these topics, but others of the same theme.
    TopicsNear {
        /// The themes.
        themes: Codes,
        /// What it works on.
        theirs: Codes,
    },
    /// Other topics.
    TopicsOther {
        /// What it works on.
        theirs: Codes,
    },
    /// Initiatives on the topics asked for.
    TopicsDone {
        /// The topics.
        topics: Codes,
        /// How many initiatives.
        count: u32,
        /// The last year of the latest one.
        latest: Option<i16>,
    },
    /// The organisation says so of itself; no initiative of the catalogue shows it.
    TopicsDeclared {
        /// The topics.
        topics: Codes,
    },
    /// Both name these types of support or delivery modes.
    SupportShared {
        /// Types and modes.
        kinds: Codes,
    },
    /// Other types or modes.
    SupportOther {
        /// What it gives.
        theirs: Codes,
    },
    /// The place is named.
    PlaceNamed {
        /// The place.
        place: Code,
    },
    /// The place lies in a region that is named.
    PlaceInRegion {
        /// The place.
        place: Code,
        /// The region.
        region: Code,
    },
    /// The place has a flag that is named (small island, least developed, …).
    PlaceFlag {
        /// The place.
        place: Code,
        /// The flag.
        flag: Code,
    },
    /// Open to every place.
    PlaceAnywhere {
        /// The place that was asked about.
        place: Code,
    },
    /// Only other places may ask.
    PlaceNotEligible {
        /// The place.
        place: Code,
        /// Who may ask.
        eligible: Codes,
    },
    /// Only a part of the region may ask.
    PlacePart {
        /// The region that was asked about.
        place: Code,
        /// The part that may ask.
        eligible: Codes,
    },
    /// Initiatives in the place itself; of a region also those in places inside it.
    PlaceDone {
        /// The place.
        place: Code,
        /// How many, each once.
        count: u32,
        /// The last year of the latest one.
        latest: Option<i16>,
    },
    /// Initiatives inside the region that asks, none of which names it as a whole.
    PlaceInside {
        /// The region, or the world.
        place: Code,
        /// The places inside it.
        places: Codes,
        /// How many initiatives, each once.
        count: u32,
    },
    /// Initiatives for a region of which the place is a part.
    PlaceAround {
        /// The place.
        place: Code,
        /// The region.
        region: Code,
        /// How many initiatives for it.
        count: u32,
    },
    /// Initiatives for the whole world.
    PlaceWorldwide {
        /// The place.
        place: Code,
        /// How many.
        count: u32,
    },
    /// Initiatives near the place.
    PlaceNear {
        /// The place.
        place: Code,
        /// The nearest place with experience.
        nearest: Code,
        /// How many initiatives there.
        count: u32,
    },
    /// Initiatives in a place of the same kind: another small island, another landlocked country.
    PlaceAlike {
        /// What the two places have in common.
        flag: Code,
        /// The place with experience.
        nearest: Code,
    },
    /// Has its seat there.
    PlaceSeat {
        /// The place.
        place: Code,
    },
    /// Nothing there or near.
    PlaceNone {
        /// The place.
        place: Code,
    },
    /// Languages that both can use.
    LanguageShared {
        /// The languages.
        languages: Codes,
    },
    /// No language in common.
    LanguageNone {
        /// What was asked.
        asked: Codes,
        /// What it offers.
        theirs: Codes,
    },
    /// Takes requests at any time.
    WindowRolling {
        /// The day of the judgement.
        today: PartialDate,
    },
    /// Open until a day.
    WindowOpen {
        /// Last day; `None` if not stated.
        closes: Option<PartialDate>,
        /// The day of the judgement.
        today: PartialDate,
    },
    /// Opens later.
    WindowOpens {
        /// First day.
        opens: PartialDate,
    },
    /// Comes again; the last known one is over.
    WindowPast {
        /// Its last day.
        closed: PartialDate,
    },
    /// Comes in calls; no date is stated.
    WindowCalls {
        /// The day of the judgement.
        today: PartialDate,
    },
    /// Takes no more requests.
    WindowClosed {
        /// Its last day, or the day of the judgement.
        on: PartialDate,
    },
    /// Something runs now.
    ActiveNow {
        /// The initiative.
        initiative: usize,
    },
    /// The latest work ended in a year.
    ActiveUntil {
        /// The year.
        year: i16,
    },
    /// The latest work began in a year; when it ended, or whether it did, is not stated.
    ActiveSince {
        /// The year.
        year: i16,
    },
    /// Its modes serve the step that is wanted.
    StepServed {
        /// The modes that do.
        modes: Codes,
        /// The wanted stage.
        stage: Code,
    },
    /// Its modes serve other steps.
    StepOther {
        /// Its modes.
        modes: Codes,
        /// The wanted stage.
        stage: Code,
    },
    /// What such work costs lies within the grant.
    SizeFits {
        /// Median of comparable budgets, minor units.
        usual_minor: i64,
        /// Currency.
        currency: Code,
        /// How many budgets.
        count: u32,
    },
    /// What such work costs is more than the grant.
    SizeSmall {
        /// Median of comparable budgets, minor units.
        usual_minor: i64,
        /// The largest grant, minor units.
        largest_minor: i64,
        /// Currency.
        currency: Code,
    },
    /// What such work costs is less than the smallest grant.
    SizeLarge {
        /// Median of comparable budgets, minor units.
        usual_minor: i64,
        /// The smallest grant, minor units.
        smallest_minor: i64,
        /// Currency.
        currency: Code,
    },
    /// No size of a grant is stated; what such work costs lies within all that the programme has.
    EnvelopeFits {
        /// Median of comparable budgets, minor units.
        usual_minor: i64,
        /// The envelope, minor units.
        envelope_minor: i64,
        /// Currency.
        currency: Code,
        /// How many budgets.
        count: u32,
    },
    /// No size of a grant is stated; what such work costs is more than all that the programme has.
    EnvelopeSmall {
        /// Median of comparable budgets, minor units.
        usual_minor: i64,
        /// The envelope, minor units.
        envelope_minor: i64,
        /// Currency.
        currency: Code,
    },
    /// Has its seat in the place.
    OwnedHere {
        /// The organisation.
        organisation: usize,
        /// The place.
        place: Code,
    },
    /// Has its seat in the same region.
    OwnedNear {
        /// The organisation.
        organisation: usize,
        /// Its seat.
        seat: Code,
    },
    /// Worked there with an organisation of the place.
    OwnedPartner {
        /// The partner.
        partner: usize,
        /// The place.
        place: Code,
    },
    /// Comes from elsewhere, and handed skills over in the place.
    OwnedSkills {
        /// The modes that do.
        modes: Codes,
        /// The place.
        place: Code,
        /// The initiative.
        initiative: usize,
    },
    /// Nobody of the place is in it, but its modes hand skills over.
    OwnedSkillsOffered {
        /// The modes that do.
        modes: Codes,
    },
    /// Comes from elsewhere.
    OwnedElsewhere {
        /// The organisation.
        organisation: usize,
        /// Its seat.
        seat: Code,
    },
    /// Such work in such a place before.
    RecordDone {
        /// How many initiatives on the topics, there or near.
        count: u32,
        /// The most fitting one.
        initiative: usize,
    },
    /// Work that comes near what is asked in part: on some of the topics, or in another place.
    RecordRelated {
        /// The most fitting one.
        initiative: usize,
    },
    /// The most fitting initiative is far from what is asked.
    RecordWeak {
        /// The most fitting one.
        initiative: usize,
    },
    /// The self-check on the principles.
    PrinciplesChecked {
        /// How many principles were answered.
        count: u32,
        /// How far they are followed, in percent.
        percent: u8,
    },
    /// Kinds of help that stay.
    LastingModes {
        /// The modes.
        modes: Codes,
    },
    /// Single events only.
    SingleModes {
        /// The modes.
        modes: Codes,
    },
    /// Came back over the years.
    CameBack {
        /// How many initiatives in the place.
        count: u32,
        /// The first year.
        from: i16,
        /// The last year.
        to: i16,
        /// The place.
        place: Code,
    },
    /// Several initiatives of which no years, or the same ones, are known.
    CameOften {
        /// How many initiatives in the place.
        count: u32,
        /// The place.
        place: Code,
    },
    /// Was there once.
    CameOnce {
        /// The initiative.
        initiative: usize,
    },
}

/// Whose fact is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What was asked does not say.
    Asked,
    /// The candidate does not say.
    Theirs,
}

/// What stands in the way, whatever the score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blocker {
    /// It takes no more requests.
    WindowClosed {
        /// Its last day, if stated.
        on: Option<PartialDate>,
    },
    /// The place may not ask.
    PlaceNotEligible {
        /// The place.
        place: Code,
        /// Who may.
        eligible: Codes,
    },
    /// Only other kinds of organisation may ask.
    KindNotEligible {
        /// The kind that asks.
        asker: Code,
        /// The kinds that may.
        eligible: Codes,
    },
    /// It asks for the help itself.
    Asks {
        /// The organisation.
        organisation: usize,
    },
    /// It is a government body of the place that asks, and its record names it as a beneficiary alone.
    Receives {
        /// The organisation.
        organisation: usize,
        /// Its seat.
        place: Code,
    },
    /// No language in common.
    NoCommonLanguage {
        /// What was asked.
        asked: Codes,
        /// What it offers.
        theirs: Codes,
    },
}

/// What is to be asked before anybody counts on a match. It stands in nobody's way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caution {
    /// Only some kinds of organisation may ask, and nobody says who asks.
    KindNotStated {
        /// The kinds that may.
        eligible: Codes,
    },
    /// It is a government body of a place that asks, as who asks may be.
    MayAsk {
        /// The organisation.
        organisation: usize,
        /// The place.
        place: Code,
    },
}

/// What is said of a candidate beside its criteria.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Remarks {
    pub(crate) blockers: Vec<Blocker>,
    pub(crate) cautions: Vec<Caution>,
}

impl Remarks {
    /// True if it depends on who asks whether it may be asked, and nobody says so.
    pub(crate) fn asker_is_missing(&self) -> bool {
        self.cautions
            .iter()
            .any(|caution| matches!(caution, Caution::KindNotStated { .. }))
    }
}

/// What one criterion says of one candidate.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// How well it is met, 0 to 1; `None` if a fact is missing.
    pub value: Option<f64>,
    /// Why.
    pub reason: Reason,
}

impl Judgement {
    pub(crate) fn new(value: f64, reason: Reason) -> Self {
        Self {
            value: Some(value.clamp(0.0, 1.0)),
            reason,
        }
    }

    pub(crate) fn not_asked() -> Self {
        Self {
            value: None,
            reason: Reason::NotAsked,
        }
    }

    pub(crate) fn unknown(of: Side, beside: &Codes) -> Self {
        Self {
            value: None,
            reason: Reason::NotStated {
                of,
                beside: beside.clone(),
            },
        }
    }
}

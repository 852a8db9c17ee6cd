//! The parts of a landscape.

use catalogue::RecordId;
use catalogue::record::PartialDate;

use crate::asker::Asker;
use crate::code::{Code, Codes};

/// Which record a part stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The record.
    pub id: RecordId,
    /// Its short name.
    pub slug: String,
    /// Its title or name in the original language: settles ties.
    pub name: String,
}

/// A step of maturity by the CMM, stages counted from 0 (start-up).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where the country stands; `None` if not stated.
    pub present: Option<u8>,
    /// Where it wants to be.
    pub wanted: u8,
}

/// What a place has said it needs.
#[derive(Clone, Debug)]
pub struct Need {
    /// The record.
    pub key: Key,
    /// True if it stays on this computer.
    pub private: bool,
    /// Topics.
    pub topics: Codes,
    /// Types of support wanted.
    pub support: Codes,
    /// The place; `None` if not stated.
    pub place: Option<Code>,
    /// Languages that work.
    pub languages: Codes,
    /// The step of maturity that is wanted.
    pub step: Option<Step>,
    /// `high`, `medium` or `low`.
    pub priority: Option<Code>,
    /// Year of the statement.
    pub year: Option<i16>,
    /// Who asks: the organisation that it names; else the government of the place is presumed to.
    pub asker: Asker,
}

/// When a programme takes requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// At any time.
    Rolling,
    /// In calls or once a year.
    Recurring,
    /// No more.
    Closed,
}

/// A funding line or open offer.
#[derive(Clone, Debug)]
pub struct Programme {
    /// The record.
    pub key: Key,
    /// The initiative that it belongs to.
    pub initiative: Option<RecordId>,
    /// Topics that it funds.
    pub topics: Codes,
    /// Types of support that it funds.
    pub support: Codes,
    /// Delivery modes that it funds.
    pub modes: Codes,
    /// Places and flags that may ask; empty if not stated.
    pub eligible: Codes,
    /// Kinds of organisation that may ask.
    pub eligible_kinds: Codes,
    /// Languages of work; empty if not stated.
    pub languages: Codes,
    /// `None` if not stated.
    pub window: Option<Window>,
    /// First day of the present window.
    pub opens: Option<PartialDate>,
    /// Last day of the present window.
    pub closes: Option<PartialDate>,
    /// Size of one grant: smallest, largest.
    pub grant: Option<(Option<i64>, Option<i64>, Code)>,
    /// All that it has to give, as announced.
    pub envelope: Option<Budget>,
    /// Organisations in it with their roles.
    pub roles: Vec<(usize, Role)>,
    /// What the self-check says, 0 to 1; `None` if none was made.
    pub principles: Option<f64>,
    /// How many principles the self-check answers.
    pub principles_answered: u32,
    /// How sure its sources are, 0 to 1.
    pub certainty: f64,
}

/// An organisation's part in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Pays.
    Funder,
    /// Answers for it.
    Accountable,
    /// Carries the money or the work on; a partner.
    Extending,
    /// Does the work.
    Implementer,
    /// Does the work where it is done, and stays.
    LocalPartner,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 5] = [
        Self::Funder,
        Self::Accountable,
        Self::Extending,
        Self::Implementer,
        Self::LocalPartner,
    ];
}

/// All parts that one organisation has in one record: who pays for a work and does it has one experience, not two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles(u8);

impl Roles {
    /// True if the role is among them.
    #[must_use]
    pub fn has(self, role: Role) -> bool {
        self.0 & (1 << role as u8) != 0
    }

    /// The roles, in their order.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.has(*role))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        Self(
            roles
                .into_iter()
                .fold(0, |bits, role| bits | 1 << role as u8),
        )
    }
}

/// An amount as announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Minor units by ISO 4217.
    pub amount_minor: i64,
    /// Currency.
    pub currency: Code,
}

/// Something that was, is or will be done.
#[derive(Clone, Debug)]
pub struct Initiative {
    /// The record.
    pub key: Key,
    /// Topics.
    pub topics: Codes,
    /// Types of support.
    pub support: Codes,
    /// Delivery modes.
    pub modes: Codes,
    /// Places that benefit; where none is stated, the regions that it covers.
    pub places: Codes,
    /// Languages of delivery.
    pub languages: Codes,
    /// Organisations in it with their roles, by organisation.
    pub roles: Vec<(usize, Role)>,
    /// Year of the start, planned or actual.
    pub starts: Option<i16>,
    /// Year of the end, planned or actual.
    pub ends: Option<i16>,
    /// `planned`, `ongoing` or `completed`.
    pub status: Option<Code>,
    /// True while it runs or is planned.
    pub open: bool,
    /// Budget as announced.
    pub budget: Option<Budget>,
    /// What the self-check says, 0 to 1.
    pub principles: Option<f64>,
    /// How sure its sources are, 0 to 1.
    pub certainty: f64,
}

/// What an organisation did in one initiative.
#[derive(Clone, Copy, Debug)]
pub struct Experience {
    /// The initiative.
    pub initiative: usize,
    /// Its parts in it, at least one.
    pub roles: Roles,
}

/// A donor, implementer, beneficiary or coordinator.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// The record.
    pub key: Key,
    /// Kind.
    pub kind: Option<Code>,
    /// As what it asks; `None` if its kind is not stated.
    pub asker: Option<Asker>,
    /// Seat.
    pub seat: Option<Code>,
    /// Declared roles.
    pub roles: Codes,
    /// Declared languages, with those of its initiatives.
    pub languages: Codes,
    /// Declared topics.
    pub topics: Codes,
    /// Declared places of work.
    pub places: Codes,
    /// What it did: each initiative once.
    pub experience: Vec<Experience>,
    /// Programmes in which it has a part: each once.
    pub programmes: Vec<(usize, Roles)>,
}

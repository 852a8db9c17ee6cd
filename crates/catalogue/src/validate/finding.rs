use serde::{Deserialize, Serialize};

use crate::record::Kind;

/// One thing that is wrong with a body, or could be better.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Where: `title.fr`, `beneficiaries[0].place`, `budget.currency`.
    pub path: String,
    /// What.
    pub problem: Problem,
    /// It can be written all the same.
    pub advice: bool,
}

impl Finding {
    /// A finding that stands against writing.
    #[must_use]
    pub fn error(path: impl Into<String>, problem: Problem) -> Self {
        Self {
            path: path.into(),
            problem,
            advice: false,
        }
    }

    /// The name of the field that it is about: the beginning of the path.
    #[must_use]
    pub fn root(&self) -> &str {
        self.path.split(['.', '[']).next().unwrap_or_default()
    }
}

/// What JSON has instead of what it should have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum JsonType {
    /// A text.
    Text,
    /// A text for each language.
    Texts,
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A list.
    List,
    /// An object.
    Object,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// The schema has no such field.
    UnknownField {
        /// The field that may be meant.
        nearest: Option<String>,
    },
    /// A field that must be there is not.
    Missing,
    /// Of another type.
    Type(JsonType),
    /// A text without a letter.
    EmptyText,
    /// A character that no text has: nobody sees it, and programs stumble over it.
    ControlCharacter,
    /// A list without a member.
    EmptyList,
    /// A member that stands in the list already.
    Twice,
    /// Not a short name: a to z, 0 to 9 and single hyphens.
    Slug {
        /// What was given.
        found: String,
    },
    /// Another record of the kind has the slug.
    SlugTaken {
        /// The slug.
        found: String,
    },
    /// A slug never changes.
    SlugFixed,
    /// A code that the vocabulary does not have.
    Code {
        /// The vocabulary.
        vocabulary: String,
        /// What was given.
        found: String,
        /// The code that may be meant.
        nearest: Option<String>,
        /// Every code that would do.
        accepted: Vec<String>,
    },
    /// No place has the code.
    Place {
        /// What was given.
        found: String,
        /// The place that may be meant.
        nearest: Option<String>,
    },
    /// A region where only a country will do.
    PlaceNotCountry {
        /// What was given.
        found: String,
    },
    /// A country where only a region will do.
    PlaceNotRegion {
        /// What was given.
        found: String,
    },
    /// No language has the code.
    Language {
        /// What was given.
        found: String,
        /// The language that may be meant.
        nearest: Option<String>,
    },
    /// There is no such record.
    Record {
        /// The kind that is named here.
        kind: Kind,
        /// What was given.
        found: String,
        /// The slug that may be meant.
        nearest: Option<String>,
    },
    /// Not a date of the form 2019, 2019-03 or 2019-03-31.
    DateForm {
        /// What was given.
        found: String,
    },
    /// A date that no calendar has.
    NoSuchDay {
        /// What was given.
        found: String,
    },
    /// Not an address on the web.
    Address {
        /// What was given.
        found: String,
    },
    /// No currency of ISO 4217.
    Currency {
        /// What was given.
        found: String,
        /// The currency that may be meant.
        nearest: Option<String>,
    },
    /// An amount in minor units with a fraction: too many decimals for its currency.
    AmountFraction {
        /// What was given.
        found: String,
        /// The currency beside it, if one is.
        currency: Option<String>,
    },
    /// Below the least.
    TooSmall {
        /// The least.
        least: i64,
    },
    /// Above the most.
    TooLarge {
        /// The most.
        most: i64,
    },
    /// A day that has not come yet, where only a past one makes sense.
    InFuture {
        /// What was given.
        found: String,
    },
    /// It ends before it starts.
    EndBeforeStart {
        /// The field of the start.
        start: String,
    },
    /// The largest grant is smaller than the smallest.
    MostBelowLeast,
    /// It says something about a field that is not there.
    Needs {
        /// That field.
        other: String,
    },
    /// A standing is given by submitting, publishing and withdrawing, not by the file.
    StandingGiven,
    /// A need starts private; it is shared by a decision of its own.
    StartsPrivate,
    /// No source is cited.
    NoSource,
}

impl Problem {
    /// Stable code, for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownField { .. } => "unknown-field",
            Self::Missing => "missing",
            Self::Type(_) => "type",
            Self::EmptyText => "empty-text",
            Self::ControlCharacter => "control-character",
            Self::EmptyList => "empty-list",
            Self::Twice => "twice",
            Self::Slug { .. } => "slug",
            Self::SlugTaken { .. } => "slug-taken",
            Self::SlugFixed => "slug-fixed",
            Self::Code { .. } => "unknown-code",
            Self::Place { .. } => "unknown-place",
            Self::PlaceNotCountry { .. } => "place-not-country",
            Self::PlaceNotRegion { .. } => "place-not-region",
            Self::Language { .. } => "unknown-language",
            Self::Record { .. } => "unknown-record",
            Self::DateForm { .. } => "date-form",
            Self::NoSuchDay { .. } => "no-such-day",
            Self::Address { .. } => "address",
            Self::Currency { .. } => "unknown-currency",
            Self::AmountFraction { .. } => "amount-fraction",
            Self::TooSmall { .. } => "too-small",
            Self::TooLarge { .. } => "too-large",
            Self::InFuture { .. } => "in-future",
            Self::EndBeforeStart { .. } => "end-before-start",
            Self::MostBelowLeast => "most-below-least",
            Self::Needs { .. } => "needs",
            Self::StandingGiven => "standing-given",
            Self::StartsPrivate => "starts-private",
            Self::NoSource => "no-source",
        }
    }
}

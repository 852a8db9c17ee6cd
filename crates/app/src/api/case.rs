//! Cases: matches that somebody keeps and follows, and the friends of a theme or a place. Private to this machine.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PlaceRef, RecordRef, Term};

/// A match to keep.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CaseKeep {
    /// Two or three of a need, a programme and an organisation that would do the work, each once: `need:need-fm-strategy`.
    pub records: Vec<String>,
    /// Why, in the reader's words.
    pub why: Option<String>,
}

/// A case by its number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CaseName {
    /// Number.
    pub id: String,
}

/// A step of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CaseMove {
    /// Number.
    pub id: String,
    /// Where it goes: one of `next` of the case.
    pub state: String,
    /// Why, in the reader's words.
    pub why: String,
}

/// A note on a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CaseNoteRequest {
    /// Number.
    pub id: String,
    /// The note.
    pub text: String,
}

/// The cases, the newest first, and the shortlists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseList {
    /// The cases.
    pub cases: Vec<CaseView>,
    /// The shortlists, by name.
    pub friends: Vec<FriendsView>,
    /// Every state, in order.
    pub states: Vec<Term>,
    /// That all of it stays on this machine, in words.
    pub private: String,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CaseView {
    /// Number.
    pub id: String,
    /// The same in words: "Case 3".
    pub label: String,
    /// How far it has come.
    pub state: Term,
    /// True if nothing more can follow.
    pub ended: bool,
    /// The need; `None` if none is part of it, or it is not in the catalogue any more.
    pub need: Option<RecordRef>,
    /// The programme that would pay.
    pub programme: Option<RecordRef>,
    /// The organisation that would do the work.
    pub implementer: Option<RecordRef>,
    /// The steps so far, oldest first.
    pub steps: Vec<CaseStepView>,
    /// Where it can go from here.
    pub next: Vec<Term>,
    /// The same in words.
    pub next_sentence: String,
    /// The notes, oldest first.
    pub notes: Vec<CaseNoteView>,
    /// That it stays on this machine, in words.
    pub private: String,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CaseStepView {
    /// Where it went.
    pub state: Term,
    /// Who, as far as they say.
    pub by: Option<String>,
    /// The day, ISO 8601.
    pub on: String,
    /// The day in words.
    pub when: String,
    /// Why, in their words.
    pub why: Option<String>,
    /// All of it in a sentence.
    pub sentence: String,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CaseNoteView {
    /// The note.
    pub text: String,
    /// Who, as far as they say.
    pub by: Option<String>,
    /// The day, ISO 8601.
    pub on: String,
    /// The day in words.
    pub when: String,
}

/// A shortlist to make or change; one of this name that is there is changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FriendsKeep {
    /// Its name.
    pub name: String,
    /// Themes and topics that it is kept for; `None` leaves them as they are.
    pub themes: Option<Vec<String>>,
    /// Places that it is kept for; `None` leaves them as they are.
    pub places: Option<Vec<String>>,
    /// Organisations and programmes to take in: `organisation:gfce`.
    pub add: Vec<String>,
    /// Organisations and programmes to take out.
    pub remove: Vec<String>,
}

/// A shortlist by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FriendsName {
    /// Its name.
    pub name: String,
}

/// The shortlists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FriendsList {
    /// By name.
    pub friends: Vec<FriendsView>,
    /// That they stay on this machine, in words.
    pub private: String,
}

/// A shortlist: the friends of a theme or a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FriendsView {
    /// Its name.
    pub name: String,
    /// The name in a heading: "Friends of: Fiji".
    pub label: String,
    /// Themes and topics.
    pub themes: Vec<Term>,
    /// Places.
    pub places: Vec<PlaceRef>,
    /// Organisations and programmes, in the order of their kinds and names.
    pub members: Vec<RecordRef>,
}

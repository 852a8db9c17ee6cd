use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChangeView, ChangedField, ComparedField, Kind, RecordRef, SignerView, Term};

/// What waits for a decision is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReviewRequest {
    /// Only what concerns this record, `kind:slug`.
    pub record: Option<String>,
    /// At most so many records with fields that wait, so many that were handed in, so many proposals without an answer, and
    /// so many with one; 0 for all.
    pub limit: u32,
    /// Proposals that were answered stand in the list too.
    pub answered: bool,
}

/// What waits for a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewList {
    /// Fields with more than one version.
    pub fields: u32,
    /// Records that have such fields.
    pub records: u32,
    /// Records that were handed in and wait to be published.
    pub submissions: u32,
    /// Proposals without an answer.
    pub proposals: u32,
    /// Proposals that were answered.
    pub answered: u32,
    /// The records with their fields.
    pub waiting: Vec<ReviewRecord>,
    /// The records that were handed in, those that wait longest first.
    pub submitted: Vec<RecordRef>,
    /// The proposals, unanswered ones first, and among them those that are for this computer to decide.
    pub proposed: Vec<ProposalView>,
    /// The unanswered proposals by device and reason, the most numerous first.
    pub groups: Vec<ProposalGroup>,
}

/// A record with fields that wait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewRecord {
    /// The record as it stands in a list.
    pub record: RecordRef,
    /// Its fields.
    pub fields: Vec<ReviewField>,
}

/// How another value of a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewControl {
    /// On one line.
    Line,
    /// In a paragraph.
    Paragraph,
    /// As a whole number.
    Number,
    /// As a date, as precise as it is known.
    Date,
    /// Not here: in the form of the record.
    Form,
}

/// A field with more than one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewField {
    /// Path (`title.fr`): what a decision names.
    pub path: String,
    /// Label of the field, with the language of a text.
    pub label: String,
    /// How another value is written.
    pub control: ReviewControl,
    /// What the field held before the versions were written; `None` where they have no common beginning.
    pub base: Option<VersionView>,
    /// The versions; the one that is shown comes first.
    pub versions: Vec<VersionView>,
    /// The one version that was written here, by its change; `None` where there is none, or more than one.
    pub mine: Option<String>,
    /// The one version that came from elsewhere, by its change.
    pub theirs: Option<String>,
}

/// One version of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VersionView {
    /// The change that stands for it.
    pub change: String,
    /// Written on this machine.
    pub own: bool,
    /// Whose it is, in words ("this device", "bundled release 2").
    pub who: String,
    /// The device that signed it, where it is another one and the registry at hand knows it.
    pub signer: Option<SignerView>,
    /// Its author, in words; `None` where nobody knows more than the device.
    pub author: Option<String>,
    /// When, formatted; clocks decide nothing.
    pub when: String,
    /// By which way it came here, in words.
    pub from: String,
    /// Why, in its author's own words.
    pub why: Option<String>,
    /// The value, as text; `None` where the field was removed.
    pub value: Option<String>,
    /// Language of `value` where it is not the reader's.
    pub lang: Option<String>,
    /// State of a translation (`reviewed`, `machine`).
    pub state: Option<Term>,
    /// The text itself, to go on writing from; `None` where it is written in the form.
    pub raw: Option<String>,
    /// The words beside those of the base or, without one, of the first version; empty where there is nothing to compare.
    pub words: Vec<WordsView>,
}

/// Words of a text and what became of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WordsView {
    /// The words, with the spaces between them.
    pub text: String,
    /// What became of them.
    pub mark: WordMark,
}

/// What became of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WordMark {
    /// They are as they were.
    Same,
    /// They are new.
    Added,
    /// They are gone.
    Removed,
}

/// A change that nobody has vouched for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProposalView {
    /// Id of the change.
    pub change: String,
    /// Kind of the record.
    pub kind: Kind,
    /// The record as it stands in a list; `None` where the proposal would make a new one.
    pub record: Option<RecordRef>,
    /// Why it waits, in words.
    pub reason: String,
    /// Whose it is, in words: what the registry calls the device, or that it is another one.
    pub who: String,
    /// The device that signed it, where the registry at hand knows it.
    pub signer: Option<SignerView>,
    /// Its author, in words.
    pub author: Option<String>,
    /// When, formatted.
    pub when: String,
    /// By which way it came here, in words.
    pub from: String,
    /// Why, in its author's own words.
    pub why: Option<String>,
    /// What it would write.
    pub fields: Vec<ProposedFieldView>,
    /// What was said to it (`adopted`, `declined`); `None` while it waits.
    pub answer: Option<Term>,
}

/// The unanswered proposals of one device that wait for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProposalGroup {
    /// The device, as a registry names it.
    pub device: String,
    /// Whose it is, in words.
    pub who: String,
    /// The device, where the registry at hand knows it.
    pub signer: Option<SignerView>,
    /// Why they wait, in words.
    pub reason: String,
    /// How many there are.
    pub count: u32,
}

/// What is said to all proposals of a device at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerToAll {
    /// None of those without an answer is wanted; all are kept.
    Decline,
    /// They wait again, after they were declined.
    Reconsider,
}

/// Answer all proposals of a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReviewAnswerAll {
    /// The device, as a registry names it.
    pub device: String,
    /// What is said.
    pub answer: AnswerToAll,
    /// Only those that were declined at this moment, as the answer to that said: to take just that back.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub at_ms: Option<i64>,
}

/// What became of an answer to all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewAnsweredAll {
    /// How many proposals it was.
    pub answered: u32,
    /// The moment, by which it can be taken back.
    #[ts(type = "number")]
    pub at_ms: i64,
}

/// A field of a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProposedFieldView {
    /// What would stand.
    pub proposed: ChangedField,
    /// What stands now; `None` where there is nothing yet.
    pub present: Option<ChangedField>,
    /// The versions that stand now, by their changes: what an adoption names as seen.
    pub seen: Vec<String>,
    /// The words beside those that stand now; empty where there is nothing to compare.
    pub words: Vec<WordsView>,
}

/// Decide fields that wait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReviewResolve {
    /// What is decided; several records are one action, which is taken back as one.
    pub decisions: Vec<ReviewDecision>,
    /// Why, for the history.
    #[serde(default)]
    pub note: Option<String>,
}

/// What is to stand in a field: one of its versions, or another text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReviewDecision {
    /// Kind of the record.
    pub kind: Kind,
    /// Its slug.
    pub slug: String,
    /// Path of the field.
    pub path: String,
    /// The versions that whoever decides has seen; those that came meanwhile go on waiting.
    pub seen: Vec<String>,
    /// The version to keep, by its change.
    #[serde(default)]
    pub take: Option<String>,
    /// Another text in place of all versions.
    #[serde(default)]
    pub write: Option<String>,
}

/// What became of decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewDone {
    /// Fields that were decided.
    pub decided: u32,
    /// Fields that wait now, in the whole catalogue.
    pub left: u32,
}

/// What is said to a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProposalAnswer {
    /// Its values are written here.
    Adopt,
    /// It is not wanted; it is kept all the same.
    Decline,
    /// It waits again, after it was declined.
    Reconsider,
}

/// Answer a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReviewAnswer {
    /// Id of the change, or how it begins.
    pub change: String,
    /// What is said.
    pub answer: ProposalAnswer,
    /// For an adoption, the versions that were seen in each field; a field that is not named replaces whatever stands.
    #[serde(default)]
    pub seen: BTreeMap<String, Vec<String>>,
    /// Why, for the history.
    #[serde(default)]
    pub note: Option<String>,
}

/// A record as it stood is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AsWasRequest {
    /// Kind of the record.
    pub kind: Kind,
    /// Its slug.
    pub slug: String,
    /// Id of the change after which it is to be shown, or how it begins.
    pub change: String,
}

/// A record as it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AsWasPage {
    /// The record as it stands today.
    pub record: RecordRef,
    /// The record as it stood; `None` where nothing of it counted yet.
    pub was: Option<RecordRef>,
    /// The change.
    pub change: ChangeView,
    /// The change counts; one that waits was never part of the record.
    pub counts: bool,
    /// Every field that it had or has: first as it stood, then today.
    pub fields: Vec<ComparedField>,
}

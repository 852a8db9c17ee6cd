use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ImportCounts, ImportLine, Kind, RecordRef, Text};

/// How a text stands in a language: what there is to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TranslationState {
    /// There is no text in this language.
    Missing,
    /// The original has changed since the translation was made.
    Stale,
    /// A machine draft of the present original, which nobody has reviewed.
    Machine,
    /// A translation of the present original that a person has checked.
    Reviewed,
    /// The text was written in this language.
    Original,
}

/// How many texts stand how in a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TranslationCounts {
    /// No text yet.
    pub missing: u32,
    /// Translations of an older original.
    pub stale: u32,
    /// Machine drafts.
    pub machine: u32,
    /// Checked by a person.
    pub reviewed: u32,
    /// Written in this language.
    pub original: u32,
}

/// How far the texts of one kind of record are translated.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KindCoverage {
    /// Kind.
    pub kind: Kind,
    /// Its texts.
    pub counts: TranslationCounts,
    /// Texts that can be relied on (original or reviewed), as a share of all, 0 to 1.
    pub done: f64,
}

/// How far the catalogue is translated into a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LanguageCoverage {
    /// BCP 47 tag.
    pub lang: String,
    /// Name of the language, in the reader's.
    pub name: String,
    /// All texts.
    pub counts: TranslationCounts,
    /// Texts that can be relied on (original or reviewed), as a share of all, 0 to 1.
    pub done: f64,
    /// The same by kind of record, in the order of the kinds.
    pub kinds: Vec<KindCoverage>,
}

/// How far the catalogue is translated. Private records and drafts do not count.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CoverageView {
    /// Texts that are to be had in every language.
    pub texts: u32,
    /// By language, the reader's first.
    pub languages: Vec<LanguageCoverage>,
}

/// What is asked of the work list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TranslationListRequest {
    /// The language to translate into.
    pub lang: String,
    /// Only these kinds; empty for all.
    pub kinds: Vec<Kind>,
    /// Only records of these places; empty for all.
    pub places: Vec<String>,
    /// Only records with a text that stands so; empty for all that there is to do.
    pub states: Vec<TranslationState>,
    /// Most records in the answer; 0 for the usual number.
    pub limit: u32,
    /// Records to pass over.
    pub offset: u32,
}

/// A text of a record in the work list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenText {
    /// Name of the field.
    pub field: String,
    /// Its label.
    pub label: String,
    /// How it stands.
    pub state: TranslationState,
}

/// A record with something to translate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TranslationItem {
    /// The record as it stands in a list.
    pub record: RecordRef,
    /// Its texts that there is something to do about, in the order of the record.
    pub texts: Vec<OpenText>,
}

/// The work list of a language, most worth first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TranslationList {
    /// The language.
    pub lang: String,
    /// Its name, in the reader's.
    pub name: String,
    /// Records in all.
    pub total: u32,
    /// Texts in all.
    pub texts: u32,
    /// The records from `offset` on.
    pub items: Vec<TranslationItem>,
}

/// A record to translate into a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TranslationRequest {
    /// The language.
    pub lang: String,
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// Kinds of the work list that is being worked through, for the record before and after.
    #[serde(default)]
    pub kinds: Vec<Kind>,
    /// Places of that list.
    #[serde(default)]
    pub places: Vec<String>,
    /// States of that list.
    #[serde(default)]
    pub states: Vec<TranslationState>,
}

/// A term of the glossary that stands in an original.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GlossaryHint {
    /// The term, as the glossary has it.
    pub term: String,
    /// What it is called in the language of the translation.
    pub translation: String,
}

/// A text beside its translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TranslationText {
    /// Name of the field.
    pub field: String,
    /// Its label.
    pub label: String,
    /// How it stands.
    pub state: TranslationState,
    /// The state in words.
    pub state_label: String,
    /// It need not be there in every language: the name of a body.
    pub optional: bool,
    /// What is translated; `None` where the only text is in the language of the translation.
    pub source: Option<Text>,
    /// Fingerprint of it, sixteen hexadecimal digits.
    pub basis: Option<String>,
    /// The translation; `None` if there is none yet.
    pub target: Option<Text>,
    /// Terms of the glossary, in the order in which they stand in the original.
    pub hints: Vec<GlossaryHint>,
}

/// A record by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordName {
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
}

/// The texts of a record beside their translations into one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TranslationPage {
    /// The record as it stands in a list.
    pub record: RecordRef,
    /// The language.
    pub lang: String,
    /// Its name, in the reader's.
    pub name: String,
    /// The version of the record, for `translation_save`.
    #[ts(type = "number")]
    pub seen: i64,
    /// Its texts.
    pub texts: Vec<TranslationText>,
    /// The record before this one in the work list.
    pub previous: Option<RecordName>,
    /// The record after this one; the first one where this one is not in the list.
    pub next: Option<RecordName>,
    /// Records of the work list.
    pub remaining: u32,
}

/// Translations that a person has made or checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SaveTranslation {
    /// The language.
    pub lang: String,
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// Texts by name of field; an empty one takes the translation away.
    pub texts: BTreeMap<String, String>,
    /// The version that the translator saw: `seen` of the page. An original that has changed since makes the translation
    /// a stale one. Without it, the present version.
    #[serde(default)]
    #[ts(type = "number")]
    pub seen: Option<i64>,
    /// Why, in the author's words.
    #[serde(default)]
    pub note: Option<String>,
}

/// Drafts that a person has read and found right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReviewTranslation {
    /// The language.
    pub lang: String,
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// Names of the fields; empty for every draft of the record.
    #[serde(default)]
    pub fields: Vec<String>,
    /// The version that the reviewer saw. Without it, the present one.
    #[serde(default)]
    #[ts(type = "number")]
    pub seen: Option<i64>,
    /// Why, in the author's words.
    #[serde(default)]
    pub note: Option<String>,
}

/// A resource that somebody needs in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AskTranslation {
    /// Slug of the resource.
    pub slug: String,
    /// The language in which it is needed.
    pub lang: String,
    /// The need in words; without it, those of the proposal.
    #[serde(default)]
    pub statement: Option<String>,
    /// Who needs it: a country or region; without it, the reader's own country, else that of the resource.
    #[serde(default)]
    pub place: Option<String>,
}

/// The need that asking for a translation would write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskProposal {
    /// The resource.
    pub resource: RecordRef,
    /// The language.
    pub lang: String,
    /// Its name, in the reader's.
    pub name: String,
    /// The resource exists in that language already, as far as is stated.
    pub exists: bool,
    /// The need in words, in the reader's language.
    pub statement: String,
    /// Who needs it; `None` where nobody has said.
    pub place: Option<super::PlaceRef>,
}

/// Texts to write to a file for translators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TranslationExportRequest {
    /// The file; one that is there is replaced once the new one is whole.
    pub file: String,
    /// The language to translate into.
    pub lang: String,
    /// The language to translate from: a file has one.
    pub from: String,
    /// Only these kinds; empty for all.
    #[serde(default)]
    pub kinds: Vec<Kind>,
    /// Only records of these places; empty for all.
    #[serde(default)]
    pub places: Vec<String>,
    /// Only texts that stand so; empty for all that there is to do.
    #[serde(default)]
    pub states: Vec<TranslationState>,
}

/// What was written for translators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TranslationExportReport {
    /// The file.
    pub file: String,
    /// The language to translate into.
    pub lang: String,
    /// The language to translate from.
    pub from: String,
    /// Records in it.
    pub records: u32,
    /// Texts in it.
    pub texts: u32,
    /// Texts that fit but have an original in another language: they want a file of their own.
    pub others: Vec<OtherOriginals>,
}

/// Texts with an original in another language than that of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OtherOriginals {
    /// The language of the originals.
    pub lang: String,
    /// Its name, in the reader's.
    pub name: String,
    /// How many texts.
    pub texts: u32,
}

/// A file of translators to take in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TranslationImportRequest {
    /// The file.
    pub file: String,
    /// Take every text for a draft that somebody has still to review.
    #[serde(default)]
    pub drafts: bool,
    /// Only say what would happen.
    #[serde(default)]
    pub dry_run: bool,
}

/// What taking in a file of translators does, or would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TranslationImportReport {
    /// The file.
    pub file: String,
    /// The language of the translations.
    pub lang: String,
    /// The catalogue has changed.
    pub written: bool,
    /// What the changes of this import share, by which they are undone together; `None` where nothing was written.
    pub group: Option<String>,
    /// In numbers: a line is a text.
    pub counts: ImportCounts,
    /// Text by text, in the order of the file; `title` is the translation.
    pub lines: Vec<ImportLine>,
}

/// Texts to write for translators to a file, whose place the reader chooses in a dialog of the system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TranslationExportChosen {
    /// The language to translate into.
    pub lang: String,
    /// The language to translate from: a file has one.
    pub from: String,
    /// Only these kinds; empty for all.
    pub kinds: Vec<Kind>,
    /// Only records of these places; empty for all.
    pub places: Vec<String>,
    /// Only texts that stand so; empty for all that there is to do.
    pub states: Vec<TranslationState>,
}

/// What came of choosing where to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TranslationExported {
    /// What was written; `None` if no file was chosen.
    pub report: Option<TranslationExportReport>,
}

/// Asks which file of translators to take in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TranslationImportOpen {
    /// Look at the open file again, instead of asking for one.
    pub again: bool,
    /// Take every text for a draft that somebody has still to review.
    pub drafts: bool,
}

/// What came of choosing a file of translators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TranslationImportOpened {
    /// What taking it in would do; `None` if no file was chosen.
    pub plan: Option<TranslationPlan>,
}

/// What taking a file of translators in would do. Nothing is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TranslationPlan {
    /// The plan; it holds until another file is opened.
    pub plan: String,
    /// The name of the language, in the reader's.
    pub name: String,
    /// In numbers and text by text: what would be written, and what is rejected with the reason. What stays as it is is
    /// only counted.
    pub report: TranslationImportReport,
    /// Texts that are not listed, because they are too many.
    pub more: u32,
}

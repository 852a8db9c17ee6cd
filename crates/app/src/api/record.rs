use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, Leaf, PlaceRef, RecordRef, Term, Text, TextState};

/// Which record to open, in which language to prefer its texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordRequest {
    /// Kind of the record.
    pub kind: Kind,
    /// Slug, unique within the kind.
    pub slug: String,
    /// Show texts in this language instead of the reader's, to compare with the original.
    #[serde(default)]
    pub text_lang: Option<String>,
}

/// One language version of a record's texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextVersion {
    /// BCP 47 tag.
    pub lang: String,
    /// The language's name in itself.
    pub name: String,
    /// State of the least certain text in this language.
    pub state: TextState,
    /// At least one text is older than its original.
    pub stale: bool,
    /// The version shown now.
    pub shown: bool,
}

/// One value of a field, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum FieldValue {
    /// Prose in some language.
    Text {
        /// The text.
        text: Text,
    },
    /// A term of a vocabulary that the search can filter by.
    Term {
        /// `theme`, `topic`, `mode`, `language`, `status`, …: the name of the facet, empty if there is none.
        facet: String,
        /// Code and label.
        term: Term,
    },
    /// A place with a page of its own.
    Place {
        /// Code and name.
        place: PlaceRef,
        /// Drawn as a triangle where the place benefits.
        leaf: Option<Leaf>,
        /// Role of a beneficiary place, if stated.
        role: Option<String>,
    },
    /// An organisation with a page of its own.
    Organisation {
        /// Slug.
        slug: String,
        /// Name.
        name: Text,
        /// Donor, implementer, or `None` for other roles.
        leaf: Option<Leaf>,
        /// The role in words.
        role: String,
    },
    /// Another record.
    Record {
        /// The record as it stands in a list.
        record: Box<RecordRef>,
    },
    /// A date, an amount, a number or another short fact, formatted for the reader.
    Plain {
        /// The formatted value.
        label: String,
    },
    /// An address outside the catalogue (https, http or mailto).
    Link {
        /// The address.
        url: String,
        /// What to show.
        label: String,
    },
}

/// One field of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldView {
    /// Stable key, the same as the field's path.
    pub key: String,
    /// Label in the reader's language.
    pub label: String,
    /// The values; empty means "not stated".
    pub values: Vec<FieldValue>,
    /// Why the value is less than certain ("inferred", "announced"), in words.
    pub note: Option<String>,
}

/// A source of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SourceView {
    /// Address.
    pub url: String,
    /// Title as the source gives it, in the source's own language.
    pub title: String,
    /// Language of `title`: `und` where nobody has recorded it, `zxx` where the address stands for the title.
    pub title_lang: String,
    /// Date of publication, formatted; `None` if not stated.
    pub published: Option<String>,
    /// Date on which it was read, formatted; `None` if not stated.
    pub accessed: Option<String>,
    /// False when the source is only named and was not read.
    pub read: bool,
}

/// Where a record comes from and how far to trust it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProvenanceView {
    /// Sources.
    pub sources: Vec<SourceView>,
    /// `high` or `medium`, with its label; `None` if not stated.
    pub confidence: Option<Term>,
    /// Editors' notes, in English, as bundled.
    pub notes: Option<Text>,
    /// Last confirmation by the implementer or steward, in words; `None` if never.
    pub confirmed: Option<String>,
    /// Release, import or device that wrote it last, in words.
    pub recorded: String,
}

/// The record page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordPage {
    /// Record id (UUID).
    pub id: String,
    /// The record as it stands in a list.
    pub record: RecordRef,
    /// Standing (`published`, `withdrawn`, …).
    pub standing: Term,
    /// Themes and topics, themes first.
    pub themes: Vec<Term>,
    /// Summary; `None` if not stated, and for needs, whose statement is `record.title`.
    pub summary: Option<Text>,
    /// Language versions, the reader's first.
    pub versions: Vec<TextVersion>,
    /// The rest, in the order of the page.
    pub fields: Vec<FieldView>,
    /// Provenance.
    pub provenance: ProvenanceView,
    /// Related records with the reason for each.
    pub related: Vec<RelatedView>,
    /// A citation that can be copied: title, organisations, catalogue release, id, date.
    pub citation: String,
    /// Number of fields with more than one version waiting in *To review*.
    pub conflicts: u32,
    /// The shared record that was made of this private one: `kind:slug`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub shared_as: Option<String>,
}

/// A related record and why it is related.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RelatedView {
    /// The record as it stands in a list.
    pub record: RecordRef,
    /// Why, in words ("same place and topic").
    pub why: String,
}

/// The history of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryPage {
    /// The record as it stands in a list.
    pub record: RecordRef,
    /// Changes, newest first.
    pub changes: Vec<ChangeView>,
}

/// One change to a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeView {
    /// Content address (SHA-256, hexadecimal).
    pub id: String,
    /// When, formatted; clocks decide nothing, they are only shown.
    pub when: String,
    /// Who, in words ("bundled release 1", "this device", "another device"), or what the registry calls the device.
    pub who: String,
    /// The device that signed it, where it is another one and the registry at hand knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub signer: Option<SignerView>,
    /// Signature, in words ("part of the application", "signature valid").
    pub trust: String,
    /// The author, in words: name where it is known, role and organisation as stated; `None` for bundled changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub author: Option<String>,
    /// What was decided, where the change decided anything: the standing that it gave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub decision: Option<Term>,
    /// Why, in the author's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub why: Option<String>,
    /// The change that it takes back, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub undoes: Option<String>,
    /// The fields it wrote.
    pub fields: Vec<ChangedField>,
}

/// A device that signed something, as the registry at hand names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignerView {
    /// What its organisation calls it.
    pub label: String,
    /// The organisation in whose name it signs.
    pub organisation: String,
}

/// One field written by a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedField {
    /// Path (`title.fr`, `beneficiary/FJ`).
    pub path: String,
    /// Label of the field.
    pub label: String,
    /// The value written, as text; `None` when it was removed.
    pub value: Option<String>,
    /// Language of `value` where it is not the reader's; `zxx` for identifiers, addresses and codes.
    pub lang: Option<String>,
}

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, RecordRef};

/// Of which kind a form is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FormRequest {
    /// Kind.
    pub kind: Kind,
}

/// A form: what can be written in a record of a kind, section by section, labelled for the reader.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FormView {
    /// Kind.
    pub kind: Kind,
    /// Sections; the first has what no record does without.
    pub sections: Vec<FormSection>,
    /// What can be chosen, by the name of the list: `topic`, `language`, `currency`, `place-group`, …
    pub lists: BTreeMap<String, Vec<FormOption>>,
    /// Digits of the minor unit, by currency, where they are not two.
    pub minor_digits: BTreeMap<String, u8>,
    /// Languages that every text can be written in first of all: those of the interface, the reader's before the others.
    pub text_languages: Vec<String>,
}

/// A part of a form under its own heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FormSection {
    /// Stable key (`main`, `people`, …).
    pub key: String,
    /// Heading.
    pub label: String,
    /// Fields.
    pub fields: Vec<FormField>,
}

/// One field of a form, or of an object inside a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FormField {
    /// Name: the key in the JSON of the record.
    pub name: String,
    /// Label.
    pub label: String,
    /// What to write, in a sentence; empty where the label says it.
    pub hint: String,
    /// Without it the record, or the object, is not kept.
    pub required: bool,
    /// How it is written.
    pub control: FormControl,
}

/// How a field is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum FormControl {
    /// A text in languages.
    Texts {
        /// More than one line.
        long: bool,
    },
    /// A text without a language of its own.
    Text {
        /// More than one line.
        long: bool,
        /// The language that it is written in all the same; `und` where nobody says which.
        lang: String,
    },
    /// An address on the web.
    Address {},
    /// A date as precise as it is known.
    Date {},
    /// A whole number of the minor unit of the currency beside it; a person writes it with its decimal digits.
    Minor {},
    /// A number.
    Number {
        /// Without a fraction.
        whole: bool,
    },
    /// Yes, no, or not stated.
    Flag {},
    /// One entry of a list.
    Choice {
        /// The name of the list in `FormView::lists`.
        list: String,
    },
    /// A place.
    Place {
        /// Which places.
        of: FormPlaces,
    },
    /// Another record.
    Record {
        /// Its kind.
        kind: Kind,
    },
    /// Any number of entries of one sort: codes, places, languages.
    Many {
        /// How one of them is chosen.
        of: Box<FormControl>,
    },
    /// Any number of objects, one below the other.
    Rows {
        /// The fields of each.
        fields: Vec<FormField>,
    },
    /// One object.
    Group {
        /// Its fields.
        fields: Vec<FormField>,
    },
    /// An answer and a note for each entry of a list.
    SelfCheck {
        /// The list that is asked through.
        questions: String,
        /// The list of answers.
        answers: String,
    },
}

/// Which places can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FormPlaces {
    /// Countries and regions.
    All,
    /// Countries.
    Country,
    /// Regions.
    Region,
    /// Countries, regions and groups of countries.
    OrGroup,
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FormOption {
    /// Code.
    pub code: String,
    /// Label.
    pub label: String,
    /// What it belongs to (the theme of a topic, the dimension of a factor); empty if nothing.
    pub group: String,
    /// Another name to find it by (a language's name in itself); empty if there is none.
    pub also: String,
}

/// Records by reference, to be named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct NamesRequest {
    /// `kind:slug`, at most 500.
    pub references: Vec<String>,
}

/// The records that there are, in the order asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NamesResponse {
    /// As they stand in a list.
    pub records: Vec<RecordRef>,
}

/// What is begun and not published yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnpublishedList {
    /// Drafts and submissions, the last one written first, at most 100.
    pub records: Vec<RecordRef>,
}

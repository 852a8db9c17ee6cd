use catalogue::Kind;
use catalogue::validate::{FieldDescription, FieldType, PlaceSet};
use l10n::{Localiser, UNDETERMINED};

use super::label;
use super::lists::{CURRENCY, LANGUAGE, ROLE};
use crate::api::{FormControl, FormField, FormPlaces};
use crate::view::api_kind;

/// Texts that are a line and not a paragraph.
const SHORT: [&str; 2] = ["title", "name"];

/// A field of a kind, ready to be drawn.
pub(super) fn field(loc: &Localiser, kind: Kind, field: &FieldDescription) -> FormField {
    FormField {
        name: field.name.to_owned(),
        label: label::of_field(loc, kind, field.name),
        hint: label::hint(loc, kind, field.name),
        required: field.required,
        control: control(loc, field.name, &field.takes),
    }
}

fn control(loc: &Localiser, name: &str, takes: &FieldType) -> FormControl {
    match takes {
        FieldType::Texts => FormControl::Texts {
            long: !SHORT.contains(&name),
        },
        FieldType::Text => FormControl::Text {
            long: name == "notes",
            // The editors write in English.
            lang: if name == "notes" { "en" } else { UNDETERMINED }.to_owned(),
        },
        FieldType::Address => FormControl::Address {},
        FieldType::Date => FormControl::Date {},
        FieldType::Currency => choice(CURRENCY),
        FieldType::Minor => FormControl::Minor {},
        FieldType::Whole { .. } => FormControl::Number { whole: true },
        FieldType::Number => FormControl::Number { whole: false },
        FieldType::Flag => FormControl::Flag {},
        FieldType::Code(vocabulary) => choice(vocabulary),
        FieldType::OneOf(_) => choice(ROLE),
        FieldType::Place(of) => FormControl::Place { of: places(*of) },
        FieldType::Language => choice(LANGUAGE),
        FieldType::Record(kind) => match api_kind(*kind) {
            Some(kind) => FormControl::Record { kind },
            // No field names the facts of a country.
            None => FormControl::Text {
                long: false,
                lang: UNDETERMINED.to_owned(),
            },
        },
        FieldType::List(item) => list(loc, name, item),
        FieldType::Object(parts) => FormControl::Group {
            fields: self::parts(loc, name, parts),
        },
    }
}

fn list(loc: &Localiser, name: &str, item: &FieldType) -> FormControl {
    match item {
        FieldType::Object(_) if name == "self_check" => FormControl::SelfCheck {
            questions: "principle".to_owned(),
            answers: "principle-answer".to_owned(),
        },
        FieldType::Object(parts) => FormControl::Rows {
            fields: self::parts(loc, name, parts),
        },
        item => FormControl::Many {
            of: Box::new(control(loc, name, item)),
        },
    }
}

fn parts(loc: &Localiser, of: &str, parts: &[FieldDescription]) -> Vec<FormField> {
    parts
        .iter()
        .map(|part| FormField {
            name: part.name.to_owned(),
            label: label::of_part(loc, of, part.name),
            hint: String::new(),
            required: part.required,
            control: control(loc, part.name, &part.takes),
        })
        .collect()
}

fn choice(list: &str) -> FormControl {
    FormControl::Choice {
        list: list.to_owned(),
    }
}

fn places(of: PlaceSet) -> FormPlaces {
    match of {
        PlaceSet::All => FormPlaces::All,
        PlaceSet::Country => FormPlaces::Country,
        PlaceSet::Region => FormPlaces::Region,
        PlaceSet::OrGroup => FormPlaces::OrGroup,
    }
}

/// The lists that a control chooses from.
pub(super) fn lists_of(control: &FormControl, out: &mut std::collections::BTreeSet<String>) {
    match control {
        FormControl::Choice { list } => {
            out.insert(list.clone());
        }
        FormControl::Place { of } if *of == FormPlaces::OrGroup => {
            out.insert(super::lists::PLACE_GROUP.to_owned());
        }
        FormControl::Many { of } => lists_of(of, out),
        FormControl::Rows { fields } | FormControl::Group { fields } => {
            for field in fields {
                lists_of(&field.control, out);
            }
        }
        FormControl::SelfCheck { questions, answers } => {
            out.extend([questions.clone(), answers.clone()]);
        }
        _ => {}
    }
}

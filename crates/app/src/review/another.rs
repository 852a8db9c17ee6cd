use catalogue::change::{FieldPath, Tail, Value};
use catalogue::record::{Fingerprint, Record, TextState};
use catalogue::validate::{Finding, JsonType, Problem};
use serde_json::{Value as Json, json};

use super::list::control;
use crate::api::{Fields, ReviewControl};
use crate::record::field_label;
use crate::write::checked_value;
use crate::{Fault, Host, Reader};

/// The value of a text that is to stand in place of all versions, checked as an edit of the record would be.
///
/// # Errors
/// [`Fault::WrittenInForm`] for a field that is no text; [`Fault::Invalid`] with what stands against the value.
pub(super) fn another(
    host: &Host,
    reader: &Reader,
    record: &Record,
    path: &FieldPath,
    text: &str,
) -> Result<Option<Value>, Fault> {
    let name = path.name();
    let tail = path.tail();
    let text = text.trim();
    let value = match control(record.kind, &name, &tail) {
        ReviewControl::Form => {
            return Err(Fault::WrittenInForm {
                field: field_label(reader.localiser(), &name),
            });
        }
        ReviewControl::Number => number(path, text)?,
        ReviewControl::Line | ReviewControl::Paragraph | ReviewControl::Date => text.into(),
    };
    let value = match &tail {
        Tail::Lang(lang) => json!({ lang: in_language(record, &name, lang, value) }),
        Tail::Whole | Tail::Keys(_) => value,
    };
    checked_value(host, record, Fields::from_iter([(name, value)]), path)
}

fn number(path: &FieldPath, text: &str) -> Result<Json, Fault> {
    text.parse::<i64>().map(Json::from).map_err(|_| {
        let problem = Problem::Type(JsonType::Whole);
        Fault::Invalid(vec![Finding::error(path.as_str(), problem)])
    })
}

/// A translation that somebody writes here was made by a person, of the original as it stands; an original stays one.
fn in_language(record: &Record, name: &str, lang: &str, text: Json) -> Json {
    let texts = record.body.texts();
    let Some((_, texts)) = texts.iter().find(|(field, _)| *field == name) else {
        return text;
    };
    let original = match texts.get(lang) {
        Some(own) => own.state == TextState::Original,
        // Where the present version is gone, the text is the original unless there is another one.
        None => texts.original_lang().is_none(),
    };
    if original {
        return text;
    }
    json!({
        "text": text,
        "state": "reviewed",
        "basis": texts.basis_for(lang).map(Fingerprint::to_hex),
    })
}

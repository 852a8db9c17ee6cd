use std::sync::LazyLock;

use catalogue::Kind;
use catalogue::place::Places;
use catalogue::record::Extra;
use catalogue::validate::{FieldDescription, FieldType, describe};
use serde_json::Value as Json;

use crate::language;

/// What the fields of each kind take.
static FIELDS: LazyLock<Vec<(Kind, Vec<FieldDescription>)>> =
    LazyLock::new(|| Kind::PUBLIC.map(|kind| (kind, describe(kind))).into());

/// Writes codes as the catalogue writes them: countries by their letters, tags of languages in small letters.
///
/// Only what leaves no doubt is changed; anything else is left for the check to name.
pub(super) fn canonical(kind: Kind, fields: &mut Extra) {
    let known = FIELDS.iter().find(|(other, _)| *other == kind);
    for field in known.into_iter().flat_map(|(_, fields)| fields) {
        if let Some(json) = fields.get_mut(field.name) {
            value(json, &field.takes);
        }
    }
}

fn value(json: &mut Json, takes: &FieldType) {
    match (takes, &mut *json) {
        (FieldType::Place(_), Json::String(code)) => {
            if let Some(found) = place(code) {
                *code = found;
            }
        }
        (FieldType::Language, Json::String(tag)) => {
            if let Some(written) = language::written(tag) {
                *tag = written;
            }
        }
        (FieldType::List(item), Json::Array(list)) => {
            list.iter_mut().for_each(|json| value(json, item));
        }
        (FieldType::Object(fields), Json::Object(object)) => {
            for field in fields {
                if let Some(json) = object.get_mut(field.name) {
                    value(json, &field.takes);
                }
            }
        }
        (FieldType::Texts, Json::Object(texts)) => {
            let tags: Vec<(String, String)> = texts
                .keys()
                .filter_map(|tag| Some((tag.clone(), language::written(tag)?)))
                .filter(|(tag, written)| tag != written)
                .collect();
            for (tag, written) in tags {
                // Two texts of one language are not made one: the check names the tag.
                if !texts.contains_key(&written)
                    && let Some(text) = texts.shift_remove(&tag)
                {
                    texts.insert(written, text);
                }
            }
        }
        _ => {}
    }
}

/// The code of the place that is found by its M49 number, or by its letters in another case.
fn place(code: &str) -> Option<String> {
    let places = Places::bundled();
    let code = code.trim();
    let found = places
        .get(code)
        .or_else(|| places.get(&code.to_ascii_uppercase()))?;
    Some(found.code.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_code_is_written_as_the_catalogue_writes_it() {
        let mut fields: Extra = serde_json::from_value(json!({
            "title": {"EN": "A course", "pt_br": "Um curso", "fr": "Un cours", "FR": "Encore"},
            "beneficiaries": [{"place": "404"}, {"place": "ug"}, {"place": "202"}, {"place": "QQ"}],
            "languages": ["EN", "xx-klingon"],
        }))
        .unwrap();
        canonical(Kind::Initiative, &mut fields);
        assert_eq!(
            Json::Object(fields),
            json!({
                "title": {"fr": "Un cours", "FR": "Encore", "en": "A course", "pt-BR": "Um curso"},
                "beneficiaries": [{"place": "KE"}, {"place": "UG"}, {"place": "202"}, {"place": "QQ"}],
                "languages": ["en", "xx-Klingon".to_lowercase()],
            }),
            "what is not known, or would be lost, is left as it stands"
        );
    }
}

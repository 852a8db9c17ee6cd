use std::collections::BTreeMap;

use catalogue::change::{FieldPath, Value};
use catalogue::record::schema::{META, SLUG, STANDING, Shape, shape};
use catalogue::record::{Extra, Fingerprint, Localised, Standing, flatten};
use catalogue::validate::{Checked, Finding, Problem, validate};
use catalogue::{Kind, StoreError};
use serde_json::Value as Json;

use super::known::KnownRecords;
use crate::{Fault, Host};

const VISIBILITY: &str = "visibility";

/// What a file says beside the body of a record.
#[derive(Debug, Default)]
pub(super) struct Meta {
    pub(super) slug: Option<String>,
    standing: Option<String>,
    visibility: Option<String>,
    findings: Vec<Finding>,
}

/// Takes out of the fields what is no part of the body.
pub(super) fn take_meta(fields: &mut Extra) -> Meta {
    let mut meta = Meta::default();
    for name in [META[0], META[1], VISIBILITY] {
        let value = match fields.shift_remove(name) {
            None | Some(Json::Null) => continue,
            Some(Json::String(text)) => text.trim().to_owned(),
            Some(_) => {
                let problem = Problem::Type(catalogue::validate::JsonType::Text);
                meta.findings.push(Finding::error(name, problem));
                continue;
            }
        };
        match name {
            SLUG => meta.slug = Some(value),
            STANDING => meta.standing = Some(value),
            _ => meta.visibility = Some(value),
        }
    }
    meta
}

impl Meta {
    /// True if the file asks for a record that stays here.
    pub(super) fn asks_private(&self) -> bool {
        self.visibility.as_deref() == Some("private")
    }

    /// What stands against what the file says beside the body of a record that has these.
    pub(super) fn findings(
        self,
        slug: Option<&str>,
        standing: Standing,
        private: bool,
    ) -> Vec<Finding> {
        let mut findings = self.findings;
        if self.standing.is_some_and(|given| given != standing.code()) {
            findings.push(Finding::error(STANDING, Problem::StandingGiven));
        }
        let visibility = if private { "private" } else { "shared" };
        if self.visibility.is_some_and(|given| given != visibility) {
            findings.push(Finding::error(VISIBILITY, Problem::StartsPrivate));
        }
        if let (Some(given), Some(slug)) = (self.slug, slug)
            && given != slug
        {
            findings.push(Finding::error(SLUG, Problem::SlugFixed));
        }
        findings
    }
}

/// Checks a body against the schema and the records of this catalogue.
pub(super) fn checked(host: &Host, kind: Kind, body: Extra) -> Result<Checked, Fault> {
    let known = KnownRecords::new(host);
    let checked = validate(kind, body, &known);
    known.finish()?;
    Ok(checked)
}

/// The fields of a body as they stand in the log.
pub(super) fn flat(kind: Kind, body: &Extra) -> Result<BTreeMap<FieldPath, Value>, Fault> {
    flatten(kind, body).map_err(|_| Fault::Store(StoreError::Draft("a field is not of its shape")))
}

/// A body with other fields written over it: `null` removes, each language of a text stands for itself.
pub(super) fn merged(kind: Kind, mut base: Extra, fields: &Extra) -> Extra {
    for (name, json) in fields {
        match (json, base.get_mut(name)) {
            (Json::Null, _) => {
                base.shift_remove(name);
            }
            (Json::Object(texts), Some(Json::Object(before)))
                if shape(kind, name) == Some(Shape::Localised) =>
            {
                for (lang, text) in texts {
                    if text.is_null() {
                        before.shift_remove(lang);
                    } else {
                        before.insert(lang.clone(), text.clone());
                    }
                }
                if before.is_empty() {
                    base.shift_remove(name);
                }
            }
            _ => {
                base.insert(name.clone(), json.clone());
            }
        }
    }
    base
}

/// Notes on each translation among the fields which original it was made from, where it does not say so itself: the one
/// that stands in `whole`, the body with the fields in it.
pub(super) fn name_basis(kind: Kind, fields: &mut Extra, whole: &Extra) {
    for (name, json) in fields.iter_mut() {
        if shape(kind, name) != Some(Shape::Localised) {
            continue;
        }
        let Some(original) = whole.get(name).and_then(original) else {
            continue;
        };
        let basis = Fingerprint::of(&original).to_hex();
        let translations = json
            .as_object_mut()
            .into_iter()
            .flat_map(|texts| texts.values_mut().filter_map(Json::as_object_mut));
        for translation in translations {
            if !translation.contains_key("basis") {
                translation.insert("basis".to_owned(), basis.clone().into());
            }
        }
    }
}

/// The original among the texts of a field, without the air around it; `None` while it cannot be read.
fn original(json: &Json) -> Option<String> {
    let texts: Localised = serde_json::from_value(json.clone()).ok()?;
    let lang = texts.original_lang()?;
    Some(texts.get(lang)?.text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn object(json: &Json) -> Extra {
        json.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn a_translation_says_which_original_it_was_made_from() {
        let mut fields = object(&json!({
            "title": { "en": { "text": "Fund", "state": "reviewed" } },
            "notes": "Fund",
        }));
        let whole = object(
            &json!({ "title": { "fr": " Fonds ", "en": { "text": "Fund", "state": "reviewed" } } }),
        );
        name_basis(Kind::Programme, &mut fields, &whole);
        assert_eq!(
            fields["title"]["en"]["basis"],
            json!(Fingerprint::of("Fonds").to_hex()),
            "the original as it will be kept"
        );
        let stated = object(
            &json!({ "title": { "en": { "text": "Fund", "state": "machine", "basis": "0011223344556677" } } }),
        );
        let mut fields = stated.clone();
        name_basis(Kind::Programme, &mut fields, &whole);
        assert_eq!(fields, stated, "what it says itself stands");
    }

    #[test]
    fn what_is_not_named_stays() {
        let base = object(&json!({
            "title": { "en": "Training", "fr": "Formation" },
            "topics": ["ciip", "cbm"],
            "status": "planned",
        }));
        let fields = object(&json!({
            "title": { "fr": null, "es": "Curso" },
            "topics": ["cbm"],
            "status": null,
        }));
        assert_eq!(
            Json::Object(merged(Kind::Initiative, base, &fields)),
            json!({ "title": { "en": "Training", "es": "Curso" }, "topics": ["cbm"] }),
            "a language stands for itself, a list is the whole list, null removes"
        );
    }
}

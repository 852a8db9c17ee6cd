use std::collections::BTreeMap;

use catalogue::record::schema::{Shape, shape};
use catalogue::record::{Body, Fingerprint, Localised, Record, TextState, assemble};
use catalogue::validate::{Finding, Problem, nearest};
use serde_json::json;

use super::state::language;
use crate::api::{EditRecord, Fields, Kind, SaveTranslation, WriteView, Written};
use crate::fault::Untranslatable;
use crate::record::{field_label, find};
use crate::write::record_edit;
use crate::{Fault, Host, Reader};

/// What is to be written of one text.
pub(super) enum Target {
    /// The text, as a person has made or checked it.
    Checked(String),
    /// There is to be none.
    Nothing,
}

/// Keeps translations that a person has made or checked.
///
/// The text is marked as reviewed, with the fingerprint of the original that the translator saw: where that has changed
/// since, the translation shows as stale. What somebody else wrote into the same text meanwhile waits in *To review*.
///
/// # Errors
/// [`Fault::Invalid`] for a field that is no text of the record, [`Fault::NotTranslatable`] where the text was written in
/// that language or nothing is there to translate; [`Fault::RecordNotFound`]. Then nothing was written.
pub fn translation_save(
    host: &Host,
    reader: &Reader,
    request: SaveTranslation,
) -> Result<Written<WriteView>, Fault> {
    let targets = request
        .texts
        .into_iter()
        .map(|(field, text)| {
            let text = text.trim();
            let target = if text.is_empty() {
                Target::Nothing
            } else {
                Target::Checked(text.to_owned())
            };
            (field, target)
        })
        .collect();
    let lang = language(host, &request.lang)?;
    let record = find(host, request.kind, &request.slug)?;
    let seen = Seen::new(host, record, request.seen)?;
    seen.write(host, reader, request.kind, &lang, targets, request.note)
}

/// A record as a translator saw it.
pub(super) struct Seen {
    record: Record,
    version: i64,
    body: Body,
}

impl Seen {
    pub(super) fn new(host: &Host, record: Record, version: Option<i64>) -> Result<Self, Fault> {
        let snapshot = host.catalogue().snapshot(record.id, version)?;
        let body = assemble(record.kind, snapshot.values());
        let body = Body::from_json(record.kind, body).unwrap_or_else(|_| record.body.clone());
        Ok(Self {
            version: version.unwrap_or(snapshot.version),
            body,
            record,
        })
    }

    /// `kind:slug`.
    pub(super) fn reference(&self) -> String {
        format!("{}:{}", self.record.kind, self.record.slug)
    }

    /// The texts of the record.
    pub(super) fn texts(&self) -> Vec<(&'static str, &Localised)> {
        self.body.texts()
    }

    /// Writes texts of one language.
    pub(super) fn write(
        self,
        host: &Host,
        reader: &Reader,
        kind: Kind,
        lang: &str,
        targets: BTreeMap<String, Target>,
        note: Option<String>,
    ) -> Result<Written<WriteView>, Fault> {
        let mut fields = Fields::new();
        for (field, target) in targets {
            let text = self.text(reader, &field, lang)?;
            let value = match target {
                Target::Checked(words) => json!({
                    "text": words,
                    "state": "reviewed",
                    "basis": text.basis_for(lang).map(Fingerprint::to_hex),
                }),
                Target::Nothing => serde_json::Value::Null,
            };
            fields.insert(field, json!({ lang: value }));
        }
        let request = EditRecord {
            kind,
            slug: self.record.slug,
            fields,
            seen: Some(self.version),
            note,
        };
        record_edit(host, reader, request)
    }

    /// A text that can be translated into a language.
    fn text(&self, reader: &Reader, field: &str, lang: &str) -> Result<&Localised, Fault> {
        let texts = self.texts();
        if shape(self.record.kind, field) != Some(Shape::Localised) {
            let names = texts.iter().map(|(name, _)| *name);
            let nearest = nearest(field, names).map(str::to_owned);
            let name: String = field.chars().take(60).collect();
            let problem = Problem::UnknownField { nearest };
            return Err(Fault::Invalid(vec![Finding::error(name, problem)]));
        }
        let refuse = |why: Untranslatable| Fault::NotTranslatable {
            reference: self.reference(),
            field: field_label(reader.localiser(), field),
            why,
        };
        let text = texts.into_iter().find(|(name, _)| *name == field);
        let Some((_, text)) = text else {
            return Err(refuse(Untranslatable::Empty));
        };
        if text
            .get(lang)
            .is_some_and(|own| own.state == TextState::Original)
        {
            return Err(refuse(Untranslatable::Original));
        }
        if text.source_for(lang).is_none() {
            return Err(refuse(Untranslatable::Empty));
        }
        Ok(text)
    }
}

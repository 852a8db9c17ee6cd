use catalogue::record::{Body, Record, Resource};
use serde_json::json;

use super::state::language;
use crate::api::{AddRecord, AskProposal, AskTranslation, Fields, Kind, WriteView, Written};
use crate::record::find;
use crate::view::Presenter;
use crate::write::record_add;
use crate::{Fault, Host, Reader};

/// What asking for a resource in another language would say; writes nothing.
///
/// # Errors
/// [`Fault::RecordNotFound`], [`Fault::UnknownTerm`] for a language; or when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn translation_proposal(
    host: &Host,
    reader: &Reader,
    request: AskTranslation,
) -> Result<AskProposal, Fault> {
    let asked = Asked::new(host, &request)?;
    let presenter = Presenter::new(host, reader);
    let reference = presenter
        .record_ref(&asked.record)?
        .ok_or_else(|| Fault::RecordNotFound {
            reference: format!("resource:{}", request.slug),
        })?;
    Ok(AskProposal {
        resource: reference,
        name: presenter.language_name(&asked.lang),
        exists: asked.resource()?.languages.contains(&asked.lang),
        statement: asked.statement(&presenter, request.statement.as_deref()),
        place: asked.place.as_deref().map(|code| presenter.place(code)),
        lang: asked.lang,
    })
}

/// Asks for a resource in another language: writes a need, which stays on this machine until it is shared.
///
/// The need names the language, the topics of the resource and its address, so that whoever reads it finds the text.
///
/// # Errors
/// [`Fault::RecordNotFound`], [`Fault::UnknownTerm`] for a language; [`Fault::Invalid`] where nobody has said for which
/// place; or when the store cannot be written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn translation_ask(
    host: &Host,
    reader: &Reader,
    request: AskTranslation,
) -> Result<Written<WriteView>, Fault> {
    let asked = Asked::new(host, &request)?;
    let presenter = Presenter::new(host, reader);
    let statement = asked.statement(&presenter, request.statement.as_deref());
    let resource = asked.resource()?;
    let mut fields = Fields::new();
    fields.insert(
        "statement".to_owned(),
        json!({ reader.data_lang(): statement }),
    );
    if let Some(place) = &asked.place {
        fields.insert("place".to_owned(), json!(place));
    }
    fields.insert("topics".to_owned(), json!(resource.topics));
    fields.insert("languages".to_owned(), json!([asked.lang]));
    if let Some(url) = &resource.url {
        let title = resource.title.best("en").map(|shown| shown.text);
        let title = title.unwrap_or(url);
        fields.insert(
            "sources".to_owned(),
            json!([{ "url": url, "title": title }]),
        );
    }
    // Editors' notes are in English; this one leads from the need to the resource.
    let note = format!(
        "A translation of resource:{} into {} is wanted.",
        asked.record.slug, asked.lang
    );
    fields.insert("notes".to_owned(), json!(note));
    record_add(
        host,
        reader,
        AddRecord {
            kind: Kind::Need,
            fields,
            note: None,
        },
    )
}

struct Asked {
    record: Record,
    lang: String,
    place: Option<String>,
}

impl Asked {
    fn new(host: &Host, request: &AskTranslation) -> Result<Self, Fault> {
        let lang = language(host, &request.lang)?;
        let slug = request.slug.trim();
        let slug = slug.strip_prefix("resource:").unwrap_or(slug);
        let record = find(host, Kind::Resource, slug)?;
        let given = request
            .place
            .clone()
            .filter(|place| !place.trim().is_empty());
        let own = || host.settings().place;
        let place = given.or_else(own).or_else(|| match &record.body {
            Body::Resource(resource) => resource.place.clone(),
            _ => None,
        });
        Ok(Self {
            record,
            lang,
            place,
        })
    }

    fn resource(&self) -> Result<&Resource, Fault> {
        match &self.record.body {
            Body::Resource(resource) => Ok(resource),
            _ => Err(Fault::RecordNotFound {
                reference: format!("resource:{}", self.record.slug),
            }),
        }
    }

    /// The need in words: the author's own, or a sentence that names the resource and the language.
    fn statement(&self, presenter: &Presenter<'_>, given: Option<&str>) -> String {
        if let Some(given) = given.map(str::trim).filter(|given| !given.is_empty()) {
            return given.to_owned();
        }
        let title = presenter.text(self.record.body.title());
        let title = title.map(|title| title.text).unwrap_or_default();
        // It is kept as a text of the catalogue, where no invisible mark belongs.
        presenter
            .loc()
            .plain()
            .translation_ask_statement(presenter.language_name(&self.lang), title)
    }
}

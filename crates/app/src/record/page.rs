use std::collections::BTreeMap;

use catalogue::record::{Body, Record};

use super::field::fill;
use super::{
    citation, find, initiative, need, organisation, programme, provenance, related, resource,
};
use crate::api::{RecordPage, RecordRequest, Term, TextState, TextVersion};
use crate::view::{Presenter, text_state};
use crate::{Fault, Host, Reader};

/// The page of a record, in the reader's language or, to compare, in another one.
///
/// # Errors
/// [`Fault::RecordNotFound`], or when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn record(host: &Host, reader: &Reader, request: RecordRequest) -> Result<RecordPage, Fault> {
    let record = find(host, request.kind, &request.slug)?;
    let text_lang = request
        .text_lang
        .as_deref()
        .unwrap_or_else(|| reader.data_lang());
    page(&Presenter::with_text_lang(host, reader, text_lang), &record)
}

/// The page of a record as it is given, whether it stands so today or stood so once.
pub(crate) fn page(presenter: &Presenter<'_>, record: &Record) -> Result<RecordPage, Fault> {
    let reference = presenter
        .record_ref(record)?
        .ok_or_else(|| Fault::RecordNotFound {
            reference: format!("{}:{}", record.kind, record.slug),
        })?;
    let fields = match &record.body {
        Body::Initiative(body) => fill(initiative::FIELDS, presenter, body)?,
        Body::Programme(body) => fill(programme::FIELDS, presenter, body)?,
        Body::Need(body) => fill(need::FIELDS, presenter, body)?,
        Body::Organisation(body) => fill(organisation::FIELDS, presenter, body)?,
        Body::Resource(body) => fill(resource::FIELDS, presenter, body)?,
        Body::Place(_) | Body::Case(_) | Body::Shortlist(_) | Body::Assessment(_) => Vec::new(),
    };
    Ok(RecordPage {
        id: record.id.to_string(),
        standing: presenter.term("standing", record.standing.code()),
        themes: themes_and_topics(presenter, record.body.topics()),
        summary: presenter.text(record.body.summary()),
        versions: versions(presenter, record, &reference.title.lang),
        fields,
        provenance: provenance::of(presenter, record)?,
        related: related::of(presenter, record)?,
        citation: citation::of(presenter, record, &reference)?,
        conflicts: record.conflicts,
        shared_as: crate::write::shared_as(presenter.host(), record)?
            .map(|shared| format!("{}:{}", shared.kind, shared.slug)),
        record: reference,
    })
}

/// The themes above the topics, each once, then the topics in the order of the record.
fn themes_and_topics(presenter: &Presenter<'_>, topics: &[String]) -> Vec<Term> {
    let vocabulary = presenter.vocabulary();
    let mut themes: Vec<&str> = topics
        .iter()
        .filter_map(|topic| vocabulary.theme_of(topic))
        .collect();
    themes.sort_unstable();
    themes.dedup();
    themes
        .into_iter()
        .map(|theme| presenter.term("theme", theme))
        .chain(topics.iter().map(|topic| presenter.term("topic", topic)))
        .collect()
}

/// The languages in which the record has texts, the reader's first, then originals, then the rest by tag.
fn versions(presenter: &Presenter<'_>, record: &Record, shown: &str) -> Vec<TextVersion> {
    let mut found: BTreeMap<&str, (TextState, bool)> = BTreeMap::new();
    for (_, localised) in record.body.texts() {
        for (lang, text) in localised.iter() {
            let state = text_state(text.state);
            let entry = found.entry(lang).or_insert((state, false));
            // The least certain text speaks for the whole language.
            entry.0 = least_certain(entry.0, state);
            entry.1 |= localised.is_stale(lang);
        }
    }
    let mut versions: Vec<TextVersion> = found
        .into_iter()
        .map(|(lang, (state, stale))| TextVersion {
            lang: lang.to_owned(),
            name: endonym(presenter, lang),
            state,
            stale,
            shown: lang == shown,
        })
        .collect();
    let reader = presenter.reader().data_lang();
    versions.sort_by_key(|version| (version.lang != reader, version.state != TextState::Original));
    versions
}

fn least_certain(a: TextState, b: TextState) -> TextState {
    let rank = |state: TextState| match state {
        TextState::Original => 0,
        TextState::Reviewed => 1,
        TextState::Machine => 2,
    };
    if rank(a) >= rank(b) { a } else { b }
}

fn endonym(presenter: &Presenter<'_>, lang: &str) -> String {
    presenter
        .host()
        .languages()
        .endonym(lang)
        .unwrap_or(lang)
        .to_owned()
}

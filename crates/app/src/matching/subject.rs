use std::sync::Arc;

use catalogue::Kind;
use catalogue::record::{Body, Record};
use matching::{Asker, Code, Codes, Landscape, Subject};

use crate::api::{self, MatchNote, MatchRequest, MatchSubject, SearchRequest, Term};
use crate::record::find as find_record;
use crate::search::filters;
use crate::view::Presenter;
use crate::{Fault, FilterName, Host};

/// The vocabularies that say who asks: what an organisation is, and whom programmes name.
const KINDS: [&str; 2] = ["organisation-kind", "eligible-kind"];

/// What is matched.
pub(super) enum Asked {
    /// Help is wanted: by a need, or by hand.
    Help(Option<Arc<Record>>, Subject),
    /// A programme looks for needs and implementers.
    Programme(Arc<Record>, usize),
    /// An organisation looks for programmes, needs and partners.
    Organisation(Arc<Record>, usize),
}

/// Reads a request.
pub(super) fn read(
    host: &Host,
    landscape: &Landscape,
    request: &MatchRequest,
) -> Result<Asked, Fault> {
    if let Some(reference) = &request.reference {
        return named(host, landscape, reference);
    }
    // The filters of the search know every code and refuse what is none.
    let filters = filters(
        host,
        &SearchRequest {
            themes: request.themes.clone(),
            places: request.places.clone(),
            languages: request.languages.clone(),
            modes: request.modes.clone(),
            ..SearchRequest::default()
        },
    )?;
    let vocabulary = host.vocabulary();
    let topics = filters
        .themes
        .iter()
        .flat_map(|theme| vocabulary.topics_of(theme));
    let asker = match request.asker.as_deref() {
        // As for a need: for a place its government is presumed to ask, where nobody else is named.
        None if !filters.places.is_empty() => landscape.asker_of_a_place(),
        named => asker(host, landscape, named)?,
    };
    let subject = Subject {
        topics: codes(landscape, topics),
        modes: codes(landscape, filters.modes.iter().map(String::as_str)),
        places: codes(landscape, filters.places.iter().map(String::as_str)),
        languages: codes(landscape, filters.languages.iter().map(String::as_str)),
        asker,
        ..Subject::default()
    };
    if filters.themes.is_empty()
        && filters.places.is_empty()
        && filters.languages.is_empty()
        && filters.modes.is_empty()
    {
        return Err(Fault::NothingAsked);
    }
    Ok(Asked::Help(None, subject))
}

/// Who asks, by a kind of organisation or one that programmes name.
fn asker(host: &Host, landscape: &Landscape, kind: Option<&str>) -> Result<Option<Asker>, Fault> {
    let Some(kind) = kind else { return Ok(None) };
    let vocabulary = host.vocabulary();
    if !KINDS.iter().any(|list| vocabulary.has(list, kind)) {
        let mut accepted: Vec<String> = KINDS
            .iter()
            .filter_map(|list| vocabulary.list(list))
            .flat_map(|list| list.codes().map(str::to_owned))
            .collect();
        accepted.sort();
        accepted.dedup();
        return Err(Fault::UnknownTerm {
            filter: FilterName::Asker,
            value: kind.chars().take(60).collect(),
            accepted,
        });
    }
    Ok(landscape.asker(kind))
}

/// The label of a kind of asker; `None` where it is not known.
pub(super) fn asker_term(presenter: &Presenter<'_>, code: &str) -> Option<Term> {
    KINDS
        .iter()
        .find(|list| presenter.vocabulary().has(list, code))
        .map(|list| presenter.term(list, code))
}

/// The landscape has a code for every language and every mode: one that no record names fits nothing, which is what the answer
/// then says.
fn codes<'a>(landscape: &Landscape, texts: impl Iterator<Item = &'a str>) -> Codes {
    texts.filter_map(|text| landscape.code(text)).collect()
}

pub(super) fn named(host: &Host, landscape: &Landscape, reference: &str) -> Result<Asked, Fault> {
    let refused = || Fault::NotMatchable {
        reference: reference.chars().take(120).collect(),
    };
    let (kind, slug) = reference.split_once(':').ok_or_else(refused)?;
    let kind = match kind.trim() {
        "need" => api::Kind::Need,
        "programme" => api::Kind::Programme,
        "organisation" => api::Kind::Organisation,
        _ => return Err(refused()),
    };
    let record = Arc::new(find_record(host, kind, slug.trim())?);
    let missing = || Fault::RecordNotFound {
        reference: reference.chars().take(120).collect(),
    };
    match record.kind {
        Kind::Need => {
            let need = landscape.need(record.id).ok_or_else(missing)?;
            let subject = Subject::need(need);
            Ok(Asked::Help(Some(record), subject))
        }
        Kind::Programme => {
            let at = position(
                landscape.programmes().iter().map(|part| part.key.id),
                &record,
            );
            Ok(Asked::Programme(record, at.ok_or_else(missing)?))
        }
        _ => {
            let at = position(
                landscape.organisations().iter().map(|part| part.key.id),
                &record,
            );
            Ok(Asked::Organisation(record, at.ok_or_else(missing)?))
        }
    }
}

fn position(mut ids: impl Iterator<Item = catalogue::RecordId>, record: &Record) -> Option<usize> {
    ids.position(|id| id == record.id)
}

/// What was asked, as the reader sees it.
pub(super) fn view(
    presenter: &Presenter<'_>,
    landscape: &Landscape,
    record: Option<&Record>,
    subject: &Subject,
) -> Result<MatchSubject, Fault> {
    let text = |code: Code| landscape.text(code);
    Ok(MatchSubject {
        record: match record {
            Some(record) => presenter.record_ref(record)?,
            None => None,
        },
        topics: subject
            .topics
            .iter()
            .map(|topic| presenter.term("topic", text(topic)))
            .collect(),
        places: subject
            .places
            .iter()
            .map(|place| presenter.place(text(place)))
            .collect(),
        languages: subject
            .languages
            .iter()
            .map(|language| presenter.language(text(language)))
            .collect(),
        modes: subject
            .modes
            .iter()
            .map(|mode| presenter.term("mode", text(mode)))
            .collect(),
        asker: subject
            .asker
            .as_ref()
            .and_then(|asker| asker_term(presenter, text(asker.kind))),
        asker_presumed: subject.asker.as_ref().is_some_and(|asker| !asker.stated),
        notes: record.map_or_else(Vec::new, |record| notes(presenter, record)),
    })
}

/// What a need states in words of its time and of how much can be taken in.
fn notes(presenter: &Presenter<'_>, record: &Record) -> Vec<MatchNote> {
    let Body::Need(need) = &record.body else {
        return Vec::new();
    };
    let loc = presenter.loc();
    [
        (loc.record_field_timing(), &need.timing),
        (
            loc.record_field_absorptive_limits(),
            &need.absorptive_limits,
        ),
    ]
    .into_iter()
    .filter_map(|(label, text)| {
        let text = presenter.text(text)?;
        Some(MatchNote { label, text })
    })
    .collect()
}

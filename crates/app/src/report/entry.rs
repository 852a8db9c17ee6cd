//! A record as it stands in the list of a report.

use super::words::{Words, between, cut};
use super::{Entry, Line};
use crate::Fault;
use crate::api::{Kind, OpenProgramme, RecordRef, Text};
use crate::view::{Presenter, is_over};
use catalogue::record::Body;

/// Longest summary in a list, in characters.
const SUMMARY: usize = 420;

/// Title, status, where and when, who.
pub(super) fn entry(words: &Words<'_>, record: &RecordRef) -> Entry {
    let loc = words.loc();
    let mut first = Vec::new();
    if let Some(standing) = &record.standing {
        first.push(words.message(&standing.label));
    }
    if let Some(visibility) = &record.visibility {
        first.push(words.message(&visibility.label));
    }
    if let Some(places) = places(words, record) {
        first.push(places);
    }
    first.push(match &record.when {
        Some(when) => words.message(when),
        None => words.labelled(&dates(words, record.kind), words.not_stated()),
    });
    let languages: Vec<Line> = record
        .languages
        .iter()
        .map(|language| words.message(&language.label))
        .collect();
    let mut facts = vec![between(first)];
    facts.extend(words.parts(&record.organisations));
    let publisher: Vec<Line> = record
        .organisations
        .iter()
        .filter(|organisation| organisation.leaf.is_none())
        .map(|organisation| words.name(organisation))
        .collect();
    if !publisher.is_empty() {
        facts.push(words.labelled(&loc.record_field_publisher(), between(publisher)));
    }
    if !languages.is_empty() {
        let label = match record.kind {
            Kind::Resource => loc.record_field_languages_document(),
            _ => loc.record_field_languages_delivery(),
        };
        facts.push(words.labelled(&label, between(languages)));
    }
    Entry {
        title: words.title(&record.title),
        state: record.status.as_ref().map(|status| status.label.clone()),
        facts: facts.into_iter().filter(|line| !line.is_empty()).collect(),
        text: None,
    }
}

/// The same with its summary, cut where it is long.
pub(super) fn with_text(words: &Words<'_>, record: &RecordRef, summary: Option<&Text>) -> Entry {
    Entry {
        text: summary.map(|text| words.text(&cut(text, SUMMARY))),
        ..entry(words, record)
    }
}

/// The shortest form: title, status, one line.
pub(super) fn short(words: &Words<'_>, record: &RecordRef) -> Entry {
    let mut line = Vec::new();
    line.extend(record.when.as_ref().map(|when| words.message(when)));
    line.extend(words.parts(&record.organisations));
    Entry {
        title: words.title(&record.title),
        state: record.status.as_ref().map(|status| status.label.clone()),
        facts: vec![between(line)]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect(),
        text: None,
    }
}

/// What the dates of a kind are called, where there are none.
fn dates(words: &Words<'_>, kind: Kind) -> String {
    let loc = words.loc();
    match kind {
        Kind::Initiative => loc.report_dates(),
        Kind::Programme => loc.record_field_closes(),
        Kind::Need | Kind::Resource | Kind::Organisation => loc.record_field_year(),
    }
}

/// Where it benefits, with how many more places there are.
pub(super) fn places(words: &Words<'_>, record: &RecordRef) -> Option<Line> {
    let shown: Vec<Line> = record
        .places
        .iter()
        .map(|place| words.message(&place.label))
        .collect();
    let hidden = (record.place_count as usize).saturating_sub(shown.len());
    if shown.is_empty() {
        return None;
    }
    let mut places = shown;
    if hidden > 0 {
        places.push(words.message(&words.loc().screens_more_values(hidden)));
    }
    Some(between(places))
}

/// Whether the days on which a programme took requests are past.
pub(super) fn is_past(presenter: &Presenter<'_>, open: &OpenProgramme) -> Result<bool, Fault> {
    let record = presenter
        .host()
        .catalogue()
        .record(catalogue::Kind::Programme, &open.record.slug)?;
    Ok(record.is_some_and(|record| match &record.body {
        Body::Programme(body) => body
            .window
            .as_ref()
            .and_then(|window| window.closes)
            .is_some_and(|closes| is_over(closes, presenter.today())),
        _ => false,
    }))
}

/// Entries, at most so many, and how many were left out.
pub(super) fn first<T>(
    items: &[T],
    most: usize,
    entry: impl Fn(&T) -> Entry,
) -> (Vec<Entry>, usize) {
    let shown = items.get(..most).unwrap_or(items);
    (shown.iter().map(entry).collect(), items.len() - shown.len())
}

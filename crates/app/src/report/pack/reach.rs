use catalogue::record::{Body, Record};

use super::super::frame::part;
use super::super::words::{Words, link};
use super::super::{Block, Entry, Line, Part};
use crate::Fault;
use crate::view::Presenter;

/// How to apply to each programme of the pack.
pub(super) fn reach(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    records: &[Record],
) -> Result<Option<Part>, Fault> {
    let mut entries = Vec::new();
    for record in records {
        let Body::Programme(body) = &record.body else {
            continue;
        };
        let Some(reference) = presenter.record_ref(record)? else {
            continue;
        };
        let window = body
            .window
            .as_ref()
            .and_then(|window| presenter.window_when(window));
        let mut facts: Vec<Line> = window.iter().map(|when| words.message(when)).collect();
        let how = presenter.text(&body.how_to_apply);
        if how.is_none() {
            facts
                .push(words.labelled(&words.loc().record_field_how_to_apply(), words.not_stated()));
        }
        for source in body.sources.iter().take(1) {
            facts.push(link(&source.url, &source.url, Some("zxx".to_owned())));
        }
        entries.push(Entry {
            title: words.title(&reference.title),
            state: reference.status.map(|status| status.label),
            facts,
            text: how.as_ref().map(|text| words.text(text)),
        });
    }
    Ok((!entries.is_empty())
        .then(|| part(&words.loc().report_reach(), vec![Block::Entries(entries)])))
}

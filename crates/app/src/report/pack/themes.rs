use catalogue::Kind;
use catalogue::record::{Body, Record};

use super::super::entry::with_text;
use super::super::frame::part;
use super::super::words::{Words, between, link, own};
use super::super::{Block, Entry, Line, Part};
use crate::Fault;
use crate::order::by_status_then_newest;
use crate::view::Presenter;

/// Parts of a theme, in the order in which a reader looks: what is asked for, what runs, what is open, what there is to read.
const KINDS: [Kind; 4] = [
    Kind::Need,
    Kind::Initiative,
    Kind::Programme,
    Kind::Resource,
];

/// A part for each theme that a record has. A record stands whole under its first theme, and is named under the others.
pub(super) fn by_theme(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    records: &[Record],
) -> Result<Vec<Part>, Fault> {
    let loc = words.loc();
    let columns = presenter.host().catalogue().columns()?;
    let order = by_status_then_newest(&columns, records.iter().map(|record| record.row));
    let ordered: Vec<&Record> = order
        .iter()
        .filter_map(|row| records.iter().find(|record| record.row == *row))
        .collect();
    let themes: Vec<&str> = presenter
        .vocabulary()
        .list("theme")
        .into_iter()
        .flat_map(|list| list.codes())
        .collect();
    let of = |record: &Record| -> Vec<&str> {
        themes
            .iter()
            .copied()
            .filter(|theme| {
                record
                    .body
                    .topics()
                    .iter()
                    .any(|topic| presenter.vocabulary().theme_of(topic) == Some(*theme))
            })
            .collect()
    };
    let mut parts = Vec::new();
    for theme in themes.iter().copied().map(Some).chain([None]) {
        let mut blocks = Vec::new();
        for kind in KINDS {
            let mut entries = Vec::new();
            for record in ordered.iter().filter(|record| record.kind == kind) {
                if of(record).first().copied() == theme {
                    entries.extend(whole(presenter, words, record)?);
                }
            }
            if !entries.is_empty() {
                blocks.push(Block::Heading(own(&kind_heading(words, kind))));
                blocks.push(Block::Entries(entries));
            }
        }
        let mut also = Vec::new();
        for record in &ordered {
            let under = of(record);
            if theme.is_some_and(|theme| under.iter().skip(1).any(|one| *one == theme)) {
                also.extend(presenter.text(record.body.title()));
            }
        }
        if !also.is_empty() {
            blocks.push(Block::Heading(own(&loc.report_also())));
            blocks.push(Block::Paragraph(between(
                also.iter().map(|title| words.text(title)).collect(),
            )));
        }
        if !blocks.is_empty() {
            let heading = theme.map_or_else(
                || loc.report_without_theme(),
                |theme| presenter.term("theme", theme).label,
            );
            parts.push(part(&heading, blocks));
        }
    }
    Ok(parts)
}

fn kind_heading(words: &Words<'_>, kind: Kind) -> String {
    let loc = words.loc();
    match kind {
        Kind::Need => loc.pages_place_needs(),
        Kind::Programme => loc.pages_organisation_programmes(),
        Kind::Resource => loc.pages_organisation_resources(),
        _ => loc.pages_initiatives(),
    }
}

/// A record with its summary and, of a programme, its window and how to apply.
fn whole(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    record: &Record,
) -> Result<Option<Entry>, Fault> {
    let Some(reference) = presenter.record_ref(record)? else {
        return Ok(None);
    };
    let summary = match record.kind {
        // The statement is the title already.
        Kind::Need => None,
        _ => presenter.text(record.body.summary()),
    };
    let mut one = with_text(words, &reference, summary.as_ref());
    if let Body::Programme(body) = &record.body {
        let open: Vec<Line> = body
            .eligible_places
            .iter()
            .map(|code| words.message(&presenter.place_or_flag(code)))
            .collect();
        if !open.is_empty() {
            one.facts
                .push(words.labelled(&words.loc().record_field_eligible_places(), between(open)));
        }
    }
    if let Body::Resource(body) = &record.body
        && let Some(url) = &body.url
    {
        one.facts.push(link(url, url, Some("zxx".to_owned())));
    }
    Ok(Some(one))
}

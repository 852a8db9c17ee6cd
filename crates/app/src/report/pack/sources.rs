use catalogue::Kind;
use catalogue::record::Record;

use super::super::frame::part;
use super::super::words::{Words, cut, own, soft};
use super::super::{Align, Block, Cell, Column, Line, Part, Table};
use crate::Fault;
use crate::view::Presenter;

/// The sources of every record, and whether its implementer has confirmed it.
pub(super) fn provenance(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    records: &[Record],
) -> Result<Part, Fault> {
    let loc = words.loc();
    let mut rows = Vec::new();
    for record in records.iter().filter(|one| one.kind != Kind::Organisation) {
        let Some(title) = presenter.text(record.body.title()) else {
            continue;
        };
        let from = crate::record::provenance(presenter, record)?;
        let sources: Vec<Line> = from.sources.iter().map(|one| words.source(one)).collect();
        rows.push(vec![
            Cell {
                lines: vec![words.text(&cut(&title, 120))],
                ..Cell::default()
            },
            Cell {
                lines: if sources.is_empty() {
                    vec![soft(&loc.screens_sources_none())]
                } else {
                    sources
                },
                ..Cell::default()
            },
            Cell {
                lines: vec![match &from.confirmed {
                    Some(confirmed) => words.message(confirmed),
                    None => soft(&loc.report_not_confirmed()),
                }],
                ..Cell::default()
            },
        ]);
    }
    let table = Table {
        caption: loc.report_provenance(),
        columns: vec![
            Column {
                head: own(&loc.cli_column_reference()),
                align: Align::Start,
                share: 5,
            },
            Column {
                head: own(&loc.cli_section_sources()),
                align: Align::Start,
                share: 7,
            },
            Column {
                head: own(&loc.record_field_confirmed()),
                align: Align::Start,
                share: 3,
            },
        ],
        rows,
    };
    let mut blocks = vec![Block::Remark(own(&loc.report_provenance_about()))];
    if !table.rows.is_empty() {
        blocks.push(Block::Table(table));
    }
    Ok(part(&loc.report_provenance(), blocks))
}

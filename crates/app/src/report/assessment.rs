use super::frame::{Unpublished, report};
use super::words::{Words, own, strong};
use super::{Align, Block, Cell, Column, Field, Line, Part, Report, Span, Style, Table};
use crate::api::{AssessGroup, AssessName, AssessRow, AssessView, ReportKind};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// It stays on this machine, so whatever is printed of it says so on every page.
const PRIVATE: Unpublished = Unpublished {
    drafts: false,
    private: true,
};

/// The printable summary of an assessment: each factor or norm with what is said of it. Stamped private.
///
/// # Errors
/// [`Fault::RecordNotFound`]; when the store cannot be read.
pub fn assessment(host: &Host, reader: &Reader, id: &str) -> Result<Report, Fault> {
    let view = crate::assess::assess_show(host, reader, AssessName { id: id.to_owned() })?;
    let presenter = Presenter::new(host, reader);
    let words = Words::new(&presenter);
    let loc = words.loc();
    let summary = &view.summary;
    let title = match &summary.name {
        Some(name) => free(name),
        None => own(&summary.label),
    };
    let mut report = report(&presenter, ReportKind::Assessment, title, PRIVATE)?;
    report.landscape = true;
    report.parts = vec![Part {
        heading: None,
        new_page: false,
        blocks: vec![
            Block::Paragraph(words.message(&view.private)),
            Block::Caution(vec![words.message(&view.caution)]),
            Block::Fields(vec![
                Field {
                    label: loc.assess_method(),
                    values: vec![words.message(&summary.method.label)],
                },
                Field {
                    label: loc.record_field_place(),
                    values: vec![match &summary.place {
                        Some(place) => words.message(&place.label),
                        None => words.not_stated(),
                    }],
                },
                Field {
                    label: loc.assess_begun(),
                    values: vec![words.message(&summary.when)],
                },
                Field {
                    label: loc.assess_answered(),
                    values: vec![words.message(&summary.progress)],
                },
            ]),
        ],
    }];
    report
        .parts
        .extend(view.groups.iter().map(|group| part(&words, &view, group)));
    Ok(report)
}

/// What somebody has typed; nobody has said in which language.
fn free(text: &str) -> Line {
    Line(vec![Span::Text {
        text: text.to_owned(),
        lang: Some(l10n::UNDETERMINED.to_owned()),
        style: Style::Plain,
        href: None,
    }])
}

fn part(words: &Words<'_>, view: &AssessView, group: &AssessGroup) -> Part {
    let heading = match &group.dimension {
        Some(dimension) => dimension.label.clone(),
        None => view.summary.method.label.clone(),
    };
    let mut heads = vec![heading.clone()];
    if !view.stages.is_empty() {
        heads.extend([view.columns.stage.clone(), view.columns.wanted.clone()]);
    }
    heads.extend([
        view.columns.exists.clone(),
        view.columns.evidence.clone(),
        view.columns.gap.clone(),
        view.columns.help.clone(),
    ]);
    let columns = heads
        .iter()
        .enumerate()
        .map(|(at, head)| Column {
            head: own(head),
            align: Align::Start,
            share: if at == 0 { 3 } else { 2 },
        })
        .collect();
    Part {
        heading: Some(own(&heading)),
        new_page: false,
        blocks: vec![Block::Table(Table {
            caption: heading,
            columns,
            rows: group
                .rows
                .iter()
                .map(|row| cells(words, row, !view.stages.is_empty()))
                .collect(),
        })],
    }
}

fn cells(words: &Words<'_>, row: &AssessRow, stages: bool) -> Vec<Cell> {
    let cell = |line: Line| Cell {
        lines: vec![line],
        ..Cell::default()
    };
    let mut cells = vec![cell(strong(&format!(
        "{} {}",
        row.term.code, row.term.label
    )))];
    if stages {
        for stage in [&row.stage, &row.wanted] {
            cells.push(cell(match stage {
                Some(stage) => words.message(&stage.label),
                None => words.not_stated(),
            }));
        }
    }
    for text in [&row.exists, &row.evidence, &row.gap, &row.help] {
        cells.push(cell(match text {
            Some(text) => free(text),
            None => words.not_stated(),
        }));
    }
    cells
}

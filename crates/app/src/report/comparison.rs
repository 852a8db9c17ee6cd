use super::frame::{Unpublished, cautions, part, report};
use super::sheet::{field, holds, open};
use super::words::{Words, own, soft, strong};
use super::{Align, Block, Cell, Column, Line, Part, Report, Span, Table};
use crate::api::{
    CompareRequest, ComparedCell, ComparedField, FieldView, RecordPage, RecordRequest, ReportKind,
};
use crate::compare::{COUNT, compare};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Two to four records side by side: one row a field, one column a record, what differs marked.
///
/// # Errors
/// [`Fault::CompareCount`] for fewer or more records; what a sheet refuses; or when the store cannot be read.
pub fn comparison(
    host: &Host,
    reader: &Reader,
    requests: Vec<RecordRequest>,
    unpublished: Unpublished,
) -> Result<Report, Fault> {
    if !COUNT.contains(&requests.len()) {
        return Err(Fault::CompareCount {
            given: requests.len(),
        });
    }
    let mut pages = Vec::with_capacity(requests.len());
    for request in &requests {
        pages.push(open(host, reader, request.clone(), unpublished)?);
    }
    let view = compare(host, reader, CompareRequest { records: requests })?;
    let presenter = Presenter::new(host, reader);
    let words = Words::new(&presenter);
    let loc = words.loc();
    let shown = pages
        .iter()
        .map(holds)
        .fold(Unpublished::default(), |a, b| Unpublished {
            drafts: a.drafts || b.drafts,
            private: a.private || b.private,
        });
    let title = own(&loc.report_comparison_title(pages.len()));
    let mut report = report(&presenter, ReportKind::Comparison, title, shown)?;
    report.landscape = true;
    let table = Table {
        caption: report.title.plain(),
        columns: columns(&words, &pages),
        rows: view
            .fields
            .iter()
            .map(|field| row(&words, field, &pages))
            .collect(),
    };
    report.parts = vec![
        Part {
            heading: None,
            new_page: false,
            blocks: vec![Block::Table(table)],
        },
        part(&loc.report_cautions(), vec![cautions(&words)]),
    ];
    Ok(report)
}

fn columns(words: &Words<'_>, pages: &[RecordPage]) -> Vec<Column> {
    let mut columns = vec![Column {
        head: own(&words.loc().pages_history_field()),
        align: Align::Start,
        share: 2,
    }];
    columns.extend(pages.iter().map(|page| Column {
        head: words.title(&page.record.title),
        align: Align::Start,
        share: 4,
    }));
    columns
}

/// A field of every record; a label says where they differ, for paper has no colour to rely on.
fn row(words: &Words<'_>, compared: &ComparedField, pages: &[RecordPage]) -> Vec<Cell> {
    let mut name = vec![strong(&compared.label)];
    if compared.differs {
        name.push(Line(vec![Span::Label(words.loc().compare_differs())]));
    }
    let cell = |lines: Vec<Line>| Cell {
        lines,
        ..Cell::default()
    };
    let mut row = vec![cell(name)];
    for (said, page) in compared.cells.iter().zip(pages) {
        row.push(cell(lines(words, compared, said, page)));
    }
    row
}

fn lines(
    words: &Words<'_>,
    compared: &ComparedField,
    said: &ComparedCell,
    page: &RecordPage,
) -> Vec<Line> {
    if !said.of_kind {
        return vec![soft(&words.loc().compare_no_field())];
    }
    // On paper a source says more than its address.
    if compared.key == "sources" && !said.values.is_empty() {
        let sources = page.provenance.sources.iter();
        return sources.map(|source| words.source(source)).collect();
    }
    let view = FieldView {
        key: compared.key.clone(),
        label: compared.label.clone(),
        values: said.values.clone(),
        note: said.note.clone(),
    };
    field(words, &view).values
}

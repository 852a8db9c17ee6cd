use super::frame::{Unpublished, cautions, part, report};
use super::sheet::{field, holds, kind_code, open};
use super::words::{Words, own, strong};
use super::{Align, Block, Cell, Column, Field, Line, Part, Report, Table};
use crate::api::{RecordPage, RecordRequest, ReportKind};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Records that stand side by side on one sheet of paper.
const RECORDS: std::ops::RangeInclusive<usize> = 2..=4;

/// Two to four records side by side: one row a field, one column a record.
///
/// # Errors
/// [`Fault::CompareCount`] for fewer or more records; what a sheet refuses; or when the store cannot be read.
pub fn comparison(
    host: &Host,
    reader: &Reader,
    requests: Vec<RecordRequest>,
    unpublished: Unpublished,
) -> Result<Report, Fault> {
    if !RECORDS.contains(&requests.len()) {
        return Err(Fault::CompareCount {
            given: requests.len(),
        });
    }
    let mut pages = Vec::with_capacity(requests.len());
    for request in requests {
        pages.push(open(host, reader, request, unpublished)?);
    }
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
    let kind = |page: &RecordPage| {
        let code = kind_code(page.record.kind);
        words.message(&presenter.term("kind", code).label)
    };
    let table = Table {
        caption: report.title.plain(),
        columns: columns(&words, &pages),
        rows: rows(&words, &pages, kind),
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

/// A row for each field that any of the records has, in the order in which the records show them.
fn rows(
    words: &Words<'_>,
    pages: &[RecordPage],
    kind: impl Fn(&RecordPage) -> Line,
) -> Vec<Vec<Cell>> {
    let loc = words.loc();
    let fields: Vec<Vec<(String, Field)>> =
        pages.iter().map(|page| all(words, page, &kind)).collect();
    let mut keys: Vec<(&str, &str)> = Vec::new();
    for (key, one) in fields.iter().flatten() {
        if !keys.iter().any(|(known, _)| known == key) {
            keys.push((key, &one.label));
        }
    }
    let nowhere = loc.report_not_of_kind();
    keys.iter()
        .map(|(key, label)| {
            let mut row = vec![Cell {
                lines: vec![strong(label)],
                ..Cell::default()
            }];
            for of_one in &fields {
                let found = of_one.iter().find(|(known, _)| known == key);
                row.push(Cell {
                    lines: match found {
                        Some((_, field)) => field.values.clone(),
                        None => vec![super::words::soft(&nowhere)],
                    },
                    ..Cell::default()
                });
            }
            row
        })
        .collect()
}

/// The fields of a record with what stands around them on its page.
fn all(
    words: &Words<'_>,
    page: &RecordPage,
    kind: impl Fn(&RecordPage) -> Line,
) -> Vec<(String, Field)> {
    let loc = words.loc();
    let one = |key: &str, label: String, values: Vec<Line>| {
        let values = if values.is_empty() {
            vec![words.not_stated()]
        } else {
            values
        };
        (key.to_owned(), Field { label, values })
    };
    let mut fields = vec![
        one("kind", loc.record_field_kind(), vec![kind(page)]),
        one(
            "summary",
            loc.record_field_summary(),
            page.summary.iter().map(|text| words.text(text)).collect(),
        ),
        one(
            "themes",
            loc.cli_section_themes(),
            page.themes
                .iter()
                .map(|theme| words.message(&theme.label))
                .collect(),
        ),
    ];
    fields.extend(
        page.fields
            .iter()
            .map(|view| (view.key.clone(), field(words, view))),
    );
    fields.push(one(
        "confirmed",
        loc.screens_confirmed(),
        vec![match &page.provenance.confirmed {
            Some(confirmed) => words.message(confirmed),
            None => words.message(&loc.cli_not_confirmed()),
        }],
    ));
    fields.push(one(
        "sources",
        loc.cli_section_sources(),
        page.provenance
            .sources
            .iter()
            .map(|source| words.source(source))
            .collect(),
    ));
    fields
}

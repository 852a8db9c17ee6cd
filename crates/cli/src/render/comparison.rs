use app::api::{ComparedCell, ComparedRecord, ComparisonView};

use super::Page;
use super::page::reference;
use super::record::value;

/// Stands before a field in which the records differ.
const DIFFERS: &str = "≠";

/// Records side by side: a row a field, a sign before those that differ. Where that is wider than the page, a block a field.
pub(crate) fn comparison(mut page: Page<'_>, view: &ComparisonView) -> String {
    let loc = page.loc();
    page.heading(&loc.report_comparison_title(view.records.len()));
    let mut headings = vec![String::new(), loc.pages_history_field()];
    headings.extend(view.records.iter().map(|one| reference(&one.record)));
    let named = |one: &ComparedRecord| one.record.title.text.clone();
    let first = view.records.first().map(named);
    let same = view.records.iter().all(|one| Some(named(one)) == first);
    let mark = if same { "" } else { DIFFERS };
    let mut title = vec![mark.to_owned(), loc.record_field_title()];
    for one in &view.records {
        title.push(page.prose(&one.record.title));
    }
    let mut rows = vec![title];
    for field in &view.fields {
        let mark = if field.differs { DIFFERS } else { "" };
        let mut row = vec![mark.to_owned(), field.label.clone()];
        for said in &field.cells {
            row.push(cell(&mut page, said));
        }
        rows.push(row);
    }
    if page.fits(&headings, &rows) {
        page.table(&headings, &[], rows);
    } else {
        let names = headings.split_off(2);
        blocks(&mut page, &names, rows);
    }
    page.gap();
    page.text(&loc.compare_cli_differs(DIFFERS));
    page.finish()
}

/// A block a field: its label, then what each record says.
fn blocks(page: &mut Page<'_>, names: &[String], rows: Vec<Vec<String>>) {
    for row in rows {
        let mut cells = row.into_iter();
        let mark = cells.next().unwrap_or_default();
        let label = cells.next().unwrap_or_default();
        page.gap();
        page.text(format!("{mark} {label}").trim());
        let said: Vec<(String, String)> = names.iter().cloned().zip(cells).collect();
        page.block(&said);
    }
}

/// What one record says in a field.
pub(crate) fn cell(page: &mut Page<'_>, said: &ComparedCell) -> String {
    let loc = page.loc();
    if !said.of_kind {
        return loc.compare_no_field();
    }
    if said.values.is_empty() {
        return loc.record_not_stated();
    }
    let values: Vec<String> = said.values.iter().map(|one| value(page, one)).collect();
    match &said.note {
        Some(note) => format!("{} ({note})", loc.list(&values)),
        None => loc.list(&values),
    }
}

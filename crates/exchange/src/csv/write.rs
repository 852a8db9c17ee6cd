use std::io::Write;

use catalogue::Kind;

use crate::table::{Cell, cells, columns, guard};
use crate::{ExportError, Labels, Portable};

/// Writes a table with a head; without records, an empty template for every kind.
///
/// # Errors
/// If the stream refuses.
pub fn write(
    records: &[Portable],
    labels: &Labels,
    mut out: impl Write,
) -> Result<(), ExportError> {
    let refs: Vec<&Portable> = records.iter().collect();
    let kinds: Vec<Kind> = Kind::PUBLIC
        .into_iter()
        .filter(|kind| records.is_empty() || records.iter().any(|record| record.kind == *kind))
        .collect();
    let columns = columns(&kinds, &refs, &labels.lang);
    // Without the mark, spreadsheets take UTF-8 for the code page of the machine.
    out.write_all("\u{FEFF}".as_bytes())?;
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(out);
    writer.write_record(
        columns
            .iter()
            .map(|column| guard(labels.head(&column.path()))),
    )?;
    for record in records {
        writer.write_record(cells(record, &columns).iter().map(|cell| match cell {
            Cell::Text(text) => guard(text.clone()),
            // A negative number is a number, no formula.
            other => other.text(),
        }))?;
    }
    writer.flush()?;
    Ok(())
}

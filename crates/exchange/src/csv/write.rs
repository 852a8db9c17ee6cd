use std::io::Write;

use crate::table::{Cell, Survey, cells, guard};
use crate::{ExportError, Labels, Source};

/// Writes a table with a head; without records, an empty template for every kind.
///
/// The records are gone through twice: the head must know every language that a text of theirs has.
///
/// # Errors
/// If the stream refuses, or a record cannot be had.
pub fn write(
    records: &(impl Source + ?Sized),
    labels: &Labels<'_>,
    mut out: impl Write,
) -> Result<(), ExportError> {
    let survey = Survey::of(records)?;
    let columns = survey.columns(&survey.kinds(labels.template), &labels.lang);
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
    records.each(&mut |record| {
        writer.write_record(cells(record, &columns).iter().map(|cell| match cell {
            Cell::Text(text) => guard(text.clone()),
            // A negative number is a number, no formula.
            other => other.text(),
        }))?;
        Ok(())
    })?;
    writer.flush()?;
    Ok(())
}

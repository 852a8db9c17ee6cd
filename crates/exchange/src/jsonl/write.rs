use std::io::Write;

use catalogue::record::Extra;

use crate::{ExportError, Source};

/// Writes one record a line.
///
/// # Errors
/// If the stream refuses, or a record cannot be had.
pub fn write(records: &(impl Source + ?Sized), mut out: impl Write) -> Result<(), ExportError> {
    records.each(&mut |record| {
        let mut line = Extra::new();
        // Not `kind`: an organisation has a field of that name.
        line.insert("record".to_owned(), record.kind.code().into());
        line.insert("slug".to_owned(), record.slug.as_str().into());
        line.insert("standing".to_owned(), record.standing.code().into());
        line.extend(record.fields.clone());
        serde_json::to_writer(&mut out, &line)?;
        out.write_all(b"\n")?;
        Ok(())
    })?;
    out.flush()?;
    Ok(())
}

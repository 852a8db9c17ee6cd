//! Where a report is written, and in which form.

use std::io::Write;
use std::path::Path;

use crate::Fault;
use crate::api::ReportFormat;

/// The form that was asked for, else the one that the end of the name stands for.
///
/// # Errors
/// [`Fault::FormatUnknown`].
pub fn format(asked: Option<ReportFormat>, file: &Path) -> Result<ReportFormat, Fault> {
    if let Some(format) = asked {
        return Ok(format);
    }
    by_name(file).ok_or_else(|| Fault::ReportFormatUnknown {
        path: file.to_owned(),
    })
}

/// The form that the end of a file's name stands for; `None` for a name that is of no report.
#[must_use]
pub fn by_name(file: &Path) -> Option<ReportFormat> {
    let end = file.extension()?.to_string_lossy().to_ascii_lowercase();
    match end.as_str() {
        "pdf" => Some(ReportFormat::Pdf),
        "html" | "htm" => Some(ReportFormat::Html),
        _ => None,
    }
}

/// Puts a report in its place, whole or not at all.
///
/// # Errors
/// [`Fault::FileUnwritable`].
pub fn write(file: &Path, bytes: &[u8]) -> Result<(), Fault> {
    crate::exchange::whole(file, |out| {
        out.write_all(bytes)
            .map_err(|source| Fault::FileUnwritable {
                path: file.to_owned(),
                source,
            })
    })
}

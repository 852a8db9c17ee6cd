use l10n::Localiser;

use super::chooser::FileType;
use super::export::{place, proposed};
use crate::api::{ReportChosen, ReportFormat, ReportRequest, ReportSubject, Reported};
use crate::{Fault, Host, Reader};

/// Writes a report to a file that the person chooses. Drafts and private records are in none.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown or nothing sets reports, and what the report refuses; then no file was written.
pub fn report_chosen(
    host: &Host,
    reader: &Reader,
    request: ReportChosen,
) -> Result<Reported, Fault> {
    let press = host.desk().press()?;
    let end = ending(request.format);
    let about = match &request.subject {
        ReportSubject::Sheet { record } => Some(record.slug.clone()),
        ReportSubject::Brief { place } | ReportSubject::Gaps { place, .. } => Some(place.clone()),
        ReportSubject::Pack { search } => match search.places.as_slice() {
            [place] => Some(place.clone()),
            _ => None,
        },
        ReportSubject::Case { id } | ReportSubject::Assessment { id } => Some(id.clone()),
        ReportSubject::Comparison { .. } => None,
    };
    let name = proposed(host, reader, about, end);
    let kind = file_type(&reader.localiser().plain(), request.format);
    let title = reader.localiser().plain().action_export();
    let Some(path) = place(host.desk().chooser()?, title, kind, name) else {
        return Ok(Reported { report: None });
    };
    let report = press(
        host,
        reader,
        ReportRequest {
            file: path.to_string_lossy().into_owned(),
            format: Some(request.format),
            subject: request.subject,
            drafts: false,
            private: false,
        },
    )?;
    Ok(Reported {
        report: Some(report),
    })
}

fn ending(format: ReportFormat) -> &'static str {
    match format {
        ReportFormat::Pdf => "pdf",
        ReportFormat::Html => "html",
    }
}

fn file_type(loc: &Localiser, format: ReportFormat) -> FileType {
    let label = match format {
        ReportFormat::Pdf => loc.action_format_pdf(),
        ReportFormat::Html => loc.action_format_html(),
    };
    FileType {
        label,
        endings: vec![ending(format)],
    }
}

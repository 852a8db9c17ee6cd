use std::path::Path;

use app::api::{ReportFormat, ReportRequest, ReportSubject, ReportWritten};
use app::report::{Report, Unpublished};
use app::{Fault, Host, Reader};

use crate::{fit, html, press};

/// A report in one of its forms.
#[derive(Clone, Debug)]
pub struct Made {
    /// The file, whole.
    pub bytes: Vec<u8>,
    /// Its title as plain text.
    pub title: String,
    /// Pages, on paper.
    pub pages: Option<usize>,
    /// Characters that the fonts for paper have no shape for.
    pub missing: Vec<char>,
}

/// Writes a report to a file, whole or not at all.
///
/// # Errors
/// [`Fault::FormatUnknown`] and [`Fault::FileUnwritable`]; what [`make`] refuses.
pub fn write(host: &Host, reader: &Reader, request: ReportRequest) -> Result<ReportWritten, Fault> {
    let file = Path::new(&request.file);
    let format = app::report::format(request.format, file)?;
    let unpublished = Unpublished {
        drafts: request.drafts,
        private: request.private,
    };
    let made = make(host, reader, &request.subject, format, unpublished)?;
    app::report::write(file, &made.bytes)?;
    Ok(ReportWritten {
        file: request.file,
        format,
        title: made.title,
        pages: made
            .pages
            .map(|pages| u32::try_from(pages).unwrap_or(u32::MAX)),
        missing: made.missing.iter().map(char::to_string).collect(),
    })
}

/// Makes a report and gives its bytes.
///
/// # Errors
/// A record or place that is not there, a private record that was not asked for as such, a search that finds nothing, a
/// comparison of too few or too many; [`Fault::NotSet`]; or when the store cannot be read.
pub fn make(
    host: &Host,
    reader: &Reader,
    subject: &ReportSubject,
    format: ReportFormat,
    unpublished: Unpublished,
) -> Result<Made, Fault> {
    let report = build(host, reader, subject, format, unpublished)?;
    let title = report.title.plain();
    match format {
        ReportFormat::Html => Ok(Made {
            bytes: html::page(&report).into_bytes(),
            title,
            pages: None,
            missing: Vec::new(),
        }),
        ReportFormat::Pdf => {
            let not_set = |error: press::PressError| Fault::NotSet(Box::new(error));
            let pages = press::set(&report).map_err(not_set)?;
            Ok(Made {
                bytes: press::pdf(&pages).map_err(not_set)?,
                title,
                pages: Some(pages.count()),
                missing: pages.missing().into_iter().collect(),
            })
        }
    }
}

fn build(
    host: &Host,
    reader: &Reader,
    subject: &ReportSubject,
    format: ReportFormat,
    unpublished: Unpublished,
) -> Result<Report, Fault> {
    match subject {
        ReportSubject::Sheet { record } => {
            app::report::sheet(host, reader, record.clone(), unpublished)
        }
        ReportSubject::Brief { place } => match format {
            // A page on a screen has no end, so that nothing need be left out of it.
            ReportFormat::Html => app::report::brief(host, reader, place, app::report::Room::ALL),
            ReportFormat::Pdf => fit::brief(host, reader, place),
        },
        ReportSubject::Pack { search } => app::report::pack(host, reader, search, unpublished),
        ReportSubject::Comparison { records } => {
            app::report::comparison(host, reader, records.clone(), unpublished)
        }
        ReportSubject::Gaps { place, themes } => app::report::gaps(host, reader, place, themes),
        ReportSubject::Case { id } => app::report::case(host, reader, id),
        ReportSubject::Assessment { id } => app::report::assessment(host, reader, id),
    }
}

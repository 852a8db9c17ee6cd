use std::path::{Path, PathBuf};

use l10n::Localiser;

use super::chooser::{FileChooser, FileType, WantedFile};
use crate::api::{ExportChosen, ExportRequest, Exported, FileFormat, SearchRequest};
use crate::exchange::format::ending;
use crate::{Fault, Host, Reader};

/// Writes records to a file that the person chooses.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown, and what [`crate::exchange::export`] refuses; then no file was written.
pub fn export_chosen(
    host: &Host,
    reader: &Reader,
    request: ExportChosen,
) -> Result<Exported, Fault> {
    let name = proposal(host, reader, &request);
    let kind = file_type(&reader.localiser().plain(), request.format);
    let title = reader.localiser().plain().action_export();
    let Some(path) = place(host.desk().chooser()?, title, kind, name) else {
        return Ok(Exported { report: None });
    };
    let report = crate::exchange::export(
        host,
        reader,
        ExportRequest {
            file: path.to_string_lossy().into_owned(),
            format: Some(request.format),
            search: request.search,
            records: request.records,
        },
    )?;
    Ok(Exported {
        report: Some(report),
    })
}

fn proposal(host: &Host, reader: &Reader, request: &ExportChosen) -> String {
    let about = about(&request.records, &request.search);
    proposed(host, reader, about, ending(request.format))
}

/// What is chosen, as far as a name can say it: the one record, or the one place.
pub(super) fn about(records: &[String], search: &SearchRequest) -> Option<String> {
    match (records, search.places.as_slice()) {
        ([record], _) => record.split_once(':').map(|(_, slug)| slug.to_owned()),
        ([], [place]) => Some(place.clone()),
        _ => None,
    }
}

/// A name for the file: the application, what is in it as far as a name can say it, and the day.
pub(super) fn proposed(host: &Host, reader: &Reader, about: Option<String>, end: &str) -> String {
    let brand = reader.localiser().plain().window_brand();
    let mut parts = vec![brand.to_lowercase()];
    parts.extend(about);
    parts.extend(host.today().map(|day| day.to_string()));
    let name = parts.join("-");
    // Whatever came with the request: a proposal is a plain name in every file system.
    let plain: String = name
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '-')
        .take(80)
        .collect();
    format!("{plain}.{end}")
}

/// Where to write. A name without the ending of the format gets it, for other programs go by it; if that names a file
/// that is there, the person is asked again and sees it.
pub(super) fn place(
    chooser: &dyn FileChooser,
    title: String,
    kind: FileType,
    name: String,
) -> Option<PathBuf> {
    let end = *kind.endings.first()?;
    let mut wanted = WantedFile {
        title,
        name,
        types: vec![kind],
    };
    loop {
        let path = chooser.save(&wanted)?;
        if has_ending(&path, end) {
            return Some(path);
        }
        let mut ended = path.into_os_string();
        ended.push(".");
        ended.push(end);
        let ended = PathBuf::from(ended);
        if !ended.exists() {
            return Some(ended);
        }
        wanted.name = ended.file_name()?.to_string_lossy().into_owned();
    }
}

fn has_ending(path: &Path, end: &str) -> bool {
    path.extension()
        .is_some_and(|own| own.eq_ignore_ascii_case(end))
}

/// The files of a format, as a dialog offers them.
pub(super) fn file_type(loc: &Localiser, format: FileFormat) -> FileType {
    let (label, endings) = match format {
        FileFormat::Csv => (loc.action_format_csv(), vec!["csv"]),
        FileFormat::Xlsx => (loc.action_format_xlsx(), vec!["xlsx"]),
        FileFormat::Iati => (loc.action_format_iati(), vec!["xml"]),
        FileFormat::Jsonl => (loc.action_format_jsonl(), vec!["jsonl", "ndjson"]),
    };
    FileType { label, endings }
}

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use catalogue::Kind;
use catalogue::record::Row;
use exchange::Labels;

use super::format::format;
use super::going::{Going, stays};
use super::label::{file_language, labels, precision};
use super::reason::gap;
use super::{selection, whole};
use crate::api::{ExportReport, ExportRequest, FileFormat, LeftOut};
use crate::report::Unpublished;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Writes records to a file: those that a search finds, or all. Drafts and private records stay.
///
/// The file is written beside its place and put there once it is whole. No more than one record is held at a time.
///
/// # Errors
/// [`Fault::FormatUnknown`], [`Fault::FileUnwritable`], [`Fault::NothingToExport`]; what a search refuses; or when the store
/// cannot be read.
pub fn export(host: &Host, reader: &Reader, request: ExportRequest) -> Result<ExportReport, Fault> {
    let path = PathBuf::from(&request.file);
    let format = format(request.format, &path)?;
    let rows = match request.records.as_slice() {
        [] => selection(host, reader, &request.search, Unpublished::default())?,
        named => self::named(host, named)?,
    };
    let release = host.catalogue().release()?;
    let (going, staying) = Going::of(host.catalogue().reading()?, &rows)?;
    // What was asked for by its name is not passed over in silence.
    let held_back: Vec<LeftOut> = staying
        .iter()
        .filter(|_| !request.records.is_empty())
        .map(|heading| stays(reader, heading))
        .collect();
    if going.len() == 0 && !held_back.is_empty() {
        return Err(Fault::RecordStays {
            reference: request.records.join(", "),
        });
    }
    let presenter = Presenter::new(host, reader);
    // A file is no screen: marks that set a variable apart would stand in it as characters.
    let loc = reader.localiser().plain();
    let language = |tag: &str| file_language(&presenter, tag);
    let precision = |known: &str| precision(&loc, known);
    let labels = Labels {
        language: &language,
        precision: &precision,
        ..labels(&presenter, &loc, &release, going.len())
    };
    let mut report = ExportReport {
        file: request.file,
        format,
        records: u32::try_from(going.len()).unwrap_or(u32::MAX),
        left_out: Vec::new(),
        other_kinds: 0,
    };
    whole(&path, |out| {
        write(host, reader, &going, &labels, &mut report, &path, out)
    })?;
    report.left_out.splice(0..0, held_back);
    Ok(report)
}

/// The rows of the records of these names, `kind:slug`, in their order.
pub(crate) fn named(host: &Host, names: &[String]) -> Result<Vec<Row>, Fault> {
    names
        .iter()
        .map(|name| {
            let missing = || Fault::RecordNotFound {
                reference: name.chars().take(160).collect(),
            };
            let (kind, slug) = name.split_once(':').ok_or_else(missing)?;
            let kind = Kind::from_code(kind).ok_or_else(missing)?;
            let record = host.catalogue().record(kind, slug)?.ok_or_else(missing)?;
            Ok(record.row)
        })
        .collect()
}

fn write(
    host: &Host,
    reader: &Reader,
    going: &Going<'_>,
    labels: &Labels<'_>,
    report: &mut ExportReport,
    path: &Path,
    out: &mut BufWriter<File>,
) -> Result<(), Fault> {
    let loc = reader.localiser().plain();
    match report.format {
        FileFormat::Csv => exchange::csv::write(going, labels, out)?,
        FileFormat::Jsonl => exchange::jsonl::write(going, out)?,
        FileFormat::Xlsx => {
            // Beside the file: where that finds room, its rows do.
            let folder = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty());
            let folder = folder.unwrap_or(Path::new("."));
            let overlong = exchange::xlsx::write(going, labels, folder, out)?;
            report.left_out = overlong
                .into_iter()
                .map(|cell| LeftOut {
                    reference: cell.reference,
                    reason: loc.exchange_overlong(cell.column),
                })
                .collect();
        }
        FileFormat::Iati => {
            let written =
                exchange::iati::write(going, &going.directory, labels, host.now_ms(), out)?;
            if written.activities == 0 {
                return Err(Fault::NothingToExport);
            }
            report.records = u32::try_from(written.activities).unwrap_or(u32::MAX);
            report.other_kinds = u32::try_from(written.other_kinds).unwrap_or(u32::MAX);
            report.left_out = written
                .left_out
                .into_iter()
                .map(|left| {
                    let gaps: Vec<String> = left.gaps.iter().map(|one| gap(&loc, *one)).collect();
                    LeftOut {
                        reference: left.reference,
                        reason: loc.exchange_lacks(loc.list(&gaps)),
                    }
                })
                .collect();
        }
    }
    Ok(())
}

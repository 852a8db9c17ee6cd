use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use catalogue::Kind;
use catalogue::record::{Record, Standing, Visibility};
use exchange::{Directory, ExportError, Labels, Portable};

use super::format::format;
use super::known;
use super::label::labels;
use super::reason::gap;
use crate::api::{ExportReport, ExportRequest, FileFormat, LeftOut, SearchRequest};
use crate::report::Unpublished;
use crate::{Fault, Host, Reader};

/// Writes records to a file: those that a search finds, or all. Drafts and private records stay.
///
/// The file is written beside its place and put there once it is whole.
///
/// # Errors
/// [`Fault::FormatUnknown`], [`Fault::FileUnwritable`], [`Fault::NothingToExport`]; what a search refuses; or when the store
/// cannot be read.
pub fn export(host: &Host, reader: &Reader, request: ExportRequest) -> Result<ExportReport, Fault> {
    let path = PathBuf::from(&request.file);
    let format = format(request.format, &path)?;
    let records = match request.records.as_slice() {
        [] => selection(host, reader, &request.search, Unpublished::default())?,
        named => self::named(host, named)?,
    };
    let directory = known::shown(host)?;
    let mut portables = Vec::with_capacity(records.len());
    let mut held_back = Vec::new();
    // One after the other, so that each record is held once.
    for record in records {
        match Portable::of(&record, &directory).map_err(Fault::Export)? {
            Some(portable) if record.standing != Standing::Draft => portables.push(portable),
            // What was asked for by its name is not passed over in silence.
            _ if !request.records.is_empty() => held_back.push(stays(reader, &record)),
            _ => {}
        }
    }
    if portables.is_empty() && !held_back.is_empty() {
        return Err(Fault::RecordStays {
            reference: request.records.join(", "),
        });
    }
    let labels = labels(host, reader, &portables)?;
    let mut report = ExportReport {
        file: request.file,
        format,
        records: u32::try_from(portables.len()).unwrap_or(u32::MAX),
        left_out: Vec::new(),
        other_kinds: 0,
    };
    whole(&path, |out| {
        write(
            host,
            reader,
            &portables,
            &directory,
            &labels,
            &mut report,
            out,
        )
    })?;
    report.left_out.splice(0..0, held_back);
    Ok(report)
}

/// The records of these names, `kind:slug`, in their order.
fn named(host: &Host, names: &[String]) -> Result<Vec<Record>, Fault> {
    names
        .iter()
        .map(|name| {
            let missing = || Fault::RecordNotFound {
                reference: name.chars().take(160).collect(),
            };
            let (kind, slug) = name.split_once(':').ok_or_else(missing)?;
            let kind = Kind::from_code(kind).ok_or_else(missing)?;
            host.catalogue().record(kind, slug)?.ok_or_else(missing)
        })
        .collect()
}

/// Why a record leaves this machine in no file.
fn stays(reader: &Reader, record: &Record) -> LeftOut {
    let loc = reader.localiser();
    LeftOut {
        reference: format!("{}:{}", record.kind, record.slug),
        reason: match record.visibility {
            Visibility::Private => loc.action_stays_private(),
            Visibility::Shared => loc.action_stays_draft(),
        },
    }
}

fn write(
    host: &Host,
    reader: &Reader,
    records: &[Portable],
    directory: &Directory,
    labels: &Labels,
    report: &mut ExportReport,
    out: &mut BufWriter<File>,
) -> Result<(), Fault> {
    let loc = reader.localiser().plain();
    match report.format {
        FileFormat::Csv => exchange::csv::write(records, labels, out).map_err(Fault::Export)?,
        FileFormat::Jsonl => exchange::jsonl::write(records, out).map_err(Fault::Export)?,
        FileFormat::Xlsx => {
            let overlong = exchange::xlsx::write(records, labels, out).map_err(Fault::Export)?;
            report.left_out = overlong
                .into_iter()
                .map(|cell| LeftOut {
                    reference: cell.reference,
                    reason: loc.exchange_overlong(cell.column),
                })
                .collect();
        }
        FileFormat::Iati => {
            let written = exchange::iati::write(records, directory, labels, host.now_ms(), out)
                .map_err(Fault::Export)?;
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

/// The records of a search, in its order; without words and filters all of them, by kind and slug.
///
/// Drafts and private records are among them only where they were asked for.
pub(crate) fn selection(
    host: &Host,
    reader: &Reader,
    request: &SearchRequest,
    unpublished: Unpublished,
) -> Result<Vec<Record>, Fault> {
    let everything = SearchRequest {
        sort: request.sort,
        ..SearchRequest::default()
    };
    if *request == everything {
        let mut all = Vec::new();
        for kind in Kind::PUBLIC {
            all.extend(host.catalogue().all(kind)?);
        }
        return Ok(all);
    }
    let mut query = crate::search::query(host, reader, request)?;
    let counts = host.catalogue().counts()?;
    query.limit = counts.records.values().map(|count| *count as usize).sum();
    query.offset = 0;
    query.facets = false;
    query.filters.drafts = unpublished.drafts;
    query.filters.private = unpublished.private;
    let found = host.catalogue().search(&query, host.lexicon())?;
    let rows: Vec<u32> = found.hits.iter().map(|hit| hit.row).collect();
    Ok(host.catalogue().records(&rows)?)
}

/// Writes a file that is there whole or not at all.
pub(crate) fn whole(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let unwritable = |source: std::io::Error| Fault::FileUnwritable {
        path: path.to_owned(),
        source,
    };
    let Some(name) = path.file_name().filter(|_| !path.is_dir()) else {
        return Err(unwritable(std::io::ErrorKind::IsADirectory.into()));
    };
    let mut part = std::ffi::OsString::from(".");
    part.push(name);
    part.push(".trefoil-part");
    let part = path.with_file_name(part);
    let mut out = BufWriter::new(File::create(&part).map_err(unwritable)?);
    let done = write(&mut out)
        .and_then(|()| out.flush().map_err(unwritable))
        .and_then(|()| out.get_ref().sync_all().map_err(unwritable))
        .and_then(|()| std::fs::rename(&part, path).map_err(unwritable));
    match done {
        Ok(()) => Ok(()),
        Err(fault) => {
            // What was begun is of no use; that it may stay behind is the smaller trouble.
            let _ = std::fs::remove_file(&part);
            Err(match fault {
                Fault::Export(ExportError::Io(source)) => unwritable(source),
                other => other,
            })
        }
    }
}

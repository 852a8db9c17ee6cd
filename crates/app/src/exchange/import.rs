use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use catalogue::store::{Draft, Outcome, Planned};
use exchange::plan::{Line, Plan, Planner, Verdict, Write};
use exchange::{Item, ReadError};

use super::export::directory;
use super::format::format;
use super::reason::{place, reason, remark};
use crate::api::{
    FileFormat, ImportCounts, ImportLine, ImportReport, ImportRequest, ImportVerdict,
};
use crate::view::api_kind;
use crate::{Fault, Host, Reader};

/// Takes a file in, or says what taking it in would do: each line new, changed, same or rejected with its reason.
///
/// Everything is written in one transaction, in changes that share a group; rejected lines are left out of it. A file that
/// cannot be read to its end is refused as a whole.
///
/// # Errors
/// [`Fault::FormatUnknown`], [`Fault::FileUnreadable`], [`Fault::ImportRefused`]; or when the store cannot be read or written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every use case has one shape: it is given its request"
)]
pub fn import(host: &Host, reader: &Reader, request: ImportRequest) -> Result<ImportReport, Fault> {
    let path = PathBuf::from(&request.file);
    let format = format(request.format, &path)?;
    let file = File::open(&path).map_err(|source| unreadable(&path, source))?;
    let about = file
        .metadata()
        .map_err(|source| unreadable(&path, source))?;
    if about.is_dir() {
        return Err(unreadable(&path, std::io::ErrorKind::IsADirectory.into()));
    }
    let plan = planned(host, &path, BufReader::new(file), format, &mut || {})?;
    let note = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let mut report = report(reader, &request, format, &plan);
    if !request.dry_run {
        let done = carry_out(host, plan, note.as_deref())?;
        report.written = !done.outcome.changes.is_empty();
        report.group = report.written.then(|| done.group.to_string());
        for touched in done.outcome.records {
            if let Some(kind) = api_kind(touched.kind)
                && !report.kinds.contains(&kind)
            {
                report.kinds.push(kind);
            }
        }
    }
    Ok(report)
}

pub(super) fn unreadable(path: &Path, source: std::io::Error) -> Fault {
    Fault::FileUnreadable {
        path: path.to_owned(),
        source,
    }
}

/// Reads a file into a plan; `found` is called for each thing that is found in it.
pub(super) fn planned(
    host: &Host,
    path: &Path,
    input: impl BufRead,
    format: FileFormat,
    found: &mut dyn FnMut(),
) -> Result<Plan, Fault> {
    let catalogue = host.catalogue();
    let find = |kind, slug: &str| catalogue.record(kind, slug);
    let now = host.now_ms();
    let mut fresh = || catalogue.fresh_id(now);
    let mut planner = Planner::new(directory(host)?, &find, &mut fresh);
    let mut sink = |item: Item| {
        found();
        planner.take(item);
    };
    let read = match format {
        FileFormat::Csv => exchange::csv::read(input, &mut sink),
        FileFormat::Xlsx => exchange::xlsx::read(input, &mut sink),
        FileFormat::Iati => exchange::iati::read(input, &mut sink),
        FileFormat::Jsonl => exchange::jsonl::read(input, &mut sink),
    };
    read.map_err(|error| match error {
        ReadError::Io(source) => unreadable(path, source),
        error => Fault::ImportRefused {
            path: path.to_owned(),
            error,
        },
    })?;
    Ok(planner.finish()?)
}

/// What was written, in changes that share a group.
pub(super) struct CarriedOut {
    pub(super) group: uuid::Uuid,
    pub(super) outcome: Outcome,
}

/// Writes a plan in one transaction.
pub(super) fn carry_out(host: &Host, plan: Plan, note: Option<&str>) -> Result<CarriedOut, Fault> {
    let now = host.now_ms();
    let group = host.catalogue().fresh_id(now)?.0;
    let mut drafts = Vec::new();
    for line in plan.lines {
        let (write, fresh) = match line.verdict {
            Verdict::New(write) => {
                let id = write.record;
                (write, Some(id))
            }
            Verdict::Changed(write) => (write, None),
            Verdict::Same | Verdict::Rejected(_) => continue,
        };
        let Write {
            record,
            kind,
            edits,
        } = write;
        drafts.push(Planned {
            draft: Draft {
                record: fresh.is_none().then_some(record),
                kind,
                private: false,
                edits,
                wall_ms: now,
                note: note.map(str::to_owned),
                source: None,
                group: Some(group),
            },
            fresh,
        });
    }
    let outcome = match drafts.is_empty() {
        true => Outcome::default(),
        false => host.catalogue().write_all(drafts)?,
    };
    Ok(CarriedOut { group, outcome })
}

fn report(
    reader: &Reader,
    request: &ImportRequest,
    format: FileFormat,
    plan: &Plan,
) -> ImportReport {
    let loc = reader.localiser();
    let lines: Vec<ImportLine> = plan.lines.iter().map(|one| line(reader, one)).collect();
    let count = |verdict: ImportVerdict| {
        let number = lines.iter().filter(|line| line.verdict == verdict).count();
        u32::try_from(number).unwrap_or(u32::MAX)
    };
    ImportReport {
        file: request.file.clone(),
        format,
        written: false,
        group: None,
        counts: ImportCounts {
            new: count(ImportVerdict::New),
            changed: count(ImportVerdict::Changed),
            same: count(ImportVerdict::Same),
            rejected: count(ImportVerdict::Rejected),
        },
        remarks: plan.remarks.iter().map(|one| remark(loc, one)).collect(),
        lines,
        kinds: Vec::new(),
    }
}

pub(super) fn line(reader: &Reader, line: &Line) -> ImportLine {
    let loc = reader.localiser();
    let (verdict, fields, why) = match &line.verdict {
        Verdict::New(write) => (ImportVerdict::New, write.fields(), None),
        Verdict::Changed(write) => (ImportVerdict::Changed, write.fields(), None),
        Verdict::Same => (ImportVerdict::Same, Vec::new(), None),
        Verdict::Rejected(why) => (ImportVerdict::Rejected, Vec::new(), Some(reason(loc, why))),
    };
    ImportLine {
        line: line.at.line,
        place: place(loc, &line.at),
        verdict,
        reference: line.name.clone(),
        title: line
            .title
            .best(reader.data_lang())
            .map(|shown| shown.text.to_owned()),
        fields,
        reason: why,
        remarks: line.remarks.iter().map(|one| remark(loc, one)).collect(),
    }
}

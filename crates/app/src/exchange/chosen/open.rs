use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;

use exchange::plan::{Plan, Verdict};

use super::chooser::{FileType, WantedFile};
use super::desk::OpenPlan;
use super::export::file_type;
use super::progress::Work;
use crate::api::{FileFormat, ImportCounts, ImportOpen, ImportOpened, ImportPlan};
use crate::exchange::format::format;
use crate::exchange::import::{planned, unreadable};
use crate::exchange::reason::remark;
use crate::{Fault, Host, Reader};

/// Lets the person choose a file and says, line by line, what taking it in would do. Nothing is written.
///
/// The plan holds until another one is opened.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown; [`Fault::FileBusy`] while another file is read; [`Fault::PlanOutdated`] if
/// a file is to be read again and none is open; [`Fault::FormatUnknown`], [`Fault::FileUnreadable`],
/// [`Fault::ImportRefused`]; or when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn import_open(
    host: &Host,
    reader: &Reader,
    request: ImportOpen,
) -> Result<ImportOpened, Fault> {
    let desk = host.desk();
    let work = desk.progress.begin().ok_or(Fault::FileBusy)?;
    let path = if request.again {
        let slot = desk.slot();
        let open = slot.as_ref().ok_or(Fault::PlanOutdated)?;
        Some(open.path.clone())
    } else {
        desk.chooser()?.open(&wanted(reader))
    };
    let Some(path) = path else {
        return Ok(ImportOpened { plan: None });
    };
    let Some(open) = read(host, &work, path)? else {
        return Ok(ImportOpened { plan: None });
    };
    let view = view(reader, &open);
    *desk.slot() = Some(open);
    Ok(ImportOpened { plan: Some(view) })
}

fn wanted(reader: &Reader) -> WantedFile {
    let loc = reader.localiser().plain();
    let formats = [
        FileFormat::Jsonl,
        FileFormat::Csv,
        FileFormat::Xlsx,
        FileFormat::Iati,
    ];
    let each: Vec<FileType> = formats.map(|format| file_type(&loc, format)).into();
    let all = FileType {
        label: loc.action_format_any(),
        endings: each.iter().flat_map(|one| one.endings.clone()).collect(),
    };
    WantedFile {
        title: loc.action_import_choose(),
        name: String::new(),
        types: std::iter::once(all).chain(each).collect(),
    }
}

/// Reads a file into a plan; `None` if that is not wanted any more.
fn read(host: &Host, work: &Work<'_>, path: PathBuf) -> Result<Option<OpenPlan>, Fault> {
    let format = format(None, &path)?;
    // Before anything is compared: a change in between makes the plan old, never wrong.
    let generation = host.catalogue().generation()?;
    let file = File::open(&path).map_err(|source| unreadable(&path, source))?;
    let about = file
        .metadata()
        .map_err(|source| unreadable(&path, source))?;
    if about.is_dir() {
        return Err(unreadable(&path, std::io::ErrorKind::IsADirectory.into()));
    }
    let input = BufReader::new(work.watch(file, about.len()));
    let plan = match planned(host, &path, input, format, &mut || work.line()) {
        // Reading was cut off at the person's wish.
        Err(_) if work.is_cancelled() => return Ok(None),
        other => other?,
    };
    Ok(Some(OpenPlan {
        id: host.catalogue().fresh_id(host.now_ms())?.to_string(),
        path,
        format,
        generation,
        plan,
        left_out: std::collections::BTreeSet::new(),
    }))
}

fn view(reader: &Reader, open: &OpenPlan) -> ImportPlan {
    ImportPlan {
        plan: open.id.clone(),
        file: open.file(),
        format: open.format,
        counts: counts(&open.plan),
        remarks: open
            .plan
            .remarks
            .iter()
            .map(|one| remark(reader.localiser(), one))
            .collect(),
        left_out: Vec::new(),
    }
}

pub(super) fn counts(plan: &Plan) -> ImportCounts {
    let mut counts = ImportCounts {
        new: 0,
        changed: 0,
        same: 0,
        rejected: 0,
    };
    for line in &plan.lines {
        *match line.verdict {
            Verdict::New(_) => &mut counts.new,
            Verdict::Changed(_) => &mut counts.changed,
            Verdict::Same => &mut counts.same,
            Verdict::Rejected(_) => &mut counts.rejected,
        } += 1;
    }
    counts
}

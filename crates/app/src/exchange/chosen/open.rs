use std::collections::BTreeSet;

use super::chooser::{FileType, WantedFile};
use super::desk::OpenPlan;
use super::export::file_type;
use crate::api::{FileFormat, ImportOpen, ImportOpened, ImportRequest, PlanView};
use crate::exchange::import_plan;
use crate::{Fault, Host, Reader};

/// What can be taken in, the format that holds most first.
const FORMATS: [FileFormat; 4] = [
    FileFormat::Jsonl,
    FileFormat::Csv,
    FileFormat::Xlsx,
    FileFormat::Iati,
];

/// Lets the person choose a file and says, line by line, what taking it in would do. Nothing is written.
///
/// The plan holds until another one is opened.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown; [`Fault::FileBusy`] while another file is read; [`Fault::PlanClosed`] if
/// a file is to be read again and none is open; [`Fault::FileForeign`], [`Fault::FileUnreadable`], [`Fault::ImportRefused`];
/// or when the store cannot be read.
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
    let work = desk.bench.begin().ok_or(Fault::FileBusy)?;
    let none = ImportOpened { plan: None };
    let path = if request.again {
        let slot = desk.slot();
        let open = slot.as_ref().ok_or(Fault::PlanClosed)?;
        open.path.clone()
    } else {
        match desk.chooser()?.open(&wanted(reader)) {
            Some(path) => path,
            None => return Ok(none),
        }
    };
    let file = ImportRequest {
        file: path.to_string_lossy().into_owned(),
        format: None,
        dry_run: true,
    };
    let plan = match work.watched(|watch| import_plan(host, &file, watch)) {
        Ok(plan) => plan,
        Err(Fault::Cancelled) => return Ok(none),
        // The window offers no choice of the format: the name of the file must say it.
        Err(Fault::FormatUnknown { path }) => {
            let name = path.file_name().unwrap_or(path.as_os_str());
            return Err(Fault::FileForeign {
                file: name.to_string_lossy().into_owned(),
                endings: endings(reader),
            });
        }
        Err(fault) => return Err(fault),
    };
    let open = OpenPlan {
        id: host.catalogue().fresh_id(host.now_ms())?.to_string(),
        path,
        plan,
        left_out: BTreeSet::new(),
        links: None,
    };
    let view = view(reader, &open);
    *desk.slot() = Some(open);
    Ok(ImportOpened { plan: Some(view) })
}

fn types(reader: &Reader) -> Vec<FileType> {
    let loc = reader.localiser().plain();
    FORMATS.map(|format| file_type(&loc, format)).into()
}

fn endings(reader: &Reader) -> Vec<&'static str> {
    let types = types(reader).into_iter();
    types.flat_map(|one| one.endings).collect()
}

fn wanted(reader: &Reader) -> WantedFile {
    let loc = reader.localiser().plain();
    let all = FileType {
        label: loc.action_format_any(),
        endings: endings(reader),
    };
    WantedFile {
        title: loc.action_import_choose(),
        name: String::new(),
        types: std::iter::once(all).chain(types(reader)).collect(),
    }
}

fn view(reader: &Reader, open: &OpenPlan) -> PlanView {
    let report = open.plan.report(reader);
    PlanView {
        plan: open.id.clone(),
        file: open.file(),
        format: report.format,
        counts: report.counts,
        remarks: report.remarks,
        left_out: Vec::new(),
    }
}

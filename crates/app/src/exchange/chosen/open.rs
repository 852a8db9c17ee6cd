use std::collections::BTreeSet;

use exchange::ReadError;

use super::chooser::{FileType, WantedFile};
use super::desk::{OpenPlan, OpenTable, name};
use super::export::file_type;
use super::table::{Planned, plan_of, table_view};
use crate::api::{FileFormat, ImportOpen, ImportOpened, PlanView};
use crate::exchange::format::format;
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
/// The plan holds until another one is opened. A table whose columns are not named as ours is offered to be mapped instead
/// ([`super::import_table`]).
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
    let none = ImportOpened {
        plan: None,
        table: None,
    };
    let (path, mapping) = if request.again {
        let slot = desk.slot();
        let open = slot.as_ref().ok_or(Fault::PlanClosed)?;
        (open.path.clone(), open.mapping.clone())
    } else {
        match desk.chooser()?.open(&wanted(reader)) {
            Some(path) => (path, None),
            None => return Ok(none),
        }
    };
    let plan = match work.watched(|watch| plan_of(host, &path, mapping, watch)) {
        Ok(plan) => plan,
        Err(Fault::Cancelled) => return Ok(none),
        // The window offers no choice of the format: the name of the file must say it.
        Err(Fault::FormatUnknown { path }) => {
            return Err(Fault::FileForeign {
                file: name(&path),
                endings: endings(reader),
            });
        }
        // A table of somebody else: a person can say what its columns hold.
        Err(Fault::ImportRefused { error, .. }) if is_foreign_head(&error) => {
            let open = OpenTable {
                id: host.catalogue().fresh_id(host.now_ms())?.to_string(),
                format: format(None, &path)?,
                path,
            };
            let view = table_view(host, reader, &open, &error)?;
            desk.put_table(Some(open));
            return Ok(ImportOpened {
                table: Some(view),
                ..none
            });
        }
        Err(fault) => return Err(fault),
    };
    if !request.again {
        desk.put_table(None);
    }
    Ok(ImportOpened {
        plan: Some(opened(host, reader, plan)?),
        ..none
    })
}

/// Lays a plan on the desk, in the place of the one before.
pub(super) fn opened(host: &Host, reader: &Reader, plan: Planned) -> Result<PlanView, Fault> {
    let open = OpenPlan {
        id: host.catalogue().fresh_id(host.now_ms())?.to_string(),
        path: plan.path,
        mapping: plan.mapping,
        plan: plan.plan,
        left_out: BTreeSet::new(),
        links: None,
    };
    let view = view(reader, &open);
    *host.desk().slot() = Some(open);
    Ok(view)
}

/// True where a table is refused for the names of its columns, and for nothing else.
fn is_foreign_head(error: &ReadError) -> bool {
    matches!(
        error,
        ReadError::NoColumn(_) | ReadError::ColumnTwice(_) | ReadError::MapColumn { .. }
    )
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
        needs: report.needs,
        remarks: report.remarks,
        left_out: Vec::new(),
    }
}

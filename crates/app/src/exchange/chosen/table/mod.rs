//! A table with names of its own, open in the window: what its columns hold is proposed, said by a person, and kept.

mod given;
mod offer;
mod rows;
mod wrong;

use std::path::{Path, PathBuf};

use catalogue::Kind;
use exchange::{DateForm, ReadError};

use self::given::{holding, mapping};
use self::offer::{add_missing, languages, offered};
use self::rows::{Rows, cell, lines, places, row, samples};
use self::wrong::wrong;
use super::desk::{OpenTable, name};
use super::open::opened;
use crate::api::{
    self, ImportRequest, MapTable, TableAsk, TableColumn, TableColumns, TableDates, TableDecimal,
    TableMapped, TableView, WrongColumn,
};
use crate::exchange::map::{HEAD_AMONG, Names, first_rows, keep, kept, proposed};
use crate::exchange::{
    ImportPlan, Mapping, Watch, import_plan, import_plan_mapped, known, refused,
};
use crate::view::{Presenter, api_kind, domain_kind};
use crate::{Fault, Host, Reader};

/// A file that was read.
pub(super) struct Planned {
    pub(super) path: PathBuf,
    pub(super) mapping: Option<Mapping>,
    pub(super) plan: ImportPlan,
}

/// Reads a file, by a mapping if there is one.
pub(super) fn plan_of(
    host: &Host,
    path: &Path,
    mapping: Option<Mapping>,
    watch: Watch<'_>,
) -> Result<Planned, Fault> {
    let file = ImportRequest {
        file: path.to_string_lossy().into_owned(),
        format: None,
        dry_run: true,
        share_needs: false,
    };
    let plan = match &mapping {
        Some(mapping) => import_plan_mapped(host, &file, mapping, watch)?,
        None => import_plan(host, &file, watch)?,
    };
    Ok(Planned {
        path: path.to_owned(),
        mapping,
        plan,
    })
}

/// A table that waits for its mapping, with the kind that its columns speak for.
pub(super) fn table_view(
    host: &Host,
    reader: &Reader,
    open: &OpenTable,
    why: &ReadError,
) -> Result<TableView, Fault> {
    let rows = first_rows(&open.path, open.format, None)?;
    let kind = match remembered(host, &rows, None)? {
        Some(mapping) => mapping.kind,
        None => likeliest(host, reader, &rows)?,
    };
    Ok(TableView {
        table: open.id.clone(),
        file: name(&open.path),
        why: refused(reader.localiser(), why),
        kind: api_kind(kind).unwrap_or(api::Kind::Initiative),
    })
}

/// The mapping that was used for a table with such a head before, with the head where it stands now.
fn remembered(host: &Host, rows: &Rows, head: Option<u32>) -> Result<Option<Mapping>, Fault> {
    for (line, row) in rows.iter().take(HEAD_AMONG) {
        if head.is_some_and(|head| head != *line) {
            continue;
        }
        if let Some(mapping) = kept(host, row)? {
            return Ok(Some(Mapping {
                head: *line,
                ..mapping
            }));
        }
    }
    Ok(None)
}

/// The kind for whose fields most columns can be told; the first of several.
fn likeliest(host: &Host, reader: &Reader, rows: &Rows) -> Result<Kind, Fault> {
    let directory = known::all(host)?;
    let told = |kind: &Kind| {
        let names = Names::new(*kind, &directory);
        let mapping = proposed(*kind, rows, None, &names, reader.data_lang());
        let told = mapping
            .columns
            .iter()
            .filter(|column| column.field.is_some());
        told.count()
    };
    let kinds = Kind::PUBLIC.into_iter().rev();
    Ok(kinds.max_by_key(told).unwrap_or(Kind::Initiative))
}

/// What the columns of the open table may hold as records of a kind, and what is proposed: what was used for such a head
/// before, else what the names of the columns and their cells speak for.
///
/// # Errors
/// [`Fault::PlanClosed`] if the table is not the open one; [`Fault::FileUnreadable`], [`Fault::ImportRefused`]; or when the
/// store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn import_table(
    host: &Host,
    reader: &Reader,
    request: TableAsk,
) -> Result<TableColumns, Fault> {
    let open = host.desk().table(&request.table)?;
    let rows = first_rows(&open.path, open.format, request.head)?;
    let kind = domain_kind(request.kind);
    let used = remembered(host, &rows, request.head)?.filter(|mapping| mapping.kind == kind);
    let remembered = used.is_some();
    let mapping = match used {
        Some(mapping) => mapping,
        None => {
            let directory = known::all(host)?;
            let names = Names::new(kind, &directory);
            proposed(kind, &rows, request.head, &names, reader.data_lang())
        }
    };
    let presenter = Presenter::new(host, reader);
    let mut offered = offered(&presenter, kind);
    let places = places(&rows, mapping.head);
    let columns = places
        .iter()
        .zip(holding(&rows, &mapping))
        .map(|(at, holds)| {
            if let Some(path) = &holds.field {
                add_missing(&mut offered, path, reader.localiser());
            }
            TableColumn {
                name: cell(&rows, mapping.head, *at),
                samples: samples(&rows, mapping.head, *at),
                holds,
            }
        })
        .collect();
    Ok(TableColumns {
        kind: request.kind,
        head: mapping.head,
        lines: lines(&rows),
        remembered,
        columns,
        fields: offered,
        languages: languages(&presenter),
        dates: match mapping.dates {
            DateForm::Iso => TableDates::Iso,
            DateForm::DayMonthYear => TableDates::DayMonthYear,
            DateForm::MonthDayYear => TableDates::MonthDayYear,
        },
        decimal: match mapping.decimal {
            ',' => TableDecimal::Comma,
            _ => TableDecimal::Point,
        },
        separator: mapping.separator,
        currency: mapping.constants.into_values().next().unwrap_or_default(),
    })
}

/// Reads the open table by what its columns hold and says, line by line, what taking it in would do. Nothing is written to
/// the catalogue; the mapping is kept on this machine and offered again for a table with such a head.
///
/// # Errors
/// [`Fault::PlanClosed`] if the table is not the open one; [`Fault::FileBusy`] while a file is read;
/// [`Fault::FileUnreadable`], [`Fault::ImportRefused`]; or when the store cannot be read. What is wrong with a column is no
/// error: it is told at the column.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn import_map(host: &Host, reader: &Reader, request: MapTable) -> Result<TableMapped, Fault> {
    let desk = host.desk();
    let work = desk.bench.begin().ok_or(Fault::FileBusy)?;
    let open = desk.table(&request.table)?;
    let rows = first_rows(&open.path, open.format, Some(request.head))?;
    let wrong = wrong(reader, &rows, &request);
    if !wrong.is_empty() {
        return Ok(TableMapped { plan: None, wrong });
    }
    let mapping = mapping(&rows, &request);
    match work.watched(|watch| plan_of(host, &open.path, Some(mapping.clone()), watch)) {
        Ok(plan) => {
            if let Some(head) = row(&rows, request.head) {
                // A catalogue that cannot be written can be looked at all the same.
                let _ = keep(host, head, &mapping);
            }
            Ok(TableMapped {
                plan: Some(opened(host, reader, plan)?),
                wrong: Vec::new(),
            })
        }
        Err(Fault::Cancelled) => Ok(TableMapped {
            plan: None,
            wrong: Vec::new(),
        }),
        Err(Fault::ImportRefused { path, error }) => {
            let column = match &error {
                ReadError::MapField(field) => mapping
                    .columns
                    .iter()
                    .position(|column| column.field.as_ref() == Some(field)),
                ReadError::MapColumn { column, .. } => mapping
                    .columns
                    .iter()
                    .position(|own| own.column.starts_with(column.as_str())),
                _ => return Err(Fault::ImportRefused { path, error }),
            };
            Ok(TableMapped {
                plan: None,
                wrong: vec![WrongColumn {
                    column: column.and_then(|column| u32::try_from(column).ok()),
                    message: refused(reader.localiser(), &error),
                }],
            })
        }
        Err(fault) => Err(fault),
    }
}

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use exchange::plan::{Line, Outcome, Plan, PlanError, Planner, Stays, Verdict};
use exchange::{Item, Mapped, Mapping, Meaning, ReadError};

use super::accept::{Accepted, accept};
use super::format::format;
use super::known;
use super::map::Names;
use super::reason::{place, reason, remark};
use super::watch::{Watch, Watched};
use crate::api::{
    FileFormat, ImportCounts, ImportLine, ImportReport, ImportRequest, ImportVerdict,
};
use crate::{Fault, Host, Reader};

/// Bytes read from a file at a time.
const PIECE: usize = 64 * 1024;

/// What taking a file in would do; nothing is written before [`ImportPlan::accept`].
///
/// Its lines lie in a file without a name beside the store, so that a plan of any length takes little memory.
pub struct ImportPlan {
    plan: Plan,
    file: String,
    format: FileFormat,
    /// Name of the file, for the history.
    note: Option<String>,
    /// The newest change that the plan knows of.
    seen: i64,
    /// New needs are shared; otherwise they stay on this machine.
    share_needs: bool,
}

/// Reads a table of somebody else by a mapping and says what taking it in would do; writes nothing.
///
/// # Errors
/// As [`import_plan`]; [`Fault::FormatUnknown`] for what is no table.
pub fn import_plan_mapped(
    host: &Host,
    request: &ImportRequest,
    mapping: &Mapping,
    watch: Watch<'_>,
) -> Result<ImportPlan, Fault> {
    import_plan_by(host, request, Some(mapping), watch)
}

/// Reads a file and says what taking it in would do; writes nothing.
///
/// # Errors
/// [`Fault::FormatUnknown`], [`Fault::FileUnreadable`], [`Fault::ImportRefused`], [`Fault::ImportUnkept`],
/// [`Fault::Cancelled`]; or when the store cannot be read.
pub fn import_plan(
    host: &Host,
    request: &ImportRequest,
    watch: Watch<'_>,
) -> Result<ImportPlan, Fault> {
    import_plan_by(host, request, None, watch)
}

fn import_plan_by(
    host: &Host,
    request: &ImportRequest,
    mapping: Option<&Mapping>,
    watch: Watch<'_>,
) -> Result<ImportPlan, Fault> {
    let path = PathBuf::from(&request.file);
    let format = format(request.format, &path)?;
    if mapping.is_some() && !matches!(format, FileFormat::Csv | FileFormat::Xlsx) {
        return Err(Fault::FormatUnknown { path });
    }
    let unreadable = |source: std::io::Error| Fault::FileUnreadable {
        path: path.clone(),
        source,
    };
    let file = File::open(&path).map_err(unreadable)?;
    let about = file.metadata().map_err(unreadable)?;
    if about.is_dir() {
        return Err(unreadable(std::io::ErrorKind::IsADirectory.into()));
    }
    // Before anything is compared: what is written from now on is not in the plan.
    let seen = host.catalogue().newest_change()?;
    let plan =
        plan(host, file, about.len(), (format, mapping), watch).map_err(|fault| match fault {
            Fault::ImportRefused {
                error: ReadError::Io(source),
                ..
            } => unreadable(source),
            Fault::ImportRefused { error, .. } => Fault::ImportRefused {
                path: path.clone(),
                error,
            },
            other => other,
        })?;
    Ok(ImportPlan {
        plan,
        file: request.file.clone(),
        format,
        note: path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned()),
        seen,
        share_needs: request.share_needs,
    })
}

fn plan(
    host: &Host,
    file: File,
    total: u64,
    (format, mapping): (FileFormat, Option<&Mapping>),
    watch: Watch<'_>,
) -> Result<Plan, Fault> {
    let (records, stuck) = (Cell::new(0), Cell::new(false));
    let input = Watched {
        inner: file,
        watch,
        done: 0,
        total,
        told: 0,
        records: &records,
        stuck: &stuck,
    };
    let input = BufReader::with_capacity(PIECE, input);
    let catalogue = host.catalogue();
    let find = |kind, slug: &str| catalogue.record(kind, slug);
    let now = host.now_ms();
    let mut fresh = || catalogue.fresh_id(now);
    let storage = Box::new(storage(host.store())?);
    let directory = known::all(host)?;
    let named = mapping.map(|mapping| (mapping, directory.clone()));
    let named = named.as_ref();
    let names = named.map(|(mapping, directory)| Names::new(mapping.kind, directory));
    let meaning = |field: &str, text: &str| match &names {
        Some(names) => names.meaning(field, text),
        None => Meaning::Plain,
    };
    let mapped = mapping.map(|mapping| Mapped {
        mapping,
        meaning: &meaning,
    });
    let mut planner = Planner::new(directory, &find, &mut fresh, storage);
    let mut sink = |item: Item| {
        planner.take(item);
        records.set(planner.len() as u64);
        stuck.set(planner.is_stuck());
    };
    let read = match (format, mapped) {
        (FileFormat::Csv, Some(by)) => exchange::csv::read_mapped(input, by, &mut sink),
        (FileFormat::Xlsx, Some(by)) => exchange::xlsx::read_mapped(input, by, &mut sink),
        (FileFormat::Csv, None) => exchange::csv::read(input, &mut sink),
        (FileFormat::Xlsx, None) => exchange::xlsx::read(input, &mut sink),
        (FileFormat::Iati, _) => exchange::iati::read(input, &mut sink),
        (FileFormat::Jsonl, _) => exchange::jsonl::read(input, &mut sink),
    };
    let refused = |error| Fault::ImportRefused {
        path: PathBuf::new(),
        error,
    };
    match read {
        _ if watch.is_stopped() => Err(Fault::Cancelled),
        Err(error) if !stuck.get() => Err(refused(error)),
        _ => planner.finish().map_err(|error| match error {
            PlanError::Store(error) => Fault::from(error),
            PlanError::Storage(error) => Fault::ImportUnkept(error),
            PlanError::TooMany => refused(ReadError::TooMany(exchange::plan::MAX_LINES)),
        }),
    }
}

/// A file that has no name: nobody else can open it, and it is gone with the program, however that ends.
fn storage(store: &Path) -> Result<File, Fault> {
    let beside = store.parent().map(tempfile::tempfile_in);
    match beside {
        Some(Ok(file)) => Ok(file),
        // The folder of the store cannot be written: a plan can still be shown.
        _ => tempfile::tempfile().map_err(Fault::ImportUnkept),
    }
}

impl ImportPlan {
    /// The plan in numbers, with what is worth knowing about the file as a whole; without its lines.
    #[must_use]
    pub fn report(&self, reader: &Reader) -> ImportReport {
        let counts = self.plan.counts();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let remarks = self.plan.remarks().iter();
        ImportReport {
            file: self.file.clone(),
            format: self.format,
            written: false,
            group: None,
            counts: ImportCounts {
                new: number(counts.new),
                changed: number(counts.changed),
                same: number(counts.same),
                rejected: number(counts.rejected),
            },
            needs: if self.share_needs {
                0
            } else {
                self.staying(Stays::UntilShared)
            },
            private: self.private(&BTreeSet::new()),
            remarks: remarks.map(|one| remark(reader.localiser(), one)).collect(),
            lines: Vec::new(),
            kinds: Vec::new(),
        }
    }

    /// Says whether new needs are shared when the plan is accepted: they stay on this machine unless they are.
    pub fn share_needs(&mut self, shared: bool) {
        self.share_needs = shared;
    }

    /// How many new records stay on this machine for such a reason.
    fn staying(&self, stays: Stays) -> u32 {
        let all = 0..self.plan.len();
        let count = all.filter(|index| self.plan.stays(*index) == stays).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// How many new records stay on this machine, without the lines that are left out.
    pub(super) fn private(&self, left_out: &BTreeSet<u32>) -> u32 {
        let all = 0..u32::try_from(self.plan.len()).unwrap_or(u32::MAX);
        let stays = |index: &u32| match self.plan.stays(*index as usize) {
            Stays::Always => true,
            Stays::UntilShared => !self.share_needs,
            Stays::No => false,
        };
        let count = all
            .filter(|index| stays(index) && !left_out.contains(index))
            .count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// How many lines it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.plan.len()
    }

    /// True for a file without records.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.plan.is_empty()
    }

    /// Lines from a place in the plan on, those of one verdict or all, at most `limit` of them.
    ///
    /// The next page begins after the [`ImportLine::index`] of the last line.
    ///
    /// # Errors
    /// [`Fault::ImportUnkept`].
    pub fn lines(
        &mut self,
        reader: &Reader,
        verdict: Option<ImportVerdict>,
        from: u32,
        limit: usize,
    ) -> Result<Vec<ImportLine>, Fault> {
        let mut out = Vec::new();
        for index in from as usize..self.plan.len() {
            if out.len() >= limit {
                break;
            }
            let outcome = self.plan.outcome(index).map(api_verdict);
            if verdict.is_some() && verdict != outcome {
                continue;
            }
            if let Some(found) = self.line(index)? {
                out.push(line_view(reader, index, &found));
            }
        }
        Ok(out)
    }

    /// Writes what the plan says in one transaction, without the lines that are left out (by [`ImportLine::index`]).
    ///
    /// The changes share a group: [`crate::write::undo`] takes them back together.
    ///
    /// # Errors
    /// [`Fault::Cancelled`], the store having moved on since the plan was made, or when it cannot be written. Then nothing is
    /// written.
    pub fn accept(
        &mut self,
        host: &Host,
        left_out: &BTreeSet<u32>,
        watch: Watch<'_>,
    ) -> Result<Accepted, Fault> {
        accept(
            host,
            &mut self.plan,
            self.note.as_deref(),
            self.seen,
            self.share_needs,
            left_out,
            watch,
        )
    }

    /// What would happen to a line; `None` where there is none.
    #[must_use]
    pub fn verdict(&self, index: u32) -> Option<ImportVerdict> {
        self.plan.outcome(index as usize).map(api_verdict)
    }

    pub(super) fn line(&mut self, index: usize) -> Result<Option<Line>, Fault> {
        self.plan.line(index).map_err(unkept)
    }
}

/// A line that cannot be found again.
pub(super) fn unkept(error: PlanError) -> Fault {
    match error {
        PlanError::Store(error) => Fault::from(error),
        PlanError::Storage(error) => Fault::ImportUnkept(error),
        PlanError::TooMany => Fault::ImportUnkept(std::io::ErrorKind::FileTooLarge.into()),
    }
}

fn api_verdict(outcome: Outcome) -> ImportVerdict {
    match outcome {
        Outcome::New => ImportVerdict::New,
        Outcome::Changed => ImportVerdict::Changed,
        Outcome::Same => ImportVerdict::Same,
        Outcome::Rejected => ImportVerdict::Rejected,
    }
}

pub(super) fn line_view(reader: &Reader, index: usize, line: &Line) -> ImportLine {
    let loc = reader.localiser();
    let (fields, why) = match &line.verdict {
        Verdict::New(write) | Verdict::Changed(write) => (write.fields(), None),
        Verdict::Same => (Vec::new(), None),
        Verdict::Rejected(why) => (Vec::new(), Some(reason(loc, why))),
    };
    ImportLine {
        index: u32::try_from(index).unwrap_or(u32::MAX),
        line: line.at.line,
        place: place(loc, &line.at),
        verdict: api_verdict(line.verdict.outcome()),
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

//! Taking a file in: the plan, what it writes, and its lines as they are printed.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::process::ExitCode;

use app::api::{AppErrorView, ImportLine, ImportReport, ImportRequest, Kind};
use app::exchange::{
    ImportPlan, Mapping, TableRequest, Watch, import_plan, import_plan_mapped, map_propose,
};
use app::{ErrorCode, Fault, Host, Reader};
use serde::ser::{Error, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::invocation::Map;
use crate::output;
use crate::render::{self, Page, kind_code};
use crate::run::Session;
use crate::wait::{ProgressLine, stop_on_interrupt};

/// Lines that are asked for at a time.
const PAGE: usize = 500;

impl Session<'_> {
    /// Takes a file in, or says what taking it in would do.
    pub(crate) fn import(
        &self,
        host: &Host,
        request: &ImportRequest,
        map: Option<Map>,
        page: Page<'_>,
    ) -> ExitCode {
        let lang = self.reader.lang().tag();
        let mapping = match map {
            Some(Map::Propose(to, kind)) => return self.propose(host, request, &to, kind),
            Some(Map::By(file, kind)) => match self.mapping(&file, kind) {
                Ok(mapping) => Some(mapping),
                Err(view) => return self.refuse(&view),
            },
            None => None,
        };
        let answer = host.run(lang, (), |host, reader, ()| {
            let line = ProgressLine::new(self.reader.localiser(), self.progress);
            let tell = |progress| line.tell(progress);
            let watch = Watch::new(&tell, stop_on_interrupt());
            let mut plan = match &mapping {
                Some(mapping) => import_plan_mapped(host, request, mapping, watch)?,
                None => import_plan(host, request, watch)?,
            };
            let mut report = plan.report(reader);
            if !request.dry_run {
                report.take(plan.accept(host, &BTreeSet::new(), watch)?);
            }
            drop(line);
            self.imported(plan, report, reader, request.dry_run, page)
        });
        match answer {
            Ok(()) => ExitCode::SUCCESS,
            // The window lets a person say what the columns hold; here a file says it.
            Err(error) if error.fault().wants_map() => self.refuse(&AppErrorView {
                hint: self.reader.localiser().exchange_cli_map_hint(),
                ..error.view().clone()
            }),
            Err(error) => self.fail(&error),
        }
    }

    /// Reads the file of a mapping; a kind that the command names must be its kind.
    fn mapping(&self, file: &str, kind: Option<Kind>) -> Result<Mapping, AppErrorView> {
        let loc = self.reader.localiser();
        let unfit = |place: String, reason: String| AppErrorView {
            code: ErrorCode::DataInvalid,
            message: loc.cli_file_unfit(place, reason),
            hint: loc.exchange_cli_map_unfit_hint(),
            findings: Vec::new(),
        };
        let text = std::fs::read(file).map_err(|error| {
            unfit(
                file.to_owned(),
                app::finding::unreadable(self.reader, &error),
            )
        })?;
        let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&text);
        let mapping: Mapping = serde_json::from_slice(text).map_err(|error| {
            let place = format!("{file}:{}", error.line());
            unfit(
                place,
                loc.error_reason_detail(loc.exchange_cli_map_unfit(), error.to_string()),
            )
        })?;
        match kind {
            Some(kind) if kind_code(kind) != mapping.kind.code() => Err(unfit(
                file.to_owned(),
                loc.exchange_cli_map_kind(mapping.kind.code()),
            )),
            _ => Ok(mapping),
        }
    }

    /// Proposes a mapping and writes it to a file, to be corrected by hand.
    fn propose(&self, host: &Host, request: &ImportRequest, to: &str, kind: Kind) -> ExitCode {
        let lang = self.reader.lang().tag();
        let answer = host.run(lang, (), |host, reader, ()| {
            let table = TableRequest {
                file: request.file.clone(),
                format: request.format,
                kind,
            };
            let mapping = map_propose(host, reader, &table)?;
            let text = serde_json::to_string_pretty(&mapping).map_err(Fault::Answer)?;
            std::fs::write(to, text + "\n").map_err(|source| Fault::FileUnwritable {
                path: to.into(),
                source,
            })?;
            Ok(mapping)
        });
        let loc = self.reader.localiser();
        self.answer(answer, |mapping| {
            let mut lines = vec![loc.exchange_cli_map_proposed(to)];
            for column in &mapping.columns {
                let to = column.field.as_deref().unwrap_or("—");
                lines.push(format!("  {}: {to}", column.column));
            }
            lines.push(loc.exchange_cli_map_next());
            lines.join("\n")
        })
    }

    fn imported(
        &self,
        mut plan: ImportPlan,
        report: ImportReport,
        reader: &Reader,
        dry_run: bool,
        page: Page<'_>,
    ) -> Result<(), Fault> {
        if self.json {
            let whole = Whole {
                report,
                lines: Lines {
                    plan: RefCell::new(plan),
                    reader,
                },
            };
            return output::answer_json(&whole).map_err(Fault::Answer);
        }
        let mut from = 0;
        let text = render::import(page, &report, dry_run, &mut || {
            let lines = plan.lines(reader, None, from, PAGE)?;
            from = after(&lines, from);
            Ok(lines)
        })?;
        output::answer(&text);
        Ok(())
    }
}

/// Where the next page begins.
fn after(lines: &[ImportLine], from: u32) -> u32 {
    lines.last().map_or(from, |line| line.index + 1)
}

/// A report as JSON, with its lines read from the plan as they are written.
struct Whole<'a> {
    report: ImportReport,
    lines: Lines<'a>,
}

struct Lines<'a> {
    plan: RefCell<ImportPlan>,
    reader: &'a Reader,
}

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let report = serde_json::to_value(&self.report).map_err(S::Error::custom)?;
        let fields = report.as_object().into_iter().flatten();
        let mut map = out.serialize_map(None)?;
        for (name, value) in fields {
            match name.as_str() {
                "lines" => map.serialize_entry(name, &self.lines)?,
                _ => map.serialize_entry(name, value)?,
            }
        }
        map.end()
    }
}

impl Serialize for Lines<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut plan = self.plan.borrow_mut();
        let mut list = out.serialize_seq(None)?;
        let mut from = 0;
        loop {
            let lines = plan
                .lines(self.reader, None, from, PAGE)
                .map_err(S::Error::custom)?;
            if lines.is_empty() {
                return list.end();
            }
            from = after(&lines, from);
            for line in &lines {
                list.serialize_element(line)?;
            }
        }
    }
}

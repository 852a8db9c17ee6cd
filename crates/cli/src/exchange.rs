//! Taking a file in: the plan, what it writes, and its lines as they are printed.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::process::ExitCode;

use app::api::{ImportLine, ImportReport, ImportRequest};
use app::exchange::{ImportPlan, Watch, import_plan};
use app::{Fault, Host, Reader};
use serde::ser::{Error, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::output;
use crate::render::{self, Page};
use crate::run::Session;
use crate::wait::{ProgressLine, stop_on_interrupt};

/// Lines that are asked for at a time.
const PAGE: usize = 500;

impl Session<'_> {
    /// Takes a file in, or says what taking it in would do.
    pub(crate) fn import(&self, host: &Host, request: &ImportRequest, page: Page<'_>) -> ExitCode {
        let lang = self.reader.lang().tag();
        let answer = host.run(lang, (), |host, reader, ()| {
            let line = ProgressLine::new(self.reader.localiser(), self.progress);
            let tell = |progress| line.tell(progress);
            let watch = Watch::new(&tell, stop_on_interrupt());
            let mut plan = import_plan(host, request, watch)?;
            let mut report = plan.report(reader);
            if !request.dry_run {
                report.take(plan.accept(host, &BTreeSet::new(), watch)?);
            }
            drop(line);
            self.imported(plan, report, reader, request.dry_run, page)
        });
        match answer {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => self.fail(&error),
        }
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

use std::collections::BTreeSet;

use super::plan::import_plan;
use super::watch::Watch;
use crate::api::{ImportReport, ImportRequest};
use crate::{Fault, Host, Reader};

/// Takes a file in, or says what taking it in would do: each line new, changed, same or rejected with its reason.
///
/// Everything is written in one transaction, in changes that share a group; rejected lines are left out of it. A file that
/// cannot be read to its end is refused as a whole. For a file of any size, and to be told how far it is, use
/// [`import_plan`].
///
/// # Errors
/// What [`import_plan`] and [`super::ImportPlan::accept`] refuse.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every use case has one shape: it is given its request"
)]
pub fn import(host: &Host, reader: &Reader, request: ImportRequest) -> Result<ImportReport, Fault> {
    let mut plan = import_plan(host, &request, Watch::nobody())?;
    let mut report = plan.report(reader);
    report.lines = plan.lines(reader, None, 0, usize::MAX)?;
    if !request.dry_run {
        let accepted = plan.accept(host, &BTreeSet::new(), Watch::nobody())?;
        report.take(accepted);
    }
    Ok(report)
}

impl ImportReport {
    /// Fills in what accepting the plan has changed.
    pub fn take(&mut self, accepted: super::Accepted) {
        self.written = accepted.group.is_some();
        self.group = accepted.group;
        self.kinds = accepted.kinds;
    }
}

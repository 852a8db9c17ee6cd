use exchange::plan::Plan;

use super::desk::{OpenPlan, is_current};
use super::open::counts;
use crate::api::{FileProgress, ImportChosen, Imported, Nothing, Written};
use crate::exchange::import::carry_out;
use crate::write::changed;
use crate::{Fault, Host, Reader};

/// Carries the open plan out, without the lines that are left out: all of it in one transaction, one action to undo.
///
/// # Errors
/// [`Fault::PlanOutdated`] if the plan is not the open one, or if the catalogue has changed since it was made: what was
/// reviewed is what is written. Or when the store cannot be written; then the plan stays open.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn import_accept(
    host: &Host,
    _reader: &Reader,
    request: ImportChosen,
) -> Result<Written<Imported>, Fault> {
    let desk = host.desk();
    let written = desk.with(&request.plan, |open| {
        if !is_current(host, open)? {
            return Err(Fault::PlanOutdated);
        }
        let chosen = chosen(open);
        let mut counts = counts(&chosen);
        let planned = super::open::counts(&open.plan);
        (counts.same, counts.rejected) = (planned.same, planned.rejected);
        let outcome = carry_out(host, chosen, Some(&open.file()))?;
        Ok(Written {
            output: Imported {
                file: open.file(),
                counts,
                left_out: u32::try_from(open.left_out.len()).unwrap_or(u32::MAX),
            },
            changed: changed(&outcome.outcome),
        })
    })?;
    // What was carried out is no plan any more.
    close(host, &request.plan);
    Ok(written)
}

/// The part of the plan that is wanted.
fn chosen(open: &OpenPlan) -> Plan {
    let lines = open.plan.lines.iter().enumerate();
    Plan {
        lines: lines
            .filter(|(index, _)| open.writes(*index) && !open.left_out.contains(index))
            .map(|(_, line)| line.clone())
            .collect(),
        remarks: Vec::new(),
    }
}

/// Drops the open plan. Nothing was written.
///
/// # Errors
/// Never.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn import_drop(host: &Host, _reader: &Reader, request: ImportChosen) -> Result<Nothing, Fault> {
    close(host, &request.plan);
    Ok(Nothing {})
}

/// Closes a plan, unless another one has taken its place.
fn close(host: &Host, plan: &str) {
    let mut slot = host.desk().slot();
    if slot.as_ref().is_some_and(|open| open.id == plan) {
        *slot = None;
    }
}

/// How far reading a file is.
///
/// # Errors
/// Never.
pub fn file_progress(
    host: &Host,
    _reader: &Reader,
    _request: Nothing,
) -> Result<FileProgress, Fault> {
    Ok(host.desk().progress.view())
}

/// Stops reading a file; what was open before stays open.
///
/// # Errors
/// Never.
pub fn file_cancel(host: &Host, _reader: &Reader, _request: Nothing) -> Result<Nothing, Fault> {
    host.desk().progress.cancel();
    Ok(Nothing {})
}

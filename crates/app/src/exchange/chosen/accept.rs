use crate::api::{
    FileProgress, ImportAccept, ImportChosen, ImportVerdict, Imported, Nothing, Written,
};
use crate::{Fault, Host, Reader};

/// Carries the open plan out, without the lines that are left out: all of it in one transaction, one action to undo.
///
/// # Errors
/// [`Fault::PlanClosed`] if the plan is not the open one; [`Fault::FileBusy`] while a file is read; [`Fault::Cancelled`];
/// the store having moved on since the plan was made, for what was reviewed is what is written; or when the store cannot be
/// written. Then nothing is written, and the plan stays open.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn import_accept(
    host: &Host,
    reader: &Reader,
    request: ImportAccept,
) -> Result<Written<Imported>, Fault> {
    let desk = host.desk();
    let work = desk.bench.begin().ok_or(Fault::FileBusy)?;
    let written = desk.with(&request.plan, |open| {
        let mut counts = open.plan.report(reader).counts;
        for index in &open.left_out {
            match open.plan.verdict(*index) {
                Some(ImportVerdict::New) => counts.new -= 1,
                Some(ImportVerdict::Changed) => counts.changed -= 1,
                _ => {}
            }
        }
        open.plan.share_needs(request.share_needs);
        let accepted = work.watched(|watch| open.plan.accept(host, &open.left_out, watch))?;
        Ok(Written {
            output: Imported {
                file: open.file(),
                counts,
                left_out: u32::try_from(open.left_out.len()).unwrap_or(u32::MAX),
                private: open.plan.private(&open.left_out),
            },
            changed: accepted.changed,
        })
    })?;
    // What was carried out is no plan any more.
    desk.close(&request.plan);
    Ok(written)
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
    host.desk().close(&request.plan);
    Ok(Nothing {})
}

/// How far the work on a file is.
///
/// # Errors
/// Never.
pub fn file_progress(
    host: &Host,
    _reader: &Reader,
    _request: Nothing,
) -> Result<FileProgress, Fault> {
    Ok(host.desk().bench.view())
}

/// Stops the work on a file: what was being written is taken back, what was open before stays open.
///
/// # Errors
/// Never.
pub fn file_cancel(host: &Host, _reader: &Reader, _request: Nothing) -> Result<Nothing, Fault> {
    host.desk().bench.stop();
    Ok(Nothing {})
}

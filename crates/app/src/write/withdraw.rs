use super::decide::{Step, decide};
use crate::api::{Decision, WriteView, Written};
use crate::{Fault, Host, Reader};

/// Withdraws a record: it is kept and shown to who opens it, and is not found any more.
///
/// # Errors
/// [`Fault::StandingStep`] for what is withdrawn already; [`Fault::RecordNotFound`].
pub fn record_withdraw(
    host: &Host,
    reader: &Reader,
    request: Decision,
) -> Result<Written<WriteView>, Fault> {
    decide(host, reader, request, Step::Withdraw)
}

use super::decide::{Step, decide};
use crate::api::{Decision, WriteView, Written};
use crate::{Fault, Host, Reader};

/// Gives a withdrawn record the standing that it had before.
///
/// # Errors
/// [`Fault::StandingStep`] for what is not withdrawn; [`Fault::RecordNotFound`].
pub fn record_restore(
    host: &Host,
    reader: &Reader,
    request: Decision,
) -> Result<Written<WriteView>, Fault> {
    decide(host, reader, request, Step::Restore)
}

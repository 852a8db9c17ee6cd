use super::decide::{Step, decide};
use crate::api::{Decision, WriteView, Written};
use crate::{Fault, Host, Reader};

/// Hands a draft in for review.
///
/// # Errors
/// [`Fault::StandingStep`] for anything but a draft; [`Fault::RecordPrivate`]; [`Fault::RecordNotFound`].
pub fn record_submit(
    host: &Host,
    reader: &Reader,
    request: Decision,
) -> Result<Written<WriteView>, Fault> {
    decide(host, reader, request, Step::Submit)
}

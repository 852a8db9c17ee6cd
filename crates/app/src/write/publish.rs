use super::decide::{Step, decide};
use crate::api::{Decision, WriteView, Written};
use crate::{Fault, Host, Reader};

/// Publishes what was submitted: from now on it is part of the catalogue.
///
/// # Errors
/// [`Fault::Incomplete`] for a record that lacks what is mandatory; [`Fault::StandingStep`] for anything but a submitted record; [`Fault::RecordPrivate`]; [`Fault::RecordNotFound`].
pub fn record_publish(
    host: &Host,
    reader: &Reader,
    request: Decision,
) -> Result<Written<WriteView>, Fault> {
    decide(host, reader, request, Step::Publish)
}

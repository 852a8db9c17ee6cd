use catalogue::Kind;

use super::method::Method;
use super::view::{summary, view};
use crate::api::{AssessList, AssessName, AssessView, Nothing};
use crate::paper::{all, find};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// The assessments of this machine, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn assess_list(host: &Host, reader: &Reader, _request: Nothing) -> Result<AssessList, Fault> {
    let presenter = Presenter::new(host, reader);
    let mut assessments = Vec::new();
    for record in all(host, Kind::Assessment)? {
        match summary(&presenter, &record) {
            Ok(summary) => assessments.push(summary),
            // Of a method of a newer version: kept, not shown.
            Err(Fault::RecordNotFound { .. }) => {}
            Err(fault) => return Err(fault),
        }
    }
    let loc = presenter.loc();
    Ok(AssessList {
        assessments,
        methods: Method::ALL.iter().map(|method| method.term(loc)).collect(),
        private: loc.assess_private(),
    })
}

/// One assessment with everything that is said in it.
///
/// # Errors
/// [`Fault::RecordNotFound`]; when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn assess_show(host: &Host, reader: &Reader, request: AssessName) -> Result<AssessView, Fault> {
    let record = find(host, Kind::Assessment, &request.id)?;
    view(&Presenter::new(host, reader), &record)
}

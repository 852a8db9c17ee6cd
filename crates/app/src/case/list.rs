use catalogue::Kind;

use super::State;
use super::friends::friends_list;
use super::view::view;
use crate::api::{CaseList, CaseName, CaseView, Nothing};
use crate::paper::{all, find};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// The cases of this machine, the newest first, and the shortlists.
///
/// # Errors
/// When the store cannot be read.
pub fn case_list(host: &Host, reader: &Reader, _request: Nothing) -> Result<CaseList, Fault> {
    let presenter = Presenter::new(host, reader);
    let mut cases = Vec::new();
    for record in all(host, Kind::Case)? {
        cases.push(view(&presenter, &record)?);
    }
    let loc = presenter.loc();
    Ok(CaseList {
        cases,
        friends: friends_list(host, reader, Nothing {})?.friends,
        states: State::ALL.iter().map(|state| state.term(loc)).collect(),
        private: loc.case_private(),
    })
}

/// One case.
///
/// # Errors
/// [`Fault::RecordNotFound`]; when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn case_show(host: &Host, reader: &Reader, request: CaseName) -> Result<CaseView, Fault> {
    let record = find(host, Kind::Case, &request.id)?;
    view(&Presenter::new(host, reader), &record)
}

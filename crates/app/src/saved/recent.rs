use super::change::wrote;
use super::filters::filters;
use super::request;
use crate::api::{Nothing, RecentList, RecentSearch, SearchRequest, Written};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// The last searches of this machine, newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn recent_list(host: &Host, reader: &Reader, _request: Nothing) -> Result<RecentList, Fault> {
    let presenter = Presenter::new(host, reader);
    let mut searches = Vec::new();
    for text in host.catalogue().recent_searches()? {
        let request = request::read(&text);
        searches.push(RecentSearch {
            filters: filters(&presenter, &request)?,
            request,
        });
    }
    Ok(RecentList { searches })
}

/// Remembers a search that somebody has settled on: confirmed it, or opened one of its results.
///
/// A search for nothing is not remembered, and a store that cannot be written remembers none; neither is an error.
///
/// # Errors
/// When the store cannot be read or written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn recent_add(
    host: &Host,
    reader: &Reader,
    request: SearchRequest,
) -> Result<Written<RecentList>, Fault> {
    if request::asks(&request) && host.notice().is_none() {
        let text = request::write(&request)?;
        host.catalogue().add_recent_search(&text)?;
    }
    Ok(wrote(recent_list(host, reader, Nothing {})?))
}

/// Forgets the last searches; answers those that were forgotten, so that it can be undone by adding them again.
///
/// # Errors
/// When the store cannot be written.
pub fn recent_clear(
    host: &Host,
    reader: &Reader,
    _request: Nothing,
) -> Result<Written<RecentList>, Fault> {
    let forgotten = recent_list(host, reader, Nothing {})?;
    host.catalogue().clear_recent_searches()?;
    Ok(wrote(forgotten))
}

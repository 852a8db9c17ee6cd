use catalogue::store;

use super::filters::filters;
use super::new::new_rows;
use super::request;
use crate::api::{Nothing, SavedList, SavedSearch};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// The saved searches, each with what is new since it was last looked at.
///
/// # Errors
/// When the store cannot be read.
pub fn saved_list(host: &Host, reader: &Reader, _request: Nothing) -> Result<SavedList, Fault> {
    let presenter = Presenter::new(host, reader);
    let mut searches = Vec::new();
    for kept in host.catalogue().saved_searches()? {
        searches.push(view(&presenter, &kept)?);
    }
    Ok(SavedList { searches })
}

/// A saved search as the reader sees it.
pub(super) fn view(
    presenter: &Presenter<'_>,
    kept: &store::SavedSearch,
) -> Result<SavedSearch, Fault> {
    let request = request::read(&kept.request);
    let new = match new_rows(presenter.host(), presenter.reader(), &request, kept.seen) {
        Ok(rows) => Some(u32::try_from(rows.len()).unwrap_or(u32::MAX)),
        // A place, an organisation or a code that the catalogue does not have any more: the list is still the list.
        Err(
            Fault::UnknownTerm { .. } | Fault::PlaceNotFound { .. } | Fault::RecordNotFound { .. },
        ) => None,
        Err(fault) => return Err(fault),
    };
    let seen_on = crate::host::day_of(kept.seen_ms).map(|day| day.to_string());
    Ok(SavedSearch {
        name: kept.name.clone(),
        filters: filters(presenter, &request)?,
        request,
        new,
        seen: format!("{}@{}", kept.seen, kept.seen_ms),
        seen_on: seen_on.unwrap_or_default(),
    })
}

use super::change::wrote;
use super::list::view;
use super::new::new_rows;
use super::request;
use crate::api::{SavedName, SavedOpened, Written};
use crate::view::{Presenter, api_kind};
use crate::{Fault, Host, Reader};

/// New records that are named one by one.
const MOST_NEW: usize = 200;

/// Opens a saved search: says what is new to it, and from now on counts from here.
///
/// A store that cannot be written still opens it; then it goes on counting from the last look.
///
/// # Errors
/// [`Fault::SavedNotFound`]; [`Fault::UnknownTerm`] and its like where the search cannot be run any more.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn saved_open(
    host: &Host,
    reader: &Reader,
    request: SavedName,
) -> Result<Written<SavedOpened>, Fault> {
    let name = request.name.trim();
    let Some(kept) = host.catalogue().saved_search(name)? else {
        return Err(Fault::SavedNotFound {
            name: super::change::cut(name),
        });
    };
    let asked = request::read(&kept.request);
    let mut rows = new_rows(host, reader, &asked, kept.seen)?;
    let search = view(&Presenter::new(host, reader), &kept)?;
    rows.truncate(MOST_NEW);
    let new = host
        .catalogue()
        .records(&rows)?
        .iter()
        .filter(|record| api_kind(record.kind).is_some())
        .map(|record| format!("{}:{}", record.kind, record.slug))
        .collect();
    if host.notice().is_none() {
        host.catalogue().look_at_search(name, host.now_ms())?;
    }
    Ok(wrote(SavedOpened { search, new }))
}

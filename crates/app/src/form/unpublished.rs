use crate::api::{Nothing, UnpublishedList};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Most that are listed.
const MOST: u32 = 100;

/// Records that are begun or handed in and not published yet, the last one written first.
///
/// # Errors
/// When the store cannot be read.
pub fn unpublished(
    host: &Host,
    reader: &Reader,
    _request: Nothing,
) -> Result<UnpublishedList, Fault> {
    let records = Presenter::new(host, reader).references(&host.catalogue().unpublished(MOST)?)?;
    Ok(UnpublishedList { records })
}

use catalogue::Kind;

use crate::api::{NamesRequest, NamesResponse};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Most that are named at once.
const MOST: usize = 500;

/// Names records that a form refers to; what there is not is left out.
///
/// # Errors
/// When the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn record_names(
    host: &Host,
    reader: &Reader,
    request: NamesRequest,
) -> Result<NamesResponse, Fault> {
    let presenter = Presenter::new(host, reader);
    let mut records = Vec::new();
    for reference in request.references.iter().take(MOST) {
        let Some((kind, slug)) = reference.split_once(':') else {
            continue;
        };
        let Some(kind) = Kind::from_code(kind) else {
            continue;
        };
        if let Some(record) = host.catalogue().record(kind, slug)? {
            records.extend(presenter.record_ref(&record)?);
        }
    }
    Ok(NamesResponse { records })
}

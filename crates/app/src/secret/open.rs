use catalogue::sealed::Passphrase;

use crate::api::{KeyOpenRequest, Nothing, SyncStatus};
use crate::sync::sync_status;
use crate::{Fault, Host, Reader};

/// Opens the sealed key of this device for as long as the program runs: what is written is signed and what waits is
/// exchanged, without a further question. Where the key lies elsewhere there is nothing to open.
///
/// # Errors
/// [`Fault::Store`] if the passphrase does not open it, or its file cannot be used. Then nothing has changed.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn key_open(
    host: &Host,
    reader: &Reader,
    request: KeyOpenRequest,
) -> Result<SyncStatus, Fault> {
    host.catalogue()
        .open_key(&Passphrase::new(&request.passphrase.0))?;
    host.line().wake();
    sync_status(host, reader, Nothing {})
}

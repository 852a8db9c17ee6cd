use catalogue::store::Outcome;

use super::now::exchanged;
use crate::api::{Nothing, SyncProgress, SyncReport, SyncRequest, Written};
use crate::write::changed;
use crate::{Fault, Host, Reader};

/// Exchanges with the hub while the window goes on; how far it is, [`sync_progress`] tells.
///
/// # Errors
/// [`Fault::FileBusy`] while another exchange runs; otherwise as [`super::sync`].
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn sync_start(
    host: &Host,
    reader: &Reader,
    request: SyncRequest,
) -> Result<Written<SyncReport>, Fault> {
    let line = host.line();
    let (output, records) = line
        .run(|attention| exchanged(host, reader, &request, attention))
        .ok_or(Fault::FileBusy)??;
    line.went_well();
    Ok(Written {
        output,
        changed: changed(&Outcome {
            changes: Vec::new(),
            records,
        }),
    })
}

/// How far the exchange is.
///
/// # Errors
/// None.
pub fn sync_progress(
    host: &Host,
    reader: &Reader,
    _request: Nothing,
) -> Result<SyncProgress, Fault> {
    Ok(host.line().view(reader, host.store()))
}

/// Stops the exchange after the page at hand; what was taken in stands.
///
/// # Errors
/// None.
pub fn sync_stop(host: &Host, _reader: &Reader, _request: Nothing) -> Result<Nothing, Fault> {
    host.line().stop();
    Ok(Nothing {})
}

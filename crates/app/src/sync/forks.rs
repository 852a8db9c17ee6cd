use super::status::sync_status;
use crate::api::{ForkSeen, Nothing, SyncStatus};
use crate::{Fault, Host, Reader};

/// Notes that a copied data folder, or every one, was seen to: it is spoken of again only once more of it arrives.
///
/// # Errors
/// When the store cannot be written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn fork_seen(host: &Host, reader: &Reader, request: ForkSeen) -> Result<SyncStatus, Fault> {
    let store = host.catalogue();
    match &request.device {
        None => store.see_forks(None)?,
        Some(named) => {
            for fork in store.forks()? {
                if fork.device.to_string() == *named {
                    store.see_forks(Some(fork.device))?;
                }
            }
        }
    }
    sync_status(host, reader, Nothing {})
}

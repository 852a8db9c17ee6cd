use trust::Loaded;

use super::registry::at_hand;
use super::settings::stored;
use crate::api::{Nothing, RegistryView, SyncStatus};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// How this machine stands with others: the last exchange, what waits, and the registry at hand.
///
/// # Errors
/// When the store cannot be read. A registry that cannot be used is no error here: it counts as none.
pub fn sync_status(host: &Host, reader: &Reader, _request: Nothing) -> Result<SyncStatus, Fault> {
    let store = host.catalogue();
    let day = |ms: i64| day(host, reader, ms);
    let public = store.public_key();
    let registry = at_hand(host).ok().flatten();
    let synced_ms = store.last_synced()?;
    Ok(SyncStatus {
        hub: stored(host)?.hub,
        synced: synced_ms.map(day),
        synced_ms,
        pending: store.pending()?,
        to_review: store.to_review()?.len() as u64,
        registry: registry.map(|loaded| registry_view(host, reader, &loaded)),
        device: public.map_or_else(String::new, |key| {
            catalogue::change::DeviceId::of(&key).to_string()
        }),
        key: public.map_or_else(String::new, |key| hex(&key)),
        key_kept: crate::secret::key_kept(host),
    })
}

/// A day in the reader's words.
pub(super) fn day(host: &Host, reader: &Reader, ms: i64) -> String {
    crate::host::day_of(ms).map_or_else(
        || reader.localiser().record_not_stated(),
        |day| Presenter::new(host, reader).date(day),
    )
}

fn registry_view(host: &Host, reader: &Reader, loaded: &Loaded) -> RegistryView {
    let own = host.catalogue().public_key().and_then(|key| {
        loaded
            .registry
            .device(catalogue::change::DeviceId::of(&key))
    });
    RegistryView {
        version: loaded.registry.version,
        checked: day(host, reader, loaded.checked_ms),
        age_days: (host.now_ms() - loaded.checked_ms).max(0) / DAY_MS,
        old: loaded.is_old(host.now_ms()),
        development: loaded.development,
        organisation: own
            .and_then(|own| loaded.registry.organisation(own.organisation))
            .map(|organisation| organisation.name.clone()),
        role: own.map(|own| own.role.to_string()),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

use catalogue::change::DeviceId;
use trust::Loaded;

use super::registry::at_hand;
use super::settings::stored;
use crate::api::{ForkView, Nothing, RegistryView, SyncStatus};
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
        proposals: crate::review::decidable(host, registry.as_ref())?.open,
        forks: forks(host, reader, registry.as_ref())?,
        registry: registry.map(|loaded| registry_view(host, reader, &loaded)),
        root: super::root_view(host, reader),
        device: public.map_or_else(String::new, |key| DeviceId::of(&key).to_string()),
        key: public.map_or_else(String::new, |key| hex(&key)),
        key_kept: crate::secret::key_kept(host),
        key_open: store.key_is_open(),
        keychain: host.keychain().is_some(),
    })
}

/// A day in the reader's words.
pub(super) fn day(host: &Host, reader: &Reader, ms: i64) -> String {
    crate::host::day_of(ms).map_or_else(
        || reader.localiser().record_not_stated(),
        |day| Presenter::new(host, reader).date(day),
    )
}

/// Whose data folders were copied, by the names that the registry has for them.
fn forks(host: &Host, reader: &Reader, loaded: Option<&Loaded>) -> Result<Vec<ForkView>, Fault> {
    let store = host.catalogue();
    let own = store.public_key().map(|key| DeviceId::of(&key));
    let view = |fork: catalogue::store::Fork| {
        let known = loaded.and_then(|loaded| loaded.registry.device(fork.device));
        let organisation =
            known.and_then(|known| loaded?.registry.organisation(known.organisation));
        ForkView {
            own: own == Some(fork.device),
            device: fork.device.to_string(),
            label: known.map(|known| known.label.clone()),
            organisation: organisation.map(|organisation| organisation.name.clone()),
            numbers: fork.numbers,
            last: day(host, reader, fork.last_ms),
        }
    };
    Ok(store.open_forks()?.into_iter().map(view).collect())
}

fn registry_view(host: &Host, reader: &Reader, loaded: &Loaded) -> RegistryView {
    let own = host
        .catalogue()
        .public_key()
        .and_then(|key| loaded.registry.device(DeviceId::of(&key)));
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

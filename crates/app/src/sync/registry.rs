use std::path::Path;

use catalogue::Catalogue;
use catalogue::store::Judge;
use sync::Authority;
use trust::{Files, Freshness, Loaded, Registry};

use super::keep::Keep;
use super::root::{in_force, note, trusted};
use crate::host::bundled;
use crate::{Fault, Host, HostOptions};

/// By which registry the changes at hand were last judged, among the settings of this machine.
const JUDGED: &str = "registry-judged";

/// The registry at hand; `None` before a root is trusted or before the first registry came.
///
/// It may be old: reading is always allowed, and so is judging by the newest that there is.
pub(crate) fn at_hand(host: &Host) -> Result<Option<Loaded>, Fault> {
    let keep = Keep::of(&host.options().data_dir);
    let Some(root) = trusted(host)? else {
        return Ok(None);
    };
    let unwritable = |source| Fault::FileUnwritable {
        path: keep.files(),
        source,
    };
    keep.recover().map_err(unwritable)?;
    let load = |folder: &Path| {
        trust::load(
            &root,
            folder,
            &keep.seen(),
            host.now_ms(),
            Freshness::MayBeOld,
        )
    };
    let found = if keep.files().is_dir() {
        load(&keep.files()).map(Some)
    } else {
        Ok(None)
    };
    match found {
        Ok(Some(loaded)) => Ok(Some(loaded)),
        // Taking a newer one was cut short: it was noted as seen, and lies beside the one before.
        found if keep.fresh().is_dir() => match load(&keep.fresh()) {
            Ok(loaded) => {
                keep.exchange().map_err(unwritable)?;
                Ok(Some(loaded))
            }
            Err(_) => Ok(found?),
        },
        found => Ok(found?),
    }
}

/// Takes a registry in, if the trusted root vouches for it; has the changes at hand judged anew if it is another one.
pub(super) fn take(
    host: &Host,
    files: &Files,
    freshness: Freshness,
) -> Result<Option<Loaded>, Fault> {
    let keep = Keep::of(&host.options().data_dir);
    let Some(root) = trusted(host)? else {
        return Ok(None);
    };
    let unwritable = |source| Fault::FileUnwritable {
        path: keep.files(),
        source,
    };
    keep.prepare(files).map_err(unwritable)?;
    let loaded = trust::load_files(&root, files.clone(), &keep.seen(), host.now_ms(), freshness);
    let loaded = match loaded {
        Ok(loaded) => loaded,
        Err(error) => {
            keep.discard().map_err(unwritable)?;
            return Err(error.into());
        }
    };
    keep.exchange().map_err(unwritable)?;
    note(&keep, &root)?;
    settle(host, &loaded)?;
    Ok(Some(loaded))
}

/// Has the changes at hand judged anew if they were last judged by another registry; otherwise those whose author's
/// certificate did not run, because that is a matter of the clock: it goes on, and it may have been put right; and those
/// that waited because the registry was past its date.
///
/// By which registry is noted afterwards: what is cut short is done again.
pub(super) fn settle(host: &Host, loaded: &Loaded) -> Result<(), Fault> {
    let store = host.catalogue();
    let mark = format!("{}.{}", loaded.root_version, loaded.targets_version);
    if store.setting(JUDGED)?.as_deref() != Some(&mark) {
        store.judge_anew(&authority(host, Some(loaded)))?;
        store.set_setting(JUDGED, &mark)?;
    } else {
        let expired = sync::Reason::Expired.code();
        store.judge_waiting(expired, &authority(host, Some(loaded)))?;
        if !loaded.is_old(host.now_ms()) {
            let old = sync::Reason::RegistryOld.code();
            store.judge_waiting(old, &authority(host, Some(loaded)))?;
        }
    }
    Ok(())
}

/// Another root is trusted: whatever was judged was judged by others.
pub(super) fn unsettle(host: &Host) -> Result<(), Fault> {
    Ok(host.catalogue().drop_setting(JUDGED)?)
}

/// The registry at hand, to name who signed what; none that cannot be used.
pub(crate) fn registry_at_hand(host: &Host) -> Option<Registry> {
    at_hand(host).ok().flatten().map(|loaded| loaded.registry)
}

/// What judges with a registry.
pub(crate) fn authority(host: &Host, loaded: Option<&Loaded>) -> Authority {
    Authority {
        met: None,
        registry: loaded.map(|loaded| loaded.registry.clone()),
        now_ms: host.now_ms(),
    }
}

/// Erases in a store that comes from a backup what the registry at hand orders erased: a backup must not bring it back.
///
/// A registry that cannot be used orders nothing; the next one that is taken does.
pub(crate) fn erase_restored(options: &HostOptions, store: &Path) -> Result<(), Fault> {
    let keep = Keep::of(&options.data_dir);
    let now_ms = (options.now_ms)();
    let loaded = in_force(options)?.and_then(|root| {
        trust::load(
            &root.bytes,
            &keep.files(),
            &keep.seen(),
            now_ms,
            Freshness::MayBeOld,
        )
        .ok()
    });
    let Some(loaded) = loaded.filter(|loaded| loaded.registry.redactions().len() > 0) else {
        return Ok(());
    };
    let authority = Authority {
        met: None,
        registry: Some(loaded.registry),
        now_ms,
    };
    Catalogue::open(store, bundled(options))?.erase(&authority.redactions())?;
    Ok(())
}

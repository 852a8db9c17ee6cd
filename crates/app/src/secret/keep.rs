use std::sync::atomic::Ordering;

use catalogue::sealed::Passphrase;
use catalogue::store::{KeepIn, KeyPlace};

use crate::api::{KeyKeepRequest, KeyKept, Nothing, Secret, SyncStatus};
use crate::sync::sync_status;
use crate::{Fault, Host, Reader};

/// Where it stands what was said, or tried, of the place of the key.
const KEY: &str = "device-key";
/// A person wants the key in a file, whether or not a keychain answers.
const IN_FILE: &str = "file";
/// A keychain did not take the key; the moment follows.
const TRIED: &str = "tried ";
/// A keychain that did not take the key is left alone for so long: it may have been waited for in vain.
const REST_MS: i64 = 30 * 24 * 60 * 60 * 1_000;

/// Keeps the key of this device at another place from now on.
///
/// A passphrase that comes along is tried first where the key is sealed, also if the key has been had before: whoever finds
/// the window open does not take the seal off.
///
/// # Errors
/// [`Fault::PassphraseMissing`], [`Fault::PassphraseShort`]; what keeps the key from being had or kept. It then stays
/// where it is.
pub fn key_keep(
    host: &Host,
    reader: &Reader,
    request: KeyKeepRequest,
) -> Result<SyncStatus, Fault> {
    let store = host.catalogue();
    match (request.place, request.passphrase) {
        (KeyKept::Keychain, words) => {
            with_words(host, words)?;
            store.keep_key(KeepIn::Keychain)?;
            store.drop_setting(KEY)?;
        }
        (KeyKept::File, words) => {
            with_words(host, words)?;
            // Said first: whenever this is cut short, nothing moves the key back against what a person has said.
            store.set_setting(KEY, IN_FILE)?;
            store.keep_key(KeepIn::Plain)?;
        }
        (KeyKept::Sealed, None) => return Err(Fault::PassphraseMissing),
        (KeyKept::Sealed, Some(words)) => {
            crate::backup::check(&words)?;
            store.keep_key(KeepIn::Sealed(&Passphrase::new(&words.0)))?;
        }
    }
    // What opens the door of the hub lies where the key lies.
    crate::sync::settle_secrets(host)?;
    sync_status(host, reader, Nothing {})
}

/// Opens a sealed key with the words that came along, if any did.
fn with_words(host: &Host, words: Option<Secret>) -> Result<(), Fault> {
    if let Some(words) = words {
        host.catalogue().open_key(&Passphrase::new(&words.0))?;
    }
    Ok(())
}

/// Where the key of this device is kept; `None` where it cannot be told. Asks no keychain.
#[must_use]
pub fn key_kept(host: &Host) -> Option<KeyKept> {
    Some(match host.catalogue().key_place().ok()?? {
        KeyPlace::Keychain => KeyKept::Keychain,
        KeyPlace::Sealed => KeyKept::Sealed,
        KeyPlace::Plain => KeyKept::File,
    })
}

/// Gives a key that lies in a plain file to the keychain, if one answers and nobody has said otherwise.
///
/// Tried when the program has to do with others for the first time: a start asks nobody. Whatever goes wrong, the key stays
/// where it is, and where that is, [`key_kept`] tells; then it is tried again a month later.
pub(crate) fn settle(host: &Host) {
    if host.keychain().is_none() || host.settled().swap(true, Ordering::AcqRel) {
        return;
    }
    let store = host.catalogue();
    let plain = matches!(store.key_place(), Ok(Some(KeyPlace::Plain)));
    let wanted = match store.setting(KEY) {
        Ok(None) => true,
        Ok(Some(said)) => said
            .strip_prefix(TRIED)
            .and_then(|at| at.parse::<i64>().ok())
            .is_some_and(|at| !(at..at.saturating_add(REST_MS)).contains(&host.now_ms())),
        Err(_) => false,
    };
    if !plain || !wanted {
        return;
    }
    if store.keep_key(KeepIn::Keychain).is_ok() {
        let _ = store.drop_setting(KEY);
        let _ = crate::sync::settle_secrets(host);
    } else {
        let _ = store.set_setting(KEY, &format!("{TRIED}{}", host.now_ms()));
    }
}

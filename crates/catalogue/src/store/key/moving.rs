use std::fs::{File, TryLockError};
use std::io::Write;
use std::path::Path;

use zeroize::Zeroizing;

use super::file::{Stored, hex, load, replace};
use super::{KeeperError, KeyPlace, Means, OwnKey, opened};
use crate::change::DeviceKey;
use crate::sealed::{Passphrase, SealError, Sealer};
use crate::store::{Catalogue, Entropy, StoreError};

/// Where a key shall be kept from now on.
#[derive(Clone, Copy, Debug)]
pub enum KeepIn<'a> {
    /// In the keychain of the system.
    Keychain,
    /// In a file that these words open.
    Sealed(&'a Passphrase),
    /// In a file that its owner alone may read.
    Plain,
}

impl Catalogue {
    /// Keeps the key of this device at another place from now on, and answers where that is.
    ///
    /// The key is written there and read back before the file that names its place is exchanged in one step, and only then
    /// forgotten where it was: whenever this is cut short, the key can be had, and at worst stands at both places.
    ///
    /// # Errors
    /// Whatever keeps the key from being had or kept; it then stays where it is. [`StoreError::Locked`] while another
    /// program moves it.
    pub fn keep_key(&self, place: KeepIn<'_>) -> Result<KeyPlace, StoreError> {
        let own = self.own_key()?;
        let key = own.secret(&self.means)?;
        let _one = alone(&own.file)?;
        let before = load(&own.file)?
            .filter(|stored| stored.public() == own.public)
            .ok_or_else(|| own.unreadable())?
            .place();
        let stored = match place {
            KeepIn::Keychain => in_keychain(own, key, &self.means)?,
            KeepIn::Plain => Stored::Plain(DeviceKey::from_seed(&Zeroizing::new(key.seed()))),
            KeepIn::Sealed(words) => Stored::Sealed {
                public: own.public,
                sealed: sealed(key, words, &self.options.entropy)?,
            },
        };
        replace(&own.file, &stored, &self.options.entropy, |back| {
            Ok(back.public() == own.public
                && match (back, place) {
                    (Stored::Plain(_), KeepIn::Plain) | (Stored::Keychain(_), KeepIn::Keychain) => {
                        true
                    }
                    (Stored::Sealed { sealed, .. }, KeepIn::Sealed(words)) => {
                        opened(sealed, words)?.public() == own.public
                    }
                    _ => false,
                })
        })?;
        if before == KeyPlace::Keychain && stored.place() != KeyPlace::Keychain {
            // That a copy may stay behind in a keychain which does not answer is the smaller trouble.
            let _ = self.means.keeper().map(|keeper| keeper.remove(&own.name()));
        }
        Ok(stored.place())
    }
}

/// Gives the key to the keychain, and has it given back. As digits: some keychains keep nothing but text.
fn in_keychain(own: &OwnKey, key: &DeviceKey, means: &Means) -> Result<Stored, StoreError> {
    let keeper = means.keeper()?;
    let text = Zeroizing::new(hex(&*Zeroizing::new(key.seed())));
    keeper.put(&own.name(), text.as_bytes())?;
    match keeper.get(&own.name())? {
        Some(back) if *back == text.as_bytes() => Ok(Stored::Keychain(own.public)),
        _ => Err(KeeperError::Unlike.into()),
    }
}

fn sealed(key: &DeviceKey, words: &Passphrase, entropy: &Entropy) -> Result<Vec<u8>, StoreError> {
    let seal = || -> Result<Vec<u8>, SealError> {
        let mut sealer = Sealer::begin(Vec::new(), words, entropy)?;
        sealer.write_all(&*Zeroizing::new(key.seed()))?;
        sealer.finish()
    };
    seal().map_err(StoreError::KeySeal)
}

/// One program at a time moves a key: else one could forget what another has just kept.
fn alone(key: &Path) -> Result<File, StoreError> {
    let file = key.with_extension("lock");
    let lock = File::create(&file).map_err(StoreError::io(&file))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(StoreError::Locked),
        Err(TryLockError::Error(error)) => Err(StoreError::io(&file)(error)),
    }
}

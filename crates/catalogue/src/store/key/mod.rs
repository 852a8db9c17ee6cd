//! The key of this device: where it is kept, and how it is had when something is to be signed.
//!
//! One file beside the store says where: it holds the key itself, or the key sealed with a passphrase, or only its public
//! half while the keychain of the system holds the rest. So a store is opened and read without asking anybody, and a key
//! that moves is at its new place, and was read back from there, before that file says so.

mod file;
mod keeper;
mod moving;

pub(super) use file::key_file;
pub use keeper::{AskPassphrase, KeeperError, KeyKeeper, KeyPlace};
pub use moving::KeepIn;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use zeroize::Zeroizing;

use self::file::Stored;
use super::{Catalogue, Entropy, StoreError};
use crate::change::{DeviceId, DeviceKey};
use crate::sealed::{Opener, Passphrase, SealError};

/// The key of this device: its public half at once, the secret one when it is needed.
pub(super) struct OwnKey {
    file: PathBuf,
    public: [u8; 32],
    secret: OnceLock<DeviceKey>,
    /// One question at a time to the keychain and to the person.
    asking: Mutex<()>,
}

impl OwnKey {
    /// Reads the file of the key, or makes a key at the first start.
    pub(super) fn load_or_create(file: &Path, entropy: &Entropy) -> Result<Self, StoreError> {
        let stored = file::load_or_create(file, entropy)?;
        let public = stored.public();
        let secret = OnceLock::new();
        if let Stored::Plain(key) = stored {
            let _ = secret.set(key);
        }
        Ok(Self {
            file: file.to_owned(),
            public,
            secret,
            asking: Mutex::new(()),
        })
    }

    /// The public half.
    pub(super) fn public(&self) -> [u8; 32] {
        self.public
    }

    /// The id under which changes name the device.
    pub(super) fn device(&self) -> DeviceId {
        DeviceId::of(&self.public)
    }

    /// The secret half, fetched once and then kept in memory for as long as the program runs.
    fn secret(&self, means: &Means) -> Result<&DeviceKey, StoreError> {
        if let Some(key) = self.secret.get() {
            return Ok(key);
        }
        let _one = self.asking.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = self.secret.get() {
            return Ok(key);
        }
        // Read anew: another program may have moved the key since this one was opened.
        let key = match file::load(&self.file)?.ok_or_else(|| self.unreadable())? {
            Stored::Plain(key) => key,
            Stored::Keychain(_) => self.fetch(means)?,
            Stored::Sealed { sealed, .. } => {
                let words = means.ask.get().and_then(|ask| ask());
                opened(&sealed, &words.ok_or(StoreError::KeySealed)?)?
            }
        };
        if key.public() != self.public {
            return Err(self.unreadable());
        }
        Ok(self.secret.get_or_init(|| key))
    }

    fn fetch(&self, means: &Means) -> Result<DeviceKey, StoreError> {
        let keeper = means.keeper()?;
        let text = keeper.get(&self.name())?.ok_or(StoreError::KeyLost)?;
        let bytes = std::str::from_utf8(&text).ok().and_then(file::unhex);
        let bytes = Zeroizing::new(bytes.ok_or(StoreError::KeyLost)?);
        seed(&bytes).ok_or(StoreError::KeyLost)
    }

    /// Under what the keychain keeps it: several data folders, each with its device, do not get in each other's way.
    fn name(&self) -> String {
        format!("device {}", self.device())
    }

    fn unreadable(&self) -> StoreError {
        StoreError::DeviceKey {
            path: self.file.clone(),
        }
    }
}

/// What the program that opened the store offers for having a secret.
#[derive(Default)]
pub(super) struct Means {
    keeper: OnceLock<Arc<dyn KeyKeeper>>,
    ask: OnceLock<AskPassphrase>,
}

impl Means {
    fn keeper(&self) -> Result<&dyn KeyKeeper, StoreError> {
        match self.keeper.get() {
            Some(keeper) => Ok(&**keeper),
            None => Err(KeeperError::Absent.into()),
        }
    }
}

impl Catalogue {
    /// Names the keeper of secrets of this machine. Without one, keys are kept in files alone. The first one named counts.
    pub fn set_key_keeper(&self, keeper: Arc<dyn KeyKeeper>) {
        let _ = self.means.keeper.set(keeper);
    }

    /// Says how a person is asked for the passphrase of a sealed key. The first way named counts.
    pub fn set_ask_passphrase(&self, ask: AskPassphrase) {
        let _ = self.means.ask.set(ask);
    }

    /// The public key of this installation; `None` for the bundled catalogue, which signs nothing.
    #[must_use]
    pub fn public_key(&self) -> Option<[u8; 32]> {
        self.key.as_ref().map(OwnKey::public)
    }

    /// Where the key of this device is kept; `None` for the bundled catalogue. Asks no keychain.
    ///
    /// # Errors
    /// [`StoreError::DeviceKey`] if its file cannot be read.
    pub fn key_place(&self) -> Result<Option<KeyPlace>, StoreError> {
        let Some(key) = &self.key else {
            return Ok(None);
        };
        let stored = file::load(&key.file)?.ok_or_else(|| key.unreadable())?;
        Ok(Some(stored.place()))
    }

    /// Opens a sealed key with its passphrase: what is to be signed from now on needs no more asking for as long as the
    /// program runs. The words are tried on the file each time, also where the key has been had before; a key that lies
    /// elsewhere needs none.
    ///
    /// # Errors
    /// [`StoreError::KeyPassphrase`] if these words do not open it, [`StoreError::DeviceKey`] and
    /// [`StoreError::KeySeal`] if the file cannot be used; [`StoreError::ReadOnly`] for the bundled catalogue. Then all is
    /// as before.
    pub fn open_key(&self, words: &Passphrase) -> Result<(), StoreError> {
        let own = self.own_key()?;
        let stored = file::load(&own.file)?.ok_or_else(|| own.unreadable())?;
        let Stored::Sealed { sealed, .. } = stored else {
            return Ok(());
        };
        let key = opened(&sealed, words)?;
        if key.public() != own.public {
            return Err(own.unreadable());
        }
        // Where another thread was faster, it is the same key.
        let _ = own.secret.set(key);
        Ok(())
    }

    /// Whether something can be signed without asking a keychain or a person. Asks nobody.
    #[must_use]
    pub fn key_is_open(&self) -> bool {
        self.key
            .as_ref()
            .is_some_and(|key| key.secret.get().is_some())
    }

    /// Signs in at a hub: signs its nonce, in a way that nobody can take for a change or for another hub's nonce.
    ///
    /// # Errors
    /// As for every write: [`StoreError::KeySealed`], [`StoreError::KeyPassphrase`], [`StoreError::KeyAway`],
    /// [`StoreError::KeyLost`]; [`StoreError::ReadOnly`] for the bundled catalogue.
    pub fn sign_in(
        &self,
        hub: &[u8; 32],
        nonce: &[u8],
    ) -> Result<(DeviceId, [u8; 64]), StoreError> {
        let key = self.signing_key()?;
        Ok((key.device(), key.sign_in(hub, nonce)))
    }

    /// The key that signs. May ask a keychain or a person, so no lock is held meanwhile.
    pub(super) fn signing_key(&self) -> Result<&DeviceKey, StoreError> {
        self.own_key()?.secret(&self.means)
    }

    fn own_key(&self) -> Result<&OwnKey, StoreError> {
        self.key.as_ref().ok_or_else(|| StoreError::ReadOnly {
            path: self.file.clone().unwrap_or_default(),
        })
    }
}

/// The key of a sealed file.
fn opened(sealed: &[u8], words: &Passphrase) -> Result<DeviceKey, StoreError> {
    let broken = |error| match error {
        SealError::Passphrase => StoreError::KeyPassphrase,
        other => StoreError::KeySeal(other),
    };
    let mut opener = Opener::begin(sealed, words).map_err(broken)?;
    let mut bytes = Zeroizing::new(Vec::new());
    while let Some(piece) = opener.piece().map_err(broken)? {
        bytes.extend(Zeroizing::new(piece).iter());
    }
    seed(&bytes).ok_or(StoreError::KeySeal(SealError::Damaged))
}

fn seed(bytes: &[u8]) -> Option<DeviceKey> {
    bytes.try_into().ok().map(DeviceKey::from_seed)
}

use std::io::Write;
use std::path::{Path, PathBuf};

use catalogue::StoreError;
use catalogue::change::DeviceId;
use catalogue::store::{KeeperError, KeyPlace};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{Fault, Host};

/// Where a small secret lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Place {
    /// In the keychain of the system.
    Keychain,
    /// In a file that its owner alone may read.
    File,
}

/// A small secret of this machine, such as a token: kept where the key of the device is kept, else in a file beside it.
///
/// Where it lies is remembered by whoever keeps it, in the settings: so nobody is asked for a secret that there is none of.
pub(crate) struct Shelf<'a> {
    host: &'a Host,
    name: &'static str,
}

impl<'a> Shelf<'a> {
    pub(crate) fn new(host: &'a Host, name: &'static str) -> Self {
        Self { host, name }
    }

    /// Where it is to lie, as the key of the device lies now. A file that only a passphrase opens is for the key alone.
    pub(crate) fn place(&self) -> Result<Place, Fault> {
        Ok(match self.host.catalogue().key_place()? {
            Some(KeyPlace::Keychain) if self.host.keychain().is_some() => Place::Keychain,
            _ => Place::File,
        })
    }

    /// The secret at a place; `None` if there is none, as after a backup was restored on another machine.
    ///
    /// # Errors
    /// If it cannot be told: the keychain does not answer, or the file cannot be read.
    pub(crate) fn get(&self, place: Place) -> Result<Option<Zeroizing<String>>, Fault> {
        match place {
            Place::Keychain => {
                let secret = self
                    .keychain()?
                    .get(&self.key())
                    .map_err(StoreError::from)?;
                Ok(secret.and_then(|bytes| {
                    let text = std::str::from_utf8(&bytes).ok()?;
                    Some(Zeroizing::new(text.to_owned()))
                }))
            }
            Place::File => match std::fs::read_to_string(self.file()) {
                Ok(text) => Ok(Some(Zeroizing::new(text))),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
                Err(source) => Err(Fault::FileUnreadable {
                    path: self.file(),
                    source,
                }),
            },
        }
    }

    /// Writes the secret at a place and reads it back from there.
    ///
    /// # Errors
    /// If the place does not take it, or gives back another.
    pub(crate) fn put(&self, place: Place, secret: &str) -> Result<(), Fault> {
        match place {
            Place::Keychain => {
                let keychain = self.keychain()?;
                keychain
                    .put(&self.key(), secret.as_bytes())
                    .map_err(StoreError::from)?;
            }
            Place::File => {
                let path = self.file();
                write(&path, secret).map_err(|source| Fault::FileUnwritable { path, source })?;
            }
        }
        match self.get(place)? {
            Some(back) if *back == secret => Ok(()),
            _ => Err(StoreError::from(KeeperError::Unlike).into()),
        }
    }

    /// Forgets the secret at a place. That it may stay in a keychain which does not answer is the smaller trouble.
    pub(crate) fn forget(&self, place: Place) {
        match place {
            Place::Keychain => {
                let _ = self.keychain().map(|keychain| keychain.remove(&self.key()));
            }
            Place::File => {
                let _ = std::fs::remove_file(self.file());
            }
        }
    }

    fn keychain(&self) -> Result<&dyn catalogue::store::KeyKeeper, Fault> {
        self.host
            .keychain()
            .ok_or_else(|| StoreError::from(KeeperError::Absent).into())
    }

    /// With the device, so that several data folders of one person do not get in each other's way.
    fn key(&self) -> String {
        let device = self
            .host
            .catalogue()
            .public_key()
            .map(|key| DeviceId::of(&key).to_string());
        format!("{} {}", self.name, device.unwrap_or_default())
    }

    fn file(&self) -> PathBuf {
        let name = format!("{}.secret", self.name);
        self.host.options().data_dir.join(name)
    }
}

/// Writes a file for its owner alone, whole under another name first.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    // A file of this kind is made with mode 0600 where there are modes.
    let mut part = tempfile::Builder::new()
        .prefix(".secret-")
        .tempfile_in(folder)?;
    part.write_all(text.as_bytes())?;
    part.as_file().sync_all()?;
    part.persist(path).map_err(|error| error.error)?;
    Ok(())
}

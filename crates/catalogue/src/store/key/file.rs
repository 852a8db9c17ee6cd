use std::io::Write;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::KeyPlace;
use crate::change::DeviceKey;
use crate::store::{Entropy, StoreError};

/// First line of a file that is the key itself.
const PLAIN: &str = "trefoil device key 1";
/// First line of a file that says where the key is. A program that knows only the other kind refuses it, and makes no new key.
const MOVED: &str = "trefoil device key 2";
const KEYCHAIN: &str = "keychain";
const SEALED: &str = "sealed";

/// What the file of a key holds.
pub(super) enum Stored {
    /// The key.
    Plain(DeviceKey),
    /// Its public half; the keychain has the secret one.
    Keychain([u8; 32]),
    /// Its public half, and the secret one sealed with a passphrase.
    Sealed { public: [u8; 32], sealed: Vec<u8> },
}

impl Stored {
    pub(super) fn public(&self) -> [u8; 32] {
        match self {
            Self::Plain(key) => key.public(),
            Self::Keychain(public) | Self::Sealed { public, .. } => *public,
        }
    }

    pub(super) fn place(&self) -> KeyPlace {
        match self {
            Self::Plain(_) => KeyPlace::Plain,
            Self::Keychain(_) => KeyPlace::Keychain,
            Self::Sealed { .. } => KeyPlace::Sealed,
        }
    }

    fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(match self {
            Self::Plain(key) => {
                let seed = Zeroizing::new(key.seed());
                format!("{PLAIN}\n{}\n", *Zeroizing::new(hex(&*seed)))
            }
            Self::Keychain(public) => format!("{MOVED}\n{KEYCHAIN}\n{}\n", hex(public)),
            Self::Sealed { public, sealed } => {
                format!("{MOVED}\n{SEALED}\n{}\n{}\n", hex(public), hex(sealed))
            }
        })
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let head = lines.next()?;
        let stored = match head {
            PLAIN => {
                let seed = Zeroizing::new(unhex(lines.next()?.trim())?);
                Self::Plain(DeviceKey::from_seed(seed.as_slice().try_into().ok()?))
            }
            MOVED => {
                let place = lines.next()?;
                let public = unhex(lines.next()?)?.try_into().ok()?;
                match place {
                    KEYCHAIN => Self::Keychain(public),
                    SEALED => Self::Sealed {
                        public,
                        sealed: unhex(lines.next()?)?,
                    },
                    _ => return None,
                }
            }
            _ => return None,
        };
        lines.all(|line| line.trim().is_empty()).then_some(stored)
    }
}

/// Where the key lies: beside the store unless told otherwise.
pub(in crate::store) fn key_file(store: &Path, asked: Option<&Path>) -> PathBuf {
    asked.map_or_else(|| store.with_file_name("device.key"), Path::to_owned)
}

/// Reads the file of the key, or makes a key at the first start.
///
/// The file is readable by its owner only. It is written whole under another name and then linked, so that a start
/// which is cut short leaves no half key, and of two programs that start together both end with the same one.
pub(super) fn load_or_create(file: &Path, entropy: &Entropy) -> Result<Stored, StoreError> {
    if let Some(stored) = load(file)? {
        return Ok(stored);
    }
    let seed = Zeroizing::new(entropy.bytes().map_err(StoreError::io(file))?);
    let part = part(file, entropy)?;
    let stored = Stored::Plain(DeviceKey::from_seed(&seed));
    write_private(&part, &stored.text()).map_err(StoreError::io(&part))?;
    // A link refuses to replace an existing file; where links are not possible, a rename has to do.
    if std::fs::hard_link(&part, file).is_err() && !file.exists() {
        std::fs::rename(&part, file).map_err(StoreError::io(file))?;
    }
    if part.exists() {
        std::fs::remove_file(&part).map_err(StoreError::io(&part))?;
    }
    load(file)?.ok_or_else(|| StoreError::DeviceKey {
        path: file.to_owned(),
    })
}

pub(super) fn load(file: &Path) -> Result<Option<Stored>, StoreError> {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => Zeroizing::new(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(_) => {
            return Err(StoreError::DeviceKey {
                path: file.to_owned(),
            });
        }
    };
    Stored::parse(&text)
        .map(Some)
        .ok_or_else(|| StoreError::DeviceKey {
            path: file.to_owned(),
        })
}

/// Puts another file in the place of the present one, in one step and only once `sound` holds of what is read back from it.
pub(super) fn replace(
    file: &Path,
    stored: &Stored,
    entropy: &Entropy,
    sound: impl FnOnce(&Stored) -> Result<bool, StoreError>,
) -> Result<(), StoreError> {
    let part = part(file, entropy)?;
    let put = || {
        write_private(&part, &stored.text()).map_err(StoreError::io(&part))?;
        let unreadable = || StoreError::DeviceKey { path: part.clone() };
        if !sound(&load(&part)?.ok_or_else(unreadable)?)? {
            return Err(unreadable());
        }
        std::fs::rename(&part, file).map_err(StoreError::io(file))
    };
    let done = put();
    if done.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    done?;
    sync_folder(file);
    Ok(())
}

/// Has the new name of the file on the disk as well. Where a folder cannot be synced, the system sees to it by itself.
fn sync_folder(file: &Path) {
    #[cfg(unix)]
    if let Some(folder) = file.parent() {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        let _ = std::fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
    #[cfg(not(unix))]
    let _ = file;
}

/// A name of its own beside the file.
fn part(file: &Path, entropy: &Entropy) -> Result<PathBuf, StoreError> {
    let unique: [u8; 8] = entropy.bytes().map_err(StoreError::io(file))?;
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".{:016x}", u64::from_be_bytes(unique)));
    Ok(PathBuf::from(name))
}

fn write_private(file: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut open = options.open(file)?;
    open.write_all(text.as_bytes())?;
    open.sync_all()
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

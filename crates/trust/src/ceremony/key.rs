use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use catalogue::sealed::{Opener, Passphrase, Sealer};
use catalogue::store::Entropy;
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

use super::CeremonyError;
use crate::registry::PublicKey;

/// What stands before the secret in PKCS #8 (RFC 8410, section 7: version 1, id-Ed25519, an octet string in an octet string).
const PKCS8: [u8; 16] = [
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];
/// Longest file of a key: a sealed one has a head and two tags more.
const LONGEST: u64 = 4096;

/// A secret key of the ceremony: of an officer, or of a hub for snapshot and timestamp.
///
/// In a file it is PKCS #8 in DER, which other programs read as well; with a passphrase it is sealed as a backup is
/// (Argon2id and XChaCha20-Poly1305). The file belongs to its owner alone (0600).
pub struct OfficerKey(SigningKey);

impl OfficerKey {
    /// A new key.
    ///
    /// # Errors
    /// If the machine has no randomness.
    pub fn make(entropy: &Entropy) -> std::io::Result<Self> {
        let seed: Zeroizing<[u8; 32]> = Zeroizing::new(entropy.bytes()?);
        Ok(Self(SigningKey::from_bytes(&seed)))
    }

    /// The public key.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.0.verifying_key().to_bytes()
    }

    pub(super) fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.0.sign(bytes).to_bytes()
    }

    /// Writes the key into a new file.
    ///
    /// # Errors
    /// [`CeremonyError::Exists`]: a key is never written over; [`CeremonyError::Seal`], [`CeremonyError::Io`].
    pub fn write(
        &self,
        file: &Path,
        passphrase: Option<&Passphrase>,
        entropy: &Entropy,
    ) -> Result<(), CeremonyError> {
        let mut bytes = Zeroizing::new(PKCS8.to_vec());
        bytes.extend(Zeroizing::new(self.0.to_bytes()).iter());
        if let Some(passphrase) = passphrase {
            let mut sealer = Sealer::begin(Vec::new(), passphrase, entropy)?;
            sealer.write_all(&bytes)?;
            bytes = Zeroizing::new(sealer.finish()?);
        }
        let mut out = create(file).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => CeremonyError::Exists(file.to_owned()),
            _ => CeremonyError::Io(error),
        })?;
        out.write_all(&bytes)?;
        out.sync_all()?;
        Ok(())
    }

    /// Reads a key from its file.
    ///
    /// # Errors
    /// [`CeremonyError::NotAKey`], [`CeremonyError::NeedsPassphrase`], [`CeremonyError::Seal`], [`CeremonyError::Io`].
    pub fn read(file: &Path, passphrase: Option<&Passphrase>) -> Result<Self, CeremonyError> {
        let mut bytes = contents(file)?;
        if is_sealed_form(&bytes) {
            let passphrase =
                passphrase.ok_or_else(|| CeremonyError::NeedsPassphrase(file.to_owned()))?;
            bytes = open(&bytes, passphrase)?;
        }
        let seed = bytes
            .strip_prefix(&PKCS8)
            .and_then(|seed| seed.try_into().ok())
            .ok_or_else(|| CeremonyError::NotAKey(file.to_owned()))?;
        Ok(Self(SigningKey::from_bytes(seed)))
    }

    /// Whether a passphrase must be asked for before the key in a file can be read.
    ///
    /// # Errors
    /// [`CeremonyError::Io`].
    pub fn is_sealed(file: &Path) -> Result<bool, CeremonyError> {
        Ok(is_sealed_form(&contents(file)?))
    }
}

impl std::fmt::Debug for OfficerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OfficerKey")
    }
}

/// DER begins with the tag of a sequence, a sealed file with the letters that name it.
fn is_sealed_form(bytes: &[u8]) -> bool {
    bytes
        .first()
        .is_some_and(|first| first.is_ascii_lowercase())
}

fn contents(file: &Path) -> Result<Zeroizing<Vec<u8>>, CeremonyError> {
    let mut bytes = Zeroizing::new(Vec::new());
    File::open(file)?.take(LONGEST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn open(sealed: &[u8], passphrase: &Passphrase) -> Result<Zeroizing<Vec<u8>>, CeremonyError> {
    let mut opener = Opener::begin(sealed, passphrase)?;
    let mut bytes = Zeroizing::new(Vec::new());
    while let Some(piece) = opener.piece()? {
        bytes.extend(Zeroizing::new(piece).iter());
    }
    Ok(bytes)
}

#[cfg(unix)]
fn create(file: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)
}

#[cfg(not(unix))]
fn create(file: &Path) -> std::io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(file)
}

/// Refuses what is no point of the curve, and the few points for which anybody can make a signature.
pub(super) fn sound(key: &PublicKey) -> Result<(), CeremonyError> {
    match VerifyingKey::from_bytes(key) {
        Ok(key) if !key.is_weak() => Ok(()),
        _ => Err(CeremonyError::WeakKey),
    }
}

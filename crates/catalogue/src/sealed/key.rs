use argon2::{Algorithm, Argon2, Params, Version};
use icu_normalizer::ComposingNormalizerBorrowed;
use zeroize::Zeroizing;

use super::SealError;
use super::head::Head;

/// Fewest characters that a passphrase for a new file has.
const SHORTEST: usize = 8;

/// The words that open a sealed file; wiped from memory when they are no longer needed.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The words as typed. Keyboards make one letter with an accent in different ways; here they are the same.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let plain = ComposingNormalizerBorrowed::new_nfc().normalize(typed);
        Self(Zeroizing::new(plain.into_owned()))
    }

    /// Whether they are enough for a new file.
    ///
    /// # Errors
    /// [`SealError::Short`].
    pub fn check(&self) -> Result<(), SealError> {
        if self.0.chars().count() < SHORTEST {
            return Err(SealError::Short(SHORTEST));
        }
        Ok(())
    }

    /// The key that they give with what the head of a file says.
    pub(super) fn key(&self, head: &Head) -> Result<Zeroizing<[u8; 32]>, SealError> {
        let Cost {
            memory_kib,
            passes,
            lanes,
        } = head.cost;
        let params =
            Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| SealError::Damaged)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(self.0.as_bytes(), &head.salt, &mut *key)
            .map_err(|_| SealError::Damaged)?;
        Ok(key)
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

/// What making a key costs: the more, the longer it takes to try passphrases one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cost {
    pub(super) memory_kib: u32,
    pub(super) passes: u32,
    pub(super) lanes: u32,
}

impl Cost {
    /// The second recommendation of RFC 9106, for machines with little memory, on one processor.
    pub(super) const USUAL: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };

    pub(super) fn is_sane(self) -> bool {
        (8..=1024 * 1024).contains(&self.memory_kib)
            && (1..=16).contains(&self.passes)
            && (1..=8).contains(&self.lanes)
    }
}

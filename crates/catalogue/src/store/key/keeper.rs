use zeroize::Zeroizing;

use crate::sealed::Passphrase;

/// Where the key of a device is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPlace {
    /// In the keychain of the system.
    Keychain,
    /// In a file that a passphrase opens.
    Sealed,
    /// In a file that its owner alone may read.
    Plain,
}

/// Keeps secrets outside the data folder: the keychain of the system, or a memory in tests.
///
/// A call may take as long as a person needs to answer the system; it comes back within a bounded time all the same.
pub trait KeyKeeper: Send + Sync {
    /// The secret of a name; `None` if there is none.
    ///
    /// # Errors
    /// If the keeper does not answer or refuses. That is never the same as having none.
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeeperError>;

    /// Keeps a secret; one of the same name gives way.
    ///
    /// # Errors
    /// If the keeper does not answer or refuses.
    fn put(&self, name: &str, secret: &[u8]) -> Result<(), KeeperError>;

    /// Forgets a secret; that there is none is no error.
    ///
    /// # Errors
    /// If the keeper does not answer or refuses.
    fn remove(&self, name: &str) -> Result<(), KeeperError>;
}

/// Asks a person for the passphrase of a sealed key; `None` if there is nobody to ask.
pub type AskPassphrase = Box<dyn Fn() -> Option<Passphrase> + Send + Sync>;

/// Why a keeper of secrets gives nothing.
#[derive(Debug, thiserror::Error)]
pub enum KeeperError {
    /// There is none, or it is turned off.
    #[error("no keychain answers")]
    Absent,
    /// It is locked, or a person has refused.
    #[error("the keychain is locked")]
    Locked,
    /// It has not answered in time.
    #[error("the keychain has not answered in time")]
    Slow,
    /// It gives back something else than it was given.
    #[error("the keychain has not kept what it was given")]
    Unlike,
    /// It fails in another way.
    #[error("the keychain failed")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
}

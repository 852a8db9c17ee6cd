//! Where the secrets of this machine lie: the key of the device, and what opens the door of the hub.
//!
//! The keychain of the system keeps them where one answers; files that their owner alone may read do otherwise. Nothing is
//! asked of a keychain before a secret is needed: a start, a search and a reading need none.

mod keep;
mod open;
mod shelf;
mod system;

pub(crate) use keep::settle;
pub use keep::{key_keep, key_kept};
pub use open::key_open;
pub(crate) use shelf::{Place, Shelf};
pub use system::SystemKeychain;

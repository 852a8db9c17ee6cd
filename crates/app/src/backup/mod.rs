//! Backups: everything of this machine that cannot be made again, in one file that a passphrase opens.
//!
//! A backup holds the logs, the private one too, people, settings, searches and drafts. It does not hold the key of the
//! device: what is restored is a new device with logs of its own, so that two machines never write one log.

mod make;
mod prepare;
mod refusal;
mod restore;
mod stage;

pub(crate) use make::check;
pub use make::{backup, backup_until};
pub use restore::{restore, restore_until};
pub(crate) use stage::{stage, take_up};

/// How the names of backups end, without the dot.
pub const ENDING: &str = "trefoil-backup";

//! Bundled releases: data folders turned into unsigned genesis changes, equal byte for byte on every machine.

mod append;
mod error;
mod log;
mod state;

pub(crate) use append::next;
pub use append::{Appended, append, build, extend};
pub use error::ReleaseError;
pub use log::{Block, ReleaseLog};

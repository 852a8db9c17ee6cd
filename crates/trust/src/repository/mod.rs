//! The registry under TUF: signed files in a folder, and how they are read without being fooled.

mod chain;
mod error;
mod expiry;
mod files;
mod keep;
mod load;
mod memory;

pub(crate) use chain::succeeds;
pub use error::{Cause, Part, TrustError};
pub use expiry::{ROOT_DAYS, TARGETS_DAYS, TIMESTAMP_DAYS};
pub(crate) use files::is_known;
pub use files::{
    FIXED, Files, MAX_FILE, MAX_ROOTS, REGISTRY, SNAPSHOT, TARGETS, TIMESTAMP, root_file,
};
pub use load::{Freshness, Loaded, load, load_files, pinned_catalogue};

pub(crate) use expiry::days_after;
pub(crate) use load::{CATALOGUE, DEVELOPMENT, is_development};

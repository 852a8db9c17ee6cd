//! Who writes on this machine. What they say of themselves stands beside the log, never in it.

mod erase;
mod save;
mod show;

pub use erase::profile_erase;
pub use save::profile_save;
pub(crate) use show::affiliation;
pub use show::profile;

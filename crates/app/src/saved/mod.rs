//! Searches that stay: under a name, or as the last ones. Local to this machine, in no log.

mod change;
mod filters;
mod list;
mod new;
mod open;
mod recent;
mod request;

pub use change::{saved_delete, saved_rename, saved_save};
pub use list::saved_list;
pub use open::saved_open;
pub use recent::{recent_add, recent_clear, recent_list};

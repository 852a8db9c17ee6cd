//! A client of a hub: one exchange brings what is new and gives what the hub lacks.
//!
//! A page is the unit of resumption: its rows and the place in the hub's order commit together, so a line that breaks
//! costs one page. Whoever is far behind takes whole segments first, whose files are taken up where a line broke. No
//! transaction is held across an await: the store is called on threads of its own.

mod backoff;
mod door;
mod error;
mod exchange;
mod page;
mod registry;
mod segments;
mod session;
mod sign_in;

pub use backoff::delay;
pub use door::{Door, Hub};
pub use error::SyncError;
pub use exchange::{Exchanged, Step, Watch, exchange};
pub use page::Page;
pub use registry::registry_files;
pub use session::Session;
pub use sign_in::asks_to_sign_in;

//! How a registry is made and kept: what the people with the keys do.
//!
//! A [`Draft`] is a registry in the making: it is read from a folder, changed, signed by the keys at hand, and written back
//! whole under another name that is then swapped in. Officers who are not in one room sign one after the other
//! ([`Draft::countersign`]); until enough have, no hub publishes it ([`Draft::publish`]).

mod change;
mod draft;
mod error;
mod key;
mod publish;
mod root;
mod rotate;
mod sign;
mod swap;

pub use change::Order;
pub use draft::{Draft, Missing};
pub use error::CeremonyError;
pub use key::OfficerKey;
pub use root::Seats;

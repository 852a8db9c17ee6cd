//! Networks: who works with whom.

mod find;

pub use find::network_find;

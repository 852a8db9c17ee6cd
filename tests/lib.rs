//! What the stories in `it/` and the tests of single crates set up alike, and the line that a fault prints which was survived.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "it is called by tests alone: whatever is not as expected ends them with a message, and counts are printed"
)]

#[path = "set_up/amount.rs"]
mod amount;
#[path = "set_up/cluster.rs"]
mod cluster;
#[path = "set_up/fault.rs"]
mod fault;
#[path = "set_up/registry.rs"]
mod registry;
#[path = "set_up/store.rs"]
mod store;

pub use amount::amount;
pub use cluster::Cluster;
pub use fault::Fault;
pub use registry::{Signers, bytes, registry};
pub use store::{ailments, empty_data, empty_store, open_empty};

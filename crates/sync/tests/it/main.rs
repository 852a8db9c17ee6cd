//! What an exchange promises, each promise with its reason.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on shall stop, and the faults survived are counted aloud"
)]

mod authorise;
mod bundle;
mod bundle_order;
mod converge;
mod erasure;
mod faults;
mod fixture;
mod hostile;

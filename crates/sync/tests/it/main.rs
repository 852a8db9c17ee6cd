//! What an exchange promises, each promise with its reason.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on shall stop, and the faults survived are counted aloud"
)]

mod authorise;
mod bundle;
mod converge;
mod fixture;
mod hostile;

//! What the catalogue promises, each promise with its reason.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on shall stop, also in its fixtures"
)]

mod carry;
mod change;
mod crash;
mod data;
mod erase;
mod files;
mod fixture;
mod flatten;
mod forks;
mod keys;
mod keys_crash;
mod merge;
mod numbers;
mod release;
mod review;
mod saved;
mod validate;
mod write;

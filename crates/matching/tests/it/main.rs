//! What matching promises.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod asker;
mod experience;
mod facts;
mod fixture;
mod gaps;
mod order;
mod overlap;
mod portfolio;
mod triads;
mod weights;

//! Stories across crates.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test, whatever is not as expected ends it with a message"
)]

mod accidents;
mod agreement;
mod bad_input;
mod broken_data;
mod client_crash;
mod clocks;
mod corpus;
mod exchange;
mod faults_disk;
mod finding;
mod forks;
mod health;
mod portal;
mod program;
mod refused_stores;
mod signed_reads;
mod small;

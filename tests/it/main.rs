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
mod exchange;
mod finding;
mod health;
mod program;
mod refused_stores;

//! The registry from the first root to the last revocation, and what is refused on the way.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "in a test, what is not there is the failure"
)]

#[cfg(feature = "admin")]
mod admin;
mod ceremony;
mod enrolment;
mod keys;
mod load;
mod office;
mod rotation;
mod tampering;

//! Changes one after another, as they stand in a page, a segment and a bundle.
//!
//! A stream is a sequence of CBOR arrays, told apart by their length; the whole is one zstd frame:
//! * `[key]` announces the public key of a device, before the first change that it signed;
//! * `[payload, signature]` is a change that no hub has numbered yet;
//! * `[seq, received, payload, signature]` is a change in a hub's order, with the time of receipt in milliseconds;
//! * `[id, payload, signature]` and `[seq, received, id, payload, signature]` are the same of a change that something was
//!   erased of: what is left of it.
//!
//! An array of another length is of a newer version and is stepped over.

mod read;
mod write;

pub use read::{StreamError, StreamReader};
pub use write::StreamWriter;

use crate::Envelope;

/// One item of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// The public key of a device whose changes follow.
    Key([u8; 32]),
    /// A change that no hub has numbered yet.
    Loose(Envelope),
    /// A change in a hub's order.
    Numbered {
        /// Its number, from 1.
        seq: u64,
        /// When the hub received it, in milliseconds since 1970.
        received_ms: i64,
        /// The change.
        envelope: Envelope,
    },
}

//! A stream that only a passphrase opens: what a backup is written into.
//!
//! In front stands a head in the open: what the file is, its version, and how the key is made of the passphrase
//! (Argon2id). Then XChaCha20-Poly1305 in pieces, each bound to the head, to its place and to whether it is the last one
//! (STREAM), so that nothing can be cut off, moved or put in without being noticed. The first piece is empty: it says
//! whether the passphrase is the right one before anything else is looked at.

mod error;
mod head;
mod key;
mod open;
mod seal;

pub use error::SealError;
pub use key::Passphrase;
pub use open::Opener;
pub use seal::Sealer;

use chacha20poly1305::XChaCha20Poly1305;

/// The cipher, in pieces.
type Stream = aead_stream::StreamBE32<XChaCha20Poly1305>;

/// What a piece holds at most.
const PIECE: usize = 64 * 1024;
/// What the cipher adds to a piece.
const TAG: usize = 16;

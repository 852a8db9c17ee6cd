//! A bundle: one `.trefoil` file that carries changes on a stick, with the registry and a hub's last word if there is one.
//!
//! The file is a tar archive, not compressed outside, with its entries in this order: `manifest.cbor`, perhaps
//! `manifest.sig` by the device that wrote it, `registry/…`, `checkpoint.cbor`, `segments/…`, `loose/…`. Only entries that the manifest names are read at all, and none is
//! written to disk: a reader hands on what it has read and counts as it reads. Whoever carries it needs no rights; every
//! change in it is checked as if it came from a hub.

mod held;
mod manifest;
mod order;
mod read;
mod write;

pub use held::Held;
pub use manifest::{Entry, Manifest};
pub use order::{Order, OrderReader, Taking};
pub use read::{BundleError, Reading, Sink, read};
pub use write::{Contents, Sign, Written, write};

/// Most bytes of a bundle.
pub const MAX_BUNDLE: u64 = 2 * 1024 * 1024 * 1024;
/// Most bytes of one entry with changes, once decompressed.
pub const MAX_INFLATED: u64 = 4 * 1024 * 1024 * 1024;
/// Most changes in a bundle.
pub const MAX_CHANGES: u64 = 5_000_000;
/// Most bytes of the manifest, and of each file of the registry.
pub const MAX_SMALL: u64 = 1024 * 1024;
/// Most files of a registry.
pub const MAX_REGISTRY: usize = 64;
/// A compressed entry may grow to this many times its size.
pub const MAX_RATIO: u64 = 100;

const MANIFEST: &str = "manifest.cbor";
const SIGNATURE: &str = "manifest.sig";
const CHECKPOINT: &str = "checkpoint.cbor";
const REGISTRY: &str = "registry/";
const SEGMENTS: &str = "segments/";
const LOOSE: &str = "loose/";

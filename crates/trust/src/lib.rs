#![doc = include_str!("../README.md")]

#[cfg(feature = "admin")]
pub mod admin;
pub mod ceremony;
pub mod registry;
pub mod repository;

pub use registry::{
    Device, DeviceStanding, Hub, Kinds, Organisation, PublicKey, Redaction, Registry, Revocation,
    Role, Rules,
};
pub use repository::{Files, Freshness, Loaded, Part, TrustError, load, load_files};

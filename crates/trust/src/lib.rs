//! Who may sign for which organisation, in which role, until when.

pub mod registry;

pub use registry::{
    Device, DeviceStanding, Hub, Kinds, Organisation, PublicKey, Registry, Revocation, Role, Rules,
};

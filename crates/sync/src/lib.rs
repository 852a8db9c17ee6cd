#![doc = include_str!("../README.md")]

pub mod authorise;
pub mod bundle;
pub mod checkpoint;
pub mod client;
pub mod envelope;
pub mod intake;
pub mod login;
pub mod segment;
pub mod stream;
pub mod wire;

pub use authorise::{Authority, Reason};
pub use checkpoint::{Checkpoint, CheckpointError, HubId, HubKey, Running};
pub use envelope::Envelope;
pub use intake::{Intake, Taken};

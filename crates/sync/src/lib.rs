#![doc = include_str!("../README.md")]

pub mod checkpoint;
pub mod envelope;
pub mod segment;
pub mod stream;
pub mod wire;

pub use checkpoint::{Checkpoint, CheckpointError, HubId, HubKey, Running};
pub use envelope::Envelope;

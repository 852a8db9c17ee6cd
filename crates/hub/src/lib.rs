#![doc = include_str!("../README.md")]

mod config;
mod cut;
mod gate;
mod http;
mod hub;
mod metrics;
mod peer;
mod server;
pub mod store;
pub mod verify;

pub use config::{Bundled, Certificates, Clock, Config, Peer, Sisters};
pub use cut::{CutError, cut};
pub use http::{Rate, routes};
pub use hub::Hub;
pub use peer::{PeerError, Pulled, pull};
pub use server::{ServeError, Server, Tls};
pub use store::HubStore;

#![doc = include_str!("../README.md")]

pub mod change;
pub mod data;
pub mod place;
pub mod record;
pub mod release;
pub mod sealed;
pub mod search;
pub mod store;
pub mod validate;
pub mod vocabulary;

pub use record::{Body, Kind, Localised, LocalisedText, Record, RecordId, Row, TextState};
pub use store::{Catalogue, OpenOptions, StoreError};

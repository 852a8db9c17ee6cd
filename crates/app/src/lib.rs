#![doc = include_str!("../README.md")]

pub mod address;
pub mod api;
pub mod backup;
mod command;
pub mod compare;
pub mod doctor;
mod error;
pub mod exchange;
mod fault;
pub mod finding;
pub mod form;
pub mod generate;
mod host;
pub mod language;
pub mod matching;
mod order;
pub mod organisation;
pub mod palette;
pub mod paths;
pub mod place;
pub mod profile;
mod reader;
pub mod record;
pub mod report;
pub mod saved;
pub mod search;
pub mod start;
pub mod translate;
mod view;
pub mod write;

pub use error::{AppError, ErrorCode};
pub use fault::{Fault, FilterName, Untranslatable};
pub use host::{AddressOpener, Built, Clock, Host, HostOptions};
pub use reader::Reader;

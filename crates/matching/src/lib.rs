#![doc = include_str!("../README.md")]

mod asker;
mod atlas;
mod code;
mod criteria;
mod criterion;
mod evidence;
pub mod gaps;
pub mod landscape;
pub mod portfolio;
pub mod rank;
mod reason;
mod score;
mod subject;
mod triad;
mod why;

pub use asker::Asker;
pub use atlas::Nearness;
pub use code::{Code, Codes};
pub use criterion::{Criterion, Weights, WeightsError};
pub use landscape::Landscape;
pub use reason::{Blocker, Caution, Judgement, Reason, Side};
pub use score::Match;
pub use subject::Subject;
pub use triad::{Triad, TriadReason, triads};
pub use why::{Step, steps};

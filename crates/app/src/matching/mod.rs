//! Matching: needs, programmes and organisations, with reasons; weights, portfolio, gaps.

mod answer;
mod find;
mod gaps;
mod landscape;
mod portfolio;
mod sentence;
mod step;
mod subject;
mod trio;
mod weights;
mod why;

pub use find::find;
pub use gaps::gaps;
pub(crate) use landscape::{Landscapes, landscape};
pub use portfolio::portfolio;
pub use weights::{weights_each_once, weights_get, weights_reset, weights_save};
pub use why::why;

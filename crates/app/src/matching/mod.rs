//! Matching: needs, programmes and organisations, with reasons; gaps.

mod find;
mod gaps;
mod landscape;
mod sentence;
mod subject;
mod trio;
mod weights;

pub use find::find;
pub use gaps::gaps;
pub(crate) use landscape::Landscapes;

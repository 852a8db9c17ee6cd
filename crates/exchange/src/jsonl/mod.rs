//! JSON Lines: the shape of `data/*.jsonl`, with the kind of record in front and translations inside.

mod read;
mod write;

pub use read::read;
pub use write::write;

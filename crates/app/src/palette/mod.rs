//! The palette: from the beginning of a name to where it is.

mod find;
mod name;

pub use find::palette;

//! Stories across crates.

mod accidents;
mod bad_input;
mod broken_data;
mod finding;
mod program;
mod refused_stores;

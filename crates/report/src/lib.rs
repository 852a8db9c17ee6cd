#![doc = include_str!("../README.md")]

mod fit;
pub mod html;
pub mod picture;
pub mod press;
mod write;

pub use write::{Made, make, write};

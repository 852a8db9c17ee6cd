#![doc = include_str!("../README.md")]
mod language;
mod locale;
mod message;
mod name;
mod pattern;
mod problem;

pub use language::{Direction, Language, PLURAL_CATEGORIES, languages_toml};
pub use locale::{Locale, Sources};
pub use message::{Message, Variable, VariableType};
pub use name::{camel_case, snake_case, vocabulary_id};
pub use pattern::{Reference, Select, Selector, Uses, default_text, uses};
pub use problem::Problem;

/// A pattern that owns its text, so that a model can outlive the file it was read from.
pub type Pattern = fluent_syntax::ast::Pattern<String>;

/// The language in which messages are written first, and which every other locale is held against.
pub const SOURCE_LANGUAGE: &str = "en";

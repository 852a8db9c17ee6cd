//! The Fluent files of `locales/` as a typed model.
//!
//! Two programs read the sources and must agree on every rule: the build script of `l10n`, which turns English into typed
//! methods, and `cargo xtask`, which checks the translations and writes the TypeScript twin of those methods. They share
//! this crate. It is apart from `l10n` so that `cargo xtask l10n check` still builds, and can say what is wrong, when a
//! locale is broken.
//!
//! Reading never stops at the first mistake: [`Sources::read`] returns everything it could read together with every
//! [`Problem`], each with its file and line.
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

#![doc = include_str!("../README.md")]
mod argument;
mod bundle;
mod date;
mod isolation;
mod language;
mod list;
mod localiser;
mod messages;
mod money;
mod number;
mod plural;
mod pseudo;

pub use argument::{Argument, Count, PartialDate, PartialDateError};
pub use isolation::{NO_LANGUAGE, UNDETERMINED, strip_isolation};
pub use language::{Digits, Direction, Lang, Language, UnknownLanguage, languages, negotiate};
pub use localiser::Localiser;
pub use money::minor_digits;

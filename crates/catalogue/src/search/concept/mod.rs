//! Concepts of the field and their words in seven languages: one thing, however it is said.
//!
//! `data/thesaurus.json` names each concept's terms, synonyms and acronyms. The same words are recognised twice:
//!
//! * in a record, when it is indexed: its facts keep the concepts that its title and its other texts speak of;
//! * in a query: a record that speaks of the same concept then shows it, in whatever words and language.
//!
//! Looking a concept up is therefore one bitmap, not a disjunction of seventy phrases whose commonest words half the
//! catalogue has; and phrases are whole, because a text is read word by word when its words are still in order.

mod aliases;
mod group;
mod recognise;
mod terms;

pub use aliases::Aliases;
pub use group::{Demonyms, Group};
pub use recognise::{Recogniser, Spoken};
pub use terms::{Concept, Terms, Thesaurus};

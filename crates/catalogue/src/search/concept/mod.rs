//! Concepts of the field and their words in seven languages: one thing, however it is said.
//!
//! `data/thesaurus.json` names each concept's terms, synonyms and acronyms. The same words are recognised twice:
//!
//! * in a record, when it is indexed: its facts keep the concepts that its title and its other texts speak of;
//! * in a query: a record that speaks of the same concept then shows it, in whatever words and language.
//!
//! A bundled record has subject headings besides (`data/subjects.jsonl`), given by reading it: they say what it implies, and which of
//! the things that it mentions it is about.
//!
//! Looking a concept up is therefore one bitmap, not a disjunction of seventy phrases whose commonest words half the
//! catalogue has; and phrases are whole, because a text is read word by word when its words are still in order.

mod aliases;
mod group;
mod recognise;
mod subjects;
mod terms;

pub use aliases::Aliases;
pub use group::{Demonyms, Group};
pub use recognise::{Recogniser, Spoken};
pub use subjects::{Headings, Subjects};
pub use terms::{Concept, Terms, Thesaurus};

/// How a record has to do with a concept: the place of its rows in a list, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// Its headings say that it is about it.
    About = 0,
    /// Its title speaks of it.
    Title = 1,
    /// Its headings say that it touches it.
    Touches = 2,
    /// Another text speaks of it, and nobody has read the record for its headings.
    Text = 3,
    /// A text speaks of it, and whoever read the whole did not think it worth a heading.
    Passing = 4,
}

/// How many ways there are.
pub const BEARINGS: usize = 5;

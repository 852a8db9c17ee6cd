//! Marks inside a sentence: around each value, so that its own direction does not leak out, and around a foreign value, so
//! that its language is not lost.

use crate::Localiser;

/// First strong isolate: Fluent opens every value with it.
pub(crate) const OPEN: char = '\u{2068}';
/// Pop directional isolate: Fluent closes every value with it.
pub(crate) const CLOSE: char = '\u{2069}';

/// Interlinear annotation anchor: a value in a language of its own follows.
const ANCHOR: char = '\u{fff9}';
/// Interlinear annotation separator: the tag of that language follows.
const SEPARATOR: char = '\u{fffa}';
/// Interlinear annotation terminator: the sentence goes on.
const TERMINATOR: char = '\u{fffb}';

/// The language of what is no language: an identifier, a path, an address (ISO 639-2).
pub const NO_LANGUAGE: &str = "zxx";

/// The language of a name of which nobody has said what it is in (ISO 639-2).
pub const UNDETERMINED: &str = "und";

impl Localiser {
    /// A value with a language of its own, to be put into a message: a title, the name of an organisation, a path.
    ///
    /// One in the reader's language is marked too: it is no text of the interface, and may hold names that are not.
    ///
    /// Its language travels inside the sentence, between the characters that Unicode keeps for annotations, because a
    /// sentence has one type wherever it goes and the place of a value in it differs from language to language. The window
    /// makes an element with a `lang` of it; [`strip_isolation`] takes it out for every other door.
    #[must_use]
    pub fn foreign(&self, text: &str, lang: &str) -> String {
        format!("{ANCHOR}{text}{SEPARATOR}{lang}{TERMINATOR}")
    }

    /// The same for what is in no language: identifiers, paths, addresses, codes.
    #[must_use]
    pub fn verbatim(&self, text: &str) -> String {
        self.foreign(text, NO_LANGUAGE)
    }
}

/// Takes the marks out of a text, for files, file names, identifiers and the terminal.
///
/// A window needs the marks, to keep a Latin title whole inside an Arabic sentence; a spreadsheet cell or a file name
/// with invisible characters in it does not match what a person types.
pub fn strip_isolation(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut in_tag = false;
    for c in text.chars() {
        match c {
            OPEN | CLOSE | ANCHOR => {}
            SEPARATOR => in_tag = true,
            TERMINATOR => in_tag = false,
            // A stray separator in a text of the catalogue must not swallow what follows it.
            _ if in_tag && (c.is_ascii_alphanumeric() || c == '-') => {}
            _ => {
                in_tag = false;
                plain.push(c);
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Digits, Lang};

    #[test]
    fn a_foreign_value_carries_its_language_and_loses_it_outside_the_window() {
        let loc = Localiser::new(&Lang::from_tag("ar").unwrap(), Digits::Latin);
        let marked = loc.foreign("Oxford", "en");
        assert_eq!(
            marked, "\u{fff9}Oxford\u{fffa}en\u{fffb}",
            "the language stands beside the name"
        );
        assert_eq!(
            strip_isolation(&format!("\u{2068}{marked}\u{2069}، 2019")),
            "Oxford، 2019",
            "a terminal sees the name alone"
        );
    }

    #[test]
    fn a_stray_mark_in_a_text_swallows_nothing() {
        assert_eq!(
            strip_isolation("a\u{fffa} text goes on"),
            "a text goes on",
            "what follows a separator without an end is kept"
        );
    }
}

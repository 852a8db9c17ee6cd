//! Two locales computed from English, with which a test proves that no visible text is hard-coded.
use crate::localiser::Localiser;
use std::borrow::Cow;

/// Opens every text of a pseudo-locale.
pub(crate) const OPEN: char = '⟦';
/// Closes every text of a pseudo-locale.
pub(crate) const CLOSE: char = '⟧';
/// Right-to-left override: shows a Latin text mirrored.
const OVERRIDE: char = '\u{202e}';
/// Ends an override.
const POP: char = '\u{202c}';

/// Accents the letters of a stretch of text and makes it 30 to 40 % longer: what breaks here breaks in French or Russian.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut letters = 0_usize;
    for character in text.chars() {
        let accent = accent(character);
        out.push(accent);
        if accent == character {
            continue;
        }
        // Every third letter stands twice.
        letters += 1;
        if letters.is_multiple_of(3) {
            out.push(accent);
        }
    }
    Cow::Owned(out)
}

/// Mirrors a stretch of text by an override, so that a screen in English shows whether its layout runs right to left.
pub(crate) fn mirrored(text: &str) -> Cow<'_, str> {
    let inner = text.trim_matches(char::is_whitespace);
    if inner.is_empty() {
        return Cow::Borrowed(text);
    }
    // The spaces at the ends stay outside: they part this stretch from the value beside it.
    let lead = text.len() - text.trim_start_matches(char::is_whitespace).len();
    let (before, rest) = text.split_at(lead);
    let (inner, after) = rest.split_at(inner.len());
    Cow::Owned(format!("{before}{OVERRIDE}{inner}{POP}{after}"))
}

/// Puts the marks around a whole text.
pub(crate) fn marked(text: &str) -> String {
    format!("{OPEN}{text}{CLOSE}")
}

fn accent(character: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "àƀçđéƒĝĥîĵķļɱñöþǫŕšţüṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÜṼŴẊÝŽ";
    match PLAIN.find(character) {
        Some(at) => ACCENTED.chars().nth(at).unwrap_or(character),
        None => character,
    }
}

impl Localiser {
    /// The text as the reader's locale shows it: unchanged, or transformed and marked in a pseudo-locale.
    ///
    /// For labels that come from data in the reader's language (names of places and of languages): in a pseudo-locale
    /// they must carry the marks too, or a test could not tell them from a hard-coded text. Not for the content of records,
    /// which stands in its own language and says so.
    pub fn pseudo(&self, text: &str) -> String {
        match self.transform() {
            Some(transform) => marked(&transform(text)),
            None => text.to_owned(),
        }
    }

    /// The marks of a pseudo-locale around a text whose parts have been transformed already, or are values.
    pub(crate) fn mark(&self, text: String) -> String {
        if self.transform().is_some() {
            marked(&text)
        } else {
            text
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accented_text_is_a_third_longer_and_keeps_its_words() {
        let text = "Search every record in the catalogue";
        let accented = accented(text);
        let (before, after) = (text.chars().count(), accented.chars().count());
        assert!(
            after * 100 >= before * 125 && after * 100 <= before * 140,
            "{before} characters became {after}"
        );
        assert_eq!(
            accented.split(' ').count(),
            text.split(' ').count(),
            "words stay words"
        );
        assert!(
            !accented.chars().any(|c| c.is_ascii_alphabetic()),
            "no plain letter is left: {accented}"
        );
    }

    #[test]
    fn every_letter_has_its_own_accent() {
        for letter in ('a'..='z').chain('A'..='Z') {
            assert!(!accent(letter).is_ascii(), "{letter} must change");
        }
        assert_eq!(accent('5'), '5', "digits stay");
    }

    #[test]
    fn mirrored_text_keeps_its_spaces_outside() {
        assert_eq!(
            mirrored(" of "),
            " \u{202e}of\u{202c} ",
            "spaces part the text from the value beside it"
        );
        assert_eq!(mirrored("  "), "  ", "blank stays blank");
    }
}

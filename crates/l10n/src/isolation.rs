//! Marks that keep a value's own direction from leaking into the sentence around it.

/// First strong isolate: Fluent opens every value with it.
pub(crate) const OPEN: char = '\u{2068}';
/// Pop directional isolate: Fluent closes every value with it.
pub(crate) const CLOSE: char = '\u{2069}';

/// Takes the isolation marks out of a text, for files, file names, identifiers and the terminal.
///
/// A window needs the marks, to keep a Latin title whole inside an Arabic sentence; a spreadsheet cell or a file name
/// with invisible characters in it does not match what a person types.
pub fn strip_isolation(text: &str) -> String {
    text.chars().filter(|&c| c != OPEN && c != CLOSE).collect()
}

//! A reader of TSX that knows just enough to find the texts a person sees.
//!
//! It follows strings, template literals, comments, regular expressions and JSX through each other, and gives back the
//! text between tags and the literals that a tag shows or an attribute says. It is no parser: what it cannot follow (an
//! unclosed tag) it takes for an operator, and goes on.

mod code;
mod element;
mod literal;
mod report;
mod scanner;
#[cfg(test)]
mod tests;

use scanner::Scanner;

/// A text that a person would see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Visible {
    /// The line, counted from 1.
    pub(crate) line: usize,
    /// The text, as it stands in the source.
    pub(crate) text: String,
    /// The attribute that says it; `None` for text between tags.
    pub(crate) attribute: Option<String>,
}

/// Finds the visible texts of a file.
pub(crate) fn visible(source: &str) -> Vec<Visible> {
    let mut scanner = Scanner::new(source);
    while scanner.at < scanner.bytes.len() {
        scanner.code();
        // A closing bracket too many: step over it.
        scanner.at += 1;
    }
    scanner.found
}

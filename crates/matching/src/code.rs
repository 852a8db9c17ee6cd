//! Codes as small numbers, and small sets of them: a need is held against thousands of records within a key press.

use std::collections::HashMap;

/// A text of the catalogue that stands for something: a topic, a place, a language, …
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(u32);

/// A set of codes, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes(Box<[Code]>);

impl Codes {
    /// The codes, in the order in which they were first met.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Code> + '_ {
        self.0.iter().copied()
    }

    /// True if nothing is stated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True if the code is among them.
    #[must_use]
    pub fn has(&self, code: Code) -> bool {
        self.0.contains(&code)
    }

    /// What both name.
    #[must_use]
    pub fn shared(&self, other: &Self) -> Self {
        self.iter().filter(|code| other.has(*code)).collect()
    }

    /// How many both name.
    #[must_use]
    pub fn count_shared(&self, other: &Self) -> usize {
        self.iter().filter(|code| other.has(*code)).count()
    }
}

impl FromIterator<Code> for Codes {
    fn from_iter<I: IntoIterator<Item = Code>>(codes: I) -> Self {
        let mut codes: Vec<Code> = codes.into_iter().collect();
        codes.sort_unstable();
        codes.dedup();
        Self(codes.into_boxed_slice())
    }
}

/// Gives each text one code, in the order of arrival.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interner {
    by_text: HashMap<String, Code>,
    texts: Vec<String>,
}

impl Interner {
    /// The code of a text; a new one for a new text.
    pub(crate) fn code(&mut self, text: &str) -> Code {
        if let Some(code) = self.by_text.get(text) {
            return *code;
        }
        let code = Code(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        self.texts.push(text.to_owned());
        self.by_text.insert(text.to_owned(), code);
        code
    }

    /// The codes of texts.
    pub(crate) fn codes<'a>(&mut self, texts: impl IntoIterator<Item = &'a String>) -> Codes {
        texts.into_iter().map(|text| self.code(text)).collect()
    }

    /// The code of a text that is known already.
    #[must_use]
    pub(crate) fn find(&self, text: &str) -> Option<Code> {
        self.by_text.get(text).copied()
    }

    /// The text of a code.
    #[must_use]
    pub(crate) fn text(&self, code: Code) -> &str {
        self.texts.get(code.0 as usize).map_or("", String::as_str)
    }
}

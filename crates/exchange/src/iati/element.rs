use std::fmt::Write as _;

use quick_xml::escape::escape;

/// An element with what is in it: small, because one activity is held at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Element>,
    /// Text directly inside, in one piece.
    pub(crate) text: String,
}

impl Element {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    pub(crate) fn with(mut self, attribute: &str, value: impl Into<String>) -> Self {
        self.attributes.push((attribute.to_owned(), value.into()));
        self
    }

    pub(crate) fn with_some(self, attribute: &str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.with(attribute, value),
            None => self,
        }
    }

    pub(crate) fn containing(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    pub(crate) fn saying(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Gives an attribute another value where it stands; without one, it goes.
    pub(crate) fn set(&mut self, attribute: &str, value: Option<impl Into<String>>) {
        let at = self.attributes.iter().position(|(own, _)| own == attribute);
        match (at, value) {
            (Some(at), Some(value)) => {
                if let Some((_, own)) = self.attributes.get_mut(at) {
                    *own = value.into();
                }
            }
            (Some(at), None) => {
                self.attributes.remove(at);
            }
            (None, Some(value)) => self.attributes.push((attribute.to_owned(), value.into())),
            (None, None) => {}
        }
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub(crate) fn first<'a>(&'a self, name: &'a str) -> Option<&'a Self> {
        self.all(name).next()
    }

    /// The element as XML, without white space that is not in it.
    pub(crate) fn xml(&self) -> String {
        let mut out = String::new();
        self.put(&mut out);
        out
    }

    fn put(&self, out: &mut String) {
        let _ = write!(out, "<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{}\"", escaped(value, true));
        }
        if self.children.is_empty() && self.text.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        out.push_str(&escaped(&self.text, false));
        for child in &self.children {
            child.put(out);
        }
        let _ = write!(out, "</{}>", self.name);
    }
}

/// Text as XML may hold it: characters that XML 1.0 forbids go, line ends that a parser would change become references.
fn escaped(text: &str, attribute: bool) -> String {
    let allowed: String = text.chars().filter(|c| is_allowed(*c)).collect();
    let mut out = escape(allowed.as_str()).replace('\r', "&#13;");
    if attribute {
        out = out.replace('\n', "&#10;").replace('\t', "&#9;");
    }
    out
}

/// True for a character that XML 1.0 has.
pub(super) fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{FFFD}' | '\u{10000}'..)
        && !matches!(c, '\u{FFFE}' | '\u{FFFF}')
}

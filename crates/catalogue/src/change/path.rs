use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// The stable ASCII name of a field: `status`, `title.fr`, `topics/ciip`, `organisations/<uuid>/funder`.
///
/// The root comes first; a language follows after a dot, the members of a list after slashes. What is not a letter, a
/// digit or one of `_ - :` (and the dot, in members) is percent-encoded, so any key of any version has a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FieldPath(String);

/// Why a text is not a field path.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a field path")]
pub struct PathError;

/// Longest path, in bytes.
const MAX_PATH: usize = 512;

fn encode(part: &str, dots: bool) -> Cow<'_, str> {
    let plain =
        |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b':') || (dots && b == b'.');
    if part.bytes().all(plain) {
        return Cow::Borrowed(part);
    }
    let mut out = String::with_capacity(part.len() * 3);
    for b in part.bytes() {
        if plain(b) {
            out.push(char::from(b));
        } else {
            out.push_str(&format!("%{b:02X}"));
        }
    }
    Cow::Owned(out)
}

fn decode(part: &str) -> String {
    let mut out = Vec::with_capacity(part.len());
    let mut rest = part;
    while let Some((plain, after)) = rest.split_once('%') {
        out.extend_from_slice(plain.as_bytes());
        match after
            .get(..2)
            .and_then(|code| u8::from_str_radix(code, 16).ok())
        {
            Some(byte) => {
                out.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                out.push(b'%');
                rest = after;
            }
        }
    }
    out.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&out).into_owned()
}

impl TryFrom<String> for FieldPath {
    type Error = PathError;

    fn try_from(text: String) -> Result<Self, PathError> {
        Self::parse(&text)
    }
}

impl From<FieldPath> for String {
    fn from(path: FieldPath) -> Self {
        path.0
    }
}

impl FieldPath {
    /// The path of a whole field.
    #[must_use]
    pub fn root(name: &str) -> Self {
        Self(encode(name, false).into_owned())
    }

    /// The path of one language of a text.
    #[must_use]
    pub fn lang(name: &str, lang: &str) -> Self {
        Self(format!("{}.{}", encode(name, false), encode(lang, false)))
    }

    /// The path of a member of a list, or of something in that member.
    #[must_use]
    pub fn member(name: &str, keys: &[&str]) -> Self {
        let mut path = encode(name, false).into_owned();
        for key in keys {
            path.push('/');
            path.push_str(&encode(key, true));
        }
        Self(path)
    }

    /// Reads a path.
    ///
    /// # Errors
    /// If it is empty, too long, has an empty part or another character.
    pub fn parse(text: &str) -> Result<Self, PathError> {
        let allowed = |b: u8| {
            b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b':' | b'.' | b'/' | b'%')
        };
        let (root, _) = Self::cut(text);
        if text.len() > MAX_PATH
            || root.is_empty()
            || !text.bytes().all(allowed)
            || text.split('/').any(str::is_empty)
        {
            return Err(PathError);
        }
        Ok(Self(text.to_owned()))
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn cut(text: &str) -> (&str, &str) {
        text.split_at(text.find(['.', '/']).unwrap_or(text.len()))
    }

    /// The name of the field, decoded.
    #[must_use]
    pub fn name(&self) -> String {
        decode(Self::cut(&self.0).0)
    }

    /// What follows the name: nothing, a language, or the keys of a member; decoded.
    #[must_use]
    pub fn tail(&self) -> Tail {
        let (_, rest) = Self::cut(&self.0);
        if let Some(lang) = rest.strip_prefix('.') {
            return Tail::Lang(decode(lang));
        }
        match rest.strip_prefix('/') {
            Some(keys) => Tail::Keys(keys.split('/').map(decode).collect()),
            None => Tail::Whole,
        }
    }
}

/// What follows the name in a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tail {
    /// Nothing: the whole field.
    Whole,
    /// One language of a text.
    Lang(String),
    /// The keys of a member.
    Keys(Vec<String>),
}

impl std::fmt::Display for FieldPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_key_has_a_path_and_comes_back() {
        let path = FieldPath::member("x.ext/é", &["4.1", "a/b", "100%"]);
        assert!(
            FieldPath::parse(path.as_str()).is_ok(),
            "{path} is ASCII and allowed"
        );
        assert_eq!(path.name(), "x.ext/é", "the name comes back");
        assert_eq!(
            path.tail(),
            Tail::Keys(vec!["4.1".into(), "a/b".into(), "100%".into()]),
            "so do the keys"
        );
        assert_eq!(FieldPath::lang("title", "pt-BR").as_str(), "title.pt-BR");
        for bad in ["", "/a", ".fr", "a//b", "a b", "é", "a/"] {
            assert_eq!(
                FieldPath::parse(bad),
                Err(PathError),
                "`{bad}` is not a path"
            );
        }
    }
}

use std::collections::BTreeMap;

use catalogue::Kind;

/// Words of the reader's language that an export needs. This crate has none of its own.
///
/// What depends on the records is asked for while they are written, so that nobody has to go through them beforehand.
pub struct Labels<'a> {
    /// The language, BCP 47.
    pub lang: String,
    /// The language is written from right to left.
    pub right_to_left: bool,
    /// Labels of columns by field path without language (`title`, `budget.currency`, `kind`).
    pub columns: BTreeMap<String, String>,
    /// The name of a language by its tag; `None` for one without a name.
    pub language: &'a dyn Fn(&str) -> Option<String>,
    /// Names of the sheets by kind.
    pub kinds: BTreeMap<Kind, String>,
    /// The one kind of an empty template; every kind when not given.
    pub template: Option<Kind>,
    /// "State", beside the text in a language.
    pub state: String,
    /// Name of the sheet on provenance.
    pub provenance: String,
    /// Rows of that sheet: label and value.
    pub about: Vec<(String, String)>,
    /// "Known to the year only: 2019", by date as known; for dates that IATI wants whole.
    pub precision: &'a dyn Fn(&str) -> Option<String>,
}

impl Default for Labels<'_> {
    fn default() -> Self {
        Self {
            lang: String::new(),
            right_to_left: false,
            columns: BTreeMap::new(),
            language: &|_| None,
            kinds: BTreeMap::new(),
            template: None,
            state: String::new(),
            provenance: String::new(),
            about: Vec::new(),
            precision: &|_| None,
        }
    }
}

impl Labels<'_> {
    /// The head of a column: the label, then the path in brackets, by which an import knows it again.
    pub(crate) fn head(&self, path: &str) -> String {
        let (root, rest) = path.split_once('.').unwrap_or((path, ""));
        let whole = self.columns.get(path);
        let label = match (whole, self.columns.get(root), rest.split_once('.')) {
            (Some(label), _, _) => label.clone(),
            (None, Some(label), None) if !rest.is_empty() => {
                format!("{label} ({})", self.language(rest))
            }
            (None, Some(label), Some((lang, _))) => {
                format!("{label} ({}), {}", self.language(lang), self.state)
            }
            (None, Some(label), _) => label.clone(),
            (None, None, _) => return path.to_owned(),
        };
        format!("{label} [{path}]")
    }

    fn language(&self, tag: &str) -> String {
        (self.language)(tag).unwrap_or_else(|| tag.to_owned())
    }

    pub(crate) fn kind(&self, kind: Kind) -> String {
        self.kinds
            .get(&kind)
            .cloned()
            .unwrap_or_else(|| kind.code().to_owned())
    }
}

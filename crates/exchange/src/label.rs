use std::collections::BTreeMap;

use catalogue::Kind;

/// Words of the reader's language that an export needs. This crate has none of its own.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// The language, BCP 47.
    pub lang: String,
    /// The language is written from right to left.
    pub right_to_left: bool,
    /// Labels of columns by field path without language (`title`, `budget.currency`, `kind`).
    pub columns: BTreeMap<String, String>,
    /// Names of languages by tag.
    pub languages: BTreeMap<String, String>,
    /// Names of the sheets by kind.
    pub kinds: BTreeMap<Kind, String>,
    /// "State", beside the text in a language.
    pub state: String,
    /// Name of the sheet on provenance.
    pub provenance: String,
    /// Rows of that sheet: label and value.
    pub about: Vec<(String, String)>,
    /// "Known to the year only: 2019", by date as known; for dates that IATI wants whole.
    pub precision: BTreeMap<String, String>,
}

impl Labels {
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

    fn language<'a>(&'a self, tag: &'a str) -> &'a str {
        self.languages.get(tag).map_or(tag, String::as_str)
    }

    pub(crate) fn kind(&self, kind: Kind) -> String {
        self.kinds
            .get(&kind)
            .cloned()
            .unwrap_or_else(|| kind.code().to_owned())
    }
}

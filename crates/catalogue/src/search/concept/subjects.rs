use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::record::Kind;

use super::Thesaurus;

/// The subject headings of a record: what a reader of it says that it is about, in concepts of the thesaurus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headings {
    /// What it is about or is: numbers of concepts.
    pub about: Vec<u16>,
    /// What it has to do with besides.
    pub touches: Vec<u16>,
}

/// The subject headings of the bundled records, as a library gives them to its books: what a record implies and never says, and
/// which of the many things that it mentions it is about.
#[derive(Clone, Debug, Default)]
pub struct Subjects {
    /// By kind and slug.
    headings: HashMap<(Kind, Box<str>), Headings>,
}

/// One line of the file.
#[derive(Deserialize)]
struct Line {
    kind: String,
    slug: Box<str>,
    about: Vec<String>,
    #[serde(default)]
    touches: Vec<String>,
}

impl Subjects {
    /// The text of the bundled file.
    pub const BUNDLED: &'static str = include_str!("../../../../../data/subjects.jsonl");

    /// `data/subjects.jsonl`, compiled in.
    #[must_use]
    pub fn bundled() -> &'static Self {
        static BUNDLED: LazyLock<Subjects> = LazyLock::new(|| {
            #[expect(clippy::expect_used, reason = "compiled in; a test reads it")]
            Subjects::read(Subjects::BUNDLED, Thesaurus::bundled()).expect("bundled subjects")
        });
        &BUNDLED
    }

    /// Reads lines of JSON.
    ///
    /// # Errors
    /// The first line that is none, with its number; or the kind or concept that is not known.
    pub fn read(text: &str, thesaurus: &Thesaurus) -> Result<Self, String> {
        let mut out = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            let line: Line =
                serde_json::from_str(line).map_err(|error| format!("line {number}: {error}"))?;
            let kind = Kind::from_code(&line.kind)
                .ok_or_else(|| format!("line {number}: no kind `{}`", line.kind))?;
            let numbers = |ids: &[String]| -> Result<Vec<u16>, String> {
                ids.iter()
                    .map(|id| {
                        let known = thesaurus.get(id).map(|(number, _)| number);
                        known.ok_or_else(|| format!("line {number}: no concept `{id}`"))
                    })
                    .collect()
            };
            let headings = Headings {
                about: numbers(&line.about)?,
                touches: numbers(&line.touches)?,
            };
            out.headings.insert((kind, line.slug), headings);
        }
        Ok(out)
    }

    /// The headings of a record; nothing of one that nobody has read for them.
    #[must_use]
    pub fn of(&self, kind: Kind, slug: &str) -> Option<&Headings> {
        self.headings.get(&(kind, slug.into()))
    }
}

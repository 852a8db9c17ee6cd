//! Who asks: some programmes are open to some kinds of organisation only.

use crate::code::{Code, Codes, Interner};

/// Who asks, as far as programmes tell askers apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asker {
    /// Its kind: of an organisation, or one that programmes name.
    pub kind: Code,
    /// The kinds (vocabulary `eligible-kind`) as which it may ask; empty where programmes have no word for it, and then
    /// nothing is known.
    pub counts_as: Codes,
    /// Index of the organisation, where one is named.
    pub body: Option<usize>,
    /// True if somebody says who asks. What is only presumed shuts nobody out.
    pub stated: bool,
}

impl Asker {
    /// Who is presumed to ask for a need that names no organisation.
    ///
    /// Needs are what States and regions have said in public: the place asks, and for a place its government mostly does. But
    /// dialogues of many parties have needs too, so it is a presumption and no fact.
    pub(crate) const OF_A_PLACE: &'static str = "government";

    /// An asker of a kind. The kinds of programmes are known from their vocabulary, before any record is read.
    pub(crate) fn new(kind: Code, words: &Interner) -> Self {
        Self {
            kind,
            counts_as: counts_as(words.text(kind))
                .iter()
                .filter_map(|code| words.find(code))
                .collect(),
            body: None,
            stated: true,
        }
    }

    /// The same asker, where nobody says that it is this one.
    pub(crate) fn presumed(self) -> Self {
        Self {
            stated: false,
            ..self
        }
    }

    /// The same asker, where it is known which organisation it is.
    pub(crate) fn named(self, body: usize) -> Self {
        Self {
            body: Some(body),
            ..self
        }
    }

    /// True if a programme for these kinds is not for this asker, if it is the one. Kinds that are not known shut nobody out.
    pub(crate) fn is_outside(&self, eligible: &Codes) -> bool {
        !eligible.is_empty()
            && !self.counts_as.is_empty()
            && self.counts_as.count_shared(eligible) == 0
    }
}

/// As what a kind may ask.
///
/// A government asks for its police, its courts and its incident response team too; these are mostly part of it, while courts
/// and parliaments stand beside it. The technical community holds teams, associations and firms: which of them one is, the
/// catalogue does not say. For regional and intergovernmental bodies programmes have no word.
fn counts_as(kind: &str) -> &'static [&'static str] {
    match kind {
        "government" => &[
            "government",
            "cert",
            "law-enforcement",
            "regulator",
            "judiciary",
            "parliament",
        ],
        "ngo" | "civil-society" => &["civil-society"],
        "academia" => &["academia"],
        "private" => &["private"],
        "technical-community" => &["cert", "civil-society", "private"],
        "cert" => &["cert", "government"],
        "law-enforcement" => &["law-enforcement", "government"],
        "regulator" => &["regulator", "government"],
        "judiciary" => &["judiciary"],
        "parliament" => &["parliament"],
        "individual" => &["individual"],
        _ => &[],
    }
}

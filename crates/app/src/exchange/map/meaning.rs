use std::collections::HashMap;
use std::sync::LazyLock;

use catalogue::Kind;
use catalogue::place::{Languages, Places};
use catalogue::record::schema::{Shape, shape};
use catalogue::vocabulary::Vocabulary;
use exchange::{Directory, Meaning};
use l10n::{Digits, Lang, Localiser};

use super::folded;

/// Codes by their names in every language of the interface, for each list; a name of two codes means neither.
type Codes = HashMap<&'static str, HashMap<String, Option<String>>>;

/// What the names in a table of one kind mean.
pub(in crate::exchange) struct Names<'a> {
    kind: Kind,
    directory: &'a Directory,
}

impl<'a> Names<'a> {
    pub(in crate::exchange) fn new(kind: Kind, directory: &'a Directory) -> Self {
        Self { kind, directory }
    }

    /// What a text means in a field: a code that it is, or that has it as its name in any language.
    pub(in crate::exchange) fn meaning(&self, field: &str, text: &str) -> Meaning {
        let text = text.trim();
        if self.refers(field) {
            return match self.directory.named(text) {
                Some(slug) => Meaning::Code(slug.to_owned()),
                // A slug may stand further down in the file itself.
                None if is_slug(text) => Meaning::Code(text.to_owned()),
                None => Meaning::Unknown,
            };
        }
        let lists: &[&str] = match (field, list(self.kind, field)) {
            (_, Some(list)) => &[list],
            ("role" | "roles", _) => &["participation", "role"],
            ("eligible_places", _) => &["place", "flag"],
            ("place" | "places" | "regions" | "beneficiaries", _) => &["place"],
            ("languages", _) => &["language"],
            _ => return Meaning::Plain,
        };
        let known = lists.iter().find_map(|list| {
            let codes = CODES.get(list)?;
            // A code is itself first: `no` is Norway, whatever else it may mean.
            exact(list, text).or_else(|| codes.get(&folded(text)).cloned().flatten())
        });
        known.map_or(Meaning::Unknown, Meaning::Code)
    }

    fn refers(&self, field: &str) -> bool {
        match field {
            "organisations" => true,
            "organisation" | "publisher" => shape(self.kind, field) == Some(Shape::Reference),
            "confirmed.by" | "contact.organisation" => true,
            _ => false,
        }
    }
}

fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The vocabulary of a field.
pub(super) fn list(kind: Kind, field: &str) -> Option<&'static str> {
    Some(match field {
        "topics" => "topic",
        "support_types" => "support-type",
        "modes" => "mode",
        "norms" => "norm",
        "cmm_factors" | "cmm_factor" => "cmm-factor",
        "principles" => "principle",
        "sdgs" => "sdg",
        "gender_marker" => "gender-marker",
        "status" => "status",
        "confidence" => "confidence",
        "eligible_kinds" => "eligible-kind",
        "cost_to_beneficiary" => "cost",
        "priority" => "priority",
        "cmm_stage_present" | "cmm_stage_wanted" => "cmm-stage",
        "roles" => "organisation-role",
        "document_kind" => "document-kind",
        "window.kind" => "window",
        "kind" if kind == Kind::Organisation => "organisation-kind",
        _ => return None,
    })
}

/// The vocabularies that fields have, each once.
const LISTS: [&str; 20] = [
    "topic",
    "support-type",
    "mode",
    "norm",
    "cmm-factor",
    "principle",
    "sdg",
    "gender-marker",
    "status",
    "confidence",
    "eligible-kind",
    "cost",
    "priority",
    "cmm-stage",
    "organisation-role",
    "document-kind",
    "window",
    "organisation-kind",
    "participation",
    "flag",
];

/// The languages of the interface, without those that only tests have.
pub(super) fn languages() -> impl Iterator<Item = Lang> {
    l10n::languages()
        .iter()
        .map(|language| language.lang)
        .filter(|lang| !lang.is_pseudo())
}

static CODES: LazyLock<Codes> = LazyLock::new(|| {
    let mut out = Codes::new();
    let mut put = |list: &'static str, name: &str, code: &str| {
        let name = folded(name);
        if name.is_empty() {
            return;
        }
        let slot = out
            .entry(list)
            .or_default()
            .entry(name)
            .or_insert_with(|| Some(code.to_owned()));
        if slot.as_deref() != Some(code) {
            *slot = None;
        }
    };
    let localisers: Vec<Localiser> = languages()
        .map(|lang| Localiser::new(&lang, Digits::Latin).plain())
        .collect();
    for list in LISTS {
        let codes = Vocabulary::bundled().list(list);
        for code in codes.into_iter().flat_map(|list| list.codes()) {
            for localiser in &localisers {
                if let Some(label) = localiser.term(list, code) {
                    put(list, &label, code);
                }
            }
        }
    }
    for role in ["priority", "associate"] {
        put("role", role, role);
    }
    for place in Places::bundled().iter() {
        for name in place.names.values() {
            put("place", name, &place.code);
        }
    }
    let tags: Vec<&str> = languages().map(|lang| lang.tag()).collect();
    for code in Languages::bundled().codes() {
        let names = tags
            .iter()
            .filter_map(|tag| Languages::bundled().name(code, tag));
        for name in names.chain(Languages::bundled().endonym(code)) {
            put("language", name, code);
        }
    }
    out
});

/// A code as it stands, but for capitals.
fn exact(list: &str, text: &str) -> Option<String> {
    match list {
        "place" => {
            let code = text.to_uppercase();
            Places::bundled().get(&code).map(|place| place.code.clone())
        }
        "language" => {
            let mut codes = Languages::bundled().codes();
            codes
                .find(|code| code.eq_ignore_ascii_case(text))
                .map(str::to_owned)
        }
        "role" => None,
        _ => {
            let list = Vocabulary::bundled().list(list)?;
            list.codes()
                .find(|code| code.eq_ignore_ascii_case(text))
                .map(str::to_owned)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_any_language_means_its_code() {
        let directory = Directory::default();
        let names = Names::new(Kind::Initiative, &directory);
        for (field, text, code) in [
            ("beneficiaries", "Kenya", "KE"),
            ("beneficiaries", "ke", "KE"),
            ("beneficiaries", "كينيا", "KE"),
            ("beneficiaries", "Кения", "KE"),
            ("beneficiaries", "cote d'ivoire", "CI"),
            ("status", "achevee", "completed"),
            ("languages", "français", "fr"),
            ("topics", "ciip", "ciip"),
        ] {
            assert_eq!(
                names.meaning(field, text),
                Meaning::Code(code.to_owned()),
                "{text} in {field}"
            );
        }
        assert_eq!(
            names.meaning("beneficiaries", "Atlantis"),
            Meaning::Unknown,
            "what nobody knows is told"
        );
        assert_eq!(
            names.meaning("notes", "Kenya"),
            Meaning::Plain,
            "a note is a note"
        );
    }
}

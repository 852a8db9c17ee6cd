use std::collections::HashMap;
use std::sync::LazyLock;

use catalogue::search::analyser::stem::key;
use catalogue::search::analyser::{Form, tokens};

use crate::api::GlossaryHint;

/// The words of the field in the languages of the interface, reviewed with the texts of the interface.
static GLOSSARY: &str = include_str!("../../../../locales/glossary.tsv");

/// Words shorter than this stand in every sentence.
const SHORTEST: usize = 4;

/// The glossary: a column a language.
static TERMS: LazyLock<Glossary> = LazyLock::new(|| Glossary::read(GLOSSARY));

struct Glossary {
    langs: Vec<&'static str>,
    terms: Vec<Vec<&'static str>>,
}

impl Glossary {
    fn read(text: &'static str) -> Self {
        let mut lines = text.lines();
        let head: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
        let column = |name: &str| head.iter().position(|column| *column == name);
        let (first, area) = (column("en").unwrap_or(0), column("area").unwrap_or(0));
        let last = column("note").unwrap_or(head.len());
        let terms = lines
            .map(|line| line.split('\t').collect::<Vec<&str>>())
            // Words of buttons and badges are no terms of the field.
            .filter(|cells| {
                let area = cells.get(area).copied().unwrap_or_default();
                !area.starts_with("ui-") && area != "status" && !area.is_empty()
            })
            .map(|cells| {
                cells
                    .get(first..last.min(cells.len()))
                    .unwrap_or_default()
                    .to_vec()
            })
            .collect();
        Self {
            langs: head.get(first..last).unwrap_or_default().to_vec(),
            terms,
        }
    }

    fn column(&self, lang: &str) -> Option<usize> {
        let base = lang.split('-').next().unwrap_or(lang);
        self.langs.iter().position(|known| *known == base)
    }
}

/// A term as it is looked for: its words by the form that their inflections share.
struct Wanted {
    words: Vec<String>,
    term: &'static str,
    translation: &'static str,
}

/// The terms that stand in a text, with what they are called in another language; of overlapping ones the longest.
pub(super) fn hints(text: &str, from: &str, to: &str) -> Vec<GlossaryHint> {
    let glossary = &*TERMS;
    let (Some(source), Some(target)) = (glossary.column(from), glossary.column(to)) else {
        return Vec::new();
    };
    if source == target {
        return Vec::new();
    }
    let mut by_first: HashMap<String, Vec<Wanted>> = HashMap::new();
    for cells in &glossary.terms {
        let (Some(term), Some(translation)) = (cells.get(source), cells.get(target)) else {
            continue;
        };
        let (term, translation) = (term.trim(), translation.trim());
        let words = words(term, from);
        let short = words.len() == 1 && term.chars().count() < SHORTEST && !is_han(term);
        let Some(first) = words.first().filter(|_| !short && !translation.is_empty()) else {
            continue;
        };
        by_first.entry(first.clone()).or_default().push(Wanted {
            words,
            term,
            translation,
        });
    }
    let said = words(text, from);
    let mut found: Vec<GlossaryHint> = Vec::new();
    let mut at = 0;
    while let Some(word) = said.get(at) {
        let rest = said.get(at..).unwrap_or_default();
        // Of two of one length the later one would be given: the glossary has the terms of the field before the labels.
        let longest = by_first
            .get(word)
            .into_iter()
            .flatten()
            .rev()
            .filter(|wanted| rest.starts_with(&wanted.words))
            .max_by_key(|wanted| wanted.words.len());
        let Some(wanted) = longest else {
            at += 1;
            continue;
        };
        at += wanted.words.len();
        let hint = GlossaryHint {
            term: wanted.term.to_owned(),
            translation: wanted.translation.to_owned(),
        };
        if !found.contains(&hint) {
            found.push(hint);
        }
    }
    found
}

/// The words of a text, one by one, each in the form that its inflections share; of Chinese, the characters.
fn words(text: &str, lang: &str) -> Vec<String> {
    let base = lang.split('-').next().unwrap_or(lang);
    tokens(text)
        .into_iter()
        .filter(|token| matches!(token.form, Form::Word | Form::HanOne))
        .map(|token| key(&token.text, base))
        .collect()
}

fn is_han(text: &str) -> bool {
    text.chars().any(|c| ('\u{3400}'..='\u{9FFF}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(text: &str, from: &str, to: &str) -> Vec<(String, String)> {
        hints(text, from, to)
            .into_iter()
            .map(|hint| (hint.term, hint.translation))
            .collect()
    }

    #[test]
    fn terms_are_found_whole_and_inflected() {
        let found = terms(
            "Needs assessments and capacity-building for donors.",
            "en",
            "fr",
        );
        let has = |term: &str, translation: &str| {
            found.iter().any(|(a, b)| a == term && b == translation)
        };
        assert!(
            has("needs assessment", "évaluation des besoins"),
            "a term of two words, in the plural: {found:?}"
        );
        assert!(
            has("capacity-building", "renforcement des capacités"),
            "a term with a hyphen: {found:?}"
        );
        assert!(has("donor", "donateur"), "a plural: {found:?}");
        assert!(
            !found.iter().any(|(term, _)| term == "need"),
            "what lies inside a longer term is not told twice: {found:?}"
        );
    }

    #[test]
    fn every_script_is_read() {
        assert!(
            terms("加强能力建设和需求评估", "zh", "en")
                .iter()
                .any(|(term, _)| term == "能力建设"),
            "Chinese, which writes no spaces"
        );
        assert!(
            terms("بناء القدرات في البلدان", "ar", "en")
                .iter()
                .any(|(_, translation)| translation == "capacity-building"),
            "Arabic"
        );
        assert_eq!(
            terms("Needs assessment", "en", "sw"),
            Vec::new(),
            "a language that the glossary lacks gets no hints"
        );
        assert_eq!(
            terms("Needs assessment", "en", "en"),
            Vec::new(),
            "nothing is translated into its own language"
        );
    }
}

//! What kind of answer the words of a question ask for: somebody who helps, or a way to do it oneself.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::search::analyser::fold;

use super::parse::{Parsed, Unit};

/// Words that ask for somebody. Arabic `من` is also a preposition, and asks only where the question begins with it.
const WHO: &str = "who whom qui quien quienes quem кто кому";
/// Beginnings of a question in Arabic.
const WHO_FIRST: &str = "من";
/// The characters that ask for somebody in Han.
const WHO_HAN: [&str; 2] = ["谁", "誰"];
/// Words that ask for a way.
const HOW: &str = "how comment como как كيف";
/// The pairs of Han that do.
const HOW_HAN: [&str; 5] = ["如何", "怎么", "怎样", "怎麼", "怎樣"];
/// Words that ask where something can be read or found.
const WHERE: &str = "where où dónde onde где أين";
/// The pairs of Han that do.
const WHERE_HAN: [&str; 4] = ["哪里", "哪裡", "哪儿", "何处"];
/// Verbs that state a need; what follows them directly is what is needed, and no need of the catalogue is meant.
const NEED: &str = "need necesito necesita necesitamos necesitan necesitar preciso precisa precisamos precisam besoin \
    нужен нужна нужно нужны нуждается нуждаемся أحتاج نحتاج يحتاج تحتاج";

static WORDS: LazyLock<[HashSet<String>; 4]> = LazyLock::new(|| {
    [WHO, HOW, NEED, WHERE].map(|words| words.split_whitespace().map(fold).collect())
});

/// True if the query asks who does something: then guides and stated needs are no answer.
pub(super) fn asks_who(parsed: &Parsed) -> bool {
    let [who, ..] = &*WORDS;
    let mut units = parsed.units.iter();
    units
        .clone()
        .next()
        .is_some_and(|unit| unit.word == fold(WHO_FIRST))
        || units.any(|unit| unit.stop && who.contains(&unit.word))
        || parsed.han.iter().any(|run| {
            let mut chars = run.chars.iter();
            chars.any(|char| WHO_HAN.contains(&char.as_str()))
        })
}

/// The unit that asks how something is done: then a guide is an answer.
pub(super) fn asks_how(parsed: &Parsed) -> Option<usize> {
    let [_, how, ..] = &*WORDS;
    asks(parsed, how, &HOW_HAN)
}

/// The unit that asks where to look: then a portal is an answer.
pub(super) fn asks_where(parsed: &Parsed) -> Option<usize> {
    let [.., place] = &*WORDS;
    asks(parsed, place, &WHERE_HAN)
}

fn asks(parsed: &Parsed, words: &HashSet<String>, han: &[&str]) -> Option<usize> {
    parsed.units.iter().position(|unit| {
        (unit.stop && words.contains(&unit.word)) || han.contains(&unit.word.as_str())
    })
}

/// True if a unit is a verb of needing with its object right behind it: `need help`, but not `what does Fiji need in …`.
pub(super) fn needs_something(units: &[Unit], at: usize) -> bool {
    let [_, _, need, _] = &*WORDS;
    let verb = units.get(at).is_some_and(|unit| need.contains(&unit.word));
    verb && units.get(at + 1).is_some_and(|next| !next.stop)
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    #[test]
    fn a_question_for_somebody_is_told_from_one_for_a_way() {
        for (lang, who, how) in [
            ("en", "who can train our judges", "how to set up a CSIRT"),
            ("fr", "qui peut former nos juges", "comment créer un CSIRT"),
            ("es", "quién forma a jueces", "cómo crear un CSIRT"),
            ("pt", "quem ensina os juízes", "como criar um CSIRT"),
            ("ru", "кто обучит судей", "как создать CSIRT"),
            ("ar", "من يدرب القضاة", "كيف ننشئ فريقا وطنيا"),
            ("zh", "谁能培训法官", "如何组建国家CSIRT"),
        ] {
            assert!(asks_who(&parse(who, lang)), "{who} asks for somebody");
            assert_eq!(asks_how(&parse(who, lang)), None, "{who} asks for no way");
            assert!(
                asks_how(&parse(how, lang)).is_some(),
                "{how} asks for a way"
            );
            assert!(!asks_who(&parse(how, lang)), "{how} asks for nobody");
        }
        assert!(
            !asks_who(&parse("الحماية من القراصنة", "ar")),
            "inside a question the Arabic word is a preposition"
        );
        assert!(
            !asks_who(&parse("training by WHO", "en")),
            "an acronym asks nothing"
        );
    }

    #[test]
    fn what_is_needed_is_told_from_the_needs_of_somebody() {
        let needs = |text: &str, word: &str| {
            let units = parse(text, "en").units;
            let at = units.iter().position(|unit| unit.word == fold(word));
            needs_something(&units, at.unwrap_or(usize::MAX))
        };
        assert!(needs("hacked journalists need help", "need"), "help");
        assert!(needs("нужна срочная помощь", "нужна"), "urgent help");
        assert!(
            !needs("what does Fiji need in cybersecurity", "need"),
            "the question is for its needs"
        );
        assert!(!needs("needs of Fiji", "needs"), "a noun has no object");
    }
}

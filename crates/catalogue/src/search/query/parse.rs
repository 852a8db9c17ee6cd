//! From the reader's words to units: the things that a record should have.

use crate::search::analyser::{Chain, Joint, Part, Run, scan, stem, stop};

/// Longer queries are cut here; nobody reads the results of a thousand words.
pub const MOST_UNITS: usize = 32;
/// Bytes of the query that are looked at.
const MOST_BYTES: usize = 4_000;

/// A token that shows a unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The token.
    pub text: String,
    /// How sure a record with it is meant: 1 for the word as typed.
    pub trust: f32,
    /// Tokens that begin with it count too.
    pub prefix: bool,
}

/// One thing that a record should have.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// The folded word or Han pair.
    pub word: String,
    /// The tokens that would show it, the word itself first.
    pub terms: Vec<Term>,
    /// What the unit counts: pairs of Han overlap, so each counts half.
    pub weight: f32,
    /// A Han character or pair.
    pub han: bool,
    /// A year, if it reads as one.
    pub year: Option<i32>,
    /// A function word: never demanded.
    pub stop: bool,
}

/// A run of Han in the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HanRun {
    /// The characters.
    pub chars: Vec<String>,
    /// Index of the unit of the first pair.
    pub first: usize,
}

/// A query, understood as words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// The units.
    pub units: Vec<Unit>,
    /// Runs of Han, for labels that begin anywhere in them.
    pub han: Vec<HanRun>,
}

/// Reads the words of a query.
#[must_use]
pub fn parse(text: &str, reader_lang: &str) -> Parsed {
    parse_with(text, reader_lang, &|_| true)
}

/// Reads the words of a query. `known` tells whether a compound of `cyber` and the next word is one: `cyber crime` is, the last two
/// words of `exercice cyber international` are not.
#[must_use]
pub fn parse_with(text: &str, reader_lang: &str, known: &dyn Fn(&str) -> bool) -> Parsed {
    let mut end = text.len().min(MOST_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = text.get(..end).unwrap_or_default();
    let runs = scan(text);
    // While the last word is being typed it stands for all words that begin with it.
    let typing = text
        .chars()
        .next_back()
        .is_some_and(|c| c.is_alphanumeric());
    let last_run = runs.len().saturating_sub(1);
    let mut parsed = Parsed::default();
    let mut capitals = Vec::new();
    for (n, run) in runs.iter().enumerate() {
        if parsed.units.len() >= MOST_UNITS {
            break;
        }
        match run {
            Run::Han(chars) => {
                let first = parsed.units.len();
                parsed.units.extend(han(chars));
                capitals.resize(parsed.units.len(), false);
                parsed.han.push(HanRun {
                    chars: chars.iter().map(|c| c.text.clone()).collect(),
                    first,
                });
            }
            Run::Chain(chain) => {
                let start = parsed.units.len();
                let typing = typing && n == last_run;
                words(chain, reader_lang, typing, &mut parsed.units, &mut capitals);
                let apart = start > 0 && n > 0 && matches!(runs.get(n - 1), Some(Run::Chain(_)));
                let known = |pair: &[Unit]| {
                    let [first, second] = pair else { return false };
                    stem::is_cyber_prefix(&first.word)
                        && known(&format!("{}{}", first.word, second.word))
                };
                if apart && parsed.units.get(start - 1..=start).is_some_and(known) {
                    combine(
                        start - 1,
                        reader_lang,
                        typing && chain.parts.len() == 1,
                        &mut parsed.units,
                        &mut capitals,
                    );
                }
            }
        }
    }
    parsed.units.truncate(MOST_UNITS);
    join_neighbours(&mut parsed.units);
    demote_stop_words(&mut parsed.units, &capitals);
    parsed
}

/// `cyber crime` is one thing, however it is written.
fn combine(at: usize, lang: &str, typing: bool, units: &mut Vec<Unit>, capitals: &mut Vec<bool>) {
    let Some([first, second]) = units.get(at..at + 2) else {
        return;
    };
    let whole = word(&format!("{}{}", first.word, second.word), lang, typing);
    units.splice(at..at + 2, [whole]);
    capitals.remove(at);
}

fn han(chars: &[Part]) -> Vec<Unit> {
    let unit = |word: String, weight: f32| Unit {
        terms: vec![Term {
            text: word.clone(),
            trust: 1.0,
            prefix: false,
        }],
        word,
        weight,
        han: true,
        year: None,
        stop: false,
    };
    match chars {
        [one] => vec![unit(one.text.clone(), 1.0)],
        _ => chars
            .windows(2)
            .map(|pair| unit(pair.iter().map(|c| c.text.as_str()).collect(), 0.5))
            .collect(),
    }
}

fn words(chain: &Chain, lang: &str, typing: bool, units: &mut Vec<Unit>, capitals: &mut Vec<bool>) {
    let start = units.len();
    if chain.is_acronym() {
        // `U.N.` is one thing, and its letters alone are none.
        let whole: String = chain.parts.iter().map(|part| part.text.as_str()).collect();
        units.push(word(&whole, lang, false));
        capitals.push(true);
        return;
    }
    let last = chain.parts.len().saturating_sub(1);
    for (n, part) in chain.parts.iter().enumerate() {
        units.push(word(
            &part.text,
            lang,
            typing && n == last && chain.plus.is_none(),
        ));
        capitals.push(part.capitals);
        let hyphen = n > 0 && chain.joints.get(n - 1) == Some(&Joint::Hyphen);
        let before = units.len().checked_sub(2).filter(|before| *before >= start);
        if let (true, Some(before)) = (hyphen, before)
            && units
                .get(before)
                .is_some_and(|unit| stem::is_combining(&unit.word))
        {
            combine(before, lang, typing && n == last, units, capitals);
        }
    }
    // `CERT-MU` and `GLACY+` are also names of their own, and then worth more than their parts.
    for joined in chain.joined() {
        for unit in units.iter_mut().skip(start) {
            if joined.text.contains(&unit.word)
                && !unit.terms.iter().any(|term| term.text == joined.text)
            {
                unit.terms.push(Term {
                    text: joined.text.clone(),
                    trust: 1.2,
                    prefix: false,
                });
            }
        }
    }
}

fn word(text: &str, lang: &str, prefix: bool) -> Unit {
    let mut terms = vec![Term {
        text: text.to_owned(),
        trust: 1.0,
        prefix: prefix && text.chars().nth(1).is_some(),
    }];
    for (stem, trust) in stem::query_stems(text, lang) {
        // That a compound is about the field is all that its first half says: not what is looked for.
        if stem == stem::CYBER && stem::second_half(text).is_some() {
            continue;
        }
        terms.push(Term {
            text: stem,
            trust: 0.9 * trust,
            prefix: false,
        });
    }
    if let Some(half) = stem::second_half(text) {
        terms.push(Term {
            text: half.to_owned(),
            trust: 0.7,
            prefix: false,
        });
        terms.extend(
            stem::query_stems(half, lang)
                .into_iter()
                .map(|(stem, trust)| Term {
                    text: stem,
                    trust: 0.6 * trust,
                    prefix: false,
                }),
        );
    }
    let year = text
        .parse()
        .ok()
        .filter(|year| text.len() == 4 && (1980..2100).contains(year));
    Unit {
        word: text.to_owned(),
        terms,
        weight: 1.0,
        han: false,
        year,
        stop: false,
    }
}

/// `cyber crime` is also looked for as `cybercrime`, whatever the two words are: a token that does not exist costs nothing.
fn join_neighbours(units: &mut [Unit]) {
    for n in 1..units.len() {
        let Some([first, second]) = units.get_mut(n - 1..=n) else {
            continue;
        };
        if first.han || second.han || first.word == second.word {
            continue;
        }
        let joined = format!("{}{}", first.word, second.word);
        for unit in [first, second] {
            if !unit.terms.iter().any(|term| term.text == joined) {
                unit.terms.push(Term {
                    text: joined.clone(),
                    trust: 1.0,
                    prefix: false,
                });
            }
        }
    }
}

/// Function words are not demanded, unless there is nothing else or they are written as an acronym (`WHO` among small letters).
fn demote_stop_words(units: &mut [Unit], capitals: &[bool]) {
    let shouting = capitals.iter().all(|c| *c);
    let is_stop = |n: usize, unit: &Unit| {
        let acronym = !shouting && capitals.get(n) == Some(&true);
        stop::is_stop(&unit.word) && !acronym
    };
    if units.iter().enumerate().all(|(n, unit)| is_stop(n, unit)) {
        return;
    }
    let last = units.len().saturating_sub(1);
    for (n, unit) in units.iter_mut().enumerate() {
        // The last word may still become another one (`in` → `international`), unless it stands alone by now.
        let typing = n == last && unit.terms.first().is_some_and(|term| term.prefix);
        unit.stop = is_stop(n, unit);
        if unit.stop && typing {
            for term in &mut unit.terms {
                term.prefix = false;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn demanded(text: &str) -> Vec<String> {
        parse(text, "en")
            .units
            .into_iter()
            .filter(|unit| !unit.stop)
            .map(|unit| unit.word)
            .collect()
    }

    #[test]
    fn phrases_are_read_for_what_they_say() {
        assert_eq!(
            demanded("who helps with laws in Africa"),
            ["helps", "laws", "africa"],
            "function words fall away"
        );
        assert_eq!(demanded("the"), ["the"], "unless there is nothing else");
        assert_eq!(
            demanded("training by WHO"),
            ["training", "who"],
            "an acronym is a name"
        );
        assert_eq!(
            demanded("网络安全"),
            ["网络", "络安", "安全"],
            "Han by pairs"
        );
        assert_eq!(demanded("U.N."), ["un"], "a dotted acronym is one thing");
    }

    #[test]
    fn the_word_being_typed_is_a_beginning() {
        let last = |text: &str| {
            parse(text, "en")
                .units
                .last()
                .is_some_and(|u| u.terms.iter().any(|t| t.prefix))
        };
        assert!(last("cyber secur"), "no space after it");
        assert!(!last("cyber security "), "finished by a space");
        assert!(!last("c"), "one letter is the beginning of everything");
    }

    #[test]
    fn neighbours_are_tried_as_one_word() {
        for text in ["cyber crime", "cyber-crime"] {
            let units = parse(text, "en").units;
            assert!(
                units
                    .iter()
                    .all(|u| u.terms.iter().any(|t| t.text == "cybercrime")),
                "{text}: either unit"
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn anything_can_be_asked(text in "\\PC{0,200}|[ -~]{0,300}|.{0,100}") {
            let parsed = parse(&text, "en");
            proptest::prop_assert!(parsed.units.len() <= MOST_UNITS, "bounded work");
            proptest::prop_assert!(parsed.units.iter().all(|u| !u.word.is_empty() && !u.terms.is_empty()), "each says something");
        }
    }
}

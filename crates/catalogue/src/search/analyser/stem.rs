//! Stems: one form for what a language inflects.
//!
//! Snowball for English, French, Spanish, Portuguese, Russian and Arabic, on **folded** words. Folding costs the Romance
//! stemmers the accents that some of their rules look for, so the few endings that matter are given their accent back
//! first (`-cion` → `-ción`); this happens alike to texts and queries, typed with accents or without.
//! Arabic gets a second stem with the prefixes removed that are written together with a word (`و ف ب ك ل ال`), because
//! Snowball removes some of them only from longer words.

use rust_stemmers::{Algorithm, Stemmer};

/// The script of a word decides who may stem it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

/// Languages whose words are written in Latin letters and can be stemmed.
pub const LATIN: [&str; 4] = ["en", "es", "fr", "pt"];

/// True for a word in Latin letters: which language it is of, its letters do not say.
#[must_use]
pub fn is_latin(word: &str) -> bool {
    word.is_ascii()
}

/// Longer "words" are not words; not stemming them also keeps the stemmers away from hostile input.
const LONGEST: usize = 40;

/// First halves of compounds that are also written apart or with a hyphen, in the languages of the catalogue.
const COMBINING: [&str; 12] = [
    "cyber",
    "ciber",
    "кибер",
    "multi",
    "inter",
    "anti",
    "micro",
    "non",
    "co",
    "tele",
    "e",
    "анти",
];

/// The combining form of the field itself, in the scripts that write it together with the next word.
const COMBINING_CYBER: [&str; 3] = [CYBER, "ciber", "кибер"];

/// The stem that the combining form, its compounds and its adjectives share in all languages.
pub const CYBER: &str = "cyber";

/// Arabic says it with an adjective only.
const CYBER_ARABIC: &str = "سيبراني";

/// The second half of a compound of `cyber`: `crime` of `cybercrime`, `diplomacia` of `ciberdiplomacia`.
///
/// Languages differ in whether they say `ciberdiplomacia` or `diplomacia cibernética`; with the second half as a token of its
/// own, and one stem for the combining form and its adjective, either finds the other.
#[must_use]
pub fn second_half(word: &str) -> Option<&str> {
    let rest = COMBINING_CYBER
        .iter()
        .find_map(|cyber| word.strip_prefix(cyber))?;
    let adjective = rest.starts_with("net") || rest.starts_with("нет");
    (rest.chars().nth(3).is_some() && rest.chars().all(char::is_alphabetic) && !adjective)
        .then_some(rest)
}

/// True for `cyber`, for words made with it, and for its adjectives.
fn is_cyber(word: &str) -> bool {
    let made = COMBINING_CYBER.iter().any(|cyber| word.starts_with(cyber));
    // `Cyber4Dev` is a name.
    (made && word.chars().all(char::is_alphabetic)) || word.contains(CYBER_ARABIC)
}

/// True for the first half of a compound such as `cyber crime`.
#[must_use]
pub fn is_combining(word: &str) -> bool {
    COMBINING.contains(&word)
}

/// True for the first half of a compound of the field, which is written together with the next word or apart.
#[must_use]
pub fn is_cyber_prefix(word: &str) -> bool {
    COMBINING_CYBER.contains(&word)
}

/// Adds the stems of a folded word from a text in `lang`; nothing where the stem is the word itself.
///
/// Latin words in an Arabic, Chinese or Russian text are taken for English.
pub fn stems(word: &str, lang: &str, out: &mut Vec<String>) {
    let before = out.len();
    if is_cyber(word) {
        push(out, before, word, CYBER.to_owned());
    }
    match script(word) {
        Script::Latin => {
            let lang = lang.split('-').next().unwrap_or(lang);
            match lang {
                "en" | "es" | "fr" | "pt" => push(out, before, word, latin(word, lang)),
                "ar" | "ru" | "zh" => push(out, before, word, latin(word, "en")),
                _ => {}
            }
        }
        Script::Cyrillic => push(out, before, word, russian(word)),
        Script::Arabic => {
            push(out, before, word, stemmer(Algorithm::Arabic, word));
            let bare = without_prefix(word);
            push(out, before, word, bare.to_owned());
            push(out, before, word, without_suffix(bare).to_owned());
        }
        Script::Other => {}
    }
}

/// The one form by which terms of the thesaurus compare a folded word of a text in `lang`; the word itself where nothing stems.
#[must_use]
pub fn key(word: &str, lang: &str) -> String {
    match script(word) {
        Script::Latin if !lang.is_empty() => latin(word, lang),
        Script::Cyrillic => without_case(word).unwrap_or_else(|| word.to_owned()),
        Script::Arabic => without_suffix(without_prefix(word)).to_owned(),
        _ => word.to_owned(),
    }
}

/// The stem of a Russian word of which the case ending was cut off before, by length alone; `None` for other words.
///
/// Snowball by itself cuts `органы` to `орга` and `органах` to `орган`: where two words are compared one by one, this form makes
/// them meet. At least four letters stay.
#[must_use]
pub fn without_case(word: &str) -> Option<String> {
    const ENDINGS: [&str; 38] = [
        "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "иям", "иях", "ах", "ях",
        "ов", "ев", "ей", "ам", "ям", "ом", "ем", "ой", "ый", "ий", "ая", "ое", "ее", "ые", "ие",
        "ых", "их", "ую", "ы", "и", "а", "я", "е", "у", "ю",
    ];
    if script(word) != Script::Cyrillic {
        return None;
    }
    let bare = ENDINGS.iter().find_map(|ending| {
        let rest = word.strip_suffix(ending)?;
        rest.chars().nth(3).is_some().then_some(rest)
    });
    Some(russian(bare.unwrap_or(word)))
}

/// Stems of a query word with the trust that each deserves: the reader's language is likely, another possible.
#[must_use]
pub fn query_stems(word: &str, reader_lang: &str) -> Vec<(String, f32)> {
    let mut out: Vec<(String, f32)> = Vec::new();
    let mut add = |lang: &str, trust: f32| {
        let mut some = Vec::new();
        stems(word, lang, &mut some);
        for stem in some {
            if !out.iter().any(|(known, _)| *known == stem) {
                out.push((stem, trust));
            }
        }
    };
    let reader = reader_lang.split('-').next().unwrap_or(reader_lang);
    add(reader, 1.0);
    if script(word) == Script::Latin {
        for lang in LATIN {
            add(lang, 0.6);
        }
    }
    out
}

fn push(out: &mut Vec<String>, before: usize, word: &str, stem: String) {
    let known = out.get(before..).is_some_and(|new| new.contains(&stem));
    if stem != word && stem.chars().nth(1).is_some() && !known {
        out.push(stem);
    }
}

fn script(word: &str) -> Script {
    let mut found = Script::Other;
    for (n, c) in word.chars().enumerate() {
        let this = match c {
            'a'..='z' => Script::Latin,
            '\u{400}'..='\u{4ff}' => Script::Cyrillic,
            '\u{621}'..='\u{64a}' => Script::Arabic,
            _ => return Script::Other,
        };
        if n >= LONGEST || (found != Script::Other && found != this) {
            return Script::Other;
        }
        found = this;
    }
    found
}

/// The stem of a Russian word without the vowel that only some of its cases have: `стажировок` is of `стажировка`, `рынок` of `рынка`.
fn russian(word: &str) -> String {
    const VOWELS: &str = "аеиоуыэюя";
    let stem = stemmer(Algorithm::Russian, word);
    let Some(rest) = stem.strip_suffix("ок").or_else(|| stem.strip_suffix("ек")) else {
        return stem;
    };
    let after_consonant = rest
        .chars()
        .next_back()
        .is_some_and(|last| !VOWELS.contains(last));
    // Of short words (`срок`, `урок`) the vowel is no guest.
    if after_consonant && rest.chars().nth(2).is_some() {
        return format!("{rest}к");
    }
    stem
}

fn stemmer(algorithm: Algorithm, word: &str) -> String {
    super::fold(&Stemmer::create(algorithm).stem(word))
}

fn latin(word: &str, lang: &str) -> String {
    match lang {
        "es" => stemmer(
            Algorithm::Spanish,
            &respell(
                word,
                &[("cion", "ción"), ("sion", "sión"), ("logia", "logía")],
                2,
            ),
        ),
        "fr" => stemmer(
            Algorithm::French,
            &respell(word, &[("ites", "ités"), ("ite", "ité")], 2),
        ),
        // Snowball knows `-ções` as the plural of `-ção` in long words only.
        "pt" => stemmer(
            Algorithm::Portuguese,
            &respell(
                word,
                &[
                    ("cao", "ção"),
                    ("coes", "ção"),
                    ("sao", "são"),
                    ("soes", "são"),
                    ("avel", "ável"),
                    ("ivel", "ível"),
                    ("encia", "ência"),
                ],
                2,
            ),
        ),
        _ => english(word),
    }
}

/// English, with the spellings of both shores made one.
fn english(word: &str) -> String {
    let word = match word {
        "programmes" | "programme" => "program",
        "centres" | "centre" => "center",
        "defence" => "defense",
        "offence" => "offense",
        "offences" => "offenses",
        "licence" => "license",
        "women" => "woman",
        "men" => "man",
        "children" => "child",
        "laws" => "law",
        _ => word,
    };
    // `organisation` as `organization`: Snowball knows the second spelling only.
    let spelt = respell(
        word,
        &[
            ("isations", "izations"),
            ("isation", "ization"),
            ("ising", "izing"),
            ("ised", "ized"),
            ("ises", "izes"),
            ("ise", "ize"),
        ],
        4,
    );
    stemmer(Algorithm::English, &spelt)
}

/// Replaces the first ending that fits, if at least `least` bytes stay before it.
fn respell(word: &str, endings: &[(&str, &str)], least: usize) -> String {
    for (plain, other) in endings {
        if let Some(base) = word.strip_suffix(plain)
            && base.len() >= least
        {
            return format!("{base}{other}");
        }
    }
    word.to_owned()
}

/// Removes the conjunctions, prepositions and the article that Arabic writes together with a word.
///
/// At least three letters stay (two after the article): shorter words begin with these letters by themselves.
#[must_use]
pub fn without_prefix(word: &str) -> &str {
    let long = |rest: &&str, least: usize| rest.chars().nth(least - 1).is_some();
    for prefix in [
        "وبال", "وكال", "ولل", "وال", "فال", "بال", "كال", "لل", "ال",
    ] {
        if let Some(rest) = word.strip_prefix(prefix).filter(|rest| long(rest, 3)) {
            return rest;
        }
    }
    for prefix in ["و", "ف", "ب", "ك", "ل"] {
        if let Some(rest) = word.strip_prefix(prefix).filter(|rest| long(rest, 4)) {
            return rest;
        }
    }
    word
}

/// Removes the plural, dual and gender endings of Arabic once (the suffixes of the `light10` stemmer).
fn without_suffix(word: &str) -> &str {
    for suffix in ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"] {
        if let Some(rest) = word.strip_suffix(suffix)
            && rest.chars().nth(2).is_some()
        {
            return rest;
        }
    }
    word
}

#[cfg(test)]
mod tests {
    use super::super::fold;
    use super::*;

    fn meet(lang: &str, one: &str, other: &str) -> bool {
        let all = |word: &str| {
            let word = fold(word);
            let mut out = vec![word.clone()];
            stems(&word, lang, &mut out);
            out
        };
        let other = all(other);
        all(one).iter().any(|stem| other.contains(stem))
    }

    #[test]
    fn inflections_meet_with_and_without_accents() {
        for (lang, one, other) in [
            ("en", "organisations", "organization"),
            ("en", "training", "trained"),
            ("en", "programme", "programs"),
            ("es", "organización", "organizaciones"),
            ("es", "organizacion", "organizaciones"),
            ("fr", "cybersécurité", "cybersecurite"),
            ("fr", "capacités", "capacité"),
            ("pt", "formação", "formações"),
            ("pt", "formacao", "formações"),
            ("ru", "критической", "критическая"),
            ("ru", "защиты", "защита"),
            ("ru", "Африке", "Африка"),
            ("ru", "стажировок", "стажировка"),
            ("ru", "рынок", "рынка"),
            ("ru", "девушек", "девушки"),
            ("ar", "والقدرات", "قدرات"),
            ("ar", "للتدريب", "التدريب"),
            ("ar", "السيبرانية", "السيبراني"),
            ("ar", "بالأمن", "الامن"),
            ("es", "cibernética", "ciber"),
            ("ru", "кибернетический", "кибер"),
        ] {
            assert!(meet(lang, one, other), "{lang}: `{one}` finds `{other}`");
        }
        assert!(
            !meet("en", "university", "police"),
            "unrelated words stay apart"
        );
    }

    #[test]
    fn short_arabic_words_keep_their_first_letter() {
        assert_eq!(without_prefix("بلد"), "بلد", "the ba belongs to the word");
        assert_eq!(without_prefix("والامن"), "امن", "and, the");
    }
}

//! The analyser: from a text in any script to the tokens that are indexed, searched and highlighted.
//!
//! One scan serves the three, so a token that is found is a token that can be marked. Tokens carry the byte range
//! that they have in the **original** text.
//!
//! Measured for Trefoil: a scan by character class with Han unigrams and bigrams reads 45 MB/s; a dictionary segmenter
//! reads 27 MB/s and misses 16 % of Chinese substrings, because a query is cut differently from a document. Chinese
//! unigrams and bigrams miss none. SQLite's own `unicode61` finds no two-character Chinese word at all, and its
//! `trigram` neither that nor `الامن` in `الأمن`. So the words are made here and SQLite is given finished tokens.
//!
//! * [`fold`](mod@fold) makes spellings equal: compatibility forms, case, accents, Arabic letter variants, digits.
//! * [`stem`](mod@stem) makes inflections equal. Folding comes **before** stemming, on both sides, so that a word typed
//!   without its accents agrees with the word as printed.
//! * [`scan`](mod@scan) finds words, hyphenated and dotted chains, and runs of Han.

mod class;
pub mod fold;
pub mod scan;
pub mod stem;
pub mod stop;

pub use class::is_han;
pub use fold::fold;
pub use scan::{Chain, Joint, Part, Run, scan};

/// A token: what is indexed and what is searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The folded text; never empty, never holds an ASCII separator.
    pub text: String,
    /// First byte in the original text.
    pub start: usize,
    /// One past the last byte in the original text.
    pub end: usize,
    /// How it came about.
    pub form: Form,
}

/// How a token came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A whole word.
    Word,
    /// A piece of a word: `lac` of `LAC4`, `crime` of `cybercrime`.
    Piece,
    /// Several words read as one: `cybercrime` of `cyber-crime` and of `cyber crime`.
    Joined,
    /// One Han character.
    HanOne,
    /// Two adjacent Han characters.
    HanTwo,
}

/// Every token of a text, in order of appearance.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut before: Option<(String, usize, usize)> = None;
    for run in scan(text) {
        match run {
            Run::Han(chars) => {
                before = None;
                han(&chars, &mut out);
            }
            Run::Chain(chain) => before = words(text, &chain, before, &mut out),
        }
    }
    out
}

/// Unigrams and bigrams of a Han run.
fn han(chars: &[Part], out: &mut Vec<Token>) {
    for (n, one) in chars.iter().enumerate() {
        out.push(Token {
            text: one.text.clone(),
            start: one.start,
            end: one.end,
            form: Form::HanOne,
        });
        if let Some(next) = chars.get(n + 1) {
            let text = format!("{}{}", one.text, next.text);
            out.push(Token {
                text,
                start: one.start,
                end: next.end,
                form: Form::HanTwo,
            });
        }
    }
}

/// Tokens of one chain; gives back its last word, for compounds that are written with a space.
fn words(
    text: &str,
    chain: &Chain,
    before: Option<(String, usize, usize)>,
    out: &mut Vec<Token>,
) -> Option<(String, usize, usize)> {
    // `cyber crime` is also found as `cybercrime`: only after a combining form, or the index would double.
    if let (Some((first, start, end)), Some(next)) = (before, chain.parts.first()) {
        let adjacent = text
            .get(end..next.start)
            .is_some_and(|gap| !gap.is_empty() && gap.bytes().all(|b| b == b' '));
        if adjacent && stem::is_combining(&first) {
            out.push(Token {
                text: first + &next.text,
                start,
                end: next.end,
                form: Form::Joined,
            });
        }
    }
    for part in &chain.parts {
        out.push(Token {
            text: part.text.clone(),
            start: part.start,
            end: part.end,
            form: Form::Word,
        });
        if let Some(half) = stem::second_half(&part.text) {
            out.push(Token {
                text: half.to_owned(),
                start: part.start,
                end: part.end,
                form: Form::Piece,
            });
        }
        for (start, end) in pieces(&part.text) {
            if let Some(piece) = part.text.get(start..end) {
                // A piece is highlighted as its whole word: folding may have moved bytes.
                out.push(Token {
                    text: piece.to_owned(),
                    start: part.start,
                    end: part.end,
                    form: Form::Piece,
                });
            }
        }
    }
    for joined in chain.joined() {
        out.push(Token {
            text: joined.text,
            start: joined.start,
            end: joined.end,
            form: Form::Joined,
        });
    }
    chain
        .parts
        .last()
        .map(|part| (part.text.clone(), part.start, part.end))
}

/// The runs of letters (two or more) and of digits inside a word that mixes them.
fn pieces(word: &str) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut kind: Option<bool> = None;
    let mut letters = 0;
    let mut mixed = false;
    for (at, c) in word.char_indices() {
        let digit = c.is_numeric();
        if kind.is_some_and(|k| k != digit) {
            mixed = true;
            if kind == Some(true) || letters > 1 {
                out.push((start, at));
            }
            start = at;
            letters = 0;
        }
        kind = Some(digit);
        letters += 1;
    }
    if !mixed {
        return Vec::new();
    }
    if kind == Some(true) || letters > 1 {
        out.push((start, word.len()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|t| t.text).collect()
    }

    #[test]
    fn names_with_signs_are_found_whole_and_in_parts() {
        assert_eq!(
            texts("GLACY+"),
            ["glacy", "glacyplus"],
            "the plus is part of the name"
        );
        assert_eq!(
            texts("ciberdiplomacia"),
            ["ciberdiplomacia", "diplomacia"],
            "the second half of a compound"
        );
        assert_eq!(
            texts("CERT-MU"),
            ["cert", "mu", "certmu"],
            "a hyphen joins and parts"
        );
        assert_eq!(
            texts("Cyber4Dev"),
            ["cyber4dev", "cyber", "4", "dev"],
            "a digit in the middle"
        );
        assert_eq!(texts("LAC4"), ["lac4", "lac", "4"], "a digit at the end");
        assert_eq!(
            texts("U.N."),
            ["u", "n", "un"],
            "a dotted acronym is read as one"
        );
    }

    #[test]
    fn compounds_meet_however_they_are_written() {
        for text in [
            "cybercrime",
            "cyber-crime",
            "cyber crime",
            "Cyber\u{2011}Crime",
            "cyber\u{ad}crime",
        ] {
            assert!(
                texts(text).contains(&"cybercrime".to_owned()),
                "`{text}` is found as one word"
            );
        }
        assert!(
            texts("кибер-преступность").contains(&"киберпреступность".to_owned()),
            "in Russian too"
        );
    }

    #[test]
    fn chinese_is_found_by_one_and_by_two_characters() {
        assert_eq!(
            texts("网络安全"),
            ["网", "网络", "络", "络安", "安", "安全", "全"],
            "unigrams and bigrams"
        );
        assert_eq!(
            texts("AI安全"),
            ["ai", "安", "安全", "全"],
            "a Latin word ends where Han begins"
        );
    }

    #[test]
    fn offsets_are_of_the_original() {
        let text = "L’École – الأَمْن";
        let marks: Vec<&str> = tokens(text)
            .iter()
            .filter_map(|t| text.get(t.start..t.end))
            .collect();
        assert_eq!(
            marks,
            ["École", "الأَمْن"],
            "the marks cover accents and harakat"
        );
        assert_eq!(
            texts(text),
            ["ecole", "الامن"],
            "while the tokens are folded"
        );
    }

    #[test]
    fn controls_and_operators_are_only_separators() {
        assert_eq!(
            texts("a\0b NEAR(x*y) \"q\":^"),
            ["a", "b", "near", "x", "y", "q"],
            "no operator survives"
        );
        assert_eq!(
            texts("\u{202e}abc\u{202c}"),
            ["abc"],
            "bidi controls vanish"
        );
        assert_eq!(texts(""), Vec::<String>::new(), "nothing gives nothing");
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_clean_tokens(text in "\\PC{0,80}|[\\x00-\\x1f\\u{200b}-\\u{202e}\\u{2066}-\\u{2069}a-zى-يЁё网安+.&'-]{0,200}|.{0,60}") {
            for token in tokens(&text) {
                proptest::prop_assert!(!token.text.is_empty(), "a token has text");
                proptest::prop_assert!(
                    token.text.chars().all(|c| c.is_alphanumeric()),
                    "SQLite must not split {:?} again", token.text
                );
                proptest::prop_assert!(
                    text.get(token.start..token.end).is_some_and(|t| !t.is_empty()),
                    "the range lies on character boundaries"
                );
                let mut out = Vec::new();
                for lang in ["ar", "en", "es", "fr", "pt", "ru", "zh", "xx"] {
                    stem::stems(&token.text, lang, &mut out);
                }
                proptest::prop_assert!(out.iter().all(|s| s.chars().all(char::is_alphanumeric)), "stems are clean too");
            }
        }
    }

    #[test]
    fn ten_thousand_characters_of_anything_are_read() {
        for c in [
            "a",
            "-",
            "a-",
            "安",
            "\u{202e}",
            "\0",
            "ﷺ",
            "é",
            "9",
            "+",
            "a+",
            "ا\u{64e}",
        ] {
            let text = c.repeat(10_000);
            assert!(
                tokens(&text)
                    .iter()
                    .all(|t| t.text.chars().count() <= 4 * fold::LONGEST),
                "tokens stay short: {c}"
            );
        }
    }
}

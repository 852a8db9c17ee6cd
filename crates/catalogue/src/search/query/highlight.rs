use std::collections::HashSet;
use std::ops::Range;

use crate::search::analyser::{Form, stem, tokens};

use super::parse::Parsed;

/// Marks in a shown text what the query found in it, by the tokens that the index has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Highlighter {
    words: HashSet<String>,
    stems: HashSet<String>,
    beginning: Option<String>,
    lang: String,
}

impl Highlighter {
    /// For a parsed query.
    #[must_use]
    pub fn new(parsed: &Parsed, reader_lang: &str) -> Self {
        let mut out = Self {
            lang: reader_lang.to_owned(),
            ..Self::default()
        };
        for unit in parsed.units.iter().filter(|unit| !unit.stop) {
            for term in &unit.terms {
                if term.prefix {
                    out.beginning = Some(term.text.clone());
                }
                // Terms after the word itself are stems and joined words; either may stand in a text.
                if term.trust >= 1.0 {
                    out.words.insert(term.text.clone());
                } else {
                    out.stems.insert(term.text.clone());
                }
            }
        }
        out
    }

    /// The byte ranges to mark: in order, without overlap, on character boundaries.
    #[must_use]
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        let mut out: Vec<Range<usize>> = Vec::new();
        if self.words.is_empty() {
            return out;
        }
        let mut found: Vec<Range<usize>> = tokens(text)
            .iter()
            .filter(|token| self.is_match(&token.text, token.form))
            .map(|t| t.start..t.end)
            .collect();
        found.sort_unstable_by_key(|range| (range.start, range.end));
        for range in found {
            match out.last_mut() {
                Some(last)
                    if range.start < last.end
                        || (range.start == last.end && self.is_joint(text, range.start)) =>
                {
                    last.end = last.end.max(range.end);
                }
                _ => out.push(range),
            }
        }
        out
    }

    /// Pairs of Han that meet are one mark.
    fn is_joint(&self, text: &str, at: usize) -> bool {
        text.get(at..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|c| c >= '\u{3000}')
    }

    fn is_match(&self, token: &str, form: Form) -> bool {
        if self.words.contains(token) {
            return true;
        }
        if matches!(form, Form::HanOne | Form::HanTwo) {
            return false;
        }
        if self
            .beginning
            .as_ref()
            .is_some_and(|beginning| token.starts_with(beginning.as_str()))
        {
            return true;
        }
        form == Form::Word
            && (self.stems.contains(token)
                || stem::query_stems(token, &self.lang)
                    .iter()
                    .any(|(stem, trust)| {
                        *trust >= 1.0 && (self.stems.contains(stem) || self.words.contains(stem))
                    }))
    }

    /// A stretch of at most `max_chars` characters, around the first match if there is one; cut between words where possible.
    #[must_use]
    pub fn passage(&self, text: &str, max_chars: usize) -> Range<usize> {
        if text.chars().nth(max_chars).is_none() {
            return 0..text.len();
        }
        let first = self.marks(text).first().map_or(0, |mark| mark.start);
        // Boundaries of characters; a quarter of the room goes to what stands before the match.
        let at = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
        let total = text.chars().count();
        let before = text.get(..first).map_or(0, |before| before.chars().count());
        let from = before
            .saturating_sub(max_chars / 4)
            .min(total.saturating_sub(max_chars));
        let mut start = at(from);
        let mut end = at(from + max_chars);
        if start > 0
            && let Some(space) = text
                .get(start..first)
                .and_then(|lead| lead.find(char::is_whitespace))
        {
            start += space + 1;
            start = (start..=first)
                .find(|at| text.is_char_boundary(*at))
                .unwrap_or(first);
        }
        if end < text.len() {
            let tail = text.get(first.max(start)..end).unwrap_or_default();
            if let Some(space) = tail
                .rfind(char::is_whitespace)
                .filter(|space| space * 2 > tail.len())
            {
                end = first.max(start) + space;
            }
        }
        start..end
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    fn marked<'t>(query: &str, lang: &str, text: &'t str) -> Vec<&'t str> {
        let highlighter = Highlighter::new(&parse(query, lang), lang);
        highlighter
            .marks(text)
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    #[test]
    fn what_was_found_is_marked_in_every_script() {
        assert_eq!(
            marked("securite", "fr", "La Sécurité numérique"),
            ["Sécurité"],
            "accents"
        );
        assert_eq!(
            marked("trained", "en", "Training of trainers"),
            ["Training"],
            "stems"
        );
        assert_eq!(
            marked("train", "en", "Training of trainers"),
            ["Training", "trainers"],
            "the word being typed"
        );
        assert_eq!(
            marked("الامن", "ar", "تعزيز الأَمْن السيبراني"),
            ["الأَمْن"],
            "hamza and harakat"
        );
        assert_eq!(
            marked("критическая", "ru", "Защита критической сети"),
            ["критической"],
            "inflection"
        );
        assert_eq!(
            marked("网络安全", "zh", "国家网络安全能力"),
            ["网络安全"],
            "exactly the Han that match"
        );
        assert_eq!(
            marked("网络", "zh", "国家网络安全能力"),
            ["网络"],
            "and not more"
        );
        assert_eq!(
            marked("cyber crime", "en", "Cybercrime and cyber-crime"),
            ["Cybercrime", "cyber-crime"],
            "compounds"
        );
        assert_eq!(
            marked("the law", "en", "the law of the sea"),
            ["law"],
            "function words are not marked"
        );
        assert_eq!(marked("", "en", "anything"), [""; 0], "no words, no marks");
    }

    #[test]
    fn a_passage_holds_the_first_match() {
        let text = format!(
            "{}needle {}",
            "many words here ".repeat(20),
            "and more after it ".repeat(20)
        );
        let highlighter = Highlighter::new(&parse("needle", "en"), "en");
        let passage = &text[highlighter.passage(&text, 80)];
        assert!(
            passage.contains("needle") && passage.chars().count() <= 80,
            "{passage}"
        );
        assert!(
            passage.starts_with("many")
                || passage.starts_with("words")
                || passage.starts_with("here"),
            "{passage}"
        );
        assert_eq!(
            highlighter.passage("short", 80),
            0..5,
            "a short text is shown whole"
        );
    }

    proptest::proptest! {
        #[test]
        fn marks_and_passages_are_always_sound(query in ".{0,30}", text in "\\PC{0,120}|.{0,120}", max in 1_usize..60) {
            let highlighter = Highlighter::new(&parse(&query, "en"), "en");
            let mut end = 0;
            for mark in highlighter.marks(&text) {
                proptest::prop_assert!(mark.start >= end && mark.end > mark.start, "in order, without overlap");
                proptest::prop_assert!(text.get(mark.clone()).is_some(), "on character boundaries");
                end = mark.end;
            }
            let passage = text.get(highlighter.passage(&text, max));
            proptest::prop_assert!(passage.is_some_and(|passage| passage.chars().count() <= max), "within bounds");
        }
    }
}

use catalogue::search::analyser::fold;

/// How well a name begins with what was typed; the less the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    /// The name is what was typed.
    Whole,
    /// The name begins so.
    Start,
    /// A word in it begins so.
    Word,
    /// Each word that was typed begins a word in it, in whatever order.
    Words,
    /// It stands somewhere inside: for scripts that write no spaces.
    Inside,
}

/// A name, or what was typed of one, as names are compared: folded words with a space before each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name(String);

impl Name {
    pub(super) fn new(text: &str) -> Self {
        let mut name = String::with_capacity(text.len() + 1);
        for word in text.split(between) {
            let word = fold(word);
            if !word.is_empty() {
                name.push(' ');
                name.push_str(&word);
            }
        }
        Self(name)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How this name begins with what was typed; `None` if it does not.
    pub(super) fn begins(&self, typed: &Self) -> Option<Match> {
        let (name, typed) = (self.0.as_str(), typed.0.as_str());
        if name == typed {
            return Some(Match::Whole);
        }
        if name.starts_with(typed) {
            return Some(Match::Start);
        }
        if name.contains(typed) {
            return Some(Match::Word);
        }
        let words = typed.split(' ').filter(|word| !word.is_empty());
        let each = words
            .clone()
            .all(|word| name.split(' ').any(|own| own.starts_with(word)));
        if each {
            return Some(Match::Words);
        }
        let inside = |word: &str| word.chars().any(writes_no_spaces) && name.contains(word);
        words.clone().all(inside).then_some(Match::Inside)
    }
}

/// Marks inside a word (accents, harakat) are no borders; what a keyboard has between words is.
fn between(c: char) -> bool {
    c.is_whitespace() || c.is_ascii_punctuation() || "–—’‘“”«»،、·・（）".contains(c)
}

fn writes_no_spaces(c: char) -> bool {
    matches!(u32::from(c), 0x3040..=0x30FF | 0x3400..=0x9FFF | 0x2_0000..=0x3_FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begins(name: &str, typed: &str) -> Option<Match> {
        Name::new(name).begins(&Name::new(typed))
    }

    #[test]
    fn a_name_is_found_by_its_beginnings() {
        for (name, typed, found) in [
            ("Côte d’Ivoire", "cote d'iv", Some(Match::Start)),
            ("Côte d’Ivoire", "ivoire", Some(Match::Word)),
            ("Fiji", "FIJI", Some(Match::Whole)),
            ("Pacific Islands Forum", "forum pac", Some(Match::Words)),
            ("أستراليا", "استر", Some(Match::Start)),
            ("Королёвство", "королев", Some(Match::Start)),
            ("太平洋岛国论坛", "论坛", Some(Match::Inside)),
            ("Pacific Islands Forum", "land", None),
        ] {
            assert_eq!(begins(name, typed), found, "{typed} of {name}");
        }
        assert!(Name::new(" ’-").is_empty(), "signs alone are no name");
    }
}

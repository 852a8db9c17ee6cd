use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

/// What a character is to the scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Written without spaces: Han and kana. Cut into unigrams and bigrams.
    Han,
    /// A letter or digit.
    Word,
    /// Belongs to the word around it and vanishes in folding: marks, tatweel, joiners, bidi controls.
    Silent,
    /// May join two words into one.
    Joint(super::Joint),
    /// Ends a word, unless it directly follows one, as in `GLACY+`.
    Plus,
    /// Separates.
    Other,
}

/// The class of a character.
pub(super) fn class(c: char) -> Class {
    use super::Joint::{Ampersand, Apostrophe, Dot, Hyphen};
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Class::Word,
        '-' | '_' | '\u{2010}' | '\u{2011}' => Class::Joint(Hyphen),
        '.' => Class::Joint(Dot),
        '&' => Class::Joint(Ampersand),
        '\'' | '\u{2019}' | '\u{2bc}' => Class::Joint(Apostrophe),
        '+' | '\u{ff0b}' => Class::Plus,
        _ if c.is_ascii() => Class::Other,
        // The letters of the seven languages, without a look into the tables of Unicode.
        'À'..='Ö'
        | 'Ø'..='ö'
        | 'ø'..='ÿ'
        | 'А'..='я'
        | '\u{621}'..='\u{63a}'
        | '\u{641}'..='\u{64a}' => Class::Word,
        _ if is_han(c) => Class::Han,
        _ if is_silent(c) => Class::Silent,
        _ if c.is_alphanumeric() => Class::Word,
        _ => Class::Other,
    }
}

/// Scripts written without spaces that are searched by characters.
/// True for a Han character.
pub fn is_han(c: char) -> bool {
    matches!(c,
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}'
        | '々' | '〇' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}')
}

/// Characters that leave no trace in a token.
pub(super) fn is_silent(c: char) -> bool {
    match c {
        // Tatweel, soft hyphen, joiners, bidi controls, byte order mark, variation selectors.
        '\u{640}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' => true,
        _ if c.is_ascii() => false,
        _ => CanonicalCombiningClassMapBorrowed::new().get_u8(c) != 0,
    }
}

/// A control character that may be cut from the end of a word without loss; marks stay with their letter.
pub(super) fn is_control(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

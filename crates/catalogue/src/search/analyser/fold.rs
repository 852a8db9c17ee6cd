//! Folding: one spelling for what readers type in many.

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::class::is_silent;

/// The longest token in characters. Longer words are cut, alike in texts and queries, so they still meet.
pub const LONGEST: usize = 48;

/// Folds one word: NFKC, full case folding, NFD, marks dropped, then the letters that no decomposition joins.
///
/// What is equal afterwards: case; accents; `ё` and `е` (but `й` keeps its breve: Russian endings need it);
/// Arabic with and without harakat and tatweel; `أ إ آ ٱ ا`; `ى ئ ي ی`; `ة ه`; `ؤ و`; `ک ك`; Arabic-Indic and ASCII
/// digits; full-width and presentation forms. The result holds letters and digits only and may be empty.
#[must_use]
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word
            .bytes()
            .filter(u8::is_ascii_alphanumeric)
            .take(LONGEST)
            .map(|b| char::from(b.to_ascii_lowercase()))
            .collect();
    }
    if let Some(folded) = plain(word) {
        return folded;
    }
    // Cutting first bounds the work on hostile input; NFKC makes at most 18 characters of one.
    let cut: String = word.chars().take(LONGEST * 4).collect();
    by_tables(&cut)
}

/// The whole way: right for every character of Unicode.
fn by_tables(cut: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(cut);
    let lower = CaseMapper::new().fold_string(&composed);
    let apart = DecomposingNormalizerBorrowed::new_nfd().normalize(&lower);
    let mut out = String::with_capacity(apart.len());
    let mut length = 0;
    for c in apart.chars() {
        if c == '\u{306}' && out.ends_with('и') {
            out.pop();
            out.push('й');
            continue;
        }
        if length >= LONGEST {
            break;
        }
        let before = out.len();
        letter(c, &mut out);
        length += usize::from(out.len() > before);
    }
    out
}

/// Folds a word of which every letter is a common one of the seven languages: the same result, without the tables.
/// `None` if there is any other character, for instance a combining mark.
fn plain(word: &str) -> Option<String> {
    let mut out = String::with_capacity(word.len());
    for (length, c) in word.chars().enumerate() {
        if length >= LONGEST {
            return None;
        }
        let folded = match c {
            'a'..='z' | '0'..='9' | 'а'..='я' | '\u{4e00}'..='\u{9fff}' => c,
            'A'..='Z' => c.to_ascii_lowercase(),
            'А'..='Я' => char::from_u32(u32::from(c) + 0x20)?,
            'ё' | 'Ё' => 'е',
            'á' | 'à' | 'â' | 'ã' | 'ä' | 'Á' | 'À' | 'Â' | 'Ã' | 'Ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => 'e',
            'í' | 'î' | 'ï' | 'Í' | 'Î' => 'i',
            'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'Ó' | 'Ô' | 'Õ' | 'Ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' | 'Ú' | 'Ü' => 'u',
            'ç' | 'Ç' => 'c',
            'ñ' | 'Ñ' => 'n',
            'أ' | 'إ' | 'آ' | 'ا' => 'ا',
            'ؤ' => 'و',
            'ئ' | 'ى' => 'ي',
            'ة' => 'ه',
            '\u{621}' | '\u{628}' | '\u{62a}'..='\u{63a}' | '\u{641}'..='\u{648}' | '\u{64a}' => c,
            '\u{640}' | '\u{64b}'..='\u{652}' => continue,
            _ => return None,
        };
        out.push(folded);
    }
    Some(out)
}

fn letter(c: char, out: &mut String) {
    match c {
        'ٱ' => out.push('ا'),
        'ى' | 'ی' | 'ې' => out.push('ي'),
        'ة' | 'ہ' | 'ھ' | 'ە' => out.push('ه'),
        'ک' | 'ڪ' => out.push('ك'),
        'ø' => out.push('o'),
        'ł' => out.push('l'),
        'đ' | 'ð' => out.push('d'),
        'ı' => out.push('i'),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'þ' => out.push_str("th"),
        _ => {
            if let Some(digit) = digit(c) {
                out.push(digit);
            } else if !is_silent(c) && c.is_alphanumeric() {
                out.push(c);
            }
        }
    }
}

/// Arabic-Indic, Persian and Devanagari digits as ASCII.
fn digit(c: char) -> Option<char> {
    let value = match c {
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        '\u{966}'..='\u{96f}' => u32::from(c) - 0x966,
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_meet() {
        for (one, other) in [
            ("Sécurité", "securite"),
            ("Straße", "STRASSE"),
            ("السيبرانيّة", "السيبرانيه"),
            ("أمن", "امن"),
            ("إدارة", "اداره"),
            ("مسؤول", "مسوول"),
            ("هيئة", "هييه"),
            ("على", "علي"),
            ("الأمــن", "الامن"),
            ("ایران", "ايران"),
            ("کابل", "كابل"),
            ("٢٠١٨", "2018"),
            ("۲۰۱۸", "2018"),
            ("отчёт", "отчет"),
            ("Ｆｕｌｌ", "full"),
            ("ﻣﺼﺮ", "مصر"),
            ("cœur", "coeur"),
            ("Łódź", "lodz"),
            ("می\u{200c}خواهم", "ميخواهم"),
        ] {
            assert_eq!(fold(one), fold(other), "`{one}` and `{other}` are one word");
        }
        assert_eq!(
            fold("критической"),
            "критической",
            "й stays: Russian endings need it"
        );
    }

    #[test]
    fn the_short_way_agrees_with_the_long_one() {
        for c in ('\u{80}'..='\u{6ff}').chain('\u{4e00}'..='\u{4e80}') {
            if let Some(plain) = plain(&format!("x{c}y")) {
                assert_eq!(
                    plain,
                    by_tables(&format!("x{c}y")),
                    "U+{:04X}",
                    u32::from(c)
                );
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn folding_is_stable_and_short(word in ".{0,80}") {
            let once = fold(&word);
            proptest::prop_assert!(once.chars().all(char::is_alphanumeric), "only letters and digits: {:?}", once);
            proptest::prop_assert!(once.chars().count() <= 2 * LONGEST, "bounded");
        }
    }
}

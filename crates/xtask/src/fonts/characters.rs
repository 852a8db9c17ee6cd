//! Which characters a font for paper keeps.

use std::collections::BTreeSet;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use anyhow::{Context, Result};

use crate::generate::walk;

/// What is kept of a family.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted {
    /// Latin, Greek, Cyrillic, punctuation, arrows and signs.
    Western,
    /// Arabic with its presentation forms.
    Arabic,
    /// GB 2312, and what is in use beyond it.
    Chinese,
    /// What is in use of Hangul.
    Korean,
}

const WESTERN: [RangeInclusive<u32>; 14] = [
    0x0000..=0x052F,
    0x1AB0..=0x1AFF,
    0x1C80..=0x1C8F,
    0x1D00..=0x1EFF,
    0x2000..=0x214F,
    0x2150..=0x22FF,
    0x25A0..=0x25FF,
    0x2C60..=0x2C7F,
    0x2DE0..=0x2E7F,
    0xA640..=0xA69F,
    0xA720..=0xA7FF,
    0xAB30..=0xAB6F,
    0xFB00..=0xFB06,
    0xFFFD..=0xFFFD,
];

const ARABIC: [RangeInclusive<u32>; 6] = [
    0x0600..=0x06FF,
    0x0750..=0x077F,
    0x08A0..=0x08FF,
    0x200C..=0x200F,
    0xFB50..=0xFDFF,
    0xFE70..=0xFEFC,
];

/// Where Chinese characters and their punctuation stand; Western punctuation too, which has a width of its own in Chinese.
const CHINESE: [RangeInclusive<u32>; 6] = [
    0x2000..=0x2BFF,
    0x3000..=0x33FF,
    0x3400..=0x4DBF,
    0x4E00..=0x9FFF,
    0xF900..=0xFAFF,
    0xFF00..=0xFFEF,
];

const KOREAN: [RangeInclusive<u32>; 2] = [0x1100..=0x11FF, 0xAC00..=0xD7AF];

impl Wanted {
    /// The characters, in order; `in_use` are those of the data and the messages.
    pub(super) fn characters(self, in_use: &BTreeSet<char>) -> BTreeSet<char> {
        let of = |ranges: &[RangeInclusive<u32>]| -> BTreeSet<char> {
            in_use
                .iter()
                .copied()
                .filter(|c| ranges.iter().any(|range| range.contains(&u32::from(*c))))
                .collect()
        };
        let whole = |ranges: &[RangeInclusive<u32>]| -> BTreeSet<char> {
            ranges
                .iter()
                .cloned()
                .flatten()
                .filter_map(char::from_u32)
                .collect()
        };
        match self {
            Self::Western => whole(&WESTERN),
            Self::Arabic => whole(&ARABIC),
            Self::Chinese => &of(&CHINESE) | &gb2312(),
            Self::Korean => of(&KOREAN),
        }
    }
}

/// The standard set of simplified Chinese: 6,763 characters, with its punctuation and full-width forms.
fn gb2312() -> BTreeSet<char> {
    let mut set = BTreeSet::new();
    for row in (0xA1..=0xA3).chain(0xB0..=0xF7_u8) {
        for cell in 0xA1..=0xFE_u8 {
            let bytes = [row, cell];
            let (text, failed) = encoding_rs::GBK.decode_without_bom_handling(&bytes);
            // What GBK has there and GB 2312 has not is a private character.
            set.extend(
                text.chars()
                    .filter(|c| !failed && !('\u{e000}'..='\u{f8ff}').contains(c)),
            );
        }
    }
    set
}

/// Every character of the data and of the messages.
///
/// # Errors
/// A file cannot be read.
pub(super) fn in_use(root: &Path) -> Result<BTreeSet<char>> {
    let mut set = BTreeSet::new();
    for folder in ["data", "locales"] {
        let mut files = Vec::new();
        walk(&root.join(folder), &mut files)?;
        for file in files {
            let end = file
                .extension()
                .and_then(|end| end.to_str())
                .unwrap_or_default();
            if ["json", "jsonl", "ftl", "toml"].contains(&end) {
                let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
                set.extend(text.chars().filter(|c| !c.is_control()));
            }
        }
    }
    Ok(set)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chinese_set_is_the_standard_one() {
        let ideographs = gb2312()
            .into_iter()
            .filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c))
            .count();
        assert_eq!(
            ideographs, 6_763,
            "GB 2312-80 has two levels of 3,755 and 3,008"
        );
    }
}

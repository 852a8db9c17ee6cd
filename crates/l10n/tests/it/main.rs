//! Plurals, digits, dates, lists, money, isolation, pseudo-locales and fallback, in the languages of the application.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, helpers included"
)]

mod dates;
mod languages;
mod numbers;
mod plurals;
mod texts;

use l10n::{Digits, Lang, Localiser};

fn speaks(tag: &str) -> Localiser {
    Localiser::new(&tag.parse().unwrap(), Digits::Latin)
}

fn plain(tag: &str) -> Localiser {
    speaks(tag).plain()
}

/// The languages that people read.
fn real() -> impl Iterator<Item = Lang> {
    l10n::languages()
        .iter()
        .filter(|language| !language.pseudo)
        .map(|language| language.lang)
}

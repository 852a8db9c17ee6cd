//! Numbers by ICU4X, with the numbering system always explicit.
use crate::language::Digits;
use crate::localiser::Localiser;
use fluent_bundle::types::FluentNumber;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::locale::Locale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

/// Digits after the decimal separator when a message does not say how many.
const USUAL_PLACES: usize = 3;

/// A locale with its numbering system, as the formatters of ICU want it.
pub(crate) fn icu_locale(formats: &str, digits: Digits) -> Locale {
    let tag = format!("{formats}-u-nu-{}", digits.numbering_system());
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

/// A number formatter that a Fluent bundle keeps, by numbering system and grouping.
pub(crate) struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = (Digits, bool);
    /// The locale data lack this locale; the caller writes the plain number.
    type Error = ();

    fn construct(
        lang: LanguageIdentifier,
        (digits, grouped): Self::Args,
    ) -> Result<Self, Self::Error> {
        Self::new(&lang.to_string(), digits, grouped).ok_or(())
    }
}

impl Numbers {
    pub(crate) fn new(formats: &str, digits: Digits, grouped: bool) -> Option<Self> {
        let mut options = DecimalFormatterOptions::default();
        if !grouped {
            options.grouping_strategy = Some(GroupingStrategy::Never);
        }
        DecimalFormatter::try_new(icu_locale(formats, digits).into(), options)
            .ok()
            .map(Self)
    }

    /// Writes a number that is already text in the digits of ASCII.
    pub(crate) fn write(&self, plain: &str) -> String {
        match plain.parse::<Decimal>() {
            Ok(decimal) => self.0.format(&decimal).to_string(),
            Err(_) => plain.to_owned(),
        }
    }

    /// Writes a number as its message asks.
    pub(crate) fn write_fluent(&self, number: &FluentNumber) -> String {
        let least = number.options.minimum_fraction_digits.unwrap_or(0);
        let most = number
            .options
            .maximum_fraction_digits
            .unwrap_or(USUAL_PLACES.max(least))
            .max(least);
        self.write(&plain(number.value, least, most))
    }
}

/// A number in ASCII with at least and at most so many digits after the point.
fn plain(value: f64, least: usize, most: usize) -> String {
    let mut text = format!("{value:.most$}");
    if let Some(point) = text.find('.') {
        let shortest = if least == 0 { point } else { point + 1 + least };
        while text.len() > shortest && text.ends_with(['0', '.']) {
            text.pop();
        }
    }
    text
}

impl Localiser {
    /// An integer with the digits and separators of the locale.
    pub fn number(&self, value: impl Into<i64>) -> String {
        let plain = value.into().to_string();
        self.numbers(true)
            .map_or_else(|| plain.clone(), |numbers| numbers.write(&plain))
    }

    /// An integer without separators: a year, a page, a code.
    pub fn number_ungrouped(&self, value: impl Into<i64>) -> String {
        let plain = value.into().to_string();
        self.numbers(false)
            .map_or_else(|| plain.clone(), |numbers| numbers.write(&plain))
    }

    /// A number rounded to so many digits after the decimal separator.
    pub fn decimal(&self, value: f64, places: u8) -> String {
        let plain = format!("{value:.places$}", places = usize::from(places));
        self.numbers(true)
            .map_or_else(|| plain.clone(), |numbers| numbers.write(&plain))
    }

    /// A share of one as a percentage with so many digits after the decimal separator: 0.5 is `50%`.
    ///
    /// Without isolation marks inside: the sign must stay beside its number.
    pub fn percent(&self, share: f64, places: u8) -> String {
        let number = self.decimal(share * 100.0, places);
        let text = self.unit(&self.format_percent(&number), || format!("{number}%"));
        match self.digits() {
            Digits::Latin => text,
            // The sign belongs to the numbering system, not to the language.
            Digits::Arabic => text.replace('%', "٪"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn digits_after_the_point_are_between_least_and_most() {
        assert_eq!(plain(2.0, 0, 3), "2", "no needless zeros");
        assert_eq!(plain(2.5, 0, 3), "2.5", "what is there is kept");
        assert_eq!(plain(2.5, 2, 3), "2.50", "the least is filled up");
        assert_eq!(plain(2.0, 1, 1), "2.0", "also after an integer");
        assert_eq!(plain(100.0, 0, 3), "100", "zeros before the point stay");
        assert_eq!(plain(2.0006, 0, 3), "2.001", "the most is rounded");
    }
}

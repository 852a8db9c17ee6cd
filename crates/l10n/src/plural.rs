//! Plural forms by ICU4X, made good for Fluent.
//!
//! `fluent-bundle` chooses plural forms by `intl_pluralrules` 7.0.2, which has two faults: it knows CLDR 37, and it drops the
//! remainder from rules such as that of Arabic (few: the last two digits are 03 to 10), so that 103 and 1,011 take the wrong
//! form. Fluent offers no way to bring other rules. So a number on which the two disagree goes into Fluent as a stand-in: a
//! small number that Fluent puts into the right form, with the number to be shown travelling along in an option that
//! Fluent itself does not use.

use crate::argument::Count;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentValue};
use icu::decimal::input::Decimal;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{
    PluralCategory as FluentCategory, PluralRuleType, PluralRules as FluentRules,
};
use unic_langid::LanguageIdentifier;

/// The numbers among which a stand-in is sought: every form of every language of CLDR comes up here, but for forms of
/// fractions and of millions, which are worded like others.
const STAND_INS: std::ops::RangeInclusive<u8> = 0..=111;

/// The plural rules of one locale, both kinds.
pub(crate) struct Plurals {
    icu: Option<PluralRules>,
    fluent: Option<FluentRules>,
}

impl Plurals {
    pub(crate) fn new(formats: &LanguageIdentifier) -> Self {
        let locale: Option<Locale> = formats.to_string().parse().ok();
        // Fluent looks for the whole tag, then for the language alone.
        let bare = LanguageIdentifier::from_parts(formats.language, None, None, &[]);
        let fluent = FluentRules::create(formats.clone(), PluralRuleType::CARDINAL)
            .or_else(|_| FluentRules::create(bare, PluralRuleType::CARDINAL));
        Self {
            icu: locale.and_then(|locale| PluralRules::try_new_cardinal((&locale).into()).ok()),
            fluent: fluent.ok(),
        }
    }

    /// The number as Fluent must be given it to choose the right form.
    pub(crate) fn value(&self, count: Count) -> FluentValue<'static> {
        let options = FluentNumberOptions {
            minimum_fraction_digits: (count.places() > 0).then_some(count.places()),
            ..FluentNumberOptions::default()
        };
        let own = FluentValue::Number(FluentNumber::new(count.value(), options));
        let plain = count.to_plain();
        let (Some(icu), Some(fluent)) = (&self.icu, &self.fluent) else {
            return own;
        };
        let Ok(decimal) = plain.trim_start_matches('-').parse::<Decimal>() else {
            return own;
        };
        let right = icu.category_for(&decimal);
        let agreed = PluralOperands::try_from(plain.as_str())
            .is_ok_and(|operands| same(&fluent.select(operands), right));
        if agreed {
            return own;
        }
        let stand_in = STAND_INS
            .into_iter()
            .find(|number| same(&fluent.select(*number), right));
        stand_in.map_or(own, |number| {
            let options = FluentNumberOptions {
                currency: Some(plain),
                ..FluentNumberOptions::default()
            };
            FluentValue::Number(FluentNumber::new(f64::from(number), options))
        })
    }
}

/// The number to be shown, when the one given is a stand-in.
pub(crate) fn shown(number: &FluentNumber) -> Option<&str> {
    number.options.currency.as_deref()
}

fn same(fluent: &Result<FluentCategory, &'static str>, icu: PluralCategory) -> bool {
    let category = match icu {
        PluralCategory::Zero => FluentCategory::ZERO,
        PluralCategory::One => FluentCategory::ONE,
        PluralCategory::Two => FluentCategory::TWO,
        PluralCategory::Few => FluentCategory::FEW,
        PluralCategory::Many => FluentCategory::MANY,
        PluralCategory::Other => FluentCategory::OTHER,
    };
    *fluent == Ok(category)
}

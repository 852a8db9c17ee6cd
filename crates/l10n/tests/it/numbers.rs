//! Digits, numbers and money.

use l10n::{Digits, Localiser, minor_digits};

use crate::speaks;

#[test]
fn digits_are_explicit() {
    let arabic = Localiser::new(&"ar".parse().unwrap(), Digits::Arabic);
    assert_eq!(
        speaks("ar").number(1_234_567),
        "1,234,567",
        "Latin digits unless the reader chooses others"
    );
    assert_eq!(
        arabic.number(1_234_567),
        "١٬٢٣٤٬٥٦٧",
        "Arabic digits with their own separators"
    );
    assert_eq!(
        arabic.number_ungrouped(2019),
        "٢٠١٩",
        "a year has no separators"
    );
    assert_eq!(
        arabic.decimal(0.5, 2),
        "٠٫٥٠",
        "the decimal separator goes with the digits"
    );
    assert_eq!(
        arabic.plain().count_need(3),
        "٣ احتياجات",
        "also inside messages, where they still choose the form"
    );
    assert_eq!(
        arabic.percent(0.25, 0),
        "٢٥٪",
        "the percent sign goes with the digits"
    );
    let french = Localiser::new(&"fr".parse().unwrap(), Digits::Arabic);
    assert_eq!(
        french.number(12),
        "12",
        "a language that does not offer Arabic digits keeps its own"
    );
    assert_eq!(french.digits(), Digits::Latin, "and says so");
}

#[test]
fn numbers_are_written_as_each_language_writes_them() {
    let expected = [
        ("ar", "25,000", "50%"),
        ("en", "25,000", "50%"),
        ("es", "25.000", "50\u{a0}%"),
        ("fr", "25\u{202f}000", "50\u{202f}%"),
        ("pt", "25\u{a0}000", "50%"),
        ("ru", "25\u{a0}000", "50\u{a0}%"),
        ("zh", "25,000", "50%"),
    ];
    for (tag, number, percent) in expected {
        assert_eq!(
            speaks(tag).number(25_000),
            number,
            "the separator of thousands in {tag}"
        );
        assert_eq!(
            speaks(tag).percent(0.5, 0),
            percent,
            "the percentage in {tag}"
        );
    }
}

#[test]
fn money_carries_its_currency_and_its_minor_units() {
    let loc = speaks("en");
    assert_eq!(
        loc.money(2_500_000, "USD"),
        "USD\u{a0}25,000",
        "no minor units, none written"
    );
    assert_eq!(
        loc.money(1_250, "EUR"),
        "EUR\u{a0}12.50",
        "some, so both digits"
    );
    assert_eq!(
        loc.money(1_250, "JPY"),
        "JPY\u{a0}1,250",
        "the yen has none"
    );
    assert_eq!(
        loc.money(1_250, "KWD"),
        "KWD\u{a0}1.250",
        "the Kuwaiti dinar has three"
    );
    assert_eq!(
        loc.money(-5, "USD"),
        "USD\u{a0}-0.05",
        "a correction is negative"
    );
    assert_eq!(
        loc.money(i64::MIN, "USD")
            .chars()
            .filter(|c| c.is_ascii_digit())
            .count(),
        19,
        "no amount fails"
    );
    assert_eq!(
        speaks("fr").money(2_500_000, "USD"),
        "USD\u{a0}25\u{202f}000",
        "the number is the reader's"
    );
    assert_eq!(
        (
            minor_digits("XOF"),
            minor_digits("BHD"),
            minor_digits("CHF")
        ),
        (0, 3, 2),
        "ISO 4217"
    );
}

//! Dates as far as they are known.

use l10n::{Digits, Localiser, PartialDate};

use crate::speaks;

#[test]
fn dates_keep_their_precision() {
    let expected = [
        ("ar", "2019", "مارس 2019", "5 مارس 2019"),
        ("en", "2019", "March 2019", "5 March 2019"),
        ("es", "2019", "marzo de 2019", "5 de marzo de 2019"),
        ("fr", "2019", "mars 2019", "5 mars 2019"),
        ("pt", "2019", "março de 2019", "5 de março de 2019"),
        (
            "ru",
            "2019",
            "март 2019\u{202f}г.",
            "5 марта 2019\u{202f}г.",
        ),
        ("zh", "2019年", "2019年3月", "2019年3月5日"),
    ];
    for (tag, year, month, day) in expected {
        let loc = speaks(tag);
        let spaces = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!(loc.date(PartialDate::year(2019)), year, "a year in {tag}");
        assert_eq!(
            spaces(loc.date(PartialDate::month(2019, 3))),
            spaces(month.to_owned()),
            "a month in {tag}"
        );
        assert_eq!(
            spaces(loc.date(PartialDate::day(2019, 3, 5))),
            spaces(day.to_owned()),
            "a day in {tag}"
        );
    }
    let arabic = Localiser::new(&"ar".parse().unwrap(), Digits::Arabic);
    assert_eq!(
        arabic.date(PartialDate::day(2019, 3, 5)),
        "٥ مارس ٢٠١٩",
        "the digits of the reader"
    );
    assert_eq!(
        speaks("en").date((2019, Some(2), Some(31))),
        "February 2019",
        "a day that does not exist is left out"
    );
    assert_eq!(
        speaks("en").date((2019, Some(13), None)),
        "2019",
        "and so is a month"
    );
    assert_eq!(
        speaks("en").short_date(PartialDate::day(2019, 3, 5)),
        "5 Mar 2019",
        "a short form for narrow columns"
    );
}

#[test]
fn dates_are_read_at_any_precision() {
    assert_eq!("2019".parse(), Ok(PartialDate::year(2019)), "a year");
    assert_eq!(
        "2019-03".parse(),
        Ok(PartialDate::month(2019, 3)),
        "a month"
    );
    assert_eq!(
        "2019-03-05".parse(),
        Ok(PartialDate::day(2019, 3, 5)),
        "a day"
    );
    for wrong in [
        "",
        "19",
        "2019-3",
        "2019-13",
        "2019-03-05-01",
        "2019-03-05T00:00",
        "03/2019",
        "-2019",
    ] {
        assert!(
            wrong.parse::<PartialDate>().is_err(),
            "{wrong:?} is no date"
        );
    }
}

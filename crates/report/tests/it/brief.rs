use app::api::{Nothing, ReportFormat, ReportSubject};
use app::report::Unpublished;

use crate::{reader, shared};

fn pages(lang: &str, place: &str) -> usize {
    let subject = ReportSubject::Brief {
        place: place.to_owned(),
    };
    let made = report::make(
        shared(),
        &reader(lang),
        &subject,
        ReportFormat::Pdf,
        Unpublished::default(),
    )
    .unwrap_or_else(|error| panic!("{place} in {lang}: {error}"));
    made.pages.unwrap()
}

#[test]
fn a_brief_has_two_pages_wherever_there_is_much_or_little() {
    // Countries with most initiatives, those with needs, one with next to nothing, one without a seat in ISO 3166, regions.
    for (lang, place) in [
        ("ar", "KE"),
        ("ru", "PH"),
        ("fr", "FJ"),
        ("zh", "ID"),
        ("es", "XK"),
        ("en", "NR"),
        ("pt", "002"),
        ("ru", "001"),
    ] {
        assert_eq!(pages(lang, place), 2, "{place} in {lang}");
    }
}

#[test]
fn the_fullest_place_fits_too() {
    let places = app::place::places(shared(), &reader("en"), Nothing {}).unwrap();
    let fullest = places
        .places
        .iter()
        .filter(|place| !place.is_region)
        .max_by_key(|place| place.initiatives + place.needs)
        .unwrap();
    assert_eq!(
        pages("ru", &fullest.code),
        2,
        "{} in Russian",
        fullest.label
    );
}

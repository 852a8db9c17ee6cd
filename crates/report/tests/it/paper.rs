use app::report::{Block, Line, Part, Span, Style};
use report::press;

use crate::{LANGUAGES, one_of_each};

/// A millimetre in points.
const MM: f64 = 72.0 / 25.4;
/// What is cut off by a printer, and a little rounding.
const MARGIN: f64 = 17.5 * MM;

/// The words of a text; a sign beside a word may be set in another font, and so in another run.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

#[test]
fn every_report_in_every_language_stands_whole_on_its_pages() {
    for lang in LANGUAGES {
        for report in one_of_each(lang) {
            let what = format!("{:?} in {lang}", report.kind);
            let pages = press::set(&report).unwrap_or_else(|error| panic!("{what}: {error:?}"));
            assert!(
                pages.missing().is_empty(),
                "{what}: characters without a shape: {:?}",
                pages.missing()
            );
            let (width, height) = pages.size();
            for run in pages.runs() {
                assert!(
                    run.left >= MARGIN && run.right <= width - MARGIN && run.base <= height,
                    "{what}: runs out of the page: {run:?}"
                );
            }
            let text = pages.text();
            for word in words(&report.title.plain()) {
                assert!(
                    text.contains(word),
                    "{what}: {word:?} of the title is missing"
                );
            }
            for heading in report.parts.iter().filter_map(|part| part.heading.as_ref()) {
                for word in words(&heading.plain()) {
                    assert!(
                        text.contains(word),
                        "{what}: {word:?} of a heading is missing"
                    );
                }
            }
            assert_eq!(
                report.right_to_left,
                lang == "ar",
                "{what}: Arabic alone runs from right to left"
            );
        }
    }
}

#[test]
fn the_file_is_a_tagged_pdf_with_title_and_language() {
    for (lang, marked) in [("ar", "ar"), ("en", "en"), ("zh", "zh")] {
        let report = one_of_each(lang).remove(1);
        let pages = press::set(&report).unwrap();
        let bytes = press::pdf(&pages).unwrap();
        assert!(bytes.starts_with(b"%PDF-1."), "{lang}: it is a PDF");
        let pdf =
            hayro_syntax::Pdf::new(bytes).unwrap_or_else(|_| panic!("{lang}: it cannot be read"));
        assert_eq!(
            pdf.pages().len(),
            pages.count(),
            "{lang}: every page is in it"
        );
        let root = pdf.xref().root_id();
        let catalogue = pdf
            .xref()
            .get::<hayro_syntax::object::Dict<'_>>(root)
            .unwrap_or_else(|| panic!("{lang}: it has a catalogue"));
        assert!(
            catalogue.contains_key("StructTreeRoot"),
            "{lang}: what is a heading, a list and a table is marked for screen readers"
        );
        assert!(
            catalogue.contains_key("Outlines"),
            "{lang}: its parts can be gone to"
        );
        let tag = catalogue
            .get::<hayro_syntax::object::String<'_>>("Lang")
            .unwrap_or_else(|| panic!("{lang}: its language is named"));
        assert_eq!(
            String::from_utf8_lossy(tag.as_ref()),
            marked,
            "{lang}: the language that a voice reads it in"
        );
    }
}

#[test]
fn a_line_of_arabic_begins_at_the_right() {
    let report = one_of_each("ar").remove(1);
    let pages = press::set(&report).unwrap();
    let (width, _) = pages.size();
    let title = report.title.plain();
    let run = pages
        .runs()
        .into_iter()
        .find(|run| title.split_whitespace().any(|word| run.text.contains(word)))
        .unwrap();
    assert!(
        run.right > width - 20.0 * MM,
        "the title ends at the right margin: {run:?}"
    );
}

#[test]
fn names_in_latin_letters_follow_one_another_from_the_right() {
    let text = |text: &str, lang: Option<&str>| Span::Text {
        text: text.to_owned(),
        lang: lang.map(str::to_owned),
        style: Style::Plain,
        href: None,
    };
    let mut report = one_of_each("ar").remove(1);
    report.parts = vec![Part {
        blocks: vec![Block::Paragraph(Line(vec![
            text("منظمات: ", None),
            text("Firstly", Some("en")),
            text(" · ", None),
            text("Secondly", Some("und")),
            text(" · ", None),
            // A title that the translation left as it was has no language of its own.
            text("Thirdly+", None),
        ]))],
        ..Part::default()
    }];
    let runs = press::set(&report).unwrap().runs();
    let find = |word: &str| {
        runs.iter()
            .find(|run| run.text.contains(word))
            .unwrap_or_else(|| panic!("{word} is not on the page"))
    };
    let names = ["Firstly", "Secondly", "Thirdly"].map(find);
    for pair in names.windows(2) {
        assert!(
            pair[1].right < pair[0].left,
            "each stands to the left of the one before it: {names:?}"
        );
    }
    let sign = runs.iter().find(|run| run.text.contains('+')).unwrap();
    assert!(
        sign.right >= names[2].right,
        "the sign at the end of a Latin name stays at its right: {sign:?} {names:?}"
    );
}

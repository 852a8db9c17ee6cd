//! Drawings of the page, as files.

use app::Fault;
use app::api::FigureFormat;
use report::picture;
use resvg::tiny_skia::Pixmap;

fn drawing(inside: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40" font-family="'Noto Sans', sans-serif" direction="ltr"><rect width="120" height="40" fill="rgb(255, 255, 255)"/>{inside}</svg>"#
    )
}

fn dots(svg: &str) -> Pixmap {
    let png = picture::make(svg, FigureFormat::Png).unwrap();
    Pixmap::decode_png(&png).unwrap()
}

/// A text as the page writes it: each stretch names its font, and one with Arabic letters begins in theirs.
fn written(text: &str) -> Pixmap {
    dots(&drawing(&format!(
        r#"<text x="10" y="26" font-size="16px" fill="rgb(0, 0, 0)">{}</text>"#,
        in_fonts(text)
    )))
}

fn in_fonts(text: &str) -> String {
    let font = |c: char| match c {
        '\u{600}'..='\u{6ff}' | '\u{200c}' => Some("Vazirmatn"),
        '\u{4e00}'..='\u{9fff}' => Some("Noto Sans SC"),
        _ => None,
    };
    let mut out = String::new();
    if text.chars().any(|c| font(c) == Some("Vazirmatn")) {
        out.push_str("<tspan font-family=\"Vazirmatn\">\u{2060}</tspan>");
    }
    for c in text
        .chars()
        .collect::<Vec<_>>()
        .chunk_by(|a, b| font(*a) == font(*b))
    {
        let stretch: String = c.iter().collect();
        match c.first().and_then(|first| font(*first)) {
            Some(family) => {
                out.push_str(&format!(
                    "<tspan font-family=\"{family}\">{stretch}</tspan>"
                ));
            }
            None => out.push_str(&stretch),
        }
    }
    out
}

fn ink(picture: &Pixmap) -> usize {
    picture
        .pixels()
        .iter()
        .filter(|dot| dot.red() < 128)
        .count()
}

#[test]
fn a_picture_has_the_letters_of_every_language() {
    let empty = ink(&written(" "));
    assert_eq!(empty, 0, "nothing is written yet");
    for (lang, text) in [
        ("ar", "الفجوات"),
        ("ru", "Пробелы"),
        ("zh", "差距"),
        ("fr", "Écarts"),
    ] {
        assert!(ink(&written(text)) > 40, "{lang}: the letters are drawn");
    }
    let arabic = "الإصدار";
    assert!(
        ink(&written(&format!("\u{2067}{arabic} 22\u{2069}"))) > ink(&written(arabic)) + 20,
        "digits beside Arabic letters are drawn too"
    );
    assert!(
        ink(&written(&format!("OCSC {arabic}"))) > ink(&written(arabic)) + 40,
        "and so is a Latin name before them"
    );
    assert_ne!(
        written("ب\u{200c}ب").data(),
        written("بب").data(),
        "Arabic letters join, unless something stands between"
    );
}

#[test]
fn marks_of_direction_are_obeyed_and_not_seen() {
    assert_eq!(
        written("\u{2067}الفجوات\u{2069}").data(),
        written("الفجوات").data(),
        "the marks draw nothing"
    );
    assert_ne!(
        written("\u{2067}الفجوات (A)\u{2069}").data(),
        written("\u{2066}الفجوات (A)\u{2069}").data(),
        "a name in brackets goes to the end of the line that is read"
    );
}

#[test]
fn a_picture_is_sharp_and_the_same_each_time() {
    let svg = drawing(r#"<circle cx="60" cy="20" r="10"/>"#);
    let picture = dots(&svg);
    assert_eq!(
        (picture.width(), picture.height()),
        (240, 80),
        "two dots for each unit"
    );
    assert_eq!(
        picture::make(&svg, FigureFormat::Png).unwrap(),
        picture::make(&svg, FigureFormat::Png).unwrap(),
        "the same bytes"
    );
    let long = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100000 10" width="100000" height="10"/>"#;
    assert_eq!(dots(long).width(), 8000, "a giant is drawn coarser");
}

#[test]
fn a_drawing_is_saved_as_it_is_and_nothing_but_a_drawing_is() {
    let svg = drawing("<title>T</title>");
    let saved = picture::make(&svg, FigureFormat::Svg).unwrap();
    let saved = String::from_utf8(saved).unwrap();
    assert!(saved.starts_with("<?xml"), "other programs see what it is");
    assert!(saved.contains(&svg), "nothing was taken away");
    for format in [FigureFormat::Svg, FigureFormat::Png] {
        let refused = picture::make(&drawing("<script/>"), format).unwrap_err();
        assert!(
            matches!(refused, Fault::PictureRefused(_)),
            "a script is no drawing: {refused}"
        );
    }
}

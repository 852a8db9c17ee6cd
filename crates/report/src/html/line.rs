//! Words as HTML, each in its language and direction.

use std::fmt::Write as _;

use app::api::Leaf;
use app::report::{Line, Report, Span, Style};

/// A line; what is in another language than the report is marked with it.
pub(super) fn line(report: &Report, one: &Line) -> String {
    let mut out = String::new();
    for span in &one.0 {
        // Writing to a String cannot fail.
        let _ = match span {
            Span::Text {
                text,
                lang,
                style,
                href,
            } => write_text(
                &mut out,
                text,
                lang.as_deref(),
                *style,
                href.as_deref(),
                report.right_to_left,
            ),
            Span::Draft => write!(
                out,
                "<sup class=\"draft\"><span aria-hidden=\"true\">*</span><span class=\"hidden\"> {}</span></sup>",
                escaped(&report.draft)
            ),
            Span::Label(words) => {
                write!(out, " <span class=\"tag\">{}</span>", escaped(words))
            }
            Span::Leaf(leaf) => write!(
                out,
                "<span class=\"leaf {}\" aria-hidden=\"true\"></span>",
                match leaf {
                    Leaf::Donor => "donor",
                    Leaf::Implementer => "implementer",
                    Leaf::Beneficiary => "beneficiary",
                }
            ),
        };
    }
    out
}

fn write_text(
    out: &mut String,
    text: &str,
    lang: Option<&str>,
    style: Style,
    href: Option<&str>,
    right_to_left: bool,
) -> std::fmt::Result {
    let class = match style {
        Style::Plain => "",
        Style::Strong => " class=\"strong\"",
        Style::Soft => " class=\"soft\"",
    };
    // Its own direction too, so that a Latin name inside an Arabic line keeps its brackets.
    let lang = match lang {
        Some(lang) => format!(" lang=\"{}\" dir=\"auto\"", escaped(lang)),
        // A name that the translation left in Latin letters keeps its signs on their side.
        None if right_to_left && only_left_to_right(text) => " dir=\"ltr\"".to_owned(),
        None => String::new(),
    };
    let text = escaped(text);
    match href {
        Some(href) => write!(
            out,
            "<a href=\"{}\" rel=\"noreferrer\"{class}{lang}>{text}</a>",
            escaped(href)
        ),
        None if class.is_empty() && lang.is_empty() => write!(out, "{text}"),
        None => write!(out, "<span{class}{lang}>{text}</span>"),
    }
}

/// Whether a text has letters, and none of a script that runs from right to left.
fn only_left_to_right(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some()
        && !letters.any(|c| matches!(c, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'))
}

/// A text with the characters escaped that mean something in HTML, in text and in attributes.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

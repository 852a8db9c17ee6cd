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
            } => write_text(&mut out, text, lang.as_deref(), *style, href.as_deref()),
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
) -> std::fmt::Result {
    let class = match style {
        Style::Plain => "",
        Style::Strong => " class=\"strong\"",
        Style::Soft => " class=\"soft\"",
    };
    // Its own direction too, so that a Latin name inside an Arabic line keeps its brackets.
    let lang = lang.map_or_else(String::new, |lang| {
        format!(" lang=\"{}\" dir=\"auto\"", escaped(lang))
    });
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

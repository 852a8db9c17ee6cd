use resvg::usvg::roxmltree::{self, Document, Node, ParsingOptions};

/// No figure of Trefoil is as long; the map of the world has a tenth of it.
const LONGEST: usize = 8 << 20;
/// Nor has any as many elements.
const MOST_NODES: u32 = 200_000;
/// Nor is any as deep; whoever draws it goes down by recursion.
const DEEPEST: usize = 40;
const SVG: &str = "http://www.w3.org/2000/svg";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// What a drawing may be made of: shapes, text, and what they are filled with. No script, no link, no picture, no style.
const ELEMENTS: [&str; 20] = [
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "marker",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "svg",
    "text",
    "title",
    "tspan",
];

/// Attributes that reach outside, run something, or need a style sheet that the file does not have.
const FORBIDDEN: [&str; 5] = ["class", "href", "src", "style", "xlink"];

/// Why a drawing is refused.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// It is longer than any figure.
    #[error("the drawing has {0} bytes")]
    TooLong(usize),
    /// It is no XML, declares a document type, or has too many elements.
    #[error("the drawing cannot be read")]
    Unreadable(#[from] roxmltree::Error),
    /// Its elements stand inside one another too deeply.
    #[error("the drawing is too deep")]
    TooDeep,
    /// An element that is not of a drawing.
    #[error("the drawing has an element {0}")]
    Element(String),
    /// An attribute that is not of a drawing.
    #[error("the drawing has an attribute {0}")]
    Attribute(String),
    /// A value that points outside the drawing or leaves something open.
    #[error("the drawing has a value {0}")]
    Value(String),
}

/// Refuses what is not a plain drawing that stands by itself.
///
/// # Errors
/// [`Refusal`]: the first thing found.
pub(super) fn check(svg: &str) -> Result<(), Refusal> {
    if svg.len() > LONGEST {
        return Err(Refusal::TooLong(svg.len()));
    }
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(svg, options)?;
    if document.root_element().tag_name().name() != "svg" {
        let name = document.root_element().tag_name().name();
        return Err(Refusal::Element(name.to_owned()));
    }
    document.descendants().try_for_each(check_node)
}

fn check_node(node: Node<'_, '_>) -> Result<(), Refusal> {
    if node.is_pi() || node.is_comment() {
        return Err(Refusal::Element("<?".to_owned()));
    }
    if !node.is_element() {
        return Ok(());
    }
    if node.ancestors().take(DEEPEST + 1).count() > DEEPEST {
        return Err(Refusal::TooDeep);
    }
    let tag = node.tag_name();
    if tag.namespace() != Some(SVG) || !ELEMENTS.contains(&tag.name()) {
        return Err(Refusal::Element(tag.name().to_owned()));
    }
    for attribute in node.attributes() {
        let name = attribute.name();
        let foreign = attribute.namespace().is_some_and(|space| space != XML);
        if foreign || FORBIDDEN.contains(&name) || name.to_ascii_lowercase().starts_with("on") {
            return Err(Refusal::Attribute(name.to_owned()));
        }
        check_value(attribute.value())?;
    }
    Ok(())
}

/// A value is a number, a word, a path; `url(` may only name something inside the drawing.
fn check_value(value: &str) -> Result<(), Refusal> {
    let lower = value.to_ascii_lowercase();
    let inside = lower
        .split("url(")
        .skip(1)
        .all(|rest| rest.trim_start_matches(['"', '\'', ' ']).starts_with('#'));
    if !inside || lower.contains("var(") || lower.contains("javascript:") {
        return Err(Refusal::Value(value.chars().take(60).collect()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(inside: &str) -> String {
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{inside}</svg>"#)
    }

    #[test]
    fn a_plain_drawing_is_taken() {
        let plain = drawing(
            r##"<title>T</title><defs><pattern id="p" width="4" height="4"><path d="M0 0L4 4"/></pattern></defs><g lang="ar"><rect fill="url(#p)" width="3" height="3"/><text xml:lang="fr">é</text></g>"##,
        );
        assert!(check(&plain).is_ok(), "shapes, text and patterns");
    }

    #[test]
    fn what_runs_links_or_fetches_is_refused() {
        for inside in [
            "<script>alert(1)</script>",
            r#"<a href="https://example.org"><rect width="1" height="1"/></a>"#,
            r#"<rect onclick="x()" width="1" height="1"/>"#,
            r#"<image href="data:image/png;base64,AAAA" width="1" height="1"/>"#,
            r#"<rect fill="url(https://example.org/#p)" width="1" height="1"/>"#,
            r#"<rect fill="var(--ink)" width="1" height="1"/>"#,
            r#"<rect style="fill:red" width="1" height="1"/>"#,
            r#"<rect class="land" width="1" height="1"/>"#,
            "<style>rect{fill:red}</style>",
            "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
            "<?xml-stylesheet href='x.css'?>",
        ] {
            assert!(check(&drawing(inside)).is_err(), "{inside} is no drawing");
        }
        assert!(
            check("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'/>")
                .is_err(),
            "a document type opens the door to entities"
        );
        let deep = format!("{}{}", "<g>".repeat(100), "</g>".repeat(100));
        assert!(check(&drawing(&deep)).is_err(), "nor is a well");
        assert!(check("<html/>").is_err(), "another language is no drawing");
        assert!(
            check(&" ".repeat(LONGEST + 1)).is_err(),
            "nor is what has no end"
        );
    }
}

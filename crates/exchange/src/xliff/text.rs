use std::fmt::Write as _;

/// Appends a text as XML content; what XML cannot hold becomes `<cp hex="…"/>`, as the standard has it.
pub(super) fn put(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // A parser would turn it into a line feed.
            '\r' => out.push_str("&#13;"),
            c if is_allowed(c) => out.push(c),
            c => {
                let _ = write!(out, "<cp hex=\"{:04X}\"/>", u32::from(c));
            }
        }
    }
}

/// Appends a text where no element may stand: what XML cannot hold is left out.
pub(super) fn put_plain(out: &mut String, text: &str) {
    let allowed: String = text.chars().filter(|c| is_allowed(*c)).collect();
    put(out, &allowed);
}

/// Appends an attribute with its value.
pub(super) fn put_attribute(out: &mut String, name: &str, value: &str) {
    let mut escaped = String::with_capacity(value.len());
    put_plain(&mut escaped, value);
    let escaped = escaped
        .replace('"', "&quot;")
        .replace('\n', "&#10;")
        .replace('\t', "&#9;");
    let _ = write!(out, " {name}=\"{escaped}\"");
}

fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{FFFD}' | '\u{10000}'..)
}

/// True for a name that may be an id in XML (`NMTOKEN`) and needs no care anywhere.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
}

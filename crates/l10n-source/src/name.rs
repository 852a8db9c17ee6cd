//! Names of messages in the languages of the code.

/// The Rust name of a message, or of an attribute of it: `search-total` is `search_total`.
///
/// An attribute is joined with one underscore (`search-input.placeholder` is `search_input_placeholder`), because two
/// underscores in a row are not snake case to the compiler. Two ids that fall on one name are refused at build time.
pub fn snake_case(id: &str, attribute: Option<&str>) -> String {
    let joined = match attribute {
        Some(attribute) => format!("{id}-{attribute}"),
        None => id.to_owned(),
    };
    let name = joined.replace('-', "_").to_ascii_lowercase();
    if is_rust_keyword(&name) {
        format!("{name}_")
    } else {
        name
    }
}

/// The TypeScript name of a message, or of an attribute of it: `search-total` is `searchTotal`.
///
/// An attribute follows after an underscore: `search-input.placeholder` is `searchInput_placeholder`.
pub fn camel_case(id: &str, attribute: Option<&str>) -> String {
    let name = camel(id);
    match attribute {
        Some(attribute) => format!("{name}_{}", camel(attribute)),
        None => name,
    }
}

/// The message id of a vocabulary code: dots become dashes, upper case stays (`cmm-factor` `1.1` is `cmm-factor-1-1`).
pub fn vocabulary_id(vocabulary: &str, code: &str) -> String {
    format!("{vocabulary}-{}", code.replace('.', "-"))
}

fn camel(id: &str) -> String {
    let mut name = String::with_capacity(id.len());
    for part in id.split(['-', '_']).filter(|part| !part.is_empty()) {
        if name.is_empty() {
            name.push_str(part);
            continue;
        }
        // A digit after a digit would run together: cmm-factor-1-1 and cmm-factor-11 must stay two names.
        let follows_digit = name.ends_with(|c: char| c.is_ascii_digit());
        let mut letters = part.chars();
        if let Some(first) = letters.next() {
            if follows_digit && first.is_ascii_digit() {
                name.push('_');
            }
            name.push(first.to_ascii_uppercase());
            name.push_str(letters.as_str());
        }
    }
    name
}

fn is_rust_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "as", "async", "await", "box", "break", "const", "continue", "crate", "dyn", "else",
        "enum", "extern", "false", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match",
        "mod", "move", "mut", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
        "trait", "true", "try", "type", "unsafe", "use", "where", "while", "yield",
    ];
    KEYWORDS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_ids_apart() {
        assert_eq!(
            snake_case("search-total", None),
            "search_total",
            "dashes become underscores"
        );
        assert_eq!(
            snake_case("search-input", Some("placeholder")),
            "search_input_placeholder",
            "attributes join on"
        );
        assert_eq!(
            snake_case("theme-A", None),
            "theme_a",
            "Rust names are lower case"
        );
        assert_eq!(snake_case("loop", None), "loop_", "a keyword is no name");
        assert_eq!(
            camel_case("search-total", None),
            "searchTotal",
            "dashes start a capital"
        );
        assert_eq!(
            camel_case("search-input", Some("aria-label")),
            "searchInput_ariaLabel",
            "attributes stay visible"
        );
        assert_eq!(
            camel_case("cmm-factor-1-1", None),
            "cmmFactor1_1",
            "1-1 and 11 are two names"
        );
        assert_eq!(
            camel_case("norm-a", None),
            "normA",
            "a letter is a word of its own"
        );
    }

    #[test]
    fn vocabulary_codes_become_ids() {
        assert_eq!(
            vocabulary_id("cmm-factor", "1.1"),
            "cmm-factor-1-1",
            "dots are not allowed in ids"
        );
        assert_eq!(vocabulary_id("theme", "A"), "theme-A", "upper case stays");
    }
}

//! Tags of languages as they stand in foreign files.

use catalogue::place::Languages;

/// A language tag as we write it: `fr`, `pt-BR`, `zh-Hans`; `None` for what is no tag.
pub(crate) fn written(text: &str) -> Option<String> {
    let text = text.trim().replace('_', "-");
    let fits = text.len() <= 20 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let mut parts = text.split('-');
    let language = parts.next()?.to_ascii_lowercase();
    if !fits || !(2..=3).contains(&language.len()) {
        return None;
    }
    let mut tag = language;
    for part in parts {
        tag.push('-');
        match part.len() {
            2 => tag.push_str(&part.to_ascii_uppercase()),
            // A script begins with a capital, like a name.
            4 if part.bytes().all(|b| b.is_ascii_alphabetic()) => {
                let (first, rest) = part.split_at(1);
                tag.push_str(&first.to_ascii_uppercase());
                tag.push_str(&rest.to_ascii_lowercase());
            }
            _ => tag.push_str(&part.to_ascii_lowercase()),
        }
    }
    Some(tag)
}

/// True for a language that the catalogue has a name for, in any region or script of it.
pub(crate) fn is_known(tag: &str) -> bool {
    let primary = tag.split('-').next().unwrap_or_default();
    Languages::bundled()
        .codes()
        .any(|code| code == tag || code == primary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_written_in_one_way() {
        for (found, tag) in [
            ("EN", Some("en")),
            (" pt_br ", Some("pt-BR")),
            ("zh-hans-cn", Some("zh-Hans-CN")),
            ("es-419", Some("es-419")),
            ("English", None),
            ("", None),
            ("fr;q=1", None),
        ] {
            assert_eq!(written(found).as_deref(), tag, "{found:?}");
        }
        assert!(is_known("pt-BR"), "a region of a known language");
        assert!(!is_known("xx-klingon"), "a language that nobody speaks");
    }
}

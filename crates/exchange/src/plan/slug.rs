use catalogue::record::source_key;

/// Longest slug.
const MAX: usize = 120;

pub(super) fn is_slug(text: &str) -> bool {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    // Lower-case letters, digits and single hyphens between them, as in the schemas.
    text.len() <= MAX
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(fits))
}

/// The slug of a name, whether it is taken or not.
pub(crate) fn slug_of(name: &str, prefix: &str) -> String {
    free(name, prefix, &|_| false)
}

/// A slug from a name that nothing has yet: the same name makes the same slug everywhere.
pub(super) fn free(name: &str, prefix: &str, taken: &dyn Fn(&str) -> bool) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
        if slug.len() >= 80 {
            break;
        }
    }
    let key = source_key(name);
    let slug = slug.trim_end_matches('-');
    // A name in another script leaves nothing of itself: its fingerprint stands for it.
    let slug = if slug.len() < 3 {
        format!("{prefix}-{key}")
    } else {
        slug.to_owned()
    };
    if !taken(&slug) {
        return slug;
    }
    let with_key = format!("{slug}-{}", key.get(..6).unwrap_or_default());
    (2..)
        .map(|number| format!("{with_key}-{number}"))
        .find(|candidate| !taken(candidate))
        .filter(|_| taken(&with_key))
        .unwrap_or(with_key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_makes_a_slug_in_any_script() {
        let none = |_: &str| false;
        assert_eq!(
            free("XM-DAC-5-2019/14", "activity", &none),
            "xm-dac-5-2019-14",
            "an identifier stays readable"
        );
        let arabic = free("وزارة الاتصالات", "organisation", &none);
        assert!(
            arabic.starts_with("organisation-") && is_slug(&arabic),
            "a name in another script has a slug too: {arabic}"
        );
        let taken = |slug: &str| slug == "alpha";
        let other = free("Alpha", "organisation", &taken);
        assert!(
            other.starts_with("alpha-") && is_slug(&other),
            "a taken slug is told apart: {other}"
        );
    }
}

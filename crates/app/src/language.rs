//! Which language of the interface suits a system.

use l10n::Lang;

/// The first of these system tags (`fr_FR.UTF-8`, `pt-BR`) that the interface speaks; `None` when it speaks none.
///
/// `C` and `POSIX` ask for nothing.
#[must_use]
pub fn of_system<S: AsRef<str>>(tags: impl IntoIterator<Item = S>) -> Option<Lang> {
    tags.into_iter().find_map(|tag| {
        let tag = tag.as_ref();
        let found = l10n::negotiate([tag]);
        // English is also what is given when nothing fits, so it counts only where it was asked for.
        let asked = found != Lang::ENGLISH
            || tag
                .get(..2)
                .is_some_and(|start| start.eq_ignore_ascii_case("en"));
        (asked && !found.is_pseudo()).then_some(found)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_is_understood_and_nothing_is_assumed() {
        let tag = |tags: &[&str]| of_system(tags).map(|lang| lang.tag());
        assert_eq!(
            tag(&["fr_CI.UTF-8"]),
            Some("fr"),
            "a country does not matter"
        );
        assert_eq!(tag(&["C", "POSIX"]), None, "these ask for no language");
        assert_eq!(
            tag(&["sw_KE", "pt_MZ.UTF-8"]),
            Some("pt"),
            "the first one that is spoken"
        );
        assert_eq!(
            tag(&["en_GB.UTF-8"]),
            Some("en"),
            "English when it is asked for"
        );
    }
}

use std::sync::LazyLock;

use super::{Languages, Places};

impl Places {
    /// `data/places.json`, compiled in.
    #[must_use]
    pub fn bundled() -> &'static Self {
        static BUNDLED: LazyLock<Places> = LazyLock::new(|| {
            #[expect(clippy::expect_used, reason = "compiled in; a test reads it")]
            Places::from_json(include_str!("../../../../data/places.json")).expect("bundled places")
        });
        &BUNDLED
    }
}

impl Languages {
    /// `data/languages.json`, compiled in.
    #[must_use]
    pub fn bundled() -> &'static Self {
        static BUNDLED: LazyLock<Languages> = LazyLock::new(|| {
            #[expect(clippy::expect_used, reason = "compiled in; a test reads it")]
            Languages::from_json(include_str!("../../../../data/languages.json"))
                .expect("bundled languages")
        });
        &BUNDLED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_tree_is_whole() {
        let places = Places::bundled();
        for place in places
            .iter()
            .filter(|place| place.code != crate::place::WORLD)
        {
            let above = places.ancestors(&place.code);
            assert_eq!(
                above.last().map(|p| p.code.as_str()),
                Some("001"),
                "{} hangs below the world",
                place.code
            );
            for lang in ["ar", "en", "es", "fr", "pt", "ru", "zh"] {
                assert!(
                    place.names.contains_key(lang),
                    "{} has a name in {lang}",
                    place.code
                );
            }
        }
        assert!(
            places.contains("061", "WS") && places.contains("009", "FJ"),
            "M49 regions contain their countries"
        );
        assert!(places.get("XK").is_some(), "XK is an allowed extra code");
        assert!(
            places.get("FJ").is_some_and(|fiji| fiji.has_flag("SIDS")),
            "flags are carried"
        );
    }

    #[test]
    fn languages_name_themselves_and_one_another() {
        let languages = Languages::bundled();
        assert_eq!(
            languages.endonym("ar"),
            Some("العربية"),
            "a language names itself"
        );
        assert_eq!(
            languages.name("ar", "fr"),
            Some("arabe"),
            "and is named in the others"
        );
    }
}

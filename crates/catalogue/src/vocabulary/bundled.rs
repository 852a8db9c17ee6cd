use std::sync::LazyLock;

use super::Vocabulary;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../../../../data/vocabulary/", $name, ".json")))),*]
    };
}

const FILES: [(&str, &str); 31] = files![
    "cmm-dimension",
    "cmm-factor",
    "cmm-stage",
    "confidence",
    "cost",
    "document-kind",
    "eligible-kind",
    "fact",
    "fact-value",
    "flag",
    "gender-marker",
    "kind",
    "mode",
    "norm",
    "organisation-kind",
    "organisation-role",
    "participation",
    "principle",
    "principle-answer",
    "principle-group",
    "priority",
    "sdg",
    "standing",
    "status",
    "support-type",
    "text-state",
    "theme",
    "theme-cmm",
    "topic",
    "visibility",
    "window",
];

impl Vocabulary {
    /// The vocabularies of `data/vocabulary`, compiled in.
    #[must_use]
    pub fn bundled() -> &'static Self {
        static BUNDLED: LazyLock<Vocabulary> = LazyLock::new(|| {
            #[expect(clippy::expect_used, reason = "compiled in; a test reads every file")]
            Vocabulary::from_files(FILES).expect("bundled vocabularies")
        });
        &BUNDLED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_file_is_read() {
        let vocabulary = Vocabulary::bundled();
        assert_eq!(
            vocabulary.lists().count(),
            FILES.len(),
            "each file is a vocabulary of its own name"
        );
        assert_eq!(
            vocabulary.theme_of("ciip"),
            Some("B"),
            "each topic belongs to a theme"
        );
        assert!(
            vocabulary.topics_of("A").contains(&"cbm"),
            "and a theme knows its topics"
        );
        assert_eq!(
            vocabulary.topics_of("ciip"),
            ["ciip"],
            "a topic stands for itself"
        );
    }
}

use super::method::Method;

/// The topics of a need that is drafted from an answer.
///
/// Our judgement: the crosswalk of the data leads from a factor to a theme only, and a need says what it is about more closely.
/// A test holds each factor's topic to the theme of the crosswalk.
pub(super) fn topics(method: Method, key: &str) -> &'static [&'static str] {
    match method {
        Method::Cmm => of_factor(key),
        Method::Norms => of_norm(key),
    }
}

fn of_factor(key: &str) -> &'static [&'static str] {
    match key {
        "1.1" | "1.4" => &["strategy-policy"],
        "1.2" | "5.6" => &["incident-management"],
        "1.3" | "5.2" | "5.4" => &["ciip"],
        "2.1" | "2.2" | "2.3" | "2.5" | "3.1" => &["culture-awareness"],
        "3.2" | "3.3" | "3.4" => &["education-skills"],
        "2.4" | "4.3" | "4.4" => &["cybercrime-enforcement"],
        "4.1" | "4.2" => &["cybercrime-legislation"],
        "5.1" | "5.3" | "5.5" => &["standards"],
        _ => &[],
    }
}

fn of_norm(key: &str) -> &'static [&'static str] {
    match key {
        "d" => &["norms-diplomacy", "cybercrime-enforcement"],
        "f" | "g" => &["norms-diplomacy", "ciip"],
        "h" | "j" | "k" => &["norms-diplomacy", "incident-management"],
        "i" => &["norms-diplomacy", "standards"],
        _ => &["norms-diplomacy"],
    }
}

#[cfg(test)]
mod tests {
    use catalogue::vocabulary::Vocabulary;

    use super::*;

    #[test]
    fn every_factor_has_a_topic_of_its_theme() {
        let vocabulary = Vocabulary::bundled();
        let factors = vocabulary.list("cmm-factor").unwrap();
        for term in &factors.terms {
            let topics = of_factor(&term.code);
            assert!(!topics.is_empty(), "{} has a topic", term.code);
            for topic in topics {
                assert_eq!(
                    vocabulary.theme_of(topic),
                    term.text("theme"),
                    "{topic} belongs to the theme of {}",
                    term.code
                );
            }
        }
    }

    #[test]
    fn every_norm_has_topics_that_there_are() {
        let vocabulary = Vocabulary::bundled();
        for norm in vocabulary.list("norm").unwrap().codes() {
            let topics = of_norm(norm);
            assert!(
                topics.iter().all(|topic| vocabulary.has("topic", topic)),
                "{norm}: {topics:?} are topics"
            );
        }
    }
}

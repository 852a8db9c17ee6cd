use catalogue::Kind;
use catalogue::record::{Body, Localised};
use catalogue::search::analyser::fold;

use crate::{Fault, Host};

/// Longest slug that is made, in characters; longer ones may be given.
const LONGEST: usize = 60;
/// Longest slug that may be given.
const MOST: usize = 120;

/// True for lower-case letters, digits and single hyphens.
pub(super) fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= MOST
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// A free slug for a new record: of its title where that has Latin letters, else of its kind, place and topic.
pub(super) fn free(host: &Host, kind: Kind, body: &Body) -> Result<String, Fault> {
    let base = of_title(body.title()).unwrap_or_else(|| of_facts(kind, body));
    let mut slug = base.clone();
    let mut number = 1;
    while host.catalogue().record(kind, &slug)?.is_some() {
        number += 1;
        slug = format!("{base}-{number}");
    }
    Ok(slug)
}

fn of_title(title: &Localised) -> Option<String> {
    let english = title.get("en").into_iter();
    let others = title.iter().map(|(_, text)| text);
    english.chain(others).find_map(|text| of_text(&text.text))
}

/// The words of a text, as long as they are Latin once they are folded; `None` if most of it is in another script.
fn of_text(text: &str) -> Option<String> {
    let mut slug = String::new();
    let (mut letters, mut latin) = (0, 0);
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let word = fold(word);
        letters += word.chars().count();
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        latin += word.len();
        let room = slug.is_empty() || slug.len() + 1 + word.len() <= LONGEST;
        if word.is_empty() || !room {
            continue;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(LONGEST));
    }
    (!slug.is_empty() && latin * 2 > letters).then_some(slug)
}

fn of_facts(kind: Kind, body: &Body) -> String {
    let place = crate::view::place_codes(body)
        .first()
        .map(|code| code.to_lowercase());
    let topic = body.topics().first().cloned();
    let parts: Vec<String> = std::iter::once(kind.code().to_owned())
        .chain(place)
        .chain(topic)
        .collect();
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_makes_a_slug_in_latin_letters() {
        for (title, slug) in [
            (
                "Réponse aux incidents — Côte d’Ivoire",
                Some("reponse-aux-incidents-cote-d-ivoire"),
            ),
            ("  CSIRT  2.0 ", Some("csirt-2-0")),
            ("网络安全", None),
            ("فريق CSIRT الوطني", None),
            ("—", None),
        ] {
            assert_eq!(of_text(title).as_deref(), slug, "{title}");
        }
        let long = of_text(&"capacity ".repeat(30)).unwrap();
        assert!(
            long.len() <= LONGEST && is_slug(&long),
            "cut between words: {long}"
        );
    }

    #[test]
    fn slugs_are_of_one_form() {
        for good in ["a", "need-fj-2", "4dev"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in [
            "",
            "-a",
            "a--b",
            "a-",
            "A",
            "é",
            "a b",
            "a_b",
            &"a".repeat(121),
        ] {
            assert!(!is_slug(bad), "{bad:?}");
        }
    }
}

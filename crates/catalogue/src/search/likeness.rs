//! Likeness: which records may be the same thing written twice.
//!
//! Two records are alike by their titles, in whatever languages they have them, or because the same organisation does
//! something about the same theme in the same place at the same time. Both relations are symmetric, and a record is never
//! alike to itself.

use std::collections::BTreeSet;

use super::analyser::{Form, tokens};
use crate::record::{Body, Initiative, PartialDate, RecordId};
use crate::vocabulary::Vocabulary;

/// From this likeness of titles on, two records are shown to be alike. Chosen on the bundled catalogue, where titles of
/// different initiatives of one series ("… phase II") lie above it and titles that only share "cyber capacity" below.
const ALIKE: f32 = 0.55;

/// Longest title that is compared, in characters: a need states itself in sentences.
const LONGEST: usize = 240;

/// One title as it is compared.
#[derive(Clone, Debug, PartialEq)]
struct Title {
    lang: String,
    trigrams: Vec<u32>,
    words: Vec<u32>,
}

/// A record, or what is being typed, as it is compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    id: Option<RecordId>,
    titles: Vec<Title>,
    organisations: BTreeSet<RecordId>,
    places: BTreeSet<String>,
    themes: BTreeSet<String>,
    span: (Option<PartialDate>, Option<PartialDate>),
}

/// Why two records are alike.
#[derive(Clone, Debug, PartialEq)]
pub enum Alike {
    /// By a title.
    Title {
        /// From 0 to 1.
        likeness: f32,
        /// The language of the title of the other one.
        lang: String,
    },
    /// By what they say beside it: organisation, place, theme and dates.
    Facts,
}

/// FNV-1a of 32 bits: a trigram or a word as a number; two that collide make two titles a little more alike.
fn number(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

impl Title {
    fn new(lang: &str, text: &str) -> Self {
        let text: String = text.chars().take(LONGEST).collect();
        let tokens = tokens(&text);
        let words: Vec<&str> = tokens
            .iter()
            .filter(|token| matches!(token.form, Form::Word | Form::HanTwo))
            .map(|token| token.text.as_str())
            .collect();
        let mut trigrams: Vec<u32> = Vec::new();
        for word in &words {
            let padded: Vec<char> = std::iter::once(' ')
                .chain(word.chars())
                .chain(std::iter::once(' '))
                .collect();
            for three in padded.windows(3) {
                trigrams.push(number(&three.iter().collect::<String>()));
            }
        }
        let mut words: Vec<u32> = words.into_iter().map(number).collect();
        for list in [&mut trigrams, &mut words] {
            list.sort_unstable();
            list.dedup();
        }
        Self {
            lang: lang.to_owned(),
            trigrams,
            words,
        }
    }

    fn likeness(&self, other: &Self) -> f32 {
        (dice(&self.trigrams, &other.trigrams) + dice(&self.words, &other.words)) / 2.0
    }
}

/// Twice what both have, over what they have together; of sorted lists without repetition.
fn dice(a: &[u32], b: &[u32]) -> f32 {
    let all = a.len() + b.len();
    if all == 0 {
        return 0.0;
    }
    let (mut x, mut y) = (a.iter().peekable(), b.iter().peekable());
    let mut both = 0_u16;
    while let (Some(left), Some(right)) = (x.peek(), y.peek()) {
        match left.cmp(right) {
            std::cmp::Ordering::Less => drop(x.next()),
            std::cmp::Ordering::Greater => drop(y.next()),
            std::cmp::Ordering::Equal => {
                both = both.saturating_add(1);
                x.next();
                y.next();
            }
        }
    }
    let all = u16::try_from(all).unwrap_or(u16::MAX);
    2.0 * f32::from(both) / f32::from(all)
}

impl Profile {
    /// What is compared of a record.
    #[must_use]
    pub fn of(id: RecordId, body: &Body) -> Self {
        Self {
            id: Some(id),
            ..Self::typed(body)
        }
    }

    /// What is compared of a record that has not been written yet.
    #[must_use]
    pub fn typed(body: &Body) -> Self {
        let vocabulary = Vocabulary::bundled();
        let titles = body.title().iter();
        Self {
            id: None,
            titles: titles
                .map(|(lang, text)| Title::new(lang, &text.text))
                .collect(),
            organisations: organisations(body),
            places: places(body),
            themes: body
                .topics()
                .iter()
                .filter_map(|topic| vocabulary.theme_of(topic).map(str::to_owned))
                .collect(),
            span: span(body),
        }
    }

    /// The record; `None` for one that has not been written yet.
    #[must_use]
    pub fn id(&self) -> Option<RecordId> {
        self.id
    }

    /// Whether two records are alike, and by what; the title says more than the facts.
    #[must_use]
    pub fn alike(&self, other: &Self) -> Option<Alike> {
        if self.id.is_some() && self.id == other.id {
            return None;
        }
        let best = self
            .titles
            .iter()
            .flat_map(|own| {
                let others = other.titles.iter();
                others.map(move |title| (own.likeness(title), title))
            })
            .max_by(|a, b| a.0.total_cmp(&b.0));
        match best {
            Some((likeness, title)) if likeness >= ALIKE => Some(Alike::Title {
                likeness,
                lang: title.lang.clone(),
            }),
            _ => self.same_facts(other).then_some(Alike::Facts),
        }
    }

    fn same_facts(&self, other: &Self) -> bool {
        !self.organisations.is_disjoint(&other.organisations)
            && !self.places.is_disjoint(&other.places)
            && !self.themes.is_disjoint(&other.themes)
            && overlap(self.span, other.span)
    }
}

/// Where something takes place. "Everywhere" is no place that two records could have in common by chance.
fn places(body: &Body) -> BTreeSet<String> {
    let places: Vec<&String> = match body {
        Body::Initiative(body) => body.beneficiaries.iter().map(|one| &one.place).collect(),
        Body::Programme(body) => body.eligible_places.iter().collect(),
        Body::Need(body) => body.place.iter().collect(),
        Body::Organisation(body) => body.place.iter().collect(),
        Body::Resource(body) => body.place.iter().collect(),
        Body::Place(_) | Body::Case(_) | Body::Shortlist(_) | Body::Assessment(_) => Vec::new(),
    };
    let places = places
        .into_iter()
        .filter(|code| *code != crate::place::WORLD);
    places.cloned().collect()
}

fn organisations(body: &Body) -> BTreeSet<RecordId> {
    let publisher = match body {
        Body::Resource(body) => body.publisher,
        _ => None,
    };
    let named = body.participations().iter().map(|one| one.organisation);
    named.chain(publisher).collect()
}

type Span = (Option<PartialDate>, Option<PartialDate>);

fn span(body: &Body) -> Span {
    let year = |year: Option<i64>| {
        let year = i16::try_from(year?).ok()?;
        PartialDate::new(year, None, None).ok()
    };
    match body {
        Body::Initiative(body) => initiative_span(body),
        Body::Programme(body) => {
            let window = body.window.as_ref();
            (
                window.and_then(|window| window.opens),
                window.and_then(|window| window.closes),
            )
        }
        Body::Need(body) => (year(body.year), year(body.year)),
        Body::Resource(body) => (year(body.year), year(body.year)),
        Body::Organisation(_)
        | Body::Place(_)
        | Body::Case(_)
        | Body::Shortlist(_)
        | Body::Assessment(_) => (None, None),
    }
}

fn initiative_span(body: &Initiative) -> Span {
    (
        body.actual_start.or(body.planned_start),
        body.actual_end.or(body.planned_end),
    )
}

/// Whether two spans may share a year; an end that is not stated is open, and two that state nothing share nothing.
fn overlap(a: Span, b: Span) -> bool {
    let stated = |span: Span| span.0.is_some() || span.1.is_some();
    let year = |date: Option<PartialDate>, open: i16| date.map_or(open, PartialDate::year);
    stated(a)
        && stated(b)
        && year(a.0, i16::MIN) <= year(b.1, i16::MAX)
        && year(b.0, i16::MIN) <= year(a.1, i16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Kind, RecordId};
    use proptest::prelude::*;

    fn body(json: &serde_json::Value) -> Body {
        Body::from_json(Kind::Initiative, json.as_object().unwrap().clone()).unwrap()
    }

    fn titled(lang: &str, title: &str) -> Profile {
        Profile::typed(&body(&serde_json::json!({ "title": { lang: title } })))
    }

    #[test]
    fn a_title_typed_again_is_recognised() {
        let kept = titled("en", "Cyber Resilience for Development (Cyber4Dev)");
        for typed in [
            "Cyber resilience for development",
            "Cyber4Dev: Cyber Resilience for Development",
            "CYBER  RESILIENCE FOR DEVELOPMNET cyber4dev",
        ] {
            let found = titled("en", typed).alike(&kept);
            assert!(
                matches!(found, Some(Alike::Title { .. })),
                "{typed}: {found:?}"
            );
        }
        for other in [
            "Cyber capacity building in the Pacific",
            "Maritime resilience",
        ] {
            assert_eq!(titled("en", other).alike(&kept), None, "{other}");
        }
        let chinese = titled("zh", "国家网络安全战略能力建设");
        assert!(
            titled("zh", "网络安全战略能力建设")
                .alike(&chinese)
                .is_some(),
            "titles without spaces are compared too"
        );
    }

    #[test]
    fn the_same_body_in_the_same_place_about_the_same_theme_at_the_same_time() {
        let who = "11111111-2222-4333-8444-555555555555";
        let one = |place: &str, topic: &str, start: &str| {
            Profile::typed(&body(&serde_json::json!({
                "title": { "en": format!("{place}{topic}") },
                "beneficiaries": [{ "place": place }],
                "topics": [topic],
                "organisations": [{ "organisation": who, "role": "funder" }],
                "actual_start": start,
                "actual_end": start,
            })))
        };
        let first = one("FJ", "ciip", "2020");
        assert_eq!(
            first.alike(&one("FJ", "incident-management", "2020-05")),
            Some(Alike::Facts),
            "one theme has both topics"
        );
        assert_eq!(
            first.alike(&one("KE", "incident-management", "2020")),
            None,
            "another place"
        );
        assert_eq!(
            first.alike(&one("FJ", "cbm", "2020")),
            None,
            "another theme"
        );
        assert_eq!(
            first.alike(&one("FJ", "incident-management", "2023")),
            None,
            "another time"
        );
    }

    proptest! {
        #[test]
        fn likeness_is_symmetric_and_nobody_is_like_themselves(
            a in "[a-zé网络安全ابجд ]{0,40}", b in "[a-zé网络安全ابجд ]{0,40}", lang in "en|ar|zh"
        ) {
            let (x, y) = (titled("en", &a), titled(&lang, &b));
            let weight = |found: Option<Alike>| match found {
                Some(Alike::Title { likeness, .. }) => Some(likeness),
                _ => None,
            };
            prop_assert_eq!(weight(x.alike(&y)), weight(y.alike(&x)), "of two, neither is more alike");
            let id = RecordId(uuid::Uuid::from_u128(7));
            let written = Profile::of(id, &body(&serde_json::json!({ "title": { "en": a } })));
            prop_assert_eq!(written.alike(&written.clone()), None, "a record is not its own duplicate");
        }
    }
}

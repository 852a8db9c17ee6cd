use std::borrow::Cow;
use std::sync::Arc;

use crate::record::{Body, Kind, Localised, PartialDate, Record, RecordId};

use super::Facts;
use crate::search::concept::Aliases;

/// What a record's search row says of an organisation that it names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrganisationNames {
    /// Slug: the value of the organisation facet.
    pub slug: String,
    /// Names by language.
    pub names: Vec<(String, String)>,
    /// Acronym.
    pub acronym: Option<String>,
}

/// A record as the index sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchDoc<'a> {
    /// Titles and names, by language.
    pub title: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// Every other text, also the statement of a need, by language.
    pub summary: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// Names and acronyms of the organisations that it names, by language.
    pub org: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// Facets and order.
    pub facts: Facts,
}

/// Finds the names of an organisation.
pub type Names<'n> = dyn Fn(RecordId) -> Option<Arc<OrganisationNames>> + 'n;

impl<'a> SearchDoc<'a> {
    /// The document of a record; `None` for what is not searched: facts of countries, private papers.
    #[must_use]
    pub fn of(record: &'a Record, names: &Names<'_>) -> Option<Self> {
        if !Kind::PUBLIC.contains(&record.kind) {
            return None;
        }
        let mut doc = SearchDoc {
            facts: Facts {
                kind: Some(record.kind),
                slug: record.slug.clone(),
                standing: record.standing,
                visibility: record.visibility,
                topics: record.body.topics().to_vec(),
                languages: record.body.languages().to_vec(),
                ..Facts::default()
            },
            ..SearchDoc::default()
        };
        for (name, text) in record.body.texts() {
            // A need has no title: its statement is a sentence, and sentences match by chance more often than titles do.
            let into = if matches!(name, "title" | "name") {
                &mut doc.title
            } else {
                &mut doc.summary
            };
            add(into, text);
        }
        let aliases = Aliases::bundled().of(record.kind, &record.slug);
        doc.title
            .extend(aliases.map(|(lang, name)| (lang.into(), name.into())));
        for part in record.body.participations() {
            doc.organisation(part.organisation, &part.role, names);
        }
        doc.by_kind(&record.body, names);
        Some(doc)
    }

    fn by_kind(&mut self, body: &'a Body, names: &Names<'_>) {
        let facts = &mut self.facts;
        match body {
            Body::Initiative(body) => {
                facts.places = body.beneficiaries.iter().map(|b| b.place.clone()).collect();
                facts.covers.clone_from(&body.regions);
                facts.modes.clone_from(&body.modes);
                facts.status = Some(
                    body.status
                        .clone()
                        .unwrap_or_else(|| "not-stated".to_owned()),
                );
                let start = body.actual_start.or(body.planned_start);
                let end = body.actual_end.or(body.planned_end);
                facts.years = span(start.or(end), end.or(start));
                facts.newest = start.or(end).map(day).unwrap_or_default();
            }
            Body::Programme(body) => {
                let is_flag =
                    |code: &&String| matches!(code.as_str(), "LDC" | "LLDC" | "SIDS" | "ODA");
                facts.flags = body
                    .eligible_places
                    .iter()
                    .filter(is_flag)
                    .cloned()
                    .collect();
                facts.places = body
                    .eligible_places
                    .iter()
                    .filter(|code| !is_flag(code))
                    .cloned()
                    .collect();
                facts.modes.clone_from(&body.modes);
                let window = body.window.as_ref();
                facts.status =
                    Some(window.map_or_else(|| "unknown".to_owned(), |window| window.kind.clone()));
                let (opens, closes) = (window.and_then(|w| w.opens), window.and_then(|w| w.closes));
                facts.years = span(opens.or(closes), closes.or(opens));
                facts.newest = opens.or(closes).map(day).unwrap_or_default();
                facts.closes = closes.map(last_day).unwrap_or_default();
            }
            Body::Need(body) => {
                facts.places = body.place.iter().cloned().collect();
                (facts.years, facts.newest) = year(body.year);
            }
            Body::Organisation(body) => {
                facts.places = body.place.iter().chain(&body.places).cloned().collect();
                if let Some(acronym) = &body.acronym {
                    self.title.push(("".into(), acronym.as_str().into()));
                }
            }
            Body::Resource(body) => {
                facts.places = body.place.iter().cloned().collect();
                (facts.years, facts.newest) = year(body.year);
                if let Some(publisher) = body.publisher {
                    self.organisation(publisher, "publisher", names);
                }
            }
            Body::Place(_) | Body::Case(_) | Body::Shortlist(_) | Body::Assessment(_) => {}
        }
    }

    fn organisation(&mut self, id: RecordId, role: &str, names: &Names<'_>) {
        let Some(organisation) = names(id) else {
            return;
        };
        self.facts
            .organisations
            .push((organisation.slug.clone(), role.to_owned()));
        for (lang, name) in &organisation.names {
            self.org.push((lang.clone().into(), name.clone().into()));
        }
        if let Some(acronym) = &organisation.acronym {
            self.org.push(("".into(), acronym.clone().into()));
        }
    }
}

fn add<'a>(into: &mut Vec<(Cow<'a, str>, Cow<'a, str>)>, text: &'a Localised) {
    into.extend(
        text.iter()
            .map(|(lang, text)| (lang.into(), text.text.as_str().into())),
    );
}

fn span(first: Option<PartialDate>, last: Option<PartialDate>) -> Option<(i16, i16)> {
    let (first, last) = (first?.year(), last?.year());
    Some((first.min(last), first.max(last)))
}

fn year(year: Option<i64>) -> (Option<(i16, i16)>, i32) {
    match year
        .and_then(|year| i16::try_from(year).ok())
        .filter(|year| (1..=9999).contains(year))
    {
        Some(year) => (Some((year, year)), i32::from(year) * 10_000),
        None => (None, 0),
    }
}

fn day(date: PartialDate) -> i32 {
    i32::from(date.year()) * 10_000
        + i32::from(date.month().unwrap_or(0)) * 100
        + i32::from(date.day().unwrap_or(0))
}

/// A window that closes "in 2026" closes at the end of it.
fn last_day(date: PartialDate) -> i32 {
    i32::from(date.year()) * 10_000
        + i32::from(date.month().unwrap_or(12)) * 100
        + i32::from(date.day().unwrap_or(31))
}

//! A landscape from records.

use std::collections::HashMap;

use catalogue::place::{Languages, Places, WORLD};
use catalogue::record::{
    self, Body, PartialDate, Participation, Record, RecordId, SelfCheck, Standing, Visibility,
};
use catalogue::vocabulary::Vocabulary;

use super::{
    Budget, Experience, Initiative, Key, Landscape, Need, Organisation, Programme, Role, Roles,
    Step, Window,
};
use crate::asker::Asker;
use crate::atlas::Atlas;
use crate::code::{Code, Codes, Interner};

/// A record as matching takes it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The record.
    pub id: RecordId,
    /// Its short name.
    pub slug: &'a str,
    /// True if it stays on this computer.
    pub private: bool,
    /// Its fields.
    pub body: &'a Body,
}

impl<'a> Entry<'a> {
    /// A record of the store; `None` for a withdrawn one, which is matched with nothing.
    #[must_use]
    pub fn of(record: &'a Record) -> Option<Self> {
        (record.standing != Standing::Withdrawn).then_some(Self {
            id: record.id,
            slug: &record.slug,
            private: record.visibility == Visibility::Private,
            body: &record.body,
        })
    }
}

impl Landscape {
    /// Reduces records to what is compared. Resources and facts of places are passed over.
    ///
    /// `today` decides which windows are open and how long ago something was.
    #[must_use]
    pub fn new<'a>(
        records: impl IntoIterator<Item = Entry<'a>>,
        vocabulary: &Vocabulary,
        places: &Places,
        today: PartialDate,
    ) -> Self {
        let mut records: Vec<Entry<'a>> = records.into_iter().collect();
        records.sort_by_key(|record| (record.slug, record.id));
        let mut build = Build::new(vocabulary, places, today);
        // Organisations first: the others name them.
        for record in &records {
            if let Body::Organisation(body) = record.body {
                build.organisation(record, body);
            }
        }
        for record in &records {
            match record.body {
                Body::Initiative(body) => build.initiative(record, body),
                Body::Programme(body) => build.programme(record, body),
                Body::Need(body) => build.need(record, body),
                Body::Organisation(_)
                | Body::Resource(_)
                | Body::Place(_)
                | Body::Case(_)
                | Body::Shortlist(_)
                | Body::Assessment(_) => {}
            }
        }
        build.done()
    }
}

struct Build {
    out: Landscape,
}

impl Build {
    fn new(vocabulary: &Vocabulary, places: &Places, today: PartialDate) -> Self {
        let mut words = Interner::default();
        let mut themes = HashMap::new();
        // Vocabularies first: what is listed in a reason stands in their order.
        for list in vocabulary.lists() {
            for term in &list.terms {
                let code = words.code(&term.code);
                if list.name == "topic"
                    && let Some(theme) = term.text("theme")
                {
                    let theme = words.code(theme);
                    themes.insert(code, theme);
                }
            }
        }
        // Every language that may be asked for has a code, also one in which nobody is known to work.
        for language in Languages::bundled().codes() {
            words.code(language);
        }
        let stages = vocabulary
            .list("cmm-stage")
            .into_iter()
            .flat_map(|list| list.codes())
            .map(|code| words.code(code))
            .collect();
        let atlas = Atlas::new(places, &mut words);
        Self {
            out: Landscape {
                today,
                words,
                atlas,
                needs: Vec::new(),
                programmes: Vec::new(),
                organisations: Vec::new(),
                initiatives: Vec::new(),
                budgets: Vec::new(),
                themes,
                stages,
                need_at: HashMap::new(),
                programme_at: HashMap::new(),
                organisation_at: HashMap::new(),
                initiative_at: HashMap::new(),
            },
        }
    }

    fn codes(&mut self, texts: &[String]) -> Codes {
        self.out.words.codes(texts)
    }

    fn word(&mut self, text: Option<&String>) -> Option<Code> {
        text.map(|text| self.out.words.code(text))
    }

    fn roles(&self, participations: &[Participation]) -> Vec<(usize, Role)> {
        let mut roles: Vec<(usize, Role)> = participations
            .iter()
            .filter_map(|part| {
                let at = *self.out.organisation_at.get(&part.organisation)?;
                Some((at, role(&part.role)?))
            })
            .collect();
        roles.sort_by_key(|(at, role)| (*at, *role as u8));
        roles.dedup();
        roles
    }

    fn organisation(&mut self, record: &Entry<'_>, body: &record::Organisation) {
        let part = Organisation {
            key: key(record),
            kind: self.word(body.kind.as_ref()),
            asker: self
                .word(body.kind.as_ref())
                .map(|kind| Asker::new(kind, &self.out.words)),
            seat: self.word(body.place.as_ref()),
            roles: self.codes(&body.roles),
            languages: self.codes(&body.languages),
            topics: self.codes(&body.topics),
            places: self.codes(&body.places),
            experience: Vec::new(),
            programmes: Vec::new(),
        };
        self.out
            .organisation_at
            .insert(record.id, self.out.organisations.len());
        self.out.organisations.push(part);
    }

    fn initiative(&mut self, record: &Entry<'_>, body: &record::Initiative) {
        let named: Vec<String> = if body.beneficiaries.is_empty() {
            body.regions.clone()
        } else {
            body.beneficiaries
                .iter()
                .map(|beneficiary| beneficiary.place.clone())
                .collect()
        };
        let year = |actual: Option<PartialDate>, planned: Option<PartialDate>| {
            actual.or(planned).map(PartialDate::year)
        };
        let roles = self.roles(&body.organisations);
        let index = self.out.initiatives.len();
        for (at, roles) in by_organisation(&roles) {
            if let Some(organisation) = self.out.organisations.get_mut(at) {
                organisation.experience.push(Experience {
                    initiative: index,
                    roles,
                });
            }
        }
        let part = Initiative {
            key: key(record),
            topics: self.codes(&body.topics),
            support: self.codes(&body.support_types),
            modes: self.codes(&body.modes),
            places: self.codes(&named),
            languages: self.codes(&body.languages),
            roles,
            starts: year(body.actual_start, body.planned_start),
            ends: year(body.actual_end, body.planned_end),
            status: self.word(body.status.as_ref()),
            open: matches!(body.status.as_deref(), Some("ongoing" | "planned")),
            budget: body.budget.as_ref().map(|amount| Budget {
                amount_minor: amount.amount_minor,
                currency: self.out.words.code(&amount.currency),
            }),
            principles: answered(&body.self_check).map(|(share, _)| share),
            certainty: certainty(body.confidence.as_deref()),
        };
        self.out.initiative_at.insert(record.id, index);
        if part.budget.is_some_and(|budget| budget.amount_minor > 0) {
            self.out.budgets.push(index);
        }
        self.out.initiatives.push(part);
    }

    fn programme(&mut self, record: &Entry<'_>, body: &record::Programme) {
        let roles = self.roles(&body.organisations);
        let index = self.out.programmes.len();
        for (at, roles) in by_organisation(&roles) {
            if let Some(organisation) = self.out.organisations.get_mut(at) {
                organisation.programmes.push((index, roles));
            }
        }
        let window = body.window.as_ref();
        let answers = answered(&body.self_check);
        let part = Programme {
            key: key(record),
            initiative: body.initiative,
            topics: self.codes(&body.topics),
            support: self.codes(&body.support_types),
            modes: self.codes(&body.modes),
            eligible: self.codes(&body.eligible_places),
            eligible_kinds: self.codes(&body.eligible_kinds),
            languages: self.codes(&body.languages),
            window: window.and_then(|window| match window.kind.as_str() {
                "rolling" => Some(Window::Rolling),
                "calls" | "annual" => Some(Window::Recurring),
                "closed" => Some(Window::Closed),
                _ => None,
            }),
            opens: window.and_then(|window| window.opens),
            closes: window.and_then(|window| window.closes),
            grant: body.grant.as_ref().map(|grant| {
                (
                    grant.min_minor,
                    grant.max_minor,
                    self.out.words.code(&grant.currency),
                )
            }),
            envelope: body.envelope.as_ref().map(|amount| Budget {
                amount_minor: amount.amount_minor,
                currency: self.out.words.code(&amount.currency),
            }),
            roles,
            principles: answers.map(|(share, _)| share),
            principles_answered: answers.map_or(0, |(_, count)| count),
            certainty: certainty(body.confidence.as_deref()),
        };
        self.out.programme_at.insert(record.id, index);
        self.out.programmes.push(part);
    }

    fn need(&mut self, record: &Entry<'_>, body: &record::Need) {
        let stage = |landscape: &Landscape, text: Option<&String>| {
            let code = landscape.words.find(text?)?;
            let at = landscape.stages.iter().position(|stage| *stage == code)?;
            u8::try_from(at).ok()
        };
        let step = stage(&self.out, body.cmm_stage_wanted.as_ref()).map(|wanted| Step {
            present: stage(&self.out, body.cmm_stage_present.as_ref()),
            wanted,
        });
        let part = Need {
            key: key(record),
            private: record.private,
            topics: self.codes(&body.topics),
            support: self.codes(&body.support_types),
            place: self.word(body.place.as_ref()),
            languages: self.codes(&body.languages),
            step,
            priority: self.word(body.priority.as_ref()),
            year: body.year.and_then(|year| i16::try_from(year).ok()),
            asker: self.asker(body),
        };
        self.out.need_at.insert(record.id, self.out.needs.len());
        self.out.needs.push(part);
    }

    /// Who asks for a need. An organisation that is named without a kind leaves open as what it asks: then no word for it fits.
    fn asker(&mut self, body: &record::Need) -> Asker {
        let Some(id) = body.organisation else {
            let kind = self.out.words.code(Asker::OF_A_PLACE);
            return Asker::new(kind, &self.out.words).presumed();
        };
        let at = self.out.organisation_at.get(&id).copied();
        let known = at.and_then(|at| self.out.organisations.get(at)?.asker.clone());
        let asker = known.unwrap_or_else(|| {
            let kind = self.out.words.code("");
            Asker::new(kind, &self.out.words)
        });
        match at {
            Some(at) => asker.named(at),
            None => asker,
        }
    }

    /// An organisation speaks the languages in which it has worked.
    fn done(mut self) -> Landscape {
        for organisation in &mut self.out.organisations {
            let worked = organisation
                .experience
                .iter()
                .filter(|part| {
                    part.roles.has(Role::Implementer) || part.roles.has(Role::LocalPartner)
                })
                .filter_map(|part| self.out.initiatives.get(part.initiative))
                .flat_map(|initiative| initiative.languages.iter());
            organisation.languages = organisation.languages.iter().chain(worked).collect();
        }
        // A world that no file names is still the world.
        self.out.words.code(WORLD);
        self.out
    }
}

fn key(record: &Entry<'_>) -> Key {
    let title = record.body.title();
    let name = title
        .original_lang()
        .and_then(|lang| title.get(lang))
        .map_or_else(|| record.slug.to_owned(), |text| text.text.clone());
    Key {
        id: record.id,
        slug: record.slug.to_owned(),
        name,
    }
}

/// Each organisation once, with all its roles; the roles stand by organisation.
fn by_organisation(roles: &[(usize, Role)]) -> Vec<(usize, Roles)> {
    roles
        .chunk_by(|(a, _), (b, _)| a == b)
        .filter_map(|parts| {
            let (at, _) = parts.first()?;
            Some((*at, parts.iter().map(|(_, role)| *role).collect()))
        })
        .collect()
}

fn role(code: &str) -> Option<Role> {
    Some(match code {
        "funder" => Role::Funder,
        "accountable" => Role::Accountable,
        "extending" => Role::Extending,
        "implementer" => Role::Implementer,
        "local-partner" => Role::LocalPartner,
        _ => return None,
    })
}

/// How sure a record is, by its stated confidence. A record that states none is neither trusted nor doubted.
fn certainty(confidence: Option<&str>) -> f64 {
    match confidence {
        Some("high") => 1.0,
        Some("medium") => 0.75,
        _ => 0.6,
    }
}

/// The share of principles that are followed, partly as a half, and how many were answered; `None` if none was.
fn answered(checks: &[SelfCheck]) -> Option<(f64, u32)> {
    let worth: Vec<f64> = checks
        .iter()
        .filter_map(|check| match check.answer.as_str() {
            "yes" => Some(1.0),
            "partly" => Some(0.5),
            "no" => Some(0.0),
            _ => None,
        })
        .collect();
    let count = u32::try_from(worth.len()).ok().filter(|count| *count > 0)?;
    Some((worth.iter().sum::<f64>() / f64::from(count), count))
}

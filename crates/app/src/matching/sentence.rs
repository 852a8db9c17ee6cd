//! Reasons as sentences: every code becomes a label, every index a name.

use catalogue::RecordId;
use catalogue::place::WORLD;
use catalogue::record::PartialDate;
use l10n::Localiser;
use matching::{Blocker, Caution, Code, Codes, Criterion, Landscape, Reason, Side, TriadReason};

use super::subject::asker_term;
use crate::Fault;
use crate::api::{BlockerView, TieBetween, TieView};
use crate::view::{Presenter, localisable};

/// Makes sentences of one answer.
pub(super) struct Sentences<'a> {
    presenter: &'a Presenter<'a>,
    landscape: &'a Landscape,
}

impl<'a> Sentences<'a> {
    pub(super) fn new(presenter: &'a Presenter<'a>, landscape: &'a Landscape) -> Self {
        Self {
            presenter,
            landscape,
        }
    }

    /// The name of a criterion.
    pub(super) fn criterion(&self, criterion: Criterion) -> String {
        self::criterion(self.presenter.loc(), criterion)
    }

    fn list(&self, codes: &Codes, label: impl Fn(&str) -> String) -> String {
        let labels: Vec<String> = codes
            .iter()
            .map(|code| label(self.landscape.text(code)))
            .collect();
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        self.presenter.loc().list(&labels)
    }

    pub(super) fn topics(&self, codes: &Codes) -> String {
        self.list(codes, |code| self.presenter.term("topic", code).label)
    }

    pub(super) fn languages(&self, codes: &Codes) -> String {
        self.list(codes, |code| self.presenter.language_name(code))
    }

    pub(super) fn modes(&self, codes: &Codes) -> String {
        self.list(codes, |code| self.presenter.term("mode", code).label)
    }

    /// Types of support and delivery modes, mixed.
    pub(super) fn kinds(&self, codes: &Codes) -> String {
        self.list(codes, |code| {
            let vocabulary = if self.presenter.vocabulary().has("mode", code) {
                "mode"
            } else {
                "support-type"
            };
            self.presenter.term(vocabulary, code).label
        })
    }

    /// Places and flags; of very many the first few and how many more.
    pub(super) fn places(&self, codes: &Codes) -> String {
        const NAMED: usize = 8;
        let mut labels: Vec<String> = codes
            .iter()
            .map(|code| self.presenter.place_or_flag(self.landscape.text(code)))
            .collect();
        // One more would take as much room as the words for it.
        if labels.len() > NAMED + 1 {
            let more = labels.split_off(NAMED).len();
            let more = u32::try_from(more).unwrap_or(u32::MAX);
            labels.push(self.loc().match_places_more(more));
        }
        self.loc().list(&labels)
    }

    fn is_world(&self, code: Code) -> bool {
        self.landscape.text(code) == WORLD
    }

    pub(super) fn place(&self, code: Code) -> String {
        self.presenter.place_or_flag(self.landscape.text(code))
    }

    fn flag(&self, code: Code) -> String {
        self.presenter.term("flag", self.landscape.text(code)).label
    }

    pub(super) fn year(&self, year: i16) -> String {
        self.presenter.year(i64::from(year))
    }

    /// The title of a record as a text inside a sentence.
    pub(super) fn name(&self, id: Option<RecordId>) -> Result<String, Fault> {
        let Some(id) = id else {
            return Ok(String::new());
        };
        let Some(record) = self.presenter.named(id)? else {
            return Ok(String::new());
        };
        Ok(self
            .presenter
            .text(record.body.title())
            .map_or_else(|| record.slug.clone(), |text| self.presenter.within(&text)))
    }

    pub(super) fn organisation(&self, at: usize) -> Result<String, Fault> {
        self.name(
            self.landscape
                .organisations()
                .get(at)
                .map(|part| part.key.id),
        )
    }

    fn initiative(&self, at: usize) -> Result<String, Fault> {
        self.name(self.landscape.initiatives().get(at).map(|part| part.key.id))
    }

    pub(super) fn money(&self, minor: i64, currency: Code) -> String {
        self.presenter
            .loc()
            .money(minor, self.landscape.text(currency))
    }

    /// The kind of who asks.
    pub(super) fn asker(&self, code: Code) -> String {
        let code = self.landscape.text(code);
        asker_term(self.presenter, code).map_or_else(|| code.to_owned(), |term| term.label)
    }

    /// Who may ask.
    pub(super) fn askers(&self, codes: &Codes) -> String {
        self.list(codes, |code| {
            self.presenter.term("eligible-kind", code).label
        })
    }

    pub(super) fn loc(&self) -> &'a Localiser {
        self.presenter.loc()
    }

    pub(super) fn date(&self, date: PartialDate) -> String {
        self.presenter.date(date)
    }

    pub(super) fn today(&self) -> PartialDate {
        self.landscape.today()
    }

    /// Why a criterion is met or not; `name` is whose facts are judged.
    #[expect(
        clippy::too_many_lines,
        reason = "one line for each reason, in their order"
    )]
    pub(super) fn reason(&self, reason: &Reason, name: &str) -> Result<String, Fault> {
        let loc = self.presenter.loc();
        Ok(match reason {
            Reason::NotStated {
                of: Side::Theirs, ..
            } => loc.match_reason_not_stated_theirs(name),
            Reason::NotStated {
                of: Side::Asked, ..
            }
            | Reason::NotAsked => loc.match_reason_not_stated_asked(name),
            Reason::TopicsShared { topics } => loc.match_reason_topics_shared(self.topics(topics)),
            Reason::TopicsNear { themes, theirs } => loc.match_reason_topics_near(
                self.topics(theirs),
                self.list(themes, |code| self.presenter.term("theme", code).label),
            ),
            Reason::TopicsOther { theirs } => loc.match_reason_topics_other(self.topics(theirs)),
            Reason::TopicsDone {
                topics,
                count,
                latest,
            } => match latest {
                Some(year) => {
                    loc.match_reason_topics_done(self.topics(topics), *count, self.year(*year))
                }
                None => loc.match_reason_topics_done_undated(self.topics(topics), *count),
            },
            Reason::TopicsDeclared { topics } => {
                loc.match_reason_topics_declared(self.topics(topics))
            }
            Reason::SupportShared { kinds } => loc.match_reason_support_shared(self.kinds(kinds)),
            Reason::SupportOther { theirs } => loc.match_reason_support_other(self.kinds(theirs)),
            Reason::PlaceNamed { place } => loc.match_reason_place_named(self.place(*place)),
            Reason::PlaceInRegion { place, region } => {
                loc.match_reason_place_in_region(self.place(*place), self.place(*region))
            }
            Reason::PlaceFlag { place, flag } => {
                loc.match_reason_place_flag(self.place(*place), self.flag(*flag))
            }
            Reason::PlaceAnywhere { place } if self.is_world(*place) => {
                loc.match_reason_place_anywhere_world(self.place(*place))
            }
            Reason::PlaceAnywhere { place } => loc.match_reason_place_anywhere(self.place(*place)),
            Reason::PlaceNotEligible { place, eligible } => {
                loc.match_reason_place_not_eligible(self.place(*place), self.places(eligible))
            }
            Reason::PlacePart { place, eligible } => {
                loc.match_reason_place_part(self.place(*place), self.places(eligible))
            }
            Reason::PlaceDone { place, count, .. } if self.is_world(*place) => {
                loc.match_reason_place_world(self.place(*place), *count)
            }
            Reason::PlaceDone {
                place,
                count,
                latest,
            } => match latest {
                Some(year) => {
                    loc.match_reason_place_done(self.place(*place), *count, self.year(*year))
                }
                None => loc.match_reason_place_done_undated(self.place(*place), *count),
            },
            Reason::PlaceInside {
                place,
                places,
                count,
            } if self.is_world(*place) => {
                loc.match_reason_place_inside_world(self.places(places), *count)
            }
            Reason::PlaceInside {
                place,
                places,
                count,
            } => loc.match_reason_place_inside(self.place(*place), self.places(places), *count),
            Reason::PlaceAround {
                place,
                region,
                count,
            } => loc.match_reason_place_around(self.place(*place), self.place(*region), *count),
            Reason::PlaceWorldwide { place, count } => {
                loc.match_reason_place_worldwide(self.place(*place), *count)
            }
            Reason::PlaceNear {
                place,
                nearest,
                count,
            } => loc.match_reason_place_near(self.place(*place), self.place(*nearest), *count),
            Reason::PlaceAlike { flag, nearest } => {
                loc.match_reason_place_alike(self.place(*nearest), self.flag(*flag))
            }
            Reason::PlaceSeat { place } => loc.match_reason_place_seat(self.place(*place)),
            Reason::PlaceNone { place } => loc.match_reason_place_none(self.place(*place)),
            Reason::LanguageShared { languages } => {
                loc.match_reason_language_shared(self.languages(languages))
            }
            Reason::LanguageNone { asked, theirs } => {
                loc.match_reason_language_none(self.languages(asked), self.languages(theirs))
            }
            Reason::WindowRolling { today } => {
                loc.match_reason_window_rolling(self.presenter.date(*today))
            }
            Reason::WindowOpen {
                closes: Some(closes),
                ..
            } => loc.match_reason_window_open(self.presenter.date(*closes)),
            Reason::WindowOpen {
                closes: None,
                today,
            } => loc.match_reason_window_open_undated(self.presenter.date(*today)),
            Reason::WindowOpens { opens } => {
                loc.match_reason_window_opens(self.presenter.date(*opens))
            }
            Reason::WindowPast { closed } => {
                loc.match_reason_window_past(self.presenter.date(*closed))
            }
            Reason::WindowCalls { today } => {
                loc.match_reason_window_calls(self.presenter.date(*today))
            }
            Reason::WindowClosed { on } => loc.match_reason_window_closed(self.presenter.date(*on)),
            Reason::ActiveNow { initiative } => {
                loc.match_reason_active_now(self.initiative(*initiative)?)
            }
            Reason::ActiveUntil { year } => loc.match_reason_active_until(self.year(*year)),
            Reason::ActiveSince { year } => loc.match_reason_active_since(self.year(*year)),
            Reason::StepServed { modes, stage } => {
                loc.match_reason_step_served(self.modes(modes), self.stage(*stage))
            }
            Reason::StepOther { modes, stage } => {
                loc.match_reason_step_other(self.modes(modes), self.stage(*stage))
            }
            Reason::SizeFits {
                usual_minor,
                currency,
                count,
            } => loc.match_reason_size_fits(*count, self.money(*usual_minor, *currency)),
            Reason::SizeSmall {
                usual_minor,
                largest_minor,
                currency,
            } => loc.match_reason_size_small(
                self.money(*usual_minor, *currency),
                self.money(*largest_minor, *currency),
            ),
            Reason::SizeLarge {
                usual_minor,
                smallest_minor,
                currency,
            } => loc.match_reason_size_large(
                self.money(*usual_minor, *currency),
                self.money(*smallest_minor, *currency),
            ),
            Reason::EnvelopeFits {
                usual_minor,
                envelope_minor,
                currency,
                count,
            } => loc.match_reason_size_envelope(
                *count,
                self.money(*usual_minor, *currency),
                self.money(*envelope_minor, *currency),
            ),
            Reason::EnvelopeSmall {
                usual_minor,
                envelope_minor,
                currency,
            } => loc.match_reason_size_envelope_small(
                self.money(*usual_minor, *currency),
                self.money(*envelope_minor, *currency),
            ),
            Reason::OwnedHere {
                organisation,
                place,
            } => loc.match_reason_owned_here(self.organisation(*organisation)?, self.place(*place)),
            Reason::OwnedNear { organisation, seat } => {
                loc.match_reason_owned_near(self.organisation(*organisation)?, self.place(*seat))
            }
            Reason::OwnedPartner { partner, place } => {
                loc.match_reason_owned_partner(self.organisation(*partner)?, self.place(*place))
            }
            Reason::OwnedSkills {
                modes,
                place,
                initiative,
            } => loc.match_reason_owned_skills(
                self.place(*place),
                self.modes(modes),
                self.initiative(*initiative)?,
            ),
            Reason::OwnedSkillsOffered { modes } => {
                loc.match_reason_owned_skills_offered(self.modes(modes))
            }
            Reason::OwnedElsewhere { organisation, seat } => loc
                .match_reason_owned_elsewhere(self.organisation(*organisation)?, self.place(*seat)),
            Reason::RecordDone { count, initiative } => {
                loc.match_reason_record_done(*count, self.initiative(*initiative)?)
            }
            Reason::RecordRelated { initiative } => {
                loc.match_reason_record_related(self.initiative(*initiative)?)
            }
            Reason::RecordWeak { initiative } => {
                loc.match_reason_record_weak(self.initiative(*initiative)?)
            }
            Reason::PrinciplesChecked { count, percent } => {
                loc.match_reason_principles(*count, *percent)
            }
            Reason::LastingModes { modes } => loc.match_reason_lasting(self.modes(modes)),
            Reason::SingleModes { modes } => loc.match_reason_single(self.modes(modes)),
            Reason::CameBack {
                count,
                from,
                to,
                place,
            } => loc.match_reason_came_back(
                *count,
                self.place(*place),
                self.year(*from),
                self.year(*to),
            ),
            Reason::CameOften { count, place } => {
                loc.match_reason_place_done_undated(self.place(*place), *count)
            }
            Reason::CameOnce { initiative } => {
                loc.match_reason_came_once(self.initiative(*initiative)?)
            }
        })
    }

    pub(super) fn stage(&self, code: Code) -> String {
        self.presenter
            .term("cmm-stage", self.landscape.text(code))
            .label
    }

    /// What makes three fit together, with a key.
    pub(super) fn together(&self, reason: &TriadReason) -> Result<(&'static str, TieView), Fault> {
        let loc = self.presenter.loc();
        let met = !matches!(
            reason,
            TriadReason::NotTogether { .. }
                | TriadReason::OneBody { .. }
                | TriadReason::LanguageUnstated { .. }
        );
        let (key, between, reason) = match reason {
            TriadReason::InProgramme { implementer } => (
                "together",
                TieBetween::DonorImplementer,
                loc.match_triad_in_programme(self.organisation(*implementer)?),
            ),
            TriadReason::PaidBefore {
                donor,
                implementer,
                count,
            } => (
                "together",
                TieBetween::DonorImplementer,
                loc.match_triad_paid_before(
                    self.organisation(*donor)?,
                    self.organisation(*implementer)?,
                    *count,
                ),
            ),
            TriadReason::NotTogether { donor, implementer } => (
                "together",
                TieBetween::DonorImplementer,
                loc.match_triad_not_together(
                    self.organisation(*donor)?,
                    self.organisation(*implementer)?,
                ),
            ),
            TriadReason::OneBody { organisation } => (
                "together",
                TieBetween::DonorImplementer,
                loc.match_triad_one_body(self.organisation(*organisation)?),
            ),
            TriadReason::Languages { languages } => (
                "language",
                TieBetween::All,
                loc.match_triad_languages(self.languages(languages)),
            ),
            TriadReason::LanguageUnstated {
                asked,
                programme,
                implementer,
            } => (
                "language",
                TieBetween::All,
                loc.match_triad_language_unstated(self.silent(*asked, *programme, *implementer)?),
            ),
            TriadReason::PaidHere { donor, count } => (
                "place",
                TieBetween::DonorBeneficiary,
                loc.match_triad_paid_here(self.organisation(*donor)?, *count),
            ),
        };
        let tie = TieView {
            between,
            met,
            reason,
        };
        Ok((key, tie))
    }

    /// Those of the three that state no language.
    fn silent(
        &self,
        asked: bool,
        programme: Option<usize>,
        implementer: Option<usize>,
    ) -> Result<String, Fault> {
        let loc = self.loc();
        let mut names: Vec<String> = asked.then(|| loc.match_why_asked()).into_iter().collect();
        if let Some(part) = programme.and_then(|at| self.landscape.programmes().get(at)) {
            names.push(self.name(Some(part.key.id))?);
        }
        if let Some(at) = implementer {
            names.push(self.organisation(at)?);
        }
        Ok(loc.list(&names))
    }

    /// What is to be asked before anybody counts on it.
    pub(super) fn caution(&self, caution: &Caution) -> Result<BlockerView, Fault> {
        let loc = self.loc();
        let (code, reason) = match caution {
            Caution::KindNotStated { eligible } => {
                ("kind", loc.match_caution_kind(self.askers(eligible)))
            }
            Caution::MayAsk {
                organisation,
                place,
            } => (
                "asks",
                loc.match_caution_asks(self.organisation(*organisation)?, self.place(*place)),
            ),
        };
        Ok(BlockerView {
            code: code.to_owned(),
            reason,
        })
    }

    /// What stands in the way.
    pub(super) fn blocker(&self, blocker: &Blocker) -> Result<BlockerView, Fault> {
        let loc = self.presenter.loc();
        let (code, reason) = match blocker {
            Blocker::WindowClosed { on } => {
                let day = on.unwrap_or_else(|| self.landscape.today());
                (
                    "window",
                    loc.match_blocker_window(loc.date(localisable(day))),
                )
            }
            Blocker::PlaceNotEligible { place, eligible } => (
                "place",
                loc.match_blocker_place(self.place(*place), self.places(eligible)),
            ),
            Blocker::KindNotEligible { asker, eligible } => (
                "kind",
                loc.match_blocker_kind(self.asker(*asker), self.askers(eligible)),
            ),
            Blocker::Asks { organisation } => (
                "asks",
                loc.match_blocker_asks(self.organisation(*organisation)?),
            ),
            Blocker::Receives {
                organisation,
                place,
            } => (
                "receives",
                loc.match_blocker_receives(self.organisation(*organisation)?, self.place(*place)),
            ),
            Blocker::NoCommonLanguage { asked, theirs } => (
                "language",
                loc.match_blocker_language(self.languages(asked), self.languages(theirs)),
            ),
        };
        Ok(BlockerView {
            code: code.to_owned(),
            reason,
        })
    }
}

/// The name of a criterion.
pub(super) fn criterion(loc: &Localiser, criterion: Criterion) -> String {
    match criterion {
        Criterion::Topic => loc.match_criterion_topic(),
        Criterion::Support => loc.match_criterion_support(),
        Criterion::Place => loc.match_criterion_place(),
        Criterion::Language => loc.match_criterion_language(),
        Criterion::Timing => loc.match_criterion_timing(),
        Criterion::Maturity => loc.match_criterion_maturity(),
        Criterion::Size => loc.match_criterion_size(),
        Criterion::Ownership => loc.match_criterion_ownership(),
        Criterion::Record => loc.match_criterion_record(),
        Criterion::Principles => loc.match_criterion_principles(),
        Criterion::Sustainability => loc.match_criterion_sustainability(),
    }
}

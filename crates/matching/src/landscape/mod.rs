//! What matching sees of the catalogue: needs, programmes, organisations and initiatives, reduced to what is compared.

mod build;
mod parts;

pub use build::Entry;
pub use parts::{
    Budget, Experience, Initiative, Key, Need, Organisation, Programme, Role, Roles, Step, Window,
};

use std::collections::HashMap;

use catalogue::RecordId;
use catalogue::record::PartialDate;

use crate::asker::Asker;
use crate::atlas::Atlas;
use crate::code::{Code, Codes, Interner};
use crate::subject::Subject;

/// The records of a catalogue, ready to be matched.
///
/// Built from records in any order; the same records give the same landscape, and so the same answers. It holds no clock: the
/// day on which windows are open or shut is passed in.
#[derive(Clone, Debug)]
pub struct Landscape {
    pub(crate) today: PartialDate,
    pub(crate) words: Interner,
    pub(crate) atlas: Atlas,
    pub(crate) needs: Vec<Need>,
    pub(crate) programmes: Vec<Programme>,
    pub(crate) organisations: Vec<Organisation>,
    pub(crate) initiatives: Vec<Initiative>,
    /// Initiatives that state a budget.
    pub(crate) budgets: Vec<usize>,
    /// Theme of a topic.
    pub(crate) themes: HashMap<Code, Code>,
    /// Stages of maturity, lowest first.
    pub(crate) stages: Vec<Code>,
    pub(crate) need_at: HashMap<RecordId, usize>,
    pub(crate) programme_at: HashMap<RecordId, usize>,
    pub(crate) organisation_at: HashMap<RecordId, usize>,
    pub(crate) initiative_at: HashMap<RecordId, usize>,
}

impl Landscape {
    /// The text of a code.
    #[must_use]
    pub fn text(&self, code: Code) -> &str {
        self.words.text(code)
    }

    /// The code of a text, if the catalogue or its vocabularies have it.
    #[must_use]
    pub fn code(&self, text: &str) -> Option<Code> {
        self.words.find(text)
    }

    /// The code of a place, region or world; `None` if there is no such place.
    #[must_use]
    pub fn place(&self, code: &str) -> Option<Code> {
        self.code(code).filter(|code| self.atlas.knows(*code))
    }

    /// The day on which everything is judged.
    #[must_use]
    pub fn today(&self) -> PartialDate {
        self.today
    }

    /// The needs, by slug.
    #[must_use]
    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// The programmes, by slug.
    #[must_use]
    pub fn programmes(&self) -> &[Programme] {
        &self.programmes
    }

    /// The organisations, by slug.
    #[must_use]
    pub fn organisations(&self) -> &[Organisation] {
        &self.organisations
    }

    /// The initiatives, by slug.
    #[must_use]
    pub fn initiatives(&self) -> &[Initiative] {
        &self.initiatives
    }

    /// A need by its record.
    #[must_use]
    pub fn need(&self, id: RecordId) -> Option<&Need> {
        self.needs.get(*self.need_at.get(&id)?)
    }

    /// A programme by its record.
    #[must_use]
    pub fn programme(&self, id: RecordId) -> Option<&Programme> {
        self.programmes.get(*self.programme_at.get(&id)?)
    }

    /// An organisation by its record.
    #[must_use]
    pub fn organisation(&self, id: RecordId) -> Option<&Organisation> {
        self.organisations.get(*self.organisation_at.get(&id)?)
    }

    /// An initiative by its record.
    #[must_use]
    pub fn initiative(&self, id: RecordId) -> Option<&Initiative> {
        self.initiatives.get(*self.initiative_at.get(&id)?)
    }

    /// True if a place is a region or lies in it.
    #[must_use]
    pub fn within(&self, region: Code, place: Code) -> bool {
        self.atlas.within(region, place)
    }

    /// An asker of a kind, of organisations or of programmes; `None` if neither has the kind.
    #[must_use]
    pub fn asker(&self, kind: &str) -> Option<Asker> {
        Some(Asker::new(self.words.find(kind)?, &self.words))
    }

    /// Who is presumed to ask where a place is named and nobody else: its government, as for a need; `None` if the catalogue
    /// has no such word.
    #[must_use]
    pub fn asker_of_a_place(&self) -> Option<Asker> {
        self.asker(Asker::OF_A_PLACE).map(Asker::presumed)
    }

    /// True if an organisation is named as the one that asks.
    pub(crate) fn asks(&self, subject: &Subject, at: usize) -> bool {
        let asker = subject.asker.as_ref();
        asker.is_some_and(|asker| asker.body == Some(at))
    }

    /// The place of an organisation that is a government body of a place that asks, where no organisation is named: one of many
    /// bodies of a government, and perhaps the one that asks.
    pub(crate) fn may_ask(&self, subject: &Subject, at: usize) -> Option<Code> {
        let asker = subject.asker.as_ref()?;
        let organisation = self.organisations.get(at)?;
        let government = asker.body.is_none()
            && self.words.text(asker.kind) == Asker::OF_A_PLACE
            && organisation.kind == Some(asker.kind);
        organisation
            .seat
            .filter(|seat| government && subject.places.has(*seat))
    }

    /// Places with their sub-region and the region above it, without the world.
    #[must_use]
    pub fn neighbourhood(&self, places: &Codes) -> Codes {
        places
            .iter()
            .flat_map(|place| self.atlas.line(place).iter().copied().take(3))
            .filter(|place| !self.atlas.is_world(*place))
            .collect()
    }

    /// The theme of a topic.
    #[must_use]
    pub fn theme(&self, topic: Code) -> Option<Code> {
        self.themes.get(&topic).copied()
    }

    /// The themes of topics.
    #[must_use]
    pub fn themes(&self, topics: &Codes) -> Codes {
        topics
            .iter()
            .filter_map(|topic| self.theme(topic))
            .collect()
    }
}

//! What is asked.

use crate::asker::Asker;
use crate::code::{Code, Codes};
use crate::landscape::{Landscape, Need, Programme, Step};

/// What help is asked for: by a need, by a programme that looks for its like, or by hand.
///
/// What is empty is not asked and decides nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// Topics.
    pub topics: Codes,
    /// Types of support.
    pub support: Codes,
    /// Delivery modes.
    pub modes: Codes,
    /// Places; empty for anywhere.
    pub places: Codes,
    /// Languages that work.
    pub languages: Codes,
    /// The step of maturity that is wanted.
    pub step: Option<Step>,
    /// Who asks; `None` if nobody says so, and then no programme is shut.
    pub asker: Option<Asker>,
}

impl Subject {
    /// What a need asks for.
    #[must_use]
    pub fn need(need: &Need) -> Self {
        Self {
            topics: need.topics.clone(),
            support: need.support.clone(),
            modes: Codes::default(),
            places: need.place.into_iter().collect(),
            languages: need.languages.clone(),
            step: need.step,
            asker: Some(need.asker.clone()),
        }
    }

    /// Whom a programme looks for: those who do such work where it may be done.
    #[must_use]
    pub fn programme(landscape: &Landscape, programme: &Programme) -> Self {
        let world = programme
            .eligible
            .iter()
            .any(|code| landscape.atlas.is_world(code));
        let places: Codes = if world {
            Codes::default()
        } else {
            programme
                .eligible
                .iter()
                .flat_map(|code| {
                    if landscape.atlas.knows(code) {
                        vec![code]
                    } else {
                        landscape.atlas.countries(code)
                    }
                })
                .collect()
        };
        Self {
            topics: programme.topics.clone(),
            support: programme.support.clone(),
            modes: programme.modes.clone(),
            places,
            languages: programme.languages.clone(),
            step: None,
            // Whoever does the work of a programme need not be the one who asks for it.
            asker: None,
        }
    }

    /// The one place that is asked about; `None` for several or none.
    #[must_use]
    pub fn place(&self) -> Option<Code> {
        (self.places.len() == 1).then(|| self.places.iter().next())?
    }

    /// True if nothing is asked: then everything would fit equally.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self == &Self::default()
    }
}

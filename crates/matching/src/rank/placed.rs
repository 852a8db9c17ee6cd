use super::implementers::among;
use super::programmes::of_organisation;
use crate::criterion::Weights;
use crate::evidence::Part;
use crate::landscape::{Landscape, Organisation};
use crate::score::Match;
use crate::subject::Subject;

/// One candidate that somebody asked about, judged among all others.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// What is said of it.
    pub found: Match,
    /// Its place in the list, from 1; `None` if it is in none.
    pub rank: Option<usize>,
    /// How many are in the list.
    pub of: usize,
}

impl Placed {
    /// A candidate of a list; `None` if it is not in it.
    #[must_use]
    pub fn of(matches: &[Match], at: usize) -> Option<Self> {
        let position = matches.iter().position(|found| found.at == at)?;
        Some(Self {
            found: matches.get(position)?.clone(),
            rank: Some(position + 1),
            of: matches.len(),
        })
    }

    /// The same where the candidate is only in the list because it was asked about.
    fn unlisted(mut self) -> Self {
        self.rank = None;
        self.of -= 1;
        self
    }
}

/// An organisation among those that could do the work, also where nothing shows that it does such work.
#[must_use]
pub fn implementer(
    landscape: &Landscape,
    subject: &Subject,
    weights: &Weights,
    at: usize,
) -> Option<Placed> {
    let listed = among(
        landscape,
        subject,
        weights,
        Part::Doing,
        "implementer",
        None,
    );
    Placed::of(&listed, at).or_else(|| {
        let all = among(
            landscape,
            subject,
            weights,
            Part::Doing,
            "implementer",
            Some(at),
        );
        Placed::of(&all, at).map(Placed::unlisted)
    })
}

/// A programme among those in which an organisation could do the work, also one in which it has a part already.
#[must_use]
pub fn programme_of_organisation(
    landscape: &Landscape,
    at: usize,
    organisation: &Organisation,
    weights: &Weights,
    programme: usize,
) -> Option<Placed> {
    let listed = of_organisation(landscape, at, organisation, weights, None);
    Placed::of(&listed, programme).or_else(|| {
        let all = of_organisation(landscape, at, organisation, weights, Some(programme));
        Placed::of(&all, programme).map(Placed::unlisted)
    })
}

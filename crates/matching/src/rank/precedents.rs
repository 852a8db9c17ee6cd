use crate::evidence::fits;
use crate::landscape::Landscape;
use crate::subject::Subject;

/// From here on an initiative is work on the same subject in the same place.
const SAME: f64 = 0.5;

/// Work of the same kind, here or elsewhere.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Precedent {
    /// Index of the initiative.
    pub at: usize,
    /// 0 to 100: topic, place and mode together.
    pub score: f64,
}

/// Initiatives like what is asked, the most similar first: what can be learnt from.
#[must_use]
pub fn precedents(landscape: &Landscape, subject: &Subject) -> Vec<Precedent> {
    let mut found: Vec<Precedent> = fits(landscape, subject)
        .into_iter()
        .enumerate()
        .filter(|(_, fit)| fit.topic > 0.0)
        .map(|(at, fit)| Precedent {
            at,
            score: 100.0 * fit.topic * (0.4 + 0.6 * fit.place) * (0.7 + 0.3 * fit.mode),
        })
        .collect();
    found.sort_by(|a, b| {
        b.score.total_cmp(&a.score).then_with(|| {
            let key = |at: usize| {
                landscape
                    .initiatives
                    .get(at)
                    .map(|part| (&part.key.name, part.key.id))
            };
            key(a.at).cmp(&key(b.at))
        })
    });
    found
}

/// What already runs, or is planned, on the same subject in the same place: before more is suggested.
#[must_use]
pub fn overlaps(landscape: &Landscape, subject: &Subject) -> Vec<usize> {
    let fits = fits(landscape, subject);
    landscape
        .initiatives
        .iter()
        .zip(&fits)
        .enumerate()
        .filter(|(_, (initiative, fit))| {
            initiative.open
                && fit.topic >= SAME
                && subject.places.iter().any(|place| {
                    initiative.places.iter().any(|theirs| {
                        landscape.atlas.within(theirs, place) && !landscape.atlas.is_world(theirs)
                    })
                })
        })
        .map(|(at, _)| at)
        .collect()
}

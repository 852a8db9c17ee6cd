use crate::evidence::fits;
use crate::landscape::{Initiative, Key, Landscape};
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
        b.score
            .total_cmp(&a.score)
            .then_with(|| key(landscape, a.at).cmp(&key(landscape, b.at)))
    });
    found
}

/// What settles a tie.
fn key(landscape: &Landscape, at: usize) -> Option<(&str, catalogue::RecordId)> {
    let Key { id, name, .. } = &landscape.initiatives.get(at)?.key;
    Some((name, *id))
}

/// What already runs, or is planned, on the same subject in the same place, the most similar first: before more is suggested.
///
/// A place is met by what names it, a region around it or a place in it. Where no place is asked about, or the whole world, all
/// that is open on the topics is: a programme for everybody may double any of it.
#[must_use]
pub fn overlaps(landscape: &Landscape, subject: &Subject) -> Vec<usize> {
    let mut found: Vec<(usize, f64)> = fits(landscape, subject)
        .into_iter()
        .enumerate()
        .zip(&landscape.initiatives)
        .filter(|((_, fit), initiative)| {
            initiative.open && fit.topic >= SAME && meets(landscape, subject, initiative)
        })
        .map(|((at, fit), _)| (at, fit.joint))
        .collect();
    found.sort_by(|(a, x), (b, y)| {
        y.total_cmp(x)
            .then_with(|| key(landscape, *a).cmp(&key(landscape, *b)))
    });
    found.into_iter().map(|(at, _)| at).collect()
}

fn meets(landscape: &Landscape, subject: &Subject, initiative: &Initiative) -> bool {
    let atlas = &landscape.atlas;
    let anywhere = subject.places.is_empty() || subject.places.iter().any(|at| atlas.is_world(at));
    if anywhere {
        // Of nothing in particular nothing is a double.
        return !subject.topics.is_empty();
    }
    subject.places.iter().any(|asked| {
        initiative.places.iter().any(|theirs| {
            // What names the world names no place.
            !atlas.is_world(theirs) && (atlas.within(theirs, asked) || atlas.within(asked, theirs))
        })
    })
}

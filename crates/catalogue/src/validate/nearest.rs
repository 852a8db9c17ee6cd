use crate::search::analyser::fold;

/// The candidate that may be meant: equal after folding, else a few letters away; the first of equals.
#[must_use]
pub fn nearest<'a>(found: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let found: Vec<char> = fold(found).chars().take(LONGEST).collect();
    let most = (found.len() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let folded: Vec<char> = fold(candidate).chars().take(LONGEST).collect();
            let distance = distance(&found, &folded);
            // A code of two letters that has nothing in common with what was given is no suggestion.
            // Of equals, the one that begins alike: people err at the end of a word more than at its beginning.
            let alike = found
                .iter()
                .zip(&folded)
                .take_while(|(a, b)| a == b)
                .count();
            (distance <= most && distance < folded.len())
                .then_some(((distance, std::cmp::Reverse(alike)), candidate))
        })
        .min_by_key(|(rank, _)| *rank)
        .map(|(_, candidate)| candidate)
}

const LONGEST: usize = 80;

/// Insertions, deletions, substitutions and swaps of neighbours that lead from one to the other.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], k: usize| row.get(k).copied().unwrap_or(usize::MAX / 2);
            let same = usize::from(x != y);
            let mut best = (at(&last, j + 1) + 1)
                .min(at(&row, j) + 1)
                .min(at(&last, j) + same);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(a.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_nonsense_is_not() {
        let topics = ["ciip", "cbm", "incident-management", "education-skills"];
        for (found, meant) in [
            ("incident_management", Some("incident-management")),
            ("Incident-Managment", Some("incident-management")),
            ("CIIP", Some("ciip")),
            ("cipi", Some("ciip")),
            ("submarine", None),
            ("", None),
        ] {
            assert_eq!(nearest(found, topics), meant, "{found:?}");
        }
    }
}

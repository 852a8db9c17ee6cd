use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use catalogue::record::Row;
use catalogue::search::Columns;

use crate::api::{
    self, Leaf, NetworkLink, NetworkNode, NetworkRequest, NetworkView, SearchRequest,
};
use crate::search::filters;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Organisations that are shown, unless something else is asked.
const SHOWN: usize = 80;
/// More could not be told apart.
const MOST: usize = 150;

/// Organisations that share initiatives, in whatever part.
///
/// The whole network shows those with the most initiatives; that of one organisation shows it and whom it works with, those
/// with whom it shares the most first. The same catalogue gives the same answer: ties go by the short name.
///
/// # Errors
/// An unknown code or organisation; when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn network_find(
    host: &Host,
    reader: &Reader,
    request: NetworkRequest,
) -> Result<NetworkView, Fault> {
    let filters = filters(
        host,
        &SearchRequest {
            kinds: vec![api::Kind::Initiative],
            themes: request.themes.clone(),
            places: request.places.clone(),
            organisations: request.organisation.iter().cloned().collect(),
            ..SearchRequest::default()
        },
    )?;
    let presenter = Presenter::new(host, reader);
    let columns = host.catalogue().columns()?;
    // Who works with a partner of the one that is asked for, without it, is no part of its own network.
    let rows: Vec<Row> = columns.rows(&filters).iter().collect();
    let found = Found::of(&columns, &rows);
    let most = request
        .most
        .and_then(|most| usize::try_from(most).ok())
        .unwrap_or(SHOWN)
        .clamp(2, MOST);
    let asked = filters.organisations.first().map(String::as_str);
    let (shown, left_out) = found.shown(asked, most);
    let mut nodes = Vec::with_capacity(shown.len());
    let mut places: BTreeMap<&str, u32> = BTreeMap::new();
    for slug in shown {
        let leaf = found.parts.get(slug).and_then(main_part);
        if let Some(organisation) = presenter.organisation_by_slug(slug, leaf)? {
            places.insert(slug, number(nodes.len()));
            nodes.push(NetworkNode {
                organisation,
                initiatives: number(found.rows.get(slug).map_or(0, BTreeSet::len)),
                partners: number(found.partners.get(slug).map_or(0, BTreeSet::len)),
            });
        }
    }
    let mut links: Vec<NetworkLink> = found
        .pairs
        .iter()
        .filter_map(|((a, b), initiatives)| {
            let (one, other) = (*places.get(a)?, *places.get(b)?);
            Some(NetworkLink {
                from: one.min(other),
                to: one.max(other),
                initiatives: *initiatives,
            })
        })
        .collect();
    links.sort_by_key(|link| (Reverse(link.initiatives), link.from, link.to));
    Ok(NetworkView {
        nodes,
        links,
        left_out: number(left_out),
        themes: presenter.terms("theme"),
        organisation: match asked {
            Some(slug) => presenter.organisation_by_slug(slug, None)?,
            None => None,
        },
    })
}

/// What the initiatives say of organisations.
#[derive(Debug, Default)]
struct Found<'a> {
    /// The initiatives of each.
    rows: BTreeMap<&'a str, BTreeSet<Row>>,
    /// How often each plays each part.
    parts: BTreeMap<&'a str, BTreeMap<Leaf, u32>>,
    /// With whom each shares one.
    partners: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// How many each two share; the smaller name first.
    pairs: BTreeMap<(&'a str, &'a str), u32>,
}

impl<'a> Found<'a> {
    fn of(columns: &'a Columns, rows: &[Row]) -> Self {
        let mut found = Self::default();
        for row in rows {
            let mut here: BTreeSet<&str> = BTreeSet::new();
            for (slug, role) in columns.organisations(*row) {
                here.insert(slug);
                if let Some(leaf) = leaf_of(role) {
                    *found
                        .parts
                        .entry(slug)
                        .or_default()
                        .entry(leaf)
                        .or_default() += 1;
                }
            }
            for slug in &here {
                found.rows.entry(*slug).or_default().insert(*row);
                let others = here.iter().filter(|other| *other != slug);
                found
                    .partners
                    .entry(*slug)
                    .or_default()
                    .extend(others.copied());
                for other in here.iter().filter(|other| *other > slug) {
                    *found.pairs.entry((*slug, *other)).or_default() += 1;
                }
            }
        }
        found
    }

    /// Whom to show, and how many of those with partners are left out.
    fn shown(&self, asked: Option<&'a str>, most: usize) -> (Vec<&'a str>, usize) {
        let shared = |slug: &str| match asked {
            Some(one) => {
                let pair = if one < slug { (one, slug) } else { (slug, one) };
                self.pairs.get(&pair).copied().unwrap_or_default()
            }
            None => number(self.rows.get(slug).map_or(0, BTreeSet::len)),
        };
        let mut slugs: Vec<&str> = self
            .partners
            .iter()
            .filter(|(slug, partners)| !partners.is_empty() || asked == Some(**slug))
            .map(|(slug, _)| *slug)
            .collect();
        slugs.sort_by_key(|slug| (asked != Some(*slug), Reverse(shared(slug)), *slug));
        let all = slugs.len();
        slugs.truncate(most);
        // One whose partners are all left out would stand there alone, as if it worked with nobody.
        let chosen: BTreeSet<&str> = slugs.iter().copied().collect();
        slugs.retain(|slug| {
            let partners = self.partners.get(slug);
            asked == Some(*slug) || partners.is_some_and(|others| !others.is_disjoint(&chosen))
        });
        let left_out = all - slugs.len();
        (slugs, left_out)
    }
}

/// The part that a role stands for: also those who pass money on or answer for it do the work, and partners on the spot are where it is done.
fn leaf_of(role: &str) -> Option<Leaf> {
    match role {
        "funder" => Some(Leaf::Donor),
        "implementer" | "extending" | "accountable" => Some(Leaf::Implementer),
        "local-partner" => Some(Leaf::Beneficiary),
        _ => None,
    }
}

/// The part that is played most often; of equals, the one that comes first in a flow.
fn main_part(parts: &BTreeMap<Leaf, u32>) -> Option<Leaf> {
    parts
        .iter()
        .max_by_key(|(leaf, times)| (**times, Reverse(**leaf)))
        .map(|(leaf, _)| *leaf)
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_that_is_played_most_often_is_shown() {
        let parts = |list: &[(Leaf, u32)]| main_part(&list.iter().copied().collect());
        assert_eq!(
            parts(&[(Leaf::Donor, 1), (Leaf::Implementer, 3)]),
            Some(Leaf::Implementer),
            "three against one"
        );
        assert_eq!(
            parts(&[(Leaf::Donor, 2), (Leaf::Implementer, 2)]),
            Some(Leaf::Donor),
            "of equals, the one that comes first"
        );
        assert_eq!(parts(&[]), None, "nobody is put into a part");
    }
}

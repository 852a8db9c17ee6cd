use std::collections::{BTreeMap, BTreeSet};

use catalogue::record::Row;

/// What a node of one column stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Stop<'a> {
    /// An organisation, a place or a theme, by its code.
    One(&'a str),
    /// All that are not named on their own.
    Others,
    /// Nothing is stated.
    NotStated,
}

/// One column of the picture: who stands in it, and the initiatives that go through each.
#[derive(Debug, Default)]
pub(super) struct Column<'a> {
    through: BTreeMap<&'a str, BTreeSet<Row>>,
    without: BTreeSet<Row>,
}

impl<'a> Column<'a> {
    /// Takes in an initiative with those whom it names in this column.
    pub(super) fn add(&mut self, row: Row, codes: impl IntoIterator<Item = &'a str>) {
        let mut stated = false;
        for code in codes {
            stated = true;
            self.through.entry(code).or_default().insert(row);
        }
        if !stated {
            self.without.insert(row);
        }
    }

    /// The nodes, the largest first, then all others together, then what is not stated; each with its initiatives.
    ///
    /// One more than `most` is named rather than folded alone: "one other" would say less than its name.
    pub(super) fn nodes(&self, most: usize) -> Vec<Node<'a>> {
        let mut named: Vec<(&'a str, &BTreeSet<Row>)> = self
            .through
            .iter()
            .map(|(code, rows)| (*code, rows))
            .collect();
        named.sort_by(|(a, x), (b, y)| y.len().cmp(&x.len()).then_with(|| a.cmp(b)));
        let cut = if named.len() <= most + 1 {
            named.len()
        } else {
            most
        };
        let rest = named.split_off(cut);
        let mut nodes: Vec<Node<'a>> = named
            .into_iter()
            .map(|(code, rows)| Node {
                stop: Stop::One(code),
                folded: 0,
                rows: rows.clone(),
            })
            .collect();
        if !rest.is_empty() {
            nodes.push(Node {
                stop: Stop::Others,
                folded: rest.len(),
                rows: rest
                    .iter()
                    .flat_map(|(_, rows)| rows.iter().copied())
                    .collect(),
            });
        }
        if !self.without.is_empty() {
            nodes.push(Node {
                stop: Stop::NotStated,
                folded: 0,
                rows: self.without.clone(),
            });
        }
        nodes
    }
}

/// A node before it has a name.
#[derive(Debug)]
pub(super) struct Node<'a> {
    pub(super) stop: Stop<'a>,
    pub(super) folded: usize,
    pub(super) rows: BTreeSet<Row>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_are_named_the_rest_counted_and_silence_is_said() {
        let mut column = Column::default();
        for (row, codes) in [
            (1, vec!["a", "b"]),
            (2, vec!["a"]),
            (3, vec!["c", "d"]),
            (4, vec![]),
        ] {
            column.add(row, codes);
        }
        let seen: Vec<_> = column
            .nodes(1)
            .into_iter()
            .map(|node| (node.stop, node.folded, node.rows.len()))
            .collect();
        assert_eq!(
            seen,
            [
                (Stop::One("a"), 0, 2),
                (Stop::Others, 3, 2),
                (Stop::NotStated, 0, 1)
            ],
            "an initiative of two others counts once among them"
        );
        assert_eq!(column.nodes(3).len(), 5, "one alone is not folded");
    }
}

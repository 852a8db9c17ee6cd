use std::collections::HashSet;

use catalogue::Kind;
use catalogue::record::Row;
use catalogue::search::{Columns, Facet, Filters};

use crate::Host;

/// Which record is worth translating first.
///
/// Open needs and programmes of the reader's place, then the rest of what is about that place, then everything else; in
/// each the newest first. What is read most cannot decide: nothing counts what anybody reads.
pub(super) struct Worth<'a> {
    columns: &'a Columns,
    open: HashSet<Row>,
    own: HashSet<Row>,
}

impl<'a> Worth<'a> {
    pub(super) fn new(host: &Host, columns: &'a Columns) -> Self {
        let place = host
            .settings()
            .place
            .and_then(|code| host.places().get(&code));
        let Some(place) = place else {
            return Self {
                columns,
                open: HashSet::new(),
                own: HashSet::new(),
            };
        };
        let mut own = columns.value(Facet::Place, &place.code).clone();
        let mut serving = own.clone();
        for region in columns.above(&place.code) {
            serving |= columns.naming(region);
        }
        serving |= columns.worldwide();
        let of = |kinds: Vec<Kind>, statuses: Vec<String>| {
            columns.rows(&Filters {
                kinds,
                statuses,
                ..Filters::default()
            })
        };
        let needs = of(vec![Kind::Need], Vec::new());
        let offers = of(vec![Kind::Programme], vec!["open".to_owned()]);
        let open = (&needs & &own) | (&offers & &serving);
        own -= &open;
        Self {
            columns,
            open: open.iter().collect(),
            own: own.iter().collect(),
        }
    }

    /// Sorts rows, the one with most worth first; the order never wavers.
    pub(super) fn sort<T>(&self, items: &mut [T], row: impl Fn(&T) -> Row) {
        items.sort_by_cached_key(|item| {
            let row = row(item);
            let tier = if self.open.contains(&row) {
                0_u8
            } else if self.own.contains(&row) {
                1
            } else {
                2
            };
            let kind = self.columns.kind(row).map(Kind::code);
            let slug = self.columns.slug(row).to_owned();
            (tier, -self.columns.newest(row), kind, slug)
        });
    }
}

use std::sync::Arc;

use rusqlite::Connection;

use crate::record::{Kind, Row, Standing, Visibility};
use crate::search::SearchError;
use crate::search::index::Facts;
use crate::search::postings::Live;

use super::{Columns, Facet, Hierarchy};

impl Columns {
    /// Loads the facets of every record, and opens the postings.
    ///
    /// # Errors
    /// If SQLite refuses, or the index is of another version.
    pub fn load(conn: &Connection, hierarchy: Arc<Hierarchy>) -> Result<Self, SearchError> {
        Self::read(conn, hierarchy, None)
    }

    /// Loads them again after a write; what has been read of postings that have not changed is used again.
    ///
    /// # Errors
    /// If SQLite refuses, or the index is of another version.
    pub fn reload(&self, conn: &Connection) -> Result<Self, SearchError> {
        Self::read(conn, Arc::clone(&self.hierarchy), Some(&self.live))
    }

    fn read(
        conn: &Connection,
        hierarchy: Arc<Hierarchy>,
        before: Option<&Live>,
    ) -> Result<Self, SearchError> {
        let mut columns = Self {
            hierarchy,
            ..Self::default()
        };
        let mut statement =
            conn.prepare_cached("SELECT row, facts, segment FROM search_doc ORDER BY row")?;
        let mut rows = statement.query([])?;
        let mut standing = Vec::new();
        while let Some(row) = rows.next()? {
            let blob = row.get_ref(1)?.as_blob().map_err(|_| SearchError::Stale)?;
            columns.put(row.get(0)?, &Facts::decode(blob).ok_or(SearchError::Stale)?);
            standing.push((row.get(0)?, row.get(2)?));
        }
        columns.live = Live::load(conn, &standing, before)?;
        Ok(columns)
    }

    /// Sets the facets of a row.
    pub fn put(&mut self, row: Row, facts: &Facts) {
        let Some(kind) = facts.kind else { return };
        self.remove(row);
        self.open_bits.take();
        let at = row as usize;
        if self.kind.len() <= at {
            self.kind.resize(at + 1, None);
            self.slug.resize(at + 1, Box::default());
            self.years.resize(at + 1, None);
            self.newest.resize(at + 1, 0);
            self.closes.resize(at + 1, 0);
            self.lengths.resize(at + 1, [0; 3]);
        }
        set(&mut self.kind, at, Some(kind));
        set(&mut self.slug, at, facts.slug.as_str().into());
        set(&mut self.years, at, facts.years);
        set(&mut self.newest, at, facts.newest);
        set(&mut self.closes, at, facts.closes);
        set(&mut self.lengths, at, facts.lengths);
        for (sum, length) in self.length_sums.iter_mut().zip(facts.lengths) {
            *sum += u64::from(length);
        }

        self.all.insert(row);
        match (facts.standing, facts.visibility) {
            (Standing::Withdrawn, _) => self.withdrawn.insert(row),
            (_, Visibility::Private) => self.private.insert(row),
            (Standing::Draft, _) => self.drafts.insert(row),
            (Standing::Submitted | Standing::Published, _) => self.open.insert(row),
        };

        self.mark(Facet::Kind, kind.code(), row);
        let topics: Vec<u32> = facts
            .topics
            .iter()
            .map(|topic| self.mark(Facet::Topic, topic, row))
            .collect();
        self.topics.set(row, &distinct(topics));
        let hierarchy = Arc::clone(&self.hierarchy);
        let themes = facts
            .topics
            .iter()
            .filter_map(|topic| hierarchy.theme.get(topic));
        let themes: Vec<u32> = themes
            .map(|theme| self.mark(Facet::Theme, theme, row))
            .collect();
        self.themes.set(row, &distinct(themes));
        self.put_places(row, facts);
        let status: Vec<u32> = facts
            .status
            .iter()
            .map(|status| self.mark(Facet::Status, status, row))
            .collect();
        self.statuses.set(row, &status);
        let modes: Vec<u32> = facts
            .modes
            .iter()
            .map(|mode| self.mark(Facet::Mode, mode, row))
            .collect();
        self.modes.set(row, &distinct(modes));
        let languages: Vec<u32> = facts
            .languages
            .iter()
            .map(|lang| self.mark(Facet::Language, lang, row))
            .collect();
        self.languages.set(row, &distinct(languages));
        let mut organisations = Vec::new();
        for (slug, role) in &facts.organisations {
            let role = self.roles.intern(role) & 0xff;
            organisations.push(self.mark(Facet::Organisation, slug, row) << 8 | role);
        }
        self.organisations.set(row, &distinct(organisations));
        for (at, concepts) in facts.concepts.iter().enumerate() {
            for concept in concepts {
                if let Some(rows) = self.concepts.entry(*concept).or_default().get_mut(at) {
                    rows.insert(row);
                }
            }
        }
        let every = distinct(std::mem::take(&mut self.marked));
        self.every.set(row, &every);
        self.marked = every;
        self.marked.clear();
    }

    /// A record is in the places that it names and in every region above them.
    fn put_places(&mut self, row: Row, facts: &Facts) {
        let hierarchy = Arc::clone(&self.hierarchy);
        let above = |place: &String| {
            hierarchy
                .above
                .get(place)
                .map(Vec::as_slice)
                .unwrap_or_default()
        };
        // Where an organisation has its seat is not whom it works for.
        if facts.places.len() == 1 && facts.kind != Some(Kind::Organisation) {
            self.alone.insert(row);
        }
        let mut places: Vec<u32> = Vec::new();
        for place in &facts.places {
            let id = self.mark(Facet::Place, place, row);
            self.named.entry(id).or_default().insert(row);
            places.push(id << 1 | 1);
        }
        for region in facts.places.iter().flat_map(above) {
            let id = self.mark(Facet::Place, region, row) << 1;
            if !places.contains(&id) && !places.contains(&(id | 1)) {
                places.push(id);
            }
        }
        self.places.set(row, &distinct(places));
        let world = |place: &String| place == crate::place::WORLD;
        let offers = matches!(
            facts.kind,
            Some(Kind::Initiative | Kind::Programme | Kind::Resource)
        );
        if offers && facts.places.iter().chain(&facts.covers).all(world) {
            self.worldwide.insert(row);
        }
        let mut covers = Vec::new();
        for region in facts
            .covers
            .iter()
            .flat_map(|region| std::iter::once(region).chain(above(region)))
        {
            // Everything lies in the world; that says nothing.
            if region != crate::place::WORLD {
                let (id, _) = self.values.intern(Facet::Place, region);
                self.covered.entry(id).or_default().insert(row);
                covers.push(id);
            }
        }
        self.covers.set(row, &distinct(covers));
    }

    /// Takes a row out.
    pub fn remove(&mut self, row: Row) {
        if !self.all.remove(row) {
            return;
        }
        self.open_bits.take();
        for set in [
            &mut self.worldwide,
            &mut self.alone,
            &mut self.open,
            &mut self.drafts,
            &mut self.private,
            &mut self.withdrawn,
        ] {
            set.remove(row);
        }
        for (sum, length) in self
            .length_sums
            .iter_mut()
            .zip(self.lengths.get(row as usize).copied().unwrap_or_default())
        {
            *sum = sum.saturating_sub(u64::from(length));
        }
        if let Some(kind) = self.kind(row) {
            let code = self.values.of(Facet::Kind).codes.get(kind.code());
            self.values.remove(Facet::Kind, code.as_slice(), 0, row);
        }
        for (facet, list, shift) in [
            (Facet::Topic, &self.topics, 0),
            (Facet::Theme, &self.themes, 0),
            (Facet::Place, &self.places, 1),
            (Facet::Status, &self.statuses, 0),
            (Facet::Mode, &self.modes, 0),
            (Facet::Language, &self.languages, 0),
            (Facet::Organisation, &self.organisations, 8),
        ] {
            self.values.remove(facet, list.get(row), shift, row);
        }
        for (ids, shift, rows) in [
            (&self.covers, 0, &mut self.covered),
            (&self.places, 1, &mut self.named),
        ] {
            for id in ids.get(row) {
                if let Some(bitmap) = rows.get_mut(&(id >> shift)) {
                    bitmap.remove(row);
                }
            }
        }
        for rows in self.concepts.values_mut().flatten() {
            rows.remove(row);
        }
        let lists = [
            &mut self.topics,
            &mut self.themes,
            &mut self.places,
            &mut self.covers,
            &mut self.statuses,
            &mut self.modes,
            &mut self.languages,
            &mut self.organisations,
        ];
        for list in lists {
            list.set(row, &[]);
        }
        self.every.set(row, &[]);
        set(&mut self.kind, row as usize, None);
        set(&mut self.years, row as usize, None);
    }

    fn mark(&mut self, facet: Facet, code: &str, row: Row) -> u32 {
        let (id, number) = self.values.intern(facet, code);
        if let Some(rows) = self.values.rows_mut(facet, id) {
            rows.insert(row);
        }
        self.marked.push(number);
        id
    }
}

fn set<T>(column: &mut [T], at: usize, value: T) {
    if let Some(place) = column.get_mut(at) {
        *place = value;
    }
}

fn distinct(mut ids: Vec<u32>) -> Vec<u32> {
    ids.sort_unstable();
    ids.dedup();
    ids
}

use roaring::RoaringBitmap;

use crate::record::Kind;
use crate::search::bits::Bits;

use super::{Columns, Facet};

/// What a reader has chosen. Inside a list "or" holds, between lists "and"; an empty list asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Kinds.
    pub kinds: Vec<Kind>,
    /// Themes or topics, by code.
    pub themes: Vec<String>,
    /// Countries and regions. A region takes in its countries; a country takes the records that name it.
    pub places: Vec<String>,
    /// Statuses of initiatives (`planned`, `ongoing`, `completed`, `not-stated`), windows of programmes (`rolling`, `calls`, …), or `open`: every window that is not closed or unknown.
    pub statuses: Vec<String>,
    /// Organisations, by slug, in whatever role.
    pub organisations: Vec<String>,
    /// Only where all of those organisations take part.
    pub together: bool,
    /// Delivery modes.
    pub modes: Vec<String>,
    /// Languages of delivery or of the document.
    pub languages: Vec<String>,
    /// First and last year, inclusive.
    pub years: (Option<i32>, Option<i32>),
    /// Also drafts of this machine.
    pub drafts: bool,
    /// Also private records of this machine.
    pub private: bool,
    /// Also records that were taken back.
    pub withdrawn: bool,
}

/// The windows that count as open.
const OPEN: [&str; 3] = ["rolling", "calls", "annual"];

/// Filters made bitmaps, one a facet, so that each facet can be counted without its own.
#[derive(Clone, Debug)]
pub struct Selection {
    base: RoaringBitmap,
    chosen: Vec<(Facet, RoaringBitmap)>,
}

impl Selection {
    /// The rows that pass every filter.
    #[must_use]
    pub fn rows(&self) -> RoaringBitmap {
        self.without(None)
    }

    /// The rows that pass every filter but that of one facet. Theme and topic are one filter.
    #[must_use]
    pub fn without(&self, facet: Option<Facet>) -> RoaringBitmap {
        let facet = if facet == Some(Facet::Topic) {
            Some(Facet::Theme)
        } else {
            facet
        };
        let mut rows = self.base.clone();
        for (_, bitmap) in self.chosen.iter().filter(|(of, _)| Some(*of) != facet) {
            rows &= bitmap;
        }
        rows
    }

    /// True if something of this facet was chosen.
    #[must_use]
    pub fn has(&self, facet: Facet) -> bool {
        let facet = if facet == Facet::Topic {
            Facet::Theme
        } else {
            facet
        };
        self.chosen.iter().any(|(of, _)| *of == facet)
    }
}

impl Columns {
    /// The rows that pass every filter but that of one facet, as a query works with them.
    pub(in crate::search) fn bits(&self, selection: &Selection, without: Option<Facet>) -> Bits {
        if selection.chosen.is_empty() && selection.base.len() == self.open.len() {
            return self
                .open_bits
                .get_or_init(|| self.as_bits(&self.open))
                .clone();
        }
        self.as_bits(&selection.without(without))
    }

    fn as_bits(&self, rows: &RoaringBitmap) -> Bits {
        let mut bits = Bits::new(self.end());
        bits.insert_all(rows);
        bits
    }

    /// The rows that pass every filter.
    #[must_use]
    pub fn rows(&self, filters: &Filters) -> RoaringBitmap {
        self.select(filters).rows()
    }

    /// Filters as bitmaps.
    #[must_use]
    pub fn select(&self, filters: &Filters) -> Selection {
        let mut base = self.open.clone();
        for (asked, rows) in [
            (filters.drafts, &self.drafts),
            (filters.private, &self.private),
            (filters.withdrawn, &self.withdrawn),
        ] {
            if asked {
                base |= rows;
            }
        }
        let mut chosen = Vec::new();
        let mut organisations = filters.organisations.as_slice();
        if filters.together && !organisations.is_empty() {
            chosen.push((Facet::Organisation, self.all_of(organisations)));
            organisations = &[];
        }
        let mut choose = |facet: Facet, codes: &mut dyn Iterator<Item = (Facet, &str)>| {
            let mut rows: Option<RoaringBitmap> = None;
            for (of, code) in codes {
                *rows.get_or_insert_default() |= self.value(of, code);
            }
            chosen.extend(rows.map(|rows| (facet, rows)));
        };
        choose(
            Facet::Kind,
            &mut filters.kinds.iter().map(|kind| (Facet::Kind, kind.code())),
        );
        choose(
            Facet::Theme,
            &mut filters
                .themes
                .iter()
                .flat_map(|code| [(Facet::Theme, code.as_str()), (Facet::Topic, code.as_str())]),
        );
        let one = |facet: Facet| move |code: &'_ String| (facet, code.clone());
        for (facet, codes) in [
            (Facet::Place, filters.places.as_slice()),
            (Facet::Organisation, organisations),
            (Facet::Mode, filters.modes.as_slice()),
            (Facet::Language, filters.languages.as_slice()),
        ] {
            let codes: Vec<(Facet, String)> = codes.iter().map(one(facet)).collect();
            choose(
                facet,
                &mut codes.iter().map(|(facet, code)| (*facet, code.as_str())),
            );
        }
        choose(
            Facet::Status,
            &mut filters.statuses.iter().flat_map(|code| {
                let open = if code == "open" { &OPEN[..] } else { &[] };
                std::iter::once(code.as_str())
                    .chain(open.iter().copied())
                    .map(|code| (Facet::Status, code))
            }),
        );
        if filters.years != (None, None) {
            chosen.push((Facet::Year, self.in_years(filters.years.0, filters.years.1)));
        }
        Selection { base, chosen }
    }

    /// The rows in which every one of these organisations takes part.
    fn all_of(&self, organisations: &[String]) -> RoaringBitmap {
        organisations
            .iter()
            .map(|slug| self.value(Facet::Organisation, slug).clone())
            .reduce(|rows, here| rows & here)
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::sample;
    use super::*;

    fn rows(filters: &Filters) -> Vec<u32> {
        sample().rows(filters).iter().collect()
    }

    #[test]
    fn or_inside_a_facet_and_between() {
        let text = |items: &[&str]| items.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            rows(&Filters::default()),
            [1, 2, 3],
            "withdrawn, draft and private records stay out"
        );
        assert_eq!(
            rows(&Filters {
                themes: text(&["ciip", "cbm"]),
                ..Filters::default()
            }),
            [1, 2],
            "or inside"
        );
        assert_eq!(
            rows(&Filters {
                themes: text(&["B"]),
                ..Filters::default()
            }),
            [1, 3],
            "a theme is its topics"
        );
        let both = Filters {
            themes: text(&["B"]),
            places: text(&["FJ"]),
            ..Filters::default()
        };
        assert_eq!(rows(&both), [1], "and between");
        assert_eq!(
            rows(&Filters {
                places: text(&["009"]),
                ..Filters::default()
            }),
            [1, 2],
            "a region has its countries"
        );
        assert_eq!(
            rows(&Filters {
                places: text(&["TO"]),
                ..Filters::default()
            }),
            [0; 0],
            "a country has not its region's"
        );
        let organisations = |slugs: &[&str]| Filters {
            organisations: text(slugs),
            together: true,
            ..Filters::default()
        };
        assert_eq!(
            rows(&organisations(&["eu"])),
            [1],
            "one, together with itself"
        );
        assert_eq!(
            rows(&organisations(&["eu", "nobody"])),
            [0; 0],
            "together means all of them"
        );
        assert_eq!(
            rows(&Filters {
                statuses: text(&["open"]),
                ..Filters::default()
            }),
            [2],
            "open is any open window"
        );
        assert_eq!(
            rows(&Filters {
                years: (Some(2020), None),
                ..Filters::default()
            }),
            [1, 3],
            "years overlap"
        );
        assert_eq!(
            rows(&Filters {
                withdrawn: true,
                private: true,
                drafts: true,
                ..Filters::default()
            })
            .len(),
            6,
            "asked for"
        );
        assert_eq!(
            rows(&Filters {
                modes: text(&["no-such"]),
                ..Filters::default()
            }),
            [0; 0],
            "an unknown code finds nothing"
        );
    }
}

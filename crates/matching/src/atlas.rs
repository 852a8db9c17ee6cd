//! How near two places are, by the tree of M49 regions and by what they have in common.

use std::collections::HashMap;

use catalogue::place::{Places, WORLD};

use crate::code::{Code, Codes, Interner};

/// How a place that is asked about and a place of work lie to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// The same place.
    Same,
    /// Theirs lies in the region that is asked about, so many levels below.
    Within(u8),
    /// Theirs is a region of which the asked place is a part, so many levels above.
    Around(u8),
    /// They share a region, so many levels above.
    Near(u8),
    /// On other continents, but small islands both, or landlocked both.
    Alike(Code),
    /// The whole world is asked about, and theirs is a place in it.
    InWorld,
    /// Theirs is the whole world.
    Worldwide,
    /// Nothing of these.
    Far,
}

impl Nearness {
    /// What experience in one place is worth in the other, 0 to 1.
    ///
    /// Levels of M49: a country, its sub-region, an intermediate region or continent. The numbers are judgements, held
    /// by `cargo xtask eval matching` (decision 0015).
    #[must_use]
    pub fn worth(self) -> f64 {
        match self {
            Self::Same => 1.0,
            Self::Within(1) | Self::Around(1) => 0.6,
            Self::Within(2) | Self::Around(2) => 0.4,
            Self::Within(_) | Self::Around(_) => 0.35,
            Self::Near(1) => 0.5,
            Self::Near(2) => 0.3,
            Self::Near(_) | Self::Alike(_) => 0.15,
            Self::InWorld | Self::Worldwide => 0.15,
            Self::Far => 0.03,
        }
    }

    /// True if theirs is what is asked about, or lies in it.
    #[must_use]
    pub fn is_inside(self) -> bool {
        matches!(self, Self::Same | Self::Within(_) | Self::InWorld)
    }

    /// True if what is asked about is a part of theirs.
    #[must_use]
    pub fn is_around(self) -> bool {
        matches!(self, Self::Around(_) | Self::Worldwide)
    }
}

/// The places, ready to be compared.
#[derive(Clone, Debug, Default)]
pub(crate) struct Atlas {
    places: HashMap<Code, Spot>,
    world: Option<Code>,
    /// Small islands learn from small islands, landlocked countries from landlocked ones; income alone binds nobody.
    binding: Codes,
}

#[derive(Clone, Debug, Default)]
struct Spot {
    /// Itself and what lies above, nearest first.
    line: Vec<Code>,
    flags: Codes,
    region: bool,
}

impl Atlas {
    pub(crate) fn new(places: &Places, words: &mut Interner) -> Self {
        let mut atlas = Self {
            places: HashMap::new(),
            world: Some(words.code(WORLD)),
            binding: ["SIDS", "LLDC"]
                .iter()
                .map(|flag| words.code(flag))
                .collect(),
        };
        for place in places.iter() {
            let code = words.code(&place.code);
            let mut line = vec![code];
            line.extend(
                places
                    .ancestors(&place.code)
                    .iter()
                    .map(|above| words.code(&above.code)),
            );
            let spot = Spot {
                line,
                flags: words.codes(&place.flags),
                region: place.region,
            };
            atlas.places.insert(code, spot);
        }
        atlas
    }

    /// True for the whole world.
    pub(crate) fn is_world(&self, place: Code) -> bool {
        self.world == Some(place)
    }

    /// True for a region, the world among them.
    pub(crate) fn is_region(&self, place: Code) -> bool {
        self.places.get(&place).is_some_and(|spot| spot.region)
    }

    /// True if it is a place at all, and not a flag such as `SIDS`.
    pub(crate) fn knows(&self, place: Code) -> bool {
        self.places.contains_key(&place)
    }

    /// The place and the regions above it, nearest first.
    pub(crate) fn line(&self, place: Code) -> &[Code] {
        self.places
            .get(&place)
            .map_or(&[], |spot| spot.line.as_slice())
    }

    /// True if the place carries the flag.
    pub(crate) fn flagged(&self, place: Code, flag: Code) -> bool {
        self.places
            .get(&place)
            .is_some_and(|spot| spot.flags.has(flag))
    }

    /// True if `place` is `region` or lies in it.
    pub(crate) fn within(&self, region: Code, place: Code) -> bool {
        self.line(place).contains(&region)
    }

    /// Every country in a place, or with a flag; by code.
    pub(crate) fn countries(&self, of: Code) -> Vec<Code> {
        let mut found: Vec<Code> = self
            .places
            .iter()
            .filter(|(_, spot)| !spot.region && (spot.line.contains(&of) || spot.flags.has(of)))
            .map(|(code, _)| *code)
            .collect();
        found.sort_unstable();
        found
    }

    pub(crate) fn nearness(&self, asked: Code, theirs: Code) -> Nearness {
        if asked == theirs {
            return Nearness::Same;
        }
        let (Some(a), Some(b)) = (self.places.get(&asked), self.places.get(&theirs)) else {
            return Nearness::Far;
        };
        if self.is_world(asked) {
            return Nearness::InWorld;
        }
        if self.is_world(theirs) {
            return Nearness::Worldwide;
        }
        let common = a.line.iter().enumerate().find_map(|(up, code)| {
            Some((up, b.line.iter().position(|other| other == code)?, *code))
        });
        match common {
            Some((up, down, code)) if !self.is_world(code) => {
                let levels = u8::try_from(up.max(down)).unwrap_or(u8::MAX);
                match (up, down) {
                    (0, _) => Nearness::Within(levels),
                    (_, 0) => Nearness::Around(levels),
                    _ => Nearness::Near(levels),
                }
            }
            _ => a
                .flags
                .iter()
                .find(|flag| b.flags.has(*flag) && self.binding.has(*flag))
                .map_or(Nearness::Far, Nearness::Alike),
        }
    }
}

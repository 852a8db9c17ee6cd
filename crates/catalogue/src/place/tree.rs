use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;

/// The code of the world.
pub const WORLD: &str = "001";

/// A country, territory or region.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Place {
    /// ISO 3166-1 alpha-2, `XK`, or the M49 code of a region.
    pub code: String,
    /// M49 code, if it has one.
    #[serde(default)]
    pub m49: Option<String>,
    /// True for regions.
    #[serde(default)]
    pub region: bool,
    /// The region that it belongs to; `None` for the world.
    #[serde(default)]
    pub parent: Option<String>,
    /// `LDC`, `LLDC`, `SIDS`, `ODA`.
    #[serde(default)]
    pub flags: Vec<String>,
    /// Names by language.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Further names by language: for search only, never shown.
    #[serde(default)]
    pub aliases: BTreeMap<String, Vec<String>>,
}

impl Place {
    /// The name in a language, else its parent, else English, else the code.
    #[must_use]
    pub fn name(&self, lang: &str) -> &str {
        let mut tag = lang;
        loop {
            if let Some(name) = self.names.get(tag) {
                return name;
            }
            match tag.rsplit_once('-') {
                Some((parent, _)) => tag = parent,
                None => {
                    return self
                        .names
                        .get("en")
                        .map_or(self.code.as_str(), String::as_str);
                }
            }
        }
    }

    /// True if the place carries a flag.
    #[must_use]
    pub fn has_flag(&self, flag: &str) -> bool {
        self.flags.iter().any(|own| own == flag)
    }
}

/// Every place and the tree of regions above it.
#[derive(Clone, Debug, Default)]
pub struct Places {
    places: Vec<Place>,
    by_code: HashMap<String, usize>,
    children: HashMap<String, Vec<usize>>,
}

impl Places {
    /// Reads `places.json`.
    ///
    /// # Errors
    /// If it is not JSON of that shape.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        #[derive(Deserialize)]
        struct File {
            places: Vec<Place>,
        }
        let file: File = serde_json::from_str(text)?;
        Ok(Self::new(file.places))
    }

    /// A tree of these places.
    #[must_use]
    pub fn new(places: Vec<Place>) -> Self {
        let mut tree = Self {
            places,
            ..Self::default()
        };
        for (index, place) in tree.places.iter().enumerate() {
            tree.by_code.insert(place.code.clone(), index);
            if let Some(m49) = &place.m49 {
                tree.by_code.entry(m49.clone()).or_insert(index);
            }
            if let Some(parent) = &place.parent {
                tree.children.entry(parent.clone()).or_default().push(index);
            }
        }
        tree
    }

    /// A place by its code; the M49 number of a country finds the country.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&Place> {
        self.by_code
            .get(code)
            .and_then(|index| self.places.get(*index))
    }

    /// Every place, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Place> {
        self.places.iter()
    }

    /// The regions above a place, nearest first, the world last; without the place itself.
    #[must_use]
    pub fn ancestors(&self, code: &str) -> Vec<&Place> {
        let mut out: Vec<&Place> = Vec::new();
        let mut at = self.get(code);
        while let Some(parent) = at
            .and_then(|place| place.parent.as_deref())
            .and_then(|code| self.get(code))
        {
            // A file with a circle must not hang the program.
            if out.iter().any(|seen| seen.code == parent.code) {
                break;
            }
            out.push(parent);
            at = Some(parent);
        }
        out
    }

    /// The places directly below a region.
    pub fn children(&self, code: &str) -> impl Iterator<Item = &Place> {
        let indices = self
            .children
            .get(code)
            .map(Vec::as_slice)
            .unwrap_or_default();
        indices.iter().filter_map(|index| self.places.get(*index))
    }

    /// Everything below a region: sub-regions and countries; without the region itself.
    #[must_use]
    pub fn descendants(&self, code: &str) -> Vec<&Place> {
        let mut out: Vec<&Place> = Vec::new();
        let mut seen: HashSet<&str> = HashSet::new();
        let mut open: Vec<&Place> = self.children(code).collect();
        while let Some(place) = open.pop() {
            if seen.insert(place.code.as_str()) {
                open.extend(self.children(&place.code));
                out.push(place);
            }
        }
        out.sort_by(|a, b| a.code.cmp(&b.code));
        out
    }

    /// The countries and territories below a region, or the country itself.
    #[must_use]
    pub fn countries(&self, code: &str) -> Vec<&Place> {
        match self.get(code) {
            Some(place) if !place.region => vec![place],
            _ => self
                .descendants(code)
                .into_iter()
                .filter(|place| !place.region)
                .collect(),
        }
    }

    /// True if `code` is `region` or lies in it.
    #[must_use]
    pub fn contains(&self, region: &str, code: &str) -> bool {
        match (self.get(region), self.get(code)) {
            (Some(region), Some(place)) => {
                region.code == place.code
                    || self
                        .ancestors(&place.code)
                        .iter()
                        .any(|above| above.code == region.code)
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_lies_in_its_regions_and_no_other() {
        let place = |code: &str, region: bool, parent: Option<&str>| Place {
            code: code.into(),
            m49: None,
            region,
            parent: parent.map(Into::into),
            flags: Vec::new(),
            names: BTreeMap::from([("en".to_owned(), format!("name of {code}"))]),
            aliases: BTreeMap::new(),
        };
        let tree = Places::new(vec![
            place("001", true, None),
            place("009", true, Some("001")),
            place("054", true, Some("009")),
            place("FJ", false, Some("054")),
            place("FR", false, Some("001")),
        ]);
        let above: Vec<&str> = tree
            .ancestors("FJ")
            .iter()
            .map(|p| p.code.as_str())
            .collect();
        assert_eq!(above, ["054", "009", "001"], "nearest region first");
        assert!(
            tree.contains("009", "FJ") && tree.contains("FJ", "FJ"),
            "a region contains what lies below it"
        );
        assert!(
            !tree.contains("009", "FR") && !tree.contains("009", "??"),
            "and nothing else"
        );
        let countries: Vec<&str> = tree
            .countries("009")
            .iter()
            .map(|p| p.code.as_str())
            .collect();
        assert_eq!(countries, ["FJ"], "regions are not countries");
        assert_eq!(
            tree.get("FJ").unwrap().name("pt-BR"),
            "name of FJ",
            "English stands in for a missing name"
        );
    }
}

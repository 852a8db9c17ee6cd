use crate::record::{Kind, Standing, Visibility};
use crate::search::concept::BEARINGS;

/// What filters, facets and order need to know of a record; stored as one compact blob.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Kind; `None` only in an empty value.
    pub kind: Option<Kind>,
    /// Slug.
    pub slug: String,
    /// Draft, submitted, published or withdrawn.
    pub standing: Standing,
    /// Private records stay out of search unless asked for.
    pub visibility: Visibility,
    /// Topics.
    pub topics: Vec<String>,
    /// Places that the record names: beneficiaries, eligible places, the place of a need, the seat of an organisation.
    pub places: Vec<String>,
    /// Regions that it covers without naming them as beneficiaries: never a filter, only a hint to the ranking.
    pub covers: Vec<String>,
    /// Flags that may ask (`LDC`, `SIDS`, …); programmes only.
    pub flags: Vec<String>,
    /// Organisations by slug with their roles.
    pub organisations: Vec<(String, String)>,
    /// Status of an initiative, `not-stated` without one; window of a programme; `None` for other kinds.
    pub status: Option<String>,
    /// Delivery modes.
    pub modes: Vec<String>,
    /// Languages of delivery or of the document.
    pub languages: Vec<String>,
    /// First and last year, inclusive.
    pub years: Option<(i16, i16)>,
    /// Start or publication as `yyyymmdd`, zeros where not known; 0 if not stated.
    pub newest: i32,
    /// Last day of a programme's window as `yyyymmdd`; 0 if not stated.
    pub closes: i32,
    /// Concepts by their numbers in the thesaurus, each in the place of its [nearest bearing](crate::search::concept::Bearing) only.
    pub concepts: [Vec<u16>; BEARINGS],
    /// Number of distinct tokens in title, summary and organisations: long texts match by chance.
    pub lengths: [u16; 3],
}

/// Between fields and between the items of a list; neither occurs in a code.
const FIELD: char = '\u{1f}';
const ITEM: char = '\u{1e}';

impl Facts {
    /// The blob.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let list = |items: &[String]| {
            items
                .iter()
                .map(|item| clean(item))
                .collect::<Vec<_>>()
                .join(&ITEM.to_string())
        };
        let organisations: Vec<String> = self
            .organisations
            .iter()
            .flat_map(|(slug, role)| [clean(slug), clean(role)])
            .collect();
        let (first, last) = self.years.map_or((String::new(), String::new()), |(a, b)| {
            (a.to_string(), b.to_string())
        });
        let [title, summary, org] = self.lengths;
        let numbers = |items: &[u16]| {
            items
                .iter()
                .map(u16::to_string)
                .collect::<Vec<_>>()
                .join(&ITEM.to_string())
        };
        let [about, in_title, touches, in_text, passing] = &self.concepts;
        [
            self.kind.map(Kind::code).unwrap_or_default().to_owned(),
            clean(&self.slug),
            self.standing.code().to_owned(),
            self.visibility.code().to_owned(),
            list(&self.topics),
            list(&self.places),
            list(&self.covers),
            list(&self.flags),
            organisations.join(&ITEM.to_string()),
            self.status.as_deref().map(clean).unwrap_or_default(),
            list(&self.modes),
            list(&self.languages),
            first,
            last,
            self.newest.to_string(),
            self.closes.to_string(),
            title.to_string(),
            summary.to_string(),
            org.to_string(),
            numbers(about),
            numbers(in_title),
            numbers(touches),
            numbers(in_text),
            numbers(passing),
        ]
        .join(&FIELD.to_string())
        .into_bytes()
    }

    /// Reads a blob; `None` if it is not of this version.
    #[must_use]
    pub fn decode(blob: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(blob).ok()?;
        let mut fields = text.split(FIELD);
        let list = |text: &str| {
            text.split(ITEM)
                .filter(|item| !item.is_empty())
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let numbers = |text: &str| {
            text.split(ITEM)
                .filter_map(|item| item.parse().ok())
                .collect::<Vec<u16>>()
        };
        let kind = Kind::from_code(fields.next()?)?;
        let slug = fields.next()?.to_owned();
        let standing = Standing::from_code(fields.next()?)?;
        let visibility = if fields.next()? == Visibility::Private.code() {
            Visibility::Private
        } else {
            Visibility::Shared
        };
        let topics = list(fields.next()?);
        let places = list(fields.next()?);
        let covers = list(fields.next()?);
        let flags = list(fields.next()?);
        let mut pairs = fields.next()?.split(ITEM);
        let mut organisations = Vec::new();
        while let (Some(slug), Some(role)) = (pairs.next(), pairs.next()) {
            organisations.push((slug.to_owned(), role.to_owned()));
        }
        let status = Some(fields.next()?)
            .filter(|status| !status.is_empty())
            .map(str::to_owned);
        let modes = list(fields.next()?);
        let languages = list(fields.next()?);
        let (first, last) = (fields.next()?, fields.next()?);
        Some(Self {
            kind: Some(kind),
            slug,
            standing,
            visibility,
            topics,
            places,
            covers,
            flags,
            organisations,
            status,
            modes,
            languages,
            years: first.parse().ok().zip(last.parse().ok()),
            newest: fields.next()?.parse().ok()?,
            closes: fields.next()?.parse().ok()?,
            lengths: [
                fields.next()?.parse().ok()?,
                fields.next()?.parse().ok()?,
                fields.next()?.parse().ok()?,
            ],
            concepts: [
                numbers(fields.next()?),
                numbers(fields.next()?),
                numbers(fields.next()?),
                numbers(fields.next()?),
                numbers(fields.next()?),
            ],
        })
    }
}

/// A code without the two separators: a slug that somebody typed may hold anything.
fn clean(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(*c, FIELD | ITEM))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blob_gives_back_what_it_was_made_of() {
        let facts = Facts {
            kind: Some(Kind::Programme),
            slug: "adrf-offer".into(),
            standing: Standing::Published,
            topics: vec!["ciip".into(), "cbm".into()],
            places: vec!["FJ".into(), "009".into()],
            organisations: vec![
                ("cipesa".into(), "implementer".into()),
                ("eu".into(), "funder".into()),
            ],
            status: Some("calls".into()),
            years: Some((2019, 2021)),
            newest: 20_190_300,
            lengths: [7, 80, 9],
            concepts: [vec![3, 350], vec![], vec![0], vec![12], vec![7]],
            ..Facts::default()
        };
        assert_eq!(
            Facts::decode(&facts.encode()),
            Some(facts),
            "nothing is lost"
        );
        for bad in [&b""[..], b"initiative", b"\xff\xfe", b"x\x1fy"] {
            assert_eq!(
                Facts::decode(bad),
                None,
                "a blob of another version is refused, not guessed at"
            );
        }
    }
}

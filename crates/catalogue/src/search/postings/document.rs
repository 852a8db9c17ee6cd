use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::record::Kind;
use crate::search::analyser::{self, stem};
use crate::search::concept::{BEARINGS, Bearing, Recogniser, Subjects, Thesaurus};
use crate::search::index::{Facts, SearchDoc};

use super::{ORGANISATION, SUMMARY, SUMMARY_STEMS, TITLE, TITLE_STEMS};

/// A document as the index keeps it: its facts and its tokens, each once with its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prepared {
    /// Facets and order, with the lengths of the texts.
    pub facts: Facts,
    /// The tokens, one after the other.
    text: String,
    /// Where each token ends, and its fields.
    ends: Vec<(u32, u8)>,
}

impl Prepared {
    /// Analyses a document.
    #[must_use]
    pub fn new(doc: SearchDoc<'_>) -> Self {
        let mut tokens = Tokens::default();
        let concepts = concepts(&doc);
        // The slug is often the name that insiders use (`cmm-tonga-2018`); that a need is called one says nothing of what is needed.
        let slug = doc.facts.slug.as_str();
        let kind = doc.facts.kind.map(Kind::code).unwrap_or_default();
        let slug = slug
            .strip_prefix(kind)
            .and_then(|rest| rest.strip_prefix('-'))
            .unwrap_or(slug);
        let mut lengths = [tokens.add("", slug, TITLE, TITLE_STEMS), 0, 0];
        let [title, summary, org] = &mut lengths;
        for (lang, text) in &doc.title {
            *title += tokens.add(lang, text, TITLE, TITLE_STEMS);
        }
        for (lang, text) in &doc.summary {
            *summary += tokens.add(lang, text, SUMMARY, SUMMARY_STEMS);
        }
        for (lang, text) in &doc.org {
            // Stems of names need no field of their own: names are short.
            *org += tokens.add(lang, text, ORGANISATION, ORGANISATION_STEMS);
        }
        let facts = Facts {
            lengths: lengths.map(|length| u16::try_from(length).unwrap_or(u16::MAX)),
            concepts,
            ..doc.facts
        };
        let mut out = Self {
            facts,
            ..Self::default()
        };
        let mut tokens: Vec<(String, u8)> = tokens
            .fields
            .into_iter()
            .map(|(token, (fields, _))| (token, fields))
            .collect();
        // In one order, so that the same document is always the same bytes.
        tokens.sort_unstable();
        for (token, mut fields) in tokens {
            if fields & ORGANISATION_STEMS != 0 {
                fields = fields & !ORGANISATION_STEMS | ORGANISATION;
            }
            out.text.push_str(&token);
            out.ends
                .push((u32::try_from(out.text.len()).unwrap_or(u32::MAX), fields));
        }
        out
    }

    /// Each token with its fields.
    pub fn tokens(&self) -> impl Iterator<Item = (&str, u8)> {
        let mut start = 0;
        self.ends.iter().filter_map(move |(end, fields)| {
            let token = self.text.get(start..*end as usize)?;
            start = *end as usize;
            Some((token, *fields))
        })
    }

    /// The tokens as one blob.
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.text.len() + 3 * self.ends.len());
        for (token, fields) in self.tokens() {
            out.push(fields);
            out.extend_from_slice(&u16::try_from(token.len()).unwrap_or(u16::MAX).to_le_bytes());
            out.extend_from_slice(
                token
                    .as_bytes()
                    .get(..usize::from(u16::MAX))
                    .unwrap_or(token.as_bytes()),
            );
        }
        out
    }

    /// A number that any change of a token or its fields changes; of the tokens only, in whatever order.
    pub(super) fn digest(&self) -> i64 {
        self.tokens().fold(0, |sum, (token, fields)| {
            sum.wrapping_add(digest(token, fields))
        })
    }
}

/// Numbers of the concepts that a document has to do with, each in the place of its nearest bearing.
fn concepts(doc: &SearchDoc<'_>) -> [Vec<u16>; BEARINGS] {
    let recogniser = Recogniser::bundled();
    let spoken = |texts: &[(Cow<'_, str>, Cow<'_, str>)]| {
        let mut out = BTreeSet::new();
        for (lang, text) in texts {
            recogniser.add(text, lang, &mut out);
        }
        out.into_iter().map(|spoken| spoken.concept)
    };
    let headings = doc
        .facts
        .kind
        .and_then(|kind| Subjects::bundled().of(kind, &doc.facts.slug));
    let read = headings.is_some();
    let in_text = |number: u16| {
        // Places are no headings: that a group of them is spoken of is all there is.
        if read && usize::from(number) < Thesaurus::bundled().len() {
            (number, Bearing::Passing)
        } else {
            (number, Bearing::Text)
        }
    };
    let headings = headings.into_iter().flat_map(|headings| {
        let about = headings
            .about
            .iter()
            .map(|number| (*number, Bearing::About));
        let touches = headings
            .touches
            .iter()
            .map(|number| (*number, Bearing::Touches));
        about.chain(touches)
    });
    let found = headings
        .chain(spoken(&doc.title).map(|number| (number, Bearing::Title)))
        .chain(spoken(&doc.summary).map(in_text));
    let mut nearest: BTreeMap<u16, usize> = BTreeMap::new();
    for (number, bearing) in found {
        let place = nearest.entry(number).or_insert(bearing as usize);
        *place = (*place).min(bearing as usize);
    }
    let mut out = <[Vec<u16>; BEARINGS]>::default();
    for (number, place) in nearest {
        out.get_mut(place)
            .into_iter()
            .for_each(|numbers| numbers.push(number));
    }
    out
}

/// The part of one token in a record's digest: FNV-1a over the token, times its fields.
pub(super) fn digest(token: &str, fields: u8) -> i64 {
    let hash = token.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash.wrapping_mul(2 * u64::from(fields) + 1).cast_signed()
}

/// Reads a blob of tokens; damaged bytes end it early.
pub(super) fn decode(mut blob: &[u8]) -> impl Iterator<Item = (&str, u8)> {
    std::iter::from_fn(move || {
        let (&fields, rest) = blob.split_first()?;
        let (length, rest) = rest.split_first_chunk::<2>()?;
        let (token, rest) = rest.split_at_checked(usize::from(u16::from_le_bytes(*length)))?;
        blob = rest;
        Some((std::str::from_utf8(token).ok()?, fields))
    })
}

/// A stem in the name of an organisation, kept apart from its words while they are counted.
const ORGANISATION_STEMS: u8 = 1 << 5;

/// Tokens with their fields, and the number of the text in which each last was a word.
#[derive(Default)]
struct Tokens {
    fields: HashMap<String, (u8, u32)>,
    text: u32,
    stems: Vec<String>,
}

impl Tokens {
    /// Adds a text; gives the number of words that are new in its field.
    fn add(&mut self, lang: &str, text: &str, word: u8, stem: u8) -> usize {
        self.text += 1;
        let mut new = 0;
        for token in analyser::tokens(text) {
            match self.fields.get_mut(&token.text) {
                // Once a text; but a word that two languages share has a stem in each.
                Some((_, last)) if *last == self.text => {}
                Some((fields, last)) => {
                    new += usize::from(*fields & word == 0);
                    *fields |= word;
                    *last = self.text;
                    stem::stems(&token.text, lang, &mut self.stems);
                }
                None => {
                    new += 1;
                    stem::stems(&token.text, lang, &mut self.stems);
                    self.fields.insert(token.text, (word, self.text));
                }
            }
        }
        for token in self.stems.drain(..) {
            self.fields.entry(token).or_default().0 |= stem;
        }
        new
    }
}

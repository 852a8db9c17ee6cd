//! A catalogue of any size that is like the bundled one.
//!
//! Words come with the frequencies that they have in the bundled titles and summaries of their language (Zipf's law holds there
//! as anywhere), a part of each summary is a stretch of a real sentence, and every other title has the name of a project from a
//! list that grows with the catalogue, as real ones do. Facets are those of bundled records, mixed. Titles have 5 to 12 words and
//! summaries 10 to 19 (a piece of two to four characters is a word of Chinese); a third of the records stand in more languages.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use catalogue::record::{Body, Kind, Record};
use catalogue::search::OrganisationNames;
use catalogue::search::index::{Facts, SearchDoc};
use catalogue::store::{Catalogue, OpenOptions};

use crate::random::Random;

/// Languages with their shares of the originals, in percent.
const LANGUAGES: [(&str, usize); 7] = [("en", 52), ("fr", 13), ("es", 12), ("pt", 6), ("ru", 6), ("ar", 6), ("zh", 5)];

/// A record of the corpus.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Doc {
    /// Titles by language.
    pub title: Vec<(String, String)>,
    /// Summaries by language.
    pub summary: Vec<(String, String)>,
    /// Names of organisations by language.
    pub names: Vec<(String, String)>,
    /// Kind.
    pub kind: String,
    /// Slug.
    pub slug: String,
    /// Topics.
    pub topics: Vec<String>,
    /// Places as named.
    pub places: Vec<String>,
    /// Organisations with roles.
    pub organisations: Vec<(String, String)>,
    /// Status or window.
    pub status: Option<String>,
    /// Modes.
    pub modes: Vec<String>,
    /// Languages.
    pub languages: Vec<String>,
    /// First and last year.
    pub years: Option<(i16, i16)>,
    /// Start as `yyyymmdd`.
    pub newest: i32,
}

impl Doc {
    /// One field in all languages, as an engine without languages gets it.
    pub fn text(field: &[(String, String)]) -> String {
        field.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// The words of a language.
#[derive(Default)]
struct Words {
    titles: Vec<String>,
    texts: Vec<String>,
    sentences: Vec<Vec<String>>,
}

/// A corpus, made one record after the other.
pub struct Corpus {
    /// Number of records.
    pub records: u32,
    /// Its seed.
    pub seed: u64,
    words: HashMap<&'static str, Words>,
    facts: Vec<Facts>,
    organisations: HashMap<String, Arc<OrganisationNames>>,
    names: Vec<String>,
}

impl Corpus {
    /// Reads what it is made of.
    pub fn new(data: &Path, records: u32, seed: u64) -> Result<Self> {
        let log = std::fs::read(data.join("releases.trefoil-log")).context("the bundled release log")?;
        let catalogue = Catalogue::open_bundled_read_only(OpenOptions::new(log, 1_795_305_600_000))?;
        let mut corpus = Self { records, seed, words: HashMap::new(), facts: Vec::new(), organisations: HashMap::new(), names: Vec::new() };
        let mut by_id = HashMap::new();
        for record in catalogue.all(Kind::Organisation)? {
            let names = Arc::new(names(&record));
            by_id.insert(record.id, Arc::clone(&names));
            corpus.organisations.insert(record.slug.clone(), names);
        }
        for kind in [Kind::Initiative, Kind::Programme, Kind::Need, Kind::Resource] {
            for record in catalogue.all(kind)? {
                let Some(doc) = SearchDoc::of(&record, &|id| by_id.get(&id).cloned()) else { continue };
                for (lang, text) in &doc.title {
                    corpus.learn(lang, text, true);
                }
                for (lang, text) in &doc.summary {
                    corpus.learn(lang, text, false);
                }
                corpus.facts.push(doc.facts);
            }
        }
        let mut random = Random::new(seed, "names");
        corpus.names = (0..(records / 4).max(200)).map(|_| name(&mut random)).collect();
        Ok(corpus)
    }

    fn learn(&mut self, lang: &str, text: &str, title: bool) {
        let Some((lang, _)) = LANGUAGES.into_iter().find(|(known, _)| *known == lang) else { return };
        let found = split(lang, text);
        let words = self.words.entry(lang).or_default();
        if title {
            words.titles.extend(found);
        } else if found.len() > 6 {
            words.texts.extend(found.iter().cloned());
            words.sentences.push(found);
        }
    }

    /// Every record, the same each time.
    pub fn docs(&self) -> impl Iterator<Item = Doc> {
        let mut random = Random::new(self.seed, "records");
        (0..self.records).map(move |n| self.doc(n, &mut random))
    }

    fn doc(&self, n: u32, random: &mut Random) -> Doc {
        // Topics and modes of one record, places of a second, organisations of a third, years of a fourth.
        let [one, two, three, four] = std::array::from_fn(|_| random.pick(&self.facts));
        let kind = one.kind.unwrap_or(Kind::Initiative);
        let mut doc = Doc {
            kind: kind.code().to_owned(),
            slug: format!("{}-{n}", random.pick(&self.names).to_lowercase()),
            topics: one.topics.clone(),
            places: two.places.iter().take(12).cloned().collect(),
            organisations: three.organisations.clone(),
            status: one.status.clone(),
            modes: one.modes.clone(),
            languages: two.languages.clone(),
            years: four.years,
            newest: four.newest,
            ..Doc::default()
        };
        let mut languages = vec![language(random)];
        if random.chance(0.3) {
            languages.extend((0..1 + random.below(2)).map(|_| language(random)));
            languages.sort_unstable();
            languages.dedup();
        }
        let name = random.chance(0.5).then(|| self.names[random.zipf(self.names.len())].clone());
        for lang in languages {
            doc.title.push((lang.to_owned(), self.title(lang, name.as_deref(), random)));
            doc.summary.push((lang.to_owned(), self.summary(lang, random)));
        }
        for (slug, _) in &doc.organisations {
            if let Some(known) = self.organisations.get(slug) {
                doc.names.extend(known.names.iter().cloned());
                doc.names.extend(known.acronym.iter().map(|acronym| (String::new(), acronym.clone())));
            }
        }
        doc
    }

    fn title(&self, lang: &'static str, name: Option<&str>, random: &mut Random) -> String {
        let words = &self.words[lang];
        let mut out: Vec<&str> = (0..5 + random.below(8)).map(|_| random.pick(&words.titles).as_str()).collect();
        if let Some(name) = name {
            out.insert(0, name);
        }
        join(lang, &out)
    }

    fn summary(&self, lang: &'static str, random: &mut Random) -> String {
        let words = &self.words[lang];
        let length = 10 + random.below(10);
        let mut out: Vec<&str> = Vec::with_capacity(length);
        if random.chance(0.5) {
            let sentence = random.pick(&words.sentences);
            let start = random.below(sentence.len() - 5);
            out.extend(sentence[start..start + 5].iter().map(String::as_str));
        }
        while out.len() < length {
            let from = if random.chance(0.03) { &self.names } else { &words.texts };
            out.push(random.pick::<String>(from));
        }
        join(lang, &out)
    }

    /// Writes the corpus, a JSON line each.
    pub fn write(&self, file: &Path) -> Result<()> {
        let mut out = BufWriter::new(std::fs::File::create(file)?);
        for doc in self.docs() {
            serde_json::to_writer(&mut out, &doc)?;
            out.write_all(b"\n")?;
        }
        Ok(out.flush()?)
    }
}

/// Reads a corpus in parts, so that reading is not counted as indexing and does not fill the memory.
pub fn parts(folder: &Path) -> Result<impl Iterator<Item = Result<Vec<Doc>>>> {
    let mut lines = BufReader::new(std::fs::File::open(folder.join("corpus.jsonl"))?).lines();
    Ok(std::iter::from_fn(move || {
        let part: Result<Vec<Doc>> = lines.by_ref().take(5_000).map(|line| Ok(serde_json::from_str(&line?)?)).collect();
        match part {
            Ok(part) if part.is_empty() => None,
            part => Some(part),
        }
    }))
}

/// The words of a text without punctuation; of Chinese, pieces of two to four characters.
pub fn split(lang: &str, text: &str) -> Vec<String> {
    if lang == "zh" {
        let chars: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
        let mut out = Vec::new();
        let mut at = 0;
        while at < chars.len() {
            let length = (2 + (chars[at] as usize + at) % 3).min(chars.len() - at);
            out.push(chars[at..at + length].iter().collect());
            at += length;
        }
        return out;
    }
    let trimmed = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    trimmed.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn join(lang: &str, words: &[&str]) -> String {
    words.join(if lang == "zh" { "" } else { " " })
}

fn language(random: &mut Random) -> &'static str {
    let mut at = random.below(100);
    for (lang, share) in LANGUAGES {
        if at < share {
            return lang;
        }
        at -= share;
    }
    "en"
}

/// A name that somebody could have given a project.
fn name(random: &mut Random) -> String {
    const FIRST: [&str; 20] =
        ["Ka", "Mo", "Ti", "Sa", "Ne", "Lu", "Vi", "Ro", "Ba", "De", "Zu", "Ha", "Cy", "Pra", "Tre", "Osi", "Ama", "Eli", "Uni", "Ini"];
    const REST: [&str; 25] = [
        "ra", "lo", "mi", "ta", "nu", "ki", "ve", "so", "da", "pe", "ri", "go", "la", "ne", "tu", "ber", "lan", "mar", "tek", "net",
        "con", "sha", "lia", "vo", "zen",
    ];
    let mut name = (*random.pick(&FIRST)).to_owned();
    for _ in 0..1 + random.below(3) {
        name.push_str(random.pick::<&str>(&REST));
    }
    name
}

fn names(record: &Record) -> OrganisationNames {
    let acronym = match &record.body {
        Body::Organisation(body) => body.acronym.clone(),
        _ => None,
    };
    let names = record.body.title().iter().map(|(lang, text)| (lang.to_owned(), text.text.clone())).collect();
    OrganisationNames { slug: record.slug.clone(), names, acronym }
}

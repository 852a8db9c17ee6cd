//! What is asked: words of real titles, the commonest left out, the last one unfinished.

use std::collections::HashMap;
use std::path::Path;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::corpus::{Corpus, Doc, split};
use crate::random::Random;

/// Words that stand in more titles than any others say nothing alone.
const COMMONEST: usize = 150;
/// Queries of random Unicode.
const RANDOM: usize = 1_000;

/// A query.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Query {
    /// Finished words.
    pub words: Vec<String>,
    /// The beginning of the last one.
    pub beginning: String,
    /// Language of the title that it is from.
    pub lang: String,
}

impl Query {
    /// As it is typed.
    pub fn text(&self) -> String {
        let mut words = self.words.clone();
        words.push(self.beginning.clone());
        words.join(" ")
    }

    /// How many words it has.
    pub fn len(&self) -> usize {
        self.words.len() + 1
    }
}

/// All queries of a run.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Queries {
    /// Of one to three words.
    pub words: Vec<Query>,
    /// Of random Unicode: they must do no harm.
    pub random: Vec<String>,
}

/// Draws the queries and writes them.
pub fn write(file: &Path, corpus: &Corpus, count: usize) -> Result<()> {
    // A sample of the titles is enough, and the same whatever the size of the corpus.
    let every = (corpus.records / 20_000).max(1) as usize;
    let docs: Vec<Doc> = corpus.docs().step_by(every).collect();
    let mut frequency: HashMap<String, u32> = HashMap::new();
    for (lang, title) in docs.iter().flat_map(|doc| &doc.title) {
        for word in split(lang, title) {
            *frequency.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    let mut common: Vec<(&String, &u32)> = frequency.iter().collect();
    common.sort_unstable_by(|a, b| b.1.cmp(a.1).then_with(|| a.0.cmp(b.0)));
    let common: Vec<&String> = common.into_iter().take(COMMONEST).map(|(word, _)| word).collect();
    let mut random = Random::new(corpus.seed, "queries");
    let mut queries = Queries::default();
    for length in 1..=3 {
        let end = queries.words.len() + count;
        while queries.words.len() < end {
            let doc = random.pick(&docs);
            let (lang, title) = random.pick(&doc.title).clone();
            let mut words: Vec<String> = split(&lang, &title).into_iter().filter(|word| !common.contains(&&word.to_lowercase())).collect();
            let usable = |word: &str| word.chars().count() >= if lang == "zh" { 2 } else { 3 };
            words.retain(|word| usable(word));
            if words.len() < length {
                continue;
            }
            let start = random.below(words.len() - length + 1);
            let mut words: Vec<String> = words[start..start + length].to_vec();
            let Some(last) = words.pop() else { continue };
            let chars: Vec<char> = last.chars().collect();
            let shortest = 3.min(chars.len());
            let beginning = chars[..shortest + random.below(chars.len() - shortest + 1)].iter().collect();
            queries.words.push(Query { words, beginning, lang });
        }
    }
    queries.random = (0..RANDOM).map(|_| unicode(&mut random)).collect();
    Ok(std::fs::write(file, serde_json::to_vec(&queries)?)?)
}

fn unicode(random: &mut Random) -> String {
    let length = 1 + random.below(40);
    let planes: [(u32, u32); 8] = [
        (0, 0x80), (0x20, 0x7f), (0x80, 0x250), (0x370, 0x530), (0x590, 0x700), (0x3040, 0xa000), (0x1f300, 0x1faff), (0, 0x11_0000),
    ];
    (0..length)
        .filter_map(|_| {
            let (from, to) = *random.pick(&planes);
            if random.chance(0.15) { Some(' ') } else { char::from_u32(from + random.below((to - from) as usize) as u32) }
        })
        .collect()
}

/// What [`write`] wrote.
pub fn read(folder: &Path) -> Result<Queries> {
    Ok(serde_json::from_slice(&std::fs::read(folder.join("queries.json"))?)?)
}

use std::collections::{BTreeMap, HashSet};

use app::api::{SearchRequest, SearchResponse};
use app::{AppError, Host, search};

use super::Topic;

/// Results that are asked for: so many that the judged ones among them fill the measured ranks.
const DEPTH: u32 = 200;
/// Ranks of nDCG.
const RANKS: usize = 10;
/// Ranks of recall.
const RECALLED: usize = 20;

/// One query and how it did.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) topic: u32,
    pub(crate) class: String,
    pub(crate) lang: String,
    pub(crate) words: String,
    pub(crate) ndcg: f64,
    pub(crate) recall: f64,
    pub(crate) reciprocal: f64,
    /// The first slugs with their grades.
    pub(crate) came: Vec<(String, u8)>,
    /// Slugs of grade 2 that are not among them.
    pub(crate) missing: Vec<String>,
    /// What was recognised.
    pub(crate) recognised: Vec<String>,
    /// Time of the whole answer, in milliseconds.
    pub(crate) took_ms: f64,
}

/// Asks every query of every topic; records outside `judged`, if there is such a list, are taken out before scoring.
///
/// # Errors
/// A search fails.
pub(crate) fn ask(
    host: &Host,
    topics: &[Topic],
    judged: Option<&HashSet<String>>,
) -> Result<Vec<Asked>, AppError> {
    let mut out = Vec::new();
    for topic in topics {
        let grades = topic.grades();
        for (lang, words) in &topic.queries {
            let request = SearchRequest {
                query: words.clone(),
                limit: DEPTH,
                ..SearchRequest::default()
            };
            let answer: SearchResponse = host.run(lang, request, search::search)?;
            let mut seen = HashSet::new();
            let ranked: Vec<(String, u8)> = answer
                .hits
                .iter()
                .map(|hit| hit.slug.as_str())
                .filter(|slug| judged.is_none_or(|judged| judged.contains(*slug)))
                .filter(|slug| seen.insert(*slug))
                .map(|slug| {
                    (
                        slug.to_owned(),
                        grades.get(slug).copied().unwrap_or_default(),
                    )
                })
                .collect();
            out.push(scored(topic, lang, words, &grades, &ranked, &answer));
        }
    }
    Ok(out)
}

fn scored(
    topic: &Topic,
    lang: &str,
    words: &str,
    grades: &BTreeMap<&str, u8>,
    ranked: &[(String, u8)],
    answer: &SearchResponse,
) -> Asked {
    let mut best: Vec<u8> = grades.values().copied().collect();
    best.sort_unstable_by(|a, b| b.cmp(a));
    let found = ranked
        .iter()
        .take(RECALLED)
        .filter(|(_, grade)| *grade > 0)
        .count();
    let first = ranked.iter().position(|(_, grade)| *grade > 0);
    let came: Vec<(String, u8)> = ranked.iter().take(RANKS).cloned().collect();
    Asked {
        topic: topic.topic,
        class: topic.class.clone(),
        lang: lang.to_owned(),
        words: words.to_owned(),
        ndcg: gain(came.iter().map(|(_, grade)| *grade)) / gain(best.iter().copied()),
        recall: found as f64 / best.len().clamp(1, RECALLED) as f64,
        reciprocal: first.map_or(0.0, |rank| 1.0 / (rank + 1) as f64),
        missing: grades
            .iter()
            .filter(|(slug, grade)| **grade == 2 && !came.iter().any(|(came, _)| came == *slug))
            .map(|(slug, _)| (*slug).to_owned())
            .collect(),
        came,
        recognised: answer
            .expansions
            .iter()
            .map(|expansion| expansion.key.clone())
            .collect(),
        took_ms: answer.took_ms,
    }
}

/// Discounted cumulative gain of the first ranks: gain 2^grade − 1, discount log2(rank + 1).
fn gain(grades: impl Iterator<Item = u8>) -> f64 {
    grades
        .take(RANKS)
        .zip(2_u32..)
        .map(|(grade, rank)| (f64::from(grade).exp2() - 1.0) / f64::from(rank).log2())
        .sum()
}

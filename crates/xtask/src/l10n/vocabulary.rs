//! The codes of `data/vocabulary`, which are the ids of the labels.

use super::findings::Findings;
use anyhow::{Context, Result};
use l10n_source::{Problem, Sources, vocabulary_id};
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// Crosswalks between vocabularies: their codes have their labels where they are defined.
const CROSSWALKS: &[&str] = &["dac-map", "theme-cmm"];

/// A controlled vocabulary.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// Its name, also the prefix of its labels.
    pub(crate) name: String,
    /// Its file.
    pub(crate) file: PathBuf,
    /// Its codes in the order of the file.
    pub(crate) codes: Vec<String>,
    /// Whether its codes have labels: a crosswalk's have them elsewhere.
    pub(crate) labelled: bool,
}

impl Vocabulary {
    /// Whether a message is the label of a code, or another form of it (`kind-need-plural`).
    pub(crate) fn labels(&self, id: &str) -> bool {
        self.labelled
            && self.codes.iter().any(|code| {
                id.strip_prefix(&vocabulary_id(&self.name, code))
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            })
    }
}

#[derive(Deserialize)]
struct VocabularyJson {
    name: String,
    #[serde(default)]
    terms: Vec<TermJson>,
}

#[derive(Deserialize)]
struct TermJson {
    code: String,
}

/// Reads the vocabularies, sorted by name.
///
/// # Errors
/// A file cannot be read, or is not of the shape of a vocabulary.
pub(crate) fn vocabularies(folder: &Path) -> Result<Vec<Vocabulary>> {
    let mut read = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let file = entry?.path();
        if file.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let vocabulary: VocabularyJson =
            serde_json::from_str(&text).with_context(|| file.display().to_string())?;
        read.push(Vocabulary {
            codes: vocabulary.terms.into_iter().map(|term| term.code).collect(),
            labelled: !CROSSWALKS.contains(&vocabulary.name.as_str()),
            name: vocabulary.name,
            file,
        });
    }
    read.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(read)
}

/// Each code has its label in English; the other way round, a label without a code is an unused message.
pub(crate) fn check(sources: &Sources, vocabularies: &[Vocabulary], findings: &mut Findings) {
    let Some(english) = sources.english() else {
        return;
    };
    for vocabulary in vocabularies.iter().filter(|vocabulary| vocabulary.labelled) {
        for code in &vocabulary.codes {
            let id = vocabulary_id(&vocabulary.name, code);
            if english
                .messages
                .get(&id)
                .is_none_or(|message| message.value.is_none())
            {
                let reason = format!("the code {code} has no label: the message {id}");
                findings
                    .problems
                    .push(Problem::new(&vocabulary.file, 0, reason));
            }
        }
    }
}

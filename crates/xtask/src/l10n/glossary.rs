//! The words of the field, as the glossary has them.
//!
//! A departure is a hint for a translator, not a mistake: words are bent by grammar, and a sentence may need another one.
//! So the comparison is generous, on the beginnings of words, and never fails the check.

use super::findings::{Departure, Findings};
use anyhow::{Context, Result, bail};
use l10n_source::{Message, SOURCE_LANGUAGE, Sources, default_text, uses};
use std::fs;
use std::path::Path;

/// A term of the glossary.
struct Term {
    english: Vec<String>,
    /// A word of buttons and badges: it is this term only when it is the whole message, as "Shared" on a need is not
    /// the "shared" of costs.
    alone: bool,
    /// Language, the form of the glossary, and the sets of word beginnings of which one must be there.
    translations: Vec<(String, String, Vec<Vec<String>>)>,
}

/// Lists the messages that say a term otherwise.
///
/// # Errors
/// The glossary cannot be read, or has no column of English.
pub(crate) fn check(file: &Path, sources: &Sources, findings: &mut Findings) -> Result<()> {
    if !file.exists() {
        return Ok(());
    }
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let terms = read(&text)?;
    let Some(english) = sources.english() else {
        return Ok(());
    };
    for source in english.messages.values() {
        let said = words(&whole_default(source));
        // Of overlapping terms only the longest is meant: "capacity-building initiative" is not also "initiative" twice.
        let mut present: Vec<&Term> = terms
            .iter()
            .filter(|term| {
                if term.alone {
                    said == term.english
                } else {
                    contains(&said, &term.english)
                }
            })
            .collect();
        let all = present.clone();
        present.retain(|term| {
            !all.iter().any(|other| {
                other.english.len() > term.english.len() && contains(&other.english, &term.english)
            })
        });
        for term in present {
            for (language, wanted, forms) in &term.translations {
                let Some(message) = sources
                    .locales
                    .get(language)
                    .and_then(|locale| locale.messages.get(&source.id))
                else {
                    continue;
                };
                let folded = fold(&every_text(message));
                if !forms.is_empty()
                    && !forms.iter().any(|form| {
                        form.iter()
                            .all(|beginning| folded.contains(beginning.as_str()))
                    })
                {
                    findings.departures.push(Departure {
                        language: language.clone(),
                        id: source.id.clone(),
                        term: term.english.join(" "),
                        wanted: wanted.clone(),
                        text: message.value.as_ref().map(default_text).unwrap_or_default(),
                    });
                }
            }
        }
    }
    Ok(())
}

fn read(text: &str) -> Result<Vec<Term>> {
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or("").split('\t').collect();
    let Some(english) = head.iter().position(|column| *column == SOURCE_LANGUAGE) else {
        bail!("the glossary has no column en");
    };
    let note = head.iter().position(|column| *column == "note");
    let area = head.iter().position(|column| *column == "area");
    let mut terms = Vec::new();
    for line in lines.filter(|line| !line.trim().is_empty()) {
        let cells: Vec<&str> = line.split('\t').collect();
        let term = words(cells.get(english).copied().unwrap_or(""));
        // Single short words (a, to, of) would be found everywhere.
        if term.is_empty() || (term.len() == 1 && term.iter().all(|word| word.chars().count() < 4))
        {
            continue;
        }
        let note = note.and_then(|note| cells.get(note)).copied().unwrap_or("");
        let translations = head
            .iter()
            .zip(&cells)
            .skip(english + 1)
            .filter(|(tag, cell)| **tag != "note" && !cell.trim().is_empty())
            .map(|(tag, cell)| {
                (
                    (*tag).to_owned(),
                    cell.trim().to_owned(),
                    forms(tag, cell, note),
                )
            })
            .collect();
        let area = area.and_then(|area| cells.get(area)).copied().unwrap_or("");
        let alone = area.starts_with("ui-") || area == "status";
        terms.push(Term {
            english: term,
            alone,
            translations,
        });
    }
    Ok(terms)
}

/// The alternatives of a cell, and the irregular plurals that its note gives for a script of its own.
fn forms(tag: &str, cell: &str, note: &str) -> Vec<Vec<String>> {
    let mut forms: Vec<Vec<String>> = cell
        .split(['/', ';'])
        .map(|form| beginnings(tag, form))
        .filter(|form| !form.is_empty())
        .collect();
    for word in note
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| is_script_of(tag, word))
    {
        forms.push(beginnings(tag, word));
    }
    forms
}

fn is_script_of(tag: &str, word: &str) -> bool {
    let range = match tag {
        "ar" => '\u{0600}'..='\u{06ff}',
        "ru" => '\u{0400}'..='\u{04ff}',
        _ => return false,
    };
    word.chars().count() > 3 && word.chars().all(|c| range.contains(&c))
}

/// The beginnings of the words of a form, long enough to tell words apart and short enough to bear an ending.
fn beginnings(tag: &str, form: &str) -> Vec<String> {
    let folded = fold(form);
    if tag == "zh" {
        return vec![folded.trim().to_owned()]
            .into_iter()
            .filter(|form| !form.is_empty())
            .collect();
    }
    folded
        .split(|c: char| !c.is_alphanumeric())
        .map(|word| {
            if tag == "ar" {
                word.strip_prefix("ال").unwrap_or(word)
            } else {
                word
            }
        })
        .filter(|word| word.chars().count() > 3)
        .map(|word| {
            let length = word.chars().count();
            word.chars().take((length * 3 / 5).max(3)).collect()
        })
        .collect()
}

/// Lower case, without the accents that move when a word is bent (creación, creaciones).
fn fold(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .filter(|c| !('\u{064b}'..='\u{0652}').contains(c))
        .map(|c| match c {
            'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            'ё' => 'е',
            'أ' | 'إ' | 'آ' => 'ا',
            other => other,
        })
        .collect()
}

/// The words of an English text, in lower case and without the ending of the plural.
fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| match word.strip_suffix("ies") {
            Some(stem) if stem.len() > 2 => format!("{stem}y"),
            _ if word.ends_with("ss") || word.len() < 4 => word.to_owned(),
            _ => word.strip_suffix('s').unwrap_or(word).to_owned(),
        })
        .collect()
}

fn contains(text: &[String], term: &[String]) -> bool {
    !term.is_empty() && text.windows(term.len()).any(|window| window == term)
}

/// The English text with its default variants; variables are no words.
fn whole_default(message: &Message) -> String {
    let text: String = message.value.iter().map(default_text).collect();
    let mut outside = String::with_capacity(text.len());
    let mut depth = 0_usize;
    for character in text.chars() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(character),
            _ => {}
        }
    }
    outside
}

fn every_text(message: &Message) -> String {
    message
        .value
        .iter()
        .flat_map(|pattern| uses(pattern).texts)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bent_words_are_recognised() {
        let table = "id\tarea\ten\tar\tes\tru\tnote\nx\ta\tcapacity-building\tبناء القدرات\tcreación de capacidad\tнаращивание потенциала\tar few برامج\n";
        let terms = read(table).unwrap();
        assert_eq!(
            terms[0].english,
            ["capacity", "building"],
            "a hyphen parts words"
        );
        let es = &terms[0].translations[1];
        assert!(
            es.2[0]
                .iter()
                .all(|b| fold("Creaciones de capacidades").contains(b.as_str())),
            "a plural is the same word"
        );
        let ru = &terms[0].translations[2];
        assert!(
            ru.2[0]
                .iter()
                .all(|b| fold("наращивания потенциала").contains(b.as_str())),
            "a genitive is the same word"
        );
        let ar = &terms[0].translations[0];
        assert_eq!(ar.2.len(), 2, "the irregular plural of the note counts too");
    }
}

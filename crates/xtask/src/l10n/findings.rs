//! What the check found.

use anyhow::{Context, Result};
use l10n_source::{Message, Problem};
use std::fmt;
use std::fs;
use std::path::Path;

/// Everything the check found.
#[derive(Default)]
pub(crate) struct Findings {
    /// The state of each language, in the order of `languages.toml`.
    pub(crate) languages: Vec<LanguageState>,
    /// What makes the check fail.
    pub(crate) problems: Vec<Problem>,
    /// Where a message departs from the glossary.
    pub(crate) departures: Vec<Departure>,
}

/// How far a language is.
pub(crate) struct LanguageState {
    pub(crate) tag: String,
    pub(crate) present: usize,
    pub(crate) missing: usize,
    pub(crate) surplus: usize,
    pub(crate) machine: usize,
}

impl fmt::Display for LanguageState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            tag,
            present,
            missing,
            surplus,
            machine,
        } = self;
        write!(formatter, "{tag:<4}{present:>5} present, {missing} missing")?;
        if *surplus > 0 {
            write!(formatter, ", {surplus} surplus")?;
        }
        if *machine > 0 {
            write!(formatter, ", {machine} of them machine drafts")?;
        }
        Ok(())
    }
}

/// A message that says a term of the field in other words than the glossary.
pub(crate) struct Departure {
    pub(crate) language: String,
    pub(crate) id: String,
    pub(crate) term: String,
    pub(crate) wanted: String,
    pub(crate) text: String,
}

impl Findings {
    /// Adds a problem at a message.
    pub(crate) fn at(&mut self, message: &Message, reason: impl fmt::Display) {
        self.problems.push(Problem::new(
            &message.file,
            message.line,
            format!("{}: {reason}", message.id),
        ));
    }

    /// Writes the departures as a table.
    pub(crate) fn write_departures(&self, file: &Path) -> Result<()> {
        let mut table = String::from("language\tid\tterm\tglossary\tmessage\n");
        for departure in &self.departures {
            let Departure {
                language,
                id,
                term,
                wanted,
                text,
            } = departure;
            let text = text.replace(['\t', '\n'], " ");
            table.push_str(&format!("{language}\t{id}\t{term}\t{wanted}\t{text}\n"));
        }
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        fs::write(file, table).with_context(|| file.display().to_string())
    }
}

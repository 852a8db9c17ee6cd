//! What the check has to say.
use std::fmt;

/// One fault, with the place where an editor mends it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Finding {
    /// The file, relative to the data folder.
    pub(super) file: String,
    /// The line, counted from 1; 0 for the file as a whole.
    pub(super) line: usize,
    /// What is wrong.
    pub(super) reason: String,
}

/// Every fault that was found.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// Adds a fault.
    pub(super) fn add(&mut self, file: impl Into<String>, line: usize, reason: impl Into<String>) {
        self.0.push(Finding {
            file: file.into(),
            line,
            reason: reason.into(),
        });
    }

    /// Whether nothing was found.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many faults were found.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Puts the faults in the order of files and lines, and drops what two rules say alike.
    pub(super) fn sort(&mut self) {
        self.0.sort();
        self.0.dedup();
    }

    /// The faults.
    #[cfg(test)]
    pub(super) fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Finding { file, line, reason } in &self.0 {
            writeln!(formatter, "{file}:{line}: {reason}")?;
        }
        Ok(())
    }
}

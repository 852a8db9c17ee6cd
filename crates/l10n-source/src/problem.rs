use std::fmt;
use std::path::{Path, PathBuf};

/// Something wrong in a source file, with the place where a person mends it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it was given to the reader.
    pub file: PathBuf,
    /// The line, counted from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong, as a sentence without its full stop.
    pub reason: String,
}

impl Problem {
    /// A problem at a line of a file.
    pub fn new(file: &Path, line: usize, reason: impl Into<String>) -> Self {
        Self {
            file: file.to_path_buf(),
            line,
            reason: reason.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(formatter, "{}: {}", self.file.display(), self.reason)
        } else {
            write!(
                formatter,
                "{}:{}: {}",
                self.file.display(),
                self.line,
                self.reason
            )
        }
    }
}

impl Problem {
    /// The problem with its file as seen from a folder, for people who stand there.
    pub fn relative_to(&self, folder: &Path) -> String {
        let file = self.file.strip_prefix(folder).unwrap_or(&self.file);
        Self {
            file: file.to_path_buf(),
            ..self.clone()
        }
        .to_string()
    }
}

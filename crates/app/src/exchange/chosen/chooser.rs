use std::path::PathBuf;

/// Lets the person at the window choose a file.
///
/// Only the program that shows the window can: the page never names a path, it asks for the dialog and is told what came
/// of it. Both calls wait for the person.
pub trait FileChooser: Send + Sync {
    /// Where to write; `None` if the person thinks better of it.
    fn save(&self, wanted: &WantedFile) -> Option<PathBuf>;

    /// What to read; `None` if the person thinks better of it.
    fn open(&self, wanted: &WantedFile) -> Option<PathBuf>;
}

/// What a dialog asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedFile {
    /// Title of the dialog, in the reader's language.
    pub title: String,
    /// Name that is proposed; empty where a file is opened.
    pub name: String,
    /// Kinds of files, the proposed one first.
    pub types: Vec<FileType>,
}

/// A kind of files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileType {
    /// What it is called, in the reader's language.
    pub label: String,
    /// How the names of its files end, without the dot.
    pub endings: Vec<&'static str>,
}

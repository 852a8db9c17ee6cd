//! The dialogs of the system, for a browser that nobody sits at.
//!
//! The window asks the program that shows it for a dialog and never names a path itself. Here the program is this host: what
//! the page saves lands in a folder that tests read (`GET /desk/NAME`), what it opens is what a test has laid there last
//! (`PUT /desk/NAME`), and a dialog with nothing laid for it is one that the person closes.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use app::exchange::chosen::{FileChooser, WantedFile};

/// A folder that stands for the person's files.
pub struct Desk {
    folder: PathBuf,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// What the next dialog to open a file answers.
    laid: Option<PathBuf>,
    /// The next dialog is closed without an answer.
    closes: bool,
    /// What the dialogs have asked for, title and name, oldest first.
    asked: Vec<(String, String)>,
}

impl Desk {
    /// A desk in a folder, which is made when it is needed.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            state: Mutex::default(),
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lays a file on the desk: the next dialog to open one answers with it.
    pub(crate) fn lay(&self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        let path = self.path(name).ok_or(std::io::ErrorKind::InvalidInput)?;
        fs::create_dir_all(&self.folder)?;
        fs::write(&path, bytes)?;
        self.state().laid = Some(path);
        Ok(())
    }

    /// The bytes of a file on the desk.
    pub(crate) fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.path(name)?).ok()
    }

    /// Lets the next dialog be closed without an answer.
    pub(crate) fn close_next(&self) {
        self.state().closes = true;
    }

    /// What the dialogs have asked for: title and proposed name.
    pub(crate) fn asked(&self) -> Vec<(String, String)> {
        self.state().asked.clone()
    }

    /// A plain name stays on the desk; anything else names nothing.
    fn path(&self, name: &str) -> Option<PathBuf> {
        let plain = Path::new(name).file_name()?;
        (plain == name && !name.contains(['/', '\\'])).then(|| self.folder.join(plain))
    }

    fn answer(&self, wanted: &WantedFile) -> bool {
        let mut state = self.state();
        state
            .asked
            .push((wanted.title.clone(), wanted.name.clone()));
        !std::mem::take(&mut state.closes)
    }
}

/// The dialogs of one desk, as the host holds them.
pub struct Dialogs(pub std::sync::Arc<Desk>);

impl FileChooser for Dialogs {
    fn save(&self, wanted: &WantedFile) -> Option<PathBuf> {
        let desk = &self.0;
        if !desk.answer(wanted) {
            return None;
        }
        fs::create_dir_all(&desk.folder).ok()?;
        desk.path(&wanted.name)
    }

    fn open(&self, wanted: &WantedFile) -> Option<PathBuf> {
        let desk = &self.0;
        if !desk.answer(wanted) {
            return None;
        }
        desk.state().laid.take()
    }
}

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use exchange::plan::{Plan, Verdict};

use super::chooser::FileChooser;
use super::progress::Progress;
use crate::api::FileFormat;
use crate::{Fault, Host};

/// What the window has in hand: how files are chosen, the plan that is looked at, the work that runs.
#[derive(Default)]
pub(crate) struct Desk {
    pub(super) progress: Progress,
    chooser: Option<Box<dyn FileChooser>>,
    open: Mutex<Option<OpenPlan>>,
}

/// A file that was read and waits to be accepted.
pub(super) struct OpenPlan {
    /// Names this plan and no other.
    pub(super) id: String,
    pub(super) path: PathBuf,
    pub(super) format: FileFormat,
    /// The state of the catalogue that it was compared with.
    pub(super) generation: i64,
    pub(super) plan: Plan,
    /// Places of the lines that are left out.
    pub(super) left_out: BTreeSet<usize>,
}

impl OpenPlan {
    /// The name of the file, without its folder.
    pub(super) fn file(&self) -> String {
        let name = self.path.file_name().unwrap_or(self.path.as_os_str());
        name.to_string_lossy().into_owned()
    }

    /// Whether a line writes anything at all.
    pub(super) fn writes(&self, index: usize) -> bool {
        let line = self.plan.lines.get(index);
        line.is_some_and(|line| matches!(line.verdict, Verdict::New(_) | Verdict::Changed(_)))
    }
}

impl Desk {
    pub(crate) fn set_chooser(&mut self, chooser: Box<dyn FileChooser>) {
        self.chooser = Some(chooser);
    }

    pub(super) fn chooser(&self) -> Result<&dyn FileChooser, Fault> {
        self.chooser.as_deref().ok_or(Fault::NoDialog)
    }

    pub(super) fn slot(&self) -> MutexGuard<'_, Option<OpenPlan>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at the open plan, if it is still the one that is meant.
    pub(super) fn with<R>(
        &self,
        id: &str,
        look: impl FnOnce(&mut OpenPlan) -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        let mut slot = self.slot();
        match slot.as_mut().filter(|open| open.id == id) {
            Some(open) => look(open),
            None => Err(Fault::PlanOutdated),
        }
    }
}

/// Whether the catalogue still says what it said when the plan was made.
pub(super) fn is_current(host: &Host, open: &OpenPlan) -> Result<bool, Fault> {
    Ok(host.catalogue().generation()? == open.generation)
}

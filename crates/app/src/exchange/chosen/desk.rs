use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::chooser::FileChooser;
use super::links::Links;
use super::progress::Bench;
use crate::api::{FigureFormat, FileFormat, ImportVerdict, ReportRequest, ReportWritten};
use crate::exchange::{ImportPlan, Mapping};
use crate::translate::Translations;
use crate::{Fault, Host, Reader};

/// Sets a report and writes it: the crate that does so stands above this one, so the program that shows the window hands it in.
pub type Press = fn(&Host, &Reader, ReportRequest) -> Result<ReportWritten, Fault>;

/// Looks through a drawing that the page made and gives the bytes of its file; handed in for the same reason.
pub type PicturePress = fn(&str, FigureFormat) -> Result<Vec<u8>, Fault>;

/// What the window has in hand: how files are chosen, the plan that is looked at, the work that runs.
#[derive(Default)]
pub(crate) struct Desk {
    pub(super) bench: Bench,
    chooser: Option<Box<dyn FileChooser>>,
    press: Option<Press>,
    picture_press: Option<PicturePress>,
    open: Mutex<Option<OpenPlan>>,
    table: Mutex<Option<OpenTable>>,
    translations: Mutex<Option<OpenTranslations>>,
}

/// A file of translators that was read and waits to be accepted.
pub(super) struct OpenTranslations {
    /// Names this plan and no other.
    pub(super) id: String,
    /// The state of the store that it was looked at with.
    pub(super) generation: i64,
    /// Every text counts as a draft.
    pub(super) drafts: bool,
    pub(super) read: Translations,
}

/// A table of somebody else, which waits to be told what its columns hold.
#[derive(Clone)]
pub(super) struct OpenTable {
    /// Names this table and no other.
    pub(super) id: String,
    pub(super) path: PathBuf,
    pub(super) format: FileFormat,
}

/// A file that was read and waits to be accepted.
pub(super) struct OpenPlan {
    /// Names this plan and no other.
    pub(super) id: String,
    pub(super) path: PathBuf,
    /// What its columns hold, for a table of somebody else.
    pub(super) mapping: Option<Mapping>,
    pub(super) plan: ImportPlan,
    /// Places of the lines that are left out.
    pub(super) left_out: BTreeSet<u32>,
    /// Which lines name which; made when it is first asked for, for it takes reading all of them.
    pub(super) links: Option<Links>,
}

impl OpenPlan {
    /// The name of the file, without its folder.
    pub(super) fn file(&self) -> String {
        name(&self.path)
    }

    /// Whether a line writes anything at all.
    pub(super) fn writes(&self, index: u32) -> bool {
        matches!(
            self.plan.verdict(index),
            Some(ImportVerdict::New | ImportVerdict::Changed)
        )
    }

    /// Places of the lines with a verdict, or of all.
    pub(super) fn with(&self, verdict: Option<ImportVerdict>) -> impl Iterator<Item = u32> {
        let all = u32::try_from(self.plan.len()).unwrap_or(u32::MAX);
        (0..all).filter(move |index| verdict.is_none() || self.plan.verdict(*index) == verdict)
    }
}

/// The name of a file, without its folder.
pub(super) fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

impl Desk {
    pub(crate) fn set_chooser(&mut self, chooser: Box<dyn FileChooser>) {
        self.chooser = Some(chooser);
    }

    pub(crate) fn set_press(&mut self, press: Press) {
        self.press = Some(press);
    }

    pub(crate) fn set_picture_press(&mut self, press: PicturePress) {
        self.picture_press = Some(press);
    }

    pub(super) fn picture_press(&self) -> Result<PicturePress, Fault> {
        self.picture_press.ok_or(Fault::NoDialog)
    }

    pub(super) fn press(&self) -> Result<Press, Fault> {
        self.press.ok_or(Fault::NoDialog)
    }

    pub(super) fn chooser(&self) -> Result<&dyn FileChooser, Fault> {
        self.chooser.as_deref().ok_or(Fault::NoDialog)
    }

    pub(super) fn translations(&self) -> MutexGuard<'_, Option<OpenTranslations>> {
        self.translations
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn slot(&self) -> MutexGuard<'_, Option<OpenPlan>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The table that waits, if it is still the one that is meant.
    pub(super) fn table(&self, id: &str) -> Result<OpenTable, Fault> {
        let slot = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        let table = slot.as_ref().filter(|table| table.id == id);
        table.cloned().ok_or(Fault::PlanClosed)
    }

    pub(super) fn put_table(&self, table: Option<OpenTable>) {
        *self.table.lock().unwrap_or_else(PoisonError::into_inner) = table;
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
            None => Err(Fault::PlanClosed),
        }
    }

    /// Closes a plan, unless another one has taken its place.
    pub(super) fn close(&self, id: &str) {
        let mut slot = self.slot();
        if slot.as_ref().is_some_and(|open| open.id == id) {
            *slot = None;
        }
    }
}

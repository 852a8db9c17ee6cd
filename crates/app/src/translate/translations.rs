use std::io::BufReader;
use std::path::{Path, PathBuf};

use exchange::ReadError;
use exchange::xliff::{self, Item, Refusal};

use super::import::Plan;
use super::state::language;
use crate::api::{Changed, TranslationImportReport};
use crate::{Fault, Host, Reader};

/// A file of translators, read to its end.
#[derive(Debug)]
pub(crate) struct Translations {
    /// Its name, without its folder.
    pub(super) name: Option<String>,
    pub(super) lang: String,
    pub(super) items: Vec<Item>,
}

impl Translations {
    /// Reads a file.
    pub(crate) fn read(host: &Host, path: &Path) -> Result<Self, Fault> {
        let unreadable = |source: std::io::Error| Fault::FileUnreadable {
            path: PathBuf::from(path),
            source,
        };
        let file = std::fs::File::open(path).map_err(unreadable)?;
        if file.metadata().map_err(unreadable)?.is_dir() {
            return Err(unreadable(std::io::ErrorKind::IsADirectory.into()));
        }
        let mut items = Vec::new();
        let read = xliff::read(BufReader::new(file), &mut |item| items.push(item));
        let languages = read.map_err(|error| match error {
            Refusal::File(ReadError::Io(source)) => unreadable(source),
            error => Fault::TranslationsRefused {
                path: PathBuf::from(path),
                error,
            },
        })?;
        // Tools name the country too: `fr-FR` for what is `fr` here.
        let base = languages.to.split('-').next().unwrap_or_default();
        let lang = language(host, &languages.to).or_else(|_| language(host, base))?;
        let name = path.file_name();
        Ok(Self {
            name: name.map(|name| name.to_string_lossy().into_owned()),
            lang,
            items,
        })
    }

    /// What taking it in would do.
    pub(crate) fn report(
        &self,
        host: &Host,
        reader: &Reader,
        drafts: bool,
    ) -> Result<TranslationImportReport, Fault> {
        Ok(self.plan(host, reader, drafts)?.report(self.file()))
    }

    /// Takes it in: all of it in one transaction, one action to undo.
    pub(crate) fn accept(
        &self,
        host: &Host,
        reader: &Reader,
        drafts: bool,
    ) -> Result<(TranslationImportReport, Changed), Fault> {
        let plan = self.plan(host, reader, drafts)?;
        let mut report = plan.report(self.file());
        let changed = plan.carry_out(self.name.as_deref(), &mut report)?;
        Ok((report, changed))
    }

    fn plan<'a>(
        &'a self,
        host: &'a Host,
        reader: &'a Reader,
        drafts: bool,
    ) -> Result<Plan<'a>, Fault> {
        let mut plan = Plan::new(host, reader, &self.lang, drafts);
        for item in &self.items {
            plan.take(item.clone())?;
        }
        Ok(plan)
    }

    fn file(&self) -> String {
        self.name.clone().unwrap_or_default()
    }
}

use super::chooser::{FileType, WantedFile};
use super::desk::OpenTranslations;
use super::export::{place, proposed};
use crate::api::{
    ImportChosen, ImportVerdict, TranslationExportChosen, TranslationExportRequest,
    TranslationExported, TranslationImportOpen, TranslationImportOpened, TranslationImportReport,
    TranslationPlan, Written,
};
use crate::translate::{Translations, translation_export};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// How the names of files for translators end, without the dot.
const ENDINGS: [&str; 2] = ["xlf", "xliff"];
/// Texts of a plan that the page is given; more are only counted.
const LISTED: usize = 500;

/// Writes the texts of a language for translators to a file that the person chooses.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown, and what [`translation_export`] refuses; then no file was written.
pub fn translation_export_chosen(
    host: &Host,
    reader: &Reader,
    request: TranslationExportChosen,
) -> Result<TranslationExported, Fault> {
    let about = Some(request.lang.clone());
    let [end, _] = ENDINGS;
    let name = proposed(host, reader, about, end);
    let title = reader.localiser().plain().translation_export_choose();
    let Some(path) = place(host.desk().chooser()?, title, kind(reader), name) else {
        return Ok(TranslationExported { report: None });
    };
    let report = translation_export(
        host,
        reader,
        TranslationExportRequest {
            file: path.to_string_lossy().into_owned(),
            lang: request.lang,
            from: request.from,
            kinds: request.kinds,
            places: request.places,
            states: request.states,
        },
    )?;
    Ok(TranslationExported {
        report: Some(report),
    })
}

/// Lets the person choose a file of translators and says, text by text, what taking it in would do. Nothing is written.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown; [`Fault::PlanClosed`] if the open file is to be looked at again and none
/// is open; [`Fault::FileUnreadable`], [`Fault::TranslationsRefused`]; or when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn translation_import_open(
    host: &Host,
    reader: &Reader,
    request: TranslationImportOpen,
) -> Result<TranslationImportOpened, Fault> {
    let desk = host.desk();
    let read = if request.again {
        let open = desk.translations().take();
        open.ok_or(Fault::PlanClosed)?.read
    } else {
        let loc = reader.localiser().plain();
        let wanted = WantedFile {
            title: loc.translation_import_choose(),
            name: String::new(),
            types: vec![kind(reader)],
        };
        match desk.chooser()?.open(&wanted) {
            Some(path) => Translations::read(host, &path)?,
            None => return Ok(TranslationImportOpened { plan: None }),
        }
    };
    let open = OpenTranslations {
        id: host.catalogue().fresh_id(host.now_ms())?.to_string(),
        generation: host.catalogue().generation()?,
        drafts: request.drafts,
        read,
    };
    let report = open.read.report(host, reader, open.drafts)?;
    let (report, more) = listed(report);
    let plan = TranslationPlan {
        plan: open.id.clone(),
        name: Presenter::new(host, reader).language_name(&report.lang),
        report,
        more,
    };
    *desk.translations() = Some(open);
    Ok(TranslationImportOpened { plan: Some(plan) })
}

/// Takes the open file of translators in: all of it in one transaction, one action to undo.
///
/// # Errors
/// [`Fault::PlanClosed`] if it is not the open one; the store having moved on since it was looked at, for what was reviewed
/// is what is written; or when the store cannot be written. Then nothing is written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn translation_import_accept(
    host: &Host,
    reader: &Reader,
    request: ImportChosen,
) -> Result<Written<TranslationImportReport>, Fault> {
    let mut slot = host.desk().translations();
    let open = slot.as_ref().filter(|open| open.id == request.plan);
    let open = open.ok_or(Fault::PlanClosed)?;
    if host.catalogue().generation()? != open.generation {
        return Err(catalogue::StoreError::MovedOn.into());
    }
    let (report, changed) = open.read.accept(host, reader, open.drafts)?;
    // What was carried out is no plan any more.
    *slot = None;
    let (output, _) = listed(report);
    Ok(Written { output, changed })
}

/// The report with what a person has to look at: texts that stay as they are are only counted, and so are too many.
fn listed(mut report: TranslationImportReport) -> (TranslationImportReport, u32) {
    report
        .lines
        .retain(|line| line.verdict != ImportVerdict::Same);
    // What is rejected wants a person; what would be written comes after it.
    report
        .lines
        .sort_by_key(|line| line.verdict != ImportVerdict::Rejected);
    let more = report.lines.len().saturating_sub(LISTED);
    report.lines.truncate(LISTED);
    (report, u32::try_from(more).unwrap_or(u32::MAX))
}

fn kind(reader: &Reader) -> FileType {
    FileType {
        label: reader.localiser().plain().translation_format_xliff(),
        endings: ENDINGS.into(),
    }
}

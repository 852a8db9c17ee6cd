use std::collections::BTreeMap;
use std::path::PathBuf;

use catalogue::record::{Record, Row, TranslationState};
use exchange::xliff::{File, Target, Unit, Writer};

use super::hints::hints;
use super::list::{Job, Part, count, jobs};
use super::state::{language, words};
use crate::api::{OtherOriginals, TranslationExportReport, TranslationExportRequest};
use crate::exchange::whole;
use crate::record::field_label;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Records that are read at a time.
const CHUNK: usize = 500;

/// Writes the texts of a language for translators, as XLIFF 2.1: what there is to do, most worth first.
///
/// A file has one language to translate from; texts with an original in another language are counted and want a file of their
/// own. Private records and drafts stay. The file is written beside its place and put there once it is whole.
///
/// # Errors
/// [`Fault::NothingToTranslate`], [`Fault::FileUnwritable`], [`Fault::UnknownTerm`] for a language, [`Fault::PlaceNotFound`];
/// or when the store cannot be read.
pub fn translation_export(
    host: &Host,
    reader: &Reader,
    request: TranslationExportRequest,
) -> Result<TranslationExportReport, Fault> {
    let lang = language(host, &request.lang)?;
    let from = language(host, &request.from)?;
    let part = Part {
        lang: &lang,
        kinds: &request.kinds,
        places: &request.places,
        states: &request.states,
    };
    let (_, jobs) = jobs(host, &part)?;
    let presenter = Presenter::new(host, reader);
    let path = PathBuf::from(&request.file);
    let mut report = TranslationExportReport {
        file: request.file,
        lang: lang.clone(),
        from: from.clone(),
        records: 0,
        texts: 0,
        others: Vec::new(),
    };
    let mut others = BTreeMap::new();
    whole(&path, |out| {
        let mut writer = Writer::begin(out, &from, &lang).map_err(Fault::Export)?;
        for chunk in jobs.chunks(CHUNK) {
            let rows: Vec<Row> = chunk.iter().map(|job| job.row).collect();
            let records = host.catalogue().records(&rows)?;
            for job in chunk {
                let Some(record) = records.iter().find(|record| record.row == job.row) else {
                    continue;
                };
                let file = file(&presenter, record, job, &from, &lang, &mut others);
                if !file.units.is_empty() {
                    report.records = report.records.saturating_add(1);
                    report.texts = report.texts.saturating_add(count(file.units.len()));
                    writer.put(&file).map_err(Fault::Export)?;
                }
            }
        }
        if report.records == 0 {
            return Err(Fault::NothingToTranslate);
        }
        writer.end().map_err(Fault::Export)
    })?;
    report.others = others
        .into_iter()
        .map(|(lang, texts)| OtherOriginals {
            name: presenter.language_name(&lang),
            lang,
            texts,
        })
        .collect();
    Ok(report)
}

fn file(
    presenter: &Presenter<'_>,
    record: &Record,
    job: &Job,
    from: &str,
    lang: &str,
    others: &mut BTreeMap<String, u32>,
) -> File {
    let loc = presenter.loc().plain();
    let texts = record.body.texts();
    let mut units = Vec::with_capacity(job.texts.len());
    for (field, state) in &job.texts {
        let text = texts.iter().find(|(name, _)| name == field);
        let Some((_, text)) = text else { continue };
        let Some((source_lang, source)) = text.source_for(lang) else {
            continue;
        };
        if source_lang != from {
            let other = others.entry(source_lang.to_owned()).or_default();
            *other = other.saturating_add(1);
            continue;
        }
        let own = text.get(lang).map(|own| own.text.clone());
        let target = own.and_then(|own| match state {
            TranslationState::Machine => Some(Target::Machine(own)),
            TranslationState::Stale => Some(Target::Stale(own)),
            TranslationState::Reviewed => Some(Target::Reviewed(own)),
            // What was written in the language is not for a translator to change.
            TranslationState::Original | TranslationState::Missing => None,
        });
        if *state == TranslationState::Original {
            continue;
        }
        let mut notes = vec![("state", words(&loc, *state))];
        for hint in hints(&source.text, from, lang) {
            notes.push(("glossary", format!("{} = {}", hint.term, hint.translation)));
        }
        units.push(Unit {
            field: (*field).to_owned(),
            label: field_label(&loc, field),
            source: source.text.clone(),
            target,
            notes,
        });
    }
    let title = presenter.text(record.body.title());
    File {
        reference: format!("{}:{}", record.kind, record.slug),
        about: title.map(|title| title.text).unwrap_or_default(),
        units,
    }
}

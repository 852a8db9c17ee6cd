use std::collections::HashMap;
use std::path::Path;

use catalogue::Kind;
use catalogue::change::{FieldPath, MAX_VALUE, Value};
use catalogue::record::schema::{Shape, shape};
use catalogue::record::{Fingerprint, Localised, LocalisedText, Record, Standing, Visibility};
use catalogue::store::{Draft, Edit, Planned};
use exchange::At;
use exchange::xliff::{self, Incoming, Item, Reason, Refusal, Verdict};
use l10n::Localiser;

use super::list::count;
use super::translations::Translations;
use crate::api::{
    Changed, ImportCounts, ImportLine, ImportVerdict, TranslationImportReport,
    TranslationImportRequest,
};
use crate::record::field_label;
use crate::write::changed;
use crate::{Fault, Host, Reader};

/// Takes in a file of translators, or says what taking it in would do: each text new, changed, same or rejected with its
/// reason.
///
/// Everything is written in one transaction, in changes that share a group; rejected texts are left out of it. A file that
/// cannot be read to its end is refused as a whole.
///
/// # Errors
/// [`Fault::FileUnreadable`], [`Fault::TranslationsRefused`], [`Fault::UnknownTerm`] for a language that Trefoil does not
/// know; or when the store cannot be read or written.
pub fn translation_import(
    host: &Host,
    reader: &Reader,
    request: TranslationImportRequest,
) -> Result<TranslationImportReport, Fault> {
    let read = Translations::read(host, Path::new(&request.file))?;
    let mut plan = Plan::new(host, reader, &read.lang, request.drafts);
    for item in read.items {
        plan.take(item)?;
    }
    let mut report = plan.report(request.file);
    if !request.dry_run {
        plan.carry_out(read.name.as_deref(), &mut report)?;
    }
    Ok(report)
}

/// What becomes of a text, with what is worth knowing; else why it is rejected.
type Said = Result<(ImportVerdict, Vec<String>), String>;

/// What taking the file in would do, text by text.
pub(super) struct Plan<'a> {
    host: &'a Host,
    loc: &'a Localiser,
    lang: &'a str,
    drafts: bool,
    lines: Vec<ImportLine>,
    /// Lines by record and field: a text stands once.
    seen: HashMap<(String, String), u64>,
    /// Records by name, read once.
    records: HashMap<String, Option<Record>>,
    /// Records in the order of the file, each with what is written of it.
    edits: Vec<(String, Vec<Edit>)>,
}

impl<'a> Plan<'a> {
    pub(super) fn new(host: &'a Host, reader: &'a Reader, lang: &'a str, drafts: bool) -> Self {
        Self {
            host,
            loc: reader.localiser(),
            lang,
            drafts,
            lines: Vec::new(),
            seen: HashMap::new(),
            records: HashMap::new(),
            edits: Vec::new(),
        }
    }

    pub(super) fn take(&mut self, item: Item) -> Result<(), Fault> {
        match item {
            Item::Text(incoming) => {
                let (verdict, reason, remarks) = match self.verdict(&incoming)? {
                    Ok((verdict, remarks)) => (verdict, None, remarks),
                    Err(reason) => (ImportVerdict::Rejected, Some(reason), Vec::new()),
                };
                self.lines.push(ImportLine {
                    index: u32::try_from(self.lines.len()).unwrap_or(u32::MAX),
                    line: incoming.line,
                    place: self.place(incoming.line),
                    verdict,
                    reference: Some(incoming.reference),
                    title: incoming.target.map(|text| text.trim().to_owned()),
                    fields: vec![incoming.field],
                    reason,
                    remarks,
                });
            }
            Item::Rejected { line, name, reason } => self.lines.push(ImportLine {
                index: u32::try_from(self.lines.len()).unwrap_or(u32::MAX),
                line,
                place: self.place(line),
                verdict: ImportVerdict::Rejected,
                reference: Some(name).filter(|name| !name.is_empty()),
                title: None,
                fields: Vec::new(),
                reason: Some(match reason {
                    Reason::Nameless => self.loc.translation_reason_nameless(),
                    Reason::Codes => self.loc.translation_reason_codes(),
                    Reason::State => self.loc.translation_reason_state(),
                }),
                remarks: Vec::new(),
            }),
        }
        Ok(())
    }

    fn place(&self, line: u64) -> String {
        crate::exchange::place(self.loc, &At::line(line))
    }

    /// What becomes of a text, with what is worth knowing; or why it is rejected.
    fn verdict(&mut self, incoming: &Incoming) -> Result<Said, Fault> {
        let loc = self.loc;
        let name = (incoming.reference.clone(), incoming.field.clone());
        if let Some(line) = self.seen.get(&name) {
            return Ok(Err(loc.exchange_reason_twice(line.to_string())));
        }
        self.seen.insert(name, incoming.line);
        let lang = self.lang;
        let drafts = self.drafts;
        let Some(record) = self.record(&incoming.reference)? else {
            let reference = loc.verbatim(&incoming.reference);
            return Ok(Err(loc.translation_reason_record(reference)));
        };
        if record.visibility == Visibility::Private {
            return Ok(Err(loc.exchange_reason_private()));
        }
        if shape(record.kind, &incoming.field) != Some(Shape::Localised) {
            return Ok(Err(loc.error_reason_not_translatable(&incoming.field)));
        }
        let label = field_label(loc, &incoming.field);
        let longest = MAX_VALUE - 1024;
        if incoming
            .target
            .as_ref()
            .is_some_and(|text| text.len() > longest)
        {
            return Ok(Err(loc.exchange_reason_too_long(label)));
        }
        let texts = record.body.texts();
        let own = texts.iter().find(|(field, _)| *field == incoming.field);
        let nothing = Localised::default();
        let own = own.map_or(&nothing, |(_, own)| *own);
        let older = own.basis_for(lang) != Some(incoming.basis);
        let (text, verdict) = match xliff::plan(incoming, own, lang, drafts) {
            Verdict::New(text) => (text, ImportVerdict::New),
            Verdict::Changed(text) => (text, ImportVerdict::Changed),
            Verdict::Same => return Ok(Ok((ImportVerdict::Same, Vec::new()))),
            Verdict::Original => return Ok(Err(loc.translation_reason_original())),
            Verdict::Empty => return Ok(Err(loc.translation_reason_empty())),
            Verdict::Outdated => return Ok(Err(loc.translation_reason_outdated())),
        };
        let remarks = if older {
            vec![loc.translation_remark_stale()]
        } else {
            Vec::new()
        };
        let edit = Edit {
            path: FieldPath::lang(&incoming.field, lang),
            value: Some(value(&text)),
            seen: None,
        };
        match self.edits.last_mut() {
            Some((reference, edits)) if *reference == incoming.reference => edits.push(edit),
            _ => self.edits.push((incoming.reference.clone(), vec![edit])),
        }
        Ok(Ok((verdict, remarks)))
    }

    /// The record of a name; `None` for one that the catalogue does not have, or has taken back.
    fn record(&mut self, reference: &str) -> Result<Option<&Record>, Fault> {
        if !self.records.contains_key(reference) {
            let parts = reference
                .split_once(':')
                .and_then(|(kind, slug)| Some((Kind::from_code(kind)?, slug)));
            let found = match parts {
                Some((kind, slug)) if Kind::PUBLIC.contains(&kind) => {
                    self.host.catalogue().record(kind, slug)?
                }
                _ => None,
            };
            let found = found.filter(|record| record.standing != Standing::Withdrawn);
            self.records.insert(reference.to_owned(), found);
        }
        Ok(self.records.get(reference).and_then(Option::as_ref))
    }

    pub(super) fn report(&self, file: String) -> TranslationImportReport {
        let number = |verdict: ImportVerdict| {
            count(
                self.lines
                    .iter()
                    .filter(|line| line.verdict == verdict)
                    .count(),
            )
        };
        TranslationImportReport {
            file,
            lang: self.lang.to_owned(),
            written: false,
            group: None,
            counts: ImportCounts {
                new: number(ImportVerdict::New),
                changed: number(ImportVerdict::Changed),
                same: number(ImportVerdict::Same),
                rejected: number(ImportVerdict::Rejected),
            },
            lines: self.lines.clone(),
        }
    }

    pub(super) fn carry_out(
        self,
        note: Option<&str>,
        report: &mut TranslationImportReport,
    ) -> Result<Changed, Fault> {
        let now = self.host.now_ms();
        let group = self.host.catalogue().fresh_id(now)?.0;
        let mut drafts = Vec::with_capacity(self.edits.len());
        for (reference, edits) in self.edits {
            let Some(Some(record)) = self.records.get(&reference) else {
                continue;
            };
            drafts.push(Planned {
                draft: Draft {
                    record: Some(record.id),
                    kind: record.kind,
                    private: false,
                    edits,
                    wall_ms: now,
                    note: note.map(str::to_owned),
                    source: None,
                    group: Some(group),
                },
                fresh: None,
            });
        }
        if drafts.is_empty() {
            return Ok(Changed::default());
        }
        let outcome = self.host.catalogue().write_all(drafts)?;
        report.written = !outcome.changes.is_empty();
        report.group = report.written.then(|| group.to_string());
        Ok(changed(&outcome))
    }
}

/// A translation as it stands in the log.
fn value(text: &LocalisedText) -> Value {
    Value::from_json(&serde_json::json!({
        "text": text.text,
        "state": match text.state {
            catalogue::TextState::Machine => "machine",
            _ => "reviewed",
        },
        "basis": text.basis.map(Fingerprint::to_hex),
    }))
}

/// Why a file of translators is refused as a whole.
pub(crate) fn refused(loc: &Localiser, error: &Refusal) -> String {
    match error {
        Refusal::File(error) => crate::exchange::refused(loc, error),
        Refusal::NotXliff(name) => loc.translation_refused_not_xliff(name),
        Refusal::Version(version) => loc.translation_refused_version(version),
        Refusal::NoLanguage(attribute) => loc.translation_refused_language(*attribute),
    }
}

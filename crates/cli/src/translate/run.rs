use std::collections::BTreeMap;
use std::process::ExitCode;

use app::api::{AppErrorView, Nothing, SaveTranslation, TranslationRequest, Written};
use app::{AppError, ErrorCode, Host};

use super::ask::Translate;
use super::render;
use crate::render::Page;
use crate::run::Session;
use crate::write::file::{self, Given};

impl Session<'_> {
    /// Runs one of the commands on translations.
    pub(crate) fn translate(&self, host: &Host, asked: Translate, page: Page<'_>) -> ExitCode {
        let lang = self.reader.lang().tag();
        match asked {
            Translate::Coverage => {
                let answer = host.run(lang, Nothing {}, app::translate::translation_coverage);
                self.answer(answer, |view| render::coverage(page, view))
            }
            Translate::List(request) => {
                let answer = host.run(lang, request, app::translate::translation_list);
                self.answer(answer, |list| render::list(page, list))
            }
            Translate::Show { lang: to, record } => {
                let request = TranslationRequest {
                    lang: to,
                    kind: record.kind,
                    slug: record.slug,
                    kinds: Vec::new(),
                    places: Vec::new(),
                    states: Vec::new(),
                };
                let answer = host.run(lang, request, app::translate::translation_open);
                self.answer(answer, |view| render::show(page, view))
            }
            Translate::Set {
                lang: to,
                record,
                file,
                seen,
                note,
            } => {
                let texts = match self.texts(&file) {
                    Ok(texts) => texts,
                    Err(view) => return self.refuse(&view),
                };
                let request = SaveTranslation {
                    lang: to.clone(),
                    kind: record.kind,
                    slug: record.slug,
                    texts,
                    seen,
                    note,
                };
                let answer = host.run(lang, request, app::translate::translation_save);
                self.answer(output(answer), |view| render::saved(page, view, &to))
            }
            Translate::Review(request) => {
                let to = request.lang.clone();
                let answer = host.run(lang, request, app::translate::translation_review);
                self.answer(output(answer), |view| render::saved(page, view, &to))
            }
            Translate::Ask(request) => {
                let answer = host.run(lang, request, app::translate::translation_ask);
                self.answer(output(answer), |view| render::asked(page, view))
            }
            Translate::Export(request) => {
                let answer = host.run(lang, request, app::translate::translation_export);
                self.answer(answer, |report| render::exported(page, report))
            }
            Translate::Import(request) => {
                let dry_run = request.dry_run;
                let answer = host.run(lang, request, app::translate::translation_import);
                self.answer(answer, |report| render::imported(page, report, dry_run))
            }
        }
    }

    /// Texts by name of field, from a file.
    fn texts(&self, file: &str) -> Result<BTreeMap<String, String>, AppErrorView> {
        let Given { fields, .. } = file::read(file, self.reader)?;
        let loc = self.reader.localiser();
        fields
            .into_iter()
            .map(|(field, text)| match text {
                serde_json::Value::String(text) => Ok((field, text)),
                _ => Err(AppErrorView {
                    code: ErrorCode::DataInvalid,
                    message: loc.cli_file_unfit(
                        file,
                        loc.cli_finding(&field, loc.write_finding_type_text()),
                    ),
                    hint: loc.cli_file_unfit_hint(),
                    findings: Vec::new(),
                }),
            })
            .collect()
    }
}

fn output<T>(answer: Result<Written<T>, AppError>) -> Result<T, AppError> {
    answer.map(|written| written.output)
}

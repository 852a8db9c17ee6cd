use std::process::ExitCode;

use app::api::{AddRecord, CheckRecord, EditRecord, Kind, Nothing, Written};
use app::{AppError, Host};

use super::ask::Write;
use super::file::{self, Given};
use super::render;
use crate::render::Page;
use crate::run::{FAILED, Session};

impl Session<'_> {
    /// Runs one of the commands that write.
    pub(crate) fn write(&self, host: &Host, asked: Write, page: Page<'_>) -> ExitCode {
        let (lang, loc) = (self.reader.lang().tag(), self.reader.localiser());
        match asked {
            Write::Profile => {
                let answer = host.run(lang, Nothing {}, app::profile::profile);
                self.answer(answer, |profile| render::profile(page, profile))
            }
            Write::ProfileSet(request) => {
                let answer = host.run(lang, request, app::profile::profile_save);
                self.answer(output(answer), |profile| render::profile(page, profile))
            }
            Write::ProfileErase => {
                let answer = host.run(lang, Nothing {}, app::profile::profile_erase);
                self.answer(output(answer), |_| loc.profile_erased())
            }
            Write::Add {
                kind,
                file,
                note,
                dry_run,
            } => {
                let Given { fields, .. } = match file::read(&file, self.reader) {
                    Ok(given) => given,
                    Err(view) => return self.refuse(&view),
                };
                if dry_run {
                    return self.check(host, kind, None, fields, page);
                }
                let request = AddRecord { kind, fields, note };
                let answer = host.run(lang, request, app::write::record_add);
                self.answer(output(answer), |view| render::added(page, view))
            }
            Write::Edit {
                record, file: None, ..
            } => {
                let answer = host.run(lang, record, app::write::record_open);
                self.answer(answer, |source| {
                    // There is no other form in which it could be edited and given back.
                    serde_json::to_string_pretty(source).unwrap_or_default()
                })
            }
            Write::Edit {
                record,
                file: Some(file),
                seen,
                note,
                dry_run,
            } => {
                let given = match file::read(&file, self.reader) {
                    Ok(given) => given,
                    Err(view) => return self.refuse(&view),
                };
                if dry_run {
                    return self.check(host, record.kind, Some(record.slug), given.fields, page);
                }
                let request = EditRecord {
                    kind: record.kind,
                    slug: record.slug,
                    fields: given.fields,
                    seen: seen.or(given.seen),
                    note,
                };
                let answer = host.run(lang, request, app::write::record_edit);
                self.answer(output(answer), |view| render::edited(page, view))
            }
            Write::Submit(request) => {
                let answer = host.run(lang, request, app::write::record_submit);
                self.answer(output(answer), |view| render::decided(page, view))
            }
            Write::Publish(request) => {
                let answer = host.run(lang, request, app::write::record_publish);
                self.answer(output(answer), |view| render::decided(page, view))
            }
            Write::Withdraw(request) => {
                let answer = host.run(lang, request, app::write::record_withdraw);
                self.answer(output(answer), |view| render::decided(page, view))
            }
            Write::Reinstate(request) => {
                let answer = host.run(lang, request, app::write::record_restore);
                self.answer(output(answer), |view| render::decided(page, view))
            }
            Write::Confirm(request) => {
                let answer = host.run(lang, request, app::write::record_confirm);
                self.answer(output(answer), |view| render::confirmed(page, view))
            }
            Write::Share(request) => {
                let answer = host.run(lang, request, app::write::record_share);
                self.answer(output(answer), |view| render::shared(page, view))
            }
            Write::Undo(request) => {
                let answer = host.run(lang, request, app::write::undo);
                self.answer(output(answer), |view| render::undone(page, view))
            }
        }
    }

    /// Says everything about what would be written; fails if it could not be.
    fn check(
        &self,
        host: &Host,
        kind: Kind,
        slug: Option<String>,
        fields: app::api::Fields,
        page: Page<'_>,
    ) -> ExitCode {
        let request = CheckRecord { kind, slug, fields };
        let answer = host.run(self.reader.lang().tag(), request, app::write::record_check);
        let ok = answer.as_ref().is_ok_and(|view| view.ok);
        let code = self.answer(answer, |view| render::checked(page, view));
        if ok { code } else { ExitCode::from(FAILED) }
    }
}

fn output<T>(answer: Result<Written<T>, AppError>) -> Result<T, AppError> {
    answer.map(|written| written.output)
}

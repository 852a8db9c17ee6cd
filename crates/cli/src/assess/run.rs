use std::process::ExitCode;

use app::Host;
use app::api::Nothing;

use super::{Asked, render};
use crate::case::written;
use crate::render::Page;
use crate::run::Session;

impl Session<'_> {
    /// Begins, fills in, shows, compares and prints assessments, and drafts needs from them.
    pub(crate) fn assess(&self, host: &Host, asked: Asked, page: Page<'_>) -> ExitCode {
        let lang = self.reader.lang().tag();
        match asked {
            Asked::List => {
                let answer = host.run(lang, Nothing {}, app::assess::assess_list);
                self.answer(answer, |list| render::list(page, list))
            }
            Asked::Start(request) => {
                let answer = host.run(lang, request, app::assess::assess_start);
                self.answer(written(answer), |view| render::view(page, view))
            }
            Asked::Set(request) => {
                let answer = host.run(lang, request, app::assess::assess_set);
                self.answer(written(answer), |view| render::view(page, view))
            }
            Asked::Show(request) => {
                let answer = host.run(lang, request, app::assess::assess_show);
                self.answer(answer, |view| render::view(page, view))
            }
            Asked::Compare(request) => {
                let answer = host.run(lang, request, app::assess::assess_compare);
                self.answer(answer, |view| render::compared(page, view))
            }
            Asked::Needs(request) => {
                let answer = host.run(lang, request, app::assess::assess_needs);
                self.answer(written(answer), |view| render::needs(page, view))
            }
            Asked::Print(request) => {
                let answer = host.run(lang, request, ::report::write);
                self.answer(answer, |done| crate::report::written(page, done))
            }
        }
    }
}

use std::process::ExitCode;

use app::api::Nothing;
use app::{AppError, Host};

use super::{Asked, render};
use crate::render::Page;
use crate::run::Session;

impl Session<'_> {
    /// Keeps, moves, notes, shows and prints cases; keeps shortlists.
    pub(crate) fn case(&self, host: &Host, asked: Asked, page: Page<'_>) -> ExitCode {
        let lang = self.reader.lang().tag();
        match asked {
            Asked::List => {
                let answer = host.run(lang, Nothing {}, app::case::case_list);
                self.answer(answer, |list| render::list(page, list))
            }
            Asked::Keep(request) => {
                let answer = host.run(lang, request, app::case::case_keep);
                self.answer(output(answer), |case| render::case(page, case))
            }
            Asked::Move(request) => {
                let answer = host.run(lang, request, app::case::case_move);
                self.answer(output(answer), |case| render::case(page, case))
            }
            Asked::Note(request) => {
                let answer = host.run(lang, request, app::case::case_note);
                self.answer(output(answer), |case| render::case(page, case))
            }
            Asked::Show(request) => {
                let answer = host.run(lang, request, app::case::case_show);
                self.answer(answer, |case| render::case(page, case))
            }
            Asked::Print(request) => {
                let answer = host.run(lang, request, ::report::write);
                self.answer(answer, |done| crate::report::written(page, done))
            }
            Asked::Friends => {
                let answer = host.run(lang, Nothing {}, app::case::friends_list);
                self.answer(answer, |list| render::friends(page, list))
            }
            Asked::FriendsKeep(request) => {
                let answer = host.run(lang, request, app::case::friends_keep);
                self.answer(output(answer), |one| render::friend(page, one))
            }
            Asked::FriendsDrop(request) => {
                let answer = host.run(lang, request, app::case::friends_drop);
                let loc = self.reader.localiser();
                self.answer(output(answer), |one| loc.case_friends_removed(&one.name))
            }
        }
    }
}

/// What a write returns.
pub(crate) fn output<T>(answer: Result<app::api::Written<T>, AppError>) -> Result<T, AppError> {
    answer.map(|written| written.output)
}

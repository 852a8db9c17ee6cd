use std::process::ExitCode;

use app::api::{
    AnswerToAll, ProposalAnswer, RecordRequest, ReviewDecision, ReviewDone, ReviewField,
    ReviewRequest, ReviewResolve,
};
use app::{AppError, Host};

use super::ask::{Asked, Choice, Which, name_of};
use super::render;
use crate::case::written;
use crate::render::Page;
use crate::run::Session;

impl Session<'_> {
    /// Lists what waits, decides it, answers proposals.
    pub(crate) fn review(&self, host: &Host, asked: Asked, page: Page<'_>) -> ExitCode {
        let (lang, loc) = (self.reader.lang().tag(), self.reader.localiser());
        match asked {
            Asked::List(request) => {
                let answer = host.run(lang, request, app::review::review_list);
                self.answer(answer, |list| render::list(page, list))
            }
            Asked::Resolve {
                which,
                choice,
                note,
            } => {
                let answer = self.resolve(host, &which, &choice, note);
                self.answer(answer, |done| render::decided(page, done))
            }
            Asked::AnswerAll(request) => {
                let said = request.answer;
                let answer = host.run(lang, request, app::review::review_answer_all);
                self.answer(written(answer), |done| match said {
                    AnswerToAll::Decline => loc.review_declined_all(done.answered),
                    AnswerToAll::Reconsider => loc.review_reconsidered_all(done.answered),
                })
            }
            Asked::Answer(request) => {
                let said = request.answer;
                let answer = host.run(lang, request, app::review::review_answer);
                self.answer(written(answer), |_| match said {
                    ProposalAnswer::Adopt => loc.review_adopted(),
                    ProposalAnswer::Decline => loc.review_declined(),
                    ProposalAnswer::Reconsider => loc.review_reconsidered(),
                })
            }
        }
    }

    fn resolve(
        &self,
        host: &Host,
        which: &Which,
        choice: &Choice,
        note: Option<String>,
    ) -> Result<ReviewDone, AppError> {
        let lang = self.reader.lang().tag();
        let request = ReviewRequest {
            record: match which {
                Which::All => None,
                Which::One { record, .. } => Some(name_of(record)),
            },
            ..ReviewRequest::default()
        };
        let list = host.run(lang, request, app::review::review_list)?;
        let decisions = match which {
            Which::One { record, path } => {
                let field = list
                    .waiting
                    .iter()
                    .flat_map(|waiting| &waiting.fields)
                    .find(|field| field.path == *path);
                vec![decision(record, path, field, choice)]
            }
            Which::All => list
                .waiting
                .iter()
                .flat_map(|waiting| waiting.fields.iter().map(move |field| (waiting, field)))
                .filter(|(_, field)| version(field, choice).is_some())
                .map(|(waiting, field)| {
                    let record = RecordRequest {
                        kind: waiting.record.kind,
                        slug: waiting.record.slug.clone(),
                        text_lang: None,
                    };
                    decision(&record, &field.path, Some(field), choice)
                })
                .collect(),
        };
        let request = ReviewResolve { decisions, note };
        written(host.run(lang, request, app::review::review_resolve))
    }
}

/// The version that is chosen, by its change.
fn version(field: &ReviewField, choice: &Choice) -> Option<String> {
    match choice {
        Choice::Mine => field.mine.clone(),
        Choice::Theirs => field.theirs.clone(),
        Choice::Number(number) => field
            .versions
            .get(number.checked_sub(1)?)
            .map(|version| version.change.clone()),
        Choice::Value(_) => None,
    }
}

/// A decision on a field; one on a field that does not wait names no versions, and the use case says what is wrong with that.
fn decision(
    record: &RecordRequest,
    path: &str,
    field: Option<&ReviewField>,
    choice: &Choice,
) -> ReviewDecision {
    let write = match choice {
        Choice::Value(value) => Some(value.clone()),
        _ => None,
    };
    ReviewDecision {
        kind: record.kind,
        slug: record.slug.clone(),
        path: path.to_owned(),
        seen: field
            .into_iter()
            .flat_map(|field| &field.versions)
            .map(|version| version.change.clone())
            .collect(),
        take: match write {
            Some(_) => None,
            None => Some(
                field
                    .and_then(|field| version(field, choice))
                    .unwrap_or_default(),
            ),
        },
        write,
    }
}

use catalogue::change::Tail;
use catalogue::record::{Body, Case, Record, RecordId};
use l10n::UNDETERMINED;

use super::State;
use crate::Fault;
use crate::api::{CaseNoteView, CaseStepView, CaseView, RecordRef, Term};
use crate::paper::{moment, standing};
use crate::view::Presenter;

/// The body of a case; a record of another kind has none.
pub(super) fn body(record: &Record) -> Result<&Case, Fault> {
    match &record.body {
        Body::Case(case) => Ok(case),
        _ => Err(Fault::RecordNotFound {
            reference: format!("{}:{}", record.kind, record.slug),
        }),
    }
}

/// The state; what a newer version wrote and this one does not know counts as just begun.
pub(super) fn state(case: &Case) -> State {
    case.state
        .as_deref()
        .and_then(State::from_code)
        .unwrap_or(State::Suggested)
}

/// A case as the reader sees it.
pub(super) fn view(presenter: &Presenter<'_>, record: &Record) -> Result<CaseView, Fault> {
    let loc = presenter.loc();
    let case = body(record)?;
    let state = state(case);
    let (steps, notes) = story(presenter, record, case)?;
    let next: Vec<Term> = state.next().iter().map(|next| next.term(loc)).collect();
    let labels: Vec<&str> = next.iter().map(|term| term.label.as_str()).collect();
    Ok(CaseView {
        id: record.slug.clone(),
        label: loc.case_label(&record.slug),
        state: state.term(loc),
        ended: next.is_empty(),
        need: named(presenter, case.need)?,
        programme: named(presenter, case.programme)?,
        implementer: named(presenter, case.implementer)?,
        steps,
        next_sentence: if next.is_empty() {
            loc.case_next_none()
        } else {
            loc.case_next(loc.list_or(&labels))
        },
        next,
        notes,
        private: loc.case_private(),
    })
}

fn named(presenter: &Presenter<'_>, id: Option<RecordId>) -> Result<Option<RecordRef>, Fault> {
    let Some(id) = id else { return Ok(None) };
    match presenter.named(id)? {
        Some(record) => presenter.record_ref(&record),
        None => Ok(None),
    }
}

/// Steps and notes with who and when, from the history: the body holds what stands, not how it came about.
fn story(
    presenter: &Presenter<'_>,
    record: &Record,
    case: &Case,
) -> Result<(Vec<CaseStepView>, Vec<CaseNoteView>), Fault> {
    let loc = presenter.loc();
    let (mut steps, mut notes) = (Vec::new(), Vec::new());
    for entry in standing(presenter.host(), record.id)? {
        for op in &entry.ops {
            match (op.path.name().as_str(), op.path.tail()) {
                ("state", Tail::Whole) => {
                    let code = op.value.as_ref().and_then(|value| value.as_text());
                    let Some(state) = code.and_then(State::from_code) else {
                        continue;
                    };
                    let moment = moment(presenter, &entry)?;
                    let term = state.term(loc);
                    let who = moment
                        .by
                        .clone()
                        .unwrap_or_else(|| loc.write_author_unknown());
                    let sentence = match &entry.note {
                        Some(why) => loc.case_step_why(
                            &moment.when,
                            &term.label,
                            who,
                            loc.foreign(why, UNDETERMINED),
                        ),
                        None => loc.case_step(&moment.when, &term.label, who),
                    };
                    steps.push(CaseStepView {
                        state: term,
                        by: moment.by,
                        on: moment.on,
                        when: moment.when,
                        why: entry.note.clone(),
                        sentence,
                    });
                }
                ("notes", Tail::Keys(keys)) => {
                    let stands = case
                        .notes
                        .iter()
                        .find(|note| keys.first() == Some(&note.key));
                    let Some(note) = stands else { continue };
                    let moment = moment(presenter, &entry)?;
                    notes.push(CaseNoteView {
                        text: note.text.clone(),
                        by: moment.by,
                        on: moment.on,
                        when: moment.when,
                    });
                }
                _ => {}
            }
        }
    }
    Ok((steps, notes))
}

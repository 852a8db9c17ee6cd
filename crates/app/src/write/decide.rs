use catalogue::change::Value;
use catalogue::record::schema::STANDING;
use catalogue::record::{Record, Standing, Visibility, assemble};
use catalogue::store::Draft;
use catalogue::validate::{Problem, mandatory};

use super::fields::checked;
use super::wrote::{edit, note, written};
use crate::api::{Decision, WriteView, Written};
use crate::record::find;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// A step that a decision takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// From draft to submitted.
    Submit,
    /// From submitted to published.
    Publish,
    /// From anything to withdrawn.
    Withdraw,
    /// From withdrawn to what it was before.
    Restore,
}

impl Step {
    fn is_open(self, now: Standing) -> bool {
        match self {
            Self::Submit => now == Standing::Draft,
            Self::Publish => now == Standing::Submitted,
            Self::Withdraw => now != Standing::Withdrawn,
            Self::Restore => now == Standing::Withdrawn,
        }
    }
}

/// Takes a step: a change of the standing alone, with its reason, which makes the record's log of decisions.
pub(super) fn decide(
    host: &Host,
    reader: &Reader,
    request: Decision,
    step: Step,
) -> Result<Written<WriteView>, Fault> {
    let record = find(host, request.kind, &request.slug)?;
    let reference = || format!("{}:{}", record.kind, record.slug);
    let hands_out = matches!(step, Step::Submit | Step::Publish);
    if hands_out && record.visibility == Visibility::Private {
        return Err(Fault::RecordPrivate {
            reference: reference(),
        });
    }
    if !step.is_open(record.standing) {
        return Err(Fault::StandingStep {
            reference: reference(),
            standing: record.standing,
            step,
        });
    }
    if step == Step::Publish {
        refuse_incomplete(host, &record)?;
    }
    let to = match step {
        Step::Submit => Standing::Submitted,
        Step::Publish => Standing::Published,
        Step::Withdraw => Standing::Withdrawn,
        Step::Restore => before_withdrawal(host, &record)?,
    };
    let outcome = host.catalogue().write(Draft {
        record: Some(record.id),
        kind: record.kind,
        private: false,
        edits: vec![edit(STANDING, Value::Text(to.code().to_owned()))],
        wall_ms: host.now_ms(),
        note: note(request.note),
        source: None,
        group: None,
    })?;
    written(&Presenter::new(host, reader), record.id, &outcome)
}

/// What everybody is to find has a title, and says where it belongs and what it is about.
fn refuse_incomplete(host: &Host, record: &Record) -> Result<(), Fault> {
    let snapshot = host.catalogue().snapshot(record.id, None)?;
    let body = assemble(record.kind, snapshot.values());
    let mut findings = checked(host, record.kind, body)?.findings;
    findings.retain(|finding| {
        finding.problem == Problem::Missing && mandatory(record.kind).contains(&&*finding.path)
    });
    if findings.is_empty() {
        return Ok(());
    }
    Err(Fault::Incomplete {
        reference: format!("{}:{}", record.kind, record.slug),
        findings,
    })
}

/// The last standing of a record that is not withdrawn.
fn before_withdrawal(host: &Host, record: &Record) -> Result<Standing, Fault> {
    let history = host.catalogue().history(record.id)?;
    let standings = history
        .iter()
        .filter(|entry| entry.accepted)
        .flat_map(|entry| &entry.ops)
        .filter(|op| op.path.as_str() == STANDING)
        .filter_map(|op| Standing::from_code(op.value.as_ref()?.as_text()?));
    Ok(standings
        .into_iter()
        .find(|standing| *standing != Standing::Withdrawn)
        .unwrap_or_default())
}

use catalogue::Kind;
use catalogue::record::{Answer, Record};
use l10n::UNDETERMINED;

use super::method::Method;
use super::view::{answer, body, height, summary};
use crate::api::{AssessChange, AssessCompare, AssessCompareView, Term};
use crate::paper::find;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// What has changed since an earlier assessment by the same method.
///
/// # Errors
/// [`Fault::RecordNotFound`]; [`Fault::AssessmentsDiffer`] for two methods; when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn assess_compare(
    host: &Host,
    reader: &Reader,
    request: AssessCompare,
) -> Result<AssessCompareView, Fault> {
    let later = find(host, Kind::Assessment, &request.id)?;
    let earlier = find(host, Kind::Assessment, &request.earlier)?;
    let (method, _) = body(&later)?;
    if method != body(&earlier)?.0 {
        return Err(Fault::AssessmentsDiffer);
    }
    let presenter = Presenter::new(host, reader);
    let mut rows = Vec::new();
    for key in method.keys(host) {
        rows.extend(change(&presenter, method, &key, &earlier, &later)?);
    }
    let loc = presenter.loc();
    let count = |is: fn(i32) -> bool| {
        let many = rows.iter().filter(|row| row.steps.is_some_and(is)).count();
        loc.number(i64::try_from(many).unwrap_or(i64::MAX))
    };
    let mut sentences = Vec::new();
    if method == Method::Cmm {
        sentences.push(loc.assess_compare_sum(count(|steps| steps > 0), count(|steps| steps < 0)));
    }
    if rows.is_empty() {
        sentences.push(loc.assess_compare_same());
    }
    Ok(AssessCompareView {
        later: summary(&presenter, &later)?,
        earlier: summary(&presenter, &earlier)?,
        rows,
        summary: sentences,
    })
}

/// What differs in one factor or norm; `None` where nothing does.
fn change(
    presenter: &Presenter<'_>,
    method: Method,
    key: &str,
    earlier: &Record,
    later: &Record,
) -> Result<Option<AssessChange>, Fault> {
    let none = Answer::default();
    let (_, then) = body(earlier)?;
    let (_, now) = body(later)?;
    let (then, now) = (
        answer(then, key).unwrap_or(&none),
        answer(now, key).unwrap_or(&none),
    );
    let loc = presenter.loc();
    let stage = |code: &Option<String>| -> Option<Term> {
        code.as_deref()
            .map(|code| presenter.term("cmm-stage", code))
    };
    let label = |term: &Option<Term>| {
        term.as_ref()
            .map_or_else(|| loc.record_not_stated(), |term| term.label.clone())
    };
    let text = |text: &Option<String>| {
        text.as_ref().map_or_else(
            || loc.record_not_stated(),
            |text| loc.foreign(text, UNDETERMINED),
        )
    };
    let mut sentences = Vec::new();
    for (before, after, of) in [
        (&then.stage, &now.stage, loc.record_field_stage_present()),
        (&then.wanted, &now.wanted, loc.record_field_stage_wanted()),
    ] {
        if before != after {
            sentences.push(loc.assess_compare_line(
                of,
                label(&stage(before)),
                label(&stage(after)),
            ));
        }
    }
    for (before, after, of) in [
        (&then.exists, &now.exists, loc.assess_column_exists()),
        (&then.evidence, &now.evidence, loc.assess_column_evidence()),
        (&then.gap, &now.gap, loc.assess_column_gap()),
        (&then.help, &now.help, loc.assess_column_help()),
    ] {
        if before != after {
            sentences.push(loc.assess_compare_line(of, text(before), text(after)));
        }
    }
    if sentences.is_empty() {
        return Ok(None);
    }
    let at = |code: &Option<String>| {
        height(presenter, code.as_deref()).and_then(|height| i32::try_from(height).ok())
    };
    Ok(Some(AssessChange {
        term: presenter.term(method.vocabulary(), key),
        steps: at(&now.stage)
            .zip(at(&then.stage))
            .map(|(now, then)| now - then),
        before: stage(&then.stage),
        after: stage(&now.stage),
        sentences,
    }))
}

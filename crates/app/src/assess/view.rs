use catalogue::record::{Answer, Assessment, Body, Record, RecordId, Standing};

use super::method::Method;
use crate::Fault;
use crate::api::{AssessColumns, AssessGroup, AssessRow, AssessSummary, AssessView, Term};
use crate::view::Presenter;

/// The body of an assessment with its method; a record of another kind, or of a method of a newer version, has none.
pub(super) fn body(record: &Record) -> Result<(Method, &Assessment), Fault> {
    let found = match &record.body {
        Body::Assessment(body) => body
            .method
            .as_deref()
            .and_then(Method::from_code)
            .map(|method| (method, body)),
        _ => None,
    };
    found.ok_or_else(|| Fault::RecordNotFound {
        reference: format!("{}:{}", record.kind, record.slug),
    })
}

/// What is said of a factor or norm.
pub(super) fn answer<'a>(assessment: &'a Assessment, key: &str) -> Option<&'a Answer> {
    assessment.answers.iter().find(|answer| answer.key == key)
}

/// How high a stage is, from 0.
pub(super) fn height(presenter: &Presenter<'_>, stage: Option<&str>) -> Option<usize> {
    let stages = presenter.vocabulary().list("cmm-stage")?;
    stages.codes().position(|code| Some(code) == stage)
}

/// True if the answer asks for something: a higher stage, something that is missing, or help.
pub(super) fn asks(presenter: &Presenter<'_>, answer: &Answer) -> bool {
    let present = height(presenter, answer.stage.as_deref());
    let wanted = height(presenter, answer.wanted.as_deref());
    let higher = wanted.is_some_and(|wanted| present.is_none_or(|present| wanted > present));
    higher || answer.gap.is_some() || answer.help.is_some()
}

/// An assessment in a line.
pub(super) fn summary(presenter: &Presenter<'_>, record: &Record) -> Result<AssessSummary, Fault> {
    let (method, assessment) = body(record)?;
    let loc = presenter.loc();
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let keys = method.keys(presenter.host());
    let answered = number(
        keys.iter()
            .filter(|key| answer(assessment, key).is_some())
            .count(),
    );
    let of = number(keys.len());
    Ok(AssessSummary {
        id: record.slug.clone(),
        label: loc.assess_label(&record.slug),
        method: method.term(loc),
        name: assessment.name.clone(),
        place: assessment
            .place
            .as_deref()
            .map(|code| presenter.place(code)),
        on: assessment.on.map(|day| day.to_string()).unwrap_or_default(),
        when: assessment
            .on
            .map_or_else(|| loc.record_not_stated(), |day| presenter.date(day)),
        answered,
        of,
        progress: loc.assess_progress(loc.number(answered), loc.number(of)),
    })
}

/// An assessment as the reader sees it.
pub(super) fn view(presenter: &Presenter<'_>, record: &Record) -> Result<AssessView, Fault> {
    let (method, assessment) = body(record)?;
    let loc = presenter.loc();
    let mut groups: Vec<AssessGroup> = Vec::new();
    for key in method.keys(presenter.host()) {
        let dimension = dimension(presenter, method, &key);
        let row = row(presenter, method, assessment, &key)?;
        let code = |term: &Option<Term>| term.as_ref().map(|term| term.code.clone());
        match groups.last_mut() {
            Some(group) if code(&group.dimension) == code(&dimension) => group.rows.push(row),
            _ => groups.push(AssessGroup {
                dimension,
                rows: vec![row],
            }),
        }
    }
    let stages = presenter.vocabulary().list("cmm-stage");
    Ok(AssessView {
        summary: summary(presenter, record)?,
        groups,
        stages: stages
            .into_iter()
            .filter(|_| method == Method::Cmm)
            .flat_map(|list| list.codes().map(|code| presenter.term("cmm-stage", code)))
            .collect(),
        columns: AssessColumns {
            stage: loc.record_field_stage_present(),
            wanted: loc.record_field_stage_wanted(),
            exists: loc.assess_column_exists(),
            evidence: loc.assess_column_evidence(),
            gap: loc.assess_column_gap(),
            help: loc.assess_column_help(),
            need: loc.assess_column_need(),
        },
        caution: match method {
            Method::Cmm => loc.assess_caution_cmm(),
            Method::Norms => loc.assess_caution_norms(),
        },
        private: loc.assess_private(),
    })
}

fn dimension(presenter: &Presenter<'_>, method: Method, key: &str) -> Option<Term> {
    if method != Method::Cmm {
        return None;
    }
    let list = presenter.vocabulary().list(method.vocabulary())?;
    let term = list.terms.iter().find(|term| term.code == key)?;
    Some(presenter.term("cmm-dimension", term.text("dimension")?))
}

fn row(
    presenter: &Presenter<'_>,
    method: Method,
    assessment: &Assessment,
    key: &str,
) -> Result<AssessRow, Fault> {
    let said = answer(assessment, key);
    let stage = |code: Option<&String>| code.map(|code| presenter.term("cmm-stage", code));
    let text = |part: fn(&Answer) -> &Option<String>| said.and_then(|said| part(said).clone());
    Ok(AssessRow {
        term: presenter.term(method.vocabulary(), key),
        stage: stage(said.and_then(|said| said.stage.as_ref())),
        wanted: stage(said.and_then(|said| said.wanted.as_ref())),
        exists: text(|said| &said.exists),
        evidence: text(|said| &said.evidence),
        gap: text(|said| &said.gap),
        help: text(|said| &said.help),
        asks: said.is_some_and(|said| asks(presenter, said)),
        need: drafted(presenter, assessment, key)?,
    })
}

/// The need that was drafted from an answer, unless it is gone.
pub(super) fn drafted(
    presenter: &Presenter<'_>,
    assessment: &Assessment,
    key: &str,
) -> Result<Option<String>, Fault> {
    let Some(made) = assessment.needs.iter().find(|made| made.key == key) else {
        return Ok(None);
    };
    let Ok(id) = made.need.parse::<RecordId>() else {
        return Ok(None);
    };
    let record = presenter.named(id)?;
    Ok(record
        .filter(|record| record.standing != Standing::Withdrawn)
        .map(|record| format!("{}:{}", record.kind, record.slug)))
}

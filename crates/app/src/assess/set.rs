use std::collections::BTreeMap;

use catalogue::Kind;
use catalogue::change::{FieldPath, Value};
use catalogue::record::Answer;

use super::method::Method;
use super::view::{answer, body, view};
use crate::api::{AssessSet, AssessView, Written};
use crate::paper::{Paper, field, find, write};
use crate::view::Presenter;
use crate::{Fault, FilterName, Host, Reader};

/// Says something of one factor or norm.
///
/// # Errors
/// [`Fault::RecordNotFound`]; [`Fault::AnswerUnfit`] for an unknown factor or norm; [`Fault::UnknownTerm`] for an unknown stage, or
/// any stage of a norm; when the store cannot be written.
pub fn assess_set(
    host: &Host,
    reader: &Reader,
    request: AssessSet,
) -> Result<Written<AssessView>, Fault> {
    let record = find(host, Kind::Assessment, &request.id)?;
    let (method, assessment) = body(&record)?;
    let key = request.key.trim().to_lowercase();
    let accepted = method.keys(host);
    if !accepted.contains(&key) {
        return Err(Fault::AnswerUnfit {
            key: key.chars().take(40).collect(),
            accepted,
        });
    }
    let before = answer(assessment, &key).cloned().unwrap_or_default();
    let stage = |given: Option<String>| stage(host, method, given);
    let (present, wanted) = (stage(request.stage)?, stage(request.wanted)?);
    let after = Answer {
        key: key.clone(),
        stage: said(present, before.stage),
        wanted: said(wanted, before.wanted),
        exists: said(request.exists, before.exists),
        evidence: said(request.evidence, before.evidence),
        gap: said(request.gap, before.gap),
        help: said(request.help, before.help),
        extra: before.extra,
    };
    let edits = vec![field(FieldPath::member("answers", &[&key]), value(&after))];
    let (record, changed) = write(host, Paper::Of(&record), edits, None)?;
    Ok(Written {
        output: view(&Presenter::new(host, reader), &record)?,
        changed,
    })
}

/// What is given, without the air around it; what is not given stays, an empty text takes it away.
fn said(given: Option<String>, before: Option<String>) -> Option<String> {
    match given {
        None => before,
        Some(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
    }
}

/// A stage by its code. Norms have none.
fn stage(host: &Host, method: Method, given: Option<String>) -> Result<Option<String>, Fault> {
    let Some(code) = given else { return Ok(None) };
    let code = code.trim().to_lowercase();
    let accepted: Vec<String> = host
        .vocabulary()
        .list("cmm-stage")
        .into_iter()
        .filter(|_| method == Method::Cmm)
        .flat_map(|list| list.codes().map(str::to_owned))
        .collect();
    if code.is_empty() || accepted.contains(&code) {
        return Ok(Some(code));
    }
    Err(Fault::UnknownTerm {
        filter: FilterName::Stage,
        value: code.chars().take(40).collect(),
        accepted,
    })
}

/// An answer as a field; `None` once nothing is said.
fn value(answer: &Answer) -> Option<Value> {
    let parts = [
        ("stage", &answer.stage),
        ("wanted", &answer.wanted),
        ("exists", &answer.exists),
        ("evidence", &answer.evidence),
        ("gap", &answer.gap),
        ("help", &answer.help),
    ];
    let mut map: BTreeMap<String, Value> = answer
        .extra
        .iter()
        .map(|(name, json)| (name.clone(), Value::from_json(json)))
        .collect();
    for (name, part) in parts {
        if let Some(text) = part {
            map.insert(name.to_owned(), Value::Text(text.clone()));
        }
    }
    (!map.is_empty()).then_some(Value::Map(map))
}

use catalogue::Kind;
use catalogue::change::{FieldPath, Value};
use catalogue::record::{Answer, Assessment};
use serde_json::json;

use super::method::Method;
use super::topic::topics;
use super::view::{answer, asks, body, drafted, view};
use crate::api::{AddRecord, AssessNeeds, AssessNeedsView, Changed, Fields, Written};
use crate::paper::{Paper, field, find, write};
use crate::view::Presenter;
use crate::write::record_add;
use crate::{Fault, Host, Reader, api};

/// Drafts a need of each answer that asks for something: private to this machine, to be edited, and shared or not.
///
/// # Errors
/// [`Fault::RecordNotFound`]; [`Fault::AssessmentPlaceless`]; [`Fault::AnswerUnfit`] for an unknown factor or norm; when the store
/// cannot be written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn assess_needs(
    host: &Host,
    reader: &Reader,
    request: AssessNeeds,
) -> Result<Written<AssessNeedsView>, Fault> {
    let record = find(host, Kind::Assessment, &request.id)?;
    let (method, assessment) = body(&record)?;
    let place = assessment.place.clone().ok_or(Fault::AssessmentPlaceless)?;
    let accepted = method.keys(host);
    let named: Vec<String> = request
        .keys
        .iter()
        .map(|key| key.trim().to_lowercase())
        .collect();
    if let Some(key) = named.iter().find(|key| !accepted.contains(key)) {
        return Err(Fault::AnswerUnfit {
            key: key.chars().take(40).collect(),
            accepted,
        });
    }
    let presenter = Presenter::new(host, reader);
    let loc = presenter.loc();
    let mut changed = Changed::default();
    let (mut made, mut passed) = (Vec::new(), Vec::new());
    let mut edits = Vec::new();
    for key in &accepted {
        let label = || presenter.term(method.vocabulary(), key).label;
        if !named.is_empty() && !named.contains(key) {
            continue;
        }
        let said = answer(assessment, key).filter(|said| asks(&presenter, said));
        let Some(said) = said else {
            if named.contains(key) {
                passed.push(loc.assess_needs_nothing(label()));
            }
            continue;
        };
        if let Some(need) = drafted(&presenter, assessment, key)? {
            passed.push(loc.assess_needs_there(label(), loc.verbatim(&need)));
            continue;
        }
        let fields = fields(&presenter, method, assessment, said, &place);
        let written = record_add(
            host,
            reader,
            AddRecord {
                kind: api::Kind::Need,
                fields,
                note: Some(l10n::strip_isolation(&loc.assess_needs_note(&record.slug))),
            },
        )?;
        let value = Value::Map(std::collections::BTreeMap::from([(
            "need".to_owned(),
            Value::Text(written.output.id.clone()),
        )]));
        edits.push(field(FieldPath::member("needs", &[key]), Some(value)));
        changed.records.extend(written.changed.records);
        made.push(written.output.slug);
    }
    let mut record = record.clone();
    if !edits.is_empty() {
        let (after, noted) = write(host, Paper::Of(&record), edits, None)?;
        changed.records.extend(noted.records);
        record = after;
    }
    // What was read before the needs were there is not asked again.
    let presenter = Presenter::new(host, reader);
    let mut refs = Vec::new();
    for slug in made {
        if let Some(need) = host.catalogue().record(Kind::Need, &slug)? {
            refs.extend(presenter.record_ref(&need)?);
        }
    }
    Ok(Written {
        output: AssessNeedsView {
            assessment: view(&presenter, &record)?,
            made: refs,
            passed,
        },
        changed,
    })
}

/// The fields of a need: what the answer says, in the words of whoever gave it; without any, in ours.
fn fields(
    presenter: &Presenter<'_>,
    method: Method,
    assessment: &Assessment,
    said: &Answer,
    place: &str,
) -> Fields {
    let loc = presenter.loc();
    let label = presenter.term(method.vocabulary(), &said.key).label;
    let words: Vec<&str> = [&said.help, &said.gap]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let statement = if words.is_empty() {
        let stage = |code: &Option<String>| {
            code.as_deref().map_or_else(
                || loc.record_not_stated(),
                |code| presenter.term("cmm-stage", code).label,
            )
        };
        loc.assess_needs_stage(label, stage(&said.stage), stage(&said.wanted))
    } else {
        loc.assess_needs_statement(label, words.join(" – "))
    };
    let mut fields = Fields::new();
    let lang = presenter.reader().data_lang();
    fields.insert(
        "statement".to_owned(),
        json!({ lang: l10n::strip_isolation(&statement) }),
    );
    fields.insert("place".to_owned(), json!(place));
    fields.insert("topics".to_owned(), json!(topics(method, &said.key)));
    if let Some(on) = assessment.on {
        fields.insert("year".to_owned(), json!(on.year()));
    }
    if method == Method::Cmm {
        fields.insert("cmm_factor".to_owned(), json!(said.key));
        for (name, stage) in [
            ("cmm_stage_present", &said.stage),
            ("cmm_stage_wanted", &said.wanted),
        ] {
            if let Some(stage) = stage {
                fields.insert(name.to_owned(), json!(stage));
            }
        }
    }
    fields
}

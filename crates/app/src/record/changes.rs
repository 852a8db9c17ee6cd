use catalogue::change::{Tail, Value};
use catalogue::record::RecordId;
use catalogue::store::HistoryOp;
use l10n::Localiser;

use super::said::{Said, list_said, object_said};

use crate::Fault;
use crate::api::{self, ChangedField};
use crate::view::Presenter;

/// One write of a change, as a line that a reader understands.
pub(crate) fn changed_field(
    presenter: &Presenter<'_>,
    op: &HistoryOp,
) -> Result<ChangedField, Fault> {
    let name = op.path.name();
    let tail = op.path.tail();
    let said = match &op.value {
        Some(value) => Some(value_said(presenter, &name, &tail, value)?),
        None => None,
    };
    let lang = match tail {
        Tail::Lang(lang) if op.value != Some(Value::Redacted) => Some(lang),
        Tail::Lang(_) | Tail::Whole | Tail::Keys(_) => {
            said.as_ref().and_then(|said| said.lang.clone())
        }
    };
    Ok(ChangedField {
        path: op.path.to_string(),
        label: label(presenter.loc(), &name),
        value: said.map(|said| said.text),
        lang,
    })
}

/// The label of a field by its root name; a field of a newer version is called what it is called.
pub(crate) fn label(loc: &Localiser, name: &str) -> String {
    match name {
        "slug" => loc.record_field_slug(),
        "title" => loc.record_field_title(),
        "name" => loc.record_field_name(),
        "summary" => loc.record_field_summary(),
        "statement" => loc.record_field_statement(),
        "objectives" => loc.record_field_objectives(),
        "context" => loc.record_field_context(),
        "target_groups" => loc.record_field_target_groups(),
        "conditions" => loc.record_field_conditions(),
        "how_to_apply" => loc.record_field_how_to_apply(),
        "timing" => loc.record_field_timing(),
        "absorptive_limits" => loc.record_field_absorptive_limits(),
        "topics" => loc.record_field_topics(),
        "support_types" => loc.record_field_support_types(),
        "modes" => loc.record_field_modes(),
        "norms" => loc.record_field_norms(),
        "cmm_factors" => loc.record_field_cmm_factors(),
        "cmm_factor" => loc.record_field_cmm_factor(),
        "cmm_factor_inferred" => loc.record_field_cmm_factor_inferred(),
        "outputs" => loc.record_field_outputs(),
        "outcomes" => loc.record_field_outcomes(),
        "indicators" => loc.record_field_indicators(),
        "commitments" => loc.record_field_commitments(),
        "disbursements" => loc.record_field_disbursements(),
        "links" => loc.record_field_links(),
        "contact" => loc.record_field_contact(),
        "identifiers" => loc.record_field_identifiers(),
        "cmm_stage_present" => loc.record_field_stage_present(),
        "cmm_stage_wanted" => loc.record_field_stage_wanted(),
        "principles" => loc.record_field_principles(),
        "sdgs" => loc.record_field_sdgs(),
        "gender_marker" => loc.record_field_gender_marker(),
        "beneficiaries" => loc.record_field_beneficiaries(),
        "regions" => loc.record_field_regions(),
        "organisations" => loc.record_field_organisations(),
        "organisation" => loc.match_field_asker(),
        "planned_start" => loc.record_field_planned_start(),
        "planned_end" => loc.record_field_planned_end(),
        "actual_start" => loc.record_field_start(),
        "actual_end" => loc.record_field_end(),
        "status" => loc.record_field_status(),
        "languages" => loc.record_field_languages(),
        "seats" => loc.record_field_seats(),
        "budget" => loc.record_field_budget(),
        "window" => loc.record_field_window(),
        "grant" => loc.record_field_grant(),
        "envelope" => loc.record_field_envelope(),
        "cost_to_beneficiary" => loc.record_field_cost(),
        "eligible_places" => loc.record_field_eligible_places(),
        "eligible_kinds" => loc.record_field_eligible_kinds(),
        "initiative" => loc.record_field_initiative(),
        "place" => loc.record_field_place(),
        "places" => loc.record_field_places_of_work(),
        "year" => loc.record_field_year(),
        "priority" => loc.record_field_priority(),
        "kind" => loc.record_field_kind(),
        "acronym" => loc.record_field_acronym(),
        "roles" => loc.record_field_roles(),
        "website" => loc.record_field_website(),
        "publisher" => loc.record_field_publisher(),
        "document_kind" => loc.record_field_document_kind(),
        "url" => loc.record_field_address(),
        "read" => loc.record_field_read(),
        "sources" => loc.record_field_sources(),
        "confidence" => loc.record_field_confidence(),
        "notes" => loc.record_field_notes(),
        "confirmed" => loc.record_field_confirmed(),
        "self_check" => loc.record_field_self_check(),
        "standing" => loc.record_field_standing(),
        other => other.to_owned(),
    }
}

/// The vocabulary that labels the codes of a field.
fn vocabulary(name: &str) -> Option<&'static str> {
    Some(match name {
        "topics" => "topic",
        "support_types" => "support-type",
        "modes" => "mode",
        "norms" => "norm",
        "cmm_factors" | "cmm_factor" => "cmm-factor",
        "cmm_stage_present" | "cmm_stage_wanted" => "cmm-stage",
        "principles" => "principle",
        "sdgs" => "sdg",
        "gender_marker" => "gender-marker",
        "status" => "status",
        "eligible_kinds" => "eligible-kind",
        "cost_to_beneficiary" => "cost",
        "priority" => "priority",
        "kind" => "organisation-kind",
        "roles" => "organisation-role",
        "document_kind" => "document-kind",
        "confidence" => "confidence",
        "standing" => "standing",
        _ => return None,
    })
}

fn value_said(
    presenter: &Presenter<'_>,
    name: &str,
    tail: &Tail,
    value: &Value,
) -> Result<Said, Fault> {
    if let Tail::Keys(keys) = tail
        && let Some(first) = keys.first()
        && *value != Value::Redacted
    {
        return member_said(presenter, name, first, keys.get(1), value);
    }
    let loc = presenter.loc();
    Ok(match value {
        Value::Redacted => Said::words(loc.history_value_erased()),
        Value::Text(text) => code_said(presenter, name, text),
        Value::Flag(true) => Said::words(loc.history_value_yes()),
        Value::Flag(false) => Said::words(loc.history_value_no()),
        Value::Integer(number) if name == "year" => Said::words(presenter.year(*number)),
        Value::Integer(number) => Said::words(loc.number(*number)),
        Value::Real(number) => Said::words(loc.decimal(*number, 2)),
        Value::Id(id) => match named(presenter, RecordId(*id))? {
            Some(text) => Said::text(text),
            None => Said::verbatim(&RecordId(*id).to_string()),
        },
        Value::List(items) => list_said(presenter, items)?,
        Value::Null | Value::Map(_) => object_said(presenter, value)?,
    })
}

/// A member of a list stands for itself: the topic, the place, the organisation with its role, the source.
fn member_said(
    presenter: &Presenter<'_>,
    name: &str,
    key: &str,
    role: Option<&String>,
    value: &Value,
) -> Result<Said, Fault> {
    Ok(match name {
        "organisations" => {
            let organisation = match key.parse::<RecordId>() {
                Ok(id) => named(presenter, id)?,
                Err(_) => None,
            };
            let Some(role) = role else {
                return Ok(organisation.map_or_else(|| Said::verbatim(key), Said::text));
            };
            let organisation = match organisation {
                Some(text) => presenter.within(&text),
                None => presenter.loc().verbatim(key),
            };
            let role = presenter.term("participation", role).label;
            Said::words(presenter.loc().history_value_role(organisation, role))
        }
        "beneficiaries" | "regions" | "eligible_places" | "places" => {
            Said::words(presenter.place_or_flag(key))
        }
        "languages" => Said::words(presenter.language_name(key)),
        "self_check" => Said::words(self_check(presenter, key, value)),
        "sources" | "links" => Said::verbatim(match value {
            Value::Map(map) => map.get("url").and_then(Value::as_text).unwrap_or(key),
            _ => key,
        }),
        _ => code_said(presenter, name, key),
    })
}

/// The answer for one principle, with its note.
fn self_check(presenter: &Presenter<'_>, principle: &str, value: &Value) -> String {
    let part = |name: &str| match value {
        Value::Map(map) => map.get(name).and_then(Value::as_text),
        _ => None,
    };
    presenter.self_check(principle, part("answer").unwrap_or_default(), part("note"))
}

fn code_said(presenter: &Presenter<'_>, name: &str, code: &str) -> Said {
    match name {
        "place" => Said::words(presenter.place(code).label),
        "planned_start" | "planned_end" | "actual_start" | "actual_end" => match code.parse() {
            Ok(date) => Said::words(presenter.date(date)),
            Err(_) => Said::verbatim(code),
        },
        // The editors write in English.
        "notes" => Said {
            text: code.to_owned(),
            lang: Some("en".to_owned()),
        },
        "slug" | "url" | "website" => Said::verbatim(code),
        _ => match vocabulary(name) {
            Some(vocabulary) => match presenter.loc().term(vocabulary, code) {
                Some(label) => Said::words(label),
                None => Said::verbatim(code),
            },
            None => Said::undetermined(code),
        },
    }
}

pub(super) fn named(presenter: &Presenter<'_>, id: RecordId) -> Result<Option<api::Text>, Fault> {
    let record = presenter.named(id)?;
    Ok(record.and_then(|record| presenter.text(record.body.title())))
}

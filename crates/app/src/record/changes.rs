use catalogue::change::{Tail, Value};
use catalogue::record::RecordId;
use catalogue::store::HistoryOp;
use l10n::Localiser;

use crate::Fault;
use crate::api::ChangedField;
use crate::view::Presenter;

/// One write of a change, as a line that a reader understands.
pub(crate) fn changed_field(
    presenter: &Presenter<'_>,
    op: &HistoryOp,
) -> Result<ChangedField, Fault> {
    let name = op.path.name();
    let lang = match op.path.tail() {
        Tail::Lang(lang) => Some(lang),
        tail @ (Tail::Whole | Tail::Keys(_)) => {
            lang_of_value(presenter, &name, &tail, op.value.as_ref())?
        }
    };
    let value = match &op.value {
        Some(value) => Some(value_text(presenter, &name, &op.path.tail(), value)?),
        None => None,
    };
    Ok(ChangedField {
        path: op.path.to_string(),
        label: label(presenter.loc(), &name),
        value,
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
        "cmm_factor" | "cmm_factor_inferred" => loc.record_field_cmm_factor(),
        "cmm_stage_present" => loc.record_field_stage_present(),
        "cmm_stage_wanted" => loc.record_field_stage_wanted(),
        "principles" => loc.record_field_principles(),
        "sdgs" => loc.record_field_sdgs(),
        "gender_marker" => loc.record_field_gender_marker(),
        "beneficiaries" => loc.record_field_beneficiaries(),
        "regions" => loc.record_field_regions(),
        "organisations" => loc.record_field_organisations(),
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

/// The language of a value that is not in the reader's: the name of another record, or an editors' note.
fn lang_of_value(
    presenter: &Presenter<'_>,
    name: &str,
    tail: &Tail,
    value: Option<&Value>,
) -> Result<Option<String>, Fault> {
    let id = match (value, tail) {
        (Some(Value::Id(id)), _) => Some(RecordId(*id)),
        (_, Tail::Keys(keys)) if name == "organisations" => {
            keys.first().and_then(|key| key.parse().ok())
        }
        _ if name == "notes" => return Ok(Some("en".to_owned())),
        _ => None,
    };
    let Some(id) = id else { return Ok(None) };
    let record = presenter.named(id)?;
    Ok(record
        .and_then(|record| presenter.text(record.body.title()))
        .map(|text| text.lang))
}

fn value_text(
    presenter: &Presenter<'_>,
    name: &str,
    tail: &Tail,
    value: &Value,
) -> Result<String, Fault> {
    if let Tail::Keys(keys) = tail
        && let Some(first) = keys.first()
    {
        return member_text(presenter, name, first, keys.get(1), value);
    }
    Ok(match value {
        Value::Text(text) => code_text(presenter, name, text),
        Value::Flag(true) => presenter.loc().history_value_yes(),
        Value::Flag(false) => presenter.loc().history_value_no(),
        Value::Integer(number) if name == "year" => presenter.year(*number),
        Value::Integer(number) => presenter.loc().number(*number),
        Value::Real(number) => presenter.loc().decimal(*number, 2),
        Value::Id(id) => named(presenter, RecordId(*id))?,
        Value::Null | Value::List(_) | Value::Map(_) => object_text(presenter, value),
    })
}

/// A member of a list stands for itself: the topic, the place, the organisation with its role, the source.
fn member_text(
    presenter: &Presenter<'_>,
    name: &str,
    key: &str,
    role: Option<&String>,
    value: &Value,
) -> Result<String, Fault> {
    Ok(match name {
        "organisations" => {
            let organisation = match key.parse::<RecordId>() {
                Ok(id) => named(presenter, id)?,
                Err(_) => key.to_owned(),
            };
            match role {
                Some(role) => {
                    let role = presenter.term("participation", role).label;
                    presenter.loc().history_value_role(organisation, role)
                }
                None => organisation,
            }
        }
        "beneficiaries" | "regions" | "eligible_places" | "places" => presenter.place_or_flag(key),
        "languages" => presenter.language_name(key),
        "self_check" => self_check(presenter, key, value),
        "sources" => match value {
            Value::Map(map) => map
                .get("url")
                .and_then(Value::as_text)
                .unwrap_or(key)
                .to_owned(),
            _ => key.to_owned(),
        },
        _ => code_text(presenter, name, key),
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

fn code_text(presenter: &Presenter<'_>, name: &str, code: &str) -> String {
    match name {
        "place" => presenter.place(code).label,
        "planned_start" | "planned_end" | "actual_start" | "actual_end" => code
            .parse()
            .map_or_else(|_| code.to_owned(), |date| presenter.date(date)),
        _ => match vocabulary(name) {
            Some(vocabulary) => presenter.term(vocabulary, code).label,
            None => code.to_owned(),
        },
    }
}

/// A small object: an amount as money, a window by its kind, anything else as it is written.
fn object_text(presenter: &Presenter<'_>, value: &Value) -> String {
    if let Value::Map(map) = value {
        // A translation is written with its state and what it was made from.
        if let Some(Value::Text(text)) = map.get("text") {
            return text.clone();
        }
        if let (Some(Value::Integer(minor)), Some(Value::Text(currency))) =
            (map.get("amount_minor"), map.get("currency"))
        {
            return presenter.loc().money(*minor, currency);
        }
        if let Some(Value::Text(kind)) = map.get("kind") {
            return presenter.term("window", kind).label;
        }
    }
    value.to_json().to_string()
}

fn named(presenter: &Presenter<'_>, id: RecordId) -> Result<String, Fault> {
    let record = presenter.named(id)?;
    let title = record.and_then(|record| presenter.text(record.body.title()));
    Ok(title.map_or_else(|| id.to_string(), |text| text.text))
}

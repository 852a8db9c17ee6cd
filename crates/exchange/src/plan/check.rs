use catalogue::Kind;
use catalogue::change::MAX_VALUE;
use catalogue::place::{Languages, Places};
use catalogue::record::schema::{META, Shape, shape};
use catalogue::record::{Body, Extra, PartialDate, TextState, currency, flatten};
use catalogue::vocabulary::Vocabulary;
use serde_json::Value as Json;

use crate::{Incoming, Reason, Remark, Shared};

/// The vocabulary of a field's codes.
fn vocabulary(kind: Kind, field: &str) -> Option<&'static str> {
    Some(match field {
        "topics" => "topic",
        "support_types" => "support-type",
        "modes" => "mode",
        "norms" => "norm",
        "cmm_factors" | "cmm_factor" => "cmm-factor",
        "principles" => "principle",
        "sdgs" => "sdg",
        "gender_marker" => "gender-marker",
        "status" => "status",
        "confidence" => "confidence",
        "eligible_kinds" => "eligible-kind",
        "cost_to_beneficiary" => "cost",
        "priority" => "priority",
        "cmm_stage_present" | "cmm_stage_wanted" => "cmm-stage",
        "roles" => "organisation-role",
        "document_kind" => "document-kind",
        "kind" if kind == Kind::Organisation => "organisation-kind",
        _ => return None,
    })
}

/// Checks what a record of its kind may say, before anything is compared.
pub(super) fn check(kind: Kind, fields: &Extra) -> Result<(), Reason> {
    for (name, value) in fields {
        if META.contains(&name.as_str()) {
            return Err(Reason::Shape(name.clone()));
        }
        too_long(name, shape(kind, name), value)?;
        if value.is_null() {
            continue;
        }
        match shape(kind, name) {
            Some(shape) => known(kind, name, shape, value)?,
            None => continue,
        }
    }
    Ok(())
}

/// Says so where the shares of the places do not add up to a hundred, unless the reader of the file has said it.
pub(super) fn shares(incoming: &mut Incoming) {
    let told = |remark: &Remark| {
        let of = match remark {
            Remark::Shares { of, .. } => Some(*of),
            _ => None,
        };
        of == Some(Shared::Recipient)
    };
    if incoming.remarks.iter().any(told) {
        return;
    }
    let places = incoming.fields.get("beneficiaries");
    let shares: Vec<f64> = places
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
        .filter_map(|item| item.get("percentage")?.as_f64())
        .collect();
    incoming.remarks.extend(Remark::shares(
        Shared::Recipient,
        shares.iter().sum(),
        shares.len(),
    ));
}

/// A field of a change has a limit; it is better said here, by line, than by the store for the whole import.
fn too_long(name: &str, shape: Option<Shape>, value: &Json) -> Result<(), Reason> {
    let parts: Vec<&Json> = match value {
        _ if matches!(shape, None | Some(Shape::List | Shape::Object)) => vec![value],
        Json::Array(list) => list.iter().collect(),
        Json::Object(map) => map.values().collect(),
        other => vec![other],
    };
    let limit = MAX_VALUE - 1024;
    if parts.iter().any(|part| part.to_string().len() > limit) {
        return Err(Reason::TooLong(name.to_owned()));
    }
    Ok(())
}

fn known(kind: Kind, name: &str, shape: Shape, value: &Json) -> Result<(), Reason> {
    let misfit = || Reason::Shape(name.to_owned());
    let term = |value: &str| Reason::Term {
        field: name.to_owned(),
        value: value.chars().take(60).collect(),
    };
    let codes: Vec<&str> = match value {
        Json::String(code) => vec![code.as_str()],
        Json::Array(list) => list.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    };
    if let Some(vocabulary) = vocabulary(kind, name) {
        let bundled = Vocabulary::bundled();
        for code in &codes {
            if !bundled.has(vocabulary, code) {
                return Err(term(code));
            }
        }
    }
    match (name, shape) {
        ("languages", _) => {
            for code in &codes {
                if !Languages::bundled().codes().any(|known| known == *code) {
                    return Err(term(code));
                }
            }
        }
        ("place" | "regions" | "eligible_places" | "places", _) => {
            for code in &codes {
                // A programme may be open to a list of countries, such as the least developed.
                if name == "eligible_places" && Vocabulary::bundled().has("flag", code) {
                    continue;
                }
                place(code).ok_or_else(|| term(code))?;
            }
        }
        ("beneficiaries", _) => {
            for item in value.as_array().ok_or_else(misfit)? {
                let code = item.get("place").and_then(Json::as_str);
                let code = code.ok_or_else(misfit)?;
                place(code).ok_or_else(|| term(code))?;
                let share = item.get("percentage").filter(|share| !share.is_null());
                let fits = |share: &Json| {
                    let number = share.as_f64().unwrap_or(f64::NAN);
                    (0.0..=100.0).contains(&number)
                };
                if !share.is_none_or(fits) {
                    return Err(Reason::Shape(format!("{name}.{code}.percentage")));
                }
            }
        }
        ("commitments" | "disbursements", _) => {
            for item in value.as_array().ok_or_else(misfit)? {
                let code = item.get("currency").and_then(Json::as_str);
                let code = code.ok_or_else(misfit)?;
                if !currency::is_known(code) {
                    return Err(Reason::Currency(code.chars().take(20).collect()));
                }
                if let Some(text) = item.get("value_date").and_then(Json::as_str) {
                    date(&format!("{name}.value_date"), text)?;
                }
            }
        }
        ("organisations", _) => {
            for item in value.as_array().ok_or_else(misfit)? {
                let role = item.get("role").and_then(Json::as_str).ok_or_else(misfit)?;
                if !Vocabulary::bundled().has("participation", role) {
                    return Err(term(role));
                }
            }
        }
        ("budget" | "envelope" | "grant", _) => {
            let code = value.get("currency").and_then(Json::as_str);
            let code = code.ok_or_else(misfit)?;
            if !currency::is_known(code) {
                return Err(Reason::Currency(code.chars().take(20).collect()));
            }
        }
        ("window", _) => {
            let code = value
                .get("kind")
                .and_then(Json::as_str)
                .ok_or_else(misfit)?;
            if !Vocabulary::bundled().has("window", code) {
                return Err(term(code));
            }
        }
        (_, Shape::Localised) => return texts(name, value),
        (_, Shape::Date) => {
            let text = value.as_str().ok_or_else(misfit)?;
            date(name, text)?;
        }
        _ => {}
    }
    for part in ["value_date", "opens", "closes", "on"] {
        if shape == Shape::Object
            && let Some(text) = value.get(part).and_then(Json::as_str)
        {
            date(&format!("{name}.{part}"), text)?;
        }
    }
    // References still are slugs: their shape is checked once they are ids.
    let refers = matches!(shape, Shape::Reference | Shape::Pairs(..));
    if refers || (shape == Shape::Object && (name == "confirmed" || name == "contact")) {
        return Ok(());
    }
    let alone = Extra::from_iter([(name.to_owned(), value.clone())]);
    let typed = Body::from_json(kind, alone.clone()).is_ok();
    if typed && flatten(kind, &alone).is_ok() {
        Ok(())
    } else {
        Err(misfit())
    }
}

fn place(code: &str) -> Option<()> {
    Places::bundled().get(code).map(|_| ())
}

fn date(field: &str, text: &str) -> Result<(), Reason> {
    text.parse::<PartialDate>()
        .map(|_| ())
        .map_err(|_| Reason::Date {
            field: field.to_owned(),
            value: text.chars().take(40).collect(),
        })
}

/// Texts by language; `null` removes one.
fn texts(name: &str, value: &Json) -> Result<(), Reason> {
    let misfit = || Reason::Shape(name.to_owned());
    for (lang, text) in value.as_object().ok_or_else(misfit)? {
        let tag_fits = !lang.is_empty()
            && lang.len() <= 20
            && lang.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let fits = match text {
            Json::Null | Json::String(_) => true,
            Json::Object(translation) => {
                let state = translation.get("state").cloned().unwrap_or_default();
                serde_json::from_value::<TextState>(state).is_ok()
                    && translation.get("text").is_some_and(Json::is_string)
            }
            _ => false,
        };
        if !tag_fits || !fits {
            return Err(Reason::Shape(format!("{name}.{lang}")));
        }
    }
    Ok(())
}

use super::{Finding, Problem};
use crate::record::schema::{Shape, fields};
use crate::record::{Extra, Kind, PartialDate};

/// What two fields say together.
pub(super) fn check(kind: Kind, body: &Extra, findings: &mut Vec<Finding>) {
    for field in fields(kind) {
        match field.shape {
            Shape::Keyed(by) => named_once(body, field.name, &[by], findings),
            Shape::Pairs(first, second) => named_once(body, field.name, &[first, second], findings),
            _ => {}
        }
    }
    match kind {
        Kind::Initiative => {
            span(body, "planned_start", "planned_end", "", findings);
            span(body, "actual_start", "actual_end", "", findings);
        }
        Kind::Programme => {
            if let Some(window) = body.get("window").and_then(|json| json.as_object()) {
                span(window, "opens", "closes", "window.", findings);
            }
            if let Some(grant) = body.get("grant").and_then(|json| json.as_object()) {
                let amount = |name: &str| grant.get(name).and_then(serde_json::Value::as_i64);
                if let (Some(least), Some(most)) = (amount("min_minor"), amount("max_minor"))
                    && most < least
                {
                    findings.push(Finding::error("grant.max_minor", Problem::MostBelowLeast));
                }
            }
        }
        Kind::Need
            if body.contains_key("cmm_factor_inferred") && !body.contains_key("cmm_factor") =>
        {
            findings.push(Finding::error(
                "cmm_factor_inferred",
                Problem::Needs {
                    other: "cmm_factor".to_owned(),
                },
            ));
        }
        _ => {}
    }
}

/// The members of a list are told apart by what names them: two of one name would become one.
fn named_once(body: &Extra, field: &str, by: &[&str], findings: &mut Vec<Finding>) {
    let list = body.get(field).and_then(|json| json.as_array());
    let mut seen = Vec::new();
    for (at, item) in list.into_iter().flatten().enumerate() {
        let name: Vec<_> = by.iter().map(|key| item.get(key)).collect();
        let path = format!("{field}[{at}]");
        let reported = findings.iter().any(|finding| finding.path == path);
        if seen.contains(&name) && !reported {
            findings.push(Finding::error(path, Problem::Twice));
        }
        seen.push(name);
    }
}

fn span(object: &Extra, start: &str, end: &str, prefix: &str, findings: &mut Vec<Finding>) {
    let date = |name: &str| -> Option<PartialDate> { object.get(name)?.as_str()?.parse().ok() };
    if let (Some(from), Some(to)) = (date(start), date(end))
        && is_after(from, to)
    {
        findings.push(Finding::error(
            format!("{prefix}{end}"),
            Problem::EndBeforeStart {
                start: format!("{prefix}{start}"),
            },
        ));
    }
}

/// Whether a date is certainly after another: `2019-03` is not after `2019`, for all that is known.
fn is_after(a: PartialDate, b: PartialDate) -> bool {
    if a.year() != b.year() {
        return a.year() > b.year();
    }
    match (a.month(), b.month()) {
        (Some(x), Some(y)) if x != y => x > y,
        (Some(_), Some(_)) => matches!((a.day(), b.day()), (Some(x), Some(y)) if x > y),
        _ => false,
    }
}

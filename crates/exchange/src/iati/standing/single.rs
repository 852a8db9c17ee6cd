//! Elements of which the first one counts: a title, a description of a type, a date of a type, a status, a budget.

use std::collections::BTreeSet;

use catalogue::record::Extra;
use catalogue::record::currency;
use catalogue::validate::is_web_address;
use serde_json::Value as Json;

use super::text::narrate;
use super::{Around, Now, word};
use crate::iati::codes::status_out;
use crate::iati::compose::{dated, whole};
use crate::iati::element::Element;
use crate::iati::interpret::decimal;
use crate::iati::kept::Raw;

/// Elements that say one field each.
const SINGLE: [&str; 7] = [
    "title",
    "description",
    "activity-status",
    "activity-date",
    "policy-marker",
    "budget",
    "contact-info",
];

/// What becomes of them; `None` for elements of lists. Takes out of `left` what is said.
pub(super) fn renewed(
    stood: &[&Raw],
    fields: &Extra,
    left: &mut Extra,
    around: Around<'_>,
) -> Vec<Option<Now>> {
    let mut counted = BTreeSet::new();
    let valued = |raw: &&&Raw| raw.element.name == "budget" && raw.element.first("value").is_some();
    let several = stood.iter().filter(valued).count() > 1;
    stood
        .iter()
        .map(|raw| {
            let element = &raw.element;
            if !SINGLE.contains(&element.name.as_str()) {
                return None;
            }
            if element.name == "budget" {
                // Beside a budget that stands, another one would say that there are two: it is said in our own words.
                let own = left.shift_remove("budget");
                if several {
                    return Some(Now::Holds);
                }
                let now = one(element, fields, left, &mut counted, around);
                if matches!(now, Now::Gone) {
                    left.extend(own.map(|own| ("budget".to_owned(), own)));
                }
                return Some(now);
            }
            Some(one(element, fields, left, &mut counted, around))
        })
        .collect()
}

fn one(
    element: &Element,
    fields: &Extra,
    left: &mut Extra,
    counted: &mut BTreeSet<String>,
    around: Around<'_>,
) -> Now {
    let Some(said) = around.said(element) else {
        return Now::Gone;
    };
    let Some((field, value)) = said.into_iter().next() else {
        return unsaid(element, fields, left, counted);
    };
    // The first one counts; what a second one says nobody has contradicted.
    if !counted.insert(field.clone()) {
        return Now::Holds;
    }
    let Some(known) = fields.get(&field) else {
        return without(element);
    };
    if *known == value {
        left.shift_remove(&field);
        return Now::Holds;
    }
    match amended(element, &value, known, around) {
        Some(element) => {
            left.shift_remove(&field);
            Now::Amended(element)
        }
        None => Now::Gone,
    }
}

/// An element that says no field stays, except for a status without a counterpart where the record has one: an activity has one.
fn unsaid(
    element: &Element,
    fields: &Extra,
    left: &mut Extra,
    counted: &mut BTreeSet<String>,
) -> Now {
    let status = fields.get("status").and_then(Json::as_str);
    match status.and_then(status_out) {
        Some(code) if element.name == "activity-status" && counted.insert("status".to_owned()) => {
            left.shift_remove("status");
            let mut element = element.clone();
            element.set("code", Some(code));
            Now::Amended(element)
        }
        _ => Now::Holds,
    }
}

/// The element without the field that is gone from the record: of a contact only the page goes.
fn without(element: &Element) -> Now {
    if element.name != "contact-info" {
        return Now::Gone;
    }
    let mut element = element.clone();
    element.children.retain(|child| !is_page(child));
    if element.children.is_empty() {
        return Now::Gone;
    }
    Now::Amended(element)
}

fn is_page(child: &Element) -> bool {
    child.name == "website" && is_web_address(child.text.trim())
}

/// The element with what the record says now; `None` where it cannot say that.
fn amended(element: &Element, said: &Json, known: &Json, around: Around<'_>) -> Option<Element> {
    let mut out = element.clone();
    match element.name.as_str() {
        "title" | "description" => narrate(&mut out, known.as_object()?, around.defaults),
        "activity-status" => out.set("code", Some(status_out(known.as_str()?)?)),
        "activity-date" => {
            // What was written beside the day was about that day.
            out.children.clear();
            out.text.clear();
            out.set("iso-date", None::<&str>);
            out.set("trefoil:precision", None::<&str>);
            out = dated(out, known.as_str()?, around.labels);
        }
        "policy-marker" => out.set("significance", Some(known.as_str()?)),
        "budget" => worth(&mut out, said, known)?,
        "contact-info" => {
            let url = word(known, "url")?;
            let page = out.children.iter_mut().find(|child| is_page(child))?;
            if page.text.trim() != url {
                url.clone_into(&mut page.text);
            }
        }
        _ => return None,
    }
    Some(out)
}

/// Puts an amount into the `value` of an element; `None` where its day is not known to the day, which the standard wants.
pub(super) fn worth(element: &mut Element, said: &Json, known: &Json) -> Option<()> {
    let value = element
        .children
        .iter_mut()
        .find(|child| child.name == "value")?;
    let code = word(known, "currency")?;
    if word(said, "currency") != Some(code) {
        value.set("currency", Some(code));
    }
    if word(said, "value_date") != word(known, "value_date") {
        value.set("value-date", Some(whole(word(known, "value_date")?)?));
    }
    let minor = known.get("amount_minor")?.as_i64()?;
    if said.get("amount_minor") != known.get("amount_minor") || word(said, "currency") != Some(code)
    {
        value.text = decimal(minor, currency::minor_digits(code));
    }
    Some(())
}

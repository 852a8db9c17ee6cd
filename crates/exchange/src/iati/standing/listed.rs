//! Elements that are members of a list: organisations, recipients, sectors, tags, documents, transactions.

use catalogue::record::Extra;
use serde_json::Value as Json;

use super::single::worth;
use super::{Around, Now, word};
use crate::iati::codes::role_out;
use crate::iati::compose::dated;
use crate::iati::element::Element;
use crate::iati::interpret::{language, narratives};
use crate::iati::kept::Raw;

/// Lists whose members may be equal.
const COUNTED: [&str; 2] = ["commitments", "disbursements"];

/// Fills in what becomes of the elements that are members of lists. Takes out of `left` what is said.
pub(super) fn renewed(
    stood: &[&Raw],
    fields: &Extra,
    left: &mut Extra,
    now: &mut [Option<Now>],
    around: Around<'_>,
) {
    // What is still said word for word comes first, so that nothing else takes its place.
    let mut open = Vec::new();
    for (raw, slot) in stood.iter().zip(now.iter_mut()) {
        if slot.is_some() {
            continue;
        }
        let Some(said) = around.said(&raw.element) else {
            continue;
        };
        if holds(&said, fields, left) {
            *slot = Some(Now::Holds);
        } else {
            open.push((raw, said, slot));
        }
    }
    for (raw, said, slot) in open {
        *slot = paired(&raw.element, &said, fields, left, around);
    }
}

/// True if all that an element says is said by the record, and by no element before it.
fn holds(said: &Extra, fields: &Extra, left: &mut Extra) -> bool {
    let mut rest = left.clone();
    let holds = said.iter().all(|(name, value)| {
        let known = rest.get_mut(name).and_then(Json::as_array_mut);
        let Some(said) = value.as_array() else {
            return false;
        };
        let mut known = known;
        said.iter().all(|item| {
            let at = known
                .as_ref()
                .and_then(|known| known.iter().position(|other| other == item));
            match (at, known.as_mut()) {
                (Some(at), Some(known)) => {
                    known.remove(at);
                    true
                }
                // What stands twice in the file stands once in the record.
                _ => !COUNTED.contains(&name.as_str()) && list(fields, name).any(|one| one == item),
            }
        })
    });
    if holds {
        *left = rest;
    }
    holds
}

fn list<'a>(fields: &'a Extra, name: &str) -> impl Iterator<Item = &'a Json> {
    fields
        .get(name)
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
}

/// What two members of a list have in common that are the same thing said otherwise.
fn key(field: &str) -> Option<&'static str> {
    Some(match field {
        "organisations" => "organisation",
        "beneficiaries" => "place",
        "sources" => "url",
        "commitments" | "disbursements" => "value_date",
        _ => return None,
    })
}

/// An element beside the member of the record that has taken its place; `None` where nothing has.
fn paired(
    element: &Element,
    said: &Extra,
    fields: &Extra,
    left: &mut Extra,
    around: Around<'_>,
) -> Option<Now> {
    let (field, items) = said.iter().next()?;
    let [item] = items.as_array()?.as_slice() else {
        return None;
    };
    let key = key(field)?;
    let named = word(item, key)?;
    let same = |other: &Json| word(other, key) == Some(named);
    let known = left.get_mut(field).and_then(Json::as_array_mut);
    let at = known.as_ref().and_then(|known| known.iter().position(same));
    let (Some(known), Some(at)) = (known, at) else {
        // A country that stands twice counts once: the second says nothing of the record.
        let beside = field == "beneficiaries" && list(fields, field).any(same);
        return beside.then_some(Now::Holds);
    };
    let wanted = known.get(at)?.clone();
    let amended = amended(element, item, &wanted, around)?;
    known.remove(at);
    Some(Now::Amended(amended))
}

fn amended(element: &Element, said: &Json, known: &Json, around: Around<'_>) -> Option<Element> {
    let mut out = element.clone();
    match element.name.as_str() {
        "participating-org" => {
            let role = word(known, "role")?;
            out.set("role", Some(role_out(role)));
            let ours = (role == "local-partner").then_some(role);
            out.set("trefoil:role", ours);
        }
        "recipient-country" | "recipient-region" => {
            if said.get("percentage") != known.get("percentage") {
                let share = known.get("percentage").map(Json::to_string);
                out.set("percentage", share);
            }
            out.set("trefoil:role", word(known, "role"));
        }
        "document-link" => document(&mut out, said, known, around)?,
        "transaction" => worth(&mut out, said, known)?,
        _ => return None,
    }
    Some(out)
}

/// A source under the same address: its title in one language, its day, and when it was looked at.
fn document(out: &mut Element, said: &Json, known: &Json, around: Around<'_>) -> Option<()> {
    out.set("trefoil:accessed", word(known, "accessed"));
    if word(said, "title") != word(known, "title") {
        let wanted = word(known, "title")?;
        out.set("trefoil:untitled", None::<&str>);
        let title = out
            .children
            .iter_mut()
            .find(|child| child.name == "title")?;
        let titles = narratives(title, around.defaults);
        let own = &around.defaults.lang;
        let lang = if titles.contains_key(own) {
            own
        } else {
            titles.keys().next()?
        };
        let narrative = title.children.iter_mut().find(|child| {
            child.name == "narrative"
                && !child.text.trim().is_empty()
                && language(child, around.defaults) == *lang
        })?;
        wanted.clone_into(&mut narrative.text);
    }
    if word(said, "published") != word(known, "published") {
        out.children.retain(|child| child.name != "document-date");
        if let Some(day) = word(known, "published") {
            // The order of the standard: only recipients follow.
            let at = out
                .children
                .iter()
                .position(|child| child.name.starts_with("recipient-"))
                .unwrap_or(out.children.len());
            let date = dated(Element::new("document-date"), day, around.labels);
            out.children.insert(at, date);
        }
    }
    Some(())
}

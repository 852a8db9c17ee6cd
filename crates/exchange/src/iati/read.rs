use std::io::BufRead;

use catalogue::Kind;
use catalogue::record::Extra;
use serde_json::Value as Json;

use super::codes::rank;
use super::interpret::{Defaults, interpret};
use super::kept::{Raw, is_ours, keep};
use super::stream::{Activity, activities};
use super::write::{reporting, understands_nothing};
use super::{ATTRIBUTES, IDENTIFIER, OWN, PREFIX};
use crate::incoming::{At, Incoming, Item, Sink};
use crate::{ReadError, Reason};

/// Reads a file of IATI activities, version 2.01 to 2.03, one activity at a time.
///
/// # Errors
/// If the stream refuses, or the file is not such a file, is cut short, or holds what no real file holds.
pub fn read(input: impl BufRead, sink: &mut Sink<'_>) -> Result<(), ReadError> {
    activities(input, &mut |activity| sink(item(&activity)))
}

fn item(activity: &Activity) -> Item {
    let at = At::line(activity.line);
    let identifier = activity
        .elements
        .iter()
        .find(|raw| raw.element.name == "iati-identifier")
        .map(|raw| raw.element.text.trim().to_owned())
        .filter(|text| !text.is_empty());
    let Some(identifier) = identifier else {
        return Item::Rejected {
            at,
            name: None,
            reason: Reason::Missing("iati-identifier".into()),
        };
    };
    match incoming(activity, at.clone(), &identifier) {
        Ok(incoming) => Item::Record(Box::new(incoming)),
        Err(reason) => Item::Rejected {
            at,
            name: Some(identifier.chars().take(120).collect()),
            reason,
        },
    }
}

fn incoming(activity: &Activity, at: At, identifier: &str) -> Result<Incoming, Reason> {
    let attribute = |name: &str| {
        activity
            .attributes
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.clone())
    };
    let defaults = Defaults::of(attribute);
    let understood = interpret(activity.elements.iter().map(|raw| &raw.element), &defaults)?;
    let mut fields = understood.fields;
    let own = OWN.iter().find_map(|(kind, prefix)| {
        let slug = identifier.strip_prefix(prefix)?;
        Some((*kind, slug.to_owned()))
    });
    let mut keepable: Vec<Raw> = activity
        .elements
        .iter()
        .filter(|raw| raw.element.name != "iati-identifier" && !is_ours(&raw.element))
        // Where an activity names no reporter, we name ourselves; that is not what it said.
        .filter(|raw| raw.element != reporting())
        // Of our own activities only what somebody has added is kept: the rest is composed from the record.
        .filter(|raw| own.is_none() || is_added(raw, &defaults))
        .map(|raw| declared(raw, &activity.namespaces))
        .collect();
    // The order of the standard, in which they are written too: so a file that had another is the same after one journey.
    keepable.sort_by_key(|raw| rank(&raw.element.name));
    keep(&mut fields, &keepable);
    if own.is_none() {
        fields.insert(IDENTIFIER.to_owned(), identifier.into());
        let kept: Extra = activity
            .attributes
            .iter()
            .filter(|(name, _)| name != "last-updated-datetime" && !name.starts_with("xmlns"))
            .map(|(name, value)| (name.clone(), Json::from(value.as_str())))
            .collect();
        fields.insert(ATTRIBUTES.to_owned(), Json::Object(kept));
    }
    let identifier = own.is_none().then(|| identifier.to_owned());
    let (kind, slug) = match own {
        Some((kind, slug)) => (kind, Some(slug)),
        None => (Kind::Initiative, None),
    };
    Ok(Incoming {
        at,
        kind,
        identifier,
        slug,
        standing: None,
        fields,
        newcomers: understood.newcomers,
        remarks: understood.remarks,
    })
}

/// True for an element of our own activity that we do not write ourselves.
fn is_added(raw: &Raw, defaults: &Defaults) -> bool {
    let element = &raw.element;
    let derived = element.attribute("trefoil:derived").is_some();
    let reporting = element.name == "reporting-org" && element.attribute("ref") == Some("TREFOIL");
    let related = element.name == "related-activity"
        && element
            .attribute("ref")
            .is_some_and(|reference| OWN.iter().any(|(_, prefix)| reference.starts_with(prefix)));
    !derived && !reporting && !related && understands_nothing(element, defaults)
}

/// The element with the declarations that it needs and that stood further up in the file.
fn declared(raw: &Raw, namespaces: &[(String, String)]) -> Raw {
    let mut raw = raw.clone();
    for (name, address) in namespaces {
        let prefix = name.trim_start_matches("xmlns:");
        let used =
            raw.xml.contains(&format!("<{prefix}:")) || raw.xml.contains(&format!(" {prefix}:"));
        if !used || prefix == PREFIX || raw.xml.contains(&format!("{name}=")) {
            continue;
        }
        let at = raw.element.name.len() + 1;
        if raw.xml.is_char_boundary(at) {
            let address = quick_xml::escape::escape(address.as_str());
            raw.xml.insert_str(at, &format!(" {name}=\"{address}\""));
        }
    }
    raw
}

use catalogue::record::{Localised, LocalisedText};
use serde_json::{Map, Value as Json};

use super::text::narratives;
use super::{Defaults, Understood};
use crate::Newcomer;
use crate::iati::codes::{kind_in, role_in};
use crate::iati::element::Element;

/// An organisation with its role. Ours are known by their slug; others by reference and name, and get one later.
pub(super) fn participating(element: &Element, defaults: &Defaults, out: &mut Understood) {
    let Some(role) = element.attribute("role").and_then(role_in) else {
        return;
    };
    let role = match element.attribute("trefoil:role") {
        Some("local-partner") => "local-partner",
        _ => role,
    };
    let who = match element.attribute("trefoil:organisation") {
        Some(slug) => slug.to_owned(),
        None => match newcomer(element, defaults, out) {
            Some(key) => key,
            None => return,
        },
    };
    let mut item = Map::new();
    item.insert("organisation".to_owned(), who.into());
    item.insert("role".to_owned(), role.into());
    out.push("organisations", Json::Object(item));
}

fn newcomer(element: &Element, defaults: &Defaults, out: &mut Understood) -> Option<String> {
    let identifier = element
        .attribute("ref")
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(str::to_owned);
    let name: Localised = Localised(
        narratives(element, defaults)
            .into_iter()
            .filter_map(|(lang, text)| Some((lang, LocalisedText::original(text.as_str()?))))
            .collect(),
    );
    if name.is_empty() && identifier.is_none() {
        return None;
    }
    let known = out.newcomers.iter().find(|other| {
        let same_reference = identifier.is_some() && other.identifier == identifier;
        let same_name = other.identifier == identifier && other.name == name;
        same_reference || same_name
    });
    if let Some(known) = known {
        return Some(known.key.clone());
    }
    // No slug has a colon: the key cannot be mistaken for one.
    let key = format!("newcomer:{}", out.newcomers.len());
    out.newcomers.push(Newcomer {
        key: key.clone(),
        name,
        identifier,
        kind: element
            .attribute("type")
            .and_then(kind_in)
            .map(str::to_owned),
    });
    Some(key)
}

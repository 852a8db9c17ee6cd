use catalogue::place::Places;
use serde_json::{Map, Number, Value as Json};

use super::Understood;
use super::results::number;
use crate::iati::element::Element;
use crate::{Remark, Shared};

pub(super) fn country(element: &Element, out: &mut Understood) {
    let code = element.attribute("code").unwrap_or_default().trim();
    put(element, &code.to_ascii_uppercase(), out);
}

/// A region by the numbers of the United Nations; those of the DAC are other regions, and are kept.
pub(super) fn region(element: &Element, out: &mut Understood) {
    if element.attribute("vocabulary") == Some("2") {
        put(element, element.attribute("code").unwrap_or_default(), out);
    }
}

fn put(element: &Element, code: &str, out: &mut Understood) {
    let Some(place) = Places::bundled().get(code) else {
        let code = code.chars().take(20).collect();
        out.remarks.push(Remark::UnknownPlace(code));
        return;
    };
    // A country that stands as a region, by its number, is the country.
    let code = place.code.as_str();
    let mut item = Map::new();
    item.insert("place".to_owned(), code.into());
    if let Some(role @ ("priority" | "associate")) = element.attribute("trefoil:role") {
        item.insert("role".to_owned(), role.into());
    }
    let share = element.attribute("percentage").map(str::trim);
    if let Some(share) = share.filter(|share| !share.is_empty()) {
        let fits = |number: &Number| {
            number
                .as_f64()
                .is_some_and(|number| (0.0..=100.0).contains(&number))
        };
        if let Some(number) = number(share).filter(fits) {
            item.insert("percentage".to_owned(), number.into());
        } else {
            let share = share.chars().take(20).collect();
            out.remarks.push(Remark::UnfitShare(share));
        }
    }
    // A country that stands twice counts once: a field of a record is one for each place.
    let known = out
        .fields
        .get("beneficiaries")
        .and_then(Json::as_array)
        .is_some_and(|list| {
            list.iter()
                .any(|other| other.get("place").and_then(Json::as_str) == Some(code))
        });
    if !known {
        out.push("beneficiaries", Json::Object(item));
    }
}

/// Says so where shares do not add up to a hundred: for recipients all together, for sectors by vocabulary.
pub(super) fn shares<'a>(elements: impl IntoIterator<Item = &'a Element>, out: &mut Understood) {
    let mut sums: Vec<(String, Shared, f64)> = Vec::new();
    for element in elements {
        let (of, key) = match element.name.as_str() {
            "recipient-country" => (Shared::Recipient, String::new()),
            "recipient-region" => (Shared::Recipient, String::new()),
            "sector" => {
                let vocabulary = element.attribute("vocabulary").unwrap_or("1");
                let uri = element.attribute("vocabulary-uri").unwrap_or_default();
                (Shared::Sector, format!("{vocabulary} {uri}"))
            }
            _ => continue,
        };
        let share = element.attribute("percentage");
        let Some(share) = share.and_then(|text| text.trim().parse::<f64>().ok()) else {
            continue;
        };
        match sums
            .iter_mut()
            .find(|(other, kind, _)| *other == key && *kind == of)
        {
            Some((.., sum)) => *sum += share,
            None => sums.push((key, of, share)),
        }
    }
    out.remarks.extend(
        sums.into_iter()
            .filter_map(|(_, of, sum)| Remark::shares(of, sum, 1)),
    );
}

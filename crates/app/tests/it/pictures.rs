//! What the pictures are drawn from: flows, map, network.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{call, catalogue, refusal};

fn total(organisations: &[&str], more: &Value) -> u64 {
    let mut request = json!({ "kinds": ["initiative"], "organisations": organisations, "together": true, "limit": 1 });
    let more = more.as_object().unwrap().clone();
    request.as_object_mut().unwrap().extend(more);
    call("search", "en", request)["total"].as_u64().unwrap()
}

fn slug(node: &Value) -> Option<&str> {
    node["organisation"]["slug"].as_str()
}

#[test]
fn every_flow_is_what_a_search_finds() {
    let flows = call("flows_find", "en", json!({}));
    let nodes = flows["nodes"].as_array().unwrap();
    let links = flows["links"].as_array().unwrap();
    assert!(links.len() > 20, "the catalogue has flows: {}", links.len());
    let mut seen = 0;
    for link in links {
        let at = |end: &str| &nodes[usize::try_from(link[end].as_u64().unwrap()).unwrap()];
        let (from, to) = (at("from"), at("to"));
        let count = link["initiatives"].as_u64().unwrap();
        assert!(
            count <= from["initiatives"].as_u64().unwrap()
                && count <= to["initiatives"].as_u64().unwrap(),
            "a flow is no wider than its ends"
        );
        if let (Some(a), Some(b)) = (slug(from), slug(to)) {
            seen += 1;
            let organisations = if a == b { vec![a] } else { vec![a, b] };
            assert!(
                total(&organisations, &json!({})) >= count,
                "{a} and {b}: the search finds at least these, for it asks for no part"
            );
        }
    }
    assert!(seen > 5, "some flows run between two named organisations");
}

#[test]
fn small_ones_are_counted_together_and_silence_is_said() {
    let flows = call("flows_find", "en", json!({ "most": 4 }));
    let of = |part: &str| -> Vec<Value> {
        let nodes = flows["nodes"].as_array().unwrap().iter();
        nodes.filter(|node| node["part"] == part).cloned().collect()
    };
    for part in ["funder", "implementer", "place"] {
        let nodes = of(part);
        let others: Vec<&Value> = nodes.iter().filter(|node| node["folded"] != 0).collect();
        assert_eq!(others.len(), 1, "{part}: the rest is one node");
        assert!(
            others[0]["folded"].as_u64().unwrap() > 4,
            "{part}: it says how many they are"
        );
        assert!(nodes.len() <= 6, "{part}: four, the rest, and not stated");
    }
    let silent = of("funder").into_iter().filter(|node| {
        node["organisation"].is_null() && node["term"].is_null() && node["folded"] == 0
    });
    assert_eq!(
        silent.count(),
        1,
        "initiatives that name no funder are shown as such"
    );
}

#[test]
fn flows_can_end_in_themes_and_are_narrowed_like_a_search() {
    let flows = call(
        "flows_find",
        "fr",
        json!({ "to": "themes", "places": ["002"], "statuses": ["ongoing"], "year_from": 2020 }),
    );
    let found = call(
        "search",
        "fr",
        json!({ "kinds": ["initiative"], "places": ["002"], "statuses": ["ongoing"], "year_from": 2020, "limit": 1 }),
    );
    assert_eq!(
        flows["initiatives"], found["total"],
        "the same filters, the same initiatives"
    );
    assert!(
        flows["nodes"]
            .as_array()
            .unwrap()
            .iter()
            .any(|node| node["part"] == "theme" && node["term"]["code"] == "C"),
        "cybercrime is a theme of the work in Africa"
    );
    assert_eq!(
        refusal("flows_find", "en", json!({ "themes": ["no-such"] })).0,
        "unknown-term",
        "an unknown theme is refused"
    );
}

#[test]
fn amounts_are_listed_only_when_asked_for() {
    let has = |flows: &Value| {
        let links = flows["links"].as_array().unwrap();
        links
            .iter()
            .map(|link| link["amounts"].as_array().unwrap().len())
            .sum::<usize>()
    };
    assert_eq!(
        has(&call("flows_find", "en", json!({}))),
        0,
        "not by default"
    );
    assert!(
        has(&call("flows_find", "en", json!({ "amounts": true }))) > 5,
        "as far as they are stated"
    );
}

#[test]
fn the_map_counts_what_names_a_country_and_spreads_nothing() {
    let map = call("map_find", "en", json!({}));
    let countries = map["countries"].as_array().unwrap();
    let place = |code: &str| {
        countries
            .iter()
            .find(|one| one["place"]["code"] == code)
            .unwrap()
    };
    let fiji = place("FJ");
    let page = call("place", "en", json!({ "code": "FJ" }));
    let count = |key: &str| fiji[key].as_u64().unwrap();
    assert_eq!(
        (&fiji["initiatives"], &fiji["needs"]),
        (&page["figures"]["initiatives"], &page["figures"]["needs"]),
        "the map says what the page of the country says"
    );
    assert_eq!(
        count("open") + count("further"),
        page["figures"]["programmes_open"].as_u64().unwrap(),
        "of the programmes that the page lists with their windows it counts those apart that are known to be open"
    );
    assert_eq!(
        count("running") + count("past") + count("unknown"),
        count("initiatives"),
        "every initiative runs, is over, or does not say"
    );
    assert!(
        countries.iter().any(|one| one["unknown"] != 0),
        "and some do not say"
    );
    let regions = map["regions"].as_array().unwrap();
    assert!(
        regions.iter().any(|one| one["initiatives"] != 0),
        "what names a region stands under the region"
    );
    let labels: Vec<&str> = countries
        .iter()
        .map(|one| one["place"]["label"].as_str().unwrap())
        .collect();
    assert_eq!(
        (labels.first(), labels.len() > 240),
        (Some(&"Afghanistan"), true),
        "every country, in the reader's alphabet"
    );
    let sum = |map: &Value| {
        let countries = map["countries"].as_array().unwrap();
        countries
            .iter()
            .map(|one| one["initiatives"].as_u64().unwrap())
            .sum::<u64>()
    };
    let year = call("map_find", "en", json!({ "year": 2019 }));
    let theme = call("map_find", "en", json!({ "themes": ["C"] }));
    assert!(sum(&year) > 0 && sum(&year) < sum(&map), "a year is a part");
    assert!(sum(&theme) > 0 && sum(&theme) < sum(&map), "so is a theme");
}

#[test]
fn shapes_have_codes_that_are_known_and_none_for_what_has_no_code() {
    let shapes = call("map_shapes", "en", json!({}));
    let drawn: BTreeSet<&str> = shapes["places"]
        .as_array()
        .unwrap()
        .iter()
        .map(|place| place["code"].as_str().unwrap())
        .collect();
    let map = call("map_find", "en", json!({}));
    let known: BTreeSet<&str> = map["countries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["place"]["code"].as_str().unwrap())
        .collect();
    assert!(
        drawn.is_subset(&known),
        "each shape is a place of the tree: {:?}",
        drawn.difference(&known)
    );
    let missing: Vec<_> = known.difference(&drawn).collect();
    assert_eq!(
        missing,
        [&"XK"],
        "every country and area with an ISO 3166 code is on the map; a code of nobody's list is joined to no shape"
    );
    assert!(
        !shapes["blank"].as_str().unwrap().is_empty(),
        "land without a code is drawn all the same"
    );
}

#[test]
fn a_deployer_has_another_map_and_a_broken_one_is_said_to_be() {
    let (folder, host) = catalogue();
    let ask = || host.call("map_shapes", "en", json!({}));
    let mut own = ask().unwrap();
    own["source"] = json!("The mapping service of the deployer");
    own["notes"] = json!({ "en": ["A note of the deployer."] });
    let file = folder.path().join("map.json");
    std::fs::write(&file, own.to_string()).unwrap();
    assert_eq!(
        ask().unwrap()["notes"]["en"][0],
        "A note of the deployer.",
        "the file beside the catalogue is the map"
    );
    own["borders"] = json!("javascript:alert(1)");
    std::fs::write(&file, own.to_string()).unwrap();
    let error = serde_json::to_value(ask().unwrap_err().view()).unwrap();
    assert_eq!(error["code"], "data-invalid", "what is no map is refused");
    assert!(
        error["message"].as_str().unwrap().contains("map.json"),
        "and the file is named: {error}"
    );
}

#[test]
fn a_network_is_made_of_shared_initiatives() {
    let network = call("network_find", "en", json!({ "most": 30 }));
    let nodes = network["nodes"].as_array().unwrap();
    let links = network["links"].as_array().unwrap();
    assert!(
        (20..=30).contains(&nodes.len()),
        "no more than were asked for, and of those the ones that work together: {}",
        nodes.len()
    );
    for (at, node) in nodes.iter().enumerate() {
        assert!(
            links
                .iter()
                .any(|link| link["from"] == at || link["to"] == at),
            "nobody stands alone: {node}"
        );
    }
    assert!(
        network["left_out"].as_u64().unwrap() > 0,
        "and it says that there are more"
    );
    for link in links.iter().take(20) {
        let at = |end: &str| {
            slug(&nodes[usize::try_from(link[end].as_u64().unwrap()).unwrap()]).unwrap()
        };
        assert_eq!(
            total(&[at("from"), at("to")], &json!({})),
            link["initiatives"].as_u64().unwrap(),
            "{} and {} share what a search for both finds",
            at("from"),
            at("to")
        );
    }
    assert_eq!(
        call("network_find", "en", json!({ "most": 30 })),
        network,
        "the same each time"
    );
}

#[test]
fn the_network_of_one_organisation_has_it_first_and_only_its_partners() {
    let network = call("network_find", "en", json!({ "organisation": "gfce" }));
    let nodes = network["nodes"].as_array().unwrap();
    assert_eq!(slug(&nodes[0]), Some("gfce"), "it stands first");
    assert!(nodes.len() > 3, "it works with others");
    for node in nodes.iter().skip(1) {
        let other = slug(node).unwrap();
        assert!(
            total(&["gfce", other], &json!({})) > 0,
            "{other} shares an initiative with it"
        );
    }
    assert_eq!(
        refusal("network_find", "en", json!({ "organisation": "no-such" })).0,
        "not-found",
        "an unknown organisation is said to be unknown"
    );
}

use std::collections::BTreeSet;

use reqwest::{Method, StatusCode};

use crate::fixture::Running;

fn description() -> serde_json::Value {
    serde_json::from_str(include_str!("../../openapi.json")).unwrap()
}

#[test]
fn the_description_says_what_the_hub_serves() {
    let described: BTreeSet<(String, String)> = description()["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, methods)| {
            methods
                .as_object()
                .unwrap()
                .keys()
                .map(|method| (method.to_uppercase(), path.clone()))
        })
        .collect();
    let served: BTreeSet<(String, String)> = hub::routes()
        .into_iter()
        .map(|(method, path)| (method.to_owned(), path.to_owned()))
        .collect();
    assert_eq!(
        described, served,
        "openapi.json and the routes are changed together"
    );
}

#[test]
fn every_described_answer_has_a_meaning_and_every_address_answers() {
    let hub = Running::start();
    let description = description();
    for (path, methods) in description["paths"].as_object().unwrap() {
        for (method, about) in methods.as_object().unwrap() {
            assert!(
                about["summary"].is_string(),
                "{method} {path} says what it is for"
            );
            let responses = about["responses"].as_object().unwrap();
            let address = path
                .replace("{file}", "none")
                .replace("{sha256}", &"0".repeat(64))
                .replace("{id}", &uuid::Uuid::nil().to_string());
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            let got = hub.call.ask(method, &address, &[], Vec::new());
            assert_ne!(
                got.status,
                StatusCode::METHOD_NOT_ALLOWED,
                "{path} is served"
            );
            assert!(
                responses.contains_key(got.status.as_str()),
                "{path} answers {} as described",
                got.status
            );
        }
    }
}

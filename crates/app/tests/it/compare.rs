//! Records side by side.

use serde_json::{Value, json};

use crate::{call, refusal};

fn request(names: &[(&str, &str)]) -> Value {
    let records: Vec<Value> = names
        .iter()
        .map(|(kind, slug)| json!({ "kind": kind, "slug": slug }))
        .collect();
    json!({ "records": records })
}

fn field<'a>(view: &'a Value, key: &str) -> &'a Value {
    let fields = view["fields"].as_array().unwrap();
    fields
        .iter()
        .find(|field| field["key"] == key)
        .unwrap_or_else(|| panic!("the field {key} stands in the comparison"))
}

#[test]
fn what_differs_is_marked_and_what_is_the_same_is_not() {
    let names = [("initiative", "2centre"), ("initiative", "3ce-cyprus")];
    let view = call("compare", "en", request(&names));
    assert_eq!(
        view["records"][1]["record"]["slug"], "3ce-cyprus",
        "in the order in which they were named"
    );
    assert_eq!(
        field(&view, "record")["differs"],
        false,
        "both are initiatives"
    );
    assert_eq!(
        field(&view, "summary")["differs"],
        true,
        "their summaries are two texts"
    );
    for field in view["fields"].as_array().unwrap() {
        assert_eq!(
            field["cells"].as_array().unwrap().len(),
            2,
            "every record has a cell in {}",
            field["key"]
        );
    }
    let same = [("initiative", "2centre"), ("initiative", "2centre")];
    let view = call("compare", "en", request(&same));
    let differing: Vec<&Value> = view["fields"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|field| field["differs"] == true)
        .collect();
    assert!(
        differing.is_empty(),
        "a record does not differ from itself: {differing:?}"
    );
}

#[test]
fn a_field_that_a_kind_does_not_have_says_so() {
    let names = [("initiative", "2centre"), ("organisation", "gfce")];
    let view = call("compare", "en", request(&names));
    let status = field(&view, "status");
    assert_eq!(
        (
            &status["cells"][0]["of_kind"],
            &status["cells"][1]["of_kind"]
        ),
        (&json!(true), &json!(false)),
        "an organisation has no status: {status}"
    );
    assert_eq!(status["differs"], false, "which is no difference");
    assert_eq!(field(&view, "record")["differs"], true, "but the kind is");
    assert_eq!(
        field(&view, "kind")["cells"][0]["of_kind"],
        false,
        "the kind of an organisation is another field"
    );
}

#[test]
fn two_to_four_records_are_compared() {
    for count in [0, 1, 5] {
        let names = vec![("initiative", "2centre"); count];
        let (code, _) = refusal("compare", "en", request(&names));
        assert_eq!(code, "compare-count", "{count} records");
    }
    let (code, _) = refusal("compare", "en", request(&[("need", "x"), ("need", "y")]));
    assert_eq!(code, "not-found", "a record that is not there is said");
}

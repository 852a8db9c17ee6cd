//! Records side by side on the terminal.

use crate::{built, done, error, json};

#[test]
fn records_stand_side_by_side_and_what_differs_is_marked() {
    let page = done(
        built(),
        &["compare", "initiative:2centre", "initiative:3ce-cyprus"],
    );
    let line = |label: &str| {
        page.lines()
            .find(|line| line.contains(label))
            .unwrap_or_else(|| panic!("{label} stands on the page: {page}"))
    };
    assert!(
        line("Summary").starts_with('≠'),
        "the summaries differ: {page}"
    );
    assert!(
        !line("Kind of record").starts_with('≠'),
        "the kind does not: {page}"
    );
    assert!(
        page.contains("≠ the records differ in this field"),
        "and the sign is explained"
    );
    let answer = json(&[
        "compare",
        "initiative:2centre",
        "initiative:3ce-cyprus",
        "organisation:gfce",
        "--json",
    ]);
    assert_eq!(
        answer["records"].as_array().unwrap().len(),
        3,
        "three records"
    );
    let arabic = done(
        built(),
        &[
            "--lang",
            "ar",
            "compare",
            "initiative:2centre",
            "organisation:gfce",
        ],
    );
    assert!(
        arabic.contains("لا يوجد هذا الحقل"),
        "in the reader's language: {arabic}"
    );
}

#[test]
fn too_few_and_too_many_are_wrong_usage() {
    let one = "initiative:2centre";
    for records in [vec![one], vec![one; 5]] {
        let arguments = [vec!["compare"], records].concat();
        let (code, refused) = error(built(), &arguments);
        assert_eq!(
            (code, refused["code"].as_str()),
            (Some(2), Some("compare-count")),
            "{arguments:?}: {refused}"
        );
    }
    let (code, _) = error(built(), &["compare", "2centre", one]);
    assert_eq!(code, Some(2), "a record is named with its kind");
}

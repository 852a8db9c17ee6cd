//! What leaves as IATI is valid by the schemas of the standard.

use std::path::Path;
use std::process::Command;

use exchange::{Portable, iati, plan::Verdict};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::record::{directory, initiative, labels, whole};

/// Records of many shapes, each with what the standard makes mandatory.
fn many() -> Vec<Portable> {
    let mut runner = TestRunner::deterministic();
    let mut out = vec![whole("whole")];
    for number in 0..60 {
        let mut record = initiative().new_tree(&mut runner).unwrap().current();
        record.slug = format!("made-at-random-{number}");
        for (name, value) in whole("whole").fields {
            record.fields.entry(name).or_insert(value);
        }
        out.push(record);
    }
    out
}

fn xmllint(file: &Path, schema: Option<&Path>) -> Option<(bool, String)> {
    let mut command = Command::new("xmllint");
    command.arg("--noout").arg("--nonet");
    if let Some(schema) = schema {
        command.arg("--schema").arg(schema);
    }
    let output = command.arg(file).output().ok()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Some((output.status.success(), said))
}

/// Validates a text where the schemas and the program are, and says what is missing where they are not.
fn validate(text: &str) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("activities.xml");
    std::fs::write(&file, text).unwrap();
    let schema =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schema/iati-activities-schema.xsd");
    let schema = schema.exists().then_some(schema);
    if schema.is_none() {
        eprintln!("not validated: see crates/exchange/tests/schema/README.md for the schemas");
    }
    match xmllint(&file, schema.as_deref()) {
        Some((valid, said)) => assert!(valid, "valid by the standard: {said}"),
        None => eprintln!("not validated: xmllint is not installed"),
    }
}

#[test]
fn records_of_every_shape_are_valid() {
    let mut bytes = Vec::new();
    let written = iati::write(&many(), directory(), &labels(), 0, &mut bytes).unwrap();
    assert_eq!(written.activities, 61, "all of them are written");
    validate(&String::from_utf8(bytes).unwrap());
}

#[test]
fn what_was_given_back_is_valid_too() {
    for name in crate::iati::FILES {
        let (plan, directory, records) = crate::iati::imported(name);
        let taken = plan
            .lines
            .iter()
            .any(|line| matches!(line.verdict, Verdict::New(_)));
        assert!(taken, "{name} brings something");
        let mut bytes = Vec::new();
        let written = iati::write(&records, &directory, &labels(), 0, &mut bytes).unwrap();
        // Two files were not valid when they came (dates, amounts, an empty title), and are given back as they came.
        if written.activities > 0 && !["agency.xml", "foundation.xml"].contains(&name) {
            validate(&String::from_utf8(bytes).unwrap());
        }
    }
}

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

/// Validates a text by the schemas that the set-up of the tests has fetched; says why where it has not.
pub(crate) fn validate(text: &str) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("activities.xml");
    std::fs::write(&file, text).unwrap();
    let fetched = Path::new(env!("CARGO_TARGET_TMPDIR")).join("iati-2.03");
    let schema = fetched.join("iati-activities-schema.xsd");
    let schema = schema.exists().then_some(schema);
    if schema.is_none() {
        let why = std::fs::read_to_string(fetched.join("missing.txt"));
        let why = why.unwrap_or_else(|_| "cargo xtask test fetches the schemas".to_owned());
        eprintln!("only held to be well formed, not valid by the standard: {why}");
    }
    match xmllint(&file, schema.as_deref()) {
        Some((valid, said)) => assert!(valid, "valid by the standard: {said}"),
        None => eprintln!("not validated: xmllint is not installed; cargo xtask test installs it"),
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
        // Some files were not valid when they came (dates, amounts, an empty title), and are given back as they came.
        let invalid = ["agency.xml", "bureau.xml", "foundation.xml"];
        if written.activities > 0 && !invalid.contains(&name) {
            validate(&String::from_utf8(bytes).unwrap());
        }
    }
}

//! The files that the makers of the IATI standard test their own tools with: every element and attribute of the standard stands
//! in one of them. The set-up of the tests fetches them with the schemas.

use std::path::{Path, PathBuf};

use catalogue::Kind;
use exchange::plan::Verdict;
use exchange::{Portable, iati};

use crate::iati::made;
use crate::planned::plan;
use crate::record::{directory, labels};

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    out.sort();
    out
}

/// The file with a version and identifiers, which its makers left blank, and with what a whole activity has beside.
fn completed(text: &str, version: &str, number: usize) -> String {
    let mut out = String::new();
    for (at, part) in text.split("<iati-identifier").enumerate() {
        if at > 0 {
            out.push_str(&format!(
                "<iati-identifier>XX-TEST-{version}-{number}-{at}</iati-identifier>"
            ));
        }
        let rest = match part.split_once("</iati-identifier>") {
            Some((_, rest)) if at > 0 => rest,
            _ if at > 0 => part.split_once("/>").map_or("", |(_, rest)| rest),
            _ => part,
        };
        out.push_str(rest);
    }
    let status = if text.contains("<activity-status") {
        ""
    } else {
        "<activity-status code=\"2\"/>"
    };
    let more = format!(
        "{status}<activity-date type=\"1\" iso-date=\"2020-01-01\"/><recipient-country code=\"KE\"/>\
         <sector code=\"22040\"/></iati-activity>"
    );
    out.replace("version=\"xx\"", &format!("version=\"{version}\""))
        .replace("</iati-activity>", &more)
}

#[test]
fn every_element_of_the_standard_is_read_kept_and_given_back() {
    let fetched = Path::new(env!("CARGO_TARGET_TMPDIR")).join("iati-2.03");
    let (mut read, mut given_back) = (0, 0);
    for version in ["2.01", "2.02", "2.03"] {
        for (number, file) in files(&fetched.join("pass").join(version))
            .iter()
            .enumerate()
        {
            let name = file.display();
            let text = completed(&std::fs::read_to_string(file).unwrap(), version, number);
            let first = plan(directory().clone(), &[], |sink| {
                iati::read(text.as_bytes(), sink)
            });
            let mut known = directory().clone();
            let records: Vec<_> = first
                .lines
                .iter()
                .filter_map(|line| match &line.verdict {
                    Verdict::New(write) => Some(made(write)),
                    _ => None,
                })
                .collect();
            for record in &records {
                known.add(record);
            }
            read += records
                .iter()
                .filter(|record| record.kind == Kind::Initiative)
                .count();
            let portables: Vec<Portable> = records
                .iter()
                .map(|record| Portable::of(record, &known).unwrap().unwrap())
                .collect();
            let mut bytes = Vec::new();
            let written = iati::write(&portables, &known, &labels(), 0, &mut bytes).unwrap();
            given_back += written.activities;
            let again = plan(known, &records, |sink| iati::read(bytes.as_slice(), sink));
            for line in &again.lines {
                assert_eq!(
                    line.verdict,
                    Verdict::Same,
                    "{name}: all that was kept came back as it was: {line:?}"
                );
            }
            if version == "2.03" && written.activities > 0 {
                crate::schema::validate(&String::from_utf8(bytes).unwrap());
            }
        }
    }
    if fetched.join("pass").exists() {
        assert!(
            read > 250 && given_back > 250,
            "they are read: {read}, and given back: {given_back}"
        );
    } else {
        eprintln!(
            "not run: cargo xtask test fetches the files, see its set-up for what went wrong"
        );
    }
}

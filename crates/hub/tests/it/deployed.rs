//! What operators are told to type is what is run here, read from the papers that tell them.

use std::path::Path;

use crate::erasure::{SECRET, left};
use crate::fixture::Author;
use crate::program::{Served, done, program, write_bundle};
use crate::registered::wait_for;

const README: &str = include_str!("../../../../deploy/README.md");
const UNIT: &str = include_str!("../../../../deploy/trefoil-hub.service");
const CONTAINER: &str = include_str!("../../../../deploy/Containerfile");

/// The catalogue that Trefoil brings along, which the lines of the paper do not name.
pub(crate) fn catalogue() -> uuid::Uuid {
    let about: serde_json::Value =
        serde_json::from_str(include_str!("../../../../data/catalogue.json")).unwrap();
    about["uuid"].as_str().unwrap().parse().unwrap()
}

/// The words of the line in the README that begins so, without its remark.
fn line(begin: &str) -> Vec<&'static str> {
    let line = README
        .lines()
        .find(|line| line.starts_with(begin))
        .unwrap_or_else(|| panic!("deploy/README.md has a line `{begin} …`"));
    line.split('#').next().unwrap().split_whitespace().collect()
}

#[test]
fn a_hub_that_is_started_as_the_paper_says_erases_what_officers_order_erased() {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    done(at, &line("trefoil-hub key new")[1..]);
    let uuid = catalogue().to_string();
    let officer = ["--registry", "desk", "--key", "officer.key"];
    let desk = |arguments: &[&str]| done(at, &[arguments, &officer].concat());
    desk(&["admin", "init", "--development", "--catalogue", &uuid]);
    let copy = line("cp ");
    std::fs::copy(at.join(copy[1]), at.join(copy[2])).unwrap();
    let publish = [
        "admin",
        "refresh",
        "--registry",
        "registry",
        "--from",
        "desk",
    ];
    let publish = || done(at, &[&publish[..], &["--key", "officer.key"]].concat());
    publish();

    // The very line, but for a port that is free here; and it looks more often, so that nobody waits.
    let words: Vec<&str> = line("trefoil-hub serve")[1..]
        .iter()
        .map(|word| {
            if word.contains(":8480") {
                "127.0.0.1:0"
            } else {
                word
            }
        })
        .chain(["--look", "1"])
        .collect();
    let hub = Served::start(at, &words);
    let mut author = Author::new(1);
    let sent = ["open", SECRET].map(|text| {
        let mut change = author.change(1, text);
        change.catalogue = catalogue();
        author.sign(&change)
    });
    assert_eq!(
        hub.call.push(author.stream(&sent)).answers().len(),
        2,
        "both are in"
    );
    write_bundle(&at.join("all.trefoil"), catalogue(), &author, &sent);
    let id = sent[1].id().to_string();
    let order = ["--office", "Registry office", "--reason", "personal-data"];
    desk(
        &[
            &["admin", "redact", &id, "--bundle", "all.trefoil"],
            &order[..],
        ]
        .concat(),
    );
    publish();
    let epoch = hub.call.about().epoch;
    wait_for("the value is gone from what the hub hands out", || {
        hub.call.page(epoch, 0, 10).numbered()[1].2 == left(&sent[1])
    });
    assert_eq!(
        hub.call.page(epoch, 0, 10).numbered()[0].2,
        sent[0],
        "and nothing else"
    );
}

#[test]
fn no_paper_names_a_registry_without_the_root_that_vouches_for_it() {
    for (name, text) in [
        ("README.md", README),
        ("the unit", UNIT),
        ("the image", CONTAINER),
    ] {
        for line in text.lines().filter(|line| line.contains("--registry")) {
            assert!(
                line.contains("--root"),
                "{name}: a hub without a root does not start: {line}"
            );
        }
        assert!(
            text.contains("--root"),
            "{name} says how a hub judges and erases"
        );
    }
}

#[test]
fn the_weekly_line_of_the_unit_publishes_what_the_hub_serves() {
    const WEEKLY: &str = include_str!("../../../../deploy/trefoil-hub-refresh.service");
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    let uuid = catalogue().to_string();
    let live = ["--registry", "live", "--key", "online.key"];
    done(
        at,
        &[
            &["admin", "init", "--development", "--catalogue", &uuid],
            &live[..],
        ]
        .concat(),
    );
    let words: Vec<&str> = WEEKLY
        .lines()
        .find_map(|line| line.strip_prefix("ExecStart=/usr/local/bin/trefoil-hub "))
        .expect("the unit starts the hub's program")
        .split_whitespace()
        .map(|word| word.rsplit('/').next().unwrap())
        .collect();
    let said = done(at, &words);
    assert!(
        said.starts_with("registry 1, published"),
        "{words:?}: {said}"
    );
}

#[test]
fn the_number_of_the_last_change_of_a_lost_laptop_can_be_asked_for() {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    done(at, &["key", "new"]);
    let mut author = Author::new(1);
    let hub = Served::start(
        at,
        &["serve", "--listen", "127.0.0.1:0", "--store", "hub.db"],
    );
    let sent: Vec<_> = (0..3)
        .map(|_| {
            let mut change = author.change(1, "text");
            change.catalogue = catalogue();
            author.sign(&change)
        })
        .collect();
    hub.call.push(author.stream(&sent));
    let key: String = author
        .public()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let said = done(
        at,
        &["device", "show", &key, "--store", "hub.db", "--last", "2"],
    );
    let lines: Vec<&str> = said.lines().collect();
    assert!(
        lines[0].ends_with("3 changes here"),
        "beside a hub that runs: {said}"
    );
    assert!(
        lines.len() == 3
            && lines[1].starts_with("3 received 20")
            && lines[2].starts_with("2 received"),
        "newest first, each with its number: {said}"
    );
    let other = "00".repeat(32);
    let refused = refused(at, &["device", "show", &other, "--store", "hub.db"]);
    assert!(refused.contains("its cut is 0"), "{refused}");
}

#[test]
fn a_registry_without_its_root_is_refused_with_what_to_do() {
    let dir = tempfile::tempdir().unwrap();
    done(dir.path(), &["key", "new"]);
    let refused = refused(
        dir.path(),
        &["serve", "--listen", "127.0.0.1:0", "--registry", "registry"],
    );
    assert!(
        refused.contains("--root") && refused.contains("1.root.json"),
        "nobody is left with a hub that silently erases nothing: {refused}"
    );
}

fn refused(dir: &Path, arguments: &[&str]) -> String {
    let output = program(dir, arguments).output().unwrap();
    assert!(!output.status.success(), "{arguments:?} is refused");
    String::from_utf8(output.stderr).unwrap()
}

//! A hub under a registry that moves while it runs, while it is down, and while its database refuses.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::erasure::{SECRET, left};
use crate::fixture::{Author, CATALOGUE};
use crate::program::{Served, done, write_bundle};

/// Looks until it is so; the hub looks every second.
pub(crate) fn wait_for(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..600 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("within a minute {what}");
}

const SERVE: &[&str] = &[
    "serve",
    "--listen",
    "127.0.0.1:0",
    "--rate",
    "0",
    "--log",
    "info",
    "--store",
    "hub.db",
    "--registry",
    "registry",
    "--root",
    "registry/1.root.json",
    "--look",
    "1",
    "--catalogue",
    "11111111-2222-4333-8444-555555555555",
];

/// One office with one key for everything, whose word is published at once.
fn office(at: &Path) -> impl Fn(&[&str]) -> String {
    done(at, &["key", "new"]);
    let folder = at.to_owned();
    let admin = move |arguments: &[&str]| {
        let officer = ["--registry", "registry", "--key", "officer.key"];
        done(&folder, &[&["admin"], arguments, &officer].concat())
    };
    admin(&[
        "init",
        "--development",
        "--catalogue",
        &CATALOGUE.to_string(),
    ]);
    admin
}

fn database(at: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
    Connection::open_with_flags(at.join("hub.db"), flags).unwrap()
}

fn state(at: &Path, seq: i64) -> i64 {
    database(at)
        .query_row(
            "SELECT state FROM hub_change WHERE seq = ?1",
            [seq],
            |row| row.get(0),
        )
        .unwrap()
}

#[test]
fn an_order_that_the_database_refused_is_carried_out_as_soon_as_it_no_longer_does() {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    let admin = office(at);
    let mut author = Author::new(1);
    let sent = [author.write(1, "open"), author.write(1, SECRET)];
    let hub = Served::start(at, SERVE);
    hub.call.push(author.stream(&sent));
    database(at)
        .execute_batch(
            "CREATE TRIGGER refuse BEFORE UPDATE OF payload ON hub_change \
             BEGIN SELECT RAISE(ABORT, 'not now'); END",
        )
        .unwrap();
    write_bundle(&at.join("all.trefoil"), CATALOGUE, &author, &sent);
    let id = sent[1].id().to_string();
    let order = ["--office", "Registry office", "--reason", "personal-data"];
    admin(&[&["redact", &id, "--bundle", "all.trefoil"], &order[..]].concat());
    wait_for("the hub has tried and says so", || {
        hub.logged("judging anew; tried again")
    });
    let epoch = hub.call.about().epoch;
    assert_eq!(
        hub.call.page(epoch, 0, 10).numbered()[1].2,
        sent[1],
        "the database did refuse, or this test would show nothing"
    );
    database(at).execute_batch("DROP TRIGGER refuse").unwrap();
    wait_for(
        "it is erased, and nobody had to start the hub again",
        || hub.call.page(epoch, 0, 10).numbered()[1].2 == left(&sent[1]),
    );
}

#[test]
fn a_registry_that_moved_while_the_hub_was_down_judges_what_came_before() {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    let admin = office(at);
    let mut author = Author::new(1);
    let hub = Served::start(at, SERVE);
    let sent = [author.write(1, "by a device that nobody knows yet")];
    hub.call.push(author.stream(&sent));
    assert_eq!(state(at, 1), 1, "it waits");
    drop(hub);
    let id = "00000000-0000-4000-8000-000000000007";
    admin(&["organisation", "add", "--id", id, "--name", "CERT"]);
    let key: String = author
        .public()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let device = [
        "--label",
        "front desk",
        "--role",
        "coordinator",
        "--from",
        "2020-01-01",
        "--until",
        "2999-01-01",
    ];
    admin(
        &[
            &["device", "issue", "--device", &key, "--organisation", id],
            &device[..],
        ]
        .concat(),
    );
    let _hub = Served::start(at, SERVE);
    wait_for("it counts, with no further registry", || state(at, 1) == 0);
}

//! The network of a hotel stands between a laptop and its hub, and answers for it.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

use stories::Fault;

use crate::exchange::{RunningHub, add_programme, people, sync};
use crate::program::{error_of, json, output, said};

const PAGE: &str = "<!doctype html><title>Bienvenue</title><p>Chambre et nom";

/// Answers every question with a page, as long as the test runs.
fn portal() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // Whoever hangs up first is no concern of a portal.
            let _ = answer(stream);
        }
    });
    address
}

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    while let Some(line) = lines.next().transpose()? {
        if line.is_empty() {
            break;
        }
    }
    write!(
        stream,
        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{PAGE}",
        PAGE.len()
    )
}

#[test]
fn a_page_in_the_place_of_a_hub_is_said_to_be_one_and_changes_nothing() {
    let mut fault = Fault::new("captive portal before the whole exchange");
    let folder = tempfile::tempdir().unwrap();
    let (ana, ben, trusted, key) = people(folder.path());
    let store = folder.path().join("hub.db");
    let hub = RunningHub::start(store.to_str().unwrap(), &key, &trusted);
    sync(&ana, &hub);
    let reference = add_programme(&ana, "Un programme");
    let portal = portal();
    for (person, lang) in [(&ana, "ar"), (&ana, "fr"), (&ben, "zh"), (&ben, "en")] {
        fault.tried();
        let before = json(person, &["sync", "--status", "--json"]);
        let got = output(
            person,
            &["--json", "--lang", lang, "sync", "--hub", &portal],
        );
        assert_eq!(got.status.code(), Some(1), "{}", said(&got));
        let error = error_of(&got);
        // Neither the registry nor the hub is at fault: with a page nobody can tell.
        assert_eq!(error["code"], "hub-foreign", "{error}");
        assert!(
            !error["hint"].as_str().unwrap().is_empty(),
            "and what to do is said"
        );
        assert_eq!(
            json(person, &["sync", "--status", "--json"]),
            before,
            "nothing was taken from it, and nothing given"
        );
        fault.survived();
    }
    sync(&ana, &hub);
    sync(&ben, &hub);
    for person in [&ana, &ben] {
        let shown = output(person, &["show", &reference]);
        fault.lost(u64::from(!shown.status.success()));
    }
    fault.tell("also where the registry is asked for");
}

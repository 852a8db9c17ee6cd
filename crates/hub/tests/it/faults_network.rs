//! Everything that a line can do to an exchange. After each fault nothing is lost, the cursor is not ahead of its rows, a
//! rebuild equals what is there, and the next exchange comes to its end.

use std::collections::BTreeSet;

use catalogue::change::ChangeId;
use stories::Fault;
use sync::client::{Exchanged, SyncError};

use crate::client::Client;
use crate::fixture::{Author, Running};
use crate::proxy::{Harm, Proxy};

/// A client, a hub, somebody else who writes, and what lies between.
struct Scene {
    hub: Running,
    proxy: Proxy,
    client: Client,
    other: Author,
    mine: Vec<ChangeId>,
    theirs: Vec<ChangeId>,
    /// How often an exchange asks that has something to bring and something to give.
    requests: usize,
    /// Which of these gives.
    push: usize,
}

impl Scene {
    fn set() -> Self {
        let hub = Running::start();
        let mut scene = Self {
            proxy: Proxy::before(&hub.call.url),
            client: Client::new(1),
            other: Author::new(9),
            mine: Vec::new(),
            theirs: Vec::new(),
            requests: 0,
            push: 0,
            hub,
        };
        scene.client.exchange(&scene.proxy.url).unwrap();
        scene.something_new("undisturbed");
        scene.proxy.set(Harm::None, None);
        scene.client.exchange(&scene.proxy.url).unwrap();
        let asked = scene.proxy.asked();
        scene.requests = asked.len();
        let gives = |line: &String| line.starts_with("POST /v1/changes ");
        scene.push = asked.iter().position(gives).expect("something is given");
        scene
    }

    /// A change that the hub lacks, and one that the client lacks.
    fn something_new(&mut self, words: &str) {
        self.mine.push(self.client.write(words));
        let theirs = self.other.write(self.theirs.len() as u128, words);
        self.hub
            .call
            .push(self.other.stream(std::slice::from_ref(&theirs)));
        self.theirs.push(theirs.id());
    }

    /// Every request of an exchange by itself, and all of them.
    fn places(&self) -> Vec<Option<usize>> {
        (0..self.requests).map(Some).chain([None]).collect()
    }

    /// Both sides have something new, the line does harm, and then it is good again. Answers what the harmed exchange came
    /// to, and to which requests harm was done.
    fn round(
        &mut self,
        fault: &mut Fault,
        harm: Harm,
        at: Option<usize>,
    ) -> (Result<Exchanged, SyncError>, Vec<usize>) {
        let when = format!("{harm:?} at {at:?}");
        self.something_new(&when);
        let before = self.hub.call.about().head;

        self.proxy.set(harm, at);
        fault.tried();
        let got = self.client.exchange(&self.proxy.url);
        let harmed = self.proxy.harmed();
        self.client.look(&self.hub.hub.key.public(), &when);
        fault.lost(self.client.lacks(&self.mine));

        self.proxy.set(Harm::None, None);
        self.client
            .exchange(&self.proxy.url)
            .unwrap_or_else(|error| panic!("{when}: the next exchange ends well: {error}"));
        self.client.look(&self.hub.hub.key.public(), &when);
        fault.lost(self.client.lacks(&self.mine) + self.client.lacks(&self.theirs));
        fault.lost(self.hub.call.missing(&self.mine).len() as u64);
        assert_eq!(
            self.hub.call.about().head,
            before + 1,
            "{when}: what was given more than once is numbered once"
        );
        fault.survived();
        (got, harmed)
    }
}

#[test]
fn a_line_that_is_cut_anywhere_costs_nothing() {
    let mut fault = Fault::new("connection cut after k bytes");
    let mut scene = Scene::set();
    // What passes in an exchange with less that is new than in those below, so that every cut is one.
    scene.something_new("x");
    scene.proxy.set(Harm::None, None);
    scene.client.exchange(&scene.proxy.url).unwrap();
    let (sent, answered) = scene.proxy.traffic();
    let mut cut = BTreeSet::new();
    for k in (0..answered).step_by(answered / 90) {
        let (got, harmed) = scene.round(&mut fault, Harm::CutAnswers(k), None);
        assert!(
            got.is_err(),
            "an answer that was cut after {k} bytes is none"
        );
        cut.extend(harmed.first().map(|at| ("answer", *at)));
    }
    for k in (0..sent).step_by(sent / 60) {
        let (got, harmed) = scene.round(&mut fault, Harm::CutRequests(k), None);
        assert!(
            got.is_err(),
            "a request that was cut after {k} bytes is none"
        );
        cut.extend(harmed.first().map(|at| ("request", *at)));
    }
    assert_eq!(
        cut.len(),
        2 * scene.requests,
        "each request and each answer was cut somewhere: {cut:?}"
    );
    fault.tell(&format!("of {sent} bytes sent and {answered} answered"));
}

#[test]
fn answers_that_come_late_and_in_pieces_are_waited_for() {
    let mut fault = Fault::new("answers late and in pieces");
    let mut scene = Scene::set();
    for at in scene.places() {
        let (got, harmed) = scene.round(&mut fault, Harm::Slow, at);
        got.expect("a slow line is no fault");
        assert!(!harmed.is_empty(), "it was slow");
    }
    fault.tell("each request, and all of them");
}

#[test]
fn what_reaches_the_hub_twice_is_taken_once() {
    let mut fault = Fault::new("requests sent twice");
    let mut scene = Scene::set();
    for at in scene.places() {
        let (got, harmed) = scene.round(&mut fault, Harm::Twice, at);
        let got = got.expect("a duplicate is a success");
        assert_eq!(
            (got.pushed, got.refused),
            (1, 0),
            "what the hub has already counts as given"
        );
        assert!(!harmed.is_empty(), "it was sent twice");
    }
    fault.tell("each request, and all of them; numbered once");
}

#[test]
fn an_answer_that_is_lost_after_the_hub_has_done_its_work_is_had_again() {
    let mut fault = Fault::new("answer lost after commit");
    let mut scene = Scene::set();
    for round in 0..5 {
        for at in scene.places() {
            let (got, harmed) = scene.round(&mut fault, Harm::AnswerLost, at);
            assert!(
                matches!(got, Err(SyncError::Offline(_))),
                "round {round}: without an answer nothing is believed: {got:?}"
            );
            let first = at.unwrap_or(0);
            assert_eq!(harmed, [first], "the exchange ends there");
        }
    }
    // What was pushed was committed each time: it is taken back with its number, and not given again.
    let given = scene.client.write("given, and the answer lost");
    scene.proxy.set(Harm::AnswerLost, Some(scene.push));
    assert!(scene.client.exchange(&scene.proxy.url).is_err());
    assert!(
        scene.hub.call.missing(&[given]).is_empty(),
        "the hub has it"
    );
    assert_eq!(
        scene.client.store.pending().unwrap(),
        1,
        "the client does not know it yet, so it waits to be given"
    );
    scene.proxy.set(Harm::None, None);
    let again = scene.client.exchange(&scene.proxy.url).unwrap();
    assert_eq!(
        (again.pushed, scene.client.store.pending().unwrap()),
        (0, 0),
        "then it has the number that was given"
    );
    fault.tell("each request, five times");
}

#[test]
fn a_gateway_without_a_hub_is_waited_for() {
    let mut fault = Fault::new("502 and 504 of a gateway");
    let mut scene = Scene::set();
    for harm in [Harm::Gateway, Harm::GatewayAfter] {
        for at in scene.places() {
            let (got, _) = scene.round(&mut fault, harm, at);
            assert!(
                matches!(got, Err(SyncError::Busy(None))),
                "{harm:?} at {at:?}: nobody is there for the moment, which is no other server: {got:?}"
            );
        }
    }
    fault.tell("before the hub and after its commit, at each request");
}

#[test]
fn the_network_of_a_hotel_is_no_hub() {
    let mut fault = Fault::new("captive portal");
    let mut scene = Scene::set();
    for at in scene.places() {
        let (got, _) = scene.round(&mut fault, Harm::Portal, at);
        assert!(
            matches!(got, Err(SyncError::NotAHub)),
            "a page with status 200 at {at:?}: {got:?}"
        );
    }
    fault.tell("HTML with status 200 at each request");
}

#[test]
fn a_wrong_content_encoding_brings_nothing_false_in() {
    let mut fault = Fault::new("wrong content-encoding");
    let mut scene = Scene::set();
    for at in scene.places() {
        let (got, _) = scene.round(&mut fault, Harm::SaysCompressed, at);
        got.expect("what is read as it was sent is whole");
        let (got, _) = scene.round(&mut fault, Harm::Compressed, at);
        assert!(
            got.is_err(),
            "what was packed on the way is not read: {at:?}"
        );
    }
    let (got, _) = scene.round(&mut fault, Harm::SentAsCompressed, Some(scene.push));
    assert!(
        matches!(got, Err(SyncError::Refused { status: 415, .. })),
        "the hub does not guess: {got:?}"
    );
    fault.tell("said and not done, done unasked, and on the way to the hub");
}

#[test]
fn a_cache_that_answers_as_before_delays_a_number_and_costs_no_change() {
    let mut fault = Fault::new("stale answers of a cache");
    let scene = Scene::set();
    let hub = scene.hub.hub.key.public();
    let before = scene.hub.call.about().head;
    let mut mine = Vec::new();
    for round in 0..10 {
        mine.push(scene.client.write(&format!("round {round}")));
        scene.proxy.set(Harm::Cached, None);
        fault.tried();
        // Nothing was new before the push, and the same answer comes after it.
        let got = scene.client.exchange(&scene.proxy.url).unwrap();
        assert_eq!(
            got.pushed, 1,
            "the push itself is no question that a cache could answer"
        );
        scene.client.look(&hub, "behind a cache");
        assert_eq!(
            scene.client.store.pending().unwrap(),
            1,
            "its number is not known yet, so it still waits"
        );
        scene.proxy.set(Harm::None, None);
        scene.client.exchange(&scene.proxy.url).unwrap();
        scene.client.look(&hub, "past the cache");
        assert_eq!(scene.client.store.pending().unwrap(), 0, "then it is");
        fault.lost(scene.hub.call.missing(&mine).len() as u64 + scene.client.lacks(&mine));
        fault.survived();
    }
    assert_eq!(
        scene.hub.call.about().head,
        before + mine.len() as u64,
        "each is numbered once"
    );
    fault.tell("the page of before the push comes again after it");
}

#[test]
fn a_hub_from_an_old_backup_gets_back_what_its_clients_have() {
    let mut fault = Fault::new("hub restored from an old backup");
    for round in 0..5_u64 {
        let hub = Running::start();
        let (ana, ben) = (Client::new(2 * round + 1), Client::new(2 * round + 2));
        let mut all = vec![ana.write("before the backup")];
        ana.exchange(&hub.call.url).unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let backup = elsewhere.path().join("backup.db");
        rusqlite::Connection::open_with_flags(
            hub.dir.path().join("hub.db"),
            rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE,
        )
        .unwrap()
        .execute("VACUUM INTO ?1", [backup.to_str().unwrap()])
        .unwrap();
        for at in 0..=round {
            all.push(ana.write(&format!("lost by the hub {at}")));
        }
        ana.exchange(&hub.call.url).unwrap();
        ben.exchange(&hub.call.url).unwrap();
        drop(hub);

        fault.tried();
        let restored = Running::with(|_, dir| {
            std::fs::copy(&backup, dir.join("hub.db")).unwrap();
        });
        restored.hub.store.new_epoch(9_000).unwrap();
        // Not the author, but whoever comes first gives back what the hub has lost.
        let done = ben.exchange(&restored.call.url).unwrap();
        assert!(done.new_epoch, "the client is told that the order is new");
        assert_eq!(done.pushed, round + 1, "and gives back what is missing");
        fault.lost(restored.call.missing(&all).len() as u64);
        ana.exchange(&restored.call.url).unwrap();
        for person in [&ana, &ben] {
            fault.lost(person.lacks(&all));
            person.look(&restored.hub.key.public(), "after the restore");
        }
        assert_eq!(
            ana.store.digest().unwrap(),
            ben.store.digest().unwrap(),
            "both show the same"
        );
        fault.survived();
    }
    fault.tell("given back by a client that did not write them");
}

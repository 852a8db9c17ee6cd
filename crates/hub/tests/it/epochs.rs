use std::sync::atomic::Ordering;

use sync::client::SyncError;
use sync::wire::{Answer, CHECKPOINT};

use crate::client::Client;
use crate::fixture::{Author, Running};

#[test]
fn a_hub_from_an_old_backup_gets_the_lost_changes_back() {
    let hub = Running::start();
    let mut author = Author::new(1);
    let early = author.many(6);
    hub.call.push(author.stream(&early));
    let backup = hub.dir.path().join("backup.db");
    let conn = rusqlite::Connection::open_with_flags(
        hub.dir.path().join("hub.db"),
        rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE,
    )
    .unwrap();
    conn.execute("VACUUM INTO ?1", [backup.to_str().unwrap()])
        .unwrap();
    let late = author.many(4);
    hub.call.push(author.stream(&late));
    let before = hub.call.about();
    let client_cursor = before.head;

    // The disk is lost; the hub comes back from the backup, and the operator says so.
    let restored = Running::with(|_, dir| {
        std::fs::copy(&backup, dir.join("hub.db")).unwrap();
    });
    // Unsaid, a client that is ahead is noticed all the same.
    let got = restored.call.page(before.epoch, client_cursor, 10);
    assert_eq!(
        got.problem(),
        "epoch-changed",
        "a cursor beyond all there is"
    );
    let new = restored.hub.store.new_epoch(9_000).unwrap();
    assert_eq!(
        (new.changes, new.mended),
        (6, 0),
        "everything is carried over as it was"
    );
    let got = restored.call.page(before.epoch, 0, 10);
    assert_eq!(
        got.problem(),
        "epoch-changed",
        "cursors of the old epoch are void"
    );

    // What the client does: from 0, and push what is missing.
    let about = restored.call.about();
    assert_eq!(about.epoch, new.epoch, "the hub says its epoch");
    let page = restored.call.page(about.epoch, 0, 100);
    let numbered = page.numbered();
    assert_eq!(
        numbered
            .iter()
            .map(|(seq, _, e)| (*seq, e.clone()))
            .collect::<Vec<_>>(),
        (1..).zip(early.clone()).collect::<Vec<_>>(),
        "the changes of the backup keep their order and numbers"
    );
    assert!(
        numbered.iter().all(|(_, received, _)| *received == 5_000),
        "and their times of receipt"
    );
    let checkpoint = restored.checkpoint(page.header(CHECKPOINT));
    assert_eq!(checkpoint.epoch, new.epoch, "the new epoch is signed");
    let all = [early, late.clone()].concat();
    let ids: Vec<_> = all.iter().map(sync::Envelope::id).collect();
    let missing = restored.call.missing(&ids);
    assert_eq!(
        missing,
        ids[6..],
        "the hub lacks what came after the backup"
    );
    let answers = restored.call.push(author.stream(&late)).answers();
    assert_eq!(
        answers,
        (7..=10).map(Answer::Accepted).collect::<Vec<_>>(),
        "and gets it back"
    );
}

#[test]
fn a_hub_that_was_restored_and_not_told_is_told_of_by_its_clients_and_nothing_is_lost() {
    let hub = Running::start();
    let client = Client::new(1);
    let written = ["one", "two", "three"].map(|title| client.write(title));
    client.exchange(&hub.call.url).unwrap();
    // The disk is lost, and so is the backup: the same key, the same epoch, and nothing in it.
    let restored = Running::start();
    assert_eq!(
        restored.hub.key.public(),
        hub.hub.key.public(),
        "to a client it is the same hub"
    );
    for _ in 0..2 {
        let failed = client.exchange(&restored.call.url).unwrap_err();
        assert!(
            matches!(failed, SyncError::HubBehind),
            "it is said what is wrong, not that it may pass: {failed}"
        );
        assert!(failed.is_permanent(), "somebody has to do something");
        assert_eq!(client.lacks(&written), 0, "nothing is lost here");
    }
    restored.hub.store.new_epoch(9_000).unwrap();
    let done = client.exchange(&restored.call.url).unwrap();
    assert_eq!(
        (done.new_epoch, done.pushed),
        (true, 3),
        "once it is told, it gets back what it had lost"
    );
}

#[test]
fn one_backup_restored_twice_makes_two_epochs() {
    let hub = Running::start();
    let first = hub.hub.store.new_epoch(50_000).unwrap().epoch;
    let other = Running::start();
    let second = other.hub.store.new_epoch(60_000).unwrap().epoch;
    assert_ne!(first, second, "an epoch is dated, not counted");
    let again = hub.hub.store.new_epoch(10).unwrap().epoch;
    assert!(
        again > first,
        "and never goes back, whatever the clock says"
    );
}

#[test]
fn a_torn_backup_is_mended() {
    let hub = Running::start();
    let mut author = Author::new(1);
    let sent = author.many(9);
    hub.call.push(author.stream(&sent));
    hub.now.store(7_000, Ordering::SeqCst);
    {
        let conn = rusqlite::Connection::open_with_flags(
            hub.dir.path().join("hub.db"),
            rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE,
        )
        .unwrap();
        conn.execute("DELETE FROM hub_change WHERE seq IN (3, 4)", [])
            .unwrap();
    }
    let new = hub.hub.store.new_epoch(9_000).unwrap();
    assert_eq!(
        (new.changes, new.mended),
        (7, 5),
        "what follows the hole moves up"
    );
    let page = hub.call.page(new.epoch, 0, 100);
    let mut running = sync::Running::default();
    for (seq, received, envelope) in page.numbered() {
        running = running.next(received, envelope.id());
        assert_eq!(seq, running.seq, "without a hole");
    }
    assert_eq!(
        hub.checkpoint(page.header(CHECKPOINT)).at,
        running,
        "and signed so"
    );
    let lost = [sent[2].clone(), sent[3].clone()];
    assert_eq!(
        hub.call.push(author.stream(&lost)).answers(),
        [Answer::Accepted(8), Answer::Accepted(9)],
        "what was lost comes back at the end"
    );
}

use std::sync::atomic::Ordering;

use sync::wire::{Answer, CHECKPOINT};

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

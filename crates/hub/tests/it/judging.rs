use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use catalogue::change::Value;
use catalogue::store::{Entered, Judge, Verdict};
use hub::HubStore;
use hub::store::Rules;
use hub::verify::check;
use sync::wire::Answer;

use crate::cluster::Cluster;
use crate::fixture::{Author, CATALOGUE, Running};

/// A rule that looks at all of a record: what says "please" waits until the record says "granted"; what is there alone is
/// fine. And it can be switched off, like a registry that moves.
#[derive(Default)]
pub(crate) struct Asking {
    pub(crate) off: AtomicBool,
}

pub(crate) fn text(entered: &Entered) -> &str {
    match entered.change.ops.first().and_then(|op| op.value.as_ref()) {
        Some(Value::Text(text)) => text,
        _ => "",
    }
}

impl Judge for Asking {
    fn judge(&self, _kind: &str, changes: &[Entered]) -> Vec<Verdict> {
        let granted = self.off.load(Ordering::SeqCst)
            || changes.iter().any(|entered| text(entered) == "granted");
        changes
            .iter()
            .map(|entered| match text(entered) {
                "please" if !granted => Verdict::Quarantine(7),
                _ => Verdict::Accept,
            })
            .collect()
    }
}

fn states(hub: &Running) -> Vec<(i64, Option<i64>)> {
    let conn = rusqlite::Connection::open_with_flags(
        hub.dir.path().join("hub.db"),
        rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE,
    )
    .unwrap();
    let mut statement = conn
        .prepare("SELECT state, reason FROM hub_change ORDER BY seq")
        .unwrap();
    statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

#[test]
fn what_may_not_count_waits_until_it_may() {
    let judge = Arc::new(Asking::default());
    let hub = Running::with(|config, _| config.judge = Some(judge.clone()));
    let mut author = Author::new(1);
    let first = [
        author.write(1, "please"),
        author.write(2, "please"),
        author.write(1, "other"),
    ];
    assert_eq!(
        hub.call.push(author.stream(&first)).answers(),
        [
            Answer::Quarantined(1, 7),
            Answer::Quarantined(2, 7),
            Answer::Accepted(3)
        ],
        "it is numbered and waits"
    );
    let epoch = hub.call.about().epoch;
    assert_eq!(
        hub.call.page(epoch, 0, 10).numbered().len(),
        3,
        "it is handed out like the others: every client judges for itself"
    );
    let grant = [author.write(1, "granted")];
    assert_eq!(
        hub.call.push(author.stream(&grant)).answers(),
        [Answer::Accepted(4)],
        "a later change of the record"
    );
    assert_eq!(
        states(&hub),
        [(0, None), (1, Some(7)), (0, None), (0, None)],
        "all changes of a record are judged together, of others nothing changes"
    );
    judge.off.store(true, Ordering::SeqCst);
    assert_eq!(
        hub.hub.rejudge().unwrap(),
        1,
        "the registry has moved: one change is free"
    );
    assert_eq!(states(&hub)[1], (0, None), "it counts now");
    assert_eq!(hub.hub.rejudge().unwrap(), 0, "judging again moves nothing");
    judge.off.store(false, Ordering::SeqCst);
    assert_eq!(hub.hub.rejudge().unwrap(), 1, "and back");
}

/// Verdicts are worked out from what was read before the counter row was taken, and from what came in since. Whatever the
/// order in which pushes meet, the verdicts must be those that all changes together give.
#[test]
fn pushes_that_meet_are_judged_by_all_that_is_there() {
    let cluster = Cluster::start();
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("hub.db");
    for place in [cluster.url(), file.to_str().unwrap().to_owned()] {
        let store = HubStore::open(&place, CATALOGUE, 1).unwrap();
        let judge = Asking::default();
        let rules = Rules {
            hub: sync::HubId([1; 32]),
            judge: Some(&judge),
            bundled: None,
            quota: None,
        };
        std::thread::scope(|scope| {
            for seed in 0..8_u8 {
                let (store, rules) = (&store, &rules);
                scope.spawn(move || {
                    let mut author = Author::new(seed);
                    for round in 0..15_u128 {
                        // Seven ask and one grants, all of the same record at about the same time.
                        let text = if seed == 0 { "granted" } else { "please" };
                        let key = author.public();
                        let envelope = author.write(round, text);
                        let checked = check(CATALOGUE, &|_| Some(key), &envelope).unwrap();
                        store.push(&[checked], rules, 1).unwrap();
                    }
                });
            }
        });
        assert_eq!(store.head().unwrap().at.seq, 120, "all of them are in");
        assert_eq!(
            store.rejudge(&rules).unwrap(),
            0,
            "judging everything again moves nothing in {store:?}"
        );
    }
}

//! A change of nobody whose numbers are the highest there are: the hub keeps it, and everybody goes on writing.

use std::sync::Arc;

use catalogue::change::{DeviceId, MAX_NUMBER};
use catalogue::store::{Entered, Judge, Verdict};
use object_store::local::LocalFileSystem;
use stories::Fault;
use sync::wire::Answer;

use crate::client::Client;
use crate::fixture::{Author, Running};

/// What this device signed waits; everybody else is known.
struct Unknown(DeviceId);

impl Judge for Unknown {
    fn judge(&self, _: &str, changes: &[Entered]) -> Vec<Verdict> {
        let one = |entered: &Entered| match entered.change.device == self.0 {
            true => Verdict::Quarantine(2),
            false => Verdict::Accept,
        };
        changes.iter().map(one).collect()
    }
}

#[test]
fn one_change_of_nobody_does_not_stop_writing_everywhere() {
    let mut fault = Fault::new("numbers that run ahead");
    for by_segments in [false, true] {
        let mut nobody = Author::new(66);
        let judge: Arc<dyn Judge> = Arc::new(Unknown(nobody.key.device()));
        let hub = Running::with(|config, dir| {
            config.judge = Some(Arc::clone(&judge));
            if by_segments {
                let folder = dir.join("segments");
                std::fs::create_dir(&folder).unwrap();
                config.segments = Some(Arc::new(LocalFileSystem::new_with_prefix(folder).unwrap()));
                config.segment_changes = 500;
            }
        });
        fault.tried();
        // Its own number, and that of a log which is not its own.
        let victim = Client::judging(1, Arc::clone(&judge));
        victim.write("before");
        victim.exchange(&hub.call.url).unwrap();
        let log = victim.log();
        let mut poison = nobody.change(1, "ahead of everybody");
        poison.lamport = MAX_NUMBER;
        let mut in_their_name = nobody.change(2, "in another's log");
        (in_their_name.log, in_their_name.n) = (log, MAX_NUMBER);
        in_their_name.lamport = MAX_NUMBER;
        let sent = [nobody.sign(&poison), nobody.sign(&in_their_name)];
        assert!(
            matches!(
                hub.call.push(nobody.stream(&sent)).answers()[..],
                [Answer::Quarantined(..), Answer::Quarantined(..)]
            ),
            "the hub keeps what nobody is known to have signed"
        );
        if by_segments {
            let mut known = Author::new(9);
            for part in known.many(1_200).chunks(500) {
                hub.call.push(known.stream(part));
            }
            hub.on(hub::cut(&hub.hub)).unwrap();
        }
        let fresh = Client::judging(2, Arc::clone(&judge));
        for client in [&victim, &fresh] {
            client.exchange(&hub.call.url).unwrap();
            let before = client.all().len();
            client.write("after");
            client.write("and after that");
            let done = client.exchange(&hub.call.url).unwrap();
            assert_eq!(
                (client.all().len() - before, done.waiting, done.refused),
                (2, 0, 0),
                "writing goes on, and the hub takes what is written"
            );
            client.look(&hub.hub.key.public(), "after the highest numbers");
        }
        fault.survived();
    }
    fault.tell("by pages and by segments; everybody goes on writing");
}

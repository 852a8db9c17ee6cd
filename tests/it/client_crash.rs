//! The client is killed at any moment: while it exchanges with a hub, takes a bundle in, takes a registry, or makes
//! everything anew.
//!
//! Some seventy kills, which take some half a minute; `TREFOIL_TEST_CLIENT_KILLS` asks for more (`cargo xtask faults` for 200).

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use catalogue::change::ChangeId;
use catalogue::record::{Kind, RecordId};
use stories::Fault;

use crate::exchange::{RunningHub, written_ms};
use crate::program::{json, killed, output, said};
use crate::small::{CATALOGUE, copy, lacks, look, open, scene, write};

/// A third each of an exchange, of a bundle's reader and of whoever takes a registry; and a fifth on top of a rebuild.
fn kills() -> u64 {
    stories::amount("TREFOIL_TEST_CLIENT_KILLS", 60, 200)
}

/// A moment somewhere in the given span; another one at each run of the tests.
fn moment_in(span: Duration) -> Duration {
    let share = RandomState::new().hash_one(()) as f64 / u64::MAX as f64;
    span.mul_f64(share)
}

/// Lets the program come to its end, and says how long it took.
fn undisturbed(person: &Path, arguments: &[&str]) -> Duration {
    let begun = Instant::now();
    let done = output(person, arguments);
    assert!(done.status.success(), "{arguments:?}: {}", said(&done));
    begun.elapsed()
}

/// A record that both will write.
fn shared_record(person: &Path) -> RecordId {
    let store = open(person);
    write(&store, 1, "Shared by both", None);
    store.all(Kind::Programme).unwrap()[0].id
}

#[test]
fn an_exchange_that_is_killed_at_any_moment_loses_nothing_and_goes_on() {
    let mut fault = Fault::new("kill -9 of the client in an exchange");
    let scene = scene(&["ana", "ben"]);
    let (ana, ben) = (&scene.people[0], &scene.people[1]);
    let store = scene.folder.path().join("hub.db");
    let catalogue = CATALOGUE.to_string();
    let hub = RunningHub::start_with(
        store.to_str().unwrap(),
        &scene.key,
        &scene.trusted,
        &["--catalogue", &catalogue, "--rate", "0", "--quota", "0"],
    );
    let sync = ["sync", "--hub", &hub.address];
    let shared = shared_record(ana);
    undisturbed(ana, &sync);
    undisturbed(ben, &sync);

    let (mut own, mut others) = (Vec::new(), Vec::new());
    let mut feed = |round: u64| {
        others.extend(write(&open(ana), 30, &format!("Ana {round}"), Some(shared)));
        undisturbed(ana, &sync);
        own.extend(write(&open(ben), 8, &format!("Ben {round}"), Some(shared)));
        (own.clone(), others.clone())
    };
    feed(0);
    let mut span = undisturbed(ben, &sync);
    let mut caught = 0;
    let runs = kills() - kills() / 3 * 2;
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    for run in 1..=runs {
        (mine, theirs) = feed(run);
        if run % 10 == 0 {
            // The store grows, and the machine has more or less to do.
            span = undisturbed(ben, &sync);
            (mine, theirs) = feed(run);
        }
        fault.tried();
        caught += u64::from(killed(ben, &sync, moment_in(span)));
        let store = open(ben);
        look(&store, &scene.hub, &format!("kill {run}"));
        fault.lost(lacks(&store, &mine));
        fault.survived();
    }
    undisturbed(ben, &sync);
    undisturbed(ana, &sync);
    let (ana, ben) = (open(ana), open(ben));
    for store in [&ana, &ben] {
        fault.lost(lacks(store, &mine) + lacks(store, &theirs));
        look(store, &scene.hub, "in the end");
        assert_eq!(store.pending().unwrap(), 0, "nothing waits to be sent");
    }
    assert_eq!(
        ana.digest().unwrap(),
        ben.digest().unwrap(),
        "both show the same"
    );
    assert!(
        caught > runs / 4,
        "kills must hit a program that is at work: {caught} of {runs} within {span:?}"
    );
    fault.tell(&format!(
        "{caught} at work; {} changes acknowledged",
        mine.len() + theirs.len()
    ));
}

#[test]
fn a_bundle_whose_reader_is_killed_at_any_moment_is_read_on_from_there() {
    let mut fault = Fault::new("kill -9 of the client reading a bundle");
    let scene = scene(&["ana", "ben"]);
    let (ana, pristine) = (&scene.people[0], &scene.people[1]);
    // Three transactions: there is a half-way.
    let carried = write(&open(ana), 2_400, "On a stick", None);
    let own = write(&open(pristine), 5, "Written before", None);
    let stick = scene.folder.path().join("stick.trefoil");
    let stick = stick.to_str().unwrap();
    undisturbed(ana, &["bundle", "write", stick]);
    let read = ["bundle", "read", stick];
    let tried = scene.folder.path().join("tried");
    copy(pristine, &tried);
    let span = undisturbed(&tried, &read);
    let whole = open(&tried).digest().unwrap();

    let mut caught = 0;
    let mut half = 0;
    let runs = kills() / 3;
    for run in 1..=runs {
        let ben = scene.folder.path().join(format!("ben-{run}"));
        copy(pristine, &ben);
        fault.tried();
        caught += u64::from(killed(&ben, &read, moment_in(span)));
        {
            let store = open(&ben);
            look(&store, &scene.hub, &format!("kill {run}"));
            fault.lost(lacks(&store, &own));
            let missing = lacks(&store, &carried);
            half += u64::from(missing > 0 && missing < carried.len() as u64);
        }
        undisturbed(&ben, &read);
        let store = open(&ben);
        fault.lost(lacks(&store, &own) + lacks(&store, &carried));
        assert_eq!(
            store.digest().unwrap(),
            whole,
            "kill {run}: read again, it is as if nothing had been"
        );
        fault.survived();
        drop(store);
        std::fs::remove_dir_all(&ben).unwrap();
    }
    assert!(
        caught > runs / 4,
        "kills must hit a program that is at work: {caught} of {runs} within {span:?}"
    );
    fault.tell(&format!("{caught} at work, {half} half-way"));
}

/// Ben's folder, which trusts a registry that knows him alone, holds 400 changes of Ana, and waits for one that knows her.
struct Waiting {
    folder: tempfile::TempDir,
    /// As it is before the newer registry is taken.
    pristine: PathBuf,
    /// Where the newer registry lies.
    newer: String,
    carried: Vec<ChangeId>,
}

impl Waiting {
    fn set() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        let (ana, pristine, before, after) =
            (place("ana"), place("ben"), place("before"), place("after"));
        let [ana_key, ben_key] = [&ana, &pristine].map(|person| {
            std::fs::create_dir(person).unwrap();
            open(person).public_key().expect("it has a key")
        });
        let now = written_ms(folder.path());
        let signers = stories::registry(&before, CATALOGUE, &[ben_key], None, now);
        copy(&before, &after);
        signers.issue(&after, ana_key, now);
        undisturbed(
            &pristine,
            &["identity", "--trust", before.to_str().unwrap()],
        );
        let carried = write(&open(&ana), 400, "By Ana", None);
        let stick = place("stick.trefoil");
        undisturbed(&ana, &["bundle", "write", stick.to_str().unwrap()]);
        undisturbed(&pristine, &["bundle", "read", stick.to_str().unwrap()]);
        let newer = after.to_str().unwrap().to_owned();
        Self {
            pristine,
            newer,
            carried,
            folder,
        }
    }

    fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// The version of the registry at hand; `None` if there is none.
fn version(person: &Path) -> Option<u64> {
    json(person, &["sync", "--status", "--json"])["registry"]["version"].as_u64()
}

#[test]
fn a_registry_that_was_left_between_two_renamings_is_found_again() {
    let scene = Waiting::set();
    let before = version(&scene.pristine);
    let taken = scene.place("taken");
    copy(&scene.pristine, &taken);
    undisturbed(&taken, &["identity", "--trust", &scene.newer]);
    let after = version(&taken);
    assert!(before < after, "there are two versions");

    // The former files are moved away, and the new ones not yet in their place.
    let moved = scene.place("moved");
    copy(&scene.pristine, &moved);
    let registry = moved.join("registry");
    std::fs::rename(registry.join("files"), registry.join("files.old")).unwrap();
    assert_eq!(version(&moved), before, "the former ones are found again");

    // The new one is noted as seen, and its files lie beside those of the one before.
    let seen = scene.place("seen");
    copy(&taken, &seen);
    let registry = seen.join("registry");
    std::fs::rename(registry.join("files"), registry.join("files.new")).unwrap();
    copy(
        &scene.pristine.join("registry").join("files"),
        &registry.join("files"),
    );
    assert_eq!(
        version(&seen),
        after,
        "what was seen is newer than what lies at its place, and is found beside it"
    );
}

#[test]
fn a_registry_whose_taking_is_killed_at_any_moment_is_taken_the_next_time() {
    let mut fault = Fault::new("kill -9 of the client taking a registry");
    let scene = Waiting::set();
    let (pristine, carried) = (&scene.pristine, &scene.carried);
    let waiting = open(pristine).digest().unwrap();
    let first = version(pristine);
    let take = ["identity", "--trust", &scene.newer];
    let tried = scene.place("tried");
    copy(pristine, &tried);
    let span = undisturbed(&tried, &take);
    let counting = open(&tried).digest().unwrap();
    assert_ne!(waiting, counting, "the registry makes a difference");

    let (mut caught, mut half) = (0, 0);
    let runs = kills() / 3;
    for run in 1..=runs {
        let ben = scene.place(&format!("ben-{run}"));
        copy(pristine, &ben);
        fault.tried();
        caught += u64::from(killed(&ben, &take, moment_in(span)));
        let found = version(&ben);
        assert!(
            found >= first,
            "kill {run}: there is a registry, the one before or the new one"
        );
        {
            let store = open(&ben);
            look(&store, &[0; 32], &format!("kill {run}"));
            fault.lost(lacks(&store, carried));
            half += u64::from(found > first && store.digest().unwrap() == waiting);
        }
        undisturbed(&ben, &take);
        assert_eq!(
            open(&ben).digest().unwrap(),
            counting,
            "kill {run}: taken again, what it vouches for counts"
        );
        fault.survived();
        std::fs::remove_dir_all(&ben).unwrap();
    }
    assert!(
        caught > runs / 4,
        "kills must hit a program that is at work: {caught} of {runs} within {span:?}"
    );
    fault.tell(&format!(
        "{caught} at work, {half} between the files and the changes"
    ));
}

#[test]
fn a_rebuild_that_is_killed_at_any_moment_leaves_what_there_was() {
    let mut fault = Fault::new("kill -9 of the client in a rebuild");
    let scene = scene(&["ana"]);
    let ana = &scene.people[0];
    let written = write(&open(ana), 1_500, "Written", None);
    let before = open(ana).digest().unwrap();
    let repair = ["doctor", "--repair"];
    let span = undisturbed(ana, &repair);
    let mut caught = 0;
    let runs = kills() / 5;
    for run in 1..=runs {
        fault.tried();
        caught += u64::from(killed(ana, &repair, moment_in(span)));
        let store = open(ana);
        look(&store, &scene.hub, &format!("kill {run}"));
        fault.lost(lacks(&store, &written));
        assert_eq!(
            store.digest().unwrap(),
            before,
            "kill {run}: it shows what it showed"
        );
        fault.survived();
    }
    assert!(
        caught > runs / 4,
        "kills must hit a program that is at work: {caught} of {runs} within {span:?}"
    );
    fault.tell(&format!("{caught} at work"));
}

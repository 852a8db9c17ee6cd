//! Disks that are full and sticks that cannot be written.
//!
//! On Linux the program is run in a mount namespace of its own, on a real file system of a few kilobytes, which is gone with
//! the program. Where no such namespace is allowed, a limit on the size of files stands in for the full disk, and a folder
//! without the right to write for the stick; the lines say which it was.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use stories::Fault;

use crate::program::{error_of, output, said, trefoil};
use crate::small::{Scene, copy, lacks, look, open, scene, write};

/// Changes on the stick.
const CARRIED: usize = 400;

/// How a disk is made small or a stick unwritable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Means {
    /// A file system of its own.
    Mount,
    /// Limits of the process.
    Limit,
}

impl Means {
    fn here() -> Self {
        let mount = "mount -t tmpfs -o size=64k none /mnt";
        let can = Command::new("unshare")
            .args(["--mount", "--map-root-user", "--", "sh", "-c", mount])
            .output();
        if can.is_ok_and(|output| output.status.success()) {
            Self::Mount
        } else {
            Self::Limit
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Mount => "a real file system",
            Self::Limit => "by limits of the process",
        }
    }

    /// Runs a script with the program as its arguments, where it may mount.
    fn script(self, script: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
        let mut command = match self {
            Self::Mount => {
                let mut command = Command::new("unshare");
                command.args(["--mount", "--map-root-user", "--", "sh"]);
                command
            }
            Self::Limit => Command::new("sh"),
        };
        command
            .env_clear()
            .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
            .env("TREFOIL_KEYCHAIN", "off")
            .envs(variables.iter().copied())
            .args(["-c", script, "sh"])
            .arg(trefoil())
            .args(arguments);
        command.output().expect("a shell can be started")
    }
}

/// Runs the program on a copy of a data folder, on a disk with so many kilobytes to spare. What is there afterwards lies in
/// the folder that is answered.
fn on_a_full_disk(
    means: Means,
    person: &Path,
    spare: u64,
    to: &Path,
    arguments: &[&str],
) -> Output {
    std::fs::create_dir(to).unwrap();
    let (from, back) = (person.to_str().unwrap(), to.to_str().unwrap());
    match means {
        Means::Mount => {
            let disk = to.with_extension("disk");
            std::fs::create_dir(&disk).unwrap();
            let disk = disk.to_str().unwrap();
            let size = format!("{}k", kilobytes(person) + spare);
            // Temporary files of the program lie elsewhere: it is the data folder that is full.
            let script = "mount -t tmpfs -o size=$SIZE none \"$DISK\" && cp -a \"$FROM\"/. \"$DISK\"/ || exit 99\n\
                          \"$@\"; code=$?\n\
                          cp -a \"$DISK\"/. \"$BACK\"/ || exit 98\n\
                          exit $code";
            let arguments = [&["--data-dir", disk], arguments].concat();
            let done = means.script(
                script,
                &arguments,
                &[
                    ("SIZE", size.as_str()),
                    ("DISK", disk),
                    ("FROM", from),
                    ("BACK", back),
                ],
            );
            assert!(
                !matches!(done.status.code(), Some(98 | 99)),
                "the disk is made: {}",
                said(&done)
            );
            done
        }
        Means::Limit => {
            std::fs::remove_dir(to).unwrap();
            copy(person, to);
            // No file may grow beyond what the largest has, and so much more; in blocks of 512 bytes.
            let blocks = ((largest(to) + spare) * 2).to_string();
            let script = "trap '' XFSZ; ulimit -f $BLOCKS || exit 99\nexec \"$@\"";
            let arguments = [&["--data-dir", back], arguments].concat();
            means.script(script, &arguments, &[("BLOCKS", blocks.as_str())])
        }
    }
}

fn files(folder: &Path) -> Vec<u64> {
    let mut sizes = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let about = entry.metadata().unwrap();
        if about.is_dir() {
            // A folder takes room too.
            sizes.push(1);
            sizes.extend(files(&entry.path()));
        } else {
            sizes.push(about.len());
        }
    }
    sizes
}

/// Room that a folder takes, in whole pages.
fn kilobytes(folder: &Path) -> u64 {
    files(folder)
        .iter()
        .map(|size| size.div_ceil(4_096) * 4)
        .sum::<u64>()
        + 4
}

fn largest(folder: &Path) -> u64 {
    files(folder).into_iter().max().unwrap_or(0).div_ceil(1_024)
}

/// A refusal of the disk, in the reader's language.
fn assert_said(done: &Output, codes: &[&str], what: &str) {
    assert_eq!(done.status.code(), Some(1), "{what}: {}", said(done));
    let error = error_of(done);
    let code = error["code"].as_str().unwrap_or_default();
    assert!(codes.contains(&code), "{what}: the disk is meant: {error}");
    for part in ["message", "hint"] {
        let sentence = error[part].as_str().unwrap_or_default();
        assert!(
            sentence
                .chars()
                .any(|c| ('\u{600}'..='\u{6ff}').contains(&c)),
            "{what}: {part} is a sentence in Arabic: {sentence:?}"
        );
    }
}

/// Ana's changes on a stick, and Ben's folder with changes of his own.
fn stick() -> (
    Scene,
    PathBuf,
    Vec<catalogue::change::ChangeId>,
    Vec<catalogue::change::ChangeId>,
) {
    let scene = scene(&["ana", "ben"]);
    let carried = write(&open(&scene.people[0]), CARRIED, "On a stick", None);
    let own = write(&open(&scene.people[1]), 5, "Written before", None);
    let stick = scene.folder.path().join("stick.trefoil");
    let done = output(
        &scene.people[0],
        &["bundle", "write", stick.to_str().unwrap()],
    );
    assert!(done.status.success(), "{}", said(&done));
    (scene, stick, carried, own)
}

#[test]
fn a_disk_that_fills_up_while_a_bundle_is_read_costs_nothing_and_is_said() {
    let mut fault = Fault::new("disk full while reading a bundle");
    let means = Means::here();
    let (scene, stick, carried, own) = stick();
    let stick = stick.to_str().unwrap();
    let ben = &scene.people[1];
    let (mut refused, mut whole) = (0, 0);
    let spares = (0..20).map(|step| step * 36).chain([1_024, 2_048, 16_384]);
    for spare in spares {
        fault.tried();
        let left = scene.folder.path().join(format!("ben-{spare}"));
        let read = ["--json", "--lang", "ar", "bundle", "read", stick];
        let done = on_a_full_disk(means, ben, spare, &left, &read);
        if done.status.success() {
            whole += 1;
        } else {
            refused += 1;
            assert_said(
                &done,
                &["store-unavailable", "file-unwritable"],
                &format!("{spare} KiB to spare"),
            );
        }
        {
            let store = open(&left);
            look(&store, &scene.hub, &format!("{spare} KiB to spare"));
            fault.lost(lacks(&store, &own));
            let missing = lacks(&store, &carried);
            assert!(
                !done.status.success() || missing == 0,
                "{spare} KiB to spare: what is said to be read is there"
            );
        }
        // There is room again.
        let again = output(&left, &["bundle", "read", stick]);
        assert!(again.status.success(), "{}", said(&again));
        let store = open(&left);
        fault.lost(lacks(&store, &own) + lacks(&store, &carried));
        fault.survived();
    }
    assert!(
        refused > 5 && whole > 0,
        "the disk was full in {refused} cases and not in {whole}"
    );
    fault.tell(&format!(
        "{}; {refused} refused, {whole} with room enough",
        means.name()
    ));
}

#[test]
fn a_stick_that_is_full_has_a_whole_bundle_or_the_one_before() {
    let mut fault = Fault::new("stick full while a bundle is written");
    let means = Means::here();
    let (scene, stick, ..) = stick();
    let ana = scene.people[0].to_str().unwrap();
    let size = std::fs::metadata(&stick).unwrap().len().div_ceil(1_024);
    let (mut refused, mut whole) = (0, 0);
    for step in 0..=10 {
        // The last has room for both, because the one before stays until the new one is whole.
        let spare = (size + 16) * step / 10;
        fault.tried();
        let disk = scene.folder.path().join(format!("stick-{step}"));
        let back = scene.folder.path().join(format!("back-{step}"));
        std::fs::create_dir(&disk).unwrap();
        std::fs::create_dir(&back).unwrap();
        let target = disk.join("before.trefoil");
        let kib = format!("{}k", spare + 8);
        let blocks = (spare * 2).to_string();
        let script = match means {
            Means::Mount => {
                "mount -t tmpfs -o size=$SIZE none \"$DISK\" || exit 99\n\
                 printf before > \"$DISK\"/before.trefoil\n\
                 \"$@\"; code=$?\n\
                 cp -a \"$DISK\"/. \"$BACK\"/ || exit 98\n\
                 exit $code"
            }
            Means::Limit => {
                "printf before > \"$DISK\"/before.trefoil\n\
                 (trap '' XFSZ; ulimit -f $BLOCKS; exec \"$@\"); code=$?\n\
                 cp -a \"$DISK\"/. \"$BACK\"/ || exit 98\n\
                 exit $code"
            }
        };
        let done = means.script(
            script,
            &[
                "--data-dir",
                ana,
                "--json",
                "--lang",
                "ar",
                "bundle",
                "write",
                target.to_str().unwrap(),
            ],
            &[
                ("SIZE", kib.as_str()),
                ("BLOCKS", blocks.as_str()),
                ("DISK", disk.to_str().unwrap()),
                ("BACK", back.to_str().unwrap()),
            ],
        );
        let there: Vec<String> = std::fs::read_dir(&back)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(
            there,
            ["before.trefoil"],
            "{spare} KiB: nothing half-written lies on the stick"
        );
        let content = std::fs::read(back.join("before.trefoil")).unwrap();
        if done.status.success() {
            whole += 1;
            let ben = scene.folder.path().join(format!("ben-{step}"));
            copy(&scene.people[1], &ben);
            let read = output(
                &ben,
                &[
                    "bundle",
                    "read",
                    back.join("before.trefoil").to_str().unwrap(),
                ],
            );
            assert!(read.status.success(), "it is whole: {}", said(&read));
        } else {
            refused += 1;
            let codes: &[&str] = match means {
                Means::Mount => &["file-unwritable"],
                // A limit on every file is one on those of the store too.
                Means::Limit => &["file-unwritable", "store-unavailable"],
            };
            assert_said(&done, codes, &format!("{spare} KiB"));
            assert_eq!(
                content, b"before",
                "{spare} KiB: the one before is untouched"
            );
        }
        fault.survived();
    }
    assert!(
        refused > 5 && whole > 0,
        "the stick was full in {refused} cases and not in {whole}"
    );
    fault.tell(&format!(
        "{}; {refused} refused, {whole} with room enough",
        means.name()
    ));
}

#[test]
fn a_stick_that_cannot_be_written_is_read_and_said_to_be_so() {
    let mut fault = Fault::new("read-only stick");
    let means = Means::here();
    let (scene, stick, carried, own) = stick();
    let bundle = std::fs::read(&stick).unwrap();
    let (ana, ben) = (&scene.people[0], &scene.people[1]);
    let disk = scene.folder.path().join("read-only");
    std::fs::create_dir(&disk).unwrap();
    std::fs::copy(&stick, disk.join("before.trefoil")).unwrap();
    let folder = disk.to_str().unwrap();
    let script = match means {
        Means::Mount => {
            "mount --bind \"$DISK\" \"$DISK\" && mount -o remount,bind,ro \"$DISK\" || exit 99\nexec \"$@\""
        }
        // Whoever may write everywhere cannot be kept from it this way; then there must be a mount.
        Means::Limit => {
            "chmod a-w \"$DISK\" && ! touch \"$DISK\"/x 2>/dev/null || exit 99\n\"$@\"; code=$?; chmod u+w \"$DISK\"; exit $code"
        }
    };
    for (name, lang) in [("new.trefoil", "ar"), ("before.trefoil", "ar")] {
        fault.tried();
        let done = means.script(
            script,
            &[
                "--data-dir",
                ana.to_str().unwrap(),
                "--json",
                "--lang",
                lang,
                "bundle",
                "write",
                disk.join(name).to_str().unwrap(),
            ],
            &[("DISK", folder)],
        );
        assert_ne!(
            done.status.code(),
            Some(99),
            "no mount namespace is allowed here, and root may write everywhere: run the tests as another user"
        );
        assert_said(&done, &["file-unwritable"], name);
        let there: Vec<_> = std::fs::read_dir(&disk)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(there, ["before.trefoil"], "{name}: nothing was begun on it");
        assert_eq!(
            std::fs::read(disk.join("before.trefoil")).unwrap(),
            bundle,
            "{name}: what was there is as it was"
        );
        fault.survived();
    }
    fault.tried();
    let done = means.script(
        script,
        &[
            "--data-dir",
            ben.to_str().unwrap(),
            "bundle",
            "read",
            disk.join("before.trefoil").to_str().unwrap(),
        ],
        &[("DISK", folder)],
    );
    assert!(done.status.success(), "it is read: {}", said(&done));
    let store = open(ben);
    fault.lost(lacks(&store, &carried) + lacks(&store, &own));
    fault.survived();
    fault.tell(means.name());
}

#[test]
fn a_disk_that_fills_up_in_an_exchange_costs_nothing_and_is_said() {
    let mut fault = Fault::new("disk full in an exchange");
    let means = Means::here();
    let scene = scene(&["ana", "ben"]);
    let (ana, ben) = (&scene.people[0], &scene.people[1]);
    let place = scene.folder.path().join("hub.db");
    let catalogue = crate::small::CATALOGUE.to_string();
    let hub = crate::exchange::RunningHub::start_with(
        place.to_str().unwrap(),
        &scene.key,
        &scene.trusted,
        &["--catalogue", &catalogue, "--rate", "0", "--quota", "0"],
    );
    let theirs = write(&open(ana), CARRIED, "By the hub", None);
    crate::exchange::sync(ana, &hub);
    let own = write(&open(ben), 5, "Written before", None);
    let (mut refused, mut whole) = (0, 0);
    for spare in (0..20).map(|step| step * 40).chain([2_048, 16_384]) {
        fault.tried();
        let left = scene.folder.path().join(format!("ben-{spare}"));
        let ask = ["--json", "--lang", "ar", "sync", "--hub", &hub.address];
        let done = on_a_full_disk(means, ben, spare, &left, &ask);
        if done.status.success() {
            whole += 1;
        } else {
            refused += 1;
            assert_said(
                &done,
                &["store-unavailable", "file-unwritable"],
                &format!("{spare} KiB to spare"),
            );
        }
        {
            let store = open(&left);
            look(&store, &scene.hub, &format!("{spare} KiB to spare"));
            fault.lost(lacks(&store, &own));
        }
        crate::exchange::sync(&left, &hub);
        let store = open(&left);
        fault.lost(lacks(&store, &own) + lacks(&store, &theirs));
        assert_eq!(store.pending().unwrap(), 0, "everything was given");
        look(&store, &scene.hub, "with room again");
        fault.survived();
    }
    assert!(
        refused > 3 && whole > 0,
        "the disk was full in {refused} cases and not in {whole}"
    );
    fault.tell(&format!(
        "{}; {refused} refused, {whole} with room enough",
        means.name()
    ));
}

//! What others may try on a store: another catalogue's changes, keys that count for nothing, bundles made to do harm.

use catalogue::change::{ChangeId, FieldPath, encode};
use catalogue::store::{AcceptAll, Arrival, Rejection};
use catalogue::{Catalogue, RecordId};
use sha2::{Digest, Sha256};
use stories::Fault;
use sync::bundle::{BundleError, Entry, Manifest, Sink, read};
use sync::stream::Item;
use sync::{Checkpoint, Envelope, HubId};
use trust::{Registry, Revocation, Role};
use uuid::Uuid;

use crate::fixture::{CATALOGUE, HUB, Written, ailments, authority, key, registry, store};

#[test]
fn a_change_that_is_moved_to_another_catalogue_is_refused_however_well_it_is_signed() {
    let mut fault = Fault::new("changes moved between catalogues");
    let (_dir, store) = store(1);
    for n in 1..=50 {
        let mut change = Written::new(0, n)
            .set("title.en", "From elsewhere")
            .change();
        change.catalogue = Uuid::from_u128(99);
        let payload = encode(&change);
        let moved = Arrival {
            signature: key(0).sign(&payload),
            payload,
            ..Written::new(0, n).set("title.en", "x").arrival(None)
        };
        let good = Written::new(0, n + 100)
            .set("status", "ongoing")
            .arrival(None);
        fault.tried();
        let report = store.receive(&[moved, good], &AcceptAll, None).unwrap();
        assert_eq!(
            report.rejected,
            [(0, Rejection::OtherCatalogue)],
            "its signature holds, and it says where it belongs"
        );
        assert_eq!(report.accepted, 1, "the one after it is not held up");
        fault.survived();
    }
    assert_eq!(ailments(&store), Vec::<String>::new(), "the store is well");
    fault.tell("signed as they should be, for another catalogue");
}

fn heads(store: &Catalogue, path: &str) -> Vec<ChangeId> {
    let path = FieldPath::parse(path).unwrap();
    let versions = store.versions(RecordId(Uuid::from_u128(1)), &path).unwrap();
    versions.iter().map(|version| version.change).collect()
}

/// The registry with device 0 revoked: what the hub numbered up to the cut stands.
fn revoked(cut: u64) -> Registry {
    let mut registry = registry(&[(7, Role::Donor), (7, Role::Donor)]);
    let mut device = registry.device(key(0).device()).unwrap().clone();
    device.revoked = Some(Revocation { hub: HUB, cut });
    registry.put_device(device);
    registry
}

#[test]
fn what_a_revoked_or_unknown_device_wrote_is_kept_and_does_not_count() {
    let mut fault = Fault::new("revoked and never-known devices");
    for cut in 1..=20_u64 {
        fault.tried();
        let (_dir, store) = store(cut);
        let own = |n: u64| Written {
            kind: "programme",
            lamport: n,
            ..Written::new(0, n)
        };
        // Twenty changes of a device that is revoked at the cut, one on a stick that says that it is old, one of a stranger.
        let mut arrivals: Vec<Arrival> = (1..=20)
            .map(|n| own(n).set("summary.en", &format!("{n}")).arrival(Some(n)))
            .collect();
        arrivals.push(own(21).set("summary.en", "backdated").arrival(None));
        let stranger = Written {
            kind: "programme",
            ..Written::new(9, 1)
        };
        arrivals.push(stranger.set("title.en", "by nobody").arrival(None));
        let hub = catalogue::store::Via {
            hub: HubId::of(&HUB).0,
            epoch: 1,
            cursor: None,
        };
        let judge = authority(revoked(cut));
        let report = store.receive(&arrivals, &judge, Some(hub)).unwrap();
        assert_eq!(
            u64::from(report.accepted),
            cut,
            "what the hub had up to the cut stands, and no word of its author adds to it"
        );
        let here = store.entered(RecordId(Uuid::from_u128(1))).unwrap().len();
        fault.lost((arrivals.len() - here) as u64);
        assert!(
            heads(&store, "title.en").is_empty(),
            "a stranger's word is not shown"
        );
        assert_eq!(
            heads(&store, "summary.en").len() as u64,
            cut,
            "of the revoked device nothing beyond the cut is shown"
        );
        // An officer takes it back: nothing had been thrown away.
        store
            .judge_anew(&authority(registry(&[(7, Role::Donor), (7, Role::Donor)])))
            .unwrap();
        assert_eq!(
            heads(&store, "summary.en").len(),
            21,
            "once the device counts again, all that it wrote counts"
        );
        assert_eq!(ailments(&store), Vec::<String>::new(), "the store is well");
        fault.survived();
    }
    fault.tell("kept, not shown, and shown once the registry vouches for them");
}

#[derive(Default)]
struct Seen {
    registry: usize,
    items: u64,
}

impl Sink for Seen {
    fn manifest(&mut self, _: &Manifest) -> Result<(), BundleError> {
        Ok(())
    }

    fn registry(&mut self, files: Vec<(String, Vec<u8>)>) -> Result<(), BundleError> {
        self.registry += files.len();
        Ok(())
    }

    fn checkpoint(&mut self, _: Checkpoint) -> Result<(), BundleError> {
        Ok(())
    }

    fn item(&mut self, _: Item) -> Result<(), BundleError> {
        self.items += 1;
        Ok(())
    }
}

fn stated(name: &str, bytes: &[u8]) -> Entry {
    Entry {
        name: name.to_owned(),
        size: bytes.len() as u64,
        inflated: bytes.len() as u64,
        sha256: Sha256::digest(bytes).into(),
        count: 0,
    }
}

fn manifest(entries: Vec<Entry>) -> Vec<u8> {
    Manifest {
        catalogue: CATALOGUE,
        written_ms: 5,
        title: None,
        entries,
    }
    .encode()
}

/// An archive of anything: a name as it is, a kind, a content.
fn archive(entries: &[(&str, tar::EntryType, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, kind, bytes) in entries {
        let mut header = tar::Header::new_ustar();
        // Past all checks of the library, as whoever means harm would.
        header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_entry_type(*kind);
        if matches!(kind, tar::EntryType::Symlink | tar::EntryType::Link) {
            header.set_link_name("/etc/passwd").unwrap();
        }
        header.set_cksum();
        out.extend_from_slice(header.as_bytes());
        out.extend_from_slice(bytes);
        out.resize(out.len().next_multiple_of(512), 0);
    }
    out.resize(out.len() + 1_024, 0);
    out
}

fn stream(text: &str) -> Vec<u8> {
    let change = Written::new(0, 1).set("title.en", text);
    let envelope: Envelope = change.envelope();
    let mut out = sync::stream::StreamWriter::new(Vec::new(), 3).unwrap();
    out.loose(&key(0).public(), &envelope).unwrap();
    out.finish().unwrap()
}

#[test]
fn a_bundle_that_is_made_to_do_harm_is_refused_or_passed_by() {
    use tar::EntryType::{Directory, GNULongName, Link, Regular, Symlink, XHeader};
    let mut fault = Fault::new("bundles made to do harm");
    let loose = stream("A sound change");
    let good = manifest(vec![stated("loose/0.zst", &loose)]);
    let long = vec![b'a'; 8 << 20];
    // What the manifest does not name is not looked at: names that lead out, links, folders, endless extensions.
    let passed_by = archive(&[
        ("manifest.cbor", Regular, &good),
        ("../../outside", Regular, b"x"),
        ("/etc/cron.d/outside", Regular, b"x"),
        ("registry/1.root.json", Symlink, b""),
        ("loose/0.zst", Link, b""),
        ("loose/0.zst", Symlink, b""),
        ("segments", Directory, b""),
        ("././@LongLink", GNULongName, &long),
        ("pax", XHeader, b"20 path=../outside\n"),
        ("loose/0.zst", Regular, &loose),
    ]);
    fault.tried();
    let mut seen = Seen::default();
    let reading = read(&passed_by[..], &mut seen).unwrap();
    assert_eq!(
        (reading.changes, seen.registry),
        (1, 0),
        "the one sound entry is read, and nothing else"
    );
    fault.survived();

    let zeros = zstd::encode_all(&vec![0; 64 << 20][..], 19).unwrap();
    let nested = [&[0x86, 0x01, 0x02][..], &[0x81; 100_000]].concat();
    let deep = zstd::encode_all(&nested[..], 3).unwrap();
    let escape = stated("registry/../../outside", b"x");
    let huge = Entry {
        size: 3 << 30,
        ..stated("loose/0.zst", b"")
    };
    let countless = Entry {
        count: 5_000_001,
        ..stated("loose/0.zst", b"")
    };
    let other = Entry {
        sha256: [0; 32],
        ..stated("loose/0.zst", &loose)
    };
    let twice = manifest(vec![
        stated("loose/0.zst", &loose),
        stated("loose/0.zst", &loose),
    ]);
    let large = vec![0; 2 << 20];
    let deep_manifest = [&[0x85, 0x01][..], &[0x81; 100_000]].concat();
    let refused: Vec<(&str, Vec<u8>)> = vec![
        (
            "a name in the registry that leads out of it",
            archive(&[
                ("manifest.cbor", Regular, &manifest(vec![escape])),
                ("registry/../../outside", Regular, b"x"),
            ]),
        ),
        (
            "64 MiB of zeros",
            archive(&[
                (
                    "manifest.cbor",
                    Regular,
                    &manifest(vec![stated("loose/0.zst", &zeros)]),
                ),
                ("loose/0.zst", Regular, &zeros),
            ]),
        ),
        (
            "nesting of 100,000 levels",
            archive(&[
                (
                    "manifest.cbor",
                    Regular,
                    &manifest(vec![stated("loose/0.zst", &deep)]),
                ),
                ("loose/0.zst", Regular, &deep),
            ]),
        ),
        (
            "3 GiB, as it says itself",
            archive(&[("manifest.cbor", Regular, &manifest(vec![huge]))]),
        ),
        (
            "more changes than a bundle may have",
            archive(&[("manifest.cbor", Regular, &manifest(vec![countless]))]),
        ),
        (
            "other bytes than the manifest says",
            archive(&[
                ("manifest.cbor", Regular, &manifest(vec![other])),
                ("loose/0.zst", Regular, &loose),
            ]),
        ),
        (
            "one name twice",
            archive(&[
                ("manifest.cbor", Regular, &twice),
                ("loose/0.zst", Regular, &loose),
            ]),
        ),
        (
            "a manifest of 2 MiB",
            archive(&[("manifest.cbor", Regular, &large)]),
        ),
        (
            "a manifest nested 100,000 times",
            archive(&[("manifest.cbor", Regular, &deep_manifest)]),
        ),
        (
            "a manifest that is a link",
            archive(&[("manifest.cbor", Symlink, b"")]),
        ),
        ("no manifest", archive(&[("loose/0.zst", Regular, &loose)])),
        (
            "an entry that is missing",
            archive(&[("manifest.cbor", Regular, &good)]),
        ),
    ];
    for (what, bytes) in refused {
        fault.tried();
        let mut seen = Seen::default();
        let got = read(&bytes[..], &mut seen);
        assert!(got.is_err(), "{what}: {got:?}");
        assert!(
            seen.items <= 2 && seen.registry == 0,
            "{what}: nothing of it is handed on but what was sound before"
        );
        fault.survived();
    }
    fault.tell("names that lead out, links, bombs, nesting, false sizes");
}

//! Clocks that are two years off, either way.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::api::{BundleFile, BundleRequest};
use app::{Host, HostOptions};
use serde_json::{Value, json};
use stories::Fault;

use crate::exchange::{RunningHub, bundled, hub_key, written_ms};

const TWO_YEARS_MS: i64 = 2 * 365 * 24 * 3_600_000;

/// A laptop with a clock of its own.
struct Laptop {
    host: Host,
    clock: Arc<AtomicI64>,
}

impl Laptop {
    fn new(folder: &Path, now_ms: i64) -> Self {
        let clock = Arc::new(AtomicI64::new(now_ms));
        let host = Host::open(HostOptions {
            data_dir: folder.to_owned(),
            now_ms: {
                let clock = Arc::clone(&clock);
                Box::new(move || clock.load(Ordering::SeqCst))
            },
            system_languages: Vec::new(),
            open_address: None,
            root: None,
        })
        .unwrap();
        Self { host, clock }
    }

    fn set(&self, ms: i64) {
        self.clock.store(ms, Ordering::SeqCst);
    }

    fn call(&self, name: &str, request: Value) -> Value {
        self.host
            .call(name, "en", request)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// An exchange with the hub: the code of its refusal, if it is refused.
    fn sync(&self, hub: &str) -> Result<Value, String> {
        self.host
            .call("sync_start", "en", json!({ "hub": hub }))
            .map_err(|error| error.code().as_str().to_owned())
    }

    fn add(&self, title: &str) -> String {
        let added = self.call(
            "record_add",
            json!({ "kind": "programme", "fields": {
                "title": { "fr": title }, "topics": ["ciip"], "eligible_places": ["FJ"],
            }}),
        );
        added["output"]["slug"].as_str().unwrap().to_owned()
    }

    /// What a field of a programme says here; `None` if the programme is not shown.
    fn field(&self, slug: &str, name: &str) -> Option<Value> {
        let open = self.host.call(
            "record_open",
            "en",
            json!({ "kind": "programme", "slug": slug }),
        );
        open.ok().map(|open| open["fields"][name].clone())
    }

    fn edit(&self, slug: &str, name: &str, value: &str) {
        let open = self.call("record_open", json!({ "kind": "programme", "slug": slug }));
        let mut fields = open["fields"].clone();
        fields[name] = json!(value);
        self.call(
            "record_edit",
            json!({ "kind": "programme", "slug": slug, "fields": fields, "seen": open["seen"] }),
        );
    }

    fn status(&self, what: &str) -> Value {
        self.call("sync_status", json!({}))[what].clone()
    }
}

/// A hub and laptops that are enrolled in its registry and trust it.
struct Office<const N: usize> {
    folder: tempfile::TempDir,
    now: i64,
    hub: RunningHub,
    laptops: [Laptop; N],
}

fn office<const N: usize>(names: [&str; N]) -> Office<N> {
    let folder = tempfile::tempdir().unwrap();
    let now = written_ms(folder.path());
    let laptops = names.map(|name| Laptop::new(&folder.path().join(name), now));
    let machines: Vec<[u8; 32]> = laptops
        .iter()
        .map(|laptop| stories::bytes(laptop.status("key").as_str().unwrap()))
        .collect();
    let (trusted, key) = (
        folder.path().join("registry"),
        folder.path().join("hub.key"),
    );
    let hub_key = hub_key(&key);
    stories::registry(&trusted, bundled(), &machines, Some(hub_key), now);
    let store = folder.path().join("hub.db");
    let hub = RunningHub::start(store.to_str().unwrap(), &key, &trusted);
    for laptop in &laptops {
        let file = trusted.join("1.root.json").display().to_string();
        laptop
            .host
            .run("en", app::api::TrustRequest { file }, app::sync::trust)
            .unwrap();
    }
    Office {
        folder,
        now,
        hub,
        laptops,
    }
}

/// Carries everything of one to the other; how many changes count there, and how many wait.
fn carry(from: &Laptop, to: &Laptop, stick: &Path) -> (Value, Value) {
    let file = stick.display().to_string();
    let request = BundleRequest {
        file: file.clone(),
        ..BundleRequest::default()
    };
    from.host
        .run("en", request, app::sync::bundle_write)
        .unwrap();
    let taken = to
        .host
        .run("en", BundleFile { file }, app::sync::bundle_read)
        .unwrap();
    let taken = serde_json::to_value(taken).unwrap()["taken"].clone();
    (taken["accepted"].clone(), taken["waiting"].clone())
}

#[test]
fn clocks_that_are_two_years_off_decide_nothing_and_cost_nothing() {
    let mut fault = Fault::new("clocks two years off");
    for (early, late) in [(0, 1), (1, 0)] {
        let Office {
            folder,
            now,
            hub,
            laptops,
        } = office(["ana", "ben"]);
        for laptop in &laptops {
            laptop
                .sync(&hub.address)
                .expect("with clocks that go right");
        }
        let (early, late) = (&laptops[early], &laptops[late]);

        // Behind: whether a registry is fresh cannot be told, so nothing is exchanged, and it is said why. Ahead: it is past
        // its date and nobody has a newer one, so what is at hand serves.
        early.set(now - TWO_YEARS_MS);
        late.set(now + TWO_YEARS_MS);
        let written = [
            (early, "Écrit dans le passé"),
            (late, "Écrit dans le futur"),
        ];
        let written = written.map(|(laptop, title)| {
            fault.tried();
            let slug = laptop.add(title);
            let done = laptop.sync(&hub.address);
            if std::ptr::eq(laptop, early) {
                assert_eq!(
                    done,
                    Err("registry-old".to_owned()),
                    "a clock that is behind is noticed"
                );
                assert_eq!(laptop.status("pending"), 1, "and what was written waits");
            } else {
                assert_eq!(
                    done.unwrap()["output"]["registry_past"],
                    true,
                    "that the registry is past its date is said"
                );
                assert_eq!(laptop.status("pending"), 0, "and what was written leaves");
            }
            slug
        });
        // On a stick it travels all the same; by a wrong clock the certificate of who wrote what no hub has is past, so it
        // waits. What a hub has numbered is judged by the hub's clock.
        let stick = folder.path().join("stick.trefoil");
        for (from, to, counts) in [(early, late, 0), (late, early, 1)] {
            assert_eq!(
                carry(from, to, &stick),
                (json!(counts), json!(1 - counts)),
                "nothing is thrown away"
            );
        }

        // The clocks are put right. Who never meets a hub reads the stick once more, and what was on it counts.
        for laptop in [early, late] {
            laptop.set(now);
        }
        carry(early, late, &stick);
        fault.lost(u64::from(late.field(&written[0], "title").is_none()));
        for laptop in [early, late, early] {
            laptop.sync(&hub.address).expect("all is well again");
        }
        for laptop in [early, late] {
            for slug in &written {
                fault.lost(u64::from(laptop.field(slug, "title").is_none()));
            }
            assert_eq!(
                (laptop.status("pending"), laptop.status("to_review")),
                (json!(0), json!(0)),
                "nothing waits any more"
            );
        }

        // Who saw the other's text and wrote after it wins, whatever the clocks say: the second writes in the past.
        late.set(now + TWO_YEARS_MS);
        late.edit(&written[0], "cost_to_beneficiary", "shared");
        late.set(now);
        late.sync(&hub.address).unwrap();
        early.sync(&hub.address).unwrap();
        early.set(now - TWO_YEARS_MS);
        early.edit(&written[0], "cost_to_beneficiary", "free");
        early.set(now);
        early.sync(&hub.address).unwrap();
        late.sync(&hub.address).unwrap();
        for laptop in [early, late] {
            assert_eq!(
                laptop.field(&written[0], "cost_to_beneficiary"),
                Some(json!("free")),
                "the later of two texts stands, though its clock says four years before"
            );
            assert_eq!(laptop.status("to_review"), 0, "and nothing is in dispute");
            let well = laptop.call("doctor", json!({}));
            assert_eq!(well["ok"], true, "{well}");
            fault.survived();
        }
    }
    fault.tell("one behind and one ahead, and the other way round");
}

#[test]
fn a_registry_past_its_date_stops_nobody_and_lets_nobody_new_in() {
    const DAY_MS: i64 = 24 * 3_600_000;
    let Office {
        folder: _folder,
        now,
        hub,
        laptops: [ana, ben, cy],
    } = office(["ana", "ben", "cy"]);
    ben.add("Premier de Ben");
    for laptop in [&ben, &ana] {
        laptop.sync(&hub.address).unwrap();
    }

    // Sixty days on, by Ana's clock, nobody has said that the registry is still the newest. Ben is known to her, Cy is not.
    ana.set(now + 60 * DAY_MS);
    let own = ana.add("D’Ana");
    let (known, new) = (ben.add("Second de Ben"), cy.add("Premier de Cy"));
    for laptop in [&ben, &cy] {
        laptop.sync(&hub.address).unwrap();
    }
    let done = ana.sync(&hub.address).expect("the exchange goes on");
    let report = &done["output"];
    assert_eq!(report["registry_past"], true, "and says so: {report}");
    assert_eq!(report["pushed"], 1, "what she wrote leaves");
    assert!(
        ana.field(&known, "title").is_some(),
        "what a device signed of which something counts here counts"
    );
    assert!(
        ana.field(&new, "title").is_none(),
        "a device that is new here may have been revoked since: what it signed waits"
    );
    assert_eq!(report["taken"]["waiting"], 1, "and is kept: {report}");

    // The registry is renewed; here, the clock is put right.
    ana.set(now);
    let done = ana.sync(&hub.address).unwrap();
    assert_eq!(done["output"]["registry_past"], false, "all is well again");
    assert!(
        ana.field(&new, "title").is_some(),
        "and what waited for that counts"
    );
    ben.sync(&hub.address).unwrap();
    assert!(ben.field(&own, "title").is_some(), "nothing was lost");
}

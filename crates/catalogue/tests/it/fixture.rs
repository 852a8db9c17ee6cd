use std::path::Path;

use catalogue::change::{Change, DeviceId, DeviceKey, FieldPath, Op, Value, encode};
use catalogue::store::{Arrival, Draft, Edit, Entered, Entropy, Judge, Verdict};
use catalogue::{Catalogue, Kind, OpenOptions, RecordId, data, release};
use uuid::Uuid;

pub(crate) const CATALOGUE: &str = "11111111-2222-4333-8444-555555555555";

/// Lines of a small data folder.
pub(crate) struct Folder {
    pub(crate) release: u32,
    pub(crate) initiatives: Vec<String>,
    pub(crate) organisations: Vec<String>,
    pub(crate) needs: Vec<String>,
    pub(crate) facts: Vec<String>,
    pub(crate) french: Vec<String>,
}

impl Folder {
    pub(crate) fn first() -> Self {
        Self {
            release: 1,
            initiatives: vec![
                r#"{"slug":"alpha","title":{"en":"Alpha training"},"summary":{"en":"Training for responders."},"topics":["ciip"],"beneficiaries":[{"place":"FJ"}],"organisations":[{"organisation":"acme","role":"funder"}],"actual_start":"2019-03","status":"ongoing","budget":{"amount_minor":5000,"currency":"EUR"},"sources":[{"url":"https://example.org/a","title":"A"}],"confidence":"high","future_field":{"kept":[1,2.5,null]}}"#.into(),
                r#"{"slug":"beta","title":{"en":"Beta exercise"},"topics":["cbm"],"sources":[{"url":"https://example.org/b"}]}"#.into(),
            ],
            organisations: vec![r#"{"slug":"acme","name":{"en":"Acme Foundation"},"acronym":"ACME","kind":"ngo","place":"FR"}"#.into()],
            needs: vec![r#"{"slug":"need-fj","place":"FJ","topics":["ciip"],"statement":{"en":"A national response team."},"sources":[{"url":"https://example.org/n"}]}"#.into()],
            facts: vec![r#"{"country":"FJ","fact":"national-cert","value":"CERT FJ","year":2020,"source":{"url":"https://example.org/f"},"confidence":"medium"}"#.into()],
            french: vec![r#"{"kind":"initiative","slug":"alpha","state":"machine","title":"Formation Alpha"}"#.into()],
        }
    }

    pub(crate) fn write(&self, dir: &Path) {
        std::fs::create_dir_all(dir.join("i18n")).unwrap();
        let put = |name: &str, lines: &[String]| {
            std::fs::write(dir.join(name), lines.join("\n") + "\n").unwrap();
        };
        std::fs::write(
            dir.join("catalogue.json"),
            format!(
                r#"{{"uuid":"{CATALOGUE}","release":{},"released_on":"2026-11-22"}}"#,
                self.release
            ),
        )
        .unwrap();
        put("initiatives.jsonl", &self.initiatives);
        put("organisations.jsonl", &self.organisations);
        put("needs.jsonl", &self.needs);
        put("facts.jsonl", &self.facts);
        put("i18n/fr.jsonl", &self.french);
    }

    pub(crate) fn read(&self) -> data::DataFolder {
        let dir = tempfile::tempdir().unwrap();
        self.write(dir.path());
        data::read(dir.path()).unwrap_or_else(|findings| panic!("{findings:?}"))
    }

    /// The log with this folder as its next release.
    pub(crate) fn after(&self, log: Option<&[u8]>) -> Vec<u8> {
        release::extend(log, &self.read()).unwrap().0
    }
}

pub(crate) fn options(log: &[u8], seed: u64) -> OpenOptions {
    let mut options = OpenOptions::new(log.to_vec(), 1_000);
    options.entropy = Entropy::seeded(seed);
    options
}

pub(crate) fn open(dir: &Path, log: &[u8]) -> Catalogue {
    Catalogue::open(&dir.join("catalogue.db"), options(log, 7)).unwrap()
}

pub(crate) fn id(kind: Kind, slug: &str) -> RecordId {
    RecordId::bundled(CATALOGUE.parse().unwrap(), kind, slug)
}

pub(crate) fn text(text: &str) -> Option<Value> {
    Some(Value::Text(text.into()))
}

pub(crate) fn draft(
    record: Option<RecordId>,
    kind: Kind,
    edits: &[(&str, Option<Value>)],
) -> Draft {
    Draft {
        record,
        kind,
        private: false,
        edits: edits
            .iter()
            .map(|(path, value)| Edit {
                path: FieldPath::parse(path).unwrap(),
                value: value.clone(),
                seen: None,
            })
            .collect(),
        wall_ms: 2_000,
        note: None,
        source: None,
        group: None,
    }
}

/// A change as it comes in a bundle from the machine that signed it.
pub(crate) fn arrival(key: &DeviceKey, change: &Change) -> Arrival {
    let payload = encode(change);
    Arrival {
        signature: key.sign(&payload),
        public_key: key.public(),
        payload,
        redacted: None,
        received: None,
    }
}

/// A registry in small: what these devices signed counts, what others signed waits for the reason 1.
pub(crate) struct Vouches<'a>(pub(crate) &'a [DeviceId]);

impl Judge for Vouches<'_> {
    fn judge(&self, _: &str, changes: &[Entered]) -> Vec<Verdict> {
        changes
            .iter()
            .map(|entered| {
                if self.0.contains(&entered.change.device) {
                    Verdict::Accept
                } else {
                    Verdict::Quarantine(1)
                }
            })
            .collect()
    }
}

/// Every check of the doctor holds: file, ids, signatures, and derived tables equal to a rebuild.
pub(crate) fn assert_healthy(store: &Catalogue, after: &str) {
    for check in store.doctor().unwrap() {
        assert!(
            check.ok,
            "{} after {after}: {:?}",
            check.kind.code(),
            check.remarks
        );
    }
}

/// A change of a title by someone else, with numbers of their choice.
pub(crate) fn retitled(
    key: &DeviceKey,
    record: RecordId,
    log: Uuid,
    n: u64,
    lamport: u64,
    title: &str,
) -> Change {
    Change {
        catalogue: CATALOGUE.parse().unwrap(),
        device: key.device(),
        log,
        n,
        prev: None,
        wall_ms: 0,
        lamport,
        registry: 0,
        record,
        kind: Kind::Initiative.code().to_owned(),
        ops: vec![Op {
            path: FieldPath::parse("title.en").unwrap(),
            value: Some(Value::Text(title.to_owned())),
            replaces: Vec::new(),
        }],
        note: None,
        source: None,
        group: None,
        tool: "test".to_owned(),
        author: None,
    }
}

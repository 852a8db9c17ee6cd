use std::sync::LazyLock;

use catalogue::Kind;
use catalogue::change::ChangeId;
use catalogue::record::{Body, LastChange, Origin, Record, RecordId, Standing, Visibility};
use exchange::plan::{Planner, Verdict};
use exchange::{Directory, Item, Labels, Portable, ReadError};
use serde_json::{Value as Json, json};

use super::workbook;

type Sink<'a> = &'a mut dyn FnMut(Item);

/// Activities as IATI publishes them. What was taken in can be written, and reads as it was.
pub fn iati(bytes: &[u8]) -> bool {
    let Some(records) = taken_in(&|sink| exchange::iati::read(bytes, sink)) else {
        return false;
    };
    let mut known = DIRECTORY.clone();
    records.iter().for_each(|record| known.add(record));
    let mut out = Vec::new();
    if let Err(error) =
        exchange::iati::write(&portable(&records, &known), &known, &labels(), 0, &mut out)
    {
        panic!("what was read cannot be written: {error}");
    }
    same(known, &records, &|sink| {
        exchange::iati::read(out.as_slice(), sink)
    });
    true
}

/// A table as comma-separated values. What was taken in can be written, and reads as it was.
pub fn csv(bytes: &[u8]) -> bool {
    let Some(records) = taken_in(&|sink| exchange::csv::read(bytes, sink)) else {
        return false;
    };
    let mut known = DIRECTORY.clone();
    records.iter().for_each(|record| known.add(record));
    let mut out = Vec::new();
    if let Err(error) = exchange::csv::write(&portable(&records, &known), &labels(), &mut out) {
        panic!("what was read cannot be written: {error}");
    }
    // Without a record, what is written is an empty template.
    if !records.is_empty() {
        same(known, &records, &|sink| {
            exchange::csv::read(out.as_slice(), sink)
        });
    }
    true
}

/// A record a line. What was taken in can be written, and reads as it was.
pub fn jsonl(bytes: &[u8]) -> bool {
    let Some(records) = taken_in(&|sink| exchange::jsonl::read(bytes, sink)) else {
        return false;
    };
    let mut known = DIRECTORY.clone();
    records.iter().for_each(|record| known.add(record));
    let mut out = Vec::new();
    if let Err(error) = exchange::jsonl::write(&portable(&records, &known), &mut out) {
        panic!("what was read cannot be written: {error}");
    }
    same(known, &records, &|sink| {
        exchange::jsonl::read(out.as_slice(), sink)
    });
    true
}

/// A workbook: an archive as it is; anything else is the parts of one, see [`workbook`].
pub fn xlsx(bytes: &[u8]) -> bool {
    let made = if bytes.starts_with(b"PK") {
        bytes.to_vec()
    } else {
        workbook::assemble(bytes)
    };
    taken_in(&|sink| exchange::xlsx::read(made.as_slice(), sink)).is_some()
}

/// Reads and plans; gives the records that would be new. `None` where the file is refused.
fn taken_in(read: &dyn Fn(Sink<'_>) -> Result<(), ReadError>) -> Option<Vec<Record>> {
    read(&mut |_| {}).ok()?;
    let mut out = Vec::new();
    for (name, verdict) in planned(DIRECTORY.clone(), &[], read) {
        let Verdict::New(write) = verdict else {
            continue;
        };
        let slug = name
            .as_deref()
            .and_then(|name| name.split_once(':'))
            .map_or("", |(_, slug)| slug);
        let parts = write
            .edits
            .iter()
            .filter(|edit| !["slug", "standing"].contains(&edit.path.as_str()))
            .filter_map(|edit| Some((&edit.path, edit.value.as_ref()?)));
        let body = catalogue::record::assemble(write.kind, parts);
        let body = match Body::from_json(write.kind, body) {
            Ok(body) => body,
            Err(error) => panic!("a plan would write what no record can be: {error}"),
        };
        out.push(Record {
            id: write.record,
            body,
            ..record(write.kind, slug, &json!({}))
        });
    }
    Some(out)
}

/// What an import would do, line by line.
fn planned(
    directory: Directory,
    held: &[Record],
    read: &dyn Fn(Sink<'_>) -> Result<(), ReadError>,
) -> Vec<(Option<String>, Verdict)> {
    let find = |kind: Kind, slug: &str| {
        Ok(held
            .iter()
            .find(|one| one.kind == kind && one.slug == slug)
            .cloned())
    };
    let mut next = 0_u128;
    let mut fresh = || {
        next += 1;
        Ok(RecordId(uuid::Uuid::from_u128(next)))
    };
    let mut planner = Planner::new(
        directory,
        &find,
        &mut fresh,
        Box::new(std::io::Cursor::new(Vec::new())),
    );
    if let Err(error) = read(&mut |item| planner.take(item)) {
        panic!("a file reads the same twice: {error}");
    }
    let mut plan = match planner.finish() {
        Ok(plan) => plan,
        Err(error) => panic!("a plan in memory is made: {error}"),
    };
    (0..plan.len())
        .map(|index| match plan.line(index) {
            Ok(Some(line)) => {
                assert_eq!(
                    plan.outcome(index),
                    Some(line.verdict.outcome()),
                    "what is kept in memory agrees with what was put down"
                );
                (line.name, line.verdict)
            }
            other => panic!("a plan has all of its lines: {other:?}"),
        })
        .collect()
}

/// What was written is what was read.
fn same(known: Directory, records: &[Record], again: &dyn Fn(Sink<'_>) -> Result<(), ReadError>) {
    if let Err(error) = again(&mut |_| {}) {
        panic!("what was written cannot be read: {error}");
    }
    for (name, verdict) in planned(known, records, again) {
        assert!(
            verdict == Verdict::Same,
            "what was written is not what was read: {name:?} {verdict:?}"
        );
    }
}

fn portable(records: &[Record], known: &Directory) -> Vec<Portable> {
    records
        .iter()
        .filter_map(|record| match Portable::of(record, known) {
            Ok(portable) => portable,
            Err(error) => panic!("a record travels: {error}"),
        })
        .collect()
}

fn record(kind: Kind, slug: &str, fields: &Json) -> Record {
    let fields = fields.as_object().cloned().unwrap_or_default();
    let body = match Body::from_json(kind, fields) {
        Ok(body) => body,
        Err(error) => panic!("a sound record: {error}"),
    };
    Record {
        row: 0,
        id: RecordId::bundled(uuid::Uuid::nil(), kind, slug),
        kind,
        slug: slug.to_owned(),
        standing: Standing::Published,
        visibility: Visibility::Shared,
        body,
        conflicts: 0,
        last: LastChange {
            id: ChangeId([0; 32]),
            wall_ms: 1_795_348_800_000,
            origin: Origin::Own,
        },
    }
}

/// Two organisations that everything refers to.
static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| {
    let mut directory = Directory::default();
    for (slug, name, kind) in [
        ("alpha", "Alpha Ministry", "government"),
        ("beta", "Beta Network", "ngo"),
    ] {
        directory.add(&record(
            Kind::Organisation,
            slug,
            &json!({"name": {"en": name, "fr": format!("{name} (fr)")}, "kind": kind}),
        ));
    }
    directory
});

fn labels() -> Labels<'static> {
    Labels {
        lang: "en".to_owned(),
        columns: [("title".to_owned(), "Title".to_owned())].into(),
        language: &|tag| (tag == "fr").then(|| "French".to_owned()),
        state: "state".to_owned(),
        provenance: "Provenance".to_owned(),
        about: vec![("Catalogue".to_owned(), "Trefoil".to_owned())],
        ..Labels::default()
    }
}

/// A record of each kind that has fields of its own.
fn samples() -> Vec<Portable> {
    let portable = |kind, slug: &str, fields: Json| Portable {
        kind,
        slug: slug.to_owned(),
        standing: Standing::Published,
        updated_ms: 1_795_348_800_000,
        fields: fields.as_object().cloned().unwrap_or_default(),
    };
    vec![
        portable(
            Kind::Initiative,
            "one",
            json!({
                "title": {"en": "Training for incident teams", "fr": {"text": "Formation", "state": "machine"}},
                "summary": {"en": "A course of ten days."},
                "topics": ["incident-management"],
                "beneficiaries": [{"place": "KE", "role": "priority"}],
                "organisations": [{"organisation": "alpha", "role": "funder"}],
                "actual_start": "2019-03",
                "status": "ongoing",
                "budget": {"amount_minor": 500, "currency": "EUR"},
            }),
        ),
        portable(
            Kind::Organisation,
            "gamma",
            json!({"name": {"en": "Gamma", "ar": "غاما"}, "kind": "ngo", "website": "https://example.org"}),
        ),
        portable(
            Kind::Programme,
            "fund",
            json!({"title": {"en": "Fund"}, "window": {"kind": "calls", "opens": "2026-01"}, "notes": "=1+1"}),
        ),
    ]
}

fn made(
    what: &str,
    write: impl FnOnce(&mut Vec<u8>) -> Result<(), exchange::ExportError>,
) -> Vec<u8> {
    let mut out = Vec::new();
    match write(&mut out) {
        Ok(()) => out,
        Err(error) => panic!("{what} is written: {error}"),
    }
}

pub(crate) fn iati_seeds() -> Vec<Vec<u8>> {
    let own = made("IATI", |out| {
        exchange::iati::write(&samples(), &DIRECTORY, &labels(), 0, out).map(drop)
    });
    vec![
        own,
        include_bytes!("../../crates/exchange/tests/data/agency.xml").to_vec(),
        include_bytes!("../../crates/exchange/tests/data/bureau.xml").to_vec(),
        include_bytes!("../../crates/exchange/tests/data/foundation.xml").to_vec(),
        include_bytes!("../../crates/exchange/tests/data/ministry.xml").to_vec(),
        include_bytes!("../../crates/exchange/tests/data/network.xml").to_vec(),
        include_bytes!("../../crates/exchange/tests/data/office.xml").to_vec(),
    ]
}

pub(crate) fn csv_seeds() -> Vec<Vec<u8>> {
    vec![
        made("CSV", |out| {
            exchange::csv::write(&samples(), &labels(), out)
        }),
        b"record;slug;seats\rinitiative;one;5\r".to_vec(),
        b"record,slug,title.en,title.fr,extra\ninitiative,two,\"A \"\"b\"\"\n c\",'=1,{\"a\":1}\n"
            .to_vec(),
    ]
}

pub(crate) fn jsonl_seeds() -> Vec<Vec<u8>> {
    vec![
        made("JSON Lines", |out| exchange::jsonl::write(&samples(), out)),
        b"{\"record\":\"need\",\"slug\":\"a\",\"place\":\"KE\"}\n\n".to_vec(),
    ]
}

pub(crate) fn xlsx_seeds() -> Vec<Vec<u8>> {
    let whole = made("a workbook", |out| {
        let mut cursor = std::io::Cursor::new(Vec::new());
        exchange::xlsx::write(&samples(), &labels(), &std::env::temp_dir(), &mut cursor)?;
        *out = cursor.into_inner();
        Ok(())
    });
    vec![workbook::parts(&whole)]
}

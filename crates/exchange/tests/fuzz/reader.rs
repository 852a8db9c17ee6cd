//! The readers, what their inputs are made from, and what must hold for any input.

use std::io::{Cursor, Read, Write};

use catalogue::Kind;
use exchange::plan::Verdict;
use exchange::{Item, Portable, ReadError, csv, iati, jsonl, xlsx};
use zip::write::SimpleFileOptions;

use crate::mutate::Mutator;
use crate::planned::plan;
use crate::record::{directory, labels, portable, scratch, whole};

type Sink<'a> = &'a mut dyn FnMut(Item);

pub(crate) struct Reader {
    pub(crate) name: &'static str,
    /// Rounds where nobody has said how long.
    pub(crate) rounds: u32,
    /// What the format itself is made of.
    pub(crate) words: &'static [&'static str],
    /// Good files.
    pub(crate) seeds: fn() -> Vec<Vec<u8>>,
    /// A file that chance has spoiled.
    pub(crate) spoil: fn(&[Vec<u8>], &mut Mutator) -> Vec<u8>,
    /// Reads; an error of this function is a failure, an error of the reader is an answer.
    pub(crate) read: fn(&[u8]) -> Result<(), String>,
}

pub(crate) const READERS: &[Reader] = &[
    Reader {
        name: "iati",
        rounds: 600,
        words: &[
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&#0;",
            "&#xD800;",
            "&lol;",
            "<!DOCTYPE a [",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?xml version=\"1.1\" encoding=\"UTF-16\"?>",
            "xml:lang",
            "xmlns:mx",
            "2024-02-31",
            "-1",
            "99999999999999999999",
            "1e9",
            "NaN",
            "ZZZ",
            "2.04",
            "\u{FEFF}",
            "\r",
            "\u{0}",
            "percentage",
            "<iati-activity>",
            "</iati-activity>",
            "<result type=\"1\">",
            "<transaction>",
            "trefoil:field",
            "<trefoil:field name=\"title\">[1]</trefoil:field>",
            "trefoil:state",
            "TREFOIL-INITIATIVE-",
        ],
        seeds: iati_seeds,
        spoil: |seeds, mutator| mutator.spoiled(seeds),
        read: |bytes| {
            let records = taken_in(|sink| iati::read(bytes, sink))?;
            iati_again(&records)
        },
    },
    Reader {
        name: "csv",
        rounds: 300,
        words: &[
            ",",
            ";",
            "\t",
            "\"",
            "\"\"",
            "\n",
            "\r",
            "\r\n",
            "=1+1",
            "'=",
            "[title.en]",
            "[extra]",
            "[budget.currency]",
            "{\"a\":",
            "]",
            "initiative",
            "organisation",
            "\u{FEFF}",
            "2024-02-31",
            "-9223372036854775809",
            "machine:",
        ],
        seeds: || {
            let mut bytes = Vec::new();
            csv::write(&records(), &labels(), &mut bytes).unwrap();
            vec![bytes, b"record;slug;seats\rinitiative;one;5\r".to_vec()]
        },
        spoil: |seeds, mutator| mutator.spoiled(seeds),
        read: |bytes| taken_in(|sink| csv::read(bytes, sink)).map(|_| ()),
    },
    Reader {
        name: "jsonl",
        rounds: 300,
        words: &[
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\u0000",
            "\\ud800",
            "null",
            "1e999",
            "-0",
            "\n",
            "\"record\":",
            "\"slug\":",
            "\"title\":",
            "{\"text\":\"a\",\"state\":\"machine\"}",
            "[[[[[[[[[[[[[[[[",
            "\"organisations\":",
        ],
        seeds: || {
            let mut bytes = Vec::new();
            jsonl::write(&records(), &mut bytes).unwrap();
            vec![
                bytes,
                b"{\"record\":\"need\",\"slug\":\"a\",\"place\":\"KE\"}\n\n".to_vec(),
            ]
        },
        spoil: |seeds, mutator| mutator.spoiled(seeds),
        read: |bytes| taken_in(|sink| jsonl::read(bytes, sink)).map(|_| ()),
    },
    Reader {
        name: "xlsx",
        rounds: 80,
        words: &[
            "<",
            ">",
            "</c>",
            "<c r=\"ZZZ9999999\">",
            "<f>1+1</f>",
            "<v>",
            "t=\"s\"",
            "t=\"d\"",
            "99999999",
            "-1",
            "&",
            "A1:XFD1048576",
            "<sheetData>",
            "<row r=\"0\">",
            "<is><t>",
            "PK",
        ],
        seeds: || {
            let mut bytes = Vec::new();
            xlsx::write(&records(), &labels(), &scratch(), &mut bytes).unwrap();
            vec![bytes]
        },
        spoil: spoil_workbook,
        read: |bytes| taken_in(|sink| xlsx::read(bytes, sink)).map(|_| ()),
    },
];

fn records() -> Vec<Portable> {
    vec![
        whole("one"),
        portable(
            Kind::Organisation,
            "gamma",
            serde_json::json!({"name": {"en": "Gamma", "ar": "غاما"}, "kind": "ngo", "website": "https://example.org"}),
        ),
        portable(
            Kind::Programme,
            "fund",
            serde_json::json!({"title": {"fr": {"text": "Fonds", "state": "machine"}, "en": "Fund"}, "window": {"kind": "calls", "opens": "2026-01"}, "notes": "=1+1"}),
        ),
    ]
}

fn iati_seeds() -> Vec<Vec<u8>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut seeds: Vec<Vec<u8>> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "xml"))
        .map(|path| std::fs::read(path).unwrap())
        .collect();
    seeds.sort();
    let mut own = Vec::new();
    iati::write(&records(), directory(), &labels(), 0, &mut own).unwrap();
    seeds.push(own);
    seeds
}

/// Reads and plans; gives the records that would be new. That the file is refused is an answer too.
fn taken_in(
    read: impl Fn(Sink<'_>) -> Result<(), ReadError>,
) -> Result<Vec<catalogue::Record>, String> {
    if read(&mut |_| {}).is_err() {
        return Ok(Vec::new());
    }
    let plan = plan(directory().clone(), &[], |sink| read(sink));
    let mut out = Vec::new();
    for line in plan.lines {
        if let Verdict::New(write) = line.verdict {
            let slug = line.name.unwrap_or_default();
            let slug = slug.split_once(':').map_or("", |(_, slug)| slug);
            let parts = write
                .edits
                .iter()
                .filter(|edit| !["slug", "standing"].contains(&edit.path.as_str()))
                .filter_map(|edit| Some((&edit.path, edit.value.as_ref()?)));
            let body = catalogue::record::assemble(write.kind, parts);
            let body = catalogue::Body::from_json(write.kind, body)
                .map_err(|error| format!("a plan would write what no record can be: {error}"))?;
            let mut record = crate::record::record(write.kind, slug, serde_json::json!({}));
            record.id = write.record;
            record.body = body;
            out.push(record);
        }
    }
    Ok(out)
}

/// What was taken in can be written, and what was written is read again as it is.
fn iati_again(records: &[catalogue::Record]) -> Result<(), String> {
    let mut known = directory().clone();
    for record in records {
        known.add(record);
    }
    let portables: Vec<Portable> = records
        .iter()
        .filter_map(|record| Portable::of(record, &known).unwrap())
        .collect();
    let mut bytes = Vec::new();
    iati::write(&portables, &known, &labels(), 0, &mut bytes).map_err(|error| error.to_string())?;
    let again = |sink: Sink<'_>| iati::read(bytes.as_slice(), sink);
    again(&mut |_| {}).map_err(|error| format!("what was written cannot be read: {error}"))?;
    let plan = plan(known, records, again);
    for line in plan.lines {
        if line.verdict != Verdict::Same {
            return Err(format!("what was written is not what was read: {line:?}"));
        }
    }
    Ok(())
}

/// A workbook with one of its parts spoiled: a spoiled archive would only ever be refused as one.
fn spoil_workbook(seeds: &[Vec<u8>], mutator: &mut Mutator) -> Vec<u8> {
    if mutator.below(8) == 0 {
        return mutator.spoiled(seeds);
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(&seeds[0])).unwrap();
    let chosen = mutator.below(archive.len());
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if index == chosen || name.contains("sheet1.xml") {
            bytes = mutator.spoiled(&[bytes]);
        }
        out.start_file(name, SimpleFileOptions::default()).unwrap();
        out.write_all(&bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

//! Reports of the catalogue that the application carries, on paper and as HTML.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "in a test, what is not there is the failure"
)]

mod brief;
mod glyphs;
mod hostile;
mod html;
mod paper;
mod picture;
mod private;
mod written;

use std::path::Path;
use std::sync::Arc;

use app::api::{Kind, RecordRequest, SearchRequest};
use app::report::{Report, Room, Unpublished};
use app::{Host, HostOptions, Reader};

/// 22 November 2026, noon, UTC: the day on which the data were judged.
const NOW: i64 = 1_795_348_800_000;

const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

fn options(folder: &Path) -> HostOptions {
    HostOptions {
        data_dir: folder.to_owned(),
        now_ms: Box::new(|| NOW),
        system_languages: Vec::new(),
        open_address: None,
        root: None,
    }
}

/// A catalogue in a folder of its own.
fn catalogue() -> (tempfile::TempDir, Host) {
    let folder = tempfile::tempdir().unwrap();
    let host = Host::open(options(folder.path())).unwrap();
    (folder, host)
}

/// One catalogue for the tests that only read.
fn shared() -> &'static Host {
    static SHARED: std::sync::OnceLock<(tempfile::TempDir, Host)> = std::sync::OnceLock::new();
    &SHARED.get_or_init(catalogue).1
}

fn reader(lang: &str) -> Arc<Reader> {
    shared().reader(lang).unwrap()
}

fn record(kind: Kind, slug: &str) -> RecordRequest {
    RecordRequest {
        kind,
        slug: slug.to_owned(),
        text_lang: None,
    }
}

fn of_place(place: &str) -> SearchRequest {
    SearchRequest {
        places: vec![place.to_owned()],
        ..SearchRequest::default()
    }
}

/// One report of each kind for a reader.
fn one_of_each(lang: &str) -> Vec<Report> {
    let (host, reader) = (shared(), reader(lang));
    let none = Unpublished::default();
    let compared = vec![
        record(Kind::Initiative, "2centre"),
        record(Kind::Initiative, "3ce-cyprus"),
        record(Kind::Programme, "access-now-helpline"),
    ];
    vec![
        app::report::sheet(
            host,
            &reader,
            record(Kind::Initiative, "asean-cyber-shield"),
            none,
        )
        .unwrap(),
        app::report::brief(
            host,
            &reader,
            "FJ",
            Room {
                running: 4,
                open: 3,
            },
        )
        .unwrap(),
        app::report::pack(host, &reader, &of_place("FJ"), none).unwrap(),
        app::report::comparison(host, &reader, compared, none).unwrap(),
        app::report::gaps(host, &reader, "061", &[]).unwrap(),
    ]
}

//! Figures that the person at the window saves.

use app::api::FigureFormat;
use app::{Fault, Host};
use serde_json::{Value, json};

use crate::catalogue;
use crate::chosen::{Person, window};
use crate::write::{call, refused};

/// Stands for the crate that draws: it takes one drawing and refuses every other.
fn press(svg: &str, format: FigureFormat) -> Result<Vec<u8>, Fault> {
    if svg == "<svg/>" {
        Ok(format!("{format:?}").into_bytes())
    } else {
        Err(Fault::PictureRefused("not this one".into()))
    }
}

fn save(format: &str, more: &Value) -> Value {
    let mut request = json!({ "format": format, "name": "map" });
    let more = more.as_object().unwrap().clone();
    request.as_object_mut().unwrap().extend(more);
    request
}

fn drawing_window() -> (tempfile::TempDir, Host, std::sync::Arc<Person>) {
    let (folder, host, person) = window();
    (folder, host.with_picture_press(press), person)
}

#[test]
fn a_figure_goes_where_the_person_says_and_the_name_says_what_it_is() {
    let (folder, host, person) = drawing_window();
    let at = |name: &str| folder.path().join(name);
    let closed = call(
        &host,
        "figure_save",
        save("svg", &json!({ "svg": "<svg/>" })),
    );
    assert_eq!(closed["file"], Value::Null, "the dialog was closed");

    person.will_choose(at("figure"));
    let done = call(
        &host,
        "figure_save",
        save("png", &json!({ "svg": "<svg/>" })),
    );
    assert_eq!(
        done["file"].as_str().unwrap(),
        at("figure.png").to_str().unwrap(),
        "the name got its ending"
    );
    assert_eq!(
        std::fs::read_to_string(at("figure.png")).unwrap(),
        "Png",
        "what the press gave is in the file"
    );
    assert_eq!(
        person.last_asked().name,
        "trefoil-map-2026-11-22.png",
        "the proposal says what it is and of when"
    );

    person.will_choose(at("figure"));
    call(
        &host,
        "figure_save",
        save("csv", &json!({ "rows": [["Place", "n"], ["=cmd()", "3"]] })),
    );
    assert_eq!(
        std::fs::read_to_string(at("figure.csv")).unwrap(),
        "\u{FEFF}Place,n\r\n'=cmd(),3\r\n",
        "a mark for the encoding, and no formula"
    );
}

#[test]
fn what_is_no_drawing_is_refused_before_anybody_is_asked() {
    let (folder, host, person) = drawing_window();
    let refusal = refused(
        &host,
        "figure_save",
        save("svg", &json!({ "svg": "<script/>" })),
    );
    assert_eq!(
        refusal["code"], "bad-request",
        "the page drew no such thing"
    );
    assert!(person.was_not_asked(), "no dialog was opened for it");
    assert_eq!(
        refused(
            &host,
            "figure_save",
            save("csv", &json!({ "file": "/tmp/x.csv" }))
        )["code"],
        "bad-request",
        "a path is no part of the request"
    );
    let (_other, without) = catalogue();
    assert_eq!(
        refused(&without, "figure_save", save("csv", &json!({})))["code"],
        "no-dialog",
        "a program without a window asks nobody"
    );
    drop(folder);
}

use std::sync::{Arc, Mutex};

use app::api::AppErrorView;
use app::{Host, HostOptions};
use serde_json::json;

use crate::{NOW, nothing, refusal, shared};

#[test]
fn the_boundary_explains_what_it_refuses() {
    assert_eq!(
        refusal("nonsense", "en", nothing()).0,
        "unknown-command",
        "a command that there is not"
    );
    assert_eq!(
        refusal("search", "tlh", nothing()).0,
        "unknown-language",
        "a language that there is not"
    );
    assert_eq!(
        refusal("search", "en", json!({ "quarry": "x" })).0,
        "bad-request",
        "a field that there is not"
    );
    assert_eq!(
        refusal(
            "record",
            "en",
            json!({ "kind": "initiative", "slug": "none" })
        )
        .0,
        "not-found",
        "no such record"
    );
    for lang in ["ar", "en", "es", "fr", "pt", "ru", "zh", "en-XA", "ar-XB"] {
        let (_, view) = refusal("record", lang, json!({ "kind": "need", "slug": "none" }));
        let view: AppErrorView = serde_json::from_value(view).unwrap();
        assert!(
            view.message.contains("need:none"),
            "{lang}: the message names what was asked: {}",
            view.message
        );
        assert!(!view.hint.is_empty(), "{lang}: and says what to do next");
    }
}

#[test]
fn a_slug_is_only_a_slug() {
    for slug in ["", "' OR 1=1", "\0", "../../etc", &"x".repeat(10_000)] {
        assert_eq!(
            refusal(
                "record",
                "en",
                json!({ "kind": "initiative", "slug": slug })
            )
            .0,
            "not-found",
            "{slug:.20?}"
        );
    }
}

#[test]
fn addresses_are_opened_by_the_port_alone() {
    let folder = tempfile::tempdir().unwrap();
    let opened: Arc<Mutex<Vec<String>>> = Arc::default();
    let record = Arc::clone(&opened);
    let host = Host::open(HostOptions {
        data_dir: folder.path().to_owned(),
        now_ms: Box::new(|| NOW),
        system_languages: Vec::new(),
        open_address: Some(Box::new(move |url| {
            record.lock().unwrap().push(url.to_owned());
            Ok(())
        })),
        root: None,
    })
    .unwrap();
    host.call(
        "open_address",
        "en",
        json!({ "url": "https://thegfce.org" }),
    )
    .unwrap();
    let refused = host
        .call("open_address", "en", json!({ "url": "file:///etc/passwd" }))
        .expect_err("refused");
    assert_eq!(
        refused.code().as_str(),
        "address-refused",
        "files are not opened"
    );
    assert_eq!(
        *opened.lock().unwrap(),
        ["https://thegfce.org"],
        "only the web address reached the system"
    );
}

#[test]
fn generated_types_name_every_command() {
    let files = app::generate::typescript();
    macro_rules! names {
        ($($name:ident: $request:ty => $response:ty, $effect:ident, $function:path;)*) => { [$(stringify!($name)),*] };
    }
    let names = app::commands!(names);
    for name in names {
        assert!(
            files[1].text.contains(&format!("  {name}: {{ request: ")),
            "{name} stands in the command map"
        );
    }
    assert_eq!(
        files,
        app::generate::typescript(),
        "the same wire gives the same bytes"
    );
}

#[test]
fn many_may_ask_at_once() {
    let host = shared();
    std::thread::scope(|scope| {
        for lang in ["ar", "en", "fr", "zh"] {
            scope.spawn(move || {
                for session in 0..6 {
                    // A newer search may take the place of an older one; nothing else may go wrong.
                    if let Err(error) = host.call(
                        "search",
                        lang,
                        json!({ "query": "cyber", "session": session % 2 }),
                    ) {
                        assert_eq!(error.code().as_str(), "interrupted", "{error}");
                    }
                }
            });
        }
    });
}

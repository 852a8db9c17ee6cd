//! Whatever is typed, the search answers.

use std::path::Path;

use app::{Host, HostOptions};
use serde_json::{Value, json};

/// The use cases on a data folder, as the window opens them.
pub(crate) fn open(folder: &Path) -> Host {
    Host::open_or_bundled(HostOptions {
        data_dir: folder.to_owned(),
        now_ms: Box::new(|| 1_750_000_000_000),
        system_languages: Vec::new(),
        open_address: None,
        root: None,
    })
    .expect("the bundled catalogue always opens")
}

#[test]
fn no_text_in_the_search_box_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let host = open(folder.path());
    let texts = [
        String::new(),
        " \t\n".to_owned(),
        "a".repeat(10_000),
        "cyber ".repeat(2_000),
        "\"".to_owned(),
        "\"unclosed phrase".to_owned(),
        "' OR 1=1; --".to_owned(),
        "AND OR NOT NEAR(".to_owned(),
        "a AND (b OR".to_owned(),
        "title:cyber* ^first -minus +plus".to_owned(),
        "*".to_owned(),
        "{}[]()<>%_\\".to_owned(),
        "nul\0inside".to_owned(),
        "\u{1}\u{7f}\u{85}".to_owned(),
        "\u{202e}reversed\u{202c} \u{2066}isolated\u{2069} \u{200f}".to_owned(),
        "e\u{301}\u{301}\u{301}".to_owned(),
        "\u{fffd}\u{ffff}\u{10ffff}".to_owned(),
        "👩🏽‍💻 🏳️‍🌈".to_owned(),
        "ㅤ‌‍".to_owned(),
        "الـــــــــسَّيْبَرَانِيّ".to_owned(),
    ];
    for lang in ["ar", "en", "zh"] {
        for text in &texts {
            let shown: String = text.chars().take(30).collect();
            let answer = host.call("search", lang, json!({ "query": text }));
            let found = answer.unwrap_or_else(|error| {
                panic!("{lang} {shown:?} is answered, not refused: {error}")
            });
            assert!(
                found.get("total").is_some_and(Value::is_u64),
                "{lang} {shown:?}: the answer says how many there are"
            );
        }
    }
}

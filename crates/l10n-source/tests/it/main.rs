//! The reader against folders of its own.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, helpers included"
)]

use l10n_source::{Direction, Sources, VariableType, default_text, uses};
use std::fs;
use std::path::Path;

const LANGUAGES: &str = r#"
[[language]]
tag = "en"
name = "English"
english = "English"
dir = "ltr"
formats = "en-GB"
plurals = ["one", "other"]

[[language]]
tag = "ar"
name = "العربية"
english = "Arabic"
dir = "rtl"
plurals = ["zero", "one", "two", "few", "many", "other"]
"#;

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("languages.toml"), LANGUAGES).unwrap();
    for (name, text) in files {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    folder
}

fn reasons(folder: &Path) -> Vec<String> {
    Sources::read(folder)
        .1
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn a_message_is_read_with_its_comment_text_and_place() {
    let text = "### The search screen.\n\n# $count (Number) - how many\nsearch-total =\n    { $count ->\n        [one] One result\n       *[other] { $count } results\n    }\n    .title = Results\n\n# Just prose.\nsearch-go = Go\n";
    let folder = folder(&[("en/search.ftl", text)]);
    let (sources, problems) = Sources::read(folder.path());
    assert!(
        problems.is_empty(),
        "a good folder has no problems: {problems:?}"
    );
    let english = sources.english().unwrap();
    let total = &english.messages["search-total"];
    assert_eq!(total.area, "search", "the area is the name of the file");
    assert_eq!(
        total.line, 4,
        "the line is that of the id, not of the comment"
    );
    assert_eq!(
        total.variable("count").unwrap().kind,
        Some(VariableType::Number),
        "the comment types the variable"
    );
    assert!(
        total.text.starts_with("{ $count ->\n"),
        "the text is as written, without its margin: {}",
        total.text
    );
    assert!(
        total.text.ends_with(".title = Results"),
        "attributes belong to the text"
    );
    assert_eq!(
        default_text(total.value.as_ref().unwrap()),
        "{$count} results",
        "the default variant stands for all"
    );
    let used = uses(total.value.as_ref().unwrap());
    assert_eq!(
        used.selects[0].keys,
        ["one", "other"],
        "the keys are in the order of the file"
    );
    assert_eq!(
        used.selects[0].default, "other",
        "the star marks the default"
    );
    assert_eq!(
        english.messages["search-go"].text, "Go",
        "a one-line message is its value"
    );
    assert_eq!(
        sources.languages[1].direction,
        Direction::Rtl,
        "Arabic runs right to left"
    );
    assert_eq!(
        sources.languages[0].formats(),
        "en-GB",
        "a language can name its locale for formats"
    );
    assert!(
        sources.locales["ar"].messages.is_empty(),
        "a locale without a folder is an empty locale"
    );
}

#[test]
fn what_is_wrong_is_named_with_its_line() {
    let folder = folder(&[
        ("en/a.ftl", "one = One\nbroken = { $x\ntwo = Two\n"),
        ("en/b.ftl", "\none = Again\n"),
        ("xx/a.ftl", "one = ?\n"),
    ]);
    let reasons = reasons(folder.path());
    let all = reasons.join("\n");
    assert!(
        all.contains("a.ftl:2: not Fluent") || all.contains("a.ftl:3: not Fluent"),
        "a parse error has its line: {all}"
    );
    assert!(
        all.contains("b.ftl:2: one is already defined in"),
        "a second definition is refused: {all}"
    );
    assert!(
        all.contains("xx: this folder is not a language"),
        "an unlisted folder is refused: {all}"
    );
}

#[test]
fn a_machine_draft_is_known_by_its_comment() {
    let folder = folder(&[
        ("ar/a.ftl", "### state: machine\n\none = 1\n"),
        ("ar/b.ftl", "# state: machine\ntwo = 2\n\nthree = 3\n"),
    ]);
    let (sources, problems) = Sources::read(folder.path());
    assert!(problems.is_empty(), "comments are no problem: {problems:?}");
    let messages = &sources.locales["ar"].messages;
    assert!(
        messages["one"].machine,
        "the file's comment counts for each message"
    );
    assert!(
        messages["two"].machine,
        "the message's comment counts for it"
    );
    assert!(!messages["three"].machine, "and for no other");
}

//! Each refusal refuses: small clones with one thing wrong.

use super::examine;
use std::fs;
use std::path::Path;

const LANGUAGES: &str = r#"
[[language]]
tag = "en"
name = "English"
english = "English"
direction = "ltr"
plurals = ["one", "other"]

[[language]]
tag = "ru"
name = "русский"
english = "Russian"
direction = "ltr"
plurals = ["one", "few", "many", "other"]
optional_plurals = []
"#;

const ENGLISH: &str = "\
# $count (Number) - how many
search-total =
    { $count ->
        [one] One record
       *[other] { $count } records
    }
# $name (String) - who
search-by = By { $name }
search-input = Words
    .placeholder = Search
";

const RUSSIAN: &str = "\
search-total =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
search-by = { $name }
search-input = Слова
    .placeholder = Поиск
";

const RUST: &str = "fn say(l: &Localiser) { l.search_total(3); l.search_by(\"x\"); }";
const TSX: &str = "import { searchInput, searchInput_placeholder } from \"../generated/messages\";\nexport const A = () => <input aria-label={searchInput(l)} placeholder={searchInput_placeholder(l)} />;\n";

/// A clone with nothing wrong, but for the files given.
fn examined(files: &[(&str, &str)]) -> String {
    let root = tempfile::tempdir().unwrap();
    let good = [
        ("locales/languages.toml", LANGUAGES),
        ("locales/en/search.ftl", ENGLISH),
        ("locales/ru/search.ftl", RUSSIAN),
        (
            "data/vocabulary/theme.json",
            "{\"name\":\"theme\",\"terms\":[]}",
        ),
        ("crates/app/src/lib.rs", RUST),
        ("ui/src/A.tsx", TSX),
    ];
    for (name, text) in good.iter().chain(files) {
        let file = root.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    report(root.path())
}

fn report(root: &Path) -> String {
    let findings = examine(root).unwrap();
    let lines: Vec<String> = findings
        .problems
        .iter()
        .map(|problem| problem.relative_to(root))
        .collect();
    lines.join("\n")
}

fn refused(name: &str, text: &str, reason: &str) {
    let report = examined(&[(name, text)]);
    assert!(
        report.contains(reason),
        "{reason:?} must be refused, but the report is: {report}"
    );
}

fn russian(change: &str, to: &str, reason: &str) {
    assert!(RUSSIAN.contains(change), "the fixture has {change:?}");
    refused(
        "locales/ru/search.ftl",
        &RUSSIAN.replace(change, to),
        reason,
    );
}

fn english(change: &str, to: &str, reason: &str) {
    assert!(ENGLISH.contains(change), "the fixture has {change:?}");
    refused(
        "locales/en/search.ftl",
        &ENGLISH.replace(change, to),
        reason,
    );
}

#[test]
fn a_good_clone_passes() {
    assert_eq!(
        examined(&[]),
        "",
        "nothing is wrong with the fixture itself"
    );
}

#[test]
fn messages_are_the_same_in_every_language() {
    russian(
        "search-by = { $name }\n",
        "",
        "locales/ru/search.ftl: 1 missing: search-by",
    );
    russian(
        "search-by = ",
        "search-bye = ",
        "search-bye: English has no such message",
    );
    russian("search-by = { $name }", "search-by = { $name", "not Fluent");
    refused(
        "locales/ru/other.ftl",
        "search-by = { $name }\n",
        "is already defined in",
    );
    refused(
        "locales/fr/search.ftl",
        "a = b\n",
        "not a language of languages.toml",
    );
}

#[test]
fn a_message_stands_in_the_same_file() {
    let report = examined(&[
        (
            "locales/ru/search.ftl",
            &RUSSIAN.replace("search-by = { $name }\n", ""),
        ),
        ("locales/ru/other.ftl", "search-by = { $name }\n"),
    ]);
    assert!(
        report.contains("search-by: belongs in search.ftl"),
        "a moved message is hard to find: {report}"
    );
}

#[test]
fn attributes_and_variables_are_the_same() {
    russian(
        "    .placeholder = Поиск\n",
        "",
        "search-input: lacks the attribute .placeholder",
    );
    russian(
        "    .placeholder",
        "    .title = А\n    .placeholder",
        "search-input: English has no attribute .title",
    );
    russian("{ $name }", "{ $nom }", "search-by: lacks $name");
    russian(
        "{ $name }",
        "{ $name } { $nom }",
        "search-by: English has no $nom",
    );
    english(
        "# $name (String) - who\n",
        "",
        "search-by: $name has no comment with its type",
    );
    english(
        "(String)",
        "(Colour)",
        "search-by: $name has no comment with its type",
    );
    english(
        "# $name",
        "# $where (String) - where\n# $name",
        "search-by: $where has a comment and is not used",
    );
}

#[test]
fn an_optional_variable_may_be_left_out() {
    let report = examined(&[
        (
            "locales/en/search.ftl",
            &ENGLISH.replace("(String)", "(String, optional)"),
        ),
        (
            "locales/ru/search.ftl",
            &RUSSIAN.replace("{ $name }", "Кем-то"),
        ),
    ]);
    assert_eq!(report, "", "English allows it");
}

#[test]
fn plural_forms_are_those_of_the_language() {
    russian(
        "        [few] { $count } записи\n",
        "",
        "search-total: $count lacks the plural forms few",
    );
    russian(
        "[one] {",
        "[two] {",
        "search-total: [two] is not a plural form of Russian",
    );
    russian(
        "[one] {",
        "[uno] {",
        "search-total: [uno] is not a plural form",
    );
    let default = RUSSIAN
        .replace("       *[other]", "        [other]")
        .replace("        [many]", "       *[many]");
    refused(
        "locales/ru/search.ftl",
        &default,
        "search-total: the default of $count is *[many], not *[other]",
    );
    let flat = format!(
        "search-total = Записей: {{ $count }}\n{}",
        RUSSIAN
            .split_once("search-by")
            .unwrap()
            .1
            .replacen(' ', "search-by ", 1)
    );
    refused(
        "locales/ru/search.ftl",
        &flat,
        "search-total: does not select on $count",
    );
    let excused = format!("# no-plural: the number stands after a colon\n{flat}");
    assert_eq!(
        examined(&[("locales/ru/search.ftl", &excused)]),
        "",
        "a reason excuses it"
    );
}

#[test]
fn an_optional_form_is_worded_like_the_default() {
    let languages = LANGUAGES.replace("optional_plurals = []", "optional_plurals = [\"zero\"]");
    let other = RUSSIAN.replace("[one]", "[zero] { $count } записи\n        [one]");
    let good = [
        ("locales/languages.toml", languages.as_str()),
        ("locales/ru/search.ftl", &other),
    ];
    assert_eq!(examined(&good), "", "the wording of [other] is allowed");
    let other = RUSSIAN.replace("[one]", "[zero] Ни одной записи\n        [one]");
    let wrong = [
        ("locales/languages.toml", languages.as_str()),
        ("locales/ru/search.ftl", &other),
    ];
    let report = examined(&wrong);
    assert!(
        report.contains("[zero] of $count must be worded like [other]"),
        "another wording is not: {report}"
    );
}

#[test]
fn references_are_to_what_exists() {
    russian(
        "{ $name }",
        "{ $name } { -brand }",
        "search-by: there is no term -brand",
    );
    russian(
        "{ $name }",
        "{ $name } { search-none }",
        "search-by: there is no message search-none",
    );
    russian(
        "{ $name }",
        "{ DATETIME($name) }",
        "search-by: DATETIME() is not a function of both runtimes",
    );
    refused(
        "locales/en/brand.ftl",
        "-brand = Trefoil\n",
        "ru lacks the term -brand",
    );
    refused(
        "locales/ru/brand.ftl",
        "-name = имя\n",
        "name: the term is not used",
    );
}

#[test]
fn markup_and_direction_marks_have_no_place() {
    russian("Слова", "<b>Слова</b>", "search-input: HTML (<b>)");
    russian(
        "Слова",
        "Слова\u{200f}",
        "search-input: direction mark U+200F",
    );
}

#[test]
fn unused_messages_are_refused() {
    let rust = RUST.replace("l.search_by(\"x\");", "");
    refused("crates/app/src/lib.rs", &rust, "search-by: nothing uses it");
    let tsx = TSX.replace("searchInput_placeholder", "placeholder");
    refused(
        "ui/src/A.tsx",
        &tsx,
        "search-input: nothing uses .placeholder",
    );
    let comment = format!("{rust}\n// l.search_by(\"x\")");
    refused(
        "crates/app/src/lib.rs",
        &comment,
        "search-by: nothing uses it",
    );
}

#[test]
fn messages_completed_at_run_time_are_used() {
    let rust = RUST.replace("search_by(\"x\")", "message(&format!(\"search-{}\", way))");
    assert_eq!(
        examined(&[("crates/app/src/lib.rs", &rust)]),
        "",
        "a prefix in a format string is a family"
    );
    let rust = RUST.replace("search_by(\"x\")", "term(\"search\", way)");
    assert_eq!(
        examined(&[("crates/app/src/lib.rs", &rust)]),
        "",
        "the vocabulary of term() is a family"
    );
}

#[test]
fn codes_and_labels_go_together() {
    let theme = "{\"name\":\"theme\",\"terms\":[{\"code\":\"1.1\"}]}";
    refused(
        "data/vocabulary/theme.json",
        theme,
        "the code 1.1 has no label: the message theme-1-1",
    );
    let both = [
        ("data/vocabulary/theme.json", theme),
        (
            "locales/en/vocabulary.ftl",
            "theme-1-1 = One\ntheme-1-1-plural = Ones\n",
        ),
        (
            "locales/ru/vocabulary.ftl",
            "theme-1-1 = Один\ntheme-1-1-plural = Одни\n",
        ),
    ];
    assert_eq!(
        examined(&both),
        "",
        "a label is used by its code, and so is another form of it"
    );
    let label = [
        ("locales/en/vocabulary.ftl", "theme-2 = Two\n"),
        ("locales/ru/vocabulary.ftl", "theme-2 = Два\n"),
    ];
    assert!(
        examined(&label).contains("theme-2: nothing uses it"),
        "a label without a code is unused"
    );
}

#[test]
fn visible_text_is_a_message() {
    let tsx = format!("{TSX}export const B = () => <p>Hello</p>;\n");
    refused(
        "ui/src/A.tsx",
        &tsx,
        "ui/src/A.tsx:3: visible text is not a message: “Hello”",
    );
    let tsx = format!("{TSX}export const B = () => <img alt=\"Map\" />;\n");
    refused(
        "ui/src/A.tsx",
        &tsx,
        "visible text is not a message: alt “Map”",
    );
    let exempt =
        format!("{TSX}// l10n-exempt: the name of a key\nexport const B = () => <kbd>Esc</kbd>;\n");
    assert_eq!(
        examined(&[("ui/src/A.tsx", &exempt)]),
        "",
        "a reason lets it stand"
    );
    let bare = format!("{TSX}// l10n-exempt:\nexport const B = () => <kbd>Esc</kbd>;\n");
    refused("ui/src/A.tsx", &bare, "“Esc”");
}

#[test]
fn a_departure_from_the_glossary_is_reported_and_not_refused() {
    let root = tempfile::tempdir().unwrap();
    let files = [
        ("locales/languages.toml", LANGUAGES),
        ("locales/en/a.ftl", "theme-1 = Delivery mode\n"),
        ("locales/ru/a.ftl", "theme-1 = Способ\n"),
        (
            "locales/glossary.tsv",
            "id\tarea\ten\tru\tnote\nmode\tccb\tdelivery mode\tформа содействия\t\n",
        ),
        (
            "data/vocabulary/theme.json",
            "{\"name\":\"theme\",\"terms\":[{\"code\":\"1\"}]}",
        ),
    ];
    for (name, text) in files {
        let file = root.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    let findings = examine(root.path()).unwrap();
    assert!(
        findings.problems.is_empty(),
        "another word is not a mistake: {:?}",
        findings.problems
    );
    assert_eq!(findings.departures.len(), 1, "but a translator hears of it");
}

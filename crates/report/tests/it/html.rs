use report::html;

use crate::{LANGUAGES, one_of_each};

/// Elements that have no end.
const VOID: [&str; 2] = ["meta", "br"];

/// The elements of a page as they open; panics where one ends that did not begin.
fn balanced(page: &str) -> Vec<String> {
    let mut open: Vec<String> = Vec::new();
    let mut seen = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = rest.find('>').unwrap();
        let tag = &rest[..end];
        rest = &rest[end + 1..];
        if tag.starts_with('!') {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(
                open.pop().as_deref(),
                Some(name),
                "an end without its beginning"
            );
            continue;
        }
        let name = tag.split_whitespace().next().unwrap().to_owned();
        seen.push(tag.to_owned());
        if !VOID.contains(&name.as_str()) {
            open.push(name);
        }
    }
    assert_eq!(open, Vec::<String>::new(), "elements without an end");
    seen
}

#[test]
fn the_page_is_well_formed_marked_and_needs_nothing_else() {
    for lang in LANGUAGES {
        let dir = if lang == "ar" { "rtl" } else { "ltr" };
        for report in one_of_each(lang) {
            let page = html::page(&report);
            let tags = balanced(&page);
            let what = format!("{:?} in {lang}", report.kind);
            assert!(
                page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")),
                "{what}: its language and direction are named"
            );
            let own = report.title.plain();
            let title = own.split_whitespace().next().unwrap();
            assert!(page.contains(title), "{what}: the title is on it");
            for tag in &tags {
                let name = tag.split_whitespace().next().unwrap();
                assert!(
                    !["script", "link", "img", "iframe", "object"].contains(&name),
                    "{what}: nothing is fetched or run: {tag}"
                );
            }
            assert_eq!(
                tags.iter().filter(|tag| *tag == "h1").count(),
                1,
                "{what}: one heading names the page"
            );
            assert!(
                !page.contains("url(") && !page.contains("@import"),
                "{what}: its style needs no other file"
            );
        }
    }
}

#[test]
fn a_text_in_another_language_says_which() {
    let report = one_of_each("ar").remove(0);
    let page = html::page(&report);
    assert!(
        page.contains("lang=\"und\" dir=\"auto\""),
        "the title of a source, of which nobody has said what it is in"
    );
    assert!(
        page.contains("lang=\"en\" dir=\"auto\""),
        "the English name of an organisation"
    );
    assert!(
        page.contains("class=\"draft\""),
        "a machine draft has its sign"
    );
}

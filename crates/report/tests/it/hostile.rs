use app::api::{ReportFormat, ReportSubject};
use app::report::Unpublished;
use report::{html, press};
use serde_json::json;

use crate::{catalogue, reader, record};

/// What would act in a page if anything read it as markup.
const TITLE: &str = "#panic(\"run\") $x^2$ *bold* _it_ `raw` @ref <label> \\ = Heading // gone? [[]] {{}} &amp; <script>alert(1)</script>";

#[test]
fn a_text_of_a_record_is_printed_and_never_run() {
    let (_folder, host) = catalogue();
    let long = "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(8);
    let turned = "safe \u{202e}gnp.exe\u{202c} end \u{2067}open";
    let fields = |end: &str| {
        json!({
            "title": { "en": TITLE },
            "summary": { "en": format!("{long} {turned} {end}") },
            "topics": ["ciip"],
            "beneficiaries": [{ "place": "FJ" }],
        })
    };
    let add = |end: &str| {
        host.call(
            "record_add",
            "en",
            json!({ "kind": "initiative", "fields": fields(end) }),
        )
    };
    assert!(
        add("\u{0007}bell").is_err(),
        "what rings does not come so far as to be printed"
    );
    let added = add("end").unwrap();
    let slug = added["output"]["slug"]
        .as_str()
        .unwrap_or_else(|| panic!("{added}"))
        .to_owned();
    let report = app::report::sheet(
        &host,
        &reader("en"),
        record(app::api::Kind::Initiative, &slug),
        Unpublished {
            drafts: true,
            private: false,
        },
    )
    .unwrap();
    let pages = press::set(&report).unwrap();
    let text = pages.text();
    for word in TITLE.split_whitespace() {
        assert!(
            text.contains(word),
            "{word:?} stands on the page as it was typed: {text}"
        );
    }
    let (width, _) = pages.size();
    for run in pages.runs() {
        assert!(run.right <= width - 49.0, "a long word breaks: {run:?}");
    }
    assert!(
        !text.contains(['\u{202e}', '\u{2067}']),
        "nothing turns the page around"
    );
    assert!(
        text.contains("gnp.exe"),
        "what was turned around is shown as it is"
    );
    assert!(
        report.stamp.is_some(),
        "a report with a draft says so on every page"
    );

    let page = html::page(&report);
    assert!(
        !page.contains("<script"),
        "no script is written into the page"
    );
    assert!(
        page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"),
        "it is shown instead"
    );
    assert!(page.contains("&amp;amp;"), "an entity is text too");
    let bytes = report::make(
        &host,
        &reader("ar"),
        &ReportSubject::Sheet {
            record: record(app::api::Kind::Initiative, &slug),
        },
        ReportFormat::Pdf,
        Unpublished {
            drafts: true,
            private: false,
        },
    )
    .unwrap()
    .bytes;
    assert!(
        bytes.starts_with(b"%PDF"),
        "in a page that runs from right to left too"
    );
}

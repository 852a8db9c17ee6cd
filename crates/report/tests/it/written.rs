use app::Fault;
use app::api::{Kind, ReportFormat, ReportRequest, ReportSubject, SearchRequest};

use crate::{of_place, reader, record, shared};

fn request(file: &std::path::Path, subject: ReportSubject) -> ReportRequest {
    ReportRequest {
        file: file.display().to_string(),
        format: None,
        subject,
        drafts: false,
        private: false,
    }
}

#[test]
fn a_file_is_written_whole_in_the_form_of_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let pack = || ReportSubject::Pack {
        search: Box::new(of_place("WS")),
    };
    let file = folder.path().join("pack.html");
    let done = report::write(shared(), &reader("fr"), request(&file, pack())).unwrap();
    assert_eq!(done.format, ReportFormat::Html, "by the end of the name");
    assert_eq!(done.pages, None, "a page of HTML has no end");
    assert_eq!(done.title, "Samoa", "it is named after the place");
    assert!(
        std::fs::read_to_string(&file)
            .unwrap()
            .ends_with("</html>\n"),
        "it is there to the end"
    );
    let file = folder.path().join("pack.pdf");
    let done = report::write(shared(), &reader("fr"), request(&file, pack())).unwrap();
    assert!(done.pages.unwrap() > 2, "a cover, contents and records");
    assert_eq!(
        done.missing,
        Vec::<String>::new(),
        "every character has a shape"
    );
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 2, "nothing else is left behind");
}

#[test]
fn what_cannot_be_made_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let (host, reader) = (shared(), reader("en"));
    let file = folder.path().join("report.docx");
    let brief = ReportSubject::Brief {
        place: "FJ".to_owned(),
    };
    let refused = report::write(host, &reader, request(&file, brief));
    assert!(
        matches!(refused, Err(Fault::ReportFormatUnknown { .. })),
        "no form of that name: {refused:?}"
    );
    let file = folder.path().join("report.pdf");
    let nowhere = ReportSubject::Brief {
        place: "QQ".to_owned(),
    };
    let refused = report::write(host, &reader, request(&file, nowhere));
    assert!(
        matches!(refused, Err(Fault::PlaceNotFound { .. })),
        "no such place: {refused:?}"
    );
    for records in [1, 5] {
        let subject = ReportSubject::Comparison {
            records: vec![record(Kind::Initiative, "2centre"); records],
        };
        let refused = report::write(host, &reader, request(&file, subject));
        assert!(
            matches!(refused, Err(Fault::CompareCount { given }) if given == records),
            "{records} records cannot be compared: {refused:?}"
        );
    }
    let subject = ReportSubject::Pack {
        search: Box::new(SearchRequest {
            query: "xqzzyvxq".to_owned(),
            as_spelt: true,
            ..SearchRequest::default()
        }),
    };
    let refused = report::write(host, &reader, request(&file, subject));
    assert!(
        matches!(refused, Err(Fault::ReportEmpty)),
        "nothing was found: {refused:?}"
    );
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        0,
        "and nothing was written"
    );
}

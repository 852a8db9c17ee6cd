use super::{Finding, Problem};
use crate::record::{Extra, Kind};

/// The fields without which a record is not kept: what it is called, where it belongs, what it is about.
///
/// The bundled data need more (`required` in the schemas); whoever writes in the field may add that later. A body without a
/// seat and a document of no country are common, so there the third field is another one.
#[must_use]
pub fn mandatory(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Initiative => &["title", "beneficiaries", "topics"],
        Kind::Programme => &["title", "eligible_places", "topics"],
        Kind::Need => &["statement", "place", "topics"],
        Kind::Organisation => &["name", "kind"],
        Kind::Resource => &["title", "url", "topics"],
        Kind::Place | Kind::Case | Kind::Shortlist | Kind::Assessment => &[],
    }
}

pub(super) fn check(kind: Kind, body: &Extra, findings: &mut Vec<Finding>) {
    for field in mandatory(kind) {
        let reported = findings.iter().any(|finding| finding.root() == *field);
        if !body.contains_key(*field) && !reported {
            findings.push(Finding::error(*field, Problem::Missing));
        }
    }
    let cites = matches!(kind, Kind::Initiative | Kind::Programme | Kind::Need);
    if cites && !body.contains_key("sources") {
        findings.push(Finding {
            path: "sources".to_owned(),
            problem: Problem::NoSource,
            advice: true,
        });
    }
}

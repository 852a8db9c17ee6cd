use super::*;
use crate::record::{Standing, Visibility};
use crate::search::index::Facts;

/// Six records: three open, one withdrawn, one private, one draft.
pub(in crate::search) fn sample() -> Columns {
    let text = |items: &[&str]| items.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
    let hierarchy = Hierarchy {
        above: [
            ("FJ", &["054", "009", "001"][..]),
            ("TO", &["061", "009", "001"]),
            ("009", &["001"]),
            ("054", &["009", "001"]),
        ]
        .into_iter()
        .map(|(place, above)| (place.to_owned(), text(above)))
        .collect(),
        theme: [("ciip", "B"), ("incident-management", "B"), ("cbm", "A")]
            .map(|(topic, theme)| (topic.to_owned(), theme.to_owned()))
            .into(),
    };
    let mut columns = Columns {
        hierarchy: Arc::new(hierarchy),
        ..Columns::default()
    };
    let published = Facts {
        kind: Some(Kind::Initiative),
        standing: Standing::Published,
        ..Facts::default()
    };
    let fiji = Facts {
        slug: "fiji".into(),
        topics: text(&["ciip"]),
        places: text(&["FJ"]),
        organisations: vec![
            ("eu".into(), "funder".into()),
            ("eu".into(), "implementer".into()),
        ],
        status: Some("ongoing".into()),
        years: Some((2019, 2021)),
        ..published.clone()
    };
    let offer = Facts {
        kind: Some(Kind::Programme),
        slug: "offer".into(),
        topics: text(&["cbm"]),
        places: text(&["009"]),
        status: Some("calls".into()),
        ..published.clone()
    };
    let report = Facts {
        kind: Some(Kind::Resource),
        slug: "report".into(),
        topics: text(&["incident-management"]),
        years: Some((2024, 2024)),
        ..published
    };
    columns.put(1, &fiji);
    columns.put(2, &offer);
    columns.put(3, &report);
    columns.put(
        4,
        &Facts {
            standing: Standing::Withdrawn,
            ..fiji.clone()
        },
    );
    columns.put(
        5,
        &Facts {
            visibility: Visibility::Private,
            ..fiji.clone()
        },
    );
    columns.put(
        6,
        &Facts {
            standing: Standing::Draft,
            ..fiji
        },
    );
    columns
}

#[test]
fn a_row_that_is_put_again_leaves_no_trace() {
    let mut columns = sample();
    let moved = Facts {
        kind: Some(Kind::Initiative),
        slug: "moved".into(),
        standing: Standing::Published,
        places: vec!["TO".into()],
        ..Facts::default()
    };
    columns.put(1, &moved);
    assert!(
        !columns.value(Facet::Place, "FJ").contains(1),
        "the old place is forgotten"
    );
    assert!(
        columns.value(Facet::Place, "061").contains(1),
        "the new one counts, with its regions"
    );
    assert!(
        !columns.value(Facet::Topic, "ciip").contains(1),
        "the old topic is forgotten"
    );
    assert_eq!(
        columns.places(1).collect::<Vec<_>>(),
        ["TO"],
        "only what it names itself"
    );
    columns.remove(1);
    assert!(
        columns.kind(1).is_none() && !columns.all().contains(1),
        "gone"
    );
}

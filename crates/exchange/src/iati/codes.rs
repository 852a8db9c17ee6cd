//! Which of our fields stands where in IATI, and which codes mean the same.

use std::sync::LazyLock;

use catalogue::vocabulary::Vocabulary;

/// Texts of an activity with the type of their description.
pub(crate) const DESCRIPTIONS: [(&str, &str); 4] = [
    ("summary", "1"),
    ("objectives", "2"),
    ("target_groups", "3"),
    ("context", "4"),
];

/// Dates of an activity with their type.
pub(crate) const DATES: [(&str, &str); 4] = [
    ("planned_start", "1"),
    ("actual_start", "2"),
    ("planned_end", "3"),
    ("actual_end", "4"),
];

/// Texts that are titles of results, with the type of the result.
pub(crate) const RESULTS: [(&str, &str); 2] = [("outputs", "1"), ("outcomes", "2")];

/// Lists of amounts that are transactions, with their type; the letters are those of older versions.
pub(crate) const TRANSACTIONS: [(&str, &str, &str); 2] =
    [("commitments", "2", "C"), ("disbursements", "3", "D")];

/// Sets that become sectors of our own vocabularies.
pub(crate) const SECTORS: [(&str, &str); 2] =
    [("topics", "topic"), ("support_types", "support-type")];

/// Sets that become tags of our own vocabularies.
pub(crate) const TAGS: [(&str, &str); 5] = [
    ("norms", "norm"),
    ("cmm_factors", "cmm-factor"),
    ("principles", "principle"),
    ("modes", "mode"),
    ("languages", "language"),
];

/// The elements of an activity in the order of the schema of IATI 2.03, which is binding.
pub(crate) const ORDER: [&str; 34] = [
    "iati-identifier",
    "reporting-org",
    "title",
    "description",
    "participating-org",
    "other-identifier",
    "activity-status",
    "activity-date",
    "contact-info",
    "activity-scope",
    "recipient-country",
    "recipient-region",
    "location",
    "sector",
    "tag",
    "country-budget-items",
    "humanitarian-scope",
    "policy-marker",
    "collaboration-type",
    "default-flow-type",
    "default-finance-type",
    "default-aid-type",
    "default-tied-status",
    "budget",
    "planned-disbursement",
    "capital-spend",
    "transaction",
    "document-link",
    "related-activity",
    "legacy-data",
    "conditions",
    "result",
    "crs-add",
    "fss",
];

/// Where an element stands in an activity; elements of other namespaces come last.
pub(crate) fn rank(name: &str) -> usize {
    ORDER
        .iter()
        .position(|known| *known == name)
        .unwrap_or(ORDER.len())
}

/// The role of an organisation in IATI.
pub(crate) fn role_out(role: &str) -> &'static str {
    match role {
        "funder" => "1",
        "accountable" => "2",
        "extending" => "3",
        _ => "4",
    }
}

/// Our role for one of IATI.
pub(crate) fn role_in(code: &str) -> Option<&'static str> {
    Some(match code {
        "1" => "funder",
        "2" => "accountable",
        "3" => "extending",
        "4" => "implementer",
        _ => return None,
    })
}

/// The type of an organisation, where our kind says as much as IATI's.
pub(crate) fn kind_out(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "government" => "10",
        "intergovernmental" => "40",
        "private" => "70",
        "academia" => "80",
        _ => return None,
    })
}

/// Our kind of organisation for a type of IATI.
pub(crate) fn kind_in(code: &str) -> Option<&'static str> {
    Some(match code {
        "10" | "11" | "15" => "government",
        "21" | "22" | "23" | "24" => "ngo",
        "40" => "intergovernmental",
        "70" | "71" | "72" | "73" => "private",
        "80" => "academia",
        _ => return None,
    })
}

/// The status of an activity.
pub(crate) fn status_out(status: &str) -> Option<&'static str> {
    Some(match status {
        "planned" => "1",
        "ongoing" => "2",
        "completed" => "4",
        _ => return None,
    })
}

/// Our status; suspended and cancelled activities have none.
pub(crate) fn status_in(code: &str) -> Option<&'static str> {
    Some(match code {
        "1" => "planned",
        "2" => "ongoing",
        "3" | "4" => "completed",
        _ => return None,
    })
}

/// The DAC purpose code nearest to a topic, by `data/vocabulary/dac-map.json`.
pub(crate) fn dac(topic: &str) -> Option<&'static str> {
    static MAP: LazyLock<Vocabulary> = LazyLock::new(|| {
        let text = include_str!("../../../../data/vocabulary/dac-map.json");
        // The file is part of the program; a test reads it.
        Vocabulary::from_files([("dac-map.json", text)]).unwrap_or_default()
    });
    let theme = Vocabulary::bundled().theme_of(topic)?;
    let term = MAP
        .list("dac-map")?
        .terms
        .iter()
        .find(|term| term.code == theme)?;
    let nearer = term
        .more
        .get("topics")
        .and_then(|topics| topics.get(topic))
        .and_then(|code| code.as_str());
    nearer.or_else(|| term.text("dac"))
}

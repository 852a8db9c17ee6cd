use catalogue::Kind;

/// A part of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    /// What no record does without.
    Main,
    /// Texts.
    Texts,
    /// Codes of the field.
    Classification,
    /// Who has which part.
    People,
    /// When.
    Dates,
    /// How much.
    Money,
    /// What came of it.
    Results,
    /// The ten principles.
    SelfCheck,
    /// Where it is known from.
    Sources,
}

impl Section {
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Texts => "texts",
            Self::Classification => "classification",
            Self::People => "people",
            Self::Dates => "dates",
            Self::Money => "money",
            Self::Results => "results",
            Self::SelfCheck => "self-check",
            Self::Sources => "sources",
        }
    }
}

/// The sections of a kind with their fields, in the order in which they are asked.
pub(super) fn sections(kind: Kind) -> &'static [(Section, &'static [&'static str])] {
    match kind {
        Kind::Initiative => &[
            (Section::Main, &["title", "beneficiaries", "topics"]),
            (
                Section::Texts,
                &["summary", "objectives", "context", "target_groups"],
            ),
            (Section::People, &["organisations", "contact"]),
            (
                Section::Dates,
                &[
                    "status",
                    "planned_start",
                    "planned_end",
                    "actual_start",
                    "actual_end",
                ],
            ),
            (
                Section::Classification,
                &[
                    "support_types",
                    "modes",
                    "languages",
                    "seats",
                    "regions",
                    "cmm_factors",
                    "norms",
                    "principles",
                    "sdgs",
                    "gender_marker",
                ],
            ),
            (Section::Money, &["budget", "commitments", "disbursements"]),
            (Section::Results, &["outputs", "outcomes", "indicators"]),
            (Section::SelfCheck, &["self_check"]),
            (
                Section::Sources,
                &["sources", "links", "confidence", "notes"],
            ),
        ],
        Kind::Programme => &[
            (Section::Main, &["title", "eligible_places", "topics"]),
            (Section::Texts, &["summary", "how_to_apply", "conditions"]),
            (Section::Dates, &["window"]),
            (Section::People, &["organisations", "initiative"]),
            (
                Section::Classification,
                &["eligible_kinds", "support_types", "modes", "languages"],
            ),
            (
                Section::Money,
                &["grant", "envelope", "cost_to_beneficiary"],
            ),
            (Section::SelfCheck, &["self_check"]),
            (Section::Sources, &["sources", "confidence", "notes"]),
        ],
        Kind::Need => &[
            (Section::Main, &["statement", "place", "topics"]),
            (Section::Texts, &["timing", "absorptive_limits"]),
            (Section::People, &["organisation"]),
            (
                Section::Classification,
                &[
                    "support_types",
                    "languages",
                    "priority",
                    "year",
                    "cmm_factor",
                    "cmm_factor_inferred",
                    "cmm_stage_present",
                    "cmm_stage_wanted",
                ],
            ),
            (Section::Sources, &["sources", "confidence", "notes"]),
        ],
        Kind::Organisation => &[
            (Section::Main, &["name", "kind", "place"]),
            (
                Section::Classification,
                &["acronym", "roles", "languages", "places", "topics"],
            ),
            (
                Section::Sources,
                &["website", "identifiers", "sources", "confidence", "notes"],
            ),
        ],
        Kind::Resource => &[
            (Section::Main, &["title", "url", "topics"]),
            (Section::Texts, &["summary"]),
            (
                Section::Classification,
                &[
                    "place",
                    "publisher",
                    "year",
                    "languages",
                    "document_kind",
                    "read",
                ],
            ),
            (Section::Sources, &["sources", "confidence", "notes"]),
        ],
        Kind::Place | Kind::Case | Kind::Shortlist | Kind::Assessment => &[],
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use catalogue::validate::describe;

    use super::*;

    #[test]
    fn every_field_of_every_kind_is_asked_once() {
        for kind in Kind::PUBLIC {
            let asked: Vec<&str> = sections(kind)
                .iter()
                .flat_map(|(_, fields)| fields.iter().copied())
                .collect();
            let once: BTreeSet<&str> = asked.iter().copied().collect();
            assert_eq!(once.len(), asked.len(), "{kind}: no field twice");
            let described = describe(kind);
            let there: BTreeSet<&str> = described.iter().map(|field| field.name).collect();
            assert_eq!(
                once, there,
                "{kind}: each field of the schema has its place"
            );
            let (first, main) = sections(kind)[0];
            assert_eq!(first, Section::Main, "{kind} begins with what is needed");
            for field in described.iter().filter(|field| field.required) {
                assert!(
                    main.contains(&field.name),
                    "{kind}: {} comes first",
                    field.name
                );
            }
        }
    }
}

use catalogue::record::Need;
use l10n::Localiser;

use super::field::{Field, languages, place, plain, term, terms, text};
use crate::api::{FieldValue, Leaf};

/// The page of a need.
pub(crate) const FIELDS: &[Field<Need>] = &[
    Field {
        key: "place",
        label: Localiser::record_field_place,
        always: true,
        values: |p, b| {
            Ok(b.place
                .as_deref()
                .map(|code| place(p, code, Some(Leaf::Beneficiary), None))
                .into())
        },
    },
    Field {
        key: "organisation",
        label: Localiser::match_field_asker,
        always: false,
        values: |p, b| {
            let asks = match b.organisation {
                Some(id) => p.organisation(id, None)?,
                None => None,
            };
            Ok(asks
                .map(|organisation| FieldValue::Organisation {
                    slug: organisation.slug,
                    name: organisation.name,
                    leaf: None,
                    role: String::new(),
                })
                .into())
        },
    },
    Field {
        key: "year",
        label: Localiser::record_field_year,
        always: true,
        values: |p, b| Ok(plain(b.year.map(|year| p.year(year)))),
    },
    Field {
        key: "priority",
        label: Localiser::record_field_priority,
        always: true,
        values: |p, b| Ok(term(p, "priority", "", b.priority.as_deref())),
    },
    Field {
        key: "support_types",
        label: Localiser::record_field_support_types,
        always: false,
        values: |p, b| Ok(terms(p, "support-type", "", &b.support_types)),
    },
    Field {
        key: "languages",
        label: Localiser::record_field_languages_work,
        always: true,
        values: |p, b| Ok(languages(p, &b.languages)),
    },
    Field {
        key: "cmm_factor",
        label: Localiser::record_field_cmm_factor,
        always: true,
        values: |p, b| {
            let inferred = b.cmm_factor_inferred == Some(true);
            Ok(term(p, "cmm-factor", "", b.cmm_factor.as_deref())
                .noted(inferred.then(|| p.loc().record_note_inferred())))
        },
    },
    Field {
        key: "cmm_stage_present",
        label: Localiser::record_field_stage_present,
        always: false,
        values: |p, b| Ok(term(p, "cmm-stage", "", b.cmm_stage_present.as_deref())),
    },
    Field {
        key: "cmm_stage_wanted",
        label: Localiser::record_field_stage_wanted,
        always: false,
        values: |p, b| Ok(term(p, "cmm-stage", "", b.cmm_stage_wanted.as_deref())),
    },
    Field {
        key: "timing",
        label: Localiser::record_field_timing,
        always: false,
        values: |p, b| Ok(text(p, &b.timing)),
    },
    Field {
        key: "absorptive_limits",
        label: Localiser::record_field_absorptive_limits,
        always: false,
        values: |p, b| Ok(text(p, &b.absorptive_limits)),
    },
];

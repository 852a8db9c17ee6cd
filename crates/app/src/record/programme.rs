use catalogue::record::Programme;
use l10n::Localiser;

use super::field::{Field, Filled, languages, place, plain, self_checks, term, terms, text};
use crate::api::{FieldValue, Leaf};
use crate::view::FLAGS;

/// The page of a programme.
pub(crate) const FIELDS: &[Field<Programme>] = &[
    Field {
        key: "window",
        label: Localiser::record_field_window,
        always: true,
        values: |p, b| {
            Ok(term(
                p,
                "window",
                "status",
                b.window.as_ref().map(|window| window.kind.as_str()),
            ))
        },
    },
    Field {
        key: "window/opens",
        label: Localiser::record_field_opens,
        always: false,
        values: |p, b| {
            Ok(plain(
                b.window
                    .as_ref()
                    .and_then(|w| w.opens)
                    .map(|date| p.date(date)),
            ))
        },
    },
    Field {
        key: "window/closes",
        label: Localiser::record_field_closes,
        always: true,
        values: |p, b| {
            Ok(plain(
                b.window
                    .as_ref()
                    .and_then(|w| w.closes)
                    .map(|date| p.date(date)),
            ))
        },
    },
    Field {
        key: "eligible_places",
        label: Localiser::record_field_eligible_places,
        always: true,
        values: |p, b| {
            let values: Vec<_> = b
                .eligible_places
                .iter()
                .map(|code| {
                    if FLAGS.contains(&code.as_str()) {
                        FieldValue::Term {
                            facet: String::new(),
                            term: p.term("flag", code),
                        }
                    } else {
                        place(p, code, Some(Leaf::Beneficiary), None)
                    }
                })
                .collect();
            Ok(values.into())
        },
    },
    Field {
        key: "eligible_kinds",
        label: Localiser::record_field_eligible_kinds,
        always: true,
        values: |p, b| Ok(terms(p, "eligible-kind", "", &b.eligible_kinds)),
    },
    Field {
        key: "how_to_apply",
        label: Localiser::record_field_how_to_apply,
        always: true,
        values: |p, b| Ok(text(p, &b.how_to_apply)),
    },
    Field {
        key: "conditions",
        label: Localiser::record_field_conditions,
        always: false,
        values: |p, b| Ok(text(p, &b.conditions)),
    },
    Field {
        key: "organisations/funder",
        label: Localiser::record_field_funders,
        always: true,
        values: |p, b| Ok(p.organisation_values(&b.organisations, &["funder"])?.into()),
    },
    Field {
        key: "organisations/implementer",
        label: Localiser::record_field_implementers,
        always: true,
        values: |p, b| {
            Ok(p.organisation_values(&b.organisations, &["implementer"])?
                .into())
        },
    },
    Field {
        key: "organisations",
        label: Localiser::record_field_partners,
        always: false,
        values: |p, b| {
            Ok(p.organisation_values(
                &b.organisations,
                &["accountable", "extending", "local-partner"],
            )?
            .into())
        },
    },
    Field {
        key: "modes",
        label: Localiser::record_field_modes,
        always: true,
        values: |p, b| Ok(terms(p, "mode", "mode", &b.modes)),
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
        key: "cost_to_beneficiary",
        label: Localiser::record_field_cost,
        always: true,
        values: |p, b| Ok(term(p, "cost", "", b.cost_to_beneficiary.as_deref())),
    },
    Field {
        key: "grant",
        label: Localiser::record_field_grant,
        always: true,
        values: |p, b| Ok(plain(b.grant.as_ref().and_then(|grant| p.grant(grant)))),
    },
    Field {
        key: "envelope",
        label: Localiser::record_field_envelope,
        always: true,
        values: |p, b| {
            let amount = b.envelope.as_ref().map(|envelope| p.amount(envelope));
            Ok(plain(amount).noted(Some(p.loc().record_note_announced())))
        },
    },
    Field {
        key: "initiative",
        label: Localiser::record_field_initiative,
        always: false,
        values: |p, b| {
            let Some(id) = b.initiative else {
                return Ok(Filled::default());
            };
            let Some(record) = p.named(id)? else {
                return Ok(Filled::default());
            };
            Ok(p.record_ref(&record)?
                .map(|record| FieldValue::Record {
                    record: Box::new(record),
                })
                .into())
        },
    },
    Field {
        key: "self_check",
        label: Localiser::record_field_self_check,
        always: false,
        values: |p, b| Ok(self_checks(p, &b.self_check)),
    },
];

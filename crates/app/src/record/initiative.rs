use catalogue::record::{Beneficiary, Initiative};
use l10n::Localiser;

use super::field::{Field, Filled, dated, languages, place, plain, self_checks, term, terms, text};
use super::results;
use crate::api::Leaf;
use crate::view::{Presenter, Span};

/// The page of an initiative.
pub(crate) const FIELDS: &[Field<Initiative>] = &[
    Field {
        key: "status",
        label: Localiser::record_field_status,
        always: true,
        values: |p, i| Ok(term(p, "status", "status", i.status.as_deref())),
    },
    Field {
        key: "actual_start",
        label: Localiser::record_field_start,
        always: true,
        values: |p, i| {
            let span = Span::of(i);
            Ok(dated(p, span.start, span.start_planned))
        },
    },
    Field {
        key: "actual_end",
        label: Localiser::record_field_end,
        always: true,
        values: |p, i| {
            let span = Span::of(i);
            Ok(dated(p, span.end, span.end_planned))
        },
    },
    Field {
        key: "beneficiaries",
        label: Localiser::record_field_beneficiaries,
        always: true,
        values: |p, i| {
            let values: Vec<_> = i
                .beneficiaries
                .iter()
                .map(|b| place(p, &b.place, Some(Leaf::Beneficiary), beneficiary_role(p, b)))
                .collect();
            Ok(values.into())
        },
    },
    Field {
        key: "organisations/funder",
        label: Localiser::record_field_funders,
        always: true,
        values: |p, i| Ok(p.organisation_values(&i.organisations, &["funder"])?.into()),
    },
    Field {
        key: "organisations/implementer",
        label: Localiser::record_field_implementers,
        always: true,
        values: |p, i| {
            Ok(p.organisation_values(&i.organisations, &["implementer"])?
                .into())
        },
    },
    Field {
        key: "organisations",
        label: Localiser::record_field_partners,
        always: false,
        values: |p, i| {
            Ok(p.organisation_values(
                &i.organisations,
                &["accountable", "extending", "local-partner"],
            )?
            .into())
        },
    },
    Field {
        key: "objectives",
        label: Localiser::record_field_objectives,
        always: false,
        values: |p, i| Ok(text(p, &i.objectives)),
    },
    Field {
        key: "context",
        label: Localiser::record_field_context,
        always: false,
        values: |p, i| Ok(text(p, &i.context)),
    },
    Field {
        key: "target_groups",
        label: Localiser::record_field_target_groups,
        always: false,
        values: |p, i| Ok(text(p, &i.target_groups)),
    },
    Field {
        key: "outputs",
        label: Localiser::record_field_outputs,
        always: false,
        values: |p, i| Ok(text(p, &i.outputs)),
    },
    Field {
        key: "outcomes",
        label: Localiser::record_field_outcomes,
        always: false,
        values: |p, i| Ok(text(p, &i.outcomes)),
    },
    Field {
        key: "indicators",
        label: Localiser::record_field_indicators,
        always: false,
        values: |p, i| Ok(results::indicators(p, &i.indicators)),
    },
    Field {
        key: "modes",
        label: Localiser::record_field_modes,
        always: true,
        values: |p, i| Ok(terms(p, "mode", "mode", &i.modes)),
    },
    Field {
        key: "support_types",
        label: Localiser::record_field_support_types,
        always: false,
        values: |p, i| Ok(terms(p, "support-type", "", &i.support_types)),
    },
    Field {
        key: "languages",
        label: Localiser::record_field_languages_delivery,
        always: true,
        values: |p, i| Ok(languages(p, &i.languages)),
    },
    Field {
        key: "budget",
        label: Localiser::record_field_budget,
        always: true,
        values: |p, i| {
            let amount = i.budget.as_ref().map(|budget| p.amount(budget));
            Ok(plain(amount).noted(Some(p.loc().record_note_announced())))
        },
    },
    Field {
        key: "commitments",
        label: Localiser::record_field_commitments,
        always: false,
        values: |p, i| Ok(results::amounts(p, &i.commitments)),
    },
    Field {
        key: "disbursements",
        label: Localiser::record_field_disbursements,
        always: false,
        values: |p, i| Ok(results::amounts(p, &i.disbursements)),
    },
    Field {
        key: "seats",
        label: Localiser::record_field_seats,
        always: false,
        values: |p, i| Ok(plain(i.seats.map(|seats| p.loc().number(seats)))),
    },
    Field {
        key: "regions",
        label: Localiser::record_field_regions,
        always: false,
        values: |p, i| {
            let values: Vec<_> = i
                .regions
                .iter()
                .map(|code| place(p, code, None, None))
                .collect();
            Ok(values.into())
        },
    },
    Field {
        key: "norms",
        label: Localiser::record_field_norms,
        always: false,
        values: |p, i| Ok(terms(p, "norm", "", &i.norms)),
    },
    Field {
        key: "cmm_factors",
        label: Localiser::record_field_cmm_factors,
        always: false,
        values: |p, i| Ok(terms(p, "cmm-factor", "", &i.cmm_factors)),
    },
    Field {
        key: "principles",
        label: Localiser::record_field_principles,
        always: false,
        values: |p, i| Ok(terms(p, "principle", "", &i.principles)),
    },
    Field {
        key: "sdgs",
        label: Localiser::record_field_sdgs,
        always: false,
        values: |p, i| Ok(terms(p, "sdg", "", &i.sdgs)),
    },
    Field {
        key: "gender_marker",
        label: Localiser::record_field_gender_marker,
        always: false,
        values: |p, i| Ok::<Filled, _>(term(p, "gender-marker", "", i.gender_marker.as_deref())),
    },
    Field {
        key: "self_check",
        label: Localiser::record_field_self_check,
        always: false,
        values: |p, b| Ok(self_checks(p, &b.self_check)),
    },
    Field {
        key: "contact",
        label: Localiser::record_field_contact,
        always: false,
        values: |p, i| results::contact(p, i.contact.as_ref()),
    },
    Field {
        key: "links",
        label: Localiser::record_field_links,
        always: false,
        values: |_, i| Ok(results::links(&i.links)),
    },
];

/// Role of a beneficiary place, and its share of the money, in words.
fn beneficiary_role(presenter: &Presenter<'_>, place: &Beneficiary) -> Option<String> {
    let loc = presenter.loc();
    let role = place.role.as_deref().map(|role| match role {
        "priority" => loc.record_beneficiary_priority(),
        "associate" => loc.record_beneficiary_associate(),
        other => other.to_owned(),
    });
    let share = place
        .percentage
        .as_ref()
        .map(|share| results::share(loc, share));
    match (role, share) {
        (Some(role), Some(share)) => Some(format!("{role} · {share}")),
        (role, share) => role.or(share),
    }
}

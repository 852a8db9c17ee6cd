use std::collections::BTreeMap;

use catalogue::Kind;
use catalogue::store::Release;
use exchange::Labels;
use l10n::{Direction, Localiser};

use crate::view::Presenter;

type Label = fn(&Localiser) -> String;

/// Labels of the columns by field name.
const FIELDS: &[(&str, Label)] = &[
    ("record", Localiser::exchange_field_record),
    ("slug", Localiser::record_field_slug),
    ("standing", Localiser::record_field_standing),
    ("title", Localiser::record_field_title),
    ("name", Localiser::record_field_name),
    ("statement", Localiser::record_field_statement),
    ("summary", Localiser::record_field_summary),
    ("objectives", Localiser::record_field_objectives),
    ("context", Localiser::record_field_context),
    ("target_groups", Localiser::record_field_target_groups),
    ("outputs", Localiser::exchange_field_outputs),
    ("outcomes", Localiser::exchange_field_outcomes),
    ("indicators", Localiser::exchange_field_indicators),
    ("topics", Localiser::record_field_topics),
    ("support_types", Localiser::record_field_support_types),
    ("modes", Localiser::record_field_modes),
    ("norms", Localiser::record_field_norms),
    ("cmm_factors", Localiser::record_field_cmm_factors),
    ("principles", Localiser::record_field_principles),
    ("sdgs", Localiser::record_field_sdgs),
    ("gender_marker", Localiser::record_field_gender_marker),
    ("beneficiaries", Localiser::record_field_beneficiaries),
    ("regions", Localiser::record_field_regions),
    ("organisations", Localiser::record_field_organisations),
    ("planned_start", Localiser::record_field_planned_start),
    ("planned_end", Localiser::record_field_planned_end),
    ("actual_start", Localiser::exchange_field_actual_start),
    ("actual_end", Localiser::exchange_field_actual_end),
    ("status", Localiser::record_field_status),
    ("languages", Localiser::record_field_languages),
    ("seats", Localiser::record_field_seats),
    ("budget", Localiser::record_field_budget),
    ("commitments", Localiser::exchange_field_commitments),
    ("disbursements", Localiser::exchange_field_disbursements),
    ("links", Localiser::exchange_field_links),
    ("contact", Localiser::exchange_field_contact),
    ("sources", Localiser::record_field_sources),
    ("confidence", Localiser::record_field_confidence),
    ("notes", Localiser::record_field_notes),
    ("confirmed", Localiser::record_field_confirmed),
    ("initiative", Localiser::record_field_initiative),
    ("conditions", Localiser::record_field_conditions),
    ("eligible_places", Localiser::record_field_eligible_places),
    ("eligible_kinds", Localiser::record_field_eligible_kinds),
    ("window", Localiser::record_field_window),
    ("grant", Localiser::record_field_grant),
    ("envelope", Localiser::record_field_envelope),
    ("cost_to_beneficiary", Localiser::record_field_cost),
    ("how_to_apply", Localiser::record_field_how_to_apply),
    ("place", Localiser::record_field_place),
    ("year", Localiser::record_field_year),
    ("cmm_factor", Localiser::record_field_cmm_factor),
    ("cmm_factor_inferred", Localiser::record_note_inferred),
    ("cmm_stage_present", Localiser::record_field_stage_present),
    ("cmm_stage_wanted", Localiser::record_field_stage_wanted),
    ("priority", Localiser::record_field_priority),
    ("timing", Localiser::record_field_timing),
    (
        "absorptive_limits",
        Localiser::record_field_absorptive_limits,
    ),
    ("acronym", Localiser::record_field_acronym),
    ("kind", Localiser::record_field_kind),
    ("roles", Localiser::record_field_roles),
    ("website", Localiser::record_field_website),
    ("places", Localiser::record_field_places_of_work),
    ("publisher", Localiser::record_field_publisher),
    ("document_kind", Localiser::record_field_document_kind),
    ("url", Localiser::record_field_address),
    ("read", Localiser::record_field_read),
    ("extra", Localiser::exchange_field_extra),
];

/// Labels of the parts of fields that are objects.
const PARTS: &[(&str, Label)] = &[
    ("amount_minor", Localiser::exchange_part_amount),
    ("currency", Localiser::exchange_part_currency),
    ("value_date", Localiser::exchange_part_value_date),
    ("min_minor", Localiser::exchange_part_smallest),
    ("max_minor", Localiser::exchange_part_largest),
    ("kind", Localiser::record_field_kind),
    ("opens", Localiser::record_field_opens),
    ("closes", Localiser::record_field_closes),
    ("on", Localiser::exchange_part_on),
    ("by", Localiser::exchange_part_by),
    ("organisation", Localiser::exchange_part_by),
    ("url", Localiser::record_field_address),
];

/// Fields that are objects.
const OBJECTS: [&str; 6] = [
    "budget",
    "envelope",
    "grant",
    "window",
    "contact",
    "confirmed",
];

/// Names of the fields and their parts by path, without a language.
pub(super) fn names_of_fields(loc: &Localiser) -> BTreeMap<String, String> {
    let mut columns: BTreeMap<String, String> = FIELDS
        .iter()
        .map(|(name, label)| ((*name).to_owned(), label(loc)))
        .collect();
    for object in OBJECTS {
        let field = columns.get(object).cloned().unwrap_or_default();
        for (part, label) in PARTS {
            let label = loc.exchange_field_part(&field, label(loc));
            columns.insert(format!("{object}.{part}"), label);
        }
    }
    columns
}

/// The words of the reader's language that a file of so many records needs, but for those that depend on a record.
pub(super) fn labels<'a>(
    presenter: &Presenter<'_>,
    loc: &Localiser,
    release: &Release,
    records: usize,
) -> Labels<'a> {
    let reader = presenter.reader();
    Labels {
        lang: reader.data_lang().to_owned(),
        right_to_left: reader.lang().direction() == Direction::Rtl,
        columns: names_of_fields(loc),
        kinds: Kind::PUBLIC
            .into_iter()
            .map(|kind| (kind, presenter.term("kind", kind.code()).label))
            .collect(),
        state: loc.exchange_field_state(),
        provenance: loc.exchange_sheet_provenance(),
        about: about(presenter, loc, release, records),
        ..Labels::default()
    }
}

/// The name of a language in the head of a column.
pub(super) fn file_language(presenter: &Presenter<'_>, tag: &str) -> Option<String> {
    (2..=8)
        .contains(&tag.len())
        .then(|| presenter.language_name(tag))
}

/// What is said beside a whole day of which only the year or the month is known.
pub(super) fn precision(loc: &Localiser, known: &str) -> Option<String> {
    match known.len() {
        4 => Some(loc.exchange_date_year(known)),
        7 => Some(loc.exchange_date_month(known)),
        _ => None,
    }
}

/// Where the records of a workbook come from.
fn about(
    presenter: &Presenter<'_>,
    loc: &Localiser,
    release: &Release,
    records: usize,
) -> Vec<(String, String)> {
    let mut rows = vec![(
        loc.exchange_about_release(),
        format!("{} ({})", release.number, release.date),
    )];
    if let Some(today) = presenter.today() {
        rows.push((loc.exchange_about_written(), today.to_string()));
    }
    rows.push((loc.exchange_about_records(), records.to_string()));
    rows.push((loc.exchange_about_texts(), loc.exchange_about_texts_note()));
    rows.push((
        loc.exchange_about_places(),
        loc.exchange_about_places_note(),
    ));
    rows
}

use catalogue::Kind;
use l10n::Localiser;

use super::layout::Section;
use crate::record::field_label;

/// The heading of a section.
pub(super) fn of_section(loc: &Localiser, section: Section) -> String {
    match section {
        Section::Main => loc.field_section_main(),
        Section::Texts => loc.field_section_texts(),
        Section::Classification => loc.field_section_classification(),
        Section::People => loc.field_section_people(),
        Section::Dates => loc.field_section_dates(),
        Section::Money => loc.field_section_money(),
        Section::Results => loc.field_section_results(),
        Section::SelfCheck => loc.record_field_self_check(),
        Section::Sources => loc.field_section_sources(),
    }
}

/// The label of a field; languages mean something else in each kind, as on the page of a record.
pub(super) fn of_field(loc: &Localiser, kind: Kind, name: &str) -> String {
    match (kind, name) {
        (Kind::Initiative, "languages") => loc.record_field_languages_delivery(),
        (Kind::Need, "languages") => loc.record_field_languages_work(),
        (Kind::Resource, "languages") => loc.record_field_languages_document(),
        (Kind::Organisation, "place") => loc.record_field_seat(),
        (_, "cmm_factor_inferred") => loc.record_field_cmm_factor_inferred(),
        _ => field_label(loc, name),
    }
}

/// The label of a part of an object.
pub(super) fn of_part(loc: &Localiser, of: &str, name: &str) -> String {
    match (of, name) {
        ("window", "kind") => loc.field_part_how(),
        ("identifiers", "value") => loc.field_part_identifier(),
        (_, "role") => loc.field_part_role(),
        (_, "organisation") => loc.field_part_organisation(),
        (_, "amount_minor") => loc.field_part_amount(),
        (_, "currency") => loc.field_part_currency(),
        (_, "value_date") => loc.field_part_value_date(),
        (_, "min_minor") => loc.field_part_smallest(),
        (_, "max_minor") => loc.field_part_largest(),
        (_, "opens") => loc.record_field_opens(),
        (_, "closes") => loc.record_field_closes(),
        (_, "published") => loc.field_part_published(),
        (_, "accessed") => loc.field_part_accessed(),
        (_, "scheme") => loc.field_part_scheme(),
        (_, "unit") => loc.field_part_unit(),
        (_, "baseline") => loc.field_part_baseline(),
        (_, "target") => loc.field_part_target(),
        (_, "actual") => loc.field_part_actual(),
        (_, "percentage") => loc.field_part_percentage(),
        _ => field_label(loc, name),
    }
}

/// What to write; empty where the label says it.
pub(super) fn hint(loc: &Localiser, kind: Kind, name: &str) -> String {
    match name {
        "title" => loc.field_hint_title(),
        "statement" => loc.field_hint_statement(),
        "name" => loc.field_hint_name(),
        "topics" => loc.field_hint_topics(),
        "beneficiaries" => loc.field_hint_beneficiaries(),
        "eligible_places" => loc.field_hint_eligible_places(),
        "summary" => loc.field_hint_summary(),
        "how_to_apply" => loc.field_hint_how_to_apply(),
        "organisations" => loc.field_hint_organisations(),
        "budget" | "envelope" => loc.field_hint_amount(),
        "indicators" => loc.field_hint_indicators(),
        "self_check" => loc.field_hint_self_check(),
        "sources" if kind == Kind::Need => loc.field_hint_sources_need(),
        "sources" => loc.field_hint_sources(),
        "contact" => loc.field_hint_contact(),
        "notes" => loc.field_hint_notes(),
        "timing" => loc.field_hint_timing(),
        "absorptive_limits" => loc.field_hint_absorptive_limits(),
        "target_groups" => loc.field_hint_target_groups(),
        "outputs" => loc.field_hint_outputs(),
        "outcomes" => loc.field_hint_outcomes(),
        "regions" => loc.field_hint_regions(),
        _ => String::new(),
    }
}

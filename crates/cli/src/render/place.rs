use app::api::{Leaf, PlacePage};
use l10n::Localiser;

use super::Page;
use super::page::{labels, reference};

/// The page of a country or region.
pub(crate) fn place(mut page: Page<'_>, place: &PlacePage) -> String {
    let loc = page.loc();
    page.heading(&format!("{} ({})", place.place.label, place.place.code));
    if !place.within.is_empty() {
        let within: Vec<&str> = place
            .within
            .iter()
            .map(|region| region.label.as_str())
            .collect();
        page.stated(&loc.cli_section_within(), Some(&within.join(" › ")));
    }
    if !place.members.is_empty() {
        let members: Vec<&str> = place
            .members
            .iter()
            .map(|member| member.label.as_str())
            .collect();
        page.stated(&loc.cli_section_members(), Some(&loc.list(&members)));
    }
    if !place.flags.is_empty() {
        page.line(&labels(loc, &place.flags));
    }
    figures(&mut page, place);
    running(&mut page, place);
    if !place.regional.is_empty() {
        page.heading(&loc.cli_section_regional());
        page.records(&place.regional);
    }
    page.heading(&loc.cli_section_open());
    let mut rows = Vec::with_capacity(place.programmes.len());
    for open in &place.programmes {
        rows.push(vec![
            reference(&open.record),
            page.prose(&open.record.title),
            open.window.clone(),
            open.via.clone(),
        ]);
    }
    page.table(
        &[
            loc.cli_column_reference(),
            loc.cli_column_title(),
            loc.record_field_window(),
            loc.cli_column_why(),
        ],
        &[],
        rows,
    );
    organisations(&mut page, place);
    page.heading(&loc.cli_section_needs());
    page.records(&place.needs);
    page.heading(&loc.cli_section_resources());
    resources(&mut page, place);
    if !place.is_region {
        facts(&mut page, place);
    }
    page.finish()
}

fn figures(page: &mut Page<'_>, place: &PlacePage) {
    let loc = page.loc();
    let figures = &place.figures;
    page.heading(&loc.cli_section_figures());
    let rows = [
        (loc.cli_label_initiatives(), figures.initiatives),
        (loc.cli_label_ongoing(), figures.ongoing),
        (loc.cli_label_programmes_open(), figures.programmes_open),
        (loc.cli_label_organisations(), figures.organisations),
        (loc.cli_label_needs(), figures.needs),
    ]
    .into_iter()
    .map(|(label, count)| vec![label, loc.number(count)])
    .collect();
    page.table(&[String::new(), String::new()], &[1], rows);
}

fn running(page: &mut Page<'_>, place: &PlacePage) {
    let loc = page.loc();
    page.heading(&loc.cli_section_running());
    if place.themes.is_empty() {
        page.line(&loc.cli_none());
    }
    for group in &place.themes {
        page.gap();
        page.line(&format!(
            "{} ({})",
            group.theme.label,
            loc.number(group.total)
        ));
        page.records(&group.initiatives);
        let more = (group.total as usize).saturating_sub(group.initiatives.len());
        if more > 0 {
            page.line(&loc.cli_more(more));
        }
    }
}

fn organisations(page: &mut Page<'_>, place: &PlacePage) {
    let loc = page.loc();
    page.heading(&loc.cli_section_organisations());
    let mut rows = Vec::with_capacity(place.organisations.len());
    for active in &place.organisations {
        let leaves: Vec<String> = active
            .leaves
            .iter()
            .map(|leaf| leaf_label(loc, *leaf))
            .collect();
        rows.push(vec![
            active.organisation.slug.clone(),
            page.organisation(&active.organisation),
            loc.list(&leaves),
            loc.number(active.initiatives),
        ]);
    }
    page.table(
        &[
            loc.search_facet_organisation(),
            loc.record_field_name(),
            loc.record_field_roles(),
            loc.cli_label_initiatives(),
        ],
        &[3],
        rows,
    );
}

/// The word of a leaf.
pub(crate) fn leaf_label(loc: &Localiser, leaf: Leaf) -> String {
    let code = match leaf {
        Leaf::Donor => "donor",
        Leaf::Implementer => "implementer",
        Leaf::Beneficiary => "beneficiary",
    };
    loc.term("organisation-role", code)
        .unwrap_or_else(|| code.to_owned())
}

fn resources(page: &mut Page<'_>, place: &PlacePage) {
    let loc = page.loc();
    let mut rows = Vec::with_capacity(place.resources.len());
    for resource in &place.resources {
        let mut row = page.record_row(resource);
        row.push(if resource.languages.is_empty() {
            loc.record_not_stated()
        } else {
            labels(loc, &resource.languages)
        });
        rows.push(row);
    }
    let mut headings = page.record_headings();
    headings.push(loc.record_field_languages_document());
    page.table(&headings, &[], rows);
}

fn facts(page: &mut Page<'_>, place: &PlacePage) {
    let loc = page.loc();
    page.heading(&loc.cli_section_facts());
    let rows = place
        .facts
        .iter()
        .map(|fact| {
            vec![
                fact.fact.label.clone(),
                fact.value.clone(),
                fact.year
                    .map(|year| loc.number_ungrouped(year))
                    .unwrap_or_default(),
                fact.confidence.label.clone(),
                fact.source.title.clone(),
            ]
        })
        .collect();
    page.table(
        &[
            String::new(),
            String::new(),
            loc.record_field_year(),
            loc.record_field_confidence(),
            loc.cli_label_source(),
        ],
        &[],
        rows,
    );
}

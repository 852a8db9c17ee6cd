use app::api::{OrganisationPage, TrackBar};

use super::Page;
use super::page::{labels, reference};
use super::place::leaf_label;

/// Bars that are shown of a long track record.
const BARS: usize = 12;

/// The track record of an organisation.
pub(crate) fn organisation(mut page: Page<'_>, organisation: &OrganisationPage) -> String {
    let loc = page.loc();
    let name = page.organisation(&organisation.organisation);
    page.heading(&name);
    page.line(&format!("organisation:{}", organisation.organisation.slug));
    page.stated(
        &loc.record_field_kind(),
        organisation.kind.as_ref().map(|kind| kind.label.as_str()),
    );
    page.stated(
        &loc.record_field_seat(),
        organisation
            .place
            .as_ref()
            .map(|place| place.label.as_str()),
    );
    let leaves: Vec<String> = organisation
        .leaves
        .iter()
        .map(|leaf| leaf_label(loc, *leaf))
        .collect();
    page.stated(
        &loc.record_field_roles(),
        Some(loc.list(&leaves))
            .filter(|text| !text.is_empty())
            .as_deref(),
    );
    page.stated(&loc.record_field_website(), organisation.website.as_deref());
    page.stated(
        &loc.cli_label_initiatives(),
        Some(&loc.number(organisation.initiative_count)),
    );
    page.stated(
        &loc.cli_label_ongoing(),
        Some(&loc.number(organisation.ongoing)),
    );
    bars(
        &mut page,
        &loc.cli_section_by_theme(),
        &organisation.by_theme,
    );
    bars(
        &mut page,
        &loc.cli_section_by_place(),
        &organisation.by_place,
    );
    bars(&mut page, &loc.cli_section_by_role(), &organisation.by_role);
    page.heading(&loc.cli_section_initiatives());
    let mut headings = page.record_headings();
    headings.push(loc.record_field_roles());
    let mut rows = Vec::with_capacity(organisation.initiatives.len());
    for initiative in &organisation.initiatives {
        let mut row = page.record_row(&initiative.record);
        row.push(labels(loc, &initiative.roles));
        rows.push(row);
    }
    page.table(&headings, &[], rows);
    if !organisation.programmes.is_empty() {
        page.heading(&loc.cli_section_programmes());
        page.records(&organisation.programmes);
    }
    if !organisation.resources.is_empty() {
        page.heading(&loc.cli_section_resources());
        let mut rows = Vec::with_capacity(organisation.resources.len());
        for resource in &organisation.resources {
            rows.push(vec![
                reference(resource),
                page.prose(&resource.title),
                labels(loc, &resource.languages),
            ]);
        }
        let headings = [
            loc.cli_column_reference(),
            loc.cli_column_title(),
            loc.record_field_languages_document(),
        ];
        page.table(&headings, &[], rows);
    }
    if !organisation.partners.is_empty() {
        page.heading(&loc.cli_section_partners());
        let mut rows = Vec::with_capacity(organisation.partners.len());
        for partner in &organisation.partners {
            rows.push(vec![
                partner.organisation.slug.clone(),
                page.organisation(&partner.organisation),
                loc.organisation_shared(partner.shared),
            ]);
        }
        page.table(&[String::new(), String::new(), String::new()], &[], rows);
    }
    page.finish()
}

fn bars(page: &mut Page<'_>, heading: &str, bars: &[TrackBar]) {
    if bars.is_empty() {
        return;
    }
    let loc = page.loc();
    page.heading(heading);
    let rows = bars
        .iter()
        .take(BARS)
        .map(|bar| vec![bar.term.label.clone(), loc.number(bar.count)])
        .collect();
    page.table(&[String::new(), String::new()], &[1], rows);
    if bars.len() > BARS {
        page.line(&loc.cli_more(bars.len() - BARS));
    }
}

use std::collections::BTreeMap;

use catalogue::record::Row;
use catalogue::search::Columns;

use crate::Fault;
use crate::api::{ActiveOrganisation, Leaf, ThemeGroup};
use crate::order::by_status_then_newest;
use crate::view::{Presenter, leaf_of_role};

/// Records listed under one heading; the figures count all of them.
pub(crate) const LISTED: usize = 60;

/// Initiatives by theme; one with two themes stands under both.
pub(crate) fn by_theme(
    presenter: &Presenter<'_>,
    columns: &Columns,
    rows: &[Row],
) -> Result<Vec<ThemeGroup>, Fault> {
    let mut groups: BTreeMap<&str, Vec<Row>> = BTreeMap::new();
    for row in by_status_then_newest(columns, rows.iter().copied()) {
        for theme in columns.themes(row) {
            groups.entry(theme).or_default().push(row);
        }
    }
    let mut views = Vec::with_capacity(groups.len());
    for (theme, rows) in groups {
        let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        views.push(ThemeGroup {
            theme: presenter.term("theme", theme),
            initiatives: presenter.rows(rows.get(..LISTED).unwrap_or(&rows))?,
            total,
        });
    }
    Ok(views)
}

/// Who funds and implements these initiatives, the most active first.
pub(crate) fn organisations(
    presenter: &Presenter<'_>,
    columns: &Columns,
    rows: &[Row],
) -> Result<Vec<ActiveOrganisation>, Fault> {
    let mut found: BTreeMap<&str, (Vec<Leaf>, u32)> = BTreeMap::new();
    for row in rows {
        let mut here: Vec<&str> = Vec::new();
        for (slug, role) in columns.organisations(*row) {
            let Some(leaf) = leaf_of_role(role) else {
                continue;
            };
            let (leaves, initiatives) = found.entry(slug).or_default();
            if !leaves.contains(&leaf) {
                leaves.push(leaf);
                leaves.sort_unstable();
            }
            // One that both pays and does the work takes part once.
            if !here.contains(&slug) {
                here.push(slug);
                *initiatives += 1;
            }
        }
    }
    let mut active = Vec::with_capacity(found.len());
    for (slug, (leaves, initiatives)) in found {
        if let Some(organisation) = presenter.organisation_by_slug(slug, leaves.first().copied())? {
            active.push(ActiveOrganisation {
                organisation,
                leaves,
                initiatives,
            });
        }
    }
    active.sort_by(|a, b| {
        b.initiatives.cmp(&a.initiatives).then_with(|| {
            presenter
                .reader()
                .compare(&a.organisation.name.text, &b.organisation.name.text)
        })
    });
    Ok(active)
}

use app::api::{GapCell, GapsView, MatchResponse, MatchRole, MatchView};

use crate::render::Page;

/// What fits, best first, each with its reasons.
pub(super) fn found(mut page: Page<'_>, answer: &MatchResponse) -> String {
    let loc = page.loc();
    if answer.matches.is_empty() {
        page.line(&loc.match_nothing());
    }
    let roles = [
        (MatchRole::Triad, loc.match_role_triad()),
        (MatchRole::Programme, loc.match_role_programme()),
        (MatchRole::Need, loc.match_role_need()),
        (MatchRole::Implementer, loc.match_role_implementer()),
        (MatchRole::Partner, loc.match_role_partner()),
    ];
    for (role, heading) in roles {
        let of: Vec<&MatchView> = answer
            .matches
            .iter()
            .filter(|found| found.role == role)
            .collect();
        if of.is_empty() {
            continue;
        }
        page.heading(&heading);
        for found in of {
            one(&mut page, found);
        }
    }
    for (heading, records) in [
        (loc.match_role_overlap(), &answer.overlaps),
        (loc.match_role_precedent(), &answer.precedents),
    ] {
        if !records.is_empty() {
            page.heading(&heading);
            let headings = page.record_headings();
            let rows = records
                .iter()
                .map(|record| page.record_row(record))
                .collect();
            page.table(&headings, &[], rows);
        }
    }
    page.finish()
}

/// The name with its score, then a line for each criterion.
fn one(page: &mut Page<'_>, found: &MatchView) {
    let loc = page.loc();
    page.gap();
    let reference = format!("{}:{}", crate::render::kind_code(found.kind), found.slug);
    page.line(&l10n::strip_isolation(&found.name));
    let figure = |value: f64| loc.decimal(value, 1);
    page.line(&format!(
        "  {reference} · {} {} · {} {}",
        loc.match_column_score(),
        figure(found.score),
        loc.match_column_certainty(),
        figure(found.certainty),
    ));
    for blocker in &found.blockers {
        page.line(&format!(
            "  {}: {}",
            loc.match_column_blockers(),
            l10n::strip_isolation(&blocker.reason)
        ));
    }
    for criterion in &found.criteria {
        let score = criterion.score.map_or_else(|| "–".to_owned(), figure);
        page.line(&format!(
            "  {} ({}): {score} · {}",
            criterion.label,
            loc.number(criterion.weight),
            l10n::strip_isolation(&criterion.reason)
        ));
    }
}

/// Topics down, places across would not fit a terminal: a line for each pair of which something is known.
pub(super) fn gaps(mut page: Page<'_>, view: &GapsView) -> String {
    let loc = page.loc();
    page.heading(&loc.match_gaps_title(&view.place.label));
    if view.cells.is_empty() {
        page.line(&loc.match_gaps_none());
        return page.finish();
    }
    page.line(&loc.match_gaps_hint());
    for row in &view.places {
        let place = &row.place;
        page.heading(&if row.whole {
            loc.match_gaps_whole(&place.label)
        } else {
            place.label.clone()
        });
        for topic in &view.topics {
            let cell = view
                .cells
                .iter()
                .find(|cell| cell.place == place.code && cell.topic == topic.code);
            if let Some(cell) = cell {
                let counts = counts(loc, cell);
                page.line(&format!("  {}: {counts}", topic.label));
            }
        }
    }
    page.finish()
}

fn counts(loc: &l10n::Localiser, cell: &GapCell) -> String {
    let mut parts = vec![
        loc.match_gaps_count_needs(cell.needs),
        loc.match_gaps_count_running(cell.running),
        loc.match_gaps_count_past(cell.past),
        loc.match_gaps_count_open(cell.open),
    ];
    if cell.gap {
        parts.push(loc.match_gaps_gap());
    }
    if cell.overlap {
        parts.push(loc.match_gaps_overlap());
    }
    parts.join(" · ")
}

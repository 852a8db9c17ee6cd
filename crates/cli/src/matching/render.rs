use app::api::{
    GapCell, GapsView, MatchResponse, MatchRole, MatchTotal, MatchView, MatchWhyView,
    PortfolioView, WeightView, WeightsView,
};

use crate::render::Page;

/// What fits, best first, each with its reasons.
pub(super) fn found(mut page: Page<'_>, answer: &MatchResponse) -> String {
    let loc = page.loc();
    if answer.matches.is_empty() {
        page.line(&loc.match_nothing());
    }
    if answer.weights.own {
        page.line(&answer.weights.sentence);
    }
    if let Some(asker) = &answer.subject.asker {
        let said = if answer.subject.asker_presumed {
            l10n::strip_isolation(&loc.match_asker_presumed(&asker.label))
        } else {
            asker.label.clone()
        };
        page.labelled(&loc.match_field_asker(), &said);
    }
    if !answer.subject.notes.is_empty() {
        page.line(&loc.match_notes());
    }
    for note in &answer.subject.notes {
        let text = page.prose(&note.text);
        page.labelled(&note.label, &text);
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
        if let Some(total) = answer.totals.iter().find(|total| total.role == role) {
            let fit = of.iter().filter(|found| found.blockers.is_empty()).count();
            page.line(&shown(loc, fit, of.len() - fit, total));
        }
        for found in of {
            one(&mut page, found);
        }
    }
    let anywhere = answer.subject.places.is_empty();
    let overlap = if anywhere {
        loc.match_role_overlap_anywhere()
    } else {
        loc.match_role_overlap()
    };
    let shown = u32::try_from(answer.overlaps.len()).unwrap_or(u32::MAX);
    let cut = (shown < answer.overlaps_count)
        .then(|| loc.match_overlap_shown(shown, answer.overlaps_count));
    for (heading, below, records) in [
        (overlap, cut, &answer.overlaps),
        (loc.match_role_precedent(), None, &answer.precedents),
    ] {
        if !records.is_empty() {
            page.heading(&heading);
            if let Some(below) = below {
                page.line(&below);
            }
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

/// How many of all are shown.
fn shown(loc: &l10n::Localiser, fit: usize, blocked: usize, total: &MatchTotal) -> String {
    let number = |number: usize| loc.number(u32::try_from(number).unwrap_or(u32::MAX));
    let mut said = loc.matching_count_of(number(fit), loc.number(total.fit));
    if total.blocked > 0 {
        let cannot = loc.matching_count_blocked_of(number(blocked), loc.number(total.blocked));
        said = format!("{said} · {cannot}");
    }
    l10n::strip_isolation(&said)
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
        page.detail(&loc.match_column_blockers(), &blocker.reason);
    }
    for caution in &found.cautions {
        page.detail(&loc.match_column_cautions(), &caution.reason);
    }
    let mut before = "";
    for criterion in &found.criteria {
        // Further ties of three belong to the points above them.
        if criterion.label == before && criterion.score.is_none() {
            page.line(&format!("    {}", l10n::strip_isolation(&criterion.reason)));
            continue;
        }
        before = &criterion.label;
        let score = criterion.score.map_or_else(|| "–".to_owned(), figure);
        let weight = loc.number(criterion.weight);
        page.detail(
            &format!("{} ({weight})", criterion.label),
            &format!("{score} · {}", criterion.reason),
        );
    }
}

/// One record: its place, its reasons, and what it would take.
pub(super) fn why(mut page: Page<'_>, view: &MatchWhyView) -> String {
    let loc = page.loc();
    one(&mut page, &view.found);
    page.gap();
    page.line(&l10n::strip_isolation(&view.place));
    if view.weights.own {
        page.line(&view.weights.sentence);
    }
    page.heading(&loc.match_why_steps());
    if view.steps.is_empty() {
        page.line(&loc.match_why_nothing());
    }
    for step in &view.steps {
        if step.blocks {
            page.detail(&loc.match_column_blockers(), &step.sentence);
            continue;
        }
        let sentence = l10n::strip_isolation(&step.sentence);
        let points = loc.decimal(step.points, 1);
        let of = if step.states {
            loc.match_column_certainty()
        } else {
            loc.match_column_score()
        };
        page.line(&format!("  {sentence} · {of} +{points}"));
    }
    page.finish()
}

/// What each need gets, then those that go without.
pub(super) fn portfolio(mut page: Page<'_>, view: &PortfolioView) -> String {
    let loc = page.loc();
    for sentence in &view.summary {
        page.line(&l10n::strip_isolation(sentence));
    }
    if view.weights.own {
        page.line(&view.weights.sentence);
    }
    if !view.pairs.is_empty() {
        page.heading(&loc.match_portfolio_pairs());
    }
    for pair in &view.pairs {
        page.gap();
        let need = page.prose(&pair.need.title);
        page.line(&need);
        page.line(&format!(
            "  {} → {}",
            crate::render::record_reference(&pair.need),
            crate::render::record_reference(&pair.programme)
        ));
        let score = loc.decimal(pair.score, 1);
        page.line(&format!("  {} {score}", loc.match_column_score()));
        page.line(&format!("  {}", l10n::strip_isolation(&pair.sentence)));
    }
    if !view.without.is_empty() {
        page.heading(&loc.match_portfolio_without());
    }
    for without in &view.without {
        page.gap();
        let need = page.prose(&without.need.title);
        page.line(&need);
        page.line(&format!(
            "  {}",
            crate::render::record_reference(&without.need)
        ));
        page.line(&format!("  {}", l10n::strip_isolation(&without.sentence)));
    }
    page.finish()
}

/// Each criterion with its weight in both directions, as a file of weights names it.
pub(super) fn weights(mut page: Page<'_>, view: &WeightsView) -> String {
    let loc = page.loc();
    page.line(&view.sentence);
    page.gap();
    let weight = |list: &[WeightView], key: &str| {
        let found = list.iter().find(|weight| weight.key == key);
        found.map_or_else(String::new, |weight| loc.number(weight.weight))
    };
    let rows = view
        .programmes
        .iter()
        .map(|one| {
            vec![
                one.key.clone(),
                one.label.clone(),
                weight(&view.programmes, &one.key),
                weight(&view.organisations, &one.key),
            ]
        })
        .collect();
    let headings = [
        String::new(),
        String::new(),
        loc.match_role_programme(),
        loc.match_role_implementer(),
    ];
    page.table(&headings, &[2, 3], rows);
    page.finish()
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
    page.line(&loc.gaps_further_hint());
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
                page.detail(&topic.label, &counts);
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
    ];
    if cell.unknown > 0 {
        parts.push(loc.match_gaps_count_unknown(cell.unknown));
    }
    parts.push(loc.match_gaps_count_open(cell.open));
    if cell.further > 0 {
        parts.push(loc.match_gaps_count_further(cell.further));
    }
    if cell.gap {
        parts.push(loc.match_gaps_gap());
    }
    if cell.unsure {
        parts.push(loc.match_gaps_unsure());
    }
    if cell.overlap {
        parts.push(loc.match_gaps_overlap());
    }
    parts.join(" · ")
}

use app::api::SearchResponse;
use l10n::Localiser;

use super::Page;
use super::page::BETWEEN;

/// Values of a facet that are shown; the rest are counted.
const VALUES: usize = 8;

/// Results, why they were found, and the facets that were asked for.
pub(crate) fn search(mut page: Page<'_>, answer: &SearchResponse) -> String {
    let loc = page.loc();
    if answer.total == 0 {
        page.line(&loc.cli_search_none());
        page.line(&loc.cli_search_none_hint());
    } else {
        page.line(&loc.cli_search_shown(answer.hits.len(), answer.total));
    }
    if let Some(better) = &answer.did_you_mean {
        page.line(&if answer.corrected {
            loc.cli_search_corrected(better)
        } else {
            loc.cli_search_did_you_mean(better)
        });
    }
    if !answer.expansions.is_empty() {
        // The terminal has no way to switch an expansion off, so all of them are active.
        let terms: Vec<&str> = answer
            .expansions
            .iter()
            .map(|expansion| expansion.term.label.as_str())
            .collect();
        page.line(&loc.cli_search_widened(loc.list(&terms)));
    }
    if !answer.hits.is_empty() {
        page.gap();
        let mut headings = page.record_headings();
        headings.push(loc.cli_column_why());
        let mut rows = Vec::with_capacity(answer.hits.len());
        for hit in &answer.hits {
            let mut row = page.record_row(&hit.record);
            row.push(
                hit.why
                    .iter()
                    .map(|why| why.label.as_str())
                    .collect::<Vec<_>>()
                    .join(BETWEEN),
            );
            rows.push(row);
        }
        page.table(&headings, &[], rows);
    }
    facets(&mut page, answer);
    page.finish()
}

/// The names of the facets in the order of the window's rail.
fn facet_names(loc: &Localiser) -> [(&'static str, String); 9] {
    [
        ("kind", loc.search_facet_kind()),
        ("theme", loc.search_facet_theme()),
        ("topic", loc.search_facet_topic()),
        ("place", loc.search_facet_place()),
        ("status", loc.search_facet_status()),
        ("mode", loc.search_facet_mode()),
        ("organisation", loc.search_facet_organisation()),
        ("language", loc.search_facet_language()),
        ("year", loc.search_facet_year()),
    ]
}

fn facets(page: &mut Page<'_>, answer: &SearchResponse) {
    let loc = page.loc();
    for (name, label) in facet_names(loc) {
        let Some(values) = answer.facets.get(name) else {
            continue;
        };
        let mut values: Vec<_> = values
            .iter()
            .filter(|value| value.count > 0 || value.selected)
            .collect();
        if values.is_empty() {
            continue;
        }
        // On a terminal the largest numbers are what one looks for; years stay in their order.
        if name != "year" {
            values.sort_by_key(|value| std::cmp::Reverse(value.count));
        }
        page.heading(&label);
        let rows = values
            .iter()
            .take(VALUES)
            .map(|value| {
                vec![
                    value.label.clone(),
                    value.value.clone(),
                    loc.number(value.count),
                ]
            })
            .collect();
        page.table(&[String::new(), String::new(), String::new()], &[2], rows);
        if values.len() > VALUES {
            let more = loc.cli_more(values.len() - VALUES);
            page.line(&more);
        }
    }
}

use std::collections::BTreeMap;

use catalogue::place::WORLD;
use catalogue::search::{Facet, Found};

use crate::Fault;
use crate::api::{FacetValue, SearchRequest};
use crate::view::Presenter;

/// Organisations shown, by number: each costs a read, and nobody reads four hundred names.
const ORGANISATIONS: usize = 60;

/// The facets of an answer with their labels.
///
/// Short vocabularies come whole and in their own order, also values that nothing has: a reader should see that a door is
/// shut, not wonder where it went. The others come by number, the chosen values always among them.
pub(crate) fn facets(
    presenter: &Presenter<'_>,
    request: &SearchRequest,
    found: &Found,
) -> Result<BTreeMap<String, Vec<FacetValue>>, Fault> {
    let mut facets = BTreeMap::new();
    for (facet, counted) in &found.facets {
        let chosen = chosen(*facet, request);
        let counted = counted.iter();
        let mut counts: Vec<(String, u32)> = counted
            .map(|(code, count)| (code.to_string(), *count))
            .collect();
        for code in vocabulary(presenter, *facet)
            .into_iter()
            .chain(chosen.iter().cloned())
        {
            if !counts.iter().any(|(known, _)| *known == code) {
                counts.push((code, 0));
            }
        }
        let mut values = Vec::with_capacity(counts.len());
        let mut rest = 0;
        for (value, count) in order(presenter, *facet, counts) {
            let selected = chosen.contains(&value);
            // Everything lies in the world: to filter by it leaves out only what names no place at all.
            if *facet == Facet::Place && value == WORLD && !selected {
                continue;
            }
            if *facet == Facet::Organisation && !selected {
                rest += 1;
                if rest > ORGANISATIONS {
                    continue;
                }
            }
            if let Some((label, label_lang)) = label(presenter, *facet, &value)? {
                let parent = parent(presenter, *facet, &value);
                values.push(FacetValue {
                    value,
                    label,
                    label_lang,
                    count,
                    selected,
                    parent,
                });
            }
        }
        facets.insert(facet.code().to_owned(), values);
    }
    Ok(facets)
}

/// The codes that are shown whether something has them or not.
fn vocabulary(presenter: &Presenter<'_>, facet: Facet) -> Vec<String> {
    let name = match facet {
        Facet::Kind => "kind",
        Facet::Theme => "theme",
        Facet::Topic => "topic",
        Facet::Status => "status",
        _ => return Vec::new(),
    };
    presenter
        .vocabulary()
        .list(name)
        .into_iter()
        .flat_map(|list| list.codes())
        .map(str::to_owned)
        .collect()
}

fn chosen(facet: Facet, request: &SearchRequest) -> Vec<String> {
    match facet {
        Facet::Kind => request
            .kinds
            .iter()
            .map(|kind| crate::view::domain_kind(*kind).code().to_owned())
            .collect(),
        Facet::Theme => request
            .themes
            .iter()
            .filter(|code| code.len() == 1)
            .cloned()
            .collect(),
        Facet::Topic => request
            .themes
            .iter()
            .filter(|code| code.len() > 1)
            .cloned()
            .collect(),
        Facet::Place => request.places.clone(),
        Facet::Status => request
            .statuses
            .iter()
            .filter(|code| *code != "open")
            .cloned()
            .collect(),
        Facet::Mode => request.modes.clone(),
        Facet::Organisation => request.organisations.clone(),
        Facet::Language => request.languages.clone(),
        Facet::Year | Facet::Concept => Vec::new(),
    }
}

fn order(
    presenter: &Presenter<'_>,
    facet: Facet,
    mut counts: Vec<(String, u32)>,
) -> Vec<(String, u32)> {
    match facet {
        Facet::Kind | Facet::Theme | Facet::Topic | Facet::Status => {
            let order = vocabulary(presenter, facet);
            counts.sort_by_key(|(code, _)| {
                order
                    .iter()
                    .position(|known| known == code)
                    .unwrap_or(order.len())
            });
        }
        Facet::Year => counts.sort_by(|a, b| b.0.cmp(&a.0)),
        _ => counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0))),
    }
    counts
}

/// The label of a value, and its language if it is not the reader's; `None` for an organisation that the catalogue does not have.
fn label(
    presenter: &Presenter<'_>,
    facet: Facet,
    value: &str,
) -> Result<Option<(String, Option<String>)>, Fault> {
    if facet == Facet::Organisation {
        let organisation = presenter.organisation_by_slug(value, None)?;
        return Ok(organisation.map(|organisation| {
            let lang = organisation.name.lang;
            let foreign = lang != presenter.reader().lang().tag();
            (organisation.name.text, foreign.then_some(lang))
        }));
    }
    let label = match facet {
        Facet::Kind => presenter.term("kind", value).label,
        Facet::Theme => presenter.term("theme", value).label,
        Facet::Topic => presenter.term("topic", value).label,
        Facet::Mode => presenter.term("mode", value).label,
        Facet::Place => presenter.place(value).label,
        Facet::Language => presenter.language_name(value),
        Facet::Status if value == "not-stated" => presenter.loc().record_not_stated(),
        Facet::Status if presenter.vocabulary().has("status", value) => {
            presenter.term("status", value).label
        }
        Facet::Status => presenter.term("window", value).label,
        Facet::Concept => presenter.concept(facet, value).label,
        Facet::Year => value
            .parse()
            .map_or_else(|_| value.to_owned(), |year: i64| presenter.year(year)),
        Facet::Organisation => value.to_owned(),
    };
    Ok(Some((label, None)))
}

fn parent(presenter: &Presenter<'_>, facet: Facet, value: &str) -> Option<String> {
    match facet {
        Facet::Topic => presenter.vocabulary().theme_of(value).map(str::to_owned),
        Facet::Place => presenter.host().places().get(value)?.parent.clone(),
        _ => None,
    }
}

use std::collections::BTreeSet;

use catalogue::place::WORLD;
use catalogue::record::{Body, Row};
use catalogue::search::Columns;

use super::column::{Column, Node, Stop};
use crate::api::{FlowLink, FlowNode, FlowPart, FlowsRequest, FlowsTo, FlowsView, SearchRequest};
use crate::place::known_years;
use crate::search::filters;
use crate::view::{Presenter, leaf_of_role};
use crate::{Fault, Host, Reader, api};

/// How many are named in each part, unless something else is asked.
const NAMED: usize = 8;
/// More could not be told apart.
const MOST: usize = 20;

/// Who pays for what whom does, and where or on what, counted in initiatives.
///
/// An initiative with several funders, implementers or places counts in each of their flows, once. Small ones are counted
/// together; that nobody is stated is said, not left out. Amounts are listed as announced and never added up.
///
/// # Errors
/// An unknown code; when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn flows_find(host: &Host, reader: &Reader, request: FlowsRequest) -> Result<FlowsView, Fault> {
    let filters = filters(
        host,
        &SearchRequest {
            kinds: vec![api::Kind::Initiative],
            themes: request.themes.clone(),
            places: request.places.clone(),
            statuses: request.statuses.clone(),
            year_from: request.year_from,
            year_to: request.year_to,
            ..SearchRequest::default()
        },
    )?;
    let presenter = Presenter::new(host, reader);
    let columns = host.catalogue().columns()?;
    let rows: Vec<Row> = columns.rows(&filters).iter().collect();
    let last = match request.to {
        FlowsTo::Places => FlowPart::Place,
        FlowsTo::Themes => FlowPart::Theme,
    };
    let parts = [FlowPart::Funder, FlowPart::Implementer, last];
    let mut drawn = parts.map(|_| Column::default());
    for row in &rows {
        for (part, column) in parts.iter().zip(&mut drawn) {
            column.add(*row, codes(host, &columns, *row, *part, &filters.places));
        }
    }
    let most = request
        .most
        .and_then(|most| usize::try_from(most).ok())
        .unwrap_or(NAMED)
        .clamp(1, MOST);
    let nodes: Vec<Vec<Node<'_>>> = drawn.iter().map(|column| column.nodes(most)).collect();
    let mut links = Vec::new();
    let mut first = 0;
    for pair in nodes.windows(2) {
        if let [from, to] = pair {
            for (a, source) in from.iter().enumerate() {
                for (b, target) in to.iter().enumerate() {
                    let shared: Vec<Row> =
                        source.rows.intersection(&target.rows).copied().collect();
                    if !shared.is_empty() {
                        links.push(FlowLink {
                            from: number(first + a),
                            to: number(first + from.len() + b),
                            initiatives: number(shared.len()),
                            amounts: if request.amounts {
                                amounts(&presenter, &shared)?
                            } else {
                                Vec::new()
                            },
                        });
                    }
                }
            }
            first += from.len();
        }
    }
    let mut views = Vec::new();
    for (part, nodes) in parts.iter().zip(&nodes) {
        for node in nodes {
            views.push(view(&presenter, *part, node)?);
        }
    }
    Ok(FlowsView {
        nodes: views,
        links,
        initiatives: number(rows.len()),
        themes: presenter.terms("theme"),
        statuses: presenter.terms("status"),
        years: known_years(&presenter, &columns),
    })
}

/// Whom or what an initiative names in a part of the picture.
fn codes<'a>(
    host: &'a Host,
    columns: &'a Columns,
    row: Row,
    part: FlowPart,
    within: &[String],
) -> BTreeSet<&'a str> {
    match part {
        FlowPart::Funder | FlowPart::Implementer => {
            let leaf = if part == FlowPart::Funder {
                api::Leaf::Donor
            } else {
                api::Leaf::Implementer
            };
            columns
                .organisations(row)
                .filter(|(_, role)| leaf_of_role(role) == Some(leaf))
                .map(|(slug, _)| slug)
                .collect()
        }
        FlowPart::Theme => columns.themes(row).collect(),
        FlowPart::Place => columns
            .places(row)
            .filter(|place| {
                within.is_empty()
                    || within
                        .iter()
                        .any(|region| host.places().contains(region, place))
            })
            .map(|place| shown_place(host, place, within))
            .collect(),
    }
}

/// The world is shown by its sub-regions; once a place is asked for, its countries are shown themselves.
fn shown_place<'a>(host: &'a Host, place: &'a str, within: &[String]) -> &'a str {
    if !within.iter().all(|region| region == WORLD) {
        return place;
    }
    match host.places().get(place) {
        Some(country) if !country.region => country.parent.as_deref().unwrap_or(place),
        _ => place,
    }
}

/// The amounts that initiatives state, as announced.
fn amounts(presenter: &Presenter<'_>, rows: &[Row]) -> Result<Vec<String>, Fault> {
    let mut found = Vec::new();
    for record in presenter.host().catalogue().records(rows)? {
        if let Body::Initiative(initiative) = &record.body
            && let Some(budget) = &initiative.budget
        {
            found.push(presenter.amount(budget));
        }
    }
    Ok(found)
}

fn view(presenter: &Presenter<'_>, part: FlowPart, node: &Node<'_>) -> Result<FlowNode, Fault> {
    let mut view = FlowNode {
        part,
        organisation: None,
        term: None,
        folded: number(node.folded),
        initiatives: number(node.rows.len()),
    };
    if let Stop::One(code) = node.stop {
        match part {
            FlowPart::Funder => {
                view.organisation = presenter.organisation_by_slug(code, Some(api::Leaf::Donor))?;
            }
            FlowPart::Implementer => {
                view.organisation =
                    presenter.organisation_by_slug(code, Some(api::Leaf::Implementer))?;
            }
            FlowPart::Theme => view.term = Some(presenter.term("theme", code)),
            FlowPart::Place => {
                let place = presenter.place(code);
                view.term = Some(api::Term {
                    code: place.code,
                    label: place.label,
                });
            }
        }
    }
    Ok(view)
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

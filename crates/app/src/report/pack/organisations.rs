use catalogue::record::{Body, Record, RecordId};

use super::super::frame::part;
use super::super::words::{Words, between, link, own};
use super::super::{Align, Block, Cell, Column, Line, Part, Span, Table};
use crate::Fault;
use crate::api::{Leaf, OrganisationRef};
use crate::view::{Presenter, leaf_of_role};

/// An organisation that the records name, with its leaves and how many records name it.
struct Named {
    organisation: OrganisationRef,
    leaves: Vec<Leaf>,
    records: usize,
    kind: Option<String>,
    seat: Option<String>,
    website: Option<String>,
}

fn named(presenter: &Presenter<'_>, records: &[Record]) -> Result<Vec<Named>, Fault> {
    let mut found: Vec<(RecordId, Vec<Leaf>, usize)> = Vec::new();
    let mut note = |id, leaf: Option<Leaf>, counts: bool| {
        let at = match found.iter().position(|(known, ..)| *known == id) {
            Some(at) => at,
            None => {
                found.push((id, Vec::new(), 0));
                found.len() - 1
            }
        };
        if let Some((_, leaves, number)) = found.get_mut(at) {
            *number += usize::from(counts);
            if let Some(leaf) = leaf
                && !leaves.contains(&leaf)
            {
                leaves.push(leaf);
                leaves.sort_unstable();
            }
        }
    };
    for record in records {
        let mut here = Vec::new();
        for one in record.body.participations() {
            note(
                one.organisation,
                leaf_of_role(&one.role),
                !here.contains(&one.organisation),
            );
            here.push(one.organisation);
        }
        match &record.body {
            Body::Resource(body) => {
                if let Some(publisher) = body.publisher {
                    note(publisher, None, true);
                }
            }
            Body::Organisation(_) => note(record.id, None, false),
            _ => {}
        }
    }
    let mut all = Vec::with_capacity(found.len());
    for (id, leaves, number) in found {
        let Some(record) = presenter.named(id)? else {
            continue;
        };
        let (Some(organisation), Body::Organisation(body)) =
            (presenter.organisation_ref(&record, None), &record.body)
        else {
            continue;
        };
        all.push(Named {
            organisation,
            leaves,
            records: number,
            kind: body
                .kind
                .as_deref()
                .map(|kind| presenter.term("organisation-kind", kind).label),
            seat: body
                .place
                .as_deref()
                .map(|code| presenter.place(code).label),
            website: body.website.clone(),
        });
    }
    all.sort_by(|a, b| {
        b.records.cmp(&a.records).then_with(|| {
            presenter
                .reader()
                .compare(&a.organisation.name.text, &b.organisation.name.text)
        })
    });
    Ok(all)
}

/// The organisations that the records name, those first that most records name.
pub(super) fn organisations(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    records: &[Record],
) -> Result<Option<Part>, Fault> {
    let loc = words.loc();
    let all = named(presenter, records)?;
    if all.is_empty() {
        return Ok(None);
    }
    let head = |label: String, share: u8, align: Align| Column {
        head: own(&label),
        align,
        share,
    };
    let rows = all
        .iter()
        .map(|one| {
            let mut name = Line(one.leaves.iter().map(|leaf| Span::Leaf(*leaf)).collect());
            name.0.extend(words.name(&one.organisation).0);
            let said = |text: &Option<String>| match text {
                Some(text) => words.message(text),
                None => words.not_stated(),
            };
            let cell = |line: Line| Cell {
                lines: vec![line],
                ..Cell::default()
            };
            vec![
                cell(name),
                cell(said(&one.kind)),
                cell(said(&one.seat)),
                cell(own(
                    &loc.number(i64::try_from(one.records).unwrap_or(i64::MAX))
                )),
                cell(match &one.website {
                    Some(url) => link(&shown(url), url, Some("zxx".to_owned())),
                    None => words.not_stated(),
                }),
            ]
        })
        .collect();
    let table = Table {
        caption: loc.window_nav_organisations(),
        columns: vec![
            head(loc.pages_organisation(), 7, Align::Start),
            head(loc.pages_organisation_kind(), 4, Align::Start),
            head(loc.pages_organisation_place(), 4, Align::Start),
            head(loc.report_records(), 2, Align::Centre),
            head(loc.pages_organisation_website(), 6, Align::Start),
        ],
        rows,
    };
    Ok(Some(part(
        &loc.report_organisations(),
        vec![Block::Remark(legend(presenter)), Block::Table(table)],
    )))
}

/// What the signs of the leaves mean, in words.
fn legend(presenter: &Presenter<'_>) -> Line {
    let signs = [(Leaf::Donor, "donor"), (Leaf::Implementer, "implementer")];
    between(
        signs
            .into_iter()
            .map(|(leaf, code)| {
                let mut line = Line(vec![Span::Leaf(leaf)]);
                line.0
                    .extend(own(&presenter.term("organisation-role", code).label).0);
                line
            })
            .collect(),
    )
}

/// An address as a reader would type it.
fn shown(url: &str) -> String {
    let bare = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
        .unwrap_or(url);
    bare.strip_prefix("www.")
        .unwrap_or(bare)
        .trim_end_matches('/')
        .to_owned()
}

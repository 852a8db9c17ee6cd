use std::collections::BTreeMap;

use catalogue::Kind;
use catalogue::record::{Body, Record, Row};
use catalogue::search::{Columns, Facet, Filters};

use crate::api::RelatedView;
use crate::order::by_newest;
use crate::view::{FLAGS, Presenter, place_codes};
use crate::{Fault, Host};

/// Related records on a page; more would be a search.
const SHOWN: usize = 8;
/// A record that names more countries than this is not related to another one by a place.
const FEW_PLACES: usize = 12;
/// At most so many of one reason that is not the likeness itself (strategies, needs, programmes).
const OF_ONE_REASON: usize = 3;

/// Related records with the reason for each: what belongs together first, then likeness, then the context of the place.
pub(crate) fn of(presenter: &Presenter<'_>, record: &Record) -> Result<Vec<RelatedView>, Fault> {
    let host = presenter.host();
    let columns = host.catalogue().columns()?;
    let mut related = Related {
        presenter,
        subject: record.row,
        seen: Vec::new(),
        views: Vec::new(),
    };
    match &record.body {
        Body::Programme(programme) => {
            if let Some(initiative) = programme.initiative
                && let Some(initiative) = presenter.named(initiative)?
            {
                related.add(&initiative, presenter.loc().record_related_part_of())?;
            }
        }
        Body::Initiative(_) => {
            for programme in offers_of(host, &columns, record)? {
                related.add(&programme, presenter.loc().record_related_offers())?;
            }
        }
        // An organisation has its track record instead.
        Body::Organisation(_)
        | Body::Place(_)
        | Body::Case(_)
        | Body::Shortlist(_)
        | Body::Assessment(_) => return Ok(Vec::new()),
        Body::Need(_) | Body::Resource(_) => {}
    }
    let countries = countries(&record.body);
    context(&mut related, &columns, record, &countries)?;
    alike(&mut related, &columns, record, &countries)?;
    Ok(related.views)
}

/// The countries of a record, unless they are so many that they say nothing.
fn countries(body: &Body) -> Vec<String> {
    let codes: Vec<String> = place_codes(body)
        .into_iter()
        .filter(|code| !FLAGS.contains(code) && !code.starts_with(|c: char| c.is_ascii_digit()))
        .map(str::to_owned)
        .collect();
    if codes.len() > FEW_PLACES {
        Vec::new()
    } else {
        codes
    }
}

/// The programmes that are offers of an initiative.
fn offers_of(host: &Host, columns: &Columns, record: &Record) -> Result<Vec<Record>, Fault> {
    let rows: Vec<Row> = columns
        .rows(&Filters {
            kinds: vec![Kind::Programme],
            ..Filters::default()
        })
        .iter()
        .collect();
    let mut offers = host.catalogue().records(&rows)?;
    offers.retain(
        |offer| matches!(&offer.body, Body::Programme(body) if body.initiative == Some(record.id)),
    );
    Ok(offers)
}

/// What else there is for the place of a need, and what strategy stands behind an initiative there.
fn context(
    related: &mut Related<'_>,
    columns: &Columns,
    record: &Record,
    countries: &[String],
) -> Result<(), Fault> {
    let [country] = countries else { return Ok(()) };
    let presenter = related.presenter;
    let place = presenter.place(country).label;
    let of_place = |kind: Kind, themes: &[String]| Filters {
        kinds: vec![kind],
        places: vec![country.clone()],
        themes: themes.to_vec(),
        ..Filters::default()
    };
    let topics = record.body.topics();
    if !matches!(record.body, Body::Need(_)) && !topics.is_empty() {
        let rows = by_newest(columns, columns.rows(&of_place(Kind::Need, topics)).iter());
        related.add_rows(
            &rows,
            OF_ONE_REASON,
            &presenter.loc().record_related_need(&place),
        )?;
    }
    if !matches!(record.body, Body::Resource(_)) {
        let rows = by_newest(
            columns,
            columns
                .rows(&of_place(Kind::Resource, &["strategy-policy".to_owned()]))
                .iter(),
        );
        related.add_rows(&rows, 1, &presenter.loc().record_related_strategy(&place))?;
    }
    if matches!(record.body, Body::Need(_)) && !topics.is_empty() {
        let mut filters = Filters {
            kinds: vec![Kind::Programme],
            themes: topics.to_vec(),
            places: vec![country.clone()],
            statuses: vec!["open".to_owned()],
            ..Filters::default()
        };
        let mut rows = columns.rows(&filters);
        // A programme that names a region above the place is open to it too, one that names another country there is not.
        for above in columns.above(country) {
            filters.places = vec![above.clone()];
            rows |= columns
                .rows(&filters)
                .iter()
                .filter(|row| columns.names_place(*row, above))
                .collect::<roaring::RoaringBitmap>();
        }
        let rows = by_newest(columns, rows.iter());
        related.add_rows(
            &rows,
            OF_ONE_REASON,
            &presenter.loc().record_related_open_to(&place),
        )?;
    }
    Ok(())
}

/// Initiatives and programmes that share at least two of organisation, place and topic.
///
/// What is shared counts by how rare it is: to share the European Union, or "strategy", says little; to share a small
/// academy or Tonga says much. The weight of a code is ln(records / records that have it); topics count half, because
/// there are only fourteen.
fn alike(
    related: &mut Related<'_>,
    columns: &Columns,
    record: &Record,
    countries: &[String],
) -> Result<(), Fault> {
    let open = columns.rows(&Filters {
        kinds: vec![Kind::Initiative, Kind::Programme],
        ..Filters::default()
    });
    let mut shared: BTreeMap<Row, Shared> = BTreeMap::new();
    let mut note = |facet: Facet, code: &str, share: fn(&mut Shared) -> &mut f64| {
        let rows = columns.value(facet, code) & &open;
        let weight = (open.len() as f64 / rows.len().max(1) as f64).ln();
        for row in rows.iter().filter(|row| *row != record.row) {
            *share(shared.entry(row).or_default()) += weight;
        }
    };
    let mut organisations: Vec<&str> = columns
        .organisations(record.row)
        .map(|(slug, _)| slug)
        .collect();
    organisations.sort_unstable();
    organisations.dedup();
    for slug in organisations {
        note(Facet::Organisation, slug, |shared| &mut shared.organisation);
    }
    for country in countries {
        note(Facet::Place, country, |shared| &mut shared.place);
    }
    for topic in record.body.topics() {
        note(Facet::Topic, topic, |shared| &mut shared.topic);
    }
    let mut ranked: Vec<(Row, Shared)> = shared
        .into_iter()
        .filter(|(_, shared)| shared.reasons() >= 2)
        .collect();
    ranked.sort_by(|(a, x), (b, y)| {
        y.score()
            .total_cmp(&x.score())
            .then_with(|| columns.slug(*a).cmp(columns.slug(*b)))
    });
    let loc = related.presenter.loc();
    for (row, shared) in ranked.into_iter().take(SHOWN * 2) {
        let why = match (
            shared.organisation > 0.0,
            shared.place > 0.0,
            shared.topic > 0.0,
        ) {
            (true, true, true) => loc.record_related_organisation_place_topic(),
            (true, true, false) => loc.record_related_organisation_place(),
            (true, false, _) => loc.record_related_organisation_topic(),
            (false, ..) => loc.record_related_place_topic(),
        };
        related.add_rows(&[row], 1, &why)?;
    }
    Ok(())
}

/// How much two records share of each sort.
#[derive(Clone, Copy, Debug, Default)]
struct Shared {
    organisation: f64,
    place: f64,
    topic: f64,
}

impl Shared {
    fn score(self) -> f64 {
        self.organisation + self.place + self.topic / 2.0
    }

    fn reasons(self) -> usize {
        [self.organisation, self.place, self.topic]
            .iter()
            .filter(|weight| **weight > 0.0)
            .count()
    }
}

/// The list as it grows: never the record itself, nothing twice, not too long.
struct Related<'a> {
    presenter: &'a Presenter<'a>,
    subject: Row,
    seen: Vec<Row>,
    views: Vec<RelatedView>,
}

impl Related<'_> {
    fn add(&mut self, record: &Record, why: String) -> Result<bool, Fault> {
        if record.row == self.subject
            || self.views.len() >= SHOWN
            || self.seen.contains(&record.row)
        {
            return Ok(false);
        }
        self.seen.push(record.row);
        let Some(record) = self.presenter.record_ref(record)? else {
            return Ok(false);
        };
        self.views.push(RelatedView { record, why });
        Ok(true)
    }

    fn add_rows(&mut self, rows: &[Row], most: usize, why: &str) -> Result<(), Fault> {
        let room = SHOWN.saturating_sub(self.views.len()).min(most);
        let fresh: Vec<Row> = rows
            .iter()
            .copied()
            .filter(|row| *row != self.subject && !self.seen.contains(row))
            .take(room)
            .collect();
        for record in self.presenter.host().catalogue().records(&fresh)? {
            self.add(&record, why.to_owned())?;
        }
        Ok(())
    }
}

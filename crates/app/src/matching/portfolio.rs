use catalogue::record::RecordId;
use matching::portfolio::{Choice, Pair, Plan};
use matching::{Code, Landscape, Match, Subject, rank};

use super::answer::{Answer, tenth};
use super::landscape::landscape;
use super::weights::weights;
use crate::api::{
    PortfolioPair, PortfolioRequest, PortfolioSum, PortfolioView, PortfolioWithout, RecordRef,
    SearchRequest,
};
use crate::search::filters;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// How many needs a programme takes where nobody says: programmes do not state it, and one is always possible.
const CAPACITY: u32 = 1;
/// Most needs that one programme can be said to take.
const MOST: u32 = 100;
/// A score below which a pair is no help to anyone.
const FLOOR: u32 = 40;

/// Who gets what, when many needs meet few programmes: the plan with the largest sum of scores, beside the one that takes the
/// best pair first.
///
/// # Errors
/// An unknown code; [`Fault::WeightsUnfit`]; when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn portfolio(
    host: &Host,
    reader: &Reader,
    request: PortfolioRequest,
) -> Result<PortfolioView, Fault> {
    let both = weights(host, request.weights.as_ref())?;
    // The filters of the search know every code and refuse what is none.
    let filters = filters(
        host,
        &SearchRequest {
            themes: request.themes.clone(),
            places: request.region.iter().cloned().collect(),
            ..SearchRequest::default()
        },
    )?;
    let landscape = landscape(host)?;
    let presenter = Presenter::new(host, reader);
    let answer = Answer::new(&presenter, &landscape, &both, 1);
    let region = filters
        .places
        .first()
        .and_then(|code| landscape.place(code));
    let topics: Vec<Code> = filters
        .themes
        .iter()
        .flat_map(|theme| host.vocabulary().topics_of(theme))
        .filter_map(|topic| landscape.code(topic))
        .collect();
    let needs = needs(&landscape, region, &topics);
    let capacity = request.capacity.unwrap_or(CAPACITY).clamp(1, MOST);
    let floor = request.floor.unwrap_or(FLOOR).min(100);
    let programmes: Vec<(usize, usize)> = (0..landscape.programmes().len())
        .map(|at| (at, capacity as usize))
        .collect();
    let choice = Choice::judge(
        &landscape,
        &needs,
        &programmes,
        &both.programmes,
        f64::from(floor),
    );
    let plans = Plans {
        answer: &answer,
        greedy: choice.greedy(),
        best: choice.optimal(),
        floor,
    };
    let (best, greedy) = (sum(&plans.best), sum(&plans.greedy));
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let mut pairs = Vec::new();
    let mut without = Vec::new();
    for need in &needs {
        match plans.best.of(*need) {
            Some(pair) => pairs.extend(plans.pair(pair)?),
            None => without.extend(plans.without(*need)?),
        }
    }
    let mut view = PortfolioView {
        place: filters.places.first().map(|code| presenter.place(code)),
        topics: topics
            .iter()
            .map(|topic| presenter.term("topic", landscape.text(*topic)))
            .collect(),
        capacity,
        floor,
        needs: number(needs.len()),
        programmes: number(programmes.len()),
        best,
        greedy,
        summary: Vec::new(),
        pairs,
        without,
        weights: both.view(&presenter),
        as_of: landscape.today().to_string(),
    };
    view.summary = summary(&presenter, &view);
    Ok(view)
}

/// The needs of a region and of some topics; all of them without.
fn needs(landscape: &Landscape, region: Option<Code>, topics: &[Code]) -> Vec<usize> {
    landscape
        .needs()
        .iter()
        .enumerate()
        .filter(|(_, need)| {
            let here = region.is_none_or(|region| {
                need.place
                    .is_some_and(|place| landscape.within(region, place))
            });
            let on = topics.is_empty() || topics.iter().any(|topic| need.topics.has(*topic));
            here && on
        })
        .map(|(at, _)| at)
        .collect()
}

fn sum(plan: &Plan) -> PortfolioSum {
    PortfolioSum {
        served: u32::try_from(plan.pairs.len()).unwrap_or(u32::MAX),
        points: points(plan.total()),
    }
}

/// Tenths as points.
fn points(tenths: i64) -> f64 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "sums of scores are far below 2^53 tenths"
    )]
    let points = tenths as f64 / 10.0;
    points
}

fn summary(presenter: &Presenter<'_>, view: &PortfolioView) -> Vec<String> {
    let loc = presenter.loc();
    let of = |sum: &PortfolioSum| (loc.number(sum.served), loc.decimal(sum.points, 1));
    let (served, total) = of(&view.best);
    let (greedy_served, greedy_total) = of(&view.greedy);
    vec![
        loc.match_portfolio_given(
            loc.number(view.needs),
            loc.number(view.programmes),
            loc.number(view.capacity),
            loc.number(view.floor),
        ),
        loc.match_portfolio_best(served, total),
        loc.match_portfolio_greedy(greedy_served, greedy_total),
    ]
}

/// Both plans, and what is needed to speak of them.
struct Plans<'a> {
    answer: &'a Answer<'a>,
    greedy: Plan,
    best: Plan,
    floor: u32,
}

impl Plans<'_> {
    fn record(&self, id: Option<RecordId>) -> Result<Option<(RecordRef, String)>, Fault> {
        let Some(id) = id else { return Ok(None) };
        let presenter = self.answer.presenter;
        let Some(record) = presenter.named(id)? else {
            return Ok(None);
        };
        Ok(presenter
            .record_ref(&record)?
            .map(|view| (view, self.answer.name(&record))))
    }

    fn need(&self, at: usize) -> Result<Option<(RecordRef, String)>, Fault> {
        self.record(
            self.answer
                .landscape
                .needs()
                .get(at)
                .map(|part| part.key.id),
        )
    }

    fn programme(&self, at: usize) -> Result<Option<(RecordRef, String)>, Fault> {
        let part = self.answer.landscape.programmes().get(at);
        self.record(part.map(|part| part.key.id))
    }

    /// What a need gets, and what that means beside the greedy plan.
    fn pair(&self, pair: Pair) -> Result<Option<PortfolioPair>, Fault> {
        let loc = self.answer.presenter.loc();
        let (Some((need, _)), Some((programme, name))) =
            (self.need(pair.need)?, self.programme(pair.programme)?)
        else {
            return Ok(None);
        };
        let before = self.greedy.of(pair.need);
        let greedy = match before {
            Some(before) => self.programme(before.programme)?,
            None => None,
        };
        let gain = pair.tenths - before.map_or(0, |before| before.tenths);
        let figure = |tenths: i64| loc.decimal(points(tenths.abs()), 1);
        let sentence = match (&greedy, before) {
            (Some(_), Some(before)) if before.programme == pair.programme => {
                loc.match_portfolio_same(name)
            }
            (Some((_, other)), _) if gain > 0 => {
                loc.match_portfolio_gains(name, other, figure(gain))
            }
            (Some((_, other)), _) if gain == 0 => loc.match_portfolio_even(name, other),
            (Some((_, other)), _) => loc.match_portfolio_gives(name, other, figure(gain)),
            (None, _) => loc.match_portfolio_new(name, figure(gain)),
        };
        Ok(Some(PortfolioPair {
            need,
            programme,
            score: points(pair.tenths),
            greedy_score: before.map(|before| points(before.tenths)),
            greedy: greedy.map(|(view, _)| view),
            gain: points(gain),
            sentence,
        }))
    }

    /// Why a need goes without.
    fn without(&self, at: usize) -> Result<Option<PortfolioWithout>, Fault> {
        let loc = self.answer.presenter.loc();
        let landscape = self.answer.landscape;
        let (Some((need, _)), Some(part)) = (self.need(at)?, landscape.needs().get(at)) else {
            return Ok(None);
        };
        let list = rank::programmes(
            landscape,
            &Subject::need(part),
            &self.answer.both.programmes,
        );
        // What is free stands first. What is on other topics helps nobody, and is named only where there is nothing else.
        let on_topic = list.iter().find(|found| !found.is_off_topic());
        let nearest: Option<&Match> = on_topic.or(list.first());
        let programme = match nearest {
            Some(found) => self.programme(found.at)?,
            None => None,
        };
        let (Some(found), Some((view, name))) = (nearest, programme) else {
            return Ok(Some(PortfolioWithout {
                need,
                reason: "none".to_owned(),
                nearest: None,
                score: None,
                sentence: loc.match_portfolio_none(),
            }));
        };
        let (reason, sentence) = if on_topic.is_none() {
            ("topic", loc.match_portfolio_off_topic(name))
        } else if let Some(blocker) = found.blockers.first() {
            let why = self.answer.sentences.blocker(blocker)?.reason;
            ("blocked", loc.match_portfolio_blocked(name, why))
        } else if found.score < f64::from(self.floor) {
            let score = loc.decimal(tenth(found.score), 1);
            ("low", loc.match_portfolio_low(name, score))
        } else {
            let takers = self.takers(found.at)?;
            ("taken", loc.match_portfolio_taken(name, loc.list(&takers)))
        };
        Ok(Some(PortfolioWithout {
            need,
            reason: reason.to_owned(),
            nearest: Some(view),
            score: Some(tenth(found.score)),
            sentence,
        }))
    }

    /// Who gets a programme instead: the first few.
    fn takers(&self, programme: usize) -> Result<Vec<String>, Fault> {
        const NAMED: usize = 3;
        let mut names = Vec::new();
        let pairs = self.best.pairs.iter();
        for pair in pairs.filter(|pair| pair.programme == programme).take(NAMED) {
            names.extend(self.need(pair.need)?.map(|(_, name)| name));
        }
        Ok(names)
    }
}

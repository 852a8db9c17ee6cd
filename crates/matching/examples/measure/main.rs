//! Measures the matching at full size; `cargo xtask bench matching` runs it.
//!
//! A made-up catalogue of 10,000 needs, 1,000 programmes, 2,000 organisations and 5,000 initiatives, the same in every run. One need is
//! held against everything: programmes, implementers and triads, with reasons; then a portfolio of 500 needs and 200 programmes.
#![expect(
    clippy::print_stdout,
    reason = "a program for people at a terminal: printing is its output"
)]

use std::time::{Duration, Instant};

use catalogue::place::Places;
use catalogue::record::{Body, Kind, PartialDate, RecordId};
use catalogue::vocabulary::Vocabulary;
use matching::landscape::Entry;
use matching::portfolio::Choice;
use matching::{Landscape, Subject, Weights, rank, triads};
use serde_json::{Value, json};

const NEEDS: usize = 10_000;
const PROGRAMMES: usize = 1_000;
const ORGANISATIONS: usize = 2_000;
const INITIATIVES: usize = 5_000;
/// Needs that are asked for, evenly spread.
const ASKED: usize = 200;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let records = records()?;
    let today: PartialDate = "2026-11-26".parse()?;
    let start = Instant::now();
    let landscape = Landscape::new(
        records.iter().map(|(id, slug, body)| Entry {
            id: *id,
            slug,
            private: false,
            body,
        }),
        Vocabulary::bundled(),
        Places::bundled(),
        today,
    );
    println!(
        "{NEEDS} needs, {PROGRAMMES} programmes, {ORGANISATIONS} organisations, {INITIATIVES} initiatives; made ready in {:.0} ms",
        ms(start.elapsed())
    );
    one_against_everything(&landscape);
    portfolio(&landscape);
    Ok(())
}

fn one_against_everything(landscape: &Landscape) {
    let (programmes, organisations) = (Weights::programmes(), Weights::organisations());
    let mut took = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    for need in landscape.needs().iter().step_by(NEEDS / ASKED) {
        let subject = Subject::need(need);
        let start = Instant::now();
        let found = rank::programmes(landscape, &subject, &programmes);
        let first = start.elapsed();
        let others = rank::implementers(landscape, &subject, &organisations);
        let second = start.elapsed();
        let together = triads(landscape, &subject, &found, &others, 10);
        let whole = start.elapsed();
        assert!(
            !found.is_empty() && !others.is_empty() && !together.is_empty(),
            "every need has candidates"
        );
        let [a, b, c, d] = &mut took;
        a.push(first);
        b.push(second - first);
        c.push(whole - second);
        d.push(whole);
    }
    let [programmes, implementers, triads, all] = took;
    println!("one need against everything, {ASKED} needs:");
    for (name, times) in [
        ("programmes", programmes),
        ("implementers", implementers),
        ("triads, ten best", triads),
        ("all three", all),
    ] {
        let (median, p95) = quantiles(times);
        println!("  {name:<18} median {median:>7.1} ms, p95 {p95:>7.1} ms");
    }
}

fn portfolio(landscape: &Landscape) {
    let needs: Vec<usize> = (0..500).collect();
    let programmes: Vec<(usize, usize)> = (0..200).map(|at| (at, 1 + at % 3)).collect();
    let start = Instant::now();
    let choice = Choice::judge(landscape, &needs, &programmes, &Weights::programmes(), 30.0);
    let judged = start.elapsed();
    let greedy = choice.greedy();
    let optimal = choice.optimal();
    println!(
        "portfolio of 500 needs and 200 programmes: {:.2} s, of which judging {:.2} s",
        start.elapsed().as_secs_f64(),
        judged.as_secs_f64()
    );
    println!(
        "  greedy {} needs, {} points; best {} needs, {} points ({:+.2} %)",
        greedy.pairs.len(),
        greedy.total() / 10,
        optimal.pairs.len(),
        optimal.total() / 10,
        100.0 * (number(optimal.total()) / number(greedy.total().max(1)) - 1.0)
    );
}

fn quantiles(mut times: Vec<Duration>) -> (f64, f64) {
    times.sort_unstable();
    let at = |share: usize| {
        times
            .get((times.len() * share / 100).min(times.len() - 1))
            .copied()
            .unwrap_or_default()
    };
    (ms(at(50)), ms(at(95)))
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn number(n: i64) -> f64 {
    i32::try_from(n).map_or(f64::MAX, f64::from)
}

/// A generator of 64 bits (splitmix64): the same catalogue in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % (end as u64)).unwrap_or(0)
    }

    fn some(&mut self, of: &[String], most: usize) -> Vec<String> {
        let count = 1 + self.below(most);
        let mut chosen: Vec<String> = (0..count)
            .filter_map(|_| of.get(self.below(of.len())).cloned())
            .collect();
        chosen.sort();
        chosen.dedup();
        chosen
    }
}

fn id(kind: Kind, slug: &str) -> RecordId {
    RecordId::bundled(uuid::Uuid::from_u128(11), kind, slug)
}

type Records = Vec<(RecordId, String, Body)>;

fn records() -> Result<Records, Box<dyn std::error::Error>> {
    let vocabulary = Vocabulary::bundled();
    let codes = |name: &str| -> Vec<String> {
        vocabulary
            .list(name)
            .into_iter()
            .flat_map(|list| list.codes())
            .map(str::to_owned)
            .collect()
    };
    let (topics, modes, support) = (codes("topic"), codes("mode"), codes("support-type"));
    let all = Places::bundled();
    let countries: Vec<String> = all
        .iter()
        .filter(|place| !place.region)
        .map(|place| place.code.clone())
        .collect();
    let wide: Vec<String> = all
        .iter()
        .filter(|place| place.region)
        .map(|place| place.code.clone())
        .chain(["SIDS".to_owned(), "LDC".to_owned()])
        .collect();
    let languages: Vec<String> = ["en", "fr", "es", "pt", "ar", "ru", "zh", "sw"]
        .map(str::to_owned)
        .to_vec();
    let mut dice = Dice(42);
    let mut out = Vec::new();
    let mut add =
        |kind: Kind, slug: String, fields: Value| -> Result<(), Box<dyn std::error::Error>> {
            if let Value::Object(fields) = fields {
                out.push((id(kind, &slug), slug, Body::from_json(kind, fields)?));
            }
            Ok(())
        };
    for n in 0..ORGANISATIONS {
        let fields = json!({
            "name": {"en": format!("Organisation {n}")}, "place": dice.some(&countries, 1).first(),
            "roles": ["implementer"], "languages": dice.some(&languages, 2),
        });
        add(Kind::Organisation, format!("o{n:05}"), fields)?;
    }
    // A few organisations do much, most do little.
    let parts = |dice: &mut Dice| -> Value {
        let organisation = |dice: &mut Dice| {
            let n = dice.below(ORGANISATIONS).min(dice.below(ORGANISATIONS));
            id(Kind::Organisation, &format!("o{n:05}")).to_string()
        };
        json!([
            {"organisation": organisation(dice), "role": "funder"},
            {"organisation": organisation(dice), "role": "implementer"},
            {"organisation": organisation(dice), "role": "implementer"},
        ])
    };
    for n in 0..INITIATIVES {
        let fields = json!({
            "title": {"en": format!("Initiative {n}")}, "topics": dice.some(&topics, 3), "modes": dice.some(&modes, 2),
            "beneficiaries": dice.some(&countries, 6).iter().map(|place| json!({"place": place})).collect::<Vec<_>>(),
            "organisations": parts(&mut dice), "actual_start": format!("{}", 2005 + dice.below(21)), "status": "completed",
            "confidence": "high",
        });
        add(Kind::Initiative, format!("i{n:05}"), fields)?;
    }
    for n in 0..PROGRAMMES {
        let fields = json!({
            "title": {"en": format!("Programme {n}")}, "topics": dice.some(&topics, 3), "modes": dice.some(&modes, 3),
            "support_types": dice.some(&support, 2), "eligible_places": dice.some(&wide, 3), "organisations": parts(&mut dice),
            "languages": dice.some(&languages, 3), "window": {"kind": "rolling"},
        });
        add(Kind::Programme, format!("p{n:05}"), fields)?;
    }
    for n in 0..NEEDS {
        let fields = json!({
            "statement": {"en": format!("Need {n}")}, "place": dice.some(&countries, 1).first(), "topics": dice.some(&topics, 2),
            "support_types": dice.some(&support, 2), "languages": dice.some(&languages, 2),
        });
        add(Kind::Need, format!("n{n:05}"), fields)?;
    }
    Ok(out)
}

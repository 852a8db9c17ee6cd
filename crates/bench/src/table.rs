//! The one table that is printed.

use crate::engine::{Answer, Built, Engine, Measured};

/// Prints what was measured at one size.
pub fn print(records: u32, queries: usize, rows: &[(Engine, Built, Measured)]) {
    println!("\n## {records} records, {queries} queries for each number of words, the last word unfinished\n");
    println!(
        "Ranked best 20 and every facet, in milliseconds: median (95th percentile). Ratios are to Trefoil. Memory is the peak of the \
         process that indexes, and of the one that answers.\n"
    );
    println!("| engine | index | disk | memory: index / answer | opens | 1 word | 2 words | 3 words | all | ratio of median / p95 | found nothing |");
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    let own = rows.iter().find(|(engine, ..)| *engine == Engine::Trefoil).map(|(.., measured)| percentiles(measured, None));
    for (engine, built, measured) in rows {
        let all = percentiles(measured, None);
        let ratio = own.map_or_else(String::new, |own| format!("{:.2} / {:.2}", all.0 / own.0, all.1 / own.1));
        let by_words: Vec<String> = (1..=3).map(|words| cell(percentiles(measured, Some(words)))).collect();
        let empty = measured.answers.iter().filter(|answer| answer.hits == 0).count();
        println!(
            "| {engine} | {:.1} s | {:.1} MB | {:.0} / {:.0} MiB | {:.0} ms | {} | **{}** | {ratio} | {empty} of {} |",
            built.seconds,
            built.bytes as f64 / 1e6,
            built.peak_kib as f64 / 1024.0,
            measured.peak_kib as f64 / 1024.0,
            measured.open_ms,
            by_words.join(" | "),
            cell(all),
            measured.answers.len(),
        );
    }
    for (engine, _, measured) in rows {
        if let Some(slowest) = measured.random_slowest_ms {
            println!("\n{engine}: the slowest of the queries of random Unicode took {slowest:.1} ms.");
        }
        let mut hits: Vec<u64> = measured.answers.iter().map(|answer| answer.hits).collect();
        hits.sort_unstable();
        println!("{engine}: hits at the median {}, at the 95th percentile {}.", at(&hits, 0.5), at(&hits, 0.95));
    }
}

fn percentiles(measured: &Measured, words: Option<usize>) -> (f64, f64) {
    let of = |answer: &&Answer| words.is_none_or(|words| answer.words == words);
    let mut times: Vec<f64> = measured.answers.iter().filter(of).map(|answer| answer.ms).collect();
    times.sort_by(f64::total_cmp);
    (at(&times, 0.5), at(&times, 0.95))
}

fn at<T: Copy + Default>(sorted: &[T], share: f64) -> T {
    let last = sorted.len().saturating_sub(1);
    sorted.get((last as f64 * share).round() as usize).copied().unwrap_or_default()
}

fn cell((median, p95): (f64, f64)) -> String {
    format!("{median:.3} ({p95:.2})")
}

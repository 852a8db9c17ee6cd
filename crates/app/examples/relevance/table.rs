use std::collections::BTreeMap;

use super::Asked;

/// Prints the figures of one file of judgements, and its worst queries with what came instead.
pub(crate) fn print(file: &str, asked: &[Asked], worst: usize) {
    println!("{file}: {} queries", asked.len());
    println!(
        "  {:<12} {:>8} {:>10} {:>6} {:>4}",
        "", "nDCG@10", "recall@20", "MRR", "n"
    );
    let by = |of: fn(&Asked) -> &str| {
        let mut out: BTreeMap<&str, Vec<&Asked>> = BTreeMap::new();
        for one in asked {
            out.entry(of(one)).or_default().push(one);
        }
        out
    };
    let languages = by(|one| &one.lang);
    for (name, of) in languages.iter().chain(&by(|one| &one.class)) {
        line(name, of);
    }
    // Over topics, then over languages, so that a language with fewer queries would count as much.
    let count = languages.len().max(1) as f64;
    let over = |of: fn(&Asked) -> f64| {
        languages
            .values()
            .map(|of_lang| mean(of_lang, of))
            .sum::<f64>()
            / count
    };
    println!(
        "  {:<12} {:>8.3} {:>10.3} {:>6.3} {:>4}",
        "all",
        over(|one| one.ndcg),
        over(|one| one.recall),
        over(|one| one.reciprocal),
        asked.len()
    );
    let mut times: Vec<f64> = asked.iter().map(|one| one.took_ms).collect();
    times.sort_by(f64::total_cmp);
    let at = |share: f64| {
        times
            .get((share * times.len() as f64) as usize)
            .copied()
            .unwrap_or_default()
    };
    println!(
        "  time of an answer with {} results: median {:.1} ms, 95 of 100 below {:.1} ms",
        200,
        at(0.5),
        at(0.95)
    );
    let mut order: Vec<&Asked> = asked.iter().collect();
    order.sort_by(|a, b| a.ndcg.total_cmp(&b.ndcg));
    if worst > 0 {
        println!("  worst:");
    }
    for one in order.into_iter().take(worst) {
        let came: Vec<String> = one
            .came
            .iter()
            .map(|(slug, grade)| {
                if *grade > 0 {
                    format!("{slug}={grade}")
                } else {
                    slug.clone()
                }
            })
            .collect();
        println!(
            "  {:.2} {} {} `{}` [{}]",
            one.ndcg,
            one.topic,
            one.lang,
            one.words,
            one.recognised.join(" ")
        );
        println!("       came:    {}", came.join(" "));
        println!("       missing: {}", one.missing.join(" "));
    }
    println!();
}

fn line(name: &str, of: &[&Asked]) {
    println!(
        "  {:<12} {:>8.3} {:>10.3} {:>6.3} {:>4}",
        name,
        mean(of, |one| one.ndcg),
        mean(of, |one| one.recall),
        mean(of, |one| one.reciprocal),
        of.len()
    );
}

fn mean(of: &[&Asked], what: fn(&Asked) -> f64) -> f64 {
    of.iter().map(|one| what(one)).sum::<f64>() / of.len().max(1) as f64
}

//! Results: their titles are the lines of a text, their indicators the members of one list.

use catalogue::record::Extra;
use serde_json::{Map, Value as Json};

use super::Now;
use super::text::narrate;
use crate::iati::codes::RESULTS;
use crate::iati::element::Element;
use crate::iati::interpret::{Defaults, indicator, narratives, number};
use crate::iati::kept::Raw;

/// What becomes of the results. Takes out of `left` what is said; the rest of it is said in our own words, for nobody knows
/// under which result of a publisher a new line or a new indicator belongs.
pub(super) fn renewed(stood: &[&Raw], left: &mut Extra, defaults: &Defaults) -> Vec<Now> {
    let mut out: Vec<Element> = stood.iter().map(|raw| raw.element.clone()).collect();
    indicators(&mut out, left, defaults);
    let mut gone = vec![false; out.len()];
    for (field, code) in RESULTS {
        let of_type: Vec<usize> = (0..)
            .zip(&out)
            .filter(|(_, result)| result.attribute("type") == Some(code))
            .map(|(at, _)| at)
            .collect();
        if of_type.is_empty() {
            continue;
        }
        let wanted = left.get(field).and_then(Json::as_object).cloned();
        titles(
            &mut out,
            &mut gone,
            &of_type,
            &wanted.unwrap_or_default(),
            defaults,
        );
    }
    // A result that has lost every indicator is none by the standard.
    let had = |raw: &Raw| raw.element.first("indicator").is_some();
    for ((raw, result), gone) in stood.iter().zip(&out).zip(&mut gone) {
        *gone |= had(raw) && result.first("indicator").is_none();
    }
    for (field, code) in RESULTS {
        let stays = out
            .iter()
            .zip(&gone)
            .any(|(result, gone)| !gone && result.attribute("type") == Some(code));
        if stays {
            left.shift_remove(field);
        }
    }
    out.into_iter()
        .zip(gone)
        .map(|(result, gone)| {
            if gone {
                Now::Gone
            } else {
                Now::Amended(result)
            }
        })
        .collect()
}

/// Finds for each indicator of the results the one of the record that it is now, and amends it; one that is none any more goes.
fn indicators(results: &mut [Element], left: &mut Extra, defaults: &Defaults) {
    let mut known: Vec<Json> = match left.get("indicators") {
        Some(Json::Array(list)) => list.clone(),
        _ => Vec::new(),
    };
    let said: Vec<Json> = results
        .iter()
        .flat_map(|result| result.all("indicator"))
        .filter_map(|element| indicator(element, defaults))
        .collect();
    let mut now: Vec<Option<Json>> = vec![None; said.len()];
    let title = |a: &Json, b: &Json| a.get("title") == b.get("title");
    let values = |a: &Json, b: &Json| {
        ["unit", "baseline", "target", "actual"]
            .iter()
            .all(|name| a.get(name) == b.get(name))
    };
    // The same in every word first; then what has kept its title; then what has kept its values under a new title.
    let equal = |a: &Json, b: &Json| a == b;
    let alike: [fn(&Json, &Json) -> bool; 3] = [equal, title, values];
    for alike in alike {
        for (said, slot) in said.iter().zip(&mut now) {
            if slot.is_none()
                && let Some(at) = known.iter().position(|other| alike(said, other))
            {
                *slot = Some(known.remove(at));
            }
        }
    }
    let mut pairs = said.iter().zip(now);
    for result in results {
        result.children.retain_mut(|child| {
            if child.name != "indicator" || indicator(child, defaults).is_none() {
                return true;
            }
            match pairs.next() {
                Some((said, Some(wanted))) => {
                    amend(child, said, &wanted, defaults);
                    true
                }
                _ => false,
            }
        });
    }
    if left.contains_key("indicators") {
        left.insert("indicators".to_owned(), Json::Array(known));
    }
}

/// Puts changed values where the old ones stood: under the year and in the period that the publisher gave them. A value that
/// had no place gets none: its year or period is not known.
fn amend(element: &mut Element, said: &Json, wanted: &Json, defaults: &Defaults) {
    let differs = |name: &str| said.get(name) != wanted.get(name);
    if differs("title")
        && let Some(title) = element.children.iter_mut().find(|c| c.name == "title")
        && let Some(texts) = wanted.get("title").and_then(Json::as_object)
    {
        narrate(title, texts, defaults);
    }
    let percent = |one: &Json| one.get("unit").and_then(Json::as_str) == Some("%");
    if percent(said) != percent(wanted) {
        element.set("measure", Some(if percent(wanted) { "2" } else { "1" }));
    }
    let value = |name: &str| match wanted.get(name) {
        Some(Json::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    if differs("baseline") {
        put(&mut element.children, "baseline", value("baseline"));
    }
    let mut periods: Vec<&mut Element> = element
        .children
        .iter_mut()
        .filter(|child| child.name == "period")
        .collect();
    periods.sort_by_key(|period| {
        let end = period.first("period-end");
        end.and_then(|end| Some(end.attribute("iso-date")?.trim().to_owned()))
    });
    for name in ["target", "actual"] {
        if !differs(name) {
            continue;
        }
        let last = periods
            .iter_mut()
            .rev()
            .find(|period| period.children.iter().any(|child| counts(child, name)));
        if let Some(period) = last {
            put(&mut period.children, name, value(name));
        }
    }
}

/// True for a value that is a number, and that of all: not of one place or group of people.
fn counts(element: &Element, name: &str) -> bool {
    let of_all = name == "baseline" || element.children.iter().all(|c| c.name == "comment");
    let value = element.attribute("value").map(str::trim);
    element.name == name && of_all && value.and_then(number).is_some()
}

/// The first value that counts becomes another one, or goes.
fn put(among: &mut Vec<Element>, name: &str, value: Option<String>) {
    let Some(at) = among.iter().position(|element| counts(element, name)) else {
        return;
    };
    match (value, among.get_mut(at)) {
        (Some(value), Some(element)) => element.set("value", Some(value)),
        _ => {
            among.remove(at);
        }
    }
}

/// Shares the lines of a text out to the results that they are the titles of.
fn titles(
    results: &mut [Element],
    gone: &mut [bool],
    of_type: &[usize],
    wanted: &Map<String, Json>,
    defaults: &Defaults,
) {
    let stood: Vec<Map<String, Json>> = of_type
        .iter()
        .map(|at| {
            let title = results.get(*at).and_then(|result| result.first("title"));
            title
                .map(|title| narratives(title, defaults))
                .unwrap_or_default()
        })
        .collect();
    let mut now = stood.clone();
    let langs: Vec<&String> = stood
        .iter()
        .flat_map(Map::keys)
        .chain(wanted.keys())
        .collect();
    let mut done: Vec<&String> = Vec::new();
    for lang in langs {
        if done.contains(&lang) {
            continue;
        }
        done.push(lang);
        let said: Vec<(usize, &Json)> = (0..)
            .zip(&stood)
            .filter_map(|(at, texts)| Some((at, texts.get(lang)?)))
            .collect();
        for (at, text) in share_out(&said, wanted.get(lang), of_type.len()) {
            let Some(texts) = now.get_mut(at) else {
                continue;
            };
            match text {
                Some(text) => texts.insert(lang.clone(), text),
                None => texts.shift_remove(lang),
            };
        }
    }
    for ((at, texts), stood) in of_type.iter().zip(now).zip(stood) {
        let (Some(result), Some(gone)) = (results.get_mut(*at), gone.get_mut(*at)) else {
            continue;
        };
        if texts == stood {
            continue;
        }
        if texts.is_empty() {
            // Indicators that still hold keep the title that they stood under.
            *gone = result.first("indicator").is_none();
            continue;
        }
        if let Some(title) = result.children.iter_mut().find(|c| c.name == "title") {
            narrate(title, &texts, defaults);
        }
    }
}

/// The text of each result in one language: those that change, `None` for one that is gone. Where it cannot be told which
/// line is whose, nothing changes.
fn share_out(
    said: &[(usize, &Json)],
    wanted: Option<&Json>,
    results: usize,
) -> Vec<(usize, Option<Json>)> {
    let Some(wanted) = wanted else {
        return said.iter().map(|(at, _)| (*at, None)).collect();
    };
    match said {
        [] if results == 1 => return vec![(0, Some(wanted.clone()))],
        [(at, _)] => return vec![(*at, Some(wanted.clone()))],
        _ => {}
    }
    let texts: Option<Vec<Vec<&str>>> = said
        .iter()
        .map(|(_, text)| Some(text.as_str()?.lines().collect()))
        .collect();
    let (Some(texts), Some(wanted)) = (texts, wanted.as_str()) else {
        return Vec::new();
    };
    let lines: Vec<&str> = wanted.lines().collect();
    let joined = |lines: &[&str]| Some(Json::from(lines.join("\n")));
    if texts.iter().map(Vec::len).sum::<usize>() == lines.len() {
        let mut rest = lines.as_slice();
        return said
            .iter()
            .zip(&texts)
            .map(|((at, _), text)| {
                let (own, after) = rest.split_at(text.len().min(rest.len()));
                rest = after;
                (*at, joined(own))
            })
            .collect();
    }
    let mut out = Vec::new();
    let mut from = 0;
    let mut open: Vec<usize> = Vec::new();
    for ((at, _), text) in said.iter().zip(&texts) {
        let tail = lines.get(from..).unwrap_or_default();
        let found = tail
            .windows(text.len().max(1))
            .position(|window| window == text.as_slice());
        match found {
            Some(skipped) => {
                let between = tail.get(..skipped).unwrap_or_default();
                out.extend(between_two(&open, between));
                open.clear();
                from += skipped + text.len();
            }
            None => open.push(*at),
        }
    }
    out.extend(between_two(&open, lines.get(from..).unwrap_or_default()));
    out
}

/// The results between two whose lines are unchanged, with the lines that stand there now.
fn between_two(open: &[usize], lines: &[&str]) -> Vec<(usize, Option<Json>)> {
    match open {
        [at] if !lines.is_empty() => vec![(*at, Some(lines.join("\n").into()))],
        _ if open.len() == lines.len() => open
            .iter()
            .zip(lines)
            .map(|(at, line)| (*at, Some((*line).into())))
            .collect(),
        _ if lines.is_empty() => open.iter().map(|at| (*at, None)).collect(),
        _ => Vec::new(),
    }
}

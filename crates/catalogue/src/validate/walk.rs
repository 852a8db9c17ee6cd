use std::str::FromStr;

use serde_json::Value as Json;

use super::schema::{of, resolve};
use super::{Finding, JsonType, Known, Problem, nearest};
use crate::place::{Languages, Places};
use crate::record::currency;
use crate::record::{Extra, Kind, PartialDate};
use crate::vocabulary::Vocabulary;

/// Groups of countries that a programme may be open to.
const FLAGS: [&str; 4] = ["LDC", "LLDC", "SIDS", "ODA"];
/// What of a wrong value is shown.
const SHOWN: usize = 80;

/// Holds a body against its schema; references become ids and the air around texts goes.
pub(super) fn walk(kind: Kind, body: &mut Extra, known: &dyn Known) -> Vec<Finding> {
    let mut walk = Walk {
        known,
        findings: Vec::new(),
    };
    if let Some(properties) = of(kind).and_then(|schema| schema.get("properties")) {
        walk.properties("", body, properties);
    }
    walk.findings
}

struct Walk<'a> {
    known: &'a dyn Known,
    findings: Vec<Finding>,
}

fn text<'s>(schema: &'s Json, key: &str) -> Option<&'s str> {
    schema.get(key).and_then(Json::as_str)
}

fn shown(json: &Json) -> String {
    let text = json
        .as_str()
        .map_or_else(|| json.to_string(), str::to_owned);
    text.chars().take(SHOWN).collect()
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

impl Walk<'_> {
    fn report(&mut self, path: &str, problem: Problem) {
        self.findings.push(Finding::error(path, problem));
    }

    fn properties(&mut self, path: &str, object: &mut Extra, properties: &'static Json) {
        for (name, json) in object.iter_mut() {
            let path = below(path, name);
            match properties.get(name) {
                Some(schema) => self.value(&path, json, schema),
                None => {
                    let names = properties.as_object().into_iter().flatten();
                    let nearest = nearest(name, names.map(|(name, _)| name.as_str()));
                    let nearest = nearest.map(str::to_owned);
                    self.report(&path, Problem::UnknownField { nearest });
                }
            }
        }
    }

    fn value(&mut self, path: &str, json: &mut Json, schema: &'static Json) {
        let (schema, definition) = resolve(schema);
        if definition == "localised" {
            return self.texts(path, json);
        }
        match text(schema, "type") {
            Some("object") => self.object(path, json, schema),
            Some("array") => self.list(path, json, schema),
            Some("integer") => self.whole(path, json, schema, definition),
            Some("number") => self.number(path, json, schema),
            Some("boolean") if !json.is_boolean() => {
                self.report(path, Problem::Type(JsonType::Flag));
            }
            Some("boolean") => {}
            _ => self.text(path, json, schema),
        }
    }

    fn object(&mut self, path: &str, json: &mut Json, schema: &'static Json) {
        let Some(object) = json.as_object_mut() else {
            return self.report(path, Problem::Type(JsonType::Object));
        };
        object.retain(|_, json| !json.is_null());
        let currency = object
            .get("currency")
            .and_then(Json::as_str)
            .map(str::to_owned);
        let before = self.findings.len();
        if let Some(properties) = schema.get("properties") {
            self.properties(path, object, properties);
        }
        for finding in self.findings.iter_mut().skip(before) {
            if let Problem::AmountFraction {
                currency: beside, ..
            } = &mut finding.problem
            {
                beside.clone_from(&currency);
            }
        }
        let required = schema.get("required").and_then(Json::as_array);
        for name in required.into_iter().flatten().filter_map(Json::as_str) {
            if !object.contains_key(name) {
                self.report(&below(path, name), Problem::Missing);
            }
        }
    }

    fn list(&mut self, path: &str, json: &mut Json, schema: &'static Json) {
        let Some(list) = json.as_array_mut() else {
            return self.report(path, Problem::Type(JsonType::List));
        };
        if list.is_empty() {
            return self.report(path, Problem::EmptyList);
        }
        let Some(items) = schema.get("items") else {
            return;
        };
        for (at, item) in list.iter_mut().enumerate() {
            self.value(&format!("{path}[{at}]"), item, items);
        }
        if schema.get("uniqueItems") != Some(&Json::Bool(true)) {
            return;
        }
        for at in 1..list.len() {
            let (before, rest) = list.split_at(at);
            if rest.first().is_some_and(|item| before.contains(item)) {
                self.report(&format!("{path}[{at}]"), Problem::Twice);
            }
        }
    }

    fn texts(&mut self, path: &str, json: &mut Json) {
        let Some(texts) = json.as_object_mut() else {
            return self.report(path, Problem::Type(JsonType::Texts));
        };
        texts.retain(|_, json| !json.is_null());
        if texts.is_empty() {
            return self.report(path, Problem::EmptyText);
        }
        for (lang, text) in texts.iter_mut() {
            let path = below(path, lang);
            if let Some(problem) = unknown_language(lang) {
                self.report(&path, problem);
            }
            // A translation carries its state and what it was made from; an original is a plain text.
            if let Json::Object(translation) = text {
                let state = translation.get("state").and_then(Json::as_str);
                let state = state.unwrap_or_default().to_owned();
                if !Vocabulary::bundled().has("text-state", &state) {
                    self.code(&below(&path, "state"), "text-state", &state);
                }
                match translation.get_mut("text") {
                    Some(words) => drop(self.trimmed(&path, words)),
                    None => self.report(&path, Problem::Missing),
                }
            } else {
                self.trimmed(&path, text);
            }
        }
    }

    /// A text without the air around it; `None` if nothing is left or it is none.
    fn trimmed(&mut self, path: &str, json: &mut Json) -> Option<String> {
        let Json::String(text) = json else {
            self.report(path, Problem::Type(JsonType::Text));
            return None;
        };
        let trimmed = text.trim().to_owned();
        if trimmed.is_empty() {
            self.report(path, Problem::EmptyText);
            return None;
        }
        trimmed.clone_into(text);
        let invisible = |c: char| c.is_ascii_control() && !matches!(c, '\n' | '\r' | '\t');
        if trimmed.contains(invisible) {
            self.report(path, Problem::ControlCharacter);
            return None;
        }
        Some(trimmed)
    }

    fn number(&mut self, path: &str, json: &Json, schema: &Json) {
        let Some(number) = json.as_f64() else {
            return self.report(path, Problem::Type(JsonType::Number));
        };
        // The bounds of the schemas are whole numbers, and are named as such.
        let bound = |key: &str| Some((schema.get(key)?.as_i64()?, schema.get(key)?.as_f64()?));
        if let Some((least, _)) = bound("minimum").filter(|(_, least)| number < *least) {
            self.report(path, Problem::TooSmall { least });
        }
        if let Some((most, _)) = bound("maximum").filter(|(_, most)| number > *most) {
            self.report(path, Problem::TooLarge { most });
        }
    }

    fn whole(&mut self, path: &str, json: &Json, schema: &Json, definition: &str) {
        let Some(number) = json.as_i64() else {
            let problem = match (definition, json.is_number()) {
                ("minor", true) => Problem::AmountFraction {
                    found: shown(json),
                    currency: None,
                },
                _ => Problem::Type(JsonType::Whole),
            };
            return self.report(path, problem);
        };
        let bound = |key: &str| schema.get(key).and_then(Json::as_i64);
        if let Some(least) = bound("minimum").filter(|least| number < *least) {
            self.report(path, Problem::TooSmall { least });
        }
        if let Some(most) = bound("maximum").filter(|most| number > *most) {
            self.report(path, Problem::TooLarge { most });
        }
    }

    fn text(&mut self, path: &str, json: &mut Json, schema: &'static Json) {
        let Some(found) = self.trimmed(path, json) else {
            return;
        };
        if let Some(vocabulary) = text(schema, "x-vocabulary") {
            if !Vocabulary::bundled().has(vocabulary, &found) {
                self.code(path, vocabulary, &found);
            }
        } else if let Some(place) = schema.get("x-place") {
            if let Some(problem) = unknown_place(&found, place.as_str().unwrap_or_default()) {
                self.report(path, problem);
            }
        } else if schema.get("x-language").is_some() {
            if let Some(problem) = unknown_language(&found) {
                self.report(path, problem);
            }
        } else if let Some(kind) = text(schema, "x-record").and_then(Kind::from_code) {
            match self.known.find(kind, &found) {
                Some(id) => *json = id.to_string().into(),
                None => {
                    let nearest = self.known.like(kind, &found);
                    self.report(
                        path,
                        Problem::Record {
                            kind,
                            found,
                            nearest,
                        },
                    );
                }
            }
        } else if let Some(accepted) = schema.get("enum").and_then(Json::as_array) {
            let accepted: Vec<&str> = accepted.iter().filter_map(Json::as_str).collect();
            if !accepted.contains(&found.as_str()) {
                let problem = Problem::Code {
                    vocabulary: String::new(),
                    nearest: nearest(&found, accepted.iter().copied()).map(str::to_owned),
                    accepted: accepted.iter().map(ToString::to_string).collect(),
                    found,
                };
                self.report(path, problem);
            }
        } else if let Some(problem) =
            text(schema, "format").and_then(|format| unfit(format, &found))
        {
            self.report(path, problem);
        }
    }

    fn code(&mut self, path: &str, vocabulary: &str, found: &str) {
        let accepted: Vec<String> = Vocabulary::bundled()
            .list(vocabulary)
            .into_iter()
            .flat_map(|list| list.codes().map(str::to_owned))
            .collect();
        let problem = Problem::Code {
            vocabulary: vocabulary.to_owned(),
            nearest: nearest(found, accepted.iter().map(String::as_str)).map(str::to_owned),
            found: found.chars().take(SHOWN).collect(),
            accepted,
        };
        self.report(path, problem);
    }
}

fn unknown_place(found: &str, which: &str) -> Option<Problem> {
    let found: String = found.chars().take(SHOWN).collect();
    if which == "or-flag" && FLAGS.contains(&found.as_str()) {
        return None;
    }
    // The M49 number of a country finds the country, but is not its code.
    match Places::bundled()
        .get(&found)
        .filter(|place| place.code == found)
    {
        Some(place) if which == "country" && place.region => {
            Some(Problem::PlaceNotCountry { found })
        }
        Some(place) if which == "region" && !place.region => {
            Some(Problem::PlaceNotRegion { found })
        }
        Some(_) => None,
        None => Some(Problem::Place {
            nearest: place_like(&found),
            found,
        }),
    }
}

/// A place by a name that it has in any language, else by a code that is nearly the one given.
fn place_like(found: &str) -> Option<String> {
    let places = Places::bundled();
    if let Some(place) = places
        .get(found)
        .or_else(|| places.get(&found.to_uppercase()))
    {
        return Some(place.code.clone());
    }
    let names = places.iter().flat_map(|place| {
        let names = place.names.values().chain(place.aliases.values().flatten());
        names.map(|name| (name.as_str(), place.code.as_str()))
    });
    let names: Vec<(&str, &str)> = names.collect();
    let name = nearest(found, names.iter().map(|(name, _)| *name))?;
    names
        .iter()
        .find(|(other, _)| *other == name)
        .map(|(_, code)| (*code).to_owned())
}

fn unknown_language(found: &str) -> Option<Problem> {
    let languages = Languages::bundled();
    let primary = found.split('-').next().unwrap_or_default();
    if languages
        .codes()
        .any(|code| code == found || code == primary)
    {
        return None;
    }
    let named = |code: &&str| {
        ["en", "fr", "es", "pt", "ru", "ar", "zh"]
            .iter()
            .any(|lang| {
                languages
                    .name(code, lang)
                    .is_some_and(|name| name.eq_ignore_ascii_case(found))
            })
            || languages
                .endonym(code)
                .is_some_and(|name| name.eq_ignore_ascii_case(found))
    };
    let lower = found.to_lowercase();
    let like = languages
        .codes()
        .find(|code| *code == lower)
        .or_else(|| languages.codes().find(named));
    Some(Problem::Language {
        found: found.chars().take(SHOWN).collect(),
        nearest: like.map(str::to_owned),
    })
}

/// What is wrong with a text of a format, if anything.
fn unfit(format: &str, found: &str) -> Option<Problem> {
    let shown: String = found.chars().take(SHOWN).collect();
    match format {
        "partial-date" => match PartialDate::from_str(found) {
            Ok(_) => None,
            Err(_) if looks_like_a_day(found) => Some(Problem::NoSuchDay { found: shown }),
            Err(_) => Some(Problem::DateForm { found: shown }),
        },
        "currency" if !currency::is_known(found) => Some(Problem::Currency {
            nearest: nearest(found, currency::CODES.split_whitespace()).map(str::to_owned),
            found: shown,
        }),
        "web-address" if !is_web_address(found) => Some(Problem::Address { found: shown }),
        _ => None,
    }
}

/// Of the right form, so that only the calendar can be against it.
fn looks_like_a_day(found: &str) -> bool {
    let parts: Vec<&str> = found.split('-').collect();
    let digits =
        |part: &&str, len: usize| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
    match parts.as_slice() {
        [year, month] => digits(year, 4) && digits(month, 2),
        [year, month, day] => digits(year, 4) && digits(month, 2) && digits(day, 2),
        _ => false,
    }
}

/// True for an address that a browser opens: `http` or `https`, a host with a dot, and nothing that disguises one.
#[must_use]
pub fn is_web_address(found: &str) -> bool {
    let Some(rest) = found
        .strip_prefix("https://")
        .or_else(|| found.strip_prefix("http://"))
    else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = !found.contains(|c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\\' | '`')
    });
    // A name with `@` before the host is the usual disguise of a false address.
    plain && host.contains('.') && !host.starts_with('.') && !host.contains('@')
}

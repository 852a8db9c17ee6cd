//! `cargo xtask data places`: makes `places.json` and `languages.json` from CLDR and two reviewed files.
//!
//! The names shown are those of `place-names.json` over those of CLDR; what CLDR says besides serves the search as aliases.
//! The tree is the one of UN M49 as CLDR carries it; the flags are those of `place-flags.json`.
mod cldr;
mod languages;
mod reviewed;
mod tree;

use anyhow::{Context, bail};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The seven languages of the catalogue and the CLDR locale that gives the names of places and languages in each.
const LOCALES: [(&str, &str); 7] = [
    ("ar", "ar"),
    ("en", "en"),
    ("es", "es"),
    ("fr", "fr"),
    ("pt", "pt-PT"),
    ("ru", "ru"),
    ("zh", "zh-Hans"),
];

/// Other locales of the same languages: how the same place is called elsewhere. For the search only.
const VARIANTS: [(&str, &[&str]); 7] = [
    ("ar", &["ar-AE", "ar-LB", "ar-LY", "ar-MA", "ar-SA"]),
    ("en", &["en-AU", "en-GB", "en-IN"]),
    ("es", &["es-419", "es-AR", "es-MX"]),
    ("fr", &["fr-BE", "fr-CA", "fr-CH"]),
    ("pt", &["pt", "pt-AO", "pt-MZ"]),
    ("ru", &["ru-KZ", "ru-UA"]),
    ("zh", &["zh-Hant", "zh-Hant-HK"]),
];

/// The version of the two CLDR packages; the lock file beside `package.json` pins the same one.
const CLDR: &str = "48.2.0";

/// The number of countries in ISO 3166-1, and the user-assigned `XK` that the catalogue allows besides.
const COUNTRIES: usize = 249 + 1;

/// What `cargo xtask data places` accepts.
#[derive(clap::Args)]
pub(super) struct PlacesArgs {
    /// The folder that holds `cldr-core` and `cldr-localenames-full` (run `npm ci` in crates/xtask/places).
    #[arg(long, default_value = "crates/xtask/places/node_modules")]
    from: PathBuf,
    /// Only compare with the files in the data folder.
    #[arg(long)]
    check: bool,
}

/// Writes `places.json` and `languages.json` into the data folder, or compares them with what would be written.
///
/// # Errors
/// When a package or a reviewed file is missing or not as expected, when a name is missing, or when `--check` finds a difference.
pub(super) fn run(data: &Path, arguments: &PlacesArgs) -> anyhow::Result<()> {
    let cldr = cldr::Cldr::read(&arguments.from).with_context(|| {
        format!(
            "CLDR {CLDR} is read from {} (run `npm ci` in crates/xtask/places)",
            arguments.from.display()
        )
    })?;
    let files = [
        ("places.json", places(data, &cldr)?),
        ("languages.json", languages::languages(data, &cldr)?),
    ];
    for (name, text) in files {
        let path = data.join(name);
        if !arguments.check {
            std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
        } else if std::fs::read_to_string(&path)
            .with_context(|| format!("reading {}", path.display()))?
            != text
        {
            bail!(
                "{} is not what `cargo xtask data places` writes",
                path.display()
            );
        }
    }
    Ok(())
}

/// The text of `places.json`: a header and one place a line, sorted by code.
fn places(data: &Path, cldr: &cldr::Cldr) -> anyhow::Result<String> {
    let overrides = reviewed::Overrides::read(&data.join("place-names.json"))?;
    let flags = reviewed::flags(&data.join("place-flags.json"))?;
    let nodes = tree::nodes(cldr)?;
    let countries = nodes.values().filter(|node| !node.region).count();
    if countries != COUNTRIES {
        bail!(
            "{countries} countries instead of {COUNTRIES}: look at the list of codes that `tree` leaves out"
        );
    }
    for code in overrides.codes().chain(flags.keys().map(String::as_str)) {
        if !nodes.contains_key(code) {
            bail!("`{code}` in place-names.json or place-flags.json is no place");
        }
    }
    let mut lines = Vec::with_capacity(nodes.len());
    for (code, node) in &nodes {
        let mut names = BTreeMap::new();
        let mut aliases: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (language, locale) in LOCALES {
            let known = cldr.territory(locale, code);
            let shown = match overrides.name(code, language) {
                Some(name) => name.to_owned(),
                None => known
                    .first()
                    .with_context(|| format!("no name of {code} in {locale}"))?
                    .clone(),
            };
            let mut others: BTreeSet<String> =
                known.into_iter().filter(|name| !is_code(name)).collect();
            others.extend(overrides.aliases(code, language));
            for variant in variants(language) {
                let names = cldr.territory(variant, code).into_iter();
                others.extend(names.filter(|name| !is_code(name)));
            }
            others.retain(|name| name.to_lowercase() != shown.to_lowercase());
            if !others.is_empty() {
                aliases.insert(language, others);
            }
            names.insert(language, shown);
        }
        let present = |list: bool, value: Value| if list { value } else { Value::Null };
        let fields = [
            ("code", json!(code)),
            ("m49", json!(node.m49)),
            ("region", json!(node.region)),
            ("parent", json!(node.parent)),
            (
                "also_contains",
                present(!node.also_contains.is_empty(), json!(node.also_contains)),
            ),
            ("flags", json!(flags.get(code))),
            ("names", json!(names)),
            ("aliases", present(!aliases.is_empty(), json!(aliases))),
        ];
        // What is not known or empty is left out, as everywhere in the data.
        let place: Map<String, Value> = fields
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key.to_owned(), value))
            .collect();
        let place = Value::Object(place);
        lines.push(format!("    {place}"));
    }
    let header = |value: Value| value.to_string();
    Ok(format!(
        "{{\n  \"version\": {},\n  \"source\": {},\n  \"notes\": [\n    {}\n  ],\n  \"places\": [\n{}\n  ]\n}}\n",
        header(json!(CLDR)),
        header(json!(SOURCE)),
        NOTES.map(|note| header(json!(note))).join(",\n    "),
        lines.join(",\n")
    ))
}

/// The other locales of a language.
fn variants(language: &str) -> impl Iterator<Item = &'static str> {
    let of_language = VARIANTS.into_iter().filter(move |(of, _)| *of == language);
    of_language.flat_map(|(_, locales)| locales).copied()
}

/// Whether a short form of CLDR is two letters only: the search would take the English word `us` for a country.
fn is_code(name: &str) -> bool {
    name.len() <= 2 && name.is_ascii()
}

const SOURCE: &str = "Unicode CLDR 48.2.0 (cldr-core, cldr-localenames-full; licence: LICENSES/Unicode-3.0.txt), with place-names.json over its names and place-flags.json for the flags. Made by `cargo xtask data places`; do not edit.";

const NOTES: [&str; 5] = [
    "Codes are ISO 3166-1 alpha-2 for countries and areas, UN M49 for regions. No name and no place in the tree implies an opinion on the legal status of a country, territory, city or area, or on its boundaries.",
    "XK is a user-assigned code; it has no M49 code and stands under 039 Southern Europe, as its neighbours in M49 do, without prejudice to status.",
    "The tree is country → sub-region → region → 001; 419 and 202 stand between. 003 North America is a grouping of M49 across that tree: `also_contains` names its parts.",
    "AQ stands under 001, as in M49. TW has no line of its own in M49; it stands under 030, as in CLDR.",
    "830 Channel Islands and 680 Sark are left out: ISO 3166-1 does not have them, and CLDR has no names for them.",
];

#[cfg(test)]
mod tests {
    use super::reviewed;
    use serde_json::{Value, json};
    use std::path::Path;

    fn bundled() -> (std::path::PathBuf, Vec<Value>) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let text = std::fs::read_to_string(folder.join("places.json")).unwrap();
        let file: Value = serde_json::from_str(&text).unwrap();
        let places = file["places"].as_array().unwrap().clone();
        (folder, places)
    }

    #[test]
    fn the_committed_places_show_the_reviewed_names_and_flags() {
        let (folder, places) = bundled();
        let overrides = reviewed::Overrides::read(&folder.join("place-names.json")).unwrap();
        let flags = reviewed::flags(&folder.join("place-flags.json")).unwrap();
        for place in &places {
            let code = place["code"].as_str().unwrap();
            for (language, _) in super::LOCALES {
                if let Some(name) = overrides.name(code, language) {
                    assert_eq!(
                        place["names"][language], name,
                        "{code} in {language}: run `cargo xtask data places`"
                    );
                }
            }
            let expected = flags.get(code).map_or(Value::Null, |flags| json!(flags));
            let found = place.get("flags").cloned().unwrap_or_default();
            assert_eq!(
                found, expected,
                "the flags of {code}: run `cargo xtask data places`"
            );
        }
    }

    #[test]
    fn the_committed_places_are_those_of_iso_and_m49() {
        let (_, places) = bundled();
        let regions = places
            .iter()
            .filter(|place| place["region"] == true)
            .count();
        assert_eq!(
            places.len() - regions,
            super::COUNTRIES,
            "249 countries of ISO 3166-1, and XK"
        );
        assert_eq!(
            regions, 31,
            "world, 5 regions, 22 sub-regions and intermediate regions, 202 and 419, and 003"
        );
        let parent = |code: &str| {
            let place = places.iter().find(|place| place["code"] == code).unwrap();
            place
                .get("parent")
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        for (code, expected) in [
            ("FJ", Some("054")),
            ("054", Some("009")),
            ("009", Some("001")),
            ("001", None),
            ("KE", Some("014")),
            ("014", Some("202")),
            ("202", Some("002")),
            ("CO", Some("005")),
            ("005", Some("419")),
            ("419", Some("019")),
            ("CA", Some("021")),
            ("021", Some("019")),
            ("003", Some("019")),
            ("XK", Some("039")),
            ("AQ", Some("001")),
        ] {
            assert_eq!(parent(code).as_deref(), expected, "the place above {code}");
        }
    }
}

use std::path::Path;

use serde_json::Value as Json;

use super::read::{Line, Records, lines, slug};
use super::{DataFinding, Reason};
use crate::record::schema::{Shape, shape};
use crate::record::{Extra, Fingerprint, Kind};

/// Merges `i18n/<lang>.jsonl` into the records.
///
/// A text that the record has as an original in that language wins over a translation.
pub(super) fn merge(folder: &Path, records: &mut Records, findings: &mut Vec<DataFinding>) {
    let Ok(entries) = std::fs::read_dir(folder.join("i18n")) else {
        return;
    };
    let mut files: Vec<_> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    files.retain(|file| file.extension().is_some_and(|ext| ext == "jsonl"));
    files.sort();
    for file in files {
        let Some(lang) = file
            .file_stem()
            .and_then(|stem| stem.to_str())
            .map(str::to_owned)
        else {
            continue;
        };
        for line in lines(&file, findings) {
            if let Err(finding) = merge_line(&lang, line, records) {
                findings.push(finding);
            }
        }
    }
}

fn merge_line(lang: &str, mut line: Line, records: &mut Records) -> Result<(), DataFinding> {
    let code = line.take_text("kind")?;
    let slug = slug(&mut line)?;
    let state = line.take_text("state")?;
    if state != "machine" && state != "reviewed" {
        return Err(line.finding(Reason::State(state)));
    }
    let nothing = || Reason::NothingToTranslate(format!("{code}:{slug}"));
    let kind = Kind::from_code(&code).ok_or_else(|| line.finding(nothing()))?;
    let Some(record) = records.get_mut(&(kind, slug.clone())) else {
        return Err(line.finding(nothing()));
    };
    for (name, json) in &line.json {
        let Some(text) = json
            .as_str()
            .filter(|_| shape(kind, name) == Some(Shape::Localised))
        else {
            return Err(line.finding(Reason::NotTranslatable(name.clone())));
        };
        let texts = record
            .json
            .entry(name.clone())
            .or_insert_with(|| Json::Object(Extra::new()));
        let Json::Object(texts) = texts else { continue };
        if texts.contains_key(lang) {
            continue;
        }
        let mut translation = Extra::new();
        translation.insert("text".into(), text.into());
        translation.insert("state".into(), state.as_str().into());
        if let Some(original) = original(texts) {
            translation.insert("basis".into(), Fingerprint::of(original).to_hex().into());
        }
        texts.insert(lang.to_owned(), Json::Object(translation));
    }
    Ok(())
}

/// The original that translations are made from: English if it is one, else the first by language tag.
fn original(texts: &Extra) -> Option<&str> {
    let plain = |lang: &str| texts.get(lang).and_then(Json::as_str);
    plain("en").or_else(|| {
        let mut langs: Vec<&String> = texts.keys().collect();
        langs.sort();
        langs.into_iter().find_map(|lang| plain(lang))
    })
}
